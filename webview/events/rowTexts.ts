/** How a line of the event table is written: its time, its size, and what is in it. */
import { t } from '../../src/base/l10n.ts';
import { sessionTime, shortId } from '../../src/session/format.ts';
import type { EventRow } from '../../src/session/state.ts';
import { seconds, sinceMs, size, wallTime } from '../base/format.ts';
import type { HoldState } from '../state/holds.ts';
import { store } from '../state/panel.ts';
import type { TimeMode } from '../state/viewState.ts';
import { eventList } from './eventModel.ts';
import type { RowLook } from './rowLook.ts';

/** Recordings of other tools may have no times. */
const NO_TIME = '–';
const FOLD_TEXT_LIMIT = 160;

export interface RowTexts {
  readonly n: string;
  readonly time: string;
  readonly delta: string;
  readonly what: string;
  readonly size: string;
}

export function rowTexts({ row, kind, group, timeMode, previousMonoMs, hold }: RowLook): RowTexts {
  const { monoMs } = row;
  const delta = monoMs === null || previousMonoMs === undefined ? undefined : monoMs - previousMonoMs;
  const own = kind === 'fold' ? foldText(group) : row.what;
  const what = hold ? heldText(hold, own) : own;
  return {
    n: String(row.n),
    time: timeOf(row, timeMode, delta),
    delta: delta !== undefined ? sinceMs(delta) : monoMs === null ? NO_TIME : '',
    what: what !== '' || row.itemId === undefined ? what : shortId(row.itemId),
    size: row.dir === 'lifecycle' ? '' : size(kind === 'fold' ? eventList.sizeBytesOf(group) : row.sizeBytes),
  };
}

/** Of what has not gone on, that is the news. */
function heldText({ kind, hold }: HoldState, what: string): string {
  if (kind === 'waits') {
    return what === '' ? t('waits behind #{0}', hold.n) : t('waits behind #{0}: {1}', hold.n, what);
  }
  if (kind !== 'held') return what;
  return hold.breakpoint === '' ? t('held as the next frame') : t('held by breakpoint {0}', hold.breakpoint);
}

function timeOf(row: EventRow, mode: TimeMode, delta: number | undefined): string {
  if (mode === 'since') return delta === undefined ? NO_TIME : `${sinceMs(delta)} ms`;
  if (mode === 'wall') return row.wallMs === null ? NO_TIME : wallTime(row.wallMs);
  return row.monoMs === null ? NO_TIME : sessionTime(row.monoMs);
}

/** What a run amounts to: the text it makes, or how much audio it carries. */
function foldText(group: number): string {
  const { columns } = store;
  const last = eventList.lastOf(group);
  if (columns.dirOf(last) === 'lifecycle') return playedText(group, columns.textOf(last));
  const audioMs = eventList.audioMsOf(group);
  if (audioMs > 0) return t('{0} of audio', seconds(audioMs, 2));
  let text = '';
  let quoted = false;
  for (const index of eventList.rowsOf(group)) {
    const piece = columns.textOf(index);
    quoted ||= piece.startsWith('“');
    text += piece.replace(/^“|”$/g, '');
    if (text.length > FOLD_TEXT_LIMIT) break;
  }
  const cut = text.length > FOLD_TEXT_LIMIT ? `${text.slice(0, FOLD_TEXT_LIMIT)}…` : text;
  return quoted ? `“${cut}”` : cut;
}

/** `heard 0.00 s to 4.40 s`: from the first piece to the last, as each of them says it. */
function playedText(group: number, last: string): string {
  // The first of them may say where play began only: nothing had been heard then.
  for (const index of eventList.rowsOf(group)) {
    const from = /heard (.+?) to /.exec(store.columns.textOf(index))?.[1];
    if (from !== undefined) return last.replace(/heard .+? to /, `heard ${from} to `);
  }
  return last;
}
