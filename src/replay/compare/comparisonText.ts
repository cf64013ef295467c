/** A comparison for a terminal. What only the left side has stands in `[-…-]`, what only the right has in `{+…+}`. */
import type { Comparison, Stretch } from './comparison.ts';
import { sessionFigures, turnFigures, type Figure } from './comparisonFigures.ts';

export function comparisonText(comparison: Comparison): string {
  const { left, right, configuration, turns, events } = comparison;
  const lines = ['', ...figureLines([{ name: '', left: left.name, right: right.name }, ...sessionFigures(comparison)])];
  if (configuration.length > 0) lines.push('', 'Configuration');
  for (const { path, left: one, right: other } of configuration) {
    lines.push(`  ${path}: [-${JSON.stringify(one)}-] {+${JSON.stringify(other)}+}`);
  }
  turns.forEach((turn, index) => {
    const where = turn.left && turn.right ? '' : turn.left ? ' (left only)' : ' (right only)';
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
  const widest = (of: (figure: Figure) => string): number => Math.max(...figures.map((figure) => of(figure).length), 0);
  const [names, lefts] = [widest(({ name }) => name), widest(({ left }) => left)];
  return figures.map(({ name, left, right }) =>
    `  ${name.padEnd(names)}  ${(left || '–').padEnd(lefts)}  ${right || '–'}`.trimEnd(),
  );
}

function said(who: string, stretches: readonly Stretch[]): string[] {
  if (stretches.length === 0) return [];
  const text = stretches
    .map(({ of, text: words }) => (of === 'both' ? words : of === 'left' ? `[-${words}-]` : `{+${words}+}`))
    .join('');
  return [`  ${who}: ${text.replaceAll('\n', '\n    ')}`];
}
