/** What is kept in memory of a log that the disk refuses: all of it up to a limit, then the newest. */
import type { Entry } from '../protocol/entry.ts';
import type { RecordingLog } from './recordingLog.ts';

const MAX_KEPT_BYTES = 256 * 1024 * 1024;
/** What an entry takes besides its text. */
const ENTRY_BYTES = 200;

export class KeptEntries {
  readonly #entries: Entry[] = [];
  #next = 0;
  #sizeBytes = 0;
  #dropped: { readonly firstN: number; readonly lastN: number } | undefined;

  constructor(private readonly maxBytes = MAX_KEPT_BYTES) {}

  /** The frames whose text had to make room: their rows stay. */
  get dropped(): { readonly firstN: number; readonly lastN: number } | undefined {
    return this.#dropped;
  }

  add(log: RecordingLog, entry: Entry): void {
    this.#entries.push(entry);
    this.#sizeBytes += sizeOf(entry);
    while (this.#sizeBytes > this.maxBytes && this.#next < this.#entries.length) {
      const oldest = this.#entries[this.#next] as Entry;
      delete this.#entries[this.#next++];
      if (oldest.kind === 'lifecycle') continue;
      this.#sizeBytes -= sizeOf(oldest) - ENTRY_BYTES;
      log.keepAt(oldest.n - 1, { ...oldest, text: '', reading: undefined });
      this.#dropped = { firstN: this.#dropped?.firstN ?? oldest.n, lastN: oldest.n };
    }
  }
}

function sizeOf(entry: Entry): number {
  return ENTRY_BYTES + (entry.kind === 'frame' ? entry.text.length : 0);
}
