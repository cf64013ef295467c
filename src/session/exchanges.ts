/**
 * Exchanges: each client event with what answered it. Acknowledgements never carry the client's `event_id`, so they are
 * matched by the item or response they name, else by kind and order; the row says which of the two it was.
 */
import { jsonEquals, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { canonicalType } from '../protocol/dialect.ts';
import type { ChangeTracker } from './changes.ts';
import { causeOfError, kindOfError, type Cause, type CauseCandidate } from './errorCause.ts';
import { wireItem, wireItemText } from './items.ts';
import type { EventRow, Exchange } from './state.ts';

/** A client event that nothing has answered yet. */
export interface PendingEvent extends CauseCandidate {
  readonly row: EventRow;
}

/** `namesIt`: the acknowledgement names the item or response that the client event names. */
type Match = Cause<PendingEvent> & { readonly namesIt?: true };

/** Which server event acknowledges a client event. What is not listed is answered by an error or not at all. */
const acknowledgedBy: Readonly<Record<string, string>> = {
  'session.update': 'session.updated',
  'input_audio_buffer.commit': 'input_audio_buffer.committed',
  'input_audio_buffer.clear': 'input_audio_buffer.cleared',
  'conversation.item.create': 'conversation.item.added',
  'conversation.item.retrieve': 'conversation.item.retrieved',
  'conversation.item.truncate': 'conversation.item.truncated',
  'conversation.item.delete': 'conversation.item.deleted',
  'response.create': 'response.created',
  'response.cancel': 'response.done',
  'output_audio_buffer.clear': 'output_audio_buffer.cleared',
};

/** Appends are kept as possible causes of errors, but only the newest: they are many and usually never answered. */
const APPENDS_KEPT = 32;

export class ExchangeMatcher {
  #pending: PendingEvent[] = [];
  /** Every client event that had an id: an error that names one is certain, even after an acknowledgement was guessed. */
  readonly #byEventId = new Map<string, PendingEvent>();
  /**
   * Of each kind the event that was last taken for acknowledged because of its kind and order. With turn detection the
   * server responds and commits by itself: an error may show that the acknowledgement was of its own doing.
   */
  readonly #guessed = new Map<string, { readonly pending: PendingEvent; readonly answer: EventRow }>();

  constructor(private readonly changes: ChangeTracker) {}

  clientEvent(row: EventRow, event: JsonObject | undefined): void {
    const type =
      event && stringAt(event, 'type') !== undefined ? canonicalType(stringAt(event, 'type') ?? '') : undefined;
    const isAppend = type === 'input_audio_buffer.append';
    const eventId = stringAt(event, 'event_id');
    const kept = isAppend && event ? appendWithoutAudio(event) : event;
    row.exchange = { clientN: row.n, status: isAppend ? 'no-answer-expected' : 'pending' };
    const pending = { n: row.n, type, event: kept, row };
    this.#pending.push(pending);
    if (eventId !== undefined && eventId !== '') this.#byEventId.set(eventId, pending);
    if (isAppend) this.#dropOldAppends();
  }

  /** Matches a server event that acknowledges by kind; returns the client event it answered. */
  acknowledge(type: string, event: JsonObject, answer: EventRow): PendingEvent | undefined {
    const kind = this.#pending.filter((pending) => pending.type !== undefined && acknowledgedBy[pending.type] === type);
    if (kind.length === 0) return undefined;
    const cause = this.#chooseAmong(type, kind, event);
    if (!cause) return undefined;
    this.#settle(cause, answer, 'confirmed');
    if (!cause.namesIt) this.#guessed.set(cause.candidate.type ?? '', { pending: cause.candidate, answer });
    return cause.candidate;
  }

  error(error: JsonObject, answer: EventRow): PendingEvent | undefined {
    const eventId = stringAt(error, 'event_id') ?? '';
    const named = this.#byEventId.get(eventId);
    const cause: Cause<PendingEvent> | undefined = named
      ? { candidate: named, certainty: 'certain', why: `the error names ${eventId}` }
      : (causeOfError(error, this.#pending) ?? this.#wronglyConfirmed(error));
    if (cause) this.#settle(cause, answer, 'refused');
    return cause?.candidate;
  }

  #wronglyConfirmed(error: JsonObject): Cause<PendingEvent> | undefined {
    const guessed = this.#guessed.get(kindOfError(error) ?? '');
    const cause = guessed && causeOfError(error, [guessed.pending]);
    if (!cause) return undefined;
    this.#guessed.delete(guessed.pending.type ?? '');
    delete guessed.answer.answers;
    this.changes.row(guessed.answer);
    return { ...cause, why: `${cause.why}; what seemed to confirm it the server did by itself` };
  }

  /** The connection is gone or the log is complete: nothing more will be answered. */
  end(): void {
    for (const { row } of this.#pending) {
      if (row.exchange?.status === 'pending') this.#set(row, { ...row.exchange, status: 'unanswered' });
    }
    this.#pending = [];
  }

  #chooseAmong(type: string, kind: readonly PendingEvent[], event: JsonObject): Match | undefined {
    if (type === 'conversation.item.added') return causeOfAddedItem(event, kind);
    if (type === 'response.done' || type === 'response.created') return this.#causeOfResponse(type, event, kind);
    const itemId = stringAt(event, 'item_id') ?? stringAt(wireItem(event), 'id');
    const named =
      itemId === undefined ? undefined : kind.find((pending) => stringAt(pending.event, 'item_id') === itemId);
    if (named) return { candidate: named, certainty: 'certain', why: `both name ${itemId}`, namesIt: true };
    const namesItems = kind.every((pending) => stringAt(pending.event, 'item_id') !== undefined);
    return namesItems ? undefined : oldestOf(kind);
  }

  #causeOfResponse(type: string, event: JsonObject, kind: readonly PendingEvent[]): Match | undefined {
    const response = objectAt(event, 'response') ?? {};
    if (type === 'response.created') return causeOfCreatedResponse(response, kind);
    const reason = stringAt(objectAt(response, 'status_details'), 'reason') ?? 'client_cancelled';
    if (stringAt(response, 'status') !== 'cancelled' || reason !== 'client_cancelled') return undefined;
    const id = stringAt(response, 'id');
    const named = kind.find((pending) => stringAt(pending.event, 'response_id') === id);
    if (named && id !== undefined)
      return { candidate: named, certainty: 'certain', why: `both name ${id}`, namesIt: true };
    return oldestOf(kind.filter((pending) => stringAt(pending.event, 'response_id') === undefined));
  }

  #settle({ candidate, certainty, why }: Cause<PendingEvent>, answer: EventRow, status: 'confirmed' | 'refused'): void {
    this.#pending = this.#pending.filter((pending) => pending !== candidate);
    const { row } = candidate;
    const exchange: Exchange = { clientN: row.n, status, answerN: answer.n, certainty, why };
    if (row.monoMs !== null && answer.monoMs !== null) exchange.latencyMs = answer.monoMs - row.monoMs;
    if (answer.itemId !== undefined) row.itemId ??= answer.itemId;
    if (answer.responseId !== undefined) row.responseId ??= answer.responseId;
    this.#set(row, exchange);
    answer.answers = { clientN: row.n, certainty, why };
    this.changes.row(answer);
  }

  #set(row: EventRow, exchange: Exchange): void {
    row.exchange = exchange;
    this.changes.row(row);
  }

  #dropOldAppends(): void {
    const appends = this.#pending.filter((pending) => pending.type === 'input_audio_buffer.append');
    const oldest = appends.length > APPENDS_KEPT ? appends[0] : undefined;
    if (oldest) this.#pending = this.#pending.filter((pending) => pending !== oldest);
  }
}

/** An append as an error can be traced to it: its audio is kept only where it is no base64 text. */
function appendWithoutAudio(event: JsonObject): JsonObject {
  const audio = event['audio'];
  return typeof audio === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(audio) ? { ...event, audio: '' } : event;
}

/**
 * Responses out of band run beside the conversation's own, and metadata comes back as it was sent: of several creates
 * the one that asked for such a response is meant.
 */
function causeOfCreatedResponse(response: JsonObject, kind: readonly PendingEvent[]): Match | undefined {
  const asked = (pending: PendingEvent): JsonObject => objectAt(pending.event, 'response') ?? {};
  const metadata = objectAt(response, 'metadata');
  const outOfBand = response['conversation_id'] === null;
  const alike = kind
    .filter((pending) => !metadata || jsonEquals(asked(pending)['metadata'], metadata))
    .filter((pending) => (stringAt(asked(pending), 'conversation') === 'none') === outOfBand);
  return oldestOf(alike.length > 0 ? alike : kind);
}

/** A model's own item and a committed one are added as well: only an item that looks like the one sent is its answer. */
function causeOfAddedItem(event: JsonObject, kind: readonly PendingEvent[]): Match | undefined {
  const item = wireItem(event);
  const id = stringAt(item, 'id');
  const named = kind.find((pending) => id !== undefined && stringAt(wireItem(pending.event ?? {}), 'id') === id);
  if (named) return { candidate: named, certainty: 'certain', why: `both name ${id}`, namesIt: true };
  const alike = kind.filter((pending) => looksAlike(wireItem(pending.event ?? {}), item));
  const first = alike[0];
  if (!first) return undefined;
  return alike.length === 1
    ? { candidate: first, certainty: 'certain', why: 'the item has the same content' }
    : {
        candidate: first,
        certainty: 'probably',
        why: `it is the oldest of ${alike.length} items with the same content`,
      };
}

function looksAlike(sent: JsonObject, added: JsonObject): boolean {
  if (stringAt(sent, 'id') !== undefined && stringAt(sent, 'id') !== '') return false;
  if (stringAt(sent, 'type') !== stringAt(added, 'type')) return false;
  const role = stringAt(sent, 'role');
  if (role !== undefined && role !== stringAt(added, 'role')) return false;
  if (stringAt(added, 'status') === 'in_progress') return false;
  return wireItemText(sent) === wireItemText(added) && sameCallId(sent, added);
}

function sameCallId(sent: JsonObject, added: JsonObject): boolean {
  const callId = stringAt(sent, 'call_id');
  return callId === undefined || callId === stringAt(added, 'call_id');
}

function oldestOf(kind: readonly PendingEvent[]): Match | undefined {
  const candidate = kind[0];
  if (!candidate) return undefined;
  return kind.length === 1
    ? { candidate, certainty: 'certain', why: `it was the only ${candidate.type} without an answer` }
    : {
        candidate,
        certainty: 'probably',
        why: `it is the oldest of ${kind.length} ${candidate.type} without an answer`,
      };
}
