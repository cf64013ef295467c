/**
 * What may stand at a place of an event, small enough for a form: the schema's documentation without its references and
 * conditions. The host makes it (`eventShape.ts`) for one event; forms, completion and fixes read it.
 */
import { isJsonObject, type JsonValue } from '../base/json.ts';
import type { JsonPath } from './jsonPath.ts';

/** The alternatives of a place; none where anything may stand. */
export type ValueShape = readonly ValueKind[];

export type ValueKind =
  /** `isOpen`: other texts than those listed are documented, too. */
  | { readonly kind: 'text'; readonly values: readonly string[]; readonly isOpen: boolean }
  | { readonly kind: 'number'; readonly values: readonly number[] }
  | { readonly kind: 'flag' }
  /** Listed only where the documentation says what null does. */
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly entry: ValueShape }
  /** An object whose names are the writer's own. */
  | { readonly kind: 'map'; readonly value: ValueShape }
  | ObjectKind;

export interface ObjectKind {
  readonly kind: 'object';
  /** What it calls itself by, e.g. `{ type: 'message', role: 'user' }`; empty where it has no such members. */
  readonly tags: Readonly<Record<string, string>>;
  readonly members: readonly MemberShape[];
}

export interface MemberShape {
  readonly name: string;
  readonly isRequired: boolean;
  /** Not required by the schema, but without it the object says nothing: the text of a text part. */
  readonly isUsual: boolean;
  readonly doc: string;
  readonly shape: ValueShape;
}

/** The alternative that a value is one of: the object whose tags it has, else the first of its type. */
export function kindOf(shape: ValueShape, value: JsonValue | undefined): ValueKind | undefined {
  if (value === undefined) return undefined;
  if (isJsonObject(value)) {
    const objects = shape.filter((kind) => kind.kind === 'object');
    const named = objects.find(({ tags }) => Object.entries(tags).every(([tag, name]) => value[tag] === name));
    // One that does not name itself yet may become any; with a wrong name it is none.
    const nameless = objects.find(({ tags }) => Object.keys(tags).every((tag) => value[tag] === undefined));
    return named ?? nameless ?? shape.find(({ kind }) => kind === 'map');
  }
  if (Array.isArray(value)) return shape.find(({ kind }) => kind === 'list');
  if (value === null) return shape.find(({ kind }) => kind === 'null');
  const kinds = { string: 'text', number: 'number', boolean: 'flag' } as const;
  return shape.find(({ kind }) => kind === kinds[typeof value as keyof typeof kinds]);
}

/** The least that is an example of a kind: tags, required and usual members. */
export function exampleOf(kind: ValueKind | undefined): JsonValue {
  switch (kind?.kind) {
    case 'text':
      return kind.isOpen ? '' : (kind.values[0] ?? '');
    case 'number':
      return kind.values[0] ?? 0;
    case 'flag':
      return false;
    case 'list':
      return [];
    case 'object': {
      const members = kind.members.filter(
        ({ name, isRequired, isUsual }) => isRequired || isUsual || Object.hasOwn(kind.tags, name),
      );
      return Object.fromEntries(members.map(({ name, shape }) => [name, memberExample(name, shape)]));
    }
    case 'map':
    case undefined:
      return {};
    case 'null':
      return null;
  }
}

function memberExample(name: string, shape: ValueShape): JsonValue {
  if (name === 'arguments') return '{}';
  // A function without parameters, as JSON Schema.
  if (name === 'parameters' || name === 'input_schema') return { type: 'object', properties: {} };
  const [first] = shape;
  if (name === 'type' && first?.kind === 'text') return first.values[0] ?? '';
  // A message without content says nothing.
  if (name === 'content' && first?.kind === 'list') return [exampleOf(first.entry[0])];
  return exampleOf(first);
}

/**
 * The value as another alternative: members that the new one has, too, stay; the rest of an example is added.
 * @returns an example where nothing of the value can stay
 */
export function convertedTo(kind: ValueKind, value: JsonValue | undefined): JsonValue {
  const example = exampleOf(kind);
  if (kind.kind !== 'object' || !isJsonObject(value) || !isJsonObject(example)) return example;
  const kept = Object.entries(value).filter(
    ([name, one]) =>
      !Object.hasOwn(kind.tags, name) &&
      kind.members.some((member) => member.name === name && kindOf(member.shape, one) !== undefined) &&
      fits(kind, name, one),
  );
  return { ...example, ...Object.fromEntries(kept) };
}

/** Content stays only where its parts are of the kinds that the new role may have. */
function fits(kind: ObjectKind, name: string, value: JsonValue | undefined): boolean {
  if (!Array.isArray(value)) return true;
  const list = kind.members.find((member) => member.name === name)?.shape.find((one) => one.kind === 'list');
  return !list || value.every((entry) => list.entry.length === 0 || isExactly(list.entry, entry));
}

function isExactly(shape: ValueShape, value: JsonValue): boolean {
  const kind = kindOf(shape, value);
  if (kind?.kind !== 'object' || !isJsonObject(value)) return kind !== undefined;
  return Object.keys(kind.tags).every((tag) => value[tag] === kind.tags[tag]);
}

/** What may stand at a path of a value, by the alternatives that the value has on the way. */
export function shapeAt(shape: ValueShape, value: JsonValue | undefined, path: JsonPath): ValueShape {
  let here = shape;
  let current = value;
  for (const key of path) {
    const kind = kindOf(here, current);
    if (typeof key === 'number') {
      here = kind?.kind === 'list' ? kind.entry : [];
      current = Array.isArray(current) ? current[key] : undefined;
    } else {
      here =
        kind?.kind === 'object'
          ? (kind.members.find(({ name }) => name === key)?.shape ?? [])
          : kind?.kind === 'map'
            ? kind.value
            : [];
      current = isJsonObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    }
  }
  return here;
}

/** `message user`, `function`, `semantic_vad`, `object { id }`: how an alternative is called. */
export function kindLabel(kind: ValueKind): string {
  switch (kind.kind) {
    case 'object': {
      const names = Object.values(kind.tags);
      if (names.length > 0) return names.join(', ');
      const members = kind.members.slice(0, 3).map(({ name }) => name);
      return `object { ${members.join(', ')}${kind.members.length > 3 ? ', …' : ''} }`;
    }
    case 'text':
      return 'text';
    case 'flag':
      return 'true or false';
    case 'map':
      return 'object';
    case 'number':
    case 'list':
    case 'null':
      return kind.kind;
  }
}
