/** The places in the log that one steps to: where a turn takes another course, and where something went wrong. */
import { signal } from '@preact/signals';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { isErrorRow } from '../../src/session/isErrorRow.ts';
import { store } from '../state/panel.ts';

const turnTypes: ReadonlySet<string> = new Set([
  'input_audio_buffer.committed',
  'conversation.item.input_audio_transcription.completed',
  'response.created',
  'response.done',
]);

/** In the order of the log. */
class LogMarks {
  /** Grows when there are more. */
  readonly version = signal(0);
  readonly turns: number[] = [];
  readonly errors: number[] = [];
  #read = 0;

  clear(): void {
    this.#read = 0;
    this.turns.length = 0;
    this.errors.length = 0;
  }

  extend(): void {
    const before = this.turns.length + this.errors.length;
    const { columns } = store;
    for (; this.#read < columns.length; this.#read++) {
      // Deltas come by the thousand, and begin or end nothing.
      const row = columns.streamIdOf(this.#read) === 0 ? columns.at(this.#read) : undefined;
      if (!row) continue;
      if (isErrorRow(row)) this.errors.push(row.n);
      else if (row.dir === 'server' && turnTypes.has(canonicalType(row.type))) this.turns.push(row.n);
    }
    if (this.turns.length + this.errors.length !== before) this.version.value++;
  }

  after(n: number): number | undefined {
    return least(
      this.turns.find((at) => at > n),
      this.errors.find((at) => at > n),
    );
  }

  before(n: number): number | undefined {
    return most(
      this.turns.findLast((at) => at < n),
      this.errors.findLast((at) => at < n),
    );
  }
}

export const logMarks = new LogMarks();

store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex === 0 && olderChanged) logMarks.clear();
  logMarks.extend();
});

function least(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.min(left, right);
}

function most(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.max(left, right);
}
