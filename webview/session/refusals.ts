/** Which fields a refused update asked for last: the server dropped such an update whole. */
import { computed } from '@preact/signals';
import { isJsonObject, objectAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { clientEventView } from '../../src/protocol/dialectEvents.ts';
import { valueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import { frameObject, frameText } from '../state/frames.ts';
import { store } from '../state/panel.ts';

/** Updates looked at, from the newest. */
const LOOKED_AT = 12;

export interface Refusal {
  /** Entry of the answer. */
  readonly n: number;
  readonly code: string | undefined;
  readonly asked: JsonValue;
}

interface Update {
  readonly session: JsonObject;
  readonly refusedN: number | undefined;
}

/** Newest first. Their texts are fetched, so they come one by one. */
const updates = computed<readonly Update[]>(() => {
  void store.rowsVersion.value;
  const rows = store.rows.filter(({ dir, type }) => dir === 'client' && type === 'session.update').slice(-LOOKED_AT);
  return rows.reverse().flatMap((row) => {
    const event = frameObject(frameText(row.n).value);
    const session = event && objectAt(clientEventView(event), 'session');
    const refusedN = row.exchange?.status === 'refused' ? row.exchange.answerN : undefined;
    return session ? [{ session, refusedN }] : [];
  });
});

/** The refusal of what was last asked of a field; undefined where that was taken, or nothing was asked. */
export function refusalOf(path: JsonPath): Refusal | undefined {
  for (const { session, refusedN } of updates.value) {
    const asked = valueAt(session, path);
    if (asked === undefined || isJsonObject(asked)) continue;
    const code = store.errors.value.find(({ n }) => n === refusedN)?.code ?? undefined;
    return refusedN === undefined ? undefined : { n: refusedN, code, asked };
  }
  return undefined;
}
