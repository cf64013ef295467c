import type { JsonValue } from '../../src/base/json.ts';

/** What is said of a number that lies outside `1 to 4096`, as the field's hint names its range; undefined if none does. */
export function outOfRange(hint: string | undefined, value: JsonValue | undefined): string | undefined {
  const range = /^(-?[\d.]+) to (-?[\d.]+)/.exec(hint ?? '');
  if (!range || typeof value !== 'number') return undefined;
  return value < Number(range[1]) || value > Number(range[2])
    ? `${value} is not in ${range[0]}: the server refuses the whole update.`
    : undefined;
}
