/** Which fields a refused update asked for last: the server dropped such an update whole. */
import { computed } from '@preact/signals';
import { isJsonObject, objectAt, type JsonObject, type JsonValue } from '../../src/base/json.ts';
import { clientEventView } from '../../src/protocol/dialectEvents.ts';
import { sessionMoves } from '../../src/protocol/dialectSession.ts';
import { parsePath, pathText, valueAt, type JsonPath } from '../../src/protocol/jsonPath.ts';
import type { SessionError } from '../../src/session/state.ts';
import { frameObject, frameText } from '../state/frames.ts';
import { store } from '../state/panel.ts';
import { isUpdate, updateRows } from './updateRows.ts';

/** Updates looked at, from the newest. */
const LOOKED_AT = 12;

export interface Refusal {
  /** Entry of the answer. */
  readonly n: number;
  readonly code: string | undefined;
  readonly asked: JsonValue;
  /** Path of the field that the server named as the cause, where it named one. */
  readonly blamed: string | undefined;
  /** As the server wrote it, without `session.`. */
  readonly param: string | undefined;
  readonly message: string | undefined;
}

interface Update {
  readonly session: JsonObject;
  readonly refusedN: number | undefined;
}

/** Newest first. Their texts are fetched, so they come one by one. */
const updates = computed<readonly Update[]>(() =>
  updateRows()
    .filter(isUpdate)
    .slice(-LOOKED_AT)
    .reverse()
    .flatMap((row) => {
      const event = frameObject(frameText(row.n).value);
      const session = event && objectAt(clientEventView(event), 'session');
      const refusedN = row.exchange?.status === 'refused' ? row.exchange.answerN : undefined;
      return session ? [{ session, refusedN }] : [];
    }),
);

/** The refusal of what was last asked of a field; undefined where that was taken, or nothing was asked. */
export function refusalOf(path: JsonPath): Refusal | undefined {
  for (const { session, refusedN } of updates.value) {
    const asked = valueAt(session, path);
    if (asked === undefined || isJsonObject(asked)) continue;
    if (refusedN === undefined) return undefined;
    const error = store.errors.value.find(({ n }) => n === refusedN);
    const blamed = error && blamedField(error);
    const param = error?.param?.replace(/^session\./, '');
    return { n: refusedN, code: error?.code ?? undefined, asked, blamed, param, message: error?.message };
  }
  return undefined;
}

/** The field's path in GA's shape: beta's server names it by its own. */
export function blamedField({ code, param }: SessionError): string | undefined {
  if (code === 'cannot_update_voice') return 'audio.output.voice';
  const path = parsePath(param ?? '');
  if (path[0] !== 'session' || path.length < 2) return undefined;
  const [member, ...rest] = path.slice(1);
  const move = sessionMoves.find(({ beta }) => beta === member);
  return pathText(move ? [...move.ga, ...rest] : [String(member), ...rest]);
}

/** Whether the server's complaint is about this field, or about something inside of it. */
export function isBlamed({ blamed }: Refusal, key: string): boolean {
  return blamed !== undefined && (blamed === key || blamed.startsWith(`${key}.`) || blamed.startsWith(`${key}[`));
}
