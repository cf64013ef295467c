/** What a comparison of two sessions holds: plain data, which every form of it is written from. */
import type { JsonObject, JsonValue } from '../../base/json.ts';
import type { TurnFacts } from './turnFacts.ts';

export type Side = 'left' | 'right';

/** A stretch that both have, or one of them. */
export interface Stretch {
  readonly of: Side | 'both';
  readonly text: string;
}

export interface ComparedTurn {
  readonly left: TurnFacts | null;
  readonly right: TurnFacts | null;
  readonly user: readonly Stretch[];
  readonly answer: readonly Stretch[];
  readonly calls: readonly Stretch[];
}

export interface SessionFacts {
  readonly name: string;
  readonly model: string | null;
  readonly events: number;
  readonly errors: number;
  readonly usage: JsonObject;
  readonly findings: readonly string[];
}

export interface Comparison {
  readonly left: SessionFacts;
  readonly right: SessionFacts;
  /** Members of the effective configuration that differ, by path; null where one side does not have it. */
  readonly configuration: readonly { readonly path: string; readonly left: JsonValue; readonly right: JsonValue }[];
  readonly turns: readonly ComparedTurn[];
  /** Types in the order in which they came, runs of deltas as one. */
  readonly events: readonly EventStretch[];
  /** Nothing that is compared differs but times and token counts. */
  readonly same: boolean;
}

export interface EventStretch {
  readonly of: Side | 'both';
  readonly types: readonly string[];
}
