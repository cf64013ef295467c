/** Members of an event that neither the API's documentation nor recorded servers have, told from a table that is always at hand. */
import { isJsonObject, objectAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import { dialectOfEvent, isTranslation } from './dialect.ts';
import { eventShapes, shapes } from './generated/eventMembers.ts';

/**
 * Paths such as `response.usage.grok_tokens`, each once; positions in lists are left out. The branches of a union count as one,
 * and so do the dialects where the event has the shape of either. Empty for a type that is not documented itself,
 * and for sessions of another protocol.
 */
export function unknownMembers(type: string, event: JsonObject): ReadonlySet<string> {
  if (isTranslation(objectAt(event, 'session'))) return new Set();
  const known = dialects.filter((dialect) => Object.hasOwn(eventShapes[dialect], type));
  const spoken = known.length > 1 ? dialectOfEvent(type, event) : undefined;
  let fewest: ReadonlySet<string> = new Set();
  for (const dialect of spoken ? [spoken] : known) {
    const found = new Set<string>();
    collect(event, eventShapes[dialect][type] ?? 0, '', found);
    if (found.size === 0) return found;
    if (fewest.size === 0 || found.size < fewest.size) fewest = found;
  }
  return fewest;
}

/** Names that a member may have at a place, positions in lists left out; empty where none are documented. */
export function documentedMembers(type: string, dialect: Dialect, path: readonly string[]): readonly string[] {
  let shape = Object.hasOwn(eventShapes[dialect], type) ? (eventShapes[dialect][type] ?? 0) : 0;
  for (const name of path) {
    const members = shapes[shape] ?? {};
    shape = Object.hasOwn(members, name) ? (members[name] ?? 0) : 0;
  }
  return shape === 0 ? [] : Object.keys(shapes[shape] ?? {});
}

const dialects = ['ga', 'beta'] as const;

/** As deep as the table goes, so never deep. */
function collect(object: JsonObject, shape: number, prefix: string, found: Set<string>): void {
  const members = shapes[shape] ?? {};
  for (const name of Object.keys(object)) {
    const inner = Object.hasOwn(members, name) ? members[name] : undefined;
    if (inner === undefined) found.add(prefix + name);
    else if (inner !== 0) inside(object[name], inner, `${prefix}${name}.`, found);
  }
}

/** Lists of lists, which no event has, are not looked into. */
function inside(value: JsonValue | undefined, shape: number, prefix: string, found: Set<string>): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (isJsonObject(one)) collect(one, shape, prefix, found);
  }
}
