/**
 * The session as a projection of its log. This is the one place where entries become state; a live session, an opened
 * recording, an export and a test all come through here. It never throws: what a frame lacks is simply not learnt.
 */
import { durationMsOf, type AudioFormat } from '../base/audioFormat.ts';
import { isJsonObject, mergedWith, numberAt, objectAt, prunedTo, stringAt, type JsonObject } from '../base/json.ts';
import { phraseIn } from '../base/keptPhrase.ts';
import { verbatim } from '../base/l10n.ts';
import { dialectOfEvent } from '../protocol/dialect.ts';
import { clientEventView, serverEventView } from '../protocol/dialectEvents.ts';
import {
  HELD,
  INJECTED,
  RELEASED,
  type Entry,
  type FrameEntry,
  type LifecycleEntry,
  type RecordingHeader,
} from '../protocol/entry.ts';
import { areRead, type ReadEntries } from '../protocol/entryLog.ts';
import { FrameReader, type FrameReading } from '../protocol/frameReading.ts';
import {
  judgeFrame,
  notJson,
  parseBinaryFrame,
  parseFrame,
  type CheckShape,
  type ParsedFrame,
} from '../protocol/parse.ts';
import { base64ByteLength, defaultAudioFormat, inputAudioFormat, turnDetection } from '../protocol/sessionConfig.ts';
import { ChangeTracker, type SessionChanges } from './changes.ts';
import { applyLifecycle } from './connection.ts';
import { DerivedIds } from './derivedIds.ts';
import { EventRows } from './eventRows.ts';
import { FamiliarLooks, type Familiar } from './familiarLooks.ts';
import { emptySessionState } from './emptyState.ts';
import { ExchangeMatcher, type Circumstances } from './exchanges.ts';
import { FindingsTracker } from './findings/findingsTracker.ts';
import { rules } from './findings/rules.ts';
import { durationLabel } from './format.ts';
import { HeldFrames, type Before, type ClientFrame } from './heldFrames.ts';
import { InputBufferTracker } from './inputBuffer.ts';
import { wireItem } from './items.ts';
import { LazyCopies } from './lazyCopies.ts';
import { MARK, PLAYBACK, STUB } from './lifecycle.ts';
import { PassingRows } from './passingRows.ts';
import type { PendingEvent } from './pendingEvents.ts';
import { PlaybackTracker } from './playback.ts';
import { markOf, withMark } from './rowMarks.ts';
import { RunsOfDeltas } from './runsOfDeltas.ts';
import { frameRow, lifecycleRow, nameRow } from './rows.ts';
import { copyOfResponse, copyOfRest, type SavedProjection } from './savedProjection.ts';
import { ServerEvents } from './serverEvents.ts';
import { endOfSessionBefore, isOtherSession } from './sessionBoundary.ts';
import {
  MAX_KEPT_DEPTH,
  type ConversationItem,
  type EventRow,
  type RealtimeResponse,
  type SessionError,
  type SessionState,
} from './state.ts';

export interface ProjectionOptions {
  /** First line of the recording: how the session was reached. */
  readonly header?: RecordingHeader | undefined;
  /** Says what does not have the shape it should have. Left out: shapes are not judged. */
  readonly checkShape?: CheckShape | undefined;
  /**
   * Rows of the same log that another projection made. Then this one makes none, looks for no findings and judges no
   * shapes: what is left is the session as it was, at less cost.
   */
  readonly rowsOf?: SessionState['rows'] | undefined;
}

type ById<Value> = Iterable<readonly [id: string, value: Value]>;

export class SessionProjection {
  readonly state: SessionState = emptySessionState();
  readonly #rows: EventRows | PassingRows;
  readonly #changes = new ChangeTracker();
  readonly #buffer = new InputBufferTracker(this.state.buffer);
  readonly #exchanges = new ExchangeMatcher(this.#changes, (answer, cause) => this.#moveBlame(answer, cause));
  readonly #ids = new DerivedIds();
  readonly #serverEvents = new ServerEvents(this.state, this.#changes, this.#buffer);
  readonly #playback = new PlaybackTracker(this.state, this.#changes);
  readonly #dialects = { server: new Set<'ga' | 'beta'>(), client: new Set<'ga' | 'beta'>() };
  readonly #findings: FindingsTracker;
  /** Of frames whose bytes are at hand and were not read yet. */
  readonly #reader = new FrameReader();
  readonly #held: HeldFrames;
  readonly #deltas: RunsOfDeltas;
  readonly #checkShape: CheckShape | undefined;
  readonly #familiar = new FamiliarLooks();
  #clientFrames = 0;
  /** Unknown until the server has spoken. */
  #isSideband: boolean | undefined;

  constructor({ header, checkShape, rowsOf }: ProjectionOptions = {}) {
    this.#checkShape = rowsOf ? undefined : checkShape;
    this.#rows = rowsOf ? new PassingRows() : EventRows.of(this.state.rows);
    if (rowsOf) this.state.rows = rowsOf;
    const source = objectAt(header as JsonObject | undefined, 'source');
    if (stringAt(source, 'url')?.includes('call_id=')) this.#isSideband = true;
    this.#findings = new FindingsTracker(rowsOf ? [] : rules, this.state, this.#changes, header);
    this.#held = new HeldFrames(
      this.state,
      this.#changes,
      {
        take: (frame, sentMonoMs) => this.#takeClient(frame, sentMonoMs),
        takeBack: (frame, before) => this.#takeClientBack(frame, before),
        judge: (frame, sentMonoMs) => this.#judgeClient(frame, sentMonoMs),
      },
      objectAt(source, 'proxy') !== undefined,
    );
    this.#deltas = new RunsOfDeltas(this.state, this.#rows, this.#serverEvents, this.#findings);
  }

  /** Entries come in log order, each once. */
  apply(entry: Entry): void {
    if (!this.#held.isReplacedBy(entry) && !isOfHold(entry)) this.#held.settle();
    if (entry.kind === 'lifecycle') {
      this.#rows.push(lifecycleRow(entry));
      applyLifecycle(this.state, entry);
      if (entry.at === PLAYBACK) this.#playback.played(entry);
      if (entry.at === MARK) this.#mark(entry.details);
      if (entry.at === STUB) this.#stubbed(entry);
      if (entry.at === HELD) this.#held.held(entry);
      if (entry.at === RELEASED) this.#held.released(entry);
      if (entry.at === INJECTED) this.#held.injected(entry);
      if (entry.at === 'close' || entry.at === 'refused') {
        this.#held.end();
        this.#exchanges.end();
        this.#cutOff(entry.n);
      }
      this.#findings.lifecycle(entry);
    } else if (entry.binary) this.#applyFrame(entry, parseBinaryFrame());
    else this.#applyText(entry);
  }

  applyAll(entries: Iterable<Entry>): void {
    if (areRead(entries)) this.#applyRead(entries);
    else for (const entry of entries) this.apply(entry);
  }

  #applyRead(entries: ReadEntries): void {
    for (let index = 0; index < entries.length; index++) {
      if (!this.#held.isExpectant) index = this.#deltas.applyAll(entries, index);
      const entry = index < entries.length ? entries.at(index) : undefined;
      if (entry) this.apply(entry);
    }
  }

  #mark(details: JsonObject): void {
    const mark = markOf(details);
    if (mark) this.state.marks = withMark(this.state.marks, mark);
  }

  /** The log is complete: what is still pending was never answered. */
  endOfLog(): void {
    this.#held.end();
    this.#exchanges.end();
    this.#serverEvents.endOfLog();
    this.#findings.end();
  }

  /** What was being said when the connection ended goes no further. */
  #cutOff(n: number): void {
    for (const response of this.state.responses.values()) {
      if (response.status !== 'in_progress' || response.cutOffN !== undefined) continue;
      response.cutOffN = n;
      this.#changes.response(response.id);
    }
  }

  /** What it knows besides the items and responses; good for any number of `restore`s. */
  save(): SavedProjection {
    return {
      n: this.#rows.length,
      state: copyOfRest(this.state),
      buffer: this.#buffer.save(),
      exchanges: this.#exchanges.save(),
      ids: this.#ids.save(),
      serverEvents: this.#serverEvents.save(),
      playback: this.#playback.save(),
      held: this.#held.save(),
      dialects: { server: [...this.#dialects.server], client: [...this.#dialects.client] },
      clientFrames: this.#clientFrames,
      isSideband: this.#isSideband,
    };
  }

  /**
   * Goes on from where another projection of the same log was. For one that was made with `rowsOf` and has applied nothing.
   * @param items of that time, made by `copyOfItem`, with their ids
   */
  restore(saved: SavedProjection, items: ById<ConversationItem>, responses: ById<RealtimeResponse>): void {
    const { buffer, ...rest } = copyOfRest(saved.state);
    Object.assign(this.state, rest);
    // The tracker of the buffer holds it, too.
    Object.assign(this.state.buffer, buffer);
    this.state.items = LazyCopies.of(items, (item) => this.copyOfItem(item));
    this.state.responses = LazyCopies.of(responses, copyOfResponse);
    if (this.#rows instanceof PassingRows) this.#rows.length = saved.n;
    this.#buffer.restore(saved.buffer);
    this.#exchanges.restore(saved.exchanges);
    this.#ids.restore(saved.ids);
    this.#serverEvents.restore(saved.serverEvents);
    this.#playback.restore(saved.playback);
    this.#held.restore(saved.held);
    for (const dialect of saved.dialects.server) this.#dialects.server.add(dialect);
    for (const dialect of saved.dialects.client) this.#dialects.client.add(dialect);
    this.#clientFrames = saved.clientFrames;
    this.#isSideband = saved.isSideband;
  }

  copyOfItem(item: ConversationItem): ConversationItem {
    return this.#serverEvents.copyOfItem(item);
  }

  /** What changed since the last call. */
  takeChanges(): SessionChanges {
    return this.#changes.take(this.#rows.length);
  }

  #stubbed({ n, details }: LifecycleEntry): void {
    const item = this.state.items.get(stringAt(details, 'item_id') ?? '');
    if (!item) return;
    const [outputN, failure] = [numberAt(details, 'output_n'), phraseIn(details, 'failure')];
    item.stub = { n, ...(outputN !== undefined && { outputN }), ...(failure !== undefined && { failure }) };
    this.#changes.item(item.id);
  }

  #applyText(entry: FrameEntry): void {
    if (this.#held.isForApp(entry)) {
      const parsed = parseFrame(entry.text, this.#checkShape);
      this.#count(parsed);
      this.#rows.push(frameRow(entry, parsed));
      return;
    }
    const reading = entry.reading ?? this.#read(entry);
    if (!reading) this.#applyFrame(entry, parseFrame(entry.text, this.#checkShape));
    else if (reading.kind === 'not-json') this.#applyFrame(entry, notJson(verbatim(reading.message)));
    else if (reading.kind === 'delta') {
      if (this.#deltas.apply(entry, reading)) return;
      const { lane } = reading;
      const isFamiliar = this.#applyLook(entry, lane.look, (checkShape) => parseFrame(reading.text(), checkShape));
      this.#deltas.learn(entry, lane, isFamiliar);
    } else {
      const { value, look, lane } = reading;
      const isFamiliar = this.#applyLook(entry, look, (checkShape) => judgeFrame(value, checkShape));
      if (lane) this.#deltas.learn(entry, lane, isFamiliar);
    }
  }

  /** Judges a frame only where none of the server's that looks the same was judged before; says whether one was. */
  #applyLook(entry: FrameEntry, look: string, judge: (checkShape?: CheckShape) => ParsedFrame): boolean {
    const familiar = entry.dir === 'server' ? this.#familiar.of(look) : undefined;
    const parsed = judge(familiar ? undefined : this.#checkShape);
    this.#applyFrame(entry, parsed, familiar);
    if (!familiar && entry.dir === 'server') this.#familiar.learn(look, parsed);
    return familiar !== undefined;
  }

  #read(entry: FrameEntry): FrameReading | undefined {
    const { bytes } = entry;
    return bytes && this.#reader.readBytes(bytes, 0, bytes.length, () => entry.text);
  }

  /** @param familiar a frame of the server's with nothing odd about it */
  #applyFrame(entry: FrameEntry, parsed: ParsedFrame, familiar?: Familiar): void {
    this.#count(parsed);
    const row = this.#rows.push(frameRow(entry, parsed));
    if (entry.dir === 'client') this.#applyClient(row, parsed.event);
    else if (entry.dir === 'server' && parsed.event && parsed.type !== undefined) {
      const event = familiar
        ? // Only where shapes are checked does the look of a frame say that its ids are texts.
          this.#ids.complete(parsed.event, row.n, this.#checkShape !== undefined)
        : this.#ids.complete(serverEventView(parsed.event), row.n);
      if (event !== parsed.event) nameRow(row, event);
      this.#applyServer(row, event, parsed.event, familiar !== undefined);
    }
    if (entry.dir !== 'unknown' && parsed.event && parsed.type !== undefined) {
      this.#learnDialect(entry.dir, familiar ? familiar.dialect : dialectOfEvent(parsed.type, parsed.event));
    }
  }

  #count({ outcome }: ParsedFrame): void {
    const { counts } = this.state;
    counts.events++;
    if (outcome === 'unknown') counts.unknown++;
    if (outcome === 'not-json') counts.malformed++;
    if (outcome === 'unexpected') counts.unexpected++;
  }

  #applyClient(row: EventRow, event: JsonObject | undefined): void {
    if (event && isAppend(event)) {
      row.audioMs = durationMsOf(this.#inputFormat, base64ByteLength(stringAt(event, 'audio') ?? ''));
      row.what = durationLabel(row.audioMs);
    }
    this.#held.client({ row, event });
  }

  #takeClient({ row, event }: ClientFrame, sentMonoMs: number | null): Before {
    const before = { requestedSession: this.state.requestedSession, takenMs: this.#buffer.takenMs };
    this.#clientFrames++;
    const view = event && clientEventView(event);
    const isCommit = view?.['type'] === 'input_audio_buffer.commit';
    this.#exchanges.clientEvent(row, event, isCommit ? this.#buffer.commitSent(row.n) : undefined, sentMonoMs);
    if (view) this.#learnFromClient(row, view);
    return before;
  }

  #takeClientBack({ row, event }: ClientFrame, { requestedSession, takenMs }: Before): void {
    this.#clientFrames--;
    this.#exchanges.takeBack(row, event);
    this.#buffer.takeBack(stringAt(event, 'type'), row.n, takenMs, this.#inputFormat);
    this.state.requestedSession = requestedSession;
  }

  #judgeClient({ row, event }: ClientFrame, sentMonoMs: number | null): void {
    if (!event) return;
    const view = clientEventView(event);
    // Audio is told by the pace at which the app sent it.
    const sent = sentMonoMs === row.monoMs || isAppend(event) ? row : rowSentAt(row, sentMonoMs);
    this.#findings.client(view, sent, event);
  }

  get #inputFormat(): AudioFormat {
    return inputAudioFormat(this.state.effectiveSession);
  }

  #learnFromClient(row: EventRow, event: JsonObject): void {
    const type = event['type'];
    if (isAppend(event)) this.#buffer.append(row.n, stringAt(event, 'audio') ?? '', this.#inputFormat);
    if (type === 'input_audio_buffer.clear') this.#buffer.clearSent();
    const requested = type === 'session.update' ? objectAt(event, 'session') : undefined;
    if (!requested) return;
    const kept = prunedTo(requested, MAX_KEPT_DEPTH);
    this.state.requestedSession = mergedWith(this.state.requestedSession ?? {}, kept);
  }

  #applyServer(row: EventRow, event: JsonObject, wire: JsonObject, isFamiliar: boolean): void {
    const type = stringAt(event, 'type') ?? '';
    if (type === 'error') {
      this.#applyError(row, wire);
      return;
    }
    this.#noteSideband(type);
    if (type === 'session.created' && isOtherSession(this.state.session, objectAt(event, 'session')))
      this.#restart(row);
    const answered =
      !this.#exchanges.awaits(type) || this.#isServersOwn(type, event)
        ? undefined
        : this.#exchanges.acknowledge(type, event, row, this.#circumstances());
    this.#serverEvents.apply(type, { event, wire, row, answered, serverOnly: this.#clientFrames === 0 });
    if (type === 'input_audio_buffer.speech_started') this.#playback.speechStarted(row);
    this.#findings.server(event, row, wire, isFamiliar);
  }

  /** What the server did without being asked: nothing that a client sent is answered by it. */
  #isServersOwn(type: string, event: JsonObject): boolean {
    if (type === 'conversation.item.added') {
      const id = stringAt(wireItem(event), 'id');
      // One that the server made may be moved: it is deleted, and created again under its id by the client.
      const isAsked = id !== undefined && this.#exchanges.awaitsItem(id);
      return !isAsked && this.#serverEvents.isServersOwnItem(event);
    }
    return type === 'input_audio_buffer.committed' && this.#buffer.isSpeechOver(stringAt(event, 'item_id') ?? '');
  }

  #circumstances(): Circumstances {
    const session = this.state.effectiveSession;
    const vad = turnDetection(session);
    const isOn = Boolean(vad);
    return {
      serverCommits: isOn,
      serverResponds: isOn && vad?.['create_response'] !== false,
      isSideband: this.#isSideband === true,
    };
  }

  /** A connection to a call that is already running (`call_id=`) is not told session.created. */
  #noteSideband(type: string): void {
    this.#isSideband ??= type === 'session.updated';
  }

  /** A log may hold several sessions, one after the other: what ran in the one before runs no more. */
  #restart({ n }: EventRow): void {
    const lastN = endOfSessionBefore(this.state.rows, n);
    this.#exchanges.restart(lastN);
    this.#buffer.restart(lastN, defaultAudioFormat);
    this.state.activeResponseId = undefined;
    this.state.assistantHasSpoken = false;
    this.state.requestedSession = undefined;
  }

  #moveBlame(answer: EventRow, cause: PendingEvent): void {
    const index = this.state.errors.findLastIndex(({ n }) => n === answer.n);
    const error = this.state.errors[index];
    if (error) this.state.errors[index] = { ...error, causeN: cause.n };
    this.#changes.errors();
  }

  #applyError(row: EventRow, event: JsonObject): void {
    const wire = event['error'];
    const error = isJsonObject(wire) ? wire : {};
    const cause = this.#exchanges.error(error, row);
    if (cause) this.#undoRefused(cause);
    const sessionError: SessionError = {
      code: stringAt(error, 'code') ?? null,
      message: stringAt(error, 'message') ?? (typeof wire === 'string' ? wire : ''),
      param: stringAt(error, 'param') ?? null,
      n: row.n,
      ...(cause && { causeN: cause.n }),
    };
    this.state.errors.push(sessionError);
    this.#changes.errors();
    this.#findings.error(sessionError, row);
  }

  /** What a client event was counted as having done, it did not do. */
  #undoRefused(cause: PendingEvent): void {
    if (cause.type === 'input_audio_buffer.commit') this.#buffer.commitRefused(cause.n);
    if (cause.type === 'input_audio_buffer.append') {
      this.#buffer.appendRefused(cause.n, this.#inputFormat);
    }
  }

  #learnDialect(from: 'client' | 'server', dialect: 'ga' | 'beta' | undefined): void {
    if (!dialect || this.#dialects[from].has(dialect)) return;
    this.#dialects[from].add(dialect);
    const evidence = this.#dialects.server.size > 0 ? this.#dialects.server : this.#dialects.client;
    this.state.dialect = evidence.size === 2 ? 'mixed' : ([...evidence][0] ?? 'unknown');
  }
}

/** Entries that say of a client frame what becomes of it: whether it is held, and what of it was masked. */
function isOfHold(entry: Entry): boolean {
  if (entry.kind !== 'lifecycle') return false;
  const { at, details } = entry;
  return at === HELD || at === RELEASED || at === INJECTED || (at === 'note' && details['frameN'] !== undefined);
}

function isAppend(event: JsonObject): boolean {
  return event['type'] === 'input_audio_buffer.append';
}

/** The row as it would be had its frame come when it went on. */
function rowSentAt(row: EventRow, monoMs: number | null): EventRow {
  return new Proxy(row, {
    get: (target, key) => (key === 'monoMs' ? monoMs : (Reflect.get(target, key, target) as unknown)),
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

/** The state that a whole log gives. */
export function project(entries: Iterable<Entry>, options?: ProjectionOptions): SessionState {
  const projection = new SessionProjection(options);
  projection.applyAll(entries);
  projection.endOfLog();
  return projection.state;
}
