/** Which recordings are more than somebody wants to keep. Nothing here deletes any. */

export interface KeptRecording {
  readonly path: string;
  /** Of all its files. */
  readonly sizeBytes: number;
  /** Unix epoch milliseconds of the last entry. */
  readonly modifiedMs: number;
}

export interface RetentionLimits {
  /** Undefined: of any age. */
  readonly maxAgeDays?: number;
  /** Of all recordings together; undefined: any size. */
  readonly maxBytes?: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Those that are too old, and of the others the oldest until the rest fits; oldest first. */
export function beyondLimits<Recording extends KeptRecording>(
  recordings: readonly Recording[],
  { maxAgeDays, maxBytes }: RetentionLimits,
  nowMs: number,
): readonly Recording[] {
  const newestFirst = [...recordings].sort((left, right) => right.modifiedMs - left.modifiedMs);
  let keptBytes = 0;
  let isFull = false;
  const beyond = newestFirst.filter(({ modifiedMs, sizeBytes }) => {
    if (maxAgeDays !== undefined && nowMs - modifiedMs > maxAgeDays * DAY_MS) return true;
    // A small old one does not stay because a large one before it went.
    isFull ||= maxBytes !== undefined && keptBytes + sizeBytes > maxBytes;
    if (!isFull) keptBytes += sizeBytes;
    return isFull;
  });
  return beyond.reverse();
}
