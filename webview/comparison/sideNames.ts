import { t } from '../../src/base/l10n.ts';
import type { Comparison, SessionFacts, Side } from '../../src/session/comparison/comparison.ts';

/** How a side is called where it is spoken of: by its recording, and by its time where both have the same name. */
export function sideNames({ left, right }: Comparison): Readonly<Record<Side, string>> {
  if (left.name !== right.name) return { left: left.name, right: right.name };
  const [one, other] = [startTime(left), startTime(right)];
  if (one !== other) {
    return {
      left: one === '' ? left.name : `${left.name} (${one})`,
      right: other === '' ? right.name : `${right.name} (${other})`,
    };
  }
  return { left: t('{0} (first)', left.name), right: t('{0} (second)', right.name) };
}

/** When it began, in the person's language and time zone; empty where the log does not say. */
export function startTime({ startedAt }: SessionFacts): string {
  const date = new Date(startedAt ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(date);
}
