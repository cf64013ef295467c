/**
 * Which rows the form of an object has. Objects that only hold others (`audio.input`) are no level of their own: their
 * members are named by their path. Rows do not move while somebody writes: those that were asked for come first, in
 * their order, then what is written, in the text's.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { valueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { kindOf, shapeAt, type MemberShape, type ObjectKind, type ValueShape } from '../../src/protocol/valueShape.ts';

export interface Leaf {
  /** From the object that the form is of. */
  readonly path: readonly string[];
  readonly member: MemberShape;
  /** By what is written: of an object that is left out nothing is required. */
  readonly isRequired: boolean;
}

export interface WrittenMember {
  readonly path: readonly string[];
  /** None: nobody documents it, or what is written is not what is documented. */
  readonly member: MemberShape | undefined;
}

/** The object that a member holds, if it is only there to hold its members. */
function holder({ shape, name }: MemberShape): ObjectKind | undefined {
  const [only] = shape;
  const isOne = shape.length === 1 && only?.kind === 'object' && Object.keys(only.tags).length === 0;
  // An error, an item, a response: things of their own, however many members they have.
  return isOne && name !== 'error' ? only : undefined;
}

/** All members that have a row of their own, those of holders included; not what the object calls itself by. */
export function leavesOf(
  kind: ObjectKind,
  value: JsonObject | undefined,
  path: readonly string[] = [],
): readonly Leaf[] {
  return kind.members.flatMap((member): readonly Leaf[] => {
    if (Object.hasOwn(kind.tags, member.name)) return [];
    const inside = holder(member);
    const at = [...path, member.name];
    const held = value?.[member.name];
    if (inside) return leavesOf(inside, isJsonObject(held) ? held : undefined, at);
    return [{ path: at, member, isRequired: member.isRequired && value !== undefined }];
  });
}

/** What is written of an object, in its order, as far as the form's rows go. */
export function writtenMembers(
  kind: ObjectKind,
  value: JsonObject,
  path: readonly string[] = [],
): readonly WrittenMember[] {
  return Object.entries(value).flatMap(([name, one]): readonly WrittenMember[] => {
    if (one === undefined || value[name] === kind.tags[name]) return [];
    const at = [...path, name];
    const member = kind.members.find((candidate) => candidate.name === name);
    const inside = member && holder(member);
    if (!inside) return [{ path: at, member }];
    if (!isJsonObject(one) || Object.keys(one).length === 0) return [{ path: at, member: undefined }];
    return writtenMembers(inside, one, at);
  });
}

/** What goes when a member goes: with it the holders that hold nothing else, but for those that must be there. */
export function removalPath(shape: ValueShape, value: JsonValue, path: JsonPath): JsonPath {
  let whole = path;
  while (whole.length > 1) {
    const above = whole.slice(0, -1);
    const name = above.at(-1);
    const holding = valueAt(value, above);
    const around = kindOf(shapeAt(shape, value, above.slice(0, -1)), valueAt(value, above.slice(0, -1)));
    const member = around?.kind === 'object' ? around.members.find((one) => one.name === name) : undefined;
    const isOnly = isJsonObject(holding) && Object.keys(holding).length === 1;
    if (!isOnly || !member || member.isRequired || !holder(member)) return whole;
    whole = above;
  }
  return whole;
}

export function samePath(left: JsonPath, right: JsonPath): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** Characters of a value that a field shows; more is edited as text. */
const FIELD_CHARACTERS = 20_000;

/** A value as text for a field, or undefined where it is too large or too deep for one. */
export function fieldText(value: JsonValue): string | undefined {
  if (typeof value === 'string') return value.length > FIELD_CHARACTERS ? undefined : value;
  try {
    const text = JSON.stringify(value, null, 2);
    return text.length > FIELD_CHARACTERS ? undefined : text;
  } catch {
    return undefined;
  }
}
