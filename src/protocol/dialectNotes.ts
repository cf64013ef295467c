/** What an adapter did to an object while translating it between dialects, for people who have to agree to it. */
import type { JsonObject } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { pathText, type JsonPath } from './jsonPath.ts';

export interface DialectNote {
  readonly kind: 'moved' | 'changed' | 'added' | 'dropped';
  /** Where it was in the original; for an added member the object that got it. */
  readonly path: JsonPath;
  /** Where it is now; absent for what was dropped. */
  readonly to?: JsonPath;
  /** Why, without a full stop; absent where the move says all. */
  readonly why?: Phrase;
}

export interface AdapterOptions {
  /**
   * What becomes of members that the other dialect is known not to have, such as beta's `temperature`: `drop` for what
   * a server of that dialect reads or would have sent, `keep` for a view that must not lose what a server told.
   * Members that nobody documents are always carried over as they are.
   */
  readonly foreign?: 'drop' | 'keep';
  /** Collects what was done. */
  readonly notes?: DialectNote[];
  /** Path of the object within its event, for the notes. */
  readonly at?: JsonPath;
  /** Beta's own members of sessions and responses (`temperature`, `client_secret`), added where there are none yet. */
  readonly betaOwn?: JsonObject;
}

/** One sentence: "session.voice is now session.audio.output.voice". */
export function noteText({ kind, path, to, why }: DialectNote): Phrase {
  const was = pathText(path);
  const now = to ? pathText(to) : '';
  switch (kind) {
    case 'moved':
      return why ? phrase('{0} is now {1}: {2}', was, now, why) : phrase('{0} is now {1}', was, now);
    case 'changed':
      return why ? phrase('{0} has another value: {1}', was, why) : phrase('{0} has another value', was);
    case 'added':
      return why ? phrase('{0} added: {1}', now, why) : phrase('{0} added', now);
    case 'dropped':
      return why ? phrase('{0} left out: {1}', was, why) : phrase('{0} left out', was);
  }
}

/** Adds a note about a member of the object at `options.at`. */
export function addNote({ notes, at = [] }: AdapterOptions, { kind, path, to, why }: DialectNote): void {
  notes?.push({ kind, path: [...at, ...path], ...(to && { to: [...at, ...to] }), ...(why && { why }) });
}
