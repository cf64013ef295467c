import type { EntryLog } from '../protocol/entryLog.ts';
import { RecordingLog } from './recordingLog.ts';

/**
 * Numbers of the entries whose frames were damaged after they were written: where a line begins and ends as it should,
 * opening does not look between. Reads all of the log.
 */
export function brokenFrames(entries: EntryLog): readonly number[] {
  if (!(entries instanceof RecordingLog)) return [];
  const broken: number[] = [];
  for (let n = 1; n <= entries.length; n++) {
    if (!entries.isCutOut(n)) continue;
    try {
      JSON.parse(entries.bytesOf(n - 1).toString('utf8'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      broken.push(n);
    }
  }
  return broken;
}
