/**
 * A comparison as one page, for a browser. Invariant: as of every exported page, nothing in it runs, it asks nobody
 * for anything, and what a model or a server wrote is text.
 */
import { english, verbatim } from '../../base/l10n.ts';
import { pageEnd, pageHead } from '../../export/htmlDocument.ts';
import { escaped } from '../../export/htmlText.ts';
import type { ComparedTurn, Comparison, EventStretch, Stretch } from '../../session/comparison/comparison.ts';
import { sessionFigures, turnFigures, type Figure } from '../../session/comparison/figures.ts';

/** Runs of events that both have are shown up to this; the rest is counted. */
const SHOWN_ALIKE = 3;

/** Colours are not all that tells the sides apart: what only the left has is struck through, what only the right has underlined. */
const style = `
main { max-width: 66rem; }
del, ins { border-radius: 3px; padding: 0 .1em; text-decoration-thickness: 1px; }
del { background: color-mix(in srgb, var(--bad) 18%, transparent); }
ins { background: color-mix(in srgb, var(--assistant-edge) 22%, transparent); }
table.two { table-layout: fixed; }
table.two td { overflow-wrap: anywhere; }
table.two tr > :first-child { width: 30%; }
table.two th, table.two td { vertical-align: top; }
table.two thead td, table.two thead th { border-bottom: 1px solid var(--line); }
table.two tbody tr:last-child th { border-bottom: 0; }
table.two th[scope='row'] { font-weight: 400; color: var(--quiet); overflow-wrap: anywhere; }
ul.events { list-style: none; padding: .6rem 1.1rem; }
`;

export function comparisonHtml(comparison: Comparison): string {
  const { left, right, configuration, turns, events } = comparison;
  const body = [
    `<h1>${escaped(left.name)} and ${escaped(right.name)}</h1>`,
    `<p class="quiet"><del>What only ${escaped(left.name)} has</del>, <ins>what only ${escaped(right.name)} has</ins>.</p>`,
    comparison.same ? '<p class="quiet">The same but for times, tokens and costs.</p>' : '',
    figureTable(sessionFigures(comparison), left.name, right.name),
    configuration.length > 0 ? '<h2>Configuration</h2>' : '',
    configuration.length > 0 ? figureTable(configuration.map(asFigure), left.name, right.name) : '',
    '<h2>Turns</h2>',
    ...turns.map((turn, index) => turnCard(turn, index, left.name, right.name)),
    '<h2>Events</h2>',
    eventList(events),
  ];
  return `${pageHead('Two sessions compared', style)}${body.join('\n')}\n${pageEnd}`;
}

function asFigure({ path, left, right }: Comparison['configuration'][number]): Figure {
  const [one, other] = [left, right].map((value) => (value === undefined ? 'not told' : JSON.stringify(value)));
  return { name: verbatim(path), left: one ?? '', right: other ?? '' };
}

function figureTable(figures: readonly Figure[], left: string, right: string): string {
  const rows = figures.map(
    ({ name, left: one, right: other, difference }) =>
      `<tr><th scope="row">${escaped(english(name))}</th><td>${escaped(one || '–')}</td><td>${escaped(other || '–')}</td><td>${difference ? escaped(english(difference.words)) : ''}</td></tr>`,
  );
  return `<div class="card scroll"><table class="two"><thead><tr><td></td><th scope="col">${escaped(left)}</th><th scope="col">${escaped(right)}</th><td></td></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function turnCard(turn: ComparedTurn, index: number, left: string, right: string): string {
  const only = turn.left && turn.right ? undefined : turn.left ? left : right;
  const where = only === undefined ? '' : ` <span class="mark">only in ${escaped(only)}</span>`;
  const calls = turn.calls.map((call) => saidLine('call', [call])).join('');
  return `<section class="card"><h3>Turn ${index + 1}${where}</h3>${saidLine('user', turn.user)}${calls}${saidLine('answer', turn.answer)}${figureTable(turnFigures(turn), left, right)}</section>`;
}

function saidLine(who: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return '';
  const text = stretches.map(({ of, text: words }) => {
    if (of === 'both') return escaped(words);
    return of === 'left' ? `<del>${escaped(words)}</del>` : `<ins>${escaped(words)}</ins>`;
  });
  return `<p class="said"><span class="quiet">${who}</span> ${text.join('')}</p>`;
}

function eventList(events: readonly EventStretch[]): string {
  const lines = events.flatMap(({ of, types }) => {
    if (of !== 'both') {
      const tag = of === 'left' ? 'del' : 'ins';
      return types.map((type) => `<li><${tag}><code>${escaped(type)}</code></${tag}></li>`);
    }
    const left = types.length > SHOWN_ALIKE + 1 ? types.length - SHOWN_ALIKE : 0;
    const shown = types.slice(0, types.length - left).map((type) => `<li><code>${escaped(type)}</code></li>`);
    return left > 0 ? [...shown, `<li class="quiet">${left} more that both have</li>`] : shown;
  });
  return `<ul class="card events">${lines.join('')}</ul>`;
}
