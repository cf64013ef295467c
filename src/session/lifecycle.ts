/** Lifecycle entries of the log that the projection knows besides the connection's. */

/** `at` of an entry that says what this debugger played: `item_id`, `content_index`, `fromMs`, `toMs`, `reason`. */
export const PLAYBACK = 'playback';

/** `at` of an entry that says what somebody made of another one: `ofN`, whether it is `marked`, and a `note`. See `rowMarks.ts`. */
export const MARK = 'mark';

/**
 * `at` of an entry that says what a stub did about a function call: `item_id` and `call_id` of the call, its `name`, and either
 * `output_n`, the entry of the output that it sent, or `failure`, in words.
 */
export const STUB = 'stub';
