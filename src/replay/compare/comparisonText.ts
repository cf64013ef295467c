/** A comparison for a terminal. What only the left side has stands in `[-…-]`, what only the right has in `{+…+}`. */
import { english, verbatim } from '../../base/l10n.ts';
import type { Comparison, Stretch } from '../../session/comparison/comparison.ts';
import { sessionFigures, turnFigures, type Figure } from '../../session/comparison/figures.ts';

export function comparisonText(comparison: Comparison): string {
  const { left, right, configuration, turns, events } = comparison;
  const lines = [
    '',
    ...figureLines([{ name: verbatim(''), left: left.name, right: right.name }, ...sessionFigures(comparison)]),
  ];
  if (configuration.length > 0) lines.push('', 'Configuration');
  for (const { path, left: one, right: other } of configuration) {
    const [had, has] = [one, other].map((value) => (value === undefined ? 'not told' : JSON.stringify(value)));
    lines.push(`  ${path}: [-${had}-] {+${has}+}`);
  }
  turns.forEach((turn, index) => {
    const where = turn.left && turn.right ? '' : ` (only in ${turn.left ? left.name : right.name})`;
    lines.push('', `Turn ${index + 1}${where}`, ...figureLines(turnFigures(turn)));
    lines.push(...said('user', turn.user), ...said('answer', turn.answer));
    for (const call of turn.calls) lines.push(...said('call', [call]));
  });
  const changes = events.filter(({ of }) => of !== 'both');
  lines.push('', changes.length === 0 ? 'The same events in the same order.' : 'Events that differ');
  for (const { of, types } of changes) for (const type of types) lines.push(`  ${of === 'left' ? '-' : '+'} ${type}`);
  return `${lines.slice(1).join('\n')}\n`;
}

function figureLines(figures: readonly Figure[]): string[] {
  const cells = figures.map(({ name, left, right, difference }) => [
    english(name),
    left || '–',
    right || '–',
    difference ? english(difference.words) : '',
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0), 0));
  return cells.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}

function said(who: string, stretches: readonly Stretch[]): string[] {
  if (stretches.length === 0) return [];
  const text = stretches
    .map(({ of, text: words }) => (of === 'both' ? words : of === 'left' ? `[-${words}-]` : `{+${words}+}`))
    .join('');
  return [`  ${who}: ${text.replaceAll('\n', '\n    ')}`];
}
