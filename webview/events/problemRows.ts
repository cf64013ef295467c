/** Steps through the rows that have something wrong, as F8 does in editors. */
import { t } from '../../src/base/l10n.ts';
import { findingsAtRow } from '../state/findings.ts';
import { announce, selectRow } from '../state/panel.ts';
import { logMarks } from '../travel/logMarks.ts';
import { eventList } from './eventModel.ts';

/** To the next error or finding that the filter shows, or the one before; at the last it begins anew. */
export function goToProblem(by: 1 | -1, from: number | undefined): void {
  const all = new Set([...logMarks.errors, ...findingsAtRow.peek().keys()]);
  const ns = [...all].filter((n) => eventList.lineOf(n - 1) >= 0).sort((left, right) => left - right);
  const start = from ?? (by > 0 ? 0 : Infinity);
  const next = by > 0 ? (ns.find((n) => n > start) ?? ns[0]) : (ns.findLast((n) => n < start) ?? ns.at(-1));
  if (next === undefined) announce(t('Nothing that is shown went wrong'));
  else selectRow(next, { reveal: true });
}
