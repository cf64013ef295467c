/**
 * The event table as CSV (RFC 4180): one row an entry, made while the log is read. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front, which is how spreadsheets themselves write "this is text".
 */
import { english } from '../base/l10n.ts';
import type { Entry } from '../protocol/entry.ts';
import { parseBinaryFrame, parseFrame, problemText, type CheckShape } from '../protocol/parse.ts';
import { frameRow, lifecycleRow } from '../session/rows.ts';
import type { EventRow } from '../session/state.ts';

const header = 'n,monoMs,wallTime,from,type,what,itemId,responseId,sizeBytes,outcome,problem'.split(',');

/** @param entries free of secrets already */
export function* eventsCsv(entries: Iterable<Entry>, checkShape?: CheckShape): Generator<string, void> {
  yield line(header);
  for (const entry of entries) yield line(cellsOf(rowOf(entry, checkShape)));
}

function rowOf(entry: Entry, checkShape: CheckShape | undefined): EventRow {
  if (entry.kind === 'lifecycle') return lifecycleRow(entry);
  return frameRow(entry, entry.binary ? parseBinaryFrame() : parseFrame(entry.text, checkShape));
}

function cellsOf(row: EventRow): (string | number)[] {
  return [
    row.n,
    row.monoMs ?? '',
    isoTime(row.wallMs),
    row.dir === 'lifecycle' ? '' : row.dir,
    row.type,
    row.what,
    row.itemId ?? '',
    row.responseId ?? '',
    row.sizeBytes,
    row.outcome,
    row.problem ? english(problemText(row.problem)) : '',
  ];
}

function isoTime(wallMs: number | null): string {
  const date = new Date(wallMs ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(cell) : textCell(cell))).join(',') + '\r\n';
}

function textCell(text: string): string {
  const guarded = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
