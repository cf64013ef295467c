import { computed, type ReadonlySignal } from '@preact/signals';
import { jsonEquals, type JsonValue } from '../../src/base/json.ts';

/**
 * A header comes with every batch, a dozen a second: what it says again is the same object again, so that nothing is drawn
 * anew for it. @param read plain data
 */
export function settled<Value>(read: () => Value): ReadonlySignal<Value> {
  let last: { readonly value: Value } | undefined;
  return computed(() => {
    const value = read();
    if (!last || !jsonEquals(value as JsonValue | undefined, last.value as JsonValue | undefined)) last = { value };
    return last.value;
  });
}
