/**
 * The tap: the one place where frames become log entries.
 *
 * Invariants: an entry is stamped when the frame arrives and before anyone looks into it; an
 * entry is announced (and so can be shown) only after its bytes were handed to the operating system; entries are only
 * ever added.
 */
import type { Clock } from '../base/clock.ts';
import type { Disposable } from '../base/disposable.ts';
import { Emitter, type Event } from '../base/emitter.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../base/json.ts';
import { keptPhrase, mapPhrase } from '../base/keptPhrase.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import type { Direction, LifecycleEntry } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import { roundedMs } from '../recording/lineHead.ts';
import type { RecordingWriter, Stamp } from '../recording/writer.ts';
import type { SecretMasker } from './secrets.ts';

export class Tap implements Disposable {
  readonly #didAppend = new Emitter<EntryLog>();
  /** When what stands in the inbox came; undefined once something else was logged since. */
  #arrival: { readonly monoMs: number; readonly wallMs: number } | undefined;

  /** New entries in log order; they are in the recording by now. */
  readonly onDidAppend = this.#didAppend.event;

  /** The disk took this many milliseconds: whoever feeds the tap should wait as long. */
  readonly onDidStall: Event<number>;

  constructor(
    private readonly writer: RecordingWriter,
    private readonly masker: SecretMasker,
    private readonly clock: Clock,
  ) {
    this.onDidStall = writer.onDidStall;
    writer.onDidWrite((entries) => this.#didAppend.fire(entries));
  }

  /** The log so far, announced entries only: entry `n` is at index `n - 1`. */
  get entries(): EntryLog {
    return this.writer.log;
  }

  /** Where the log's clock stands now. */
  get nowMonoMs(): number {
    return this.clock.monoMs();
  }

  /** Logs a text frame, given as its UTF-8 bytes, and returns its number. The bytes are not kept. */
  textFrame(dir: Direction, bytes: Buffer): number {
    const stamp = this.#stamp();
    const masked = this.masker.maskText(bytes);
    this.writer.appendText(stamp, dir, masked);
    if (masked !== bytes) this.#noteMasked(stamp.n);
    return stamp.n;
  }

  /** Where a connection can put what the network brings. */
  get inbox(): Buffer {
    return this.writer.inbox;
  }

  /** The network has put something into the inbox: what is taken from there came now. */
  arrived(): void {
    this.#arrival = undefined;
  }

  /**
   * Logs one of the server's text frames that stand in the inbox, given as its bytes.
   * @param isClean nothing in it has to be masked: see `isClean`
   */
  takeFrame(bytes: Buffer, isClean: boolean): void {
    if (isClean) this.writer.appendText(this.#arrivalStamp(), 'server', bytes);
    else this.textFrame('server', bytes);
  }

  /** Whether nothing in these bytes has to be masked. */
  isClean(bytes: Buffer): boolean {
    return this.masker.maskText(bytes) === bytes;
  }

  /**
   * Logs the server's text frames that stand in the inbox from `at` up to `end` as it sent them, as long as they go on runs
   * that are known; nothing in them is masked. @returns where the first one begins that was not logged
   */
  takeRun(at: number, end: number): number {
    return this.writer.beginsRun(at, end) ? this.writer.takeRun(this.#arrivalStamp(), at, end) : at;
  }

  binaryFrame(dir: Direction, bytes: Buffer): number {
    const stamp = this.#stamp();
    const masked = this.masker.maskBytes(bytes);
    const text = masked.toString('base64');
    this.writer.append({ kind: 'frame', ...stamp, dir, text, binary: true, sizeBytes: bytes.length });
    if (masked !== bytes) this.#noteMasked(stamp.n);
    return stamp.n;
  }

  /**
   * Logs what happened to the connection; texts in `details` and in `words` may come from outside and are masked.
   * @param words what to say of it
   */
  lifecycle(at: LifecycleEntry['at'], details: JsonObject, words?: Phrase): number {
    const stamp = this.#stamp();
    const masked = this.#maskJson({ ...(words && keptPhrase(words)), ...details }) as JsonObject;
    this.writer.append({ kind: 'lifecycle', ...stamp, at, details: masked });
    return stamp.n;
  }

  /** The text without the secrets that were used to connect. */
  mask(text: string): string {
    return this.masker.mask(text);
  }

  /** The same, cut to so many characters: a secret is not cut to what would not be recognised. */
  maskCut(text: string, maxLength: number): string {
    return this.masker.maskCut(text, maxLength);
  }

  maskPhrase(phrase: Phrase): Phrase {
    return mapPhrase(phrase, (text) => this.mask(text));
  }

  /** Writes and announces what is waiting, now. */
  flush(): void {
    this.writer.flush();
  }

  /** Writes what is waiting and closes the recording; `entries` stay readable. */
  dispose(): void {
    this.writer.dispose();
    this.#didAppend.dispose();
  }

  #stamp(): Stamp {
    // What comes after it is later, whenever the network brought it.
    this.#arrival = undefined;
    return { n: this.writer.nextN, ...this.#now() };
  }

  #arrivalStamp(): Stamp {
    const { monoMs, wallMs } = (this.#arrival ??= this.#now());
    return { n: this.writer.nextN, monoMs, wallMs };
  }

  #now(): { readonly monoMs: number; readonly wallMs: number } {
    return { monoMs: roundedMs(this.clock.monoMs()), wallMs: this.clock.wallMs() };
  }

  #maskJson(value: JsonValue | undefined): JsonValue | undefined {
    if (typeof value === 'string') return this.mask(value);
    if (Array.isArray(value)) return value.map((entry) => this.#maskJson(entry) ?? null);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#maskJson(member)]));
  }

  #noteMasked(n: number): void {
    this.lifecycle(
      'note',
      { frameN: n },
      phrase('Frame {0} held the key used to connect; it is masked in the log.', n),
    );
  }
}
