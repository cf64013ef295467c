/**
 * Frames that a breakpoint of the proxy held, or holds: the only place where these entries become state. A frame is logged when
 * it comes; one that is held, and those of its direction that wait behind it, go on later, or never.
 */
import { numberAt, stringAt } from '../base/json.ts';
import { releaseHows, type Direction, type LifecycleEntry, type ReleaseHow } from '../protocol/entry.ts';

export interface Hold {
  /** Entry of the held frame. */
  readonly n: number;
  readonly dir: 'client' | 'server';
  /** Text of the breakpoint; empty where the next frame was asked for. */
  readonly breakpoint: string;
  /** Entry with which the holding began, and its time. */
  readonly heldN: number;
  readonly heldMonoMs: number | null;
  /** Later frames of the direction that did not wait: the debugger’s own, and what had gone in the place of another. */
  readonly passingNs?: readonly number[];
  /** Absent while it is held. */
  readonly release?: Release;
}

export interface Release {
  readonly n: number;
  readonly monoMs: number | null;
  readonly how: ReleaseHow;
  /** Entry of the frame that went in its place. */
  readonly replacementN?: number;
}

type Holds = readonly Hold[];
/** As much of a row as it takes to say what became of its frame. */
export interface HeldRow {
  readonly n: number;
  readonly dir: Direction | 'lifecycle';
  readonly monoMs: number | null;
}

/** The hold of this very frame. */
export function holdOf(holds: Holds, n: number): Hold | undefined {
  return holds.findLast((hold) => hold.n === n);
}

/** The hold of a direction that is not released yet. */
export function openHold(holds: Holds, dir: HeldRow['dir']): Hold | undefined {
  return holds.findLast((hold) => hold.dir === dir && !hold.release);
}

export function openHolds(holds: Holds): readonly Hold[] {
  return holds.filter(({ release }) => !release);
}

/** The open hold that this row's frame waits behind. */
export function waitsBehind(holds: Holds, row: Omit<HeldRow, 'monoMs'>): Hold | undefined {
  const hold = openHold(holds, row.dir);
  return hold && hold.n < row.n && !hold.passingNs?.includes(row.n) ? hold : undefined;
}

/** When a row's frame went to the other end: later than it came where it was held, or waited. Null while it has not. */
export function wentOnMonoMs(holds: Holds, row: HeldRow): number | null {
  const { n, dir, monoMs } = row;
  const hold = holds.findLast(
    (one) =>
      one.dir === dir &&
      one.n <= n &&
      (one.release?.n ?? Infinity) > n &&
      (one.n === n || one.passingNs?.includes(n) !== true),
  );
  return hold ? (hold.release?.monoMs ?? null) : monoMs;
}

/** Whether a frame never went on: it was dropped, or another went in its place. */
export function isWithdrawn(holds: Holds, n: number): boolean {
  const how = holdOf(holds, n)?.release?.how;
  return how === 'dropped' || how === 'edited';
}

/** The holds with one more. @param entry of anybody's log: what makes no sense is left out */
export function withHold(holds: Holds, { n, monoMs, details }: LifecycleEntry): Holds {
  const frameN = numberAt(details, 'frameN');
  const dir = stringAt(details, 'dir');
  const breakpoint = stringAt(details, 'breakpoint') ?? '';
  if (frameN === undefined || frameN >= n || (dir !== 'client' && dir !== 'server') || openHold(holds, dir))
    return holds;
  const passingNs = passedBefore(holds, dir).filter((passingN) => passingN > frameN);
  const hold: Hold = { n: frameN, dir, breakpoint, heldN: n, heldMonoMs: monoMs };
  return [...holds, passingNs.length > 0 ? { ...hold, passingNs } : hold];
}

/** Frames that went before those that waited while they came. */
function passedBefore(holds: Holds, dir: Hold['dir']): readonly number[] {
  return holds.flatMap((hold) => {
    const { passingNs = [], release } = hold;
    if (hold.dir !== dir) return [];
    return release?.replacementN === undefined ? passingNs : [...passingNs, release.replacementN];
  });
}

/** The holds without this one open. @returns the same holds where none of this frame is */
export function withRelease(holds: Holds, { n, monoMs, details }: LifecycleEntry): Holds {
  const frameN = numberAt(details, 'frameN');
  const how = releaseHows.find((one) => one === details['how']);
  const open = holds.findLast((hold) => hold.n === frameN && !hold.release);
  return open && how ? withChanged(holds, open, { release: { n, monoMs, how } }) : holds;
}

export function withChanged(holds: Holds, hold: Hold, change: Partial<Hold>): Holds {
  return holds.map((one) => (one === hold ? { ...one, ...change } : one));
}
