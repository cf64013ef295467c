/** Members of an event that its form has no field of their own for. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import type { JsonPath } from '../../src/protocol/jsonPath.ts';

/** What holds an event's members proper, one level down. */
const containers: readonly string[] = ['session', 'response', 'item'];
/** Said by the choice of the event, not by a field. */
const settled: readonly string[] = ['type', 'event_id', 'session.type', 'item.type', 'item.role'];

/** In the order in which they are written. @param covered paths that the form has fields for */
export function otherMembers(event: JsonObject, covered: readonly JsonPath[]): readonly JsonPath[] {
  const members = Object.entries(event).flatMap(([key, value]): (readonly [JsonPath, JsonValue | undefined])[] =>
    containers.includes(key) && isJsonObject(value)
      ? Object.entries(value).map(([inner, one]) => [[key, inner], one] as const)
      : [[[key], value]],
  );
  return members.flatMap(([path, value]) =>
    value === undefined || settled.includes(path.join('.')) || covered.some((field) => startsAlike(field, path))
      ? []
      : [path],
  );
}

/** Whether one of the paths lies within the other. */
function startsAlike(left: JsonPath, right: JsonPath): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length).every((key, index) => key === right[index]);
}
