/** Lifecycle entries of the log that the projection knows besides the connection's. */

/** `at` of an entry that says what this debugger played: `item_id`, `content_index`, `fromMs`, `toMs`, `reason`. */
export const PLAYBACK = 'playback';
