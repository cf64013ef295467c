import type { JsonValue } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';

/** What is said of a number that lies outside `1 to 4096`, as the field's hint names its range; undefined if none does. */
export function outOfRange(hint: string | undefined, value: JsonValue | undefined): string | undefined {
  const range = /^(-?[\d.]+) to (-?[\d.]+)/.exec(hint ?? '');
  if (!range || typeof value !== 'number') return undefined;
  return value < Number(range[1]) || value > Number(range[2])
    ? t('{0} is not in {1}: the server refuses the whole update.', value, range[0])
    : undefined;
}
