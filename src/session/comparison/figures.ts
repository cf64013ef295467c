/** The numbers of a comparison in the words and the order in which every form of it shows them. */
import { numberAt, objectAt, type JsonObject } from '../../base/json.ts';
import { phrase, verbatim, type Phrase } from '../../base/l10n.ts';
import { usd } from '../cost/cost.ts';
import type { CostFacts } from '../cost/costFacts.ts';
import { durationLabel, thousands } from '../format.ts';
import type { ComparedTurn, Comparison, SessionFacts, TurnFacts, TurnLatencies } from './comparison.ts';

export interface Figure {
  readonly name: Phrase;
  /** Empty where that side has no such figure. */
  readonly left: string;
  readonly right: string;
  /** From the left to the right, where both are numbers; `same` where it is less than what is shown. */
  readonly difference?: FigureDifference;
}

export interface FigureDifference {
  /** "230 ms slower", "−12". */
  readonly words: Phrase;
  readonly direction: 'up' | 'down' | 'same';
  /** What that means for who pays and who waits. */
  readonly verdict: 'better' | 'worse' | 'neutral';
  /** The words say the verdict already: what is slower is worse. */
  readonly isPlain: boolean;
}

interface Measure {
  readonly name: Phrase;
  readonly label: (value: number) => string;
  /** Of a difference, as `label` writes it. */
  readonly more: (label: string) => Phrase;
  readonly less: (label: string) => Phrase;
  /** More tokens are a longer answer, and no worse one. */
  readonly wanted: 'less' | 'neither';
  readonly isPlain: boolean;
}

function latency(name: Phrase): Measure {
  return {
    name,
    label: durationLabel,
    more: (label) => phrase('{0} slower', label),
    less: (label) => phrase('{0} faster', label),
    wanted: 'less',
    isPlain: true,
  };
}

function count(name: Phrase, wanted: Measure['wanted']): Measure {
  return {
    name,
    label: thousands,
    more: (label) => verbatim(`+${label}`),
    less: (label) => verbatim(`−${label}`),
    wanted,
    isPlain: false,
  };
}

const latencies: readonly (readonly [keyof TurnLatencies, Measure])[] = [
  ['responseCreatedMs', latency(phrase('Response created after'))],
  ['firstTextMs', latency(phrase('First text after'))],
  ['firstAudioMs', latency(phrase('First audio after'))],
  ['responseDoneMs', latency(phrase('Response done after'))],
];

/** A number of a usage object; undefined where the server told none. */
const tokens: readonly (readonly [Measure, (usage: JsonObject) => number | undefined])[] = [
  [count(phrase('Input tokens'), 'neither'), (usage) => numberAt(usage, 'input_tokens')],
  [
    count(phrase('of them cached'), 'neither'),
    (usage) => numberAt(objectAt(usage, 'input_token_details'), 'cached_tokens'),
  ],
  [count(phrase('Output tokens'), 'neither'), (usage) => numberAt(usage, 'output_tokens')],
];

const unpriced = count(phrase('Responses, transcriptions without a price'), 'neither');

/** What each cost, and how much of it has no price: that is not free. */
function costFigures(name: Phrase, left: CostFacts | undefined, right: CostFacts | undefined): Figure[] {
  const cost: Measure = { ...count(name, 'neither'), label: usd };
  const isPartly = (left?.unpriced ?? 0) + (right?.unpriced ?? 0) > 0;
  return [
    measured(cost, left?.usd, right?.usd),
    ...(isPartly ? [measured(unpriced, left?.unpriced, right?.unpriced)] : []),
  ];
}

export function turnFigures({ left, right }: ComparedTurn): Figure[] {
  const statuses = (facts: TurnFacts | null): string => facts?.statuses.join(', ') ?? '';
  return [
    ...latencies.map(([key, measure]) => measured(measure, left?.latencies[key], right?.latencies[key])),
    ...tokens.map(([measure, of]) => measured(measure, left ? of(left.usage) : null, right ? of(right.usage) : null)),
    ...costFigures(phrase('Cost'), left?.cost, right?.cost),
    { name: phrase('Responses'), left: statuses(left), right: statuses(right) },
  ].filter(isTold);
}

const events = count(phrase('Events'), 'neither');
const errors = count(phrase('Errors'), 'less');

export function sessionFigures({ left, right, pricesAsOf }: Comparison): Figure[] {
  const findings = (facts: SessionFacts): string => facts.findings.join(', ');
  return [
    { name: phrase('Model'), left: left.model ?? '', right: right.model ?? '' },
    measured(events, left.events, right.events),
    measured(errors, left.errors, right.errors),
    ...tokens.map(([measure, of]) => measured(measure, of(left.usage), of(right.usage))),
    ...costFigures(phrase('Cost, prices of {0}', pricesAsOf), left.cost, right.cost),
    { name: phrase('Findings'), left: findings(left), right: findings(right) },
  ].filter(isTold);
}

function isTold({ left, right }: Figure): boolean {
  return left !== '' || right !== '';
}

function measured(measure: Measure, left: number | null | undefined, right: number | null | undefined): Figure {
  const label = (value: number | null | undefined): string => (typeof value === 'number' ? measure.label(value) : '');
  const figure = { name: measure.name, left: label(left), right: label(right) };
  return typeof left === 'number' && typeof right === 'number'
    ? { ...figure, difference: differenceOf(measure, left, right) }
    : figure;
}

function differenceOf(measure: Measure, left: number, right: number): FigureDifference {
  const by = right - left;
  const { isPlain, wanted } = measure;
  const label = measure.label(Math.abs(by));
  if (label === measure.label(0))
    return { words: phrase('no difference'), direction: 'same', verdict: 'neutral', isPlain };
  const isMore = by > 0;
  return {
    words: isMore ? measure.more(label) : measure.less(label),
    direction: isMore ? 'up' : 'down',
    verdict: wanted === 'neither' ? 'neutral' : isMore ? 'worse' : 'better',
    isPlain,
  };
}
