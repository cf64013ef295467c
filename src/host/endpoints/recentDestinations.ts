import type { Memento } from 'vscode';
import type { Destination } from './destination.ts';

const KEY = 'realtime.recentDestinations';
const REMEMBERED = 20;

/** Which servers answered last, by name: what a person connects to again stands first. */
export class RecentDestinations {
  constructor(private readonly memento: Memento) {}

  async remember(destination: Destination): Promise<void> {
    const name = nameOf(destination);
    await this.memento.update(KEY, [name, ...this.#names().filter((other) => other !== name)].slice(0, REMEMBERED));
  }

  /** 0 for the one used last; undefined for one that was not used lately. */
  rank(destination: Destination): number | undefined {
    const rank = this.#names().indexOf(nameOf(destination));
    return rank === -1 ? undefined : rank;
  }

  #names(): readonly string[] {
    return this.memento.get<readonly string[]>(KEY, []);
  }
}

/** By the slot of its key: OpenAI stays the same when its model is changed. All forms of the simulator are one place. */
function nameOf(destination: Destination): string {
  return destination.kind === 'simulator' ? 'simulator' : `endpoint ${destination.keySlot}`;
}
