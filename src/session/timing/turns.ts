/** Turns: what the user said or wrote, up to the end of what was answered. */
import type { ConversationItem, EventRow, RealtimeResponse, SessionState } from '../state.ts';

/** What turns are made of. */
export type TurnSource = Pick<SessionState, 'items' | 'order' | 'responses'> & {
  /** Entry `n` at index `n - 1`. */
  readonly rows: readonly EventRow[];
};

export interface Turn {
  /** Counted from 1. */
  readonly number: number;
  readonly fromN: number;
  readonly toN: number;
  /** With which entry the last item of the user's before this turn was asked for: audio up to there was sent with that one. */
  readonly askedBeforeN: number;
  readonly items: readonly ConversationItem[];
  readonly responses: readonly RealtimeResponse[];
}

interface Group {
  fromN: number;
  readonly askedBeforeN: number;
  items: ConversationItem[];
  isAnswered: boolean;
  /** Entry that created the newest of its items. */
  lastN: number;
}

/**
 * All turns in the conversation's order. One begins with the user's item, or with the answer where nobody asked;
 * several items of the user in a row are one turn unless the former came to nothing, and so are a call, its output and
 * what was said then. What is put among items of a turn that was over is part of that one. `fromN` is the first entry of
 * a turn that is in the log (speech detected, the first audio, the request that made the item), and never before that of
 * the turn before: audio that was sent with what is an item already is none of its own. A conversation without items has one turn, if anything was answered. `toN` is the last one before the
 * next turn or the end of its last response, whichever is later.
 *
 * @param starts entry in which each item's speech was detected, for who knows it already
 */
export function turnsOf(source: TurnSource, starts = speechStartsOf(source.rows)): Turn[] {
  const groups: Group[] = [];
  const items = source.order.map((id) => source.items.get(id)).filter((item) => item !== undefined);
  const inserted = insertedLater(items);
  const withoutItem = doneWithoutItem(source);
  let askedN = 0;
  for (const item of items) {
    const isUsers = item.type === 'message' && item.role !== 'assistant';
    const isInserted = inserted.has(item);
    const beginN = beginOf(item, source.rows, starts, askedN);
    const askedBeforeN = askedN;
    if (isUsers && !isInserted) askedN = Math.max(askedN, requestedN(item, source.rows));
    let group = groups.at(-1);
    if (!group || (isUsers && !isInserted && isOver(group, beginN, withoutItem))) {
      group = { fromN: Infinity, askedBeforeN, items: [], isAnswered: false, lastN: 0 };
      groups.push(group);
    }
    group.items.push(item);
    group.isAnswered ||= !isUsers && !isInserted;
    group.fromN = Math.max(Math.min(group.fromN, beginN), groups.at(-2)?.fromN ?? 0);
    group.lastN = Math.max(group.lastN, item.createdN);
  }
  if (groups.length === 0 && source.responses.size > 0) groups.push(withoutItems(source));
  const ends = groups.map((_, index) => (groups[index + 1]?.fromN ?? source.rows.length + 1) - 1);
  const answers = answersOf(source, groups);
  return groups.map(({ fromN, askedBeforeN, items }, index) => {
    const responses = answers[index] ?? [];
    const toN = responses.reduce((last, { doneN }) => Math.max(last, doneN ?? 0), Math.max(ends[index] ?? 0, fromN));
    return { number: index + 1, fromN, toN, askedBeforeN, items, responses };
  });
}

/** Where nothing is in the conversation, all responses are one turn: out of band, or failed before there was anything. */
function withoutItems({ responses, rows }: TurnSource): Group {
  const [fromN] = [...responses.values()]
    .map(({ createdN }) => Math.min(createdN, rows[createdN - 1]?.answers?.clientN ?? createdN))
    .sort((left, right) => left - right);
  return { fromN: fromN ?? 1, askedBeforeN: 0, items: [], isAnswered: true, lastN: 0 };
}

/** The items that stand before an answer which was there already when they were created. */
function insertedLater(items: readonly ConversationItem[]): ReadonlySet<ConversationItem> {
  const inserted = new Set<ConversationItem>();
  let firstAnswerN = Infinity;
  for (const item of items.toReversed()) {
    if (item.createdN > firstAnswerN) inserted.add(item);
    if (item.responseId !== undefined) firstAnswerN = Math.min(firstAnswerN, item.createdN);
  }
  return inserted;
}

/** Whether a turn had ended when the next item of the user's began, in entry `n`. */
function isOver({ isAnswered, items, lastN }: Group, n: number, withoutItem: readonly number[]): boolean {
  if (isAnswered) return true;
  if (items.every(({ deletedN = Infinity }) => deletedN < n)) return true;
  return withoutItem.some((createdN) => createdN > lastN && createdN < n);
}

/** Where the responses began that were to be part of the conversation and left nothing in it: they failed, or were cancelled. */
function doneWithoutItem({ items, responses }: TurnSource): readonly number[] {
  return [...responses.values()]
    .filter(({ doneN, conversationId }) => doneN !== undefined && conversationId !== null)
    .filter(({ itemIds }) => !itemIds.some((id) => items.get(id)?.inConversation))
    .map(({ createdN }) => createdN);
}

function speechStartsOf(rows: readonly EventRow[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const row of rows) {
    if (row.type !== 'input_audio_buffer.speech_started' || row.itemId === undefined) continue;
    if (!starts.has(row.itemId)) starts.set(row.itemId, row.n);
  }
  return starts;
}

/** @param askedN with which entry the user's item before was asked for: audio up to there was sent with that one */
function beginOf(
  item: ConversationItem,
  rows: readonly EventRow[],
  starts: ReadonlyMap<string, number>,
  askedN: number,
): number {
  const part = item.role === 'user' ? item.parts.find(({ audioEntryNs }) => audioEntryNs?.length) : undefined;
  const beganN = starts.get(item.id) ?? part?.audioEntryNs?.find((n) => n > askedN) ?? Infinity;
  return Math.min(requestedN(item, rows), beganN);
}

/** The entry that asked for an item, or else made it. */
function requestedN({ createdN }: ConversationItem, rows: readonly EventRow[]): number {
  return Math.min(createdN, rows[createdN - 1]?.answers?.clientN ?? createdN);
}

/** The responses of each group: that of its items; where it has none in the conversation, the one in which it was made. */
function answersOf({ responses }: TurnSource, groups: readonly Group[]): RealtimeResponse[][] {
  const answers: RealtimeResponse[][] = groups.map(() => []);
  const own = new Map<string, number>();
  groups.forEach(({ items }, index) => {
    for (const { responseId } of items)
      if (responseId !== undefined && !own.has(responseId)) own.set(responseId, index);
  });
  for (const response of responses.values()) {
    answers[own.get(response.id) ?? indexAt(groups, response.createdN)]?.push(response);
  }
  return answers;
}

/** The last group that had begun at entry `n`. */
function indexAt(groups: readonly Group[], n: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.fromN ?? Infinity) <= n) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
