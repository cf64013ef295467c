/** What a validator found, as one path and one sentence for people: what should be there, and what is. */
import type { JsonObject, JsonValue } from '../base/json.ts';
import type { ValidationError } from './generated/eventValidators.js';
import { pathText, valueAt, type JsonPath } from './jsonPath.ts';
import { typeInWords, type FrameProblem } from './parse.ts';

interface Complaint {
  readonly path: JsonPath;
  /** The alternatives, e.g. `a string`, `"auto"`; empty where the member is missing. */
  readonly expected: readonly string[];
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
  if (value === undefined) return { path, message: 'is missing' };
  const same = others.filter((other) => pathText(other.path) === path);
  const expected = [...new Set([first, ...same].flatMap((complaint) => complaint.expected))];
  return { path, message: `should be ${anyOf(expected)}, is ${inWords(value, expected)}` };
}

function complaintOf({ instancePath, keyword, params }: ValidationError, event: JsonObject): Complaint | undefined {
  const path = pathOfPointer(instancePath, event);
  switch (keyword) {
    case 'type':
      return { path, expected: typesOf(params['type']).map(withArticle) };
    case 'required':
      return { path: [...path, String(params['missingProperty'])], expected: [] };
    case 'enum':
      return { path, expected: valuesOf(params['allowedValues']) };
    case 'const':
      return { path, expected: valuesOf([params['allowedValue']]) };
    case 'discriminator': {
      const tagPath = [...path, String(params['tag'])];
      return { path: tagPath, expected: params['error'] === 'tag' ? ['a string'] : ['a value that the API documents'] };
    }
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

function valuesOf(values: unknown): string[] {
  const listed = Array.isArray(values) ? values.filter((value) => value !== null) : [];
  return listed.length > LISTED_VALUES
    ? ['a value that the API documents']
    : listed.map((value) => JSON.stringify(value));
}

function anyOf(expected: readonly string[]): string {
  const last = expected.at(-1) ?? 'something else';
  return expected.length < 2 ? last : `${expected.slice(0, -1).join(', ')} or ${last}`;
}

/** A string where strings were expected is quoted; otherwise its type is what matters. */
function inWords(value: JsonValue, expected: readonly string[]): string {
  if (typeof value === 'string' && !expected.includes('a string')) {
    const isValue = expected.some((alternative) => alternative.startsWith('"') || alternative.startsWith('a value'));
    if (isValue)
      return JSON.stringify(value.length > QUOTED_CHARACTERS ? `${value.slice(0, QUOTED_CHARACTERS)}…` : value);
  }
  return typeInWords(value);
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
