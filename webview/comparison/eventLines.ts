/** The events of both sides as lines of one table. Pure. */
import type { EventStretch } from '../../src/session/comparison/comparison.ts';

export interface PlacedEvent {
  readonly type: string;
  readonly n: number;
}

/** What stands next to each other; one of them is missing where only the other side has an event. */
export interface EventLine {
  readonly left?: PlacedEvent;
  readonly right?: PlacedEvent;
}

export interface EventBlock {
  readonly isSame: boolean;
  readonly lines: readonly EventLine[];
}

/** What one side has in place of what the other has stands beside it, as in a diff. */
export function eventBlocks(stretches: readonly EventStretch[]): EventBlock[] {
  const blocks: EventBlock[] = [];
  let lefts: PlacedEvent[] = [];
  let rights: PlacedEvent[] = [];
  const flush = (isSame: boolean): void => {
    const lines = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) => ({
      ...(lefts[at] && { left: lefts[at] }),
      ...(rights[at] && { right: rights[at] }),
    }));
    if (lines.length > 0) blocks.push({ isSame, lines });
    [lefts, rights] = [[], []];
  };
  for (const { of, types, leftNs, rightNs } of stretches) {
    if (of === 'both') flush(false);
    const placed = (ns: readonly number[]): PlacedEvent[] => ns.map((n, at) => ({ type: types[at] ?? '', n }));
    lefts.push(...placed(leftNs));
    rights.push(...placed(rightNs));
    if (of === 'both') flush(true);
  }
  flush(false);
  return blocks;
}
