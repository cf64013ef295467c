import { basename } from 'node:path';
import type { Disposable } from '../base/disposable.ts';
import { Emitter } from '../base/emitter.ts';
import type { JsonObject } from '../base/json.ts';
import { english, type Phrase } from '../base/l10n.ts';
import type { SessionHeader } from '../contract/messages.ts';
import type { HoldRelease, RecordingHeader, RecordingSource } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { CheckShape } from '../protocol/parse.ts';
import { RecordingWriter, type WriterOptions } from '../recording/writer.ts';
import type { SessionChanges } from '../session/changes.ts';
import { MARK, PLAYBACK, STUB } from '../session/lifecycle.ts';
import { SessionProjection } from '../session/projection.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { Connection, SessionState } from '../session/state.ts';
import { RealtimeConnection } from '../transport/connection.ts';
import { notHeld, type SessionLink } from '../transport/sessionLink.ts';
import { systemClock } from '../transport/systemClock.ts';
import { Tap } from '../transport/tap.ts';
import { maskerFor, sourceOf, type ConnectTarget } from '../transport/target.ts';
import type { DebugSession } from './debugSession.ts';
import { ruleDescriptions } from './ruleDescriptions.ts';

export interface LiveSessionOptions {
  readonly writing?: WriterOptions;
  /** Default: what the target says of itself. */
  readonly source?: RecordingSource;
  /** What connects and sends. Default: a connection of this debugger's own. */
  readonly link?: (tap: Tap) => SessionLink;
}

/** One connection with its log: wire → tap → recording → projection. A new connection is a new session with a new recording. */
export class LiveSession implements DebugSession, Disposable {
  readonly rules = ruleDescriptions;
  readonly header: RecordingHeader;
  readonly #writer: RecordingWriter;
  readonly #tap: Tap;
  readonly #link: SessionLink;
  readonly #projection: SessionProjection;
  readonly #didChange = new Emitter<void>();
  readonly #didAppend = new Emitter<EntryLog>();
  readonly #didEnd = new Emitter<string>();
  #appending: SessionHeader['appending'];
  #microphone: SessionHeader['microphone'];
  #sequence: SessionHeader['sequence'];
  #keptMarks: readonly RowMark[] | undefined;
  #stubs: SessionHeader['stubs'];

  readonly onDidChange = this.#didChange.event;
  /** Entries that are in the recording and in `state` by now. */
  readonly onDidAppend = this.#didAppend.event;
  /** The connection has ended, or never came about; says how in a few words. */
  readonly onDidEnd = this.#didEnd.event;

  /**
   * @param path of the recording to make
   * @param checkShape judges every frame
   * @param name title of the panel; several sessions to one endpoint differ in it
   * @throws RealtimeError `recording-not-created`
   */
  constructor(
    readonly target: ConnectTarget,
    readonly path: string,
    checkShape: CheckShape,
    readonly name: string = target.name,
    { writing = {}, source = sourceOf(target), link }: LiveSessionOptions = {},
  ) {
    this.header = { realtime: 1, startedAt: new Date().toISOString(), source };
    this.#projection = new SessionProjection({ header: this.header, checkShape });
    this.#writer = new RecordingWriter(path, this.header, writing);
    this.#tap = new Tap(this.#writer, maskerFor(target), systemClock());
    this.#link = link?.(this.#tap) ?? new RealtimeConnection(target, this.#tap);
    this.#tap.onDidAppend((entries) => {
      this.#projection.applyAll(entries);
      this.#didAppend.fire(entries);
      this.#didChange.fire();
    });
    this.#writer.onDidFail(() => this.#didChange.fire());
    this.#link.onDidChangeState((state) => {
      if (state === 'ended') this.#projection.endOfLog();
      this.#didChange.fire();
      if (state === 'ended') this.#didEnd.fire(endInWords(this.state.connection));
    });
  }

  get entries(): EntryLog {
    return this.#tap.entries;
  }

  get state(): SessionState {
    return this.#projection.state;
  }

  get readOnly(): boolean {
    return this.#link.state === 'ended';
  }

  /** An app has it through the proxy: the app alone can begin another one. */
  get isRelayed(): boolean {
    return this.header.source.proxy !== undefined;
  }

  get canReconnect(): boolean {
    return this.readOnly && !this.isRelayed;
  }

  get nowMonoMs(): number {
    return this.#tap.nowMonoMs;
  }

  get recording(): NonNullable<SessionHeader['recording']> {
    const failure = this.#writer.failure ? { failure: this.#writer.failure.phrase } : {};
    return { fileName: basename(this.path), sizeBytes: this.#writer.sizeBytes, ...failure };
  }

  get appending(): SessionHeader['appending'] {
    return this.#appending;
  }

  set appending(progress: SessionHeader['appending']) {
    this.#appending = progress;
    this.#didChange.fire();
  }

  get microphone(): SessionHeader['microphone'] {
    return this.#microphone;
  }

  set microphone(state: SessionHeader['microphone']) {
    this.#microphone = state;
    this.#didChange.fire();
  }

  get sequence(): SessionHeader['sequence'] {
    return this.#sequence;
  }

  set sequence(progress: SessionHeader['sequence']) {
    this.#sequence = progress;
    this.#didChange.fire();
  }

  get stubs(): SessionHeader['stubs'] {
    return this.#stubs;
  }

  set stubs(state: SessionHeader['stubs']) {
    this.#stubs = state;
    this.#didChange.fire();
  }

  get keptMarks(): readonly RowMark[] | undefined {
    return this.#keptMarks;
  }

  /** Of a session that has ended: while it lives, what is marked goes into its log. */
  set keptMarks(marks: readonly RowMark[] | undefined) {
    this.#keptMarks = marks;
    this.#didChange.fire();
  }

  takeChanges(): SessionChanges {
    return this.#projection.takeChanges();
  }

  /** @throws RealtimeError as `RealtimeConnection.open`; the log tells it too. */
  open(signal?: AbortSignal): Promise<void> {
    return this.#link.open(signal);
  }

  /** Sends exactly this text; returns its entry number. @throws RealtimeError `not-connected` */
  send(text: string): number {
    const n = this.#link.send(text);
    // What became of a file was read by who goes on.
    const phase = this.#appending?.phase;
    if (phase === 'done' || phase === 'cancelled') this.appending = undefined;
    return n;
  }

  /** Resolves when the network has taken what was sent, or the session has ended. */
  flushed(): Promise<void> {
    return this.#link.flushed();
  }

  /** Lets a held frame go on, or not, see `HeldFrames`. @throws RealtimeError `not-held`, `not-editable` */
  releaseHold(n: number, how: HoldRelease, text?: string): void {
    if (!this.#link.held) throw notHeld(n);
    this.#link.held.release(n, how, text);
    this.catchUp();
  }

  /** Lets everything go on that is held. */
  continueAllHolds(): void {
    this.#link.held?.continueAll();
    this.catchUp();
  }

  /** Says something in the log that is not on the wire. */
  note(words: Phrase, details: JsonObject = {}): void {
    this.#tap.lifecycle('note', details, words);
  }

  /** Says in the log what was heard of it here; nothing after the session's end. */
  played(details: JsonObject): void {
    if (!this.readOnly) this.#tap.lifecycle(PLAYBACK, details);
  }

  /** Says in the log what a stub did; nothing after the session's end. */
  stubbed(details: JsonObject): void {
    if (!this.readOnly) this.#tap.lifecycle(STUB, details);
  }

  /** Has `state` know everything that was sent and received until now, and tells of it. */
  catchUp(): void {
    this.#tap.flush();
  }

  /** Says in the log what somebody made of one of its entries. */
  marked(details: JsonObject): void {
    if (!this.readOnly) this.#tap.lifecycle(MARK, details);
  }

  disconnect(): Promise<void> {
    return this.#link.close();
  }

  /** Cuts the connection and closes the recording. */
  dispose(): void {
    this.#link.dispose();
    this.#tap.dispose();
    this.#didAppend.dispose();
    this.#didEnd.dispose();
    this.#didChange.dispose();
  }
}

function endInWords({ phase, closedBy, closeCode, closeReason, message }: Connection): string {
  const code = closeCode === undefined ? 'no close frame' : [closeCode, closeReason].filter(Boolean).join(' ');
  return [phase, closedBy && `by ${closedBy}`, phase === 'closed' ? code : message && english(message)]
    .filter(Boolean)
    .join(', ');
}
