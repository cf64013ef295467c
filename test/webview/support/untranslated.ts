/**
 * What stays as it is in every language: what the wire and people say, names of the API and of rules, the one line that says
 * what is in an event, and OpenAI's documentation of fields. Read from where it comes from, so that no list has to follow it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientEvents, serverEvents } from '../../../src/protocol/catalog.ts';
import { rules } from '../../../src/session/findings/rules.ts';
import { itemText } from '../../../src/session/state.ts';
import type { ScriptedSession } from './scriptedSession.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ruleIds = rules.map(({ id }) => id);
/** Of dialects, and the last part of an event's, which stands alone where there is little room. */
const apiNames = [
  'ga',
  'beta',
  ...[...clientEvents, ...serverEvents].map(({ type }) => words(type.slice(type.lastIndexOf('.') + 1))),
];
/** Names that are the same everywhere: of formats, keys, units, and of the product. */
const names = new Set(
  (
    'JSON JSONL HTML CSV WAV HAR Markdown GA MCP VAD Realtime Ctrl Shift Alt Enter Escape F base64 null true false ' +
    'h min s ms B kB MB k M Hz kHz dBFS Δ p n max'
  ).split(' '),
);
/** The filter's own language. */
const filterExample = 'type:response.* -type:*.delta from:server error';

export class Untranslated {
  readonly #own: Texts;

  /** @param written what somebody wrote, in this state of the panel */
  constructor(session: ScriptedSession, written: readonly string[] = []) {
    const wire = session.entries.flatMap(said);
    const { name, header, recording, microphone, appending, sequence } = session;
    const items = [...session.state.items.values()].map(itemText);
    // The one line that says what is in an event is filtered by and exported: it is the same everywhere.
    const lines = session.state.rows.map(({ what }) => what);
    const shown = textsIn({ name, header, recording, microphone, appending, sequence });
    const parts = [...names, ...wire.map(words).filter((text) => !text.includes(' '))];
    this.#own = new Texts([...written, ...items, ...lines, filterExample, ...shown, ...wire], parts);
  }

  /** Whether it is made of these texts: each part of it is one of them, the beginning of a long one, or several after each other. */
  has(text: string): boolean {
    return this.#isKnown(words(text)) || pieces(text).every((piece) => this.#isKnown(piece));
  }

  #isKnown(piece: string): boolean {
    if (piece === '' || names.has(piece) || this.#own.has(piece) || everywhere().has(piece)) return true;
    const all = piece.split(' ');
    /** Where a text may end and the next one begin. */
    const ends = [true];
    for (let end = 1; end <= all.length; end++) {
      ends[end] = ends.slice(0, end).some((isEnd, start) => {
        const part = all.slice(start, end).join(' ');
        return isEnd && (this.#own.hasPart(part) || everywhere().hasPart(part));
      });
    }
    return ends[all.length] === true;
  }
}

/** Texts in which others are looked for. */
class Texts {
  readonly #texts: ReadonlySet<string>;
  readonly #all: string;
  /** Single words that lines about an event are made of: its names and values. */
  readonly #parts: ReadonlySet<string>;
  readonly #answers = new Map<string, boolean>();

  constructor(texts: readonly string[], parts: Iterable<string>) {
    this.#texts = new Set([...new Set(texts)].flatMap((text) => [words(text), ...pieces(text)]));
    this.#all = [...this.#texts].join('\n');
    this.#parts = new Set(parts);
  }

  has(piece: string): boolean {
    return this.#texts.has(piece);
  }

  hasPart(part: string): boolean {
    if (!part.includes(' ')) return this.#parts.has(part);
    if (this.#texts.has(part)) return true;
    if (part.split(' ').length <= 2) return false;
    let answer = this.#answers.get(part);
    if (answer === undefined) this.#answers.set(part, (answer = this.#all.includes(part)));
    return answer;
  }
}

/** The words alone. */
function words(text: string): string {
  return text
    .replace(/[^\p{L}’']+/gu, ' ')
    .replace(/(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .trim();
}

/** What stands between values (keys, numbers, ids, names of events and fields) and between sentences and their parts. */
function pieces(text: string): string[] {
  return text
    .split(/(?:\w+\+)+\S+|\S*[\d_]\S*|[\w-]+(?:\.[\w[\]*-]+)+|[\n,;:·→–“”"()[\]{}=+|/<>`]+|[.…!?](?:\s|$)/)
    .map(words)
    .filter((piece) => piece !== '');
}

let everywhereTexts: Texts | undefined;

/** What is the API's own in every session; read once. */
function everywhere(): Texts {
  return (everywhereTexts ??= new Texts([...documentation(), ...ruleIds], apiNames));
}

function documentation(): string[] {
  const files = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => textsIn(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))));
}

/** All texts and names in a value, those in a text that is JSON itself included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const inner = /^[[{]/.test(value) ? parsed(value) : undefined;
    return [value, ...(inner === undefined ? [] : textsIn(inner))];
  }
  if (typeof value !== 'object' || value === null) return [];
  // Of a phrase only the values are somebody's words.
  if ('text' in value && Object.keys(value).every((key) => key === 'text' || key === 'values')) {
    return 'values' in value ? textsIn(value.values) : [];
  }
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function said(entry: ScriptedSession['entries'][number]): string[] {
  return textsIn(entry.kind === 'frame' ? entry.text : entry);
}
