/**
 * What a user has heard of an answer. Over a WebSocket the server does not know what was played. Where this debugger played
 * it, the log says; else a client that plays at once plays no further than the time since the first audio came.
 */
import type { ContentPart, ConversationItem, RealtimeResponse, SessionState } from '../state.ts';
import { rowAt } from './cases.ts';

/** Less than this the ear, the sound card's buffer and the detection's delay account for. */
const UNHEARD_AT_LEAST_MS = 300;

export interface SpokenPart {
  readonly item: ConversationItem;
  readonly contentIndex: number;
  readonly receivedMs: number;
  /** How much can have been played; undefined where the log has no times. */
  readonly playedMs: number | undefined;
  /** The log says that so much was played. */
  readonly isFact: boolean;
}

/** The item's audio part that a truncation would cut, with its place. */
export function spokenPart(item: ConversationItem): { readonly part: ContentPart; readonly index: number } | undefined {
  const index = item.parts.findIndex(({ type }) => type === 'output_audio');
  const part = item.parts[index];
  return part && { part, index };
}

/** The first part of a response that cannot have been played to its end at `monoMs`. */
export function unheardPart(
  state: SessionState,
  response: RealtimeResponse,
  monoMs: number | null,
): SpokenPart | undefined {
  let playedUntilMs = 0;
  for (const id of response.itemIds) {
    const item = state.items.get(id);
    const spoken = item && spokenPart(item);
    const firstN = spoken?.part.audioEntryNs?.[0];
    if (!item || !spoken || firstN === undefined || item.deletedN !== undefined) continue;
    const receivedMs = spoken.part.audioMs ?? 0;
    const firstMs = rowAt(state, firstN)?.monoMs ?? null;
    const isCut = item.truncatedAtMs !== undefined;
    if (firstMs === null || monoMs === null) {
      if (isCut || receivedMs === 0) continue;
      return { item, contentIndex: spoken.index, receivedMs, playedMs: undefined, isFact: false };
    }
    const startMs = Math.max(playedUntilMs, firstMs);
    playedUntilMs = startMs + receivedMs;
    const heardUntilMs = spoken.part.heardMs?.at(-1)?.[1];
    const playedMs = heardUntilMs ?? Math.max(0, Math.round(monoMs - startMs));
    if (isCut || receivedMs - playedMs < UNHEARD_AT_LEAST_MS) continue;
    return { item, contentIndex: spoken.index, receivedMs, playedMs, isFact: heardUntilMs !== undefined };
  }
  return undefined;
}

type Responses = SessionState['responses'];

/** Ids in the order in which they came, and who tells those that come: a long session is not gone through again and again. */
const idsOf = new WeakMap<Responses, { readonly ids: string[]; readonly more: Iterator<string> }>();

/** The newest response of the conversation, running or done. */
export function newestResponse({ responses }: SessionState): RealtimeResponse | undefined {
  let known = idsOf.get(responses);
  if (!known) idsOf.set(responses, (known = { ids: [], more: responses.keys() }));
  const { ids, more } = known;
  // An iterator that has come to the end stays there, whatever is added later.
  while (ids.length < responses.size) ids.push(more.next().value as string);
  for (let index = ids.length - 1; index >= 0; index--) {
    const response = responses.get(ids[index] as string);
    if (response && response.conversationId !== null) return response;
  }
  return undefined;
}
