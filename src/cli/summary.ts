/** The summary that `inspect` prints for people: aligned, one line a thing, safe for a terminal. `#62` is the panel's number of an event. */
import { stringAt } from '../base/json.ts';
import { connectionLine, costCell, costLine, eventCounts, statusLine, usageLine } from '../export/facts.ts';
import type { TranscriptFinding } from '../export/findings.ts';
import type { Transcript, TranscriptError, TranscriptItem } from '../export/transcript.ts';
import { durationLabel } from '../session/format.ts';

const DEFAULT_WIDTH = 160;
const NOTES_SHOWN = 20;

interface Line {
  readonly text: string;
  /** Stays when the text before it is cut. */
  readonly tail?: string;
}

/** @param options width of the terminal in characters; text is cut there */
export function summaryText(transcript: Transcript, options: { width?: number | undefined } = {}): string {
  const width = Math.max(60, options.width ?? DEFAULT_WIDTH);
  const sections = [
    factLines(transcript),
    section(`Conversation, ${plural(transcript.items.length, 'item')}`, transcript.items.map(itemCells)),
    section('Outside the conversation', transcript.outOfBandItems.map(itemCells)),
    section(
      'Responses',
      transcript.responses.map((response, index) => [
        String(index + 1),
        statusLine(response),
        response.id,
        plural(response.itemIds.length, 'item'),
        usageLine(response.usage),
        costCell(response),
      ]),
    ),
    section('Errors', transcript.errors.map(errorCells), transcript.errors.map(causeOf)),
    section('Findings (more in --json)', findingCells(transcript.findings)),
    section('Frames out of the ordinary', noteCells(transcript)),
  ];
  const lines = sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, { text: '' }]);
  return lines
    .slice(0, -1)
    .map((line) => `${cut(line, width)}\n`)
    .join('');
}

function factLines(transcript: Transcript): Line[] {
  const { session, source, cost } = transcript;
  const model = stringAt(session ?? undefined, 'model');
  const facts: [string, string | null | undefined][] = [
    ['model', model],
    ['dialect', transcript.dialect],
    ['source', [source.name ?? source.kind, source.url].filter((part) => part !== null).join(' ')],
    ['started', transcript.startedAt],
    ['duration', transcript.durationMs === null ? null : durationLabel(transcript.durationMs)],
    ['connection', transcript.connection.phase === 'none' ? null : connectionLine(transcript)],
    ['events', eventCounts(transcript)],
    ['tokens', usageLine(transcript.usage)],
    ['cost', cost.priced + cost.unpriced === 0 ? null : costLine(transcript)],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ text: `${name.padEnd(12)}${safe(value)}` }] : []));
}

function itemCells(item: TranscriptItem, index: number): string[] {
  const who = item.type === 'message' ? (item.role ?? 'message') : item.type.replaceAll('_', ' ');
  const said = item.text === '' ? '' : `“${item.text}”`;
  const called = item.name === null ? '' : `${item.name}(${item.arguments ?? ''})`;
  const audioMs = item.parts.reduce((sum, part) => sum + (part.audioMs ?? 0), 0);
  const marks = [
    item.deleted ? '[deleted]' : '',
    item.status === null || item.status === 'completed' ? '' : `[${item.status}]`,
    item.truncatedAtMs === null ? '' : `[truncated at ${item.truncatedAtMs} ms]`,
    audioMs === 0 ? '' : `(${durationLabel(audioMs)} audio)`,
  ];
  const what = [...marks, said, called, item.output ?? ''].filter((part) => part !== '').join(' ');
  return [String(index + 1), who, item.id, what === '' ? '–' : what];
}

function errorCells(error: TranscriptError): string[] {
  const param = error.param === null ? '' : ` (${error.param})`;
  return [`#${error.n}`, error.code ?? '–', `${error.message}${param}`];
}

function causeOf({ causeN }: TranscriptError): string {
  return causeN === null ? '' : ` ← caused by #${causeN}`;
}

function findingCells(findings: readonly TranscriptFinding[]): string[][] {
  return findings.map(({ severity, rule, ns, message }) => [
    severity,
    rule,
    ns[0] === undefined ? '' : `#${ns[0]}`,
    message,
  ]);
}

function noteCells(transcript: Transcript): string[][] {
  const unknown = Object.entries(transcript.unknownTypes).map(([type, count]) => [
    `${count} ×`,
    type === '' ? '(no type)' : type,
    'unknown event type',
  ]);
  const odd = [...transcript.unexpectedFrames, ...transcript.malformedFrames].map((note) => [
    `#${note.n}`,
    note.type ?? '–',
    `${note.path} ${note.message}`.trim(),
  ]);
  const shown = [...unknown, ...odd].slice(0, NOTES_SHOWN);
  const hidden = unknown.length + odd.length - shown.length;
  return hidden > 0 ? [...shown, ['', '', `… and ${hidden} more: see --json`]] : shown;
}

/** A title and its rows, columns aligned; nothing where there are no rows. @param tails of the rows, in their order */
function section(title: string, rows: readonly (readonly string[])[], tails: readonly string[] = []): Line[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map(safe));
  const widths = (cells[0] ?? []).map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
  return [{ text: title }, ...cells.map((row, index) => ({ text: `  ${line(row)}`, tail: tails[index] ?? '' }))];
}

/** One line without control or direction characters: what a model wrote must not steer the terminal. */
function safe(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�')
    .trim();
}

function cut({ text, tail = '' }: Line, width: number): string {
  const room = width - tail.length;
  return `${text.length > room ? `${text.slice(0, room - 1)}…` : text}${tail}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
