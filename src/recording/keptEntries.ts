/** What is kept in memory of a log that the disk refuses: all of it up to a limit, then the newest. */
import type { Entry } from '../protocol/entry.ts';
import type { RecordingLog } from './recordingLog.ts';

const MAX_KEPT_BYTES = 256 * 1024 * 1024;
/** What an entry takes besides its text. */
const ENTRY_BYTES = 200;

export class KeptEntries {
  /** The frames whose text is still there, oldest first. */
  #frames: Entry[] = [];
  #next = 0;
  #sizeBytes = 0;
  #dropped: { readonly firstN: number; readonly lastN: number } | undefined;

  constructor(private readonly maxBytes = MAX_KEPT_BYTES) {}

  /** The frames whose text had to make room: their rows stay. */
  get dropped(): { readonly firstN: number; readonly lastN: number } | undefined {
    return this.#dropped;
  }

  add(log: RecordingLog, entry: Entry): void {
    this.#sizeBytes += sizeOf(entry);
    if (entry.kind === 'frame') this.#frames.push(entry);
    while (this.#sizeBytes > this.maxBytes && this.#next < this.#frames.length) this.#drop(log);
  }

  #drop(log: RecordingLog): void {
    const oldest = this.#frames[this.#next++] as Entry;
    this.#sizeBytes -= sizeOf(oldest) - ENTRY_BYTES;
    log.keepAt(oldest.n - 1, { ...oldest, text: '', reading: undefined } as Entry);
    this.#dropped = { firstN: this.#dropped?.firstN ?? oldest.n, lastN: oldest.n };
    if (this.#next < 1024 || this.#next * 2 < this.#frames.length) return;
    this.#frames = this.#frames.slice(this.#next);
    this.#next = 0;
  }
}

function sizeOf(entry: Entry): number {
  return ENTRY_BYTES + (entry.kind === 'frame' ? entry.text.length : 0);
}
