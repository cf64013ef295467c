/**
 * Changes to a JSON text that leave the rest of it as it is written, byte for byte: order, spaces, unknown members, odd
 * spellings of numbers. Nothing here recurses, so that depth is no danger.
 */
import type { JsonValue } from '../base/json.ts';
import { prettyInside } from '../base/prettyJson.ts';
import type { JsonPath } from './jsonPath.ts';
import type { TextRange } from './jsonText.ts';

export type JsonEdit =
  /** Puts a value at a path; objects and lists on the way are made. Behind a list's end it is appended. */
  | { readonly op: 'set'; readonly path: JsonPath; readonly value: JsonValue }
  /** Takes a member or an entry out, and its comma with it. */
  | { readonly op: 'remove'; readonly path: JsonPath }
  /** Gives a member another name; its value and place stay. */
  | { readonly op: 'rename'; readonly path: JsonPath; readonly name: string }
  /** Puts a list's entry before that at `to`. */
  | { readonly op: 'move'; readonly path: JsonPath; readonly to: number };

/** One part of an object or a list; `start` is where its name begins, if it has one. */
interface Part {
  readonly key: string | number;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param text valid JSON @returns the changed text; the same where there is nothing to change at the path */
export function editJson(text: string, edit: JsonEdit): string {
  const found = replacements(text, edit).toSorted((left, right) => right.start - left.start);
  return found.reduce((made, { start, end, text: by }) => made.slice(0, start) + by + made.slice(end), text);
}

/** The entries of a text that is a list, each where it stands; none of any other text. @param text valid JSON */
export function listEntries(text: string): readonly TextRange[] {
  const start = skipSpace(text, 0);
  if (text[start] !== '[') return [];
  return partsAt(text, start).map((part) => ({ start: part.valueStart, end: part.end }));
}

function replacements(text: string, edit: JsonEdit): Replacement[] {
  const { path } = edit;
  const last = path.at(-1);
  if (last === undefined) return [];
  // As far as the path goes in what is written.
  let start = skipSpace(text, 0);
  for (const [depth, key] of path.entries()) {
    const isLast = depth === path.length - 1;
    const list = text[start] === '[';
    const opens = list ? typeof key === 'number' : text[start] === '{' && typeof key === 'string';
    if (!opens) return edit.op === 'set' ? [overwritten(text, start, path.slice(depth), edit.value)] : [];
    const parts = partsAt(text, start);
    // Of two members of one name the last counts, as it does for `JSON.parse`.
    const at = list ? (key as number) : parts.findLastIndex((part) => part.key === key);
    const part = parts[at];
    if (!part) {
      return edit.op === 'set' ? [appended(text, start, parts, key, nested(path.slice(depth + 1), edit.value))] : [];
    }
    if (!isLast) {
      start = part.valueStart;
      continue;
    }
    switch (edit.op) {
      case 'set':
        return [{ start: part.valueStart, end: part.end, text: written(text, part.valueStart, edit.value) }];
      case 'remove':
        return removals(text, start, parts, key);
      case 'rename':
        return typeof key === 'string'
          ? [{ start: part.start, end: skipString(text, part.start), text: JSON.stringify(edit.name) }]
          : [];
      case 'move':
        return list ? moved(text, parts, at, edit.to) : [];
    }
  }
  return [];
}

/** What stands where an object or a list is wanted gives way to it. */
function overwritten(text: string, start: number, rest: JsonPath, value: JsonValue): Replacement {
  return { start, end: skipValue(text, start), text: written(text, start, nested(rest, value)) };
}

function nested(path: JsonPath, value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
}

/** A new last part, set apart from the one before as that is from its own. */
function appended(
  text: string,
  start: number,
  parts: readonly Part[],
  key: string | number,
  value: JsonValue,
): Replacement {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  const isPacked = !/^\{\s|:\s/.test(text.slice(start, last?.end ?? start + 2)) && last !== undefined;
  const name = typeof key === 'number' ? '' : `${JSON.stringify(key)}:${isPacked ? '' : ' '}`;
  if (!last) {
    const close = skipSpace(text, start + 1);
    const pad = typeof key === 'number' ? '' : ' ';
    const inner = written(text, start, value, name.length + 2);
    return { start: start + 1, end: close, text: `${pad}${name}${inner}${pad}` };
  }
  const gap = before
    ? text.slice(skipSpace(text, before.end) + 1, last.start)
    : leadingGap(text.slice(start + 1, last.start), isPacked);
  return {
    start: last.end,
    end: last.end,
    text: `,${gap}${name}${written(text, last.start, value, name.length)}`,
  };
}

/** Of a single part only the gap in front of it is known; it says whether parts stand on lines of their own. */
function leadingGap(gap: string, isPacked: boolean): string {
  return gap.includes('\n') ? gap : isPacked ? '' : ' ';
}

/** Every member of that name goes, or an earlier one would take its place. */
function removals(text: string, start: number, parts: readonly Part[], key: string | number): Replacement[] {
  const gone = (part: Part | undefined): boolean => part?.key === key;
  const kept = parts.filter((part) => !gone(part));
  const [firstKept] = kept;
  if (!firstKept) {
    const end = parts.at(-1)?.end ?? start + 1;
    return [{ start: start + 1, end: skipSpace(text, end), text: '' }];
  }
  return parts.flatMap((part, index) => {
    if (!gone(part)) return [];
    // In front of all that stays, what goes is up to the next; elsewhere it takes the comma before it.
    if (part.start < firstKept.start)
      return [{ start: part.start, end: parts[index + 1]?.start ?? part.end, text: '' }];
    return [{ start: parts[index - 1]?.end ?? part.start, end: part.end, text: '' }];
  });
}

/** The texts change places; what is between them stays. */
function moved(text: string, parts: readonly Part[], from: number, to: number): Replacement[] {
  if (to < 0 || to >= parts.length || to === from) return [];
  const order = parts.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return parts.flatMap((place, index) => {
    const source = parts[order[index] ?? index];
    return !source || source === place
      ? []
      : [{ start: place.start, end: place.end, text: text.slice(source.start, source.end) }];
  });
}

/** @param shift characters that come between `at` and the value */
function written(text: string, at: number, value: JsonValue, shift = 0): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, at))?.[0] ?? '';
  return prettyInside(value, indent, at - lineStart + shift);
}

/** The parts of the object or list that begins at `start`. */
function partsAt(text: string, start: number): Part[] {
  const isList = text[start] === '[';
  const parts: Part[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const partStart = at;
    let key: string | number = parts.length;
    if (!isList) {
      const keyEnd = skipString(text, at);
      key = JSON.parse(text.slice(at, keyEnd)) as string;
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    const end = skipValue(text, at);
    parts.push({ key, start: partStart, valueStart: at, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return parts;
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  let at = start;
  let depth = 0;
  for (;;) {
    const char = text[at];
    if (char === undefined) return at;
    if (char === '"') {
      at = skipString(text, at);
      continue;
    }
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && ', \t\r\n'.includes(char)) return at;
    at++;
  }
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}
