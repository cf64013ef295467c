/** What a validator found, as one path and one sentence for people: what should be there, and what is. */
import type { JsonObject, JsonValue } from '../base/json.ts';
import { english, joined, phrase, type PhraseValue } from '../base/l10n.ts';
import type { ValidationError } from './generated/eventValidators.js';
import { pathText, valueAt, type JsonPath } from './jsonPath.ts';
import { typeInWords, typePhrase, type FrameProblem } from './parse.ts';

/** A literal as JSON, or the name of a type, or, where there are too many values, none of them. */
type Expected = { readonly literal: string } | { readonly type: string } | 'documented';

interface Complaint {
  readonly path: JsonPath;
  /** The alternatives, e.g. `a string`, `"auto"`; empty where the member is missing. */
  readonly expected: readonly Expected[];
}

/** Longer texts are cut where they are quoted. */
const QUOTED_CHARACTERS = 40;
/** More values than this are not listed. */
const LISTED_VALUES = 12;

/**
 * The most specific of the errors. A union that no branch fits leaves one error a branch: the deepest is about the
 * branch that got furthest, and those of one depth are alternatives.
 */
export function problemOf(errors: readonly ValidationError[], event: JsonObject): FrameProblem | undefined {
  const complaints = errors.flatMap((error) => complaintOf(error, event) ?? []);
  const depth = Math.max(...complaints.map(({ path }) => path.length));
  const [first, ...others] = complaints.filter(({ path }) => path.length === depth);
  if (!first) return undefined;
  const path = pathText(first.path);
  const value = valueAt(event, first.path);
  if (value === undefined) return { path, message: phrase('is missing') };
  const same = others.filter((other) => pathText(other.path) === path);
  const expected = [first, ...same].flatMap((complaint) => complaint.expected);
  return { path, message: phrase('should be {0}, is {1}', anyOf(expected), inWords(value, expected)) };
}

function complaintOf({ instancePath, keyword, params }: ValidationError, event: JsonObject): Complaint | undefined {
  const path = pathOfPointer(instancePath, event);
  switch (keyword) {
    case 'type':
      return { path, expected: typesOf(params['type']).map((type) => ({ type })) };
    case 'required':
      return { path: [...path, String(params['missingProperty'])], expected: [] };
    case 'enum':
      return { path, expected: valuesOf(params['allowedValues']) };
    case 'const':
      return { path, expected: valuesOf([params['allowedValue']]) };
    // That a text is none of those that name a branch is said by `enum`.
    case 'discriminator':
      return { path: [...path, String(params['tag'])], expected: [{ type: 'string' }] };
    default:
      return undefined;
  }
}

/** The validator counts array positions as text; what they are, the event itself tells. */
function pathOfPointer(pointer: string, event: JsonObject): JsonPath {
  const path: (string | number)[] = [];
  let value: JsonValue | undefined = event;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = valueAt(value, path.slice(-1));
  }
  return path;
}

function typesOf(type: unknown): string[] {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === 'string' && name !== 'null');
}

function valuesOf(values: unknown): Expected[] {
  const listed = Array.isArray(values) ? values.filter((value) => value !== null) : [];
  return listed.length > LISTED_VALUES ? ['documented'] : listed.map((value) => ({ literal: JSON.stringify(value) }));
}

function anyOf(expected: readonly Expected[]): PhraseValue {
  const words = expected.map((one): PhraseValue => {
    if (one === 'documented') return phrase('a value that the API documents');
    return 'literal' in one ? one.literal : typePhrase(one.type);
  });
  const all = [...new Map(words.map((one) => [typeof one === 'object' ? english(one) : one, one])).values()];
  const last = all.at(-1) ?? phrase('something else');
  return all.length < 2 ? last : phrase('{0} or {1}', joined(all.slice(0, -1), ', '), last);
}

/** A string where strings were expected is quoted; otherwise its type is what matters. */
function inWords(value: JsonValue, expected: readonly Expected[]): PhraseValue {
  const isTypeExpected = expected.some((one) => typeof one === 'object' && 'type' in one && one.type === 'string');
  if (typeof value === 'string' && !isTypeExpected) {
    const isValue = expected.some((one) => one === 'documented' || ('literal' in one && one.literal.startsWith('"')));
    if (isValue)
      return JSON.stringify(value.length > QUOTED_CHARACTERS ? `${value.slice(0, QUOTED_CHARACTERS)}…` : value);
  }
  return typeInWords(value);
}
