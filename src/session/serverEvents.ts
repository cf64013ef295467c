/** What each server event changes. Events come in GA's names; members that are missing or odd change nothing. */
import { isJsonObject, arrayAt, numberAt, objectAt, prunedTo, stringAt, type JsonObject } from '../base/json.ts';
import { base64ByteLength, inputAudioFormat, transcriptionModelOf } from '../protocol/sessionConfig.ts';
import { durationMsOf, type AudioFormat } from '../base/audioFormat.ts';
import { canonicalPartType } from '../protocol/dialectItems.ts';
import { audioFormatOf } from './audioFormats.ts';
import type { ChangeTracker } from './changes.ts';
import type { PendingEvent } from './pendingEvents.ts';
import { isDerivedId } from './derivedIds.ts';
import { errorWords } from './errorWords.ts';
import { durationLabel } from './format.ts';
import { speechPadding, type CommittedAudio, type InputBufferTracker } from './inputBuffer.ts';
import { audioOfEvent } from './frameAudio.ts';
import { ItemStore, wireItem } from './items.ts';
import { ResponseStore } from './responses.ts';
import {
  MAX_KEPT_DEPTH,
  type ContentPart,
  type ConversationItem,
  type EventRow,
  type RealtimeResponse,
  type SessionState,
} from './state.ts';

export interface Applied {
  /** In GA's names and places. */
  readonly event: JsonObject;
  /** As it was sent. */
  readonly wire: JsonObject;
  readonly row: EventRow;
  /** The client event that this one acknowledges. */
  readonly answered: PendingEvent | undefined;
  /** The log holds no client frame so far: what the client asked for cannot be known. */
  readonly serverOnly: boolean;
}

export interface SavedServerEvents {
  readonly items: ReadonlyMap<string, string>;
  readonly committedIds: ReadonlySet<string>;
  readonly asksOf: ReadonlyMap<string, string | undefined>;
  readonly namelessTurn: { readonly id: string; readonly audio: CommittedAudio } | undefined;
  /** Shared by all who go on from here: each adds objects of its own. */
  readonly whole: WeakSet<ContentPart | ConversationItem>;
  readonly sendsNullAlways: boolean;
  readonly namesConversations: boolean;
}

export class ServerEvents {
  readonly #items: ItemStore;
  readonly #responses: ResponseStore;
  #committedIds = new Set<string>();
  /** Which conversation the client asked for, by the id of the response that began; undefined where it did not ask. */
  #asksOf = new Map<string, string | undefined>();
  /** Audio that was committed as an item that has no name yet. */
  #namelessTurn: { readonly id: string; readonly audio: CommittedAudio } | undefined;
  /** Parts and calls that have been told whole: a delta that comes after that is late. */
  #whole = new WeakSet<ContentPart | ConversationItem>();
  #sendsNullAlways = false;
  #namesConversations = false;
  /** Of the audio that came last, and what it follows from. */
  #format: { session: JsonObject | undefined; configuration: JsonObject | undefined; format: AudioFormat } | undefined;
  readonly #handlers: Readonly<Record<string, (applied: Applied) => void>>;

  constructor(
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
    private readonly buffer: InputBufferTracker,
  ) {
    this.#items = new ItemStore(state, changes);
    this.#responses = new ResponseStore(state, changes);
    this.#handlers = this.#makeHandlers();
  }

  /** What it knows besides the state; good for any number of `restore`s. */
  save(): SavedServerEvents {
    return {
      items: this.#items.save(),
      committedIds: new Set(this.#committedIds),
      asksOf: new Map(this.#asksOf),
      namelessTurn: this.#namelessTurn,
      whole: this.#whole,
      sendsNullAlways: this.#sendsNullAlways,
      namesConversations: this.#namesConversations,
    };
  }

  restore(saved: SavedServerEvents): void {
    this.#items.restore(saved.items);
    this.#committedIds = new Set(saved.committedIds);
    this.#asksOf = new Map(saved.asksOf);
    this.#namelessTurn = saved.namelessTurn;
    this.#whole = saved.whole;
    this.#sendsNullAlways = saved.sendsNullAlways;
    this.#namesConversations = saved.namesConversations;
  }

  /** The same item in objects of their own, of which this knows what it knows of the item's. */
  copyOfItem(item: ConversationItem): ConversationItem {
    const parts = item.parts.map((part) => {
      const copy = part.audioEntryNs ? { ...part, audioEntryNs: [...part.audioEntryNs] } : { ...part };
      if (this.#whole.has(part)) this.#whole.add(copy);
      return copy;
    });
    const copy = { ...item, parts };
    if (this.#whole.has(item)) this.#whole.add(copy);
    return copy;
  }

  /** True for items that the server made first: the model's own and those of committed audio. */
  isServersOwnItem(event: JsonObject): boolean {
    const id = stringAt(wireItem(event), 'id');
    if (id === undefined) return false;
    return this.#committedIds.has(id) || this.state.items.get(id)?.responseId !== undefined;
  }

  /** @param type GA's name */
  apply(type: string, applied: Applied): void {
    const { event } = applied;
    // xAI stamps every event with a predecessor, null where it has nothing to say.
    if (event['previous_item_id'] === null && !tellsOrder(type)) this.#sendsNullAlways = true;
    if (Object.hasOwn(this.#handlers, type)) this.#handlers[type]?.(applied);
  }

  /** The log is complete: what was said when it was cut off was said in the conversation. */
  endOfLog(): void {
    if (this.#namelessTurn) this.#giveAudio(this.#items.get(this.#namelessTurn.id, this.state.rows.length));
    for (const item of this.state.items.values()) {
      if (item.responseId === undefined && item.deletedN === undefined && saysSomething(item)) {
        this.#items.place(item, undefined);
      }
    }
    for (const response of this.state.responses.values()) {
      if (response.doneN === undefined) this.#placeItemsOf(response);
    }
  }

  #makeHandlers(): Record<string, (applied: Applied) => void> {
    const session = ({ event, wire, row }: Applied): void => {
      const told = objectAt(wire, 'session');
      const effective = objectAt(event, 'session');
      if (told) this.state.session = prunedTo(told, MAX_KEPT_DEPTH);
      if (effective) this.state.effectiveSession = prunedTo(effective, MAX_KEPT_DEPTH);
      this.state.sessionN = row.n;
    };
    return {
      'session.created': session,
      'session.updated': session,
      'conversation.item.added': (applied) => this.#itemAdded(applied),
      'conversation.item.done': (applied) => this.#itemDone(applied),
      'conversation.item.retrieved': ({ event, row }) => {
        const item = this.#items.update(wireItem(event), row.n, { retrieved: true });
        if (item) this.#takeInlineAudio(item, event, row.n);
      },
      'conversation.item.deleted': ({ event, row }) => this.#items.delete(stringAt(event, 'item_id') ?? '', row.n),
      'conversation.item.truncated': ({ event, row }) => this.#truncated(event, row),
      'conversation.item.input_audio_transcription.delta': (applied) => this.#userTranscript(applied, 'delta'),
      'conversation.item.input_audio_transcription.completed': (applied) => this.#userTranscriptCompleted(applied),
      // xAI: the whole transcript so far.
      'conversation.item.input_audio_transcription.updated': (applied) => this.#userTranscript(applied, 'transcript'),
      'conversation.item.input_audio_transcription.failed': ({ event, row }) => {
        const error = objectAt(event, 'error');
        const part = this.#userPart(event, row);
        if (part) part.transcriptionError = errorWords(stringAt(error, 'code'), stringAt(error, 'message')) || 'failed';
      },
      'input_audio_buffer.committed': (applied) => this.#committed(applied),
      'input_audio_buffer.cleared': () => this.buffer.cleared(inputAudioFormat(this.state.effectiveSession)),
      'input_audio_buffer.speech_started': ({ event }) =>
        this.buffer.speechStarted(stringAt(event, 'item_id') ?? '', numberAt(event, 'audio_start_ms') ?? 0),
      'input_audio_buffer.speech_stopped': ({ event }) =>
        this.buffer.speechStopped(stringAt(event, 'item_id') ?? '', numberAt(event, 'audio_end_ms') ?? 0),
      'input_audio_buffer.timeout_triggered': ({ event, row }) => {
        const id = stringAt(event, 'item_id');
        if (id !== undefined) this.#items.get(id, row.n).timeoutN = row.n;
      },
      'response.created': (applied) => this.#responseCreated(applied),
      'response.done': (applied) => this.#responseDone(applied),
      'response.output_item.added': (applied) => this.#outputItem(applied, false),
      'response.output_item.done': (applied) => this.#outputItem(applied, true),
      'response.content_part.added': (applied) => this.#contentPart(applied),
      'response.content_part.done': (applied) => this.#contentPart(applied),
      'response.output_text.delta': (applied) => this.#text(applied, 'output_text', 'delta'),
      'response.output_text.done': (applied) => this.#text(applied, 'output_text', 'text'),
      'response.output_audio_transcript.delta': (applied) => this.#text(applied, 'output_audio', 'delta'),
      'response.output_audio_transcript.done': (applied) => this.#text(applied, 'output_audio', 'transcript'),
      'response.output_audio.delta': (applied) => this.#audio(applied),
      'response.function_call_arguments.delta': (applied) => this.#arguments(applied, 'delta'),
      'response.function_call_arguments.done': (applied) => this.#arguments(applied, 'arguments'),
      'response.mcp_call_arguments.delta': (applied) => this.#arguments(applied, 'delta'),
      'response.mcp_call_arguments.done': (applied) => this.#arguments(applied, 'arguments'),
      'rate_limits.updated': ({ event }) => {
        const limits = arrayAt(event, 'rate_limits').filter(isJsonObject);
        this.state.rateLimits = limits.map((limit) => prunedTo(limit, MAX_KEPT_DEPTH));
      },
    };
  }

  #itemAdded({ event, row, answered, serverOnly }: Applied): void {
    const item = this.#items.update(wireItem(event), row.n);
    if (!item) return;
    if (item.role === 'user' && item.parts[0]?.type === 'input_audio' && !item.parts[0].audioEntryNs)
      this.#giveAudio(item);
    if (answered) this.#takeInlineAudio(item, answered.event, answered.n);
    else if (item.role === 'system') this.#explainByTimeout(item);
    const previous = event['previous_item_id'];
    // A null predecessor means "first" only if the client asked for it (or cannot be heard): many servers send null always.
    const asked = stringAt(answered?.event, 'previous_item_id') === 'root';
    const unheard = serverOnly && !this.#sendsNullAlways && !this.isServersOwnItem(event);
    const atRoot = previous === null && (asked || unheard);
    this.#items.place(item, atRoot ? 'root' : typeof previous === 'string' ? previous : undefined);
  }

  /** Before it commits the silence, the server tells the model why it gets the turn. */
  #explainByTimeout(item: ConversationItem): void {
    const silence = [...this.state.items.values()].findLast(({ timeoutN }) => timeoutN !== undefined);
    if (silence?.timeoutN !== undefined && !silence.inConversation) item.timeoutN ??= silence.timeoutN;
  }

  /** Final content. It neither brings a deleted item back nor says where a known one stands. */
  #itemDone({ event, row }: Applied): void {
    const item = this.#items.update(wireItem(event), row.n);
    if (item && item.deletedN === undefined) this.#items.place(item, stringAt(event, 'previous_item_id'));
  }

  #truncated(event: JsonObject, row: EventRow): void {
    const audioEndMs = numberAt(event, 'audio_end_ms') ?? 0;
    this.#items.truncate(stringAt(event, 'item_id') ?? '', numberAt(event, 'content_index') ?? 0, audioEndMs, row.n);
  }

  #userPart(event: JsonObject, row: EventRow): ContentPart | undefined {
    const id = stringAt(event, 'item_id');
    if (id === undefined) return undefined;
    const item = this.#items.get(id, row.n);
    item.role ??= 'user';
    return this.#items.part(item, numberAt(event, 'content_index') ?? 0, 'input_audio');
  }

  #userTranscript({ event, row }: Applied, key: 'delta' | 'transcript'): void {
    const text = stringAt(event, key);
    const part = this.#userPart(event, row);
    if (!part || text === undefined) return;
    part.transcript = key === 'delta' ? (part.transcript ?? '') + text : text;
  }

  /** What is transcribed to its end was said, also where the log began later or the server announces no items. */
  #userTranscriptCompleted(applied: Applied): void {
    this.#userTranscript(applied, 'transcript');
    const item = this.state.items.get(stringAt(applied.event, 'item_id') ?? '');
    const usage = objectAt(applied.event, 'usage');
    const part = item?.parts[numberAt(applied.event, 'content_index') ?? 0];
    if (usage && part) {
      part.transcriptionUsage = prunedTo(usage, MAX_KEPT_DEPTH);
      const model = transcriptionModelOf(this.state.effectiveSession);
      if (model !== undefined) part.transcriptionModel = model;
    }
    if (item?.id === this.#namelessTurn?.id && item) this.#giveAudio(item);
    if (item && item.deletedN === undefined) this.#items.place(item, undefined);
  }

  #committed({ event, row, answered }: Applied): void {
    const id = stringAt(event, 'item_id');
    if (id === undefined) return;
    this.#committedIds.add(id);
    const session = this.state.effectiveSession;
    const audio = this.buffer.committed(id, answered?.n, inputAudioFormat(session), speechPadding(session));
    this.#namelessTurn = { id, audio };
    // An event that names no item leaves the name to the item itself.
    if (isDerivedId(id)) return;
    const item = this.#items.get(id, row.n);
    this.#giveAudio(item);
    if (item.deletedN === undefined) this.#items.place(item, stringAt(event, 'previous_item_id'));
  }

  /** The audio that was committed last becomes the item's. */
  #giveAudio(item: ConversationItem): void {
    const audio = this.#namelessTurn?.audio;
    this.#namelessTurn = undefined;
    if (!audio) return;
    item.role ??= 'user';
    const part = this.#items.part(item, 0, 'input_audio');
    part.audioEntryNs = [...audio.entryNs];
    part.audioOffsetMs = audio.offsetMs;
    part.audioMs = audio.durationMs;
    if (audio.speech) part.speech = audio.speech;
  }

  /** Audio that stands in an item itself, for parts of which no other is known. @param n the entry of `event` */
  #takeInlineAudio(item: ConversationItem, event: JsonObject | undefined, n: number): void {
    item.parts.forEach((part, index) => {
      const sizeBytes = base64ByteLength(audioOfEvent(event, index));
      if (sizeBytes === 0 || part.audioEntryNs) return;
      part.audioEntryNs = [n];
      part.audioContentIndex = index;
      part.audioMs = durationMsOf(audioFormatOf(this.state, item, part), sizeBytes);
    });
  }

  #outputItem({ event, row }: Applied, done: boolean): void {
    const item = this.#items.update(wireItem(event), row.n);
    const responseId = stringAt(event, 'response_id');
    if (!item || responseId === undefined) return;
    item.responseId = responseId;
    const response = this.#responses.addItem(responseId, item.id, row.n);
    // Some servers never announce a model's item to the conversation.
    if (done && this.#asksOf.has(responseId)) this.#placeUnannounced(item, response);
  }

  #responseCreated({ event, row, answered }: Applied): void {
    const response = this.#responses.created(event, row.n);
    if (!response) return;
    const asked = answered && (stringAt(objectAt(answered.event, 'response'), 'conversation') ?? 'auto');
    this.#asksOf.set(response.id, asked);
    this.#namesConversations ||= typeof response.conversationId === 'string';
  }

  /** Puts a model's item into the conversation, unless its response is out of band or the item was deleted. */
  #placeUnannounced(item: ConversationItem, response: RealtimeResponse): void {
    const { conversationId, id } = response;
    const asked = this.#asksOf.get(id);
    // null means out of band; but some servers leave it null in every response.
    const isNull = conversationId === null && (asked === undefined || this.#namesConversations);
    const isOutOfBand = typeof conversationId !== 'string' && (asked === 'none' || isNull);
    if (!isOutOfBand && item.deletedN === undefined) this.#items.place(item, undefined);
  }

  #responseDone({ event, row }: Applied): void {
    const response = this.#responses.done(event, row.n);
    for (const wire of arrayAt(objectAt(event, 'response'), 'output')) {
      if (!isJsonObject(wire)) continue;
      const item = this.#items.update(wire, this.state.items.get(stringAt(wire, 'id') ?? '')?.lastItemN ?? row.n);
      if (item) item.responseId ??= stringAt(objectAt(event, 'response'), 'id') ?? '';
    }
    if (response) this.#placeItemsOf(response);
  }

  #placeItemsOf(response: RealtimeResponse): void {
    for (const id of response.itemIds) {
      const item = this.state.items.get(id);
      if (item) this.#placeUnannounced(item, response);
    }
  }

  #streamPart({ event, row }: Applied, type: string): StreamedPart | undefined {
    const id = stringAt(event, 'item_id');
    if (id === undefined) return undefined;
    return this.#partOf(id, stringAt(event, 'response_id'), numberAt(event, 'content_index') ?? 0, type, row.n);
  }

  #partOf(id: string, responseId: string | undefined, contentIndex: number, type: string, n: number): StreamedPart {
    const item = this.#items.get(id, n);
    item.role ??= 'assistant';
    const part = this.#items.part(item, contentIndex, type);
    this.#belongsTo(item, responseId, n);
    return { item, part };
  }

  #belongsTo(item: ConversationItem, responseId: string | undefined, n: number): void {
    if (responseId === undefined) return;
    item.responseId ??= responseId;
    this.#responses.addItem(responseId, item.id, n);
  }

  /** Where the frames of a run go of which the first was applied. It stays the same as long as the session does. */
  streamOf(type: string, itemId: string, responseId: string, contentIndex: number, n: number): DeltaStream {
    const partType = type === 'response.output_text.delta' ? 'output_text' : 'output_audio';
    const ids = { itemId, responseId };
    if (type === 'response.function_call_arguments.delta') return { ...ids, item: this.#items.get(itemId, n) };
    return { ...ids, partType, ...this.#partOf(itemId, responseId, contentIndex, partType, n) };
  }

  /** To be called before frames that go on a run. @returns the format of its audio, as long as nothing but deltas comes */
  goesOn({ itemId, responseId, item, part }: DeltaStream): AudioFormat | undefined {
    this.changes.item(itemId);
    this.changes.response(responseId);
    return part && this.#formatOf(item, part);
  }

  /** What a frame that goes on a run of text deltas adds. */
  textDelta(stream: DeltaStream, delta: string): void {
    if (stream.part) this.#addText(stream as StreamedPart, stream.partType ?? 'output_text', delta);
    else this.#addArguments(stream.item, delta);
  }

  /** The same for audio that lasts so long. */
  audioDelta({ part }: DeltaStream, audioMs: number, n: number): void {
    if (part) this.#addAudio(part, audioMs, n);
  }

  #contentPart(applied: Applied): void {
    const wire = objectAt(applied.event, 'part');
    const type = canonicalPartType(stringAt(wire, 'type') ?? 'output_text', 'assistant');
    const target = this.#streamPart(applied, type);
    if (!target) return;
    target.part.type = type;
    const text = stringAt(wire, 'text');
    const transcript = stringAt(wire, 'transcript');
    if (text) target.part.text = text;
    if (transcript) this.#items.setTranscript(target.item, target.part, transcript);
  }

  #text(applied: Applied, type: 'output_text' | 'output_audio', key: 'delta' | 'text' | 'transcript'): void {
    const target = this.#streamPart(applied, type);
    const text = stringAt(applied.event, key);
    if (!target || text === undefined) return;
    if (key === 'delta') {
      this.#addText(target, type, text);
      return;
    }
    const { item, part } = target;
    this.#whole.add(part);
    if (type === 'output_text') part.text = text;
    else this.#items.setTranscript(item, part, text);
  }

  /** What comes after the whole text was told is not heeded. */
  #addText({ item, part }: StreamedPart, type: 'output_text' | 'output_audio', delta: string): void {
    if (this.#whole.has(part)) return;
    if (type === 'output_text') part.text = (part.text ?? '') + delta;
    else this.#items.appendTranscript(item, part, delta);
  }

  #audio(applied: Applied): void {
    const target = this.#streamPart(applied, 'output_audio');
    const delta = stringAt(applied.event, 'delta');
    if (!target || delta === undefined) return;
    const { item, part } = target;
    const audioMs = durationMsOf(this.#formatOf(item, part), base64ByteLength(delta));
    this.#addAudio(part, audioMs, applied.row.n);
    applied.row.audioMs = audioMs;
    applied.row.what = durationLabel(audioMs);
  }

  #addAudio(part: ContentPart, audioMs: number, n: number): void {
    part.audioMs = (part.audioMs ?? 0) + audioMs;
    (part.audioEntryNs ??= []).push(n);
    this.state.assistantHasSpoken = true;
  }

  /** As long as session and response say the same, the format is the same. */
  #formatOf(item: ConversationItem, part: ContentPart): AudioFormat {
    if (part.type !== 'output_audio') return audioFormatOf(this.state, item, part);
    const configuration = this.state.responses.get(item.responseId ?? '')?.configuration;
    const known = this.#format;
    if (known && known.session === this.state.effectiveSession && known.configuration === configuration)
      return known.format;
    const format = audioFormatOf(this.state, item, part);
    this.#format = { session: this.state.effectiveSession, configuration, format };
    return format;
  }

  #arguments({ event, row }: Applied, key: 'delta' | 'arguments'): void {
    const id = stringAt(event, 'item_id');
    const text = stringAt(event, key);
    if (id === undefined || text === undefined) return;
    const item = this.#items.get(id, row.n);
    if (item.type === 'message') item.type = row.type.startsWith('response.mcp_') ? 'mcp_call' : 'function_call';
    this.#belongsTo(item, stringAt(event, 'response_id'), row.n);
    if (key === 'delta') this.#addArguments(item, text);
    else {
      this.#whole.add(item);
      item.arguments = text;
    }
    const callId = stringAt(event, 'call_id');
    const name = stringAt(event, 'name');
    if (callId !== undefined) item.callId ??= callId;
    if (name !== undefined) item.name ??= name;
  }

  #addArguments(item: ConversationItem, delta: string): void {
    if (!this.#whole.has(item)) item.arguments = (item.arguments ?? '') + delta;
  }
}

export interface DeltaStream {
  readonly itemId: string;
  readonly responseId: string;
  readonly item: ConversationItem;
  /** Absent for arguments. */
  readonly part?: ContentPart;
  readonly partType?: 'output_text' | 'output_audio';
}

interface StreamedPart {
  readonly item: ConversationItem;
  readonly part: ContentPart;
}

/** Events whose `previous_item_id` says where an item stands. */
function tellsOrder(type: string): boolean {
  return type.startsWith('conversation.item.') || type === 'input_audio_buffer.committed';
}

function saysSomething({ parts, arguments: args }: ConversationItem): boolean {
  return args !== undefined || parts.some(({ text, transcript, audioMs }) => text || transcript || audioMs);
}
