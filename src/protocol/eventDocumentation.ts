/**
 * What the API's documentation says of an event and of each of its members, from the schemas. They are read when
 * somebody asks: a panel gets the part about one event, as a message.
 */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import { dialectOfEvent } from './dialect.ts';
import {
  alternatives,
  eventSchema,
  listedValues,
  loadEventSchemas,
  objectsWithin,
  tagNames,
  type Definitions,
  type Schema,
} from './eventSchemas.ts';
import { unknownMembers } from './eventMembers.ts';

export interface FieldDocumentation {
  readonly name: string;
  /** From the event's top, with `[]` for any position: `item.content[].text`. */
  readonly path: string;
  /** In words: `string`, `object[]`, `number | string`; empty where anything goes. */
  readonly type: string;
  readonly required: boolean;
  readonly doc: string;
  /** Documented values, as JSON; others may be accepted, too, where the type says so. */
  readonly values: readonly string[];
  readonly fields: readonly FieldDocumentation[];
}

export interface EventDocumentation {
  readonly dialect: Dialect;
  readonly summary: string;
  readonly fields: readonly FieldDocumentation[];
  /** Paths of members that the event has and nobody documents. */
  readonly undocumented: readonly string[];
}

/**
 * @param event with its `type`; of a union only those branches are described that it has
 * @param sessionDialect decides where the event could be of either dialect
 * @returns undefined for a type that no schema has
 */
export async function eventDocumentation(
  event: JsonObject,
  sessionDialect: Dialect = 'ga',
): Promise<EventDocumentation | undefined> {
  const type = stringAt(event, 'type') ?? '';
  const inOrder: readonly Dialect[] =
    (dialectOfEvent(type, event) ?? sessionDialect) === 'beta' ? ['beta', 'ga'] : ['ga', 'beta'];
  const schemas = await loadEventSchemas();
  for (const dialect of inOrder) {
    const definitions = schemas[dialect];
    const schema = eventSchema(type, definitions);
    if (!schema) continue;
    const fields = fieldsOf([schema], definitions, [event], '');
    return {
      dialect,
      summary: plain(schema.description),
      fields,
      undocumented: [...unknownMembers(type, event)],
    };
  }
  return undefined;
}

/**
 * @param branches objects of a union, or one
 * @param values what the event has at this place; none where it has nothing
 */
function fieldsOf(
  branches: readonly Schema[],
  definitions: Definitions,
  values: readonly JsonValue[],
  path: string,
): FieldDocumentation[] {
  const objects = values.filter(isJsonObject);
  const named = branches.filter((branch) => objects.some((value) => isNamedBy(branch, value)));
  const chosen = named.length > 0 ? named : branches;
  const names = new Set(chosen.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => {
    const members = chosen.flatMap(({ properties }) => properties?.[name] ?? []);
    const inside = members.flatMap((member) => alternatives(member, definitions));
    const within = objects.flatMap((value) => entriesOf(value[name]));
    const isList = inside.some(({ items }) => items);
    const fieldPath = joined(path, name);
    return {
      name,
      path: fieldPath,
      type: [...new Set(inside.flatMap((schema) => typesOf(schema, definitions)))].join(' | '),
      required: chosen.every(({ required }) => required?.includes(name)),
      doc: plain(members.find(({ description }) => description !== undefined)?.description),
      values: [...new Set(inside.flatMap((schema) => valuesOf(schema, definitions)))],
      fields: fieldsOf(
        members.flatMap((member) => objectsWithin(member, definitions)),
        definitions,
        within,
        isList ? `${fieldPath}[]` : fieldPath,
      ),
    };
  });
}

/** Of a list its entries. */
function entriesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isNamedBy({ properties }: Schema, value: JsonObject): boolean {
  return tagNames.every((tag) => {
    const values = listedValues(properties?.[tag] ?? {});
    return value[tag] === undefined || values.length === 0 || values.some((one) => one === value[tag]);
  });
}

function typesOf(schema: Schema, definitions: Definitions): string[] {
  const values = listedValues(schema);
  const types = schema.type === undefined ? values.map((value) => typeof value) : [schema.type].flat();
  const items = schema.items && alternatives(schema.items, definitions).flatMap((item) => typesOf(item, definitions));
  return types
    .filter((type) => type !== 'null')
    .map((type) => (type === 'array' && items ? [...new Set(items)].map((item) => `${item}[]`).join(' | ') : type));
}

function valuesOf(schema: Schema, definitions: Definitions): string[] {
  const inside = schema.items ? alternatives(schema.items, definitions) : [schema];
  return inside.flatMap(listedValues).map((value) => JSON.stringify(value));
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Links are shown as their text. */
function plain(text = ''): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
