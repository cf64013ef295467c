/** What the model is to answer, written by whoever runs the simulator instead of made up by its rules. */
import type { JsonObject } from '../../base/json.ts';

export interface AnswerScript {
  /** The first that fits, and is not spent, answers. None fits: the built-in rules do. */
  readonly rules: readonly AnswerRule[];
  /** What spoken turns are taken to have said, in order; turns beyond are made up. */
  readonly transcripts?: readonly string[];
}

export interface AnswerRule {
  /** Absent: always. All that is given must fit. */
  readonly when?: {
    /** Part of what the user said or wrote last, in any case; or `/regex/flags`. */
    readonly text?: string;
    /** Name of the function whose output came last. */
    readonly tool?: string;
    /** Counts the session's responses from 1. */
    readonly turn?: number;
  };
  /** How often it answers; absent: always. */
  readonly times?: number;
  readonly say?: string;
  readonly calls?: readonly { readonly name: string; readonly arguments: JsonObject | string }[];
  /** Before the first output, on top of the session's own. */
  readonly latencyMs?: number;
  /** The response fails after what it said and called. */
  readonly fail?: { readonly type?: string; readonly code?: string; readonly message: string };
  /** The response ends early for this reason, after what it said and called. */
  readonly incomplete?: 'max_output_tokens' | 'content_filter';
}
