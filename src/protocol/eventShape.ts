/** Makes the shapes that forms are made of from the schemas. They are large: the host does it, and a panel gets the shape of one event. */
import type { Dialect } from './catalog.ts';
import {
  alternatives,
  eventSchema,
  listedValues,
  loadEventSchemas,
  tagNames,
  type Definitions,
  type Schema,
} from './eventSchemas.ts';
import type { MemberShape, ObjectKind, ValueKind, ValueShape } from './valueShape.ts';

/** The shape of an event, whole. Undefined for a type that the dialect does not have. */
export async function eventShape(type: string, dialect: Dialect): Promise<ValueShape | undefined> {
  const definitions = (await loadEventSchemas())[dialect];
  const schema = eventSchema(type, definitions);
  return schema && shapeOf([schema], definitions);
}

function shapeOf(schemas: readonly Schema[], definitions: Definitions): ValueShape {
  const branches = schemas.flatMap((schema) => alternatives(schema, definitions));
  const texts = branches.filter((branch) => isOf(branch, 'string'));
  const values = [...new Set(texts.flatMap(listedValues).filter((value) => typeof value === 'string'))];
  const numbers = branches.filter((branch) => isOf(branch, 'number'));
  const lists = branches.filter(({ items, type }) => items !== undefined || [type].flat().includes('array'));
  // An object without documented members holds whatever one puts into it.
  const maps = branches.filter(
    ({ additionalProperties, type, properties }) =>
      typeof additionalProperties === 'object' || ([type].flat().includes('object') && !properties),
  );
  const kinds: (ValueKind | undefined)[] = [
    texts.length > 0
      ? { kind: 'text', values, isOpen: texts.some((branch) => listedValues(branch).length === 0) }
      : undefined,
    numbers.length > 0
      ? {
          kind: 'number',
          values: numbers.flatMap(listedValues).filter((value) => typeof value === 'number'),
        }
      : undefined,
    branches.some((branch) => isOf(branch, 'boolean')) ? { kind: 'flag' } : undefined,
    ...branches.flatMap((branch) => objectKinds(branch, definitions)),
    maps.length > 0 ? { kind: 'map', value: shapeOf(maps.flatMap(valueSchema), definitions) } : undefined,
    lists.length > 0
      ? {
          kind: 'list',
          entry: shapeOf(
            lists.flatMap(({ items }) => items ?? []),
            definitions,
          ),
        }
      : undefined,
  ];
  const found = kinds.filter((kind) => kind !== undefined);
  // Where one alternative says nothing of itself, so does the place.
  const isAnything = branches.some(({ type, properties, enum: listed, const: only, items, additionalProperties }) =>
    [type, properties, listed, only, items, additionalProperties].every((one) => one === undefined),
  );
  return isAnything || (found.length === 0 && branches.length > 0) ? [] : distinct(found);
}

/** The same object may come twice: a list of items, and a list of items and references. */
function distinct(kinds: readonly ValueKind[]): ValueShape {
  const seen = new Set<string>();
  return kinds.filter((kind) => {
    if (kind.kind !== 'object' || Object.keys(kind.tags).length === 0) return true;
    const key = JSON.stringify(kind.tags);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function valueSchema({ additionalProperties }: Schema): Schema[] {
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

function isOf(schema: Schema, type: 'string' | 'number' | 'boolean'): boolean {
  if (schema.properties) return false;
  if (schema.type !== undefined) return [schema.type].flat().includes(type);
  return listedValues(schema).some((value) => typeof value === type);
}

/** One, or one for each value of its tag where its members are each for some of them. */
function objectKinds(schema: Schema, definitions: Definitions): ObjectKind[] {
  const { properties } = schema;
  if (!properties) return [];
  const members = Object.entries(properties).map(([name, member]): Described => {
    const doc = plain(docOf(member, definitions));
    return { name, doc, isRequired: schema.required?.includes(name) ?? false, schema: member };
  });
  const tag = members.find(({ name }) => name === 'type');
  const names = tag ? alternatives(tag.schema, definitions).flatMap(listedValues).filter(isText) : [];
  const owners = new Map(members.map((member) => [member.name, ownersOf(member, names)]));
  if (names.length < 2 || ![...owners.values()].some((owner) => owner !== undefined)) {
    return [objectKind(members, definitions)];
  }
  return names.map((value) =>
    objectKind(
      members.flatMap((member) => {
        if (member === tag) return { ...member, schema: { const: value, type: 'string' } };
        return owners.get(member.name)?.includes(value) === false ? [] : member;
      }),
      definitions,
    ),
  );
}

/** What a text may be is listed in words in places. */
function withListedTexts(shape: ValueShape, doc: string): ValueShape {
  const listed = /(?:Current options are|Currently supports) ((?:`[^`]+`(?:, and | and |, )?)+)/.exec(doc)?.[1] ?? '';
  const values = [...listed.matchAll(/`([^`]+)`/g)].flatMap(([, value]) => value ?? []);
  if (values.length === 0) return shape;
  return shape.map((kind) => (kind.kind === 'text' && kind.values.length === 0 ? { ...kind, values } : kind));
}

interface Described {
  readonly name: string;
  readonly doc: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

function objectKind(members: readonly Described[], definitions: Definitions): ObjectKind {
  const shaped = members.map(({ name, doc, isRequired, schema }): MemberShape => {
    const shape = withListedTexts(shapeOf([schema], definitions), doc);
    // Every optional member may be null on the wire; where that means something, the documentation says so.
    const withNull: ValueShape = /\bnull\b/i.test(doc) && shape.length > 0 ? [...shape, { kind: 'null' }] : shape;
    return { name, isRequired, isUsual: isUsual(name, doc, members), doc, shape: withNull };
  });
  const tags = Object.fromEntries(
    tagNames.flatMap((tag) => {
      const shape = shaped.find(({ name }) => name === tag)?.shape ?? [];
      const [only] = shape;
      const isOne = shape.length === 1 && only?.kind === 'text' && !only.isOpen && only.values.length === 1;
      return isOne && only.values[0] !== undefined ? [[tag, only.values[0]]] : [];
    }),
  );
  return { kind: 'object', tags, members: shaped.toSorted((left, right) => rank(left) - rank(right)) };
}

/** What the object is comes first, then what it must have. */
function rank({ name, isRequired, isUsual }: MemberShape): number {
  const tag = tagNames.findIndex((one) => one === name);
  if (tag >= 0) return tag - 2;
  if (name === 'event_id') return 3;
  return isRequired ? 0 : isUsual ? 1 : 2;
}

const usualMembers: readonly string[] = ['type', 'rate', 'text', 'image_url', 'content', 'call_id', 'arguments'];

/** The schemas require little; what a part, an item or a tool is about follows from the others it has. */
function isUsual(name: string, doc: string, members: readonly Described[]): boolean {
  const has = (other: string) => members.some((member) => member.name === other);
  switch (name) {
    case 'model':
      return has('language');
    case 'id':
      return doc.includes('to reference');
    case 'output':
      return has('call_id');
    case 'audio':
      return doc.startsWith('Base64') && !has('text');
    case 'name':
      return has('type') && (has('parameters') || has('arguments'));
    case 'role':
      return has('content');
    case 'parameters':
      return has('type') && has('name');
    case 'server_url':
      return has('server_label');
    default:
      return has('type') && usualMembers.includes(name);
  }
}

/** The values of the tag that a member is for, where its documentation names some: "(for `input_audio`)". */
function ownersOf({ name, doc }: Described, values: readonly string[]): readonly string[] | undefined {
  if (name === 'type') return undefined;
  // A part's documentation does not always say it, its name does.
  if (values.some((value) => value.endsWith('text')) && values.some((value) => value.endsWith('audio'))) {
    if (name === 'text') return values.filter((value) => value.endsWith('text'));
    if (['audio', 'transcript', 'format'].includes(name)) return values.filter((value) => value.endsWith('audio'));
  }
  const said = /\b(?:for|only for|applicable for) ((?:`[\w.]+`(?:, | and |, and | or )?)+)/.exec(doc)?.[1];
  const named = [...(said ?? '').matchAll(/`([\w.]+)`/g)].flatMap(([, value]) => value ?? []);
  return named.length > 0 && named.every((value) => values.includes(value)) ? named : undefined;
}

function docOf(schema: Schema, definitions: Definitions): string {
  if (schema.description !== undefined) return schema.description;
  const described = (schema.anyOf ?? [schema]).flatMap((branch) => alternatives(branch, definitions));
  return described.length === 1 ? (described[0]?.description ?? '') : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Links are shown as their text. */
function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
