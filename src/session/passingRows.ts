/** Rows of a projection whose rows nobody looks at: each is counted, and kept by nobody but who works with it. */
import type { RowKind, RowSink } from './eventRows.ts';
import type { EventRow } from './state.ts';

const NO_KIND: RowKind = { flags: 0, type: 0, item: 0, response: 0, stream: 0 };

export class PassingRows implements RowSink {
  #newest: EventRow | undefined;

  /** @param length entries before the first one to come */
  constructor(public length = 0) {}

  push(row: EventRow): EventRow {
    this.#newest = { ...row, n: ++this.length };
    return this.#newest;
  }

  pushLike(): void {
    this.length++;
  }

  kindOf(): RowKind {
    return NO_KIND;
  }

  kindLike(): RowKind {
    return NO_KIND;
  }

  isOrdinary(): boolean {
    const outcome = this.#newest?.outcome;
    return outcome === 'known' || outcome === 'lifecycle';
  }
}
