/** That a session took the place of another one in its panel: the first note in its log says so, and where the other one is. */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';

export interface PreviousSession {
  /** Name of its recording's file. */
  readonly fileName: string;
  /** How many items it had, of which this session knows nothing. */
  readonly items: number;
  /** The entry that says so. */
  readonly n: number;
}

const RECONNECTED = 'reconnected';

/** Details of the note. */
export function reconnectedFrom({ fileName, items }: Omit<PreviousSession, 'n'>): JsonObject {
  return { reason: RECONNECTED, lostItems: items, previous: fileName };
}

/** What a note makes of it. @param details of anybody's log */
export function previousAfter(
  before: PreviousSession | undefined,
  details: JsonObject,
  n: number,
): PreviousSession | undefined {
  const fileName = stringAt(details, 'previous');
  if (stringAt(details, 'reason') !== RECONNECTED || fileName === undefined) return before;
  return { fileName, items: numberAt(details, 'lostItems') ?? 0, n };
}
