/**
 * Where a member of a beta object is in GA, and how its value is written there. Both directions work from the same
 * tables, so that what one moves the other moves back.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { addNote, type AdapterOptions } from './dialectNotes.ts';
import { pathText, valueAt, withValueAt, type JsonPath } from './jsonPath.ts';

export interface MemberMove {
  readonly beta: string;
  readonly ga: readonly string[];
  /** The value as the other dialect writes it; a value that is odd comes back as it is. */
  readonly toGa?: (value: JsonValue) => JsonValue;
  readonly toBeta?: (value: JsonValue) => JsonValue;
}

/** @returns a copy with beta's members at their GA places; a place that is taken leaves the member where it was */
export function membersToGa(object: JsonObject, moves: readonly MemberMove[], options: AdapterOptions): JsonObject {
  let result = object;
  for (const { beta, ga, toGa } of moves) {
    const value = ownValue(object, beta);
    if (value === undefined || !isFree(result, ga)) continue;
    const written = toGa ? toGa(value) : value;
    result = withValueAt(withoutMember(result, beta), ga, written);
    addNote(options, { kind: 'moved', path: [beta], to: ga, ...whyChanged(value, written) });
  }
  return result;
}

/** @returns a copy with GA's members at their beta places; `audio` stays as far as something is left in it */
export function membersToBeta(object: JsonObject, moves: readonly MemberMove[], options: AdapterOptions): JsonObject {
  let result = object;
  for (const { beta, ga, toBeta } of moves) {
    const value = valueAt(result, ga);
    if (value === undefined || ownValue(result, beta) !== undefined) continue;
    const written = toBeta ? toBeta(value) : value;
    result = withMember(withValueAt(result, ga, undefined), beta, written);
    addNote(options, { kind: 'moved', path: ga, to: [beta], ...whyChanged(value, written) });
  }
  return withoutEmptyAudio(result, options);
}

function withoutEmptyAudio(object: JsonObject, options: AdapterOptions): JsonObject {
  const audio = ownValue(object, 'audio');
  if (audio === undefined || leavesOf(audio) > 0) return object;
  addNote(options, {
    kind: 'dropped',
    path: ['audio'],
    why: phrase('there is nothing in it, and beta has no such member'),
  });
  return withoutMember(object, 'audio');
}

/** Whether anything is said below two levels, `input` and `output`: null and empty objects say nothing. */
function leavesOf(audio: JsonValue): number {
  if (!isJsonObject(audio)) return audio === null ? 0 : 1;
  const sides = Object.values(audio);
  return sides.filter((side) => side !== null && (!isJsonObject(side) || Object.keys(side).length > 0)).length;
}

/** @returns a copy without the members that the other dialect does not have, unless they are to be kept */
export function withoutForeign(
  object: JsonObject,
  foreign: Readonly<Record<string, Phrase>>,
  options: AdapterOptions,
): JsonObject {
  if (options.foreign === 'keep') return object;
  let result = object;
  for (const [key, why] of Object.entries(foreign)) {
    if (ownValue(result, key) === undefined) continue;
    result = withoutMember(result, key);
    addNote(options, { kind: 'dropped', path: [key], why });
  }
  return result;
}

export function withoutMember(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A copy with the member, which keeps its place among the others where it has one. Safe for any key. */
export function withMember(object: JsonObject, key: string, value: JsonValue): JsonObject {
  return Object.fromEntries([...Object.entries(object), [key, value]]);
}

/** The object's own member: `constructor` is none, unless somebody sent it. */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isFree(object: JsonObject, path: JsonPath): boolean {
  let current: JsonValue | undefined = object;
  for (const key of path) {
    if (!isJsonObject(current)) return false;
    current = ownValue(current, String(key));
    if (current === undefined) return true;
  }
  return false;
}

function whyChanged(before: JsonValue, after: JsonValue): { readonly why?: Phrase } {
  return after === before ? {} : { why: phrase('{0} is written {1}', brief(before), brief(after)) };
}

function brief(value: JsonValue): string {
  return isDeep(value) ? '…' : JSON.stringify(value);
}

/** Only small values are quoted: whatever a client sent may be nested thousands of levels deep. */
function isDeep(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((entry) => typeof entry === 'object' && entry !== null);
}

const formats: readonly (readonly [string, string])[] = [
  ['g711_ulaw', 'audio/pcmu'],
  ['g711_alaw', 'audio/pcma'],
  // Names that the OpenAI-DotNet client (8.8.7) sends.
  ['g771_ulaw', 'audio/pcmu'],
  ['g771_alaw', 'audio/pcma'],
];

/** Azure Voice Live's names of slower output (types of @azure/ai-voicelive 1.1.0), with the rate in Hz. */
const slowPcm: readonly (readonly [string, number])[] = [
  ['pcm16_16000hz', 16_000],
  ['pcm16_8000hz', 8000],
];

/** `"pcm16"` as `{type: 'audio/pcm', rate}`; the rate in Hz is 24000 unless a server has its own name or member for it. */
export function formatToGa(value: JsonValue): JsonValue {
  if (value === 'pcm16') return { type: 'audio/pcm', rate: 24000 };
  const rate = slowPcm.find(([name]) => name === value)?.[1];
  if (rate !== undefined) return { type: 'audio/pcm', rate };
  const type = formats.find(([name]) => name === value)?.[1];
  return type === undefined ? value : { type };
}

/** The reverse of `formatToGa`. A format that has no beta name stays an object. */
export function formatToBeta(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value);
  if (value['type'] === 'audio/pcm') {
    if (!keys.every((key) => key === 'type' || key === 'rate')) return value;
    const rate = ownValue(value, 'rate') ?? 24000;
    return rate === 24000 ? 'pcm16' : (slowPcm.find(([, hertz]) => hertz === rate)?.[0] ?? value);
  }
  const name = formats.find(([, type]) => type === value['type'])?.[0];
  return name !== undefined && keys.length === 1 ? name : value;
}

/** A beta model that speaks also writes; a GA model does one of the two. Other combinations stay as they are. */
export function modalitiesToGa(value: JsonValue): JsonValue {
  if (!Array.isArray(value) || value.length !== 2) return value;
  return value.includes('audio') && value.includes('text') ? ['audio'] : value;
}

/** `["audio"]` as recorded beta servers tell it. */
export function modalitiesToBeta(value: JsonValue): JsonValue {
  return Array.isArray(value) && value.length === 1 && value[0] === 'audio' ? ['audio', 'text'] : value;
}

/** Chat Completions' `{type: 'function', function: {name}}`, which beta clients send, as GA's `{type, name}`. */
export function toolChoiceToGa(value: JsonValue): JsonValue {
  if (!isJsonObject(value) || value['type'] !== 'function' || Object.keys(value).length !== 2) return value;
  const called = value['function'];
  const name = isJsonObject(called) ? called['name'] : undefined;
  return typeof name === 'string' ? { type: 'function', name } : value;
}

/** Writes a member's value another way, at the same place. */
export function rewritten(
  object: JsonObject,
  key: string,
  write: (value: JsonValue) => JsonValue,
  options: AdapterOptions,
  why?: Phrase,
): JsonObject {
  const value = ownValue(object, key);
  if (value === undefined) return object;
  const written = write(value);
  if (written === value) return object;
  addNote(options, { kind: 'changed', path: [key], to: [key], ...(why ? { why } : whyChanged(value, written)) });
  return withMember(object, key, written);
}

/** The GA place of a beta path such as `session.voice`, or the other way round; other paths stay as they are. */
export function movedPath(path: string, root: string, moves: readonly MemberMove[], to: 'ga' | 'beta'): string {
  for (const { beta, ga } of moves) {
    const from = to === 'ga' ? `${root}.${beta}` : `${root}.${pathText(ga)}`;
    if (path !== from && !path.startsWith(`${from}.`) && !path.startsWith(`${from}[`)) continue;
    return `${root}.${to === 'ga' ? pathText(ga) : beta}${path.slice(from.length)}`;
  }
  return path;
}
