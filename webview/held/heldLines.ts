/** Which lines of a frame were changed, on both sides. */
import { diffArrays } from 'diff';

/** Texts so different that this takes longer are all change. */
const LONGEST_MS = 60;

export interface ChangedLines {
  /** Lines of what came that do not go on. */
  readonly before: ReadonlySet<number>;
  /** Lines that go on and did not come. */
  readonly after: ReadonlySet<number>;
  readonly count: number;
}

const none: ChangedLines = { before: new Set(), after: new Set(), count: 0 };

export function changedLines(before: string, after: string): ChangedLines {
  if (before === after) return none;
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const parts = diffArrays(old, fresh, { timeout: LONGEST_MS });
  const removed = new Set<number>();
  const added = new Set<number>();
  let [from, to] = [0, 0];
  let count = 0;
  let waiting = 0;
  for (const part of parts ?? [
    { value: old, removed: true, added: false },
    { value: fresh, removed: false, added: true },
  ]) {
    const { length } = part.value;
    // A line in the place of another is one that was changed.
    if (part.removed) {
      for (let at = 0; at < length; at++) removed.add(from++);
      waiting = length;
    } else if (part.added) {
      for (let at = 0; at < length; at++) added.add(to++);
      count += Math.max(length, waiting);
      waiting = 0;
    } else {
      from += length;
      to += length;
      count += waiting;
      waiting = 0;
    }
  }
  return { before: removed, after: added, count: count + waiting };
}
