/** Marks and notes on rows: asked of the host, which puts them into the log of a live session or beside a recording. */
import { signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { announce, ask, selectRow, store } from '../state/panel.ts';

/** The entry whose note is being written. */
export const notedN = signal<number | undefined>(undefined);

export function toggleMark(n: number): void {
  const known = store.marks.peek().get(n);
  const marked = known?.marked !== true;
  void ask('markRow', { n, marked, note: known?.note ?? '' });
  announce(marked ? t('#{0} is marked', n) : t('#{0} is not marked any more', n));
}

export function writeNote(n: number, note: string): void {
  void ask('markRow', { n, marked: store.marks.peek().get(n)?.marked === true, note: note.trim() });
}

/** To the next row with a mark or a note, or the one before; at the last it begins anew. */
export function goToMark(by: 1 | -1, from: number): void {
  const ns = [...store.marks.peek().keys()];
  const next = by > 0 ? (ns.find((n) => n > from) ?? ns[0]) : (ns.findLast((n) => n < from) ?? ns.at(-1));
  if (next === undefined) announce(t('No row is marked'));
  else selectRow(next, { reveal: true });
}
