/**
 * What stays as it is in every language: what the wire and people say, and what pure rooms say of it. Read from where it comes
 * from, so that no list has to follow it: the session's log, the literals of the pure rooms, the API's documentation.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isText } from '../../../scripts/localization/collectTexts.ts';
import { itemText } from '../../../src/session/state.ts';
import type { ScriptedSession } from './scriptedSession.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** `t('…')` and `phrase('…')` in them are no such literals: what is translated must be. */
const pureRooms = ['src/protocol', 'src/session', 'src/audio'];
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
    const { name, header, microphone, appending, sequence } = session;
    const items = [...session.state.items.values()].map(itemText);
    const shown = textsIn({ name, header, microphone, appending, sequence });
    const parts = [...names, ...wire.map(words).filter((text) => !text.includes(' '))];
    this.#own = new Texts([...written, ...items, filterExample, ...shown, ...wire], parts);
  }

  /** Whether it is made of these texts: each part of it is one of them, the beginning of a long one, or several after each other. */
  has(text: string): boolean {
    return this.#isKnown(words(text)) || pieces(text).every((piece) => this.#isKnown(piece));
  }

  #isKnown(piece: string): boolean {
    if (piece === '' || names.has(piece) || this.#own.has(piece) || pure().has(piece)) return true;
    const all = piece.split(' ');
    /** Where a text may end and the next one begin. */
    const ends = [true];
    for (let end = 1; end <= all.length; end++) {
      ends[end] = ends.slice(0, end).some((isEnd, start) => {
        const part = all.slice(start, end).join(' ');
        return isEnd && (this.#own.hasPart(part) || pure().hasPart(part));
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

let pureTexts: Texts | undefined;

/** Literals of the pure rooms, and what stands between the values of their templates; read once. */
function pure(): Texts {
  if (pureTexts) return pureTexts;
  const texts = documentation();
  const chunks = new Set<string>();
  for (const folder of pureRooms) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.includes('generated')) continue;
      const content = readFileSync(join(root, folder, name), 'utf8');
      const visit = (node: ts.Node): void => {
        if (isText(node)) return;
        if (ts.isStringLiteralLike(node)) texts.push(node.text, ...lastName(node.text));
        if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
          texts.push(node.text);
          for (const piece of pieces(node.text)) chunks.add(piece);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true));
    }
  }
  return (pureTexts = new Texts(texts, chunks));
}

/** `input_audio_buffer.append` is called `append`, where there is little room. */
function lastName(text: string): string[] {
  const name = /^[a-z_]+(?:\.[a-z_]+)*\.([a-z_]+)$/.exec(text)?.[1];
  return name === undefined ? [] : [name];
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
