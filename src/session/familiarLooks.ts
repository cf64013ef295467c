/** Looks of server frames that have nothing odd about them: of those that look the same it need not be found out again. */
import { dialectOfEvent } from '../protocol/dialect.ts';
import { serverEventView } from '../protocol/dialectEvents.ts';
import { unknownMembers } from '../protocol/eventMembers.ts';
import type { ParsedFrame } from '../protocol/parse.ts';

/** Of a known type and the documented shape, without unknown members, in GA's words. */
export interface Familiar {
  readonly dialect: 'ga' | 'beta' | undefined;
}

/** A session has some dozens. */
const MAX_LOOKS = 512;

export class FamiliarLooks {
  readonly #looks = new Map<string, Familiar>();

  of(look: string): Familiar | undefined {
    return this.#looks.get(look);
  }

  /** @param parsed a frame of the server's that has this look, judged by its shape */
  learn(look: string, { outcome, type, event }: ParsedFrame): void {
    if (look === '' || outcome !== 'known' || type === undefined || !event || type === 'error') return;
    if (serverEventView(event) !== event || unknownMembers(type, event).size > 0) return;
    if (this.#looks.size === MAX_LOOKS) this.#looks.clear();
    this.#looks.set(look, { dialect: dialectOfEvent(type, event) });
  }
}
