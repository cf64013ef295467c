import { basename } from 'node:path';
import { errorPhrase } from '../base/errors.ts';
import { Emitter } from '../base/emitter.ts';
import { translated, type Phrase } from '../base/l10n.ts';
import type { SessionHeader } from '../contract/messages.ts';
import type { SessionChanges } from '../session/changes.ts';
import { SessionProjection } from '../session/projection.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { SessionState } from '../session/state.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { CheckShape } from '../protocol/parse.ts';
import { noticeOf, type OpenedRecording } from '../recording/openedRecording.ts';
import type { DebugSession } from './debugSession.ts';
import { ruleDescriptions } from './ruleDescriptions.ts';
import { recordedSource } from './endpoints/recordedSource.ts';

/** A recording in the panel of the live session that it was. */
export interface Restored {
  readonly name: string;
  /** Says why the session is not live any more. */
  readonly notice: string;
}

/** So long others wait for their turn while a long recording is read. */
const TURN_MS = 40;
/** The clock is looked at once in so many entries. */
const STEP = 64;

/**
 * A log that is complete: the same projection as for a live session, and nothing can be sent. A long one is there at
 * once and fills in.
 */
export class RecordedSession implements DebugSession {
  readonly rules = ruleDescriptions;
  readonly name: string;
  readonly header: RecordingHeader | undefined;
  readonly entries: EntryLog;
  readonly readOnly = true;
  readonly canReconnect: boolean;
  readonly appending: SessionHeader['appending'] = undefined;
  readonly #file: NonNullable<SessionHeader['recording']>;
  readonly #opened: OpenedRecording;
  readonly #restoredNotice: string | undefined;
  /** All of the file was looked through, or as far as it could be read. */
  #isComplete: boolean;
  #failure: Phrase | undefined;
  readonly #projection: SessionProjection;
  readonly #didChange = new Emitter<void>();
  /** Entries whose frames are no JSON: what their lines were, the notice says. */
  readonly #broken: number[] = [];
  #damage: { readonly frames: number; readonly notice: Phrase | undefined } | undefined;
  #read = 0;
  #nowMonoMs = 0;
  #keptMarks: readonly RowMark[] | undefined;

  readonly onDidChange = this.#didChange.event;
  /** Resolves when all of the log is in `state`; rejects with `recording-unreadable` where it could not be read to its end. */
  readonly whole: Promise<void>;

  constructor(
    recording: OpenedRecording,
    readonly path: string,
    sizeBytes: number,
    checkShape: CheckShape,
    restored?: Restored,
  ) {
    const fileName = basename(path);
    this.header = recording.header;
    this.name = restored?.name ?? fileName.replace(/(\.realtime)?\.jsonl$/i, '');
    this.#restoredNotice = restored?.notice;
    this.#opened = recording;
    this.#isComplete = recording.rest === undefined;
    const isRelayed = recording.header?.source.proxy !== undefined;
    this.canReconnect = restored !== undefined && !isRelayed && recordedSource(recording.header) !== undefined;
    this.entries = recording.entries;
    this.#file = { fileName, sizeBytes };
    this.#projection = new SessionProjection({ header: recording.header, checkShape });
    this.whole = this.#turn() ? Promise.resolve() : this.#fillIn(recording.rest?.done);
    // A panel shows what there is, and says why there is no more.
    this.whole.catch(() => undefined);
  }

  get notice(): string | undefined {
    // Looked for once: to name a line, the file is read.
    if (this.#isComplete && this.#damage?.frames !== this.#broken.length) {
      this.#damage = { frames: this.#broken.length, notice: noticeOf(this.#opened, this.#broken) };
    }
    const damage = this.#damage?.notice;
    const notice = [this.#restoredNotice, damage && translated(damage)].filter(Boolean).join(' ');
    return notice === '' ? undefined : notice;
  }

  get recording(): NonNullable<SessionHeader['recording']> {
    const readPercent = this.#readPercent;
    return {
      ...this.#file,
      ...(readPercent < 100 && { readPercent }),
      ...(this.#failure !== undefined && { failure: this.#failure }),
    };
  }

  /** How much of the recording is in `state`. */
  get #readPercent(): number {
    if (this.#isComplete && this.#read >= this.entries.length) return 100;
    const scanned = this.#isComplete ? 1 : (this.#opened.rest?.share ?? 1);
    return Math.min(99, Math.floor((100 * scanned * this.#read) / Math.max(1, this.entries.length)));
  }

  get keptMarks(): readonly RowMark[] | undefined {
    return this.#keptMarks;
  }

  set keptMarks(marks: readonly RowMark[] | undefined) {
    this.#keptMarks = marks;
    this.#didChange.fire();
  }

  get nowMonoMs(): number {
    return this.#nowMonoMs;
  }

  get state(): SessionState {
    return this.#projection.state;
  }

  takeChanges(): SessionChanges {
    return this.#projection.takeChanges();
  }

  /** @param scanned when the log has all its entries */
  async #fillIn(scanned: Promise<void> | undefined): Promise<void> {
    let failure: unknown;
    const complete = (): boolean => (this.#isComplete = true);
    scanned?.then(complete, (error: unknown) => {
      failure = error;
      this.#failure = errorPhrase(error);
      complete();
    });
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (!this.#turn());
    if (failure instanceof Error) throw failure;
  }

  /** Reads on for a while; true when that was all. */
  #turn(): boolean {
    const untilMs = performance.now() + TURN_MS;
    for (; this.#read < this.entries.length; this.#read++) {
      if (this.#read % STEP === 0 && performance.now() > untilMs) {
        this.#didChange.fire();
        return false;
      }
      const entry = this.entries.at(this.#read);
      if (!entry) break;
      this.#nowMonoMs = Math.max(this.#nowMonoMs, entry.monoMs ?? 0);
      this.#projection.apply(entry);
      if (this.state.counts.malformed > this.#broken.length) this.#broken.push(entry.n);
    }
    if (this.#isComplete) this.#projection.endOfLog();
    this.#didChange.fire();
    return this.#isComplete;
  }
}
