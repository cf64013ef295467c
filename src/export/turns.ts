/** Turns: what the user said or wrote, up to the end of what was answered. */
import type { ConversationItem, RealtimeResponse, SessionState } from '../session/state.ts';
import type { EntryRange } from './exportedSession.ts';

export interface Turn extends EntryRange {
  /** Counted from 1. */
  readonly number: number;
  readonly items: readonly ConversationItem[];
  readonly responses: readonly RealtimeResponse[];
}

/**
 * All turns in the order in which they began. One begins with the user's item, or with the answer where nobody asked;
 * several items of the user in a row are one turn, and so are a call, its output and what was said then. `fromN` is the
 * first entry of it that is in the log (speech detected, the first audio, the request that made the item), and `toN` the
 * last one before the next turn or the end of its last response, whichever is later.
 */
export function turnsOf(state: SessionState): Turn[] {
  const starts = new Map<string, number>();
  for (const row of state.rows) {
    if (row.type === 'input_audio_buffer.speech_started' && row.itemId !== undefined) starts.set(row.itemId, row.n);
  }
  const groups: { fromN: number; items: ConversationItem[]; isAnswered: boolean }[] = [];
  for (const id of state.order) {
    const item = state.items.get(id);
    if (!item) continue;
    const isUsers = item.type === 'message' && item.role !== 'assistant';
    let group = groups.at(-1);
    if (!group || (isUsers && group.isAnswered)) {
      group = { fromN: Infinity, items: [], isAnswered: false };
      groups.push(group);
    }
    group.items.push(item);
    group.isAnswered ||= !isUsers;
    group.fromN = Math.min(group.fromN, beginOf(item, state, starts));
  }
  groups.sort((left, right) => left.fromN - right.fromN);
  const ends = groups.map((_, index) => (groups[index + 1]?.fromN ?? state.rows.length + 1) - 1);
  const answers: RealtimeResponse[][] = groups.map(() => []);
  for (const response of state.responses.values()) answers[turnOfResponse(response, groups)]?.push(response);
  return groups.map(({ fromN, items }, index) => {
    const responses = answers[index] ?? [];
    const toN = Math.max(ends[index] ?? 0, fromN, ...responses.map(({ doneN }) => doneN ?? 0));
    return { number: index + 1, fromN, toN, items, responses };
  });
}

function beginOf(item: ConversationItem, state: SessionState, starts: ReadonlyMap<string, number>): number {
  const requestN = state.rows[item.createdN - 1]?.answers?.clientN;
  const isInput = item.role === 'user';
  const firstAudioN = isInput
    ? item.parts.find(({ audioEntryNs }) => audioEntryNs?.length)?.audioEntryNs?.[0]
    : undefined;
  const candidates = [item.createdN, starts.get(item.id) ?? firstAudioN, requestN];
  return Math.min(...candidates.filter((n) => n !== undefined));
}

/** That of its items; where it has none in the conversation, the one in which it was made. */
function turnOfResponse(
  response: RealtimeResponse,
  groups: readonly { fromN: number; items: readonly ConversationItem[] }[],
): number {
  const own = groups.findIndex(({ items }) => items.some(({ responseId }) => responseId === response.id));
  return own >= 0
    ? own
    : Math.max(
        0,
        groups.findLastIndex(({ fromN }) => fromN <= response.createdN),
      );
}
