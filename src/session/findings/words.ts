/** Words of messages. */

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly string[], limit = 5): string {
  const shown = words.slice(0, limit);
  const rest = words.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
