/**
 * What the API's documentation says of an event and of each of its members, from the schemas. They are read when
 * somebody asks: a panel gets the part about one event, as a message.
 */
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';
import { dialectOfEvent } from './dialect.ts';

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

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
}

type Definitions = Readonly<Record<string, Schema>>;

/** Branches of a union name themselves by these members. */
const TAGS = ['type', 'role'];
const REF = '#/definitions/';

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
  for (const dialect of inOrder) {
    const { definitions } = await schemaOf(dialect);
    const schema = eventOf(type, definitions);
    if (!schema) continue;
    const undocumented = new Set<string>();
    const fields = fieldsOf([schema], definitions, [event], '', undocumented);
    return { dialect, summary: plain(schema.description), fields, undocumented: [...undocumented] };
  }
  return undefined;
}

async function schemaOf(dialect: Dialect): Promise<{ readonly definitions: Definitions }> {
  const { default: schema } =
    dialect === 'ga'
      ? await import('../../schemas/realtime-ga.schema.json')
      : await import('../../schemas/realtime-beta.schema.json');
  return schema;
}

function eventOf(type: string, definitions: Definitions): Schema | undefined {
  const events = ['ClientEvent', 'ServerEvent'].flatMap((union) => definitions[union]?.anyOf ?? []);
  return events
    .map((event) => resolved(event, definitions))
    .find(({ properties }) => properties?.['type']?.const === type);
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
  undocumented: Set<string>,
): FieldDocumentation[] {
  const objects = values.filter(isJsonObject);
  const named = branches.filter((branch) => objects.some((value) => isNamedBy(branch, value)));
  const chosen = named.length > 0 ? named : branches;
  const names = new Set(chosen.flatMap(({ properties }) => Object.keys(properties ?? {})));
  for (const name of new Set(objects.flatMap((value) => Object.keys(value)))) {
    if (names.size > 0 && !names.has(name)) undocumented.add(joined(path, name));
  }
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
        inside
          .flatMap((schema) => (schema.items ? alternatives(schema.items, definitions) : [schema]))
          .filter(({ properties }) => properties),
        definitions,
        within,
        isList ? `${fieldPath}[]` : fieldPath,
        undocumented,
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
  return TAGS.every((tag) => {
    const { const: only, enum: values } = properties?.[tag] ?? {};
    const actual = value[tag];
    return (
      actual === undefined || (only === undefined && !values) || actual === only || values?.includes(actual) === true
    );
  });
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  const { $ref } = schema;
  if ($ref === undefined) return schema;
  return resolved(definitions[decodeURIComponent($ref.slice(REF.length))] ?? {}, definitions);
}

/** The schema, or the branches of its union, down to those that are no union. */
function alternatives(schema: Schema, definitions: Definitions): Schema[] {
  const target = resolved(schema, definitions);
  return target.anyOf ? target.anyOf.flatMap((branch) => alternatives(branch, definitions)) : [target];
}

function typesOf(schema: Schema, definitions: Definitions): string[] {
  const values = listed(schema);
  const types = schema.type === undefined ? values.map((value) => typeof value) : [schema.type].flat();
  const items = schema.items && alternatives(schema.items, definitions).flatMap((item) => typesOf(item, definitions));
  return types
    .filter((type) => type !== 'null')
    .map((type) => (type === 'array' && items ? [...new Set(items)].map((item) => `${item}[]`).join(' | ') : type));
}

function valuesOf(schema: Schema, definitions: Definitions): string[] {
  const inside = schema.items ? alternatives(schema.items, definitions) : [schema];
  return inside.flatMap(listed).map((value) => JSON.stringify(value));
}

function listed({ const: only, enum: values }: Schema): JsonValue[] {
  return [...(values ?? []), ...(only === undefined ? [] : [only])].filter((value) => value !== null);
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Links are shown as their text. */
function plain(text = ''): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
