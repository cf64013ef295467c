import type { JsonObject } from '../base/json.ts';
import type { SessionState } from '../session/state.ts';
import { addUsage } from '../session/usage.ts';
import { isWithin, type EntryRange } from './exportedSession.ts';

/** The tokens of a part of the session: those of the responses that began in it; of all of it what the session counts. */
export function usageOfPart({ usage, responses }: SessionState, range: EntryRange): JsonObject {
  const all = [...responses.values()];
  const chosen = all.filter(({ createdN }) => isWithin(range, createdN));
  if (chosen.length === all.length) return usage;
  return chosen.reduce((sum: JsonObject, response) => (response.usage ? addUsage(sum, response.usage) : sum), {});
}
