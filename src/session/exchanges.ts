/**
 * Exchanges: each client event with what answered it. Acknowledgements never carry the client's `event_id`, so they are
 * matched by the item or response they name, else by kind and order; the row says which of the two it was.
 */
import { numberAt, objectAt, prunedTo, stringAt, type JsonObject } from '../base/json.ts';
import { joined, phrase, type Phrase } from '../base/l10n.ts';
import { canonicalType } from '../protocol/dialect.ts';
import { clientEventView } from '../protocol/dialectEvents.ts';
import type { ChangeTracker } from './changes.ts';
import { causeOfError, kindOfError, type Cause } from './errorCause.ts';
import { cancelKey, createdIdKey, itemKey, keysOfAddedItem, keysOfClientEvent, responseKey } from './exchangeKeys.ts';
import { unmetFields } from './findings/sessionDiff.ts';
import { wireItem } from './items.ts';
import { appendWithoutAudio, PendingEvents, type PendingEvent } from './pendingEvents.ts';
import { copyOf, type BlamedUpdate, type ExchangeMemory } from './exchangeMemory.ts';
import { MAX_KEPT_DEPTH, type EventRow, type Exchange } from './state.ts';

/** `namesIt`: the acknowledgement names the item or response that the client event names. */
type Match = Cause<PendingEvent> & { readonly namesIt?: true };

/** What else may have caused a server event than the client whose frames the log holds. */
export interface Circumstances {
  /** Turn detection is on: the server commits, and unless told otherwise responds, by itself. */
  readonly serverCommits: boolean;
  readonly serverResponds: boolean;
  /** A second connection to a session that somebody else talks to as well. */
  readonly isSideband: boolean;
}

/** Which server event acknowledges a client event. What is not listed is answered by an error or not at all. */
const acknowledges: ReadonlyMap<string, string> = new Map([
  ['session.updated', 'session.update'],
  ['input_audio_buffer.committed', 'input_audio_buffer.commit'],
  ['input_audio_buffer.cleared', 'input_audio_buffer.clear'],
  ['conversation.item.added', 'conversation.item.create'],
  ['conversation.item.retrieved', 'conversation.item.retrieve'],
  ['conversation.item.truncated', 'conversation.item.truncate'],
  ['conversation.item.deleted', 'conversation.item.delete'],
  ['response.created', 'response.create'],
  ['response.done', 'response.cancel'],
  ['output_audio_buffer.cleared', 'output_audio_buffer.clear'],
]);

/** An error is about something sent lately: so many ids are remembered. */
const IDS_KEPT = 2048;
/** So many events with one id are remembered: some clients give all of theirs the same. */
const SAME_ID_KEPT = 64;

export class ExchangeMatcher {
  #pending = new PendingEvents();
  /** Events that had an id: an error that names one is certain, even after an acknowledgement was guessed. */
  #byEventId = new Map<string, PendingEvent[]>();
  /**
   * Of each kind the event that was last taken for acknowledged because of its kind and order. With turn detection the
   * server responds and commits by itself: an error may show that the acknowledgement was of its own doing.
   */
  #guessed = new Map<string, PendingEvent>();
  /** The update last blamed for an error that named no event: what is in effect later may show that it was another. */
  #blamedUpdate: BlamedUpdate | undefined;
  /** How created items look of which one was refused, but not for certain: it may have been another of them. */
  #doubtedLooks = new Set<string>();
  /** The update last taken for confirmed although not all that it asked for was in effect. */
  #doubtedUpdate: PendingEvent | undefined;

  /** @param blameMoved an error that was traced to one client event turned out to be about another */
  constructor(
    private readonly changes: ChangeTracker,
    private readonly blameMoved: (answer: EventRow, cause: PendingEvent) => void,
  ) {}

  /** What it knows; good for any number of `restore`s. */
  save(): ExchangeMemory {
    return copyOf({
      waiting: this.#pending.all(),
      byEventId: this.#byEventId,
      guessed: this.#guessed,
      blamedUpdate: this.#blamedUpdate,
      doubtedLooks: this.#doubtedLooks,
      doubtedUpdate: this.#doubtedUpdate,
    });
  }

  restore(saved: ExchangeMemory): void {
    const { waiting, byEventId, guessed, blamedUpdate, doubtedLooks, doubtedUpdate } = copyOf(saved);
    this.#pending = new PendingEvents();
    for (const pending of waiting) this.#pending.add(pending, keysOf(pending));
    this.#byEventId = new Map(byEventId);
    this.#guessed = new Map(guessed);
    this.#blamedUpdate = blamedUpdate;
    this.#doubtedLooks = new Set(doubtedLooks);
    this.#doubtedUpdate = doubtedUpdate;
  }

  /**
   * @param bufferedMs audio that a commit found in the buffer, as far as the log tells
   * @param sentMonoMs when it went to the server, where that is later than it came
   */
  clientEvent(row: EventRow, event: JsonObject | undefined, bufferedMs?: number, sentMonoMs = row.monoMs): void {
    const wireType = stringAt(event, 'type');
    const type = wireType === undefined ? undefined : canonicalType(wireType);
    const isAppend = type === 'input_audio_buffer.append';
    const eventId = stringAt(event, 'event_id');
    row.exchange = { clientN: row.n, status: isAppend ? 'no-answer-expected' : 'pending' };
    const kept = isAppend && event ? appendWithoutAudio(event) : event;
    const pending = { n: row.n, type, event: kept, row, sentMonoMs, ...(bufferedMs !== undefined && { bufferedMs }) };
    this.#pending.add(pending, keysOf(pending));
    if (eventId === undefined || eventId === '') return;
    const same = this.#byEventId.get(eventId);
    if (!same) {
      this.#byEventId.set(eventId, [pending]);
      const [oldest] = this.#byEventId.keys();
      if (this.#byEventId.size > IDS_KEPT && oldest !== undefined) this.#byEventId.delete(oldest);
    } else {
      same.push(pending);
      if (same.length > SAME_ID_KEPT) same.shift();
    }
  }

  /** The newest client event has not gone to the server after all. */
  takeBack({ n }: EventRow, event: JsonObject | undefined): void {
    const pending = this.#pending.newestOfAll().findLast((one) => one.n === n);
    if (pending) this.#pending.settle(pending, 'dropped');
    const eventId = stringAt(event, 'event_id') ?? '';
    const others = this.#byEventId.get(eventId)?.filter((one) => one.n !== n) ?? [];
    if (others.length > 0) this.#byEventId.set(eventId, others);
    else this.#byEventId.delete(eventId);
  }

  /** Whether a client event waits for an answer of this type. */
  awaits(type: string): boolean {
    return this.#awaitedBy(type) !== undefined;
  }

  /** Whether the client has asked for an item of this id, and was not answered yet. */
  awaitsItem(id: string): boolean {
    return this.#pending.countUnder([createdIdKey(id)]) > 0;
  }

  #awaitedBy(type: string): string | undefined {
    const kind = acknowledges.get(type);
    if (kind === undefined) return undefined;
    const isDoubted = kind === 'session.update' && (this.#blamedUpdate ?? this.#doubtedUpdate) !== undefined;
    return this.#pending.count(kind) > 0 || isDoubted ? kind : undefined;
  }

  /** Matches a server event that acknowledges by kind; returns the client event it answered. */
  acknowledge(type: string, event: JsonObject, answer: EventRow, around: Circumstances): PendingEvent | undefined {
    const kind = this.#awaitedBy(type);
    if (kind === undefined) return undefined;
    const match = this.#chooseAmong(kind, event, around);
    if (!match) return undefined;
    this.#settle(match, answer, 'confirmed');
    if (match.namesIt) return match.candidate;
    match.candidate.guessedFrom = answer;
    this.#guessed.set(kind, match.candidate);
    return match.candidate;
  }

  error(error: JsonObject, answer: EventRow): PendingEvent | undefined {
    const eventId = stringAt(error, 'event_id') ?? '';
    const same = this.#byEventId.get(eventId);
    const cause = same ? namedCause(eventId, same, error) : this.#weighedCause(error);
    if (!cause) return undefined;
    if (!same && cause.candidate.type === 'session.update') {
      this.#blamedUpdate = { pending: cause.candidate, error, answer };
    }
    this.#refuse(cause, answer);
    return cause.candidate;
  }

  /** The connection is gone or the log is complete: nothing more will be answered. */
  end(): void {
    for (const { row } of this.#pending.takeAll()) {
      if (row.exchange?.status === 'pending') this.#set(row, { ...row.exchange, status: 'unanswered' });
    }
    this.#byEventId = new Map();
    this.#doubtedLooks = new Set();
    this.#guessed = new Map();
    this.#blamedUpdate = undefined;
    this.#doubtedUpdate = undefined;
  }

  /** Another session begins: what was sent before entry `n` was sent to the one before and stays unanswered. */
  restart(n: number): void {
    for (const pending of this.#pending.takeUntil(n)) {
      if (pending.row.exchange?.status !== 'pending') continue;
      this.#set(pending.row, { ...pending.row.exchange, status: 'unanswered' });
    }
    this.#guessed = new Map();
    this.#blamedUpdate = undefined;
    this.#doubtedUpdate = undefined;
  }

  #weighedCause(error: JsonObject): Cause<PendingEvent> | undefined {
    const kind = kindOfError(error);
    const candidates = kind === undefined ? this.#pending.newestOfAll() : this.#pending.newest(kind);
    const cause = causeOfError(error, candidates);
    if (cause) return cause;
    const guessed = this.#guessed.get(kind ?? '');
    const wrong = guessed && causeOfError(error, [guessed]);
    return wrong && { ...wrong, why: also(wrong.why, phrase('what seemed to confirm it was not meant for it')) };
  }

  /** An event that was taken for confirmed frees the answer it had: it may be another's. */
  #refuse(cause: Cause<PendingEvent>, answer: EventRow): void {
    const { candidate } = cause;
    const freed = candidate.guessedFrom;
    delete candidate.guessedFrom;
    if (cause.certainty === 'probably' && candidate.type === 'conversation.item.create') {
      for (const key of keysOf(candidate)) this.#doubtedLooks.add(key);
    }
    if (candidate.settled !== 'refused') this.#settle(cause, answer, 'refused');
    else this.#link(cause, answer);
    if (!freed) return;
    const kind = candidate.type;
    if (this.#guessed.get(kind ?? '') === candidate) this.#guessed.delete(kind ?? '');
    freed.answers = undefined;
    this.changes.row(freed);
    const keys = keysOf(candidate);
    const next = keys.length > 0 ? this.#pending.oldestUnder(keys) : this.#pending.oldest(kind);
    if (!next || next.n > freed.n) return;
    this.#settle(
      { candidate: next, certainty: 'probably', why: phrase('the event it seemed to answer was refused') },
      freed,
      'confirmed',
    );
    next.guessedFrom = freed;
    this.#guessed.set(kind ?? '', next);
  }

  #chooseAmong(kind: string, event: JsonObject, around: Circumstances): Match | undefined {
    switch (kind) {
      case 'session.update':
        return this.#causeOfUpdate(objectAt(event, 'session') ?? {}, around);
      case 'conversation.item.create':
        return this.#causeOfAddedItem(wireItem(event), around);
      case 'response.create':
        return this.#causeOfCreatedResponse(objectAt(event, 'response') ?? {}, around);
      case 'response.cancel':
        return this.#causeOfCancelled(objectAt(event, 'response') ?? {}, around);
      case 'input_audio_buffer.commit':
        return this.#causeOfCommitted(around);
      default:
        return this.#causeByItem(kind, event, around);
    }
  }

  /** A server takes updates in order and tells all that is in effect: what an update asked for has to be in it. */
  #causeOfUpdate(session: JsonObject, around: Circumstances): Match | undefined {
    const candidates = this.#pending.newest('session.update');
    const effective = prunedTo(session, MAX_KEPT_DEPTH);
    const fitting = candidates.filter((pending) => isInEffect(pending, effective));
    const [first] = fitting;
    if (first && candidates.length === 1) {
      return { candidate: first, certainty: 'certain', why: phrase('what it asked for is in effect') };
    }
    if (first) return { candidate: first, certainty: 'probably', why: phrase('what it asked for is in effect') };
    const other = this.#takeBackAnswer(effective) ?? this.#moveBlame(effective, candidates);
    if (other) return other;
    const match = this.#oldestOf('session.update', around);
    this.#doubtedUpdate = match?.candidate;
    return match;
  }

  /** Whoever shares the session updates it as well: what was taken for the answer may have been for somebody else. */
  #takeBackAnswer(effective: JsonObject): Match | undefined {
    const candidate = this.#doubtedUpdate;
    if (!candidate?.guessedFrom || !isInEffect(candidate, effective)) return undefined;
    this.#doubtedUpdate = undefined;
    candidate.guessedFrom.answers = undefined;
    this.changes.row(candidate.guessedFrom);
    return { candidate, certainty: 'probably', why: phrase('what it asked for is in effect') };
  }

  /** Of two updates an error may have been traced to the wrong one: then the other one's values are not in effect. */
  #moveBlame(effective: JsonObject, candidates: readonly PendingEvent[]): Match | undefined {
    const blamed = this.#blamedUpdate;
    if (!blamed || !isInEffect(blamed.pending, effective)) return undefined;
    const cause = causeOfError(blamed.error, candidates);
    if (!cause) return undefined;
    this.#blamedUpdate = undefined;
    const why = also(cause.why, phrase('what an earlier update asked for is in effect'));
    this.#settle({ ...cause, why }, blamed.answer, 'refused');
    this.blameMoved(blamed.answer, cause.candidate);
    return { candidate: blamed.pending, certainty: 'probably', why: phrase('what it asked for is in effect') };
  }

  /** A model's own item and a committed one are added as well: only an item that looks like the one sent is its answer. */
  #causeOfAddedItem(item: JsonObject, around: Circumstances): Match | undefined {
    const id = stringAt(item, 'id');
    const named = id === undefined ? undefined : this.#pending.oldestUnder([createdIdKey(id)]);
    if (named) return { candidate: named, certainty: 'certain', why: phrase('both name {0}', id ?? ''), namesIt: true };
    if (stringAt(item, 'status') === 'in_progress') return undefined;
    const keys = keysOfAddedItem(item);
    const candidate = this.#pending.oldestUnder(keys);
    if (!candidate) return undefined;
    const alike = this.#pending.countUnder(keys);
    if (alike > 1) {
      return {
        candidate,
        certainty: 'probably',
        why: phrase('it is the oldest of {0} items with the same content', alike),
      };
    }
    if (around.isSideband) {
      return { candidate, certainty: 'probably', why: phrase('the item has the same content'), namesIt: true };
    }
    if (keys.some((key) => this.#doubtedLooks.has(key))) {
      return {
        candidate,
        certainty: 'probably',
        why: phrase('another item with the same content was probably refused'),
      };
    }
    return { candidate, certainty: 'certain', why: phrase('the item has the same content'), namesIt: true };
  }

  #causeOfCreatedResponse(response: JsonObject, around: Circumstances): Match | undefined {
    const outOfBand = response['conversation_id'] === null;
    const metadata = objectAt(response, 'metadata');
    const told = metadata && this.#pending.oldestUnder([responseKey(outOfBand, metadata)]);
    if (told && this.#pending.countUnder([responseKey(outOfBand, metadata)]) === 1) {
      return { candidate: told, certainty: 'certain', why: phrase('both have the same metadata'), namesIt: true };
    }
    if (told) return { candidate: told, certainty: 'probably', why: phrase('it is the oldest with the same metadata') };
    // Some servers leave `conversation_id` null in every response.
    const alike = this.#pending.oldestUnder([responseKey(outOfBand)]);
    // One within the conversation, which the server makes by itself, is none that was asked for beside it.
    if (!alike && around.serverResponds && typeof response['conversation_id'] === 'string') return undefined;
    const match = this.#oldestOf('response.create', around, alike);
    if (!match || !around.serverResponds || outOfBand) return match;
    const why = also(match.why, phrase('with turn detection on the server also responds by itself'));
    return { ...match, certainty: 'probably', why };
  }

  #causeOfCancelled(response: JsonObject, around: Circumstances): Match | undefined {
    const reason = stringAt(objectAt(response, 'status_details'), 'reason') ?? 'client_cancelled';
    if (stringAt(response, 'status') !== 'cancelled' || reason !== 'client_cancelled') return undefined;
    const id = stringAt(response, 'id');
    const named = id === undefined ? undefined : this.#pending.oldestUnder([cancelKey(id)]);
    if (named) return { candidate: named, certainty: 'certain', why: phrase('both name {0}', id ?? ''), namesIt: true };
    const unnamed = this.#pending.oldestUnder([cancelKey(undefined)]);
    return unnamed && this.#oldestOf('response.cancel', around, unnamed);
  }

  /** An empty commit is refused later than one that is taken: what the log knows to be empty is not confirmed first. */
  #causeOfCommitted(around: Circumstances): Match | undefined {
    const commits = this.#pending.newest('input_audio_buffer.commit');
    const match = this.#oldestOf(
      'input_audio_buffer.commit',
      around,
      commits.find(({ bufferedMs }) => bufferedMs !== 0),
    );
    if (!match || !around.serverCommits) return match;
    const why = also(match.why, phrase('with turn detection on the server also commits by itself'));
    return { ...match, certainty: 'probably', why };
  }

  #causeByItem(kind: string, event: JsonObject, around: Circumstances): Match | undefined {
    const itemId = stringAt(event, 'item_id') ?? stringAt(wireItem(event), 'id');
    if (itemId === undefined) return this.#oldestOf(kind, around);
    const key = itemKey(kind, itemId);
    const named = this.#pending.newestUnder(key);
    const sameCut = named.find(
      (pending) => numberAt(pending.event, 'audio_end_ms') === numberAt(event, 'audio_end_ms'),
    );
    const candidate = sameCut ?? this.#pending.oldestUnder([key]);
    if (candidate) return { candidate, certainty: 'certain', why: phrase('both name {0}', itemId), namesIt: true };
    // An event that names another item is not answered by this one.
    const nameless = this.#pending.newest(kind).find((pending) => stringAt(pending.event, 'item_id') === undefined);
    return nameless && this.#oldestOf(kind, around, nameless);
  }

  /** @param preferred the one to take, where something speaks for one that is not the oldest */
  #oldestOf(kind: string, { isSideband }: Circumstances, preferred?: PendingEvent): Match | undefined {
    const oldest = this.#pending.oldest(kind);
    const candidate = preferred ?? oldest;
    if (!candidate) return undefined;
    const count = this.#pending.count(kind);
    if (candidate !== oldest) {
      return { candidate, certainty: 'probably', why: phrase('it is the first of {0} {1} that fits', count, kind) };
    }
    if (count > 1)
      return {
        candidate,
        certainty: 'probably',
        why: phrase('it is the oldest of {0} {1} without an answer', count, kind),
      };
    const why = phrase('it was the only {0} without an answer', kind);
    return isSideband
      ? { candidate, certainty: 'probably', why: also(why, phrase('others use this session as well')) }
      : { candidate, certainty: 'certain', why };
  }

  #settle(cause: Cause<PendingEvent>, answer: EventRow, status: 'confirmed' | 'refused'): void {
    const { candidate, certainty, why } = cause;
    this.#pending.settle(candidate, status);
    const { row } = candidate;
    const exchange: Exchange = { clientN: row.n, status, answerN: answer.n, certainty, why };
    const { sentMonoMs } = candidate;
    if (sentMonoMs !== null && answer.monoMs !== null) exchange.latencyMs = answer.monoMs - sentMonoMs;
    if (answer.itemId !== undefined) row.itemId ??= answer.itemId;
    if (answer.responseId !== undefined) row.responseId ??= answer.responseId;
    this.#set(row, exchange);
    this.#link(cause, answer);
  }

  #link({ candidate, certainty, why }: Cause<PendingEvent>, answer: EventRow): void {
    answer.answers = { clientN: candidate.n, certainty, why };
    this.changes.row(answer);
  }

  #set(row: EventRow, exchange: Exchange): void {
    row.exchange = exchange;
    this.changes.row(row);
  }
}

function keysOf({ type, event }: PendingEvent): readonly string[] {
  return event ? keysOfClientEvent(type, event) : [];
}

/** Of several events that have the id, the one that waits for an answer and is of the kind that the error is about. */
function namedCause(id: string, same: readonly PendingEvent[], error: JsonObject): Cause<PendingEvent> | undefined {
  const [only, ...more] = same;
  if (only && more.length === 0)
    return { candidate: only, certainty: 'certain', why: phrase('the error names {0}', id) };
  const kind = kindOfError(error);
  const waiting = same.filter(({ settled }) => settled === undefined);
  const fits = ({ type }: PendingEvent): boolean => kind === undefined || type === kind;
  const guessed = same.filter(({ guessedFrom }) => guessedFrom !== undefined);
  const choices = [waiting.filter(fits), guessed.filter(fits), waiting, same].find(({ length }) => length > 0) ?? [];
  const [first] = choices;
  if (!first) return undefined;
  if (choices.length === 1 && waiting.includes(first)) {
    return {
      candidate: first,
      certainty: 'certain',
      why: phrase('the error names {0}, and of the events with this id it fits', id),
    };
  }
  const weighed = causeOfError({ ...error, event_id: null }, choices);
  const why = phrase('the error names {0}, as {1} events do', id, same.length);
  return { candidate: weighed?.candidate ?? first, certainty: 'probably', why };
}

/** Half sentences after each other. */
function also(why: Phrase, more: Phrase): Phrase {
  return joined([why, more], '; ');
}

/** Whether all that an update asked for is so now. */
function isInEffect({ event }: PendingEvent, effective: JsonObject): boolean {
  const asked = objectAt(event && clientEventView(event), 'session');
  return asked !== undefined && unmetFields(prunedTo(asked, MAX_KEPT_DEPTH), effective).length === 0;
}
