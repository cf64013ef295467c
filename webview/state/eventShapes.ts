/** What may be in each client event: pulled from the host once for each type and dialect. */
import { signal, type Signal } from '@preact/signals';
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { ValueShape } from '../../src/protocol/valueShape.ts';
import { request } from './panel.ts';

/** Undefined until the host has answered, null where the dialect has no such event. */
type Shape = Signal<ValueShape | null | undefined>;

const cache = new Map<string, Shape>();

export function eventShapeOf(type: string, dialect: Dialect): Shape {
  const key = `${dialect} ${type}`;
  const known = cache.get(key);
  if (known) return known;
  const fresh: Shape = signal(undefined);
  cache.set(key, fresh);
  request('readEventShape', { type, dialect }).then(
    (shape) => (fresh.value = shape),
    () => (fresh.value = null),
  );
  return fresh;
}
