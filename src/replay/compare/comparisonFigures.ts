/** The numbers of a comparison in the words and the order in which every form of it shows them. */
import { durationLabel, thousands } from '../../session/format.ts';
import type { ComparedTurn, Comparison } from './comparison.ts';
import { tokensOf, type TurnFacts, type TurnLatencies } from './turnFacts.ts';

/** `left` and `right` are empty where that side has no such figure. */
export interface Figure {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

const latencyNames: readonly (readonly [keyof TurnLatencies, string])[] = [
  ['responseCreatedMs', 'Response created after'],
  ['firstTextMs', 'First text after'],
  ['firstAudioMs', 'First audio after'],
  ['responseDoneMs', 'Response done after'],
];

export function turnFigures({ left, right }: ComparedTurn): Figure[] {
  const latencies = latencyNames.map(([key, name]) => both(name, left, right, ({ latencies: of }) => ms(of[key])));
  return [
    ...latencies,
    both('Tokens in, out', left, right, ({ usage }) => tokens(usage)),
    both('Responses', left, right, ({ statuses }) => statuses.join(', ')),
  ].filter((figure) => figure.left !== '' || figure.right !== '');
}

export function sessionFigures({ left, right }: Comparison): Figure[] {
  return [
    { name: 'Model', left: left.model ?? '', right: right.model ?? '' },
    { name: 'Events', left: thousands(left.events), right: thousands(right.events) },
    { name: 'Errors', left: thousands(left.errors), right: thousands(right.errors) },
    { name: 'Tokens in, out', left: tokens(left.usage), right: tokens(right.usage) },
    { name: 'Findings', left: left.findings.join(', '), right: right.findings.join(', ') },
  ];
}

function both(
  name: string,
  left: TurnFacts | null,
  right: TurnFacts | null,
  value: (facts: TurnFacts) => string,
): Figure {
  return { name, left: left ? value(left) : '', right: right ? value(right) : '' };
}

function ms(value: number | null): string {
  return value === null ? '' : durationLabel(value);
}

function tokens(usage: TurnFacts['usage']): string {
  const { input, output } = tokensOf(usage);
  return input === 0 && output === 0 ? '' : `${thousands(input)}, ${thousands(output)}`;
}
