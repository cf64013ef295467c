/**
 * The session as one page for any browser: who said what, to be heard where there is audio, then responses, errors and
 * findings. Invariant: the page asks nobody for anything and runs nothing. Its policy allows its own style and the sound in
 * it, by hash and by `data:`, and every text is escaped.
 */
import { encodeBase64 } from '../base/base64.ts';
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import type { MakeResampleKernel } from '../audio/resample.ts';
import { durationLabel, sessionTime, thousands } from '../session/format.ts';
import type { ConversationItem } from '../session/state.ts';
import { configurationFacts } from './configuration.ts';
import {
  connectionLine,
  costCell,
  costLine,
  durationLine,
  eventCounts,
  markPlace,
  statusLine,
  usageLine,
} from './facts.ts';
import { pageEnd, pageHead } from './htmlDocument.ts';
import { escaped, factList, jsonBlock, table } from './htmlText.ts';
import type { PreparedExport } from './prepareExport.ts';
import { maskedInWords } from './redact.ts';
import type { Transcript, TranscriptItem, TranscriptPart, TranscriptResponse } from './transcript.ts';
import { sessionWav, type AudioSelection } from './wav.ts';

/** What a session is silent for longer is not heard in its page: minutes of it would be megabytes. */
const LONGEST_SILENCE_MS = 2000;
/** Longer sound is left to the WAV export: browsers take no more than some hundred megabytes in one page. */
const MAX_WAV_BYTES = 64 * 1024 * 1024;

export interface HtmlOptions {
  readonly makeKernel?: MakeResampleKernel | undefined;
}

/** @param transcript of `session` */
export function* htmlPage(
  session: PreparedExport,
  transcript: Transcript,
  options: HtmlOptions = {},
): Generator<string, void> {
  const sounds = new Sounds(session, options.makeKernel);
  yield `${pageHead('Realtime session')}<h1>Realtime session</h1>\n`;
  yield sessionCard(transcript);
  yield* sounds.whole();
  yield* conversation(session, transcript, sounds);
  yield responseTable(transcript.responses);
  yield errorCards(transcript);
  yield findingCards(transcript);
  yield markCards(transcript);
  yield noteList(transcript);
  yield footer(session);
  yield pageEnd;
}

function sessionCard(transcript: Transcript): string {
  const { session, source, dialect, startedAt, durationMs, usage } = transcript;
  const facts = factList([
    ['Model', stringAt(session ?? {}, 'model') ?? ''],
    ['Endpoint', [source.name ?? source.kind, source.url].filter((part) => part !== null).join(' ')],
    ['Dialect', dialect],
    ['Session', stringAt(session ?? {}, 'id') ?? ''],
    ['Started', startedAt ?? 'not recorded'],
    ['Duration', durationLine(durationMs)],
    ['Events', eventCounts(transcript)],
    ['Tokens', usageLine(usage)],
    ['Cost', costLine(transcript)],
    ['Connection', connectionLine(transcript)],
  ]);
  const configuration = session ? configurationFacts(session).map(({ name, value }) => [name, value] as const) : [];
  const instructions = stringAt(session ?? {}, 'instructions');
  return [
    `<section class="card">\n${facts}</section>\n`,
    configuration.length === 0 && !instructions ? '' : '<h2>Configuration</h2>\n<section class="card">\n',
    configuration.length === 0 ? '' : factList(configuration),
    instructions ? `<p class="quiet">Instructions</p>\n<p class="said">${escaped(instructions)}</p>\n` : '',
    configuration.length === 0 && !instructions ? '' : '</section>\n',
  ].join('');
}

function* conversation(
  { state }: PreparedExport,
  { items, outOfBandItems }: Transcript,
  sounds: Sounds,
): Generator<string, void> {
  yield '<h2>Conversation</h2>\n';
  if (items.length === 0) yield '<p class="quiet">No item was added to the conversation.</p>\n';
  for (const item of items) yield* itemCard(item, state.items.get(item.id), sounds);
  if (outOfBandItems.length === 0) return;
  yield '<h2>Outside the conversation</h2>\n';
  for (const item of outOfBandItems) yield* itemCard(item, state.items.get(item.id), sounds);
}

function* itemCard(item: TranscriptItem, known: ConversationItem | undefined, sounds: Sounds): Generator<string, void> {
  const look = item.type === 'message' ? (item.role === 'user' || item.role === 'assistant' ? item.role : '') : 'tool';
  const who = item.type === 'message' ? (item.role ?? 'message') : item.type.replaceAll('_', ' ');
  const when = item.atMs === null ? `#${item.n}` : sessionTime(item.atMs);
  yield `<article class="item ${look}${item.deleted ? ' deleted' : ''}">\n<header><strong>${escaped(who)}</strong>`;
  yield `<span>${when}</span><code>${escaped(item.id)}</code>${marksOf(item, known).map(markOf).join('')}</header>\n`;
  yield item.type === 'message' ? item.parts.map(partText).join('') : callText(item);
  if (known) yield* sounds.ofItem(known);
  yield '</article>\n';
}

function marksOf(item: TranscriptItem, known: ConversationItem | undefined): string[] {
  const interruption = known?.parts.find((part) => part.interruption)?.interruption;
  return [
    ...(item.deleted ? ['deleted'] : []),
    ...(item.status !== null && item.status !== 'completed' ? [item.status.replaceAll('_', ' ')] : []),
    ...(interruption ? [`interrupted at ${durationLabel(interruption.atMs)}`] : []),
    ...(item.truncatedAtMs === null ? [] : [`truncated at ${thousands(item.truncatedAtMs)} ms`]),
  ];
}

function markOf(text: string): string {
  return `<span class="mark">${escaped(text)}</span>`;
}

function partText(part: TranscriptPart): string {
  const text = part.text ?? part.transcript ?? '';
  const blocks = text === '' ? [] : [`<p class="said" dir="auto">${escaped(text)}</p>\n`];
  if (part.droppedTranscript !== null) {
    blocks.push(`<p class="said dropped" dir="auto">${escaped(part.droppedTranscript)}</p>\n`);
  }
  if (part.transcriptionError !== null) {
    blocks.push(`<p class="said bad">Not transcribed: ${escaped(part.transcriptionError)}</p>\n`);
  }
  if (blocks.length === 0) {
    const name = part.type.endsWith('audio') ? 'audio without a transcript' : part.type.replaceAll('_', ' ');
    blocks.push(`<p class="said quiet">(${escaped(name)})</p>\n`);
  }
  return blocks.join('');
}

function callText({ name, callId, arguments: args, output }: TranscriptItem): string {
  const facts = [name, callId].filter((fact) => fact !== null).map((fact) => `<code>${escaped(fact)}</code>`);
  return [
    facts.length === 0 ? '' : `<p class="said">${facts.join(' ')}</p>\n`,
    args === null ? '' : jsonBlock(args),
    output === null ? '' : jsonBlock(output),
  ].join('');
}

function responseTable(responses: readonly TranscriptResponse[]): string {
  if (responses.length === 0) return '';
  const count = (usage: JsonObject | null | undefined, key: string): string => {
    const value = numberAt(usage ?? undefined, key);
    return value === undefined ? '–' : thousands(value);
  };
  const rows = responses.map((response) => [
    `<code>${escaped(response.id)}</code>`,
    escaped(statusLine(response)),
    count(response.usage, 'input_tokens'),
    count(objectAt(response.usage ?? undefined, 'input_token_details'), 'cached_tokens'),
    count(response.usage, 'output_tokens'),
    escaped(costCell(response)),
  ]);
  return `<h2>Responses</h2>\n${table(['Response', 'Status', 'Tokens in', 'Cached', 'Tokens out', 'Cost'], rows)}`;
}

function errorCards({ errors }: Transcript): string {
  if (errors.length === 0) return '';
  const cards = errors.map(({ n, code, message, param, causeN, causeText }) =>
    [
      `<section class="card">\n<h3 class="bad">#${n} ${escaped(code ?? 'error')}${param === null ? '' : ` at ${escaped(param)}`}</h3>\n`,
      `<p class="said">${escaped(message)}</p>\n`,
      causeN === null ? '' : `<p class="quiet">Caused by #${causeN}</p>\n`,
      causeText === null ? '' : jsonBlock(causeText),
      '</section>\n',
    ].join(''),
  );
  return `<h2>Errors</h2>\n${cards.join('')}`;
}

function findingCards({ findings }: Transcript): string {
  if (findings.length === 0) return '';
  const cards = findings.map(({ title, severity, rule, ns, message, explanation, fix }) =>
    [
      `<section class="card">\n<h3>${escaped(title)}</h3>\n`,
      `<p class="quiet">${severity} · <code>${escaped(rule)}</code>${ns.map((n) => ` #${n}`).join('')}</p>\n`,
      `<p class="said">${escaped(message)}</p>\n<p class="said quiet">${escaped(explanation)}</p>\n`,
      fix ? `<p class="quiet">${escaped(fix.label)}</p>\n${jsonBlock(JSON.stringify(fix.event))}` : '',
      '</section>\n',
    ].join(''),
  );
  return `<h2>Findings</h2>\n${cards.join('')}`;
}

function markCards({ marks }: Transcript): string {
  if (marks.length === 0) return '';
  const cards = marks.map(
    (mark) =>
      `<p class="quiet">${escaped(markPlace(mark))}</p>\n` +
      (mark.note === null ? '' : `<p class="said" dir="auto">${escaped(mark.note)}</p>\n`),
  );
  return `<h2>Marks and notes</h2>\n<section class="card">\n${cards.join('')}</section>\n`;
}

function noteList({ unknownTypes, unexpectedFrames, malformedFrames }: Transcript): string {
  const unknown = Object.entries(unknownTypes).map(
    ([type, count]) => `${thousands(count)} × ${type === '' ? 'no type' : type}: not an event type this version knows`,
  );
  const odd = [...unexpectedFrames, ...malformedFrames].map(
    ({ n, type, path, message }) => `#${n} ${type ?? ''}: ${path} ${message}`,
  );
  const lines = [...unknown, ...odd].map((text) => `<li>${escaped(text)}</li>\n`);
  return lines.length === 0 ? '' : `<h2>Frames out of the ordinary</h2>\n<ul>\n${lines.join('')}</ul>\n`;
}

function footer({ masked, range, isWhole }: PreparedExport): string {
  const words = maskedInWords(masked);
  return [
    '<footer>\n<p>#n is the number of an event in the log.',
    isWhole ? '' : ` Entries ${range.fromN} to ${range.toN} of the session.`,
    words === '' ? ' Nothing was masked.' : ` Masked: ${escaped(words)}.`,
    '</p>\n</footer>\n',
  ].join('');
}

/** The players, as far as there is audio and it is wanted. */
class Sounds {
  constructor(
    private readonly session: PreparedExport,
    private readonly makeKernel: MakeResampleKernel | undefined,
  ) {}

  *whole(): Generator<string, void> {
    const player = this.#player({ side: 'both' }, 'Whole session: the user left, the assistant right');
    const first = player.next();
    if (first.done) return;
    yield '<h2>Audio</h2>\n<section class="card">\nThe whole session, the user left, the assistant right. ';
    yield `Where nobody is heard for longer than ${durationLabel(LONGEST_SILENCE_MS)}, the rest is left out.\n`;
    yield first.value;
    yield* player;
    yield '</section>\n';
  }

  *ofItem(item: ConversationItem): Generator<string, void> {
    if (item.parts.some(({ audioEntryNs }) => audioEntryNs?.length)) {
      yield* this.#player({ itemId: item.id }, `Audio of ${item.role ?? item.type}`);
    }
  }

  *#player(selection: AudioSelection, label: string): Generator<string, void> {
    if (!this.session.audio) return;
    const wav = this.#wav(selection);
    const header = wav?.next();
    if (!wav || !header || header.done) return;
    const dataBytes = new DataView(header.value.buffer, header.value.byteOffset).getUint32(40, true);
    if (dataBytes > MAX_WAV_BYTES) {
      yield '<p class="quiet">Too long for a page: export it as WAV.</p>\n';
      return;
    }
    yield `<audio controls preload="metadata" aria-label="${escaped(label)}" src="data:audio/wav;base64,`;
    yield* base64Of(header.value, wav);
    yield '"></audio>\n';
  }

  #wav(selection: AudioSelection): Generator<Uint8Array, void> | undefined {
    try {
      return sessionWav(this.session, selection, this.makeKernel, this.session.range, LONGEST_SILENCE_MS);
    } catch {
      // There is none, or it is longer than a WAV can be.
      return undefined;
    }
  }
}

/** Base64 of all pieces together. */
function* base64Of(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<string, void> {
  let left = first;
  for (const piece of rest) {
    const bytes = new Uint8Array(left.length + piece.length);
    bytes.set(left);
    bytes.set(piece, left.length);
    const whole = bytes.length - (bytes.length % 3);
    yield encodeBase64(bytes.subarray(0, whole));
    left = bytes.subarray(whole);
  }
  yield encodeBase64(left);
}
