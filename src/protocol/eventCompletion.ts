/** What can be written at a place of a client event: documented members and values, and what the session has. */
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { t, translated } from '../base/l10n.ts';
import type { EventSpec } from './catalog.ts';
import type { FieldOption } from './formField.ts';
import { jsonCaret, type JsonCaret } from './jsonCaret.ts';
import { valueAt, type JsonPath } from './jsonPath.ts';
import type { TextRange } from './jsonText.ts';
import { exampleOf, kindOf, shapeAt, type ValueShape } from './valueShape.ts';

export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  /** What is selected in `insert` then, so that it can be written over. */
  readonly select: TextRange;
}

export interface Completions {
  /** What is replaced. */
  readonly range: TextRange;
  readonly entries: readonly Completion[];
}

export interface CompletionSource {
  /** Client events of the session's dialect. */
  readonly events: readonly EventSpec[];
  /** Undefined while it is not known yet. */
  readonly shapeOf: (type: string) => ValueShape | undefined;
  readonly suggestions: (path: JsonPath) => readonly FieldOption[];
}

/** Longer texts are audio, mostly. */
const MOST_CHARACTERS = 100_000;

/** Undefined where there is nothing to offer. */
export function completionsAt(text: string, caret: number, source: CompletionSource): Completions | undefined {
  const place = text.length > MOST_CHARACTERS ? undefined : jsonCaret(text, caret);
  if (!place) return undefined;
  const typed = place.word.toLowerCase();
  // What begins with the word comes before what has it inside.
  const rank = ({ label }: Completion): number => label.toLowerCase().indexOf(typed);
  const entries = offers(text, place, source)
    .filter((entry) => rank(entry) >= 0)
    .toSorted((left, right) => Math.sign(rank(left)) - Math.sign(rank(right)));
  return entries.length === 0 ? undefined : { range: place.range, entries };
}

function offers(text: string, place: JsonCaret, source: CompletionSource): Completion[] {
  // The whole text knows of members behind the caret, too; while it is no JSON, what is before it must do.
  const root = parsed(text) ?? place.before;
  const inList = typeof place.path[0] === 'number' || (Array.isArray(root) && place.path.length === 0);
  const event = inList && Array.isArray(root) ? root[Number(place.path[0] ?? 0)] : root;
  const path = inList ? place.path.slice(1) : place.path;
  const type = isJsonObject(event) ? event['type'] : undefined;
  if (path.length === 1 && path[0] === 'type' && place.kind === 'value') {
    return source.events.map((spec) => valueOffer(spec.type, translated(spec.summary), text, place));
  }
  if (inList && place.path.length === 0) return [];
  const shape = typeof type === 'string' ? source.shapeOf(type) : undefined;
  if (place.kind === 'name') {
    if (path.length === 0 && type === undefined) return [nameOffer('type', '', t('What the event is'), text, place)];
    return shape ? nameOffers(shape, event, path, text, place) : [];
  }
  if (!shape) return [];
  const suggested = source.suggestions(path);
  const here = shapeAt(shape, event, path);
  const documented = here.flatMap((kind): JsonValue[] => {
    if (kind.kind === 'text') return [...kind.values];
    return kind.kind === 'flag' ? [true, false] : kind.kind === 'number' ? [...kind.values] : [exampleOf(kind)];
  });
  return [
    ...suggested.map(({ value, label }) => valueOffer(value, label, text, place)),
    ...documented.map((value) => valueOffer(value, '', text, place)),
  ];
}

function nameOffers(
  shape: ValueShape,
  event: JsonValue | undefined,
  path: JsonPath,
  text: string,
  place: JsonCaret,
): Completion[] {
  const object = valueAt(event, path);
  const here = shapeAt(shape, event, path);
  const written: JsonObject = isJsonObject(object) ? object : {};
  const kind = kindOf(here, written);
  if (kind?.kind !== 'object') return [];
  return kind.members
    .filter(({ name }) => written[name] === undefined || name === place.word)
    .map(({ name, doc, shape: inner }) => nameOffer(name, exampleOf(inner[0]), doc, text, place));
}

function nameOffer(name: string, example: JsonValue, doc: string, text: string, { range }: JsonCaret): Completion {
  const after = text.slice(range.end).trimStart();
  const written = JSON.stringify(name);
  const detail = doc.replace(/\s+/g, ' ').slice(0, 120);
  if (after.startsWith(':')) {
    return { label: name, detail, insert: written, select: { start: written.length, end: written.length } };
  }
  const value = JSON.stringify(example);
  // What follows is another member.
  const insert = `${written}: ${value}${after.startsWith('"') ? ',' : ''}`;
  const start = written.length + 2;
  const inside = /^("".*|\{\}|\[\])$/.test(value) ? 1 : 0;
  return { label: name, detail, insert, select: { start: start + inside, end: start + value.length - inside } };
}

function valueOffer(value: JsonValue, detail: string, text: string, { range }: JsonCaret): Completion {
  const insert = JSON.stringify(value) + (text.slice(range.end).trimStart().startsWith('"') ? ',' : '');
  const label = typeof value === 'string' ? value : JSON.stringify(value).slice(0, 80);
  return { label, detail, insert, select: { start: insert.length, end: insert.length } };
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
