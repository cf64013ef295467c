/** What a comparison of two sessions holds: plain data, which every form of it is made from, and which crosses to its page as it is. */
import type { JsonObject, JsonValue } from '../../base/json.ts';
import type { CostFacts } from '../cost/costFacts.ts';

export type Side = 'left' | 'right';

/** A stretch that both have, or one of them. */
export interface Stretch {
  readonly of: Side | 'both';
  readonly text: string;
}

/** Where something stands in the log of each side; null where that side does not have it. */
export interface Places {
  readonly leftN: number | null;
  readonly rightN: number | null;
}

export interface ComparedTurn {
  readonly left: TurnFacts | null;
  readonly right: TurnFacts | null;
  readonly user: readonly Stretch[];
  readonly answer: readonly Stretch[];
  readonly calls: readonly (Stretch & Places)[];
}

/** What one turn was, in the terms in which two sessions can be compared: no ids, no clock of its own. */
export interface TurnFacts {
  readonly number: number;
  readonly fromN: number;
  readonly toN: number;
  readonly userText: string;
  readonly answerText: string;
  /** Entries that made the first item of each; null where there is none. */
  readonly userN: number | null;
  readonly answerN: number | null;
  /** Function calls as `name(arguments)`, in order, and the entries that made them. */
  readonly calls: readonly string[];
  readonly callNs: readonly number[];
  /** Status of each response, in order. */
  readonly statuses: readonly string[];
  /** Milliseconds from the end of what the user gave (speech, commit or request) to the first of each; null where there is none. */
  readonly latencies: TurnLatencies;
  /** Of its responses, summed member by member. */
  readonly usage: JsonObject;
  readonly cost: CostFacts;
}

export interface TurnLatencies {
  readonly responseCreatedMs: number | null;
  readonly firstTextMs: number | null;
  readonly firstAudioMs: number | null;
  readonly responseDoneMs: number | null;
}

export interface SessionFacts {
  readonly name: string;
  /** ISO 8601; null where the log does not say. */
  readonly startedAt: string | null;
  readonly model: string | null;
  readonly events: number;
  readonly errors: number;
  readonly usage: JsonObject;
  readonly findings: readonly string[];
  readonly cost: CostFacts;
}

/** A member of the effective configuration that differs, by path; absent where the server of one side did not tell it. */
export interface ConfigurationChange {
  readonly path: string;
  readonly left?: JsonValue | undefined;
  readonly right?: JsonValue | undefined;
}

export interface Comparison {
  readonly left: SessionFacts;
  readonly right: SessionFacts;
  readonly configuration: readonly ConfigurationChange[];
  readonly turns: readonly ComparedTurn[];
  /** Types in the order in which they came, runs of deltas as one. */
  readonly events: readonly EventStretch[];
  /** Nothing that is compared differs but times, token counts and costs. */
  readonly same: boolean;
  /** The day of the prices, `YYYY-MM-DD`. */
  readonly pricesAsOf: string;
}

export interface EventStretch {
  readonly of: Side | 'both';
  readonly types: readonly string[];
  /** Entry of each (of a run the first), in the log of each side that has them; else empty. */
  readonly leftNs: readonly number[];
  readonly rightNs: readonly number[];
}

/** Whether the two say or call anything else, or only one side has it. */
export function turnDiffers({ left, right, user, answer, calls }: ComparedTurn): boolean {
  return left === null || right === null || [...user, ...answer, ...calls].some(({ of }) => of !== 'both');
}

/** The other way round. */
export function swapped(comparison: Comparison): Comparison {
  const { left, right, configuration, turns, events } = comparison;
  return {
    ...comparison,
    left: right,
    right: left,
    configuration: configuration.map((change) => ({ ...change, left: change.right, right: change.left })),
    turns: turns.map((turn) => ({
      left: turn.right,
      right: turn.left,
      user: turn.user.map(swappedStretch),
      answer: turn.answer.map(swappedStretch),
      calls: turn.calls.map((call) => ({ ...swappedStretch(call), leftN: call.rightN, rightN: call.leftN })),
    })),
    events: events.map(({ of, types, leftNs, rightNs }) => ({
      of: other(of),
      types,
      leftNs: rightNs,
      rightNs: leftNs,
    })),
  };
}

function swappedStretch({ of, text }: Stretch): Stretch {
  return { of: other(of), text };
}

function other(of: Stretch['of']): Stretch['of'] {
  return of === 'both' ? of : of === 'left' ? 'right' : 'left';
}
