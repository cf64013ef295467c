/**
 * What of one direction of a session is held, and what waits behind it. Invariants: frames go on in the order in which they came,
 * byte for byte, but for what was edited or dropped; what is held at the end goes on before the end does.
 */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { HELD, RELEASED, type HoldRelease, type ReleaseHow } from '../protocol/entry.ts';
import { notHeld } from '../transport/sessionLink.ts';
import type { Tap } from '../transport/tap.ts';

/** Says which breakpoint a frame hits, by its text; undefined where none. */
export type HoldsFrame = (dir: 'client' | 'server', bytes: Buffer, isBinary: boolean) => string | undefined;

/** A frame that was logged and has not gone on. */
interface WaitingFrame {
  readonly n: number;
  readonly bytes: Buffer;
  readonly isBinary: boolean;
}

/** More than this must not wait here: who sends it has to wait then. */
const FULL_BYTES = 4 * 1024 * 1024;

export interface QueueEnds {
  /** Gives a frame to whom it is for. */
  readonly pass: (bytes: Buffer, isBinary: boolean) => void;
  /** Who sends rests, or goes on. */
  readonly rest: (rests: boolean) => void;
}

export class HeldQueue {
  /** The first one is held. */
  #frames: WaitingFrame[] = [];
  #bytes = 0;
  #holdsNext = false;

  constructor(
    private readonly dir: 'client' | 'server',
    private readonly ends: QueueEnds,
    private readonly tap: Tap,
    private readonly holdsFrame: HoldsFrame = () => undefined,
  ) {}

  /** Takes a frame that comes, where it does not go on at once. */
  takes(bytes: Buffer, isBinary: boolean): boolean {
    const isHeld = this.#frames.length > 0;
    const breakpoint = isHeld ? undefined : this.#breakpointAt(bytes, isBinary);
    if (!isHeld && breakpoint === undefined) return false;
    const n = isBinary ? this.tap.binaryFrame(this.dir, bytes) : this.tap.textFrame(this.dir, bytes);
    this.#frames.push({ n, bytes, isBinary });
    this.#bytes += bytes.length;
    if (breakpoint !== undefined) this.#tellHeld(n, breakpoint);
    if (this.#bytes > FULL_BYTES) this.ends.rest(true);
    return true;
  }

  isHolding(n: number): boolean {
    return this.#frames[0]?.n === n;
  }

  /** See `HeldFrames`. @throws RealtimeError `not-held`, `not-editable` */
  release(n: number, how: HoldRelease, text?: string): void {
    const [frame] = this.#frames;
    if (frame?.n !== n) throw notHeld(n);
    const edited = how === 'edited' ? this.#edited(frame, text) : undefined;
    this.#leave(how === 'next' ? 'unchanged' : how);
    if (edited) {
      this.ends.pass(edited, false);
      this.tap.textFrame(this.dir, edited);
    } else if (how !== 'dropped') this.ends.pass(frame.bytes, frame.isBinary);
    this.#holdsNext = how === 'next';
    this.#goOn();
  }

  /** Lets everything go on that waits, whatever breakpoints say. */
  releaseAll(how: Extract<ReleaseHow, 'unchanged' | 'ended'>): void {
    this.#holdsNext = false;
    const frames = [...this.#frames];
    if (frames.length === 0) return;
    this.#leave(how);
    this.#frames = [];
    this.#bytes = 0;
    for (const { bytes, isBinary } of frames) this.ends.pass(bytes, isBinary);
    this.ends.rest(false);
  }

  /** What was held makes way for the next. */
  #goOn(): void {
    for (let frame = this.#frames[0]; frame; frame = this.#frames[0]) {
      const breakpoint = this.#breakpointAt(frame.bytes, frame.isBinary);
      if (breakpoint !== undefined) {
        this.#tellHeld(frame.n, breakpoint);
        break;
      }
      this.#shift();
      this.ends.pass(frame.bytes, frame.isBinary);
    }
    if (this.#bytes <= FULL_BYTES) this.ends.rest(false);
  }

  #breakpointAt(bytes: Buffer, isBinary: boolean): string | undefined {
    return this.#holdsNext ? '' : this.holdsFrame(this.dir, bytes, isBinary);
  }

  #tellHeld(n: number, breakpoint: string): void {
    this.#holdsNext = false;
    this.tap.lifecycle(HELD, { frameN: n, dir: this.dir, breakpoint });
  }

  #leave(how: ReleaseHow): void {
    const frame = this.#shift();
    if (frame) this.tap.lifecycle(RELEASED, { frameN: frame.n, how });
  }

  #shift(): WaitingFrame | undefined {
    const frame = this.#frames.shift();
    this.#bytes -= frame?.bytes.length ?? 0;
    return frame;
  }

  /** @throws RealtimeError `not-editable` */
  #edited({ n, bytes, isBinary }: WaitingFrame, text: string | undefined): Buffer {
    if (isBinary) {
      throw notEditable(phrase('Frame {0} is binary: it can go on or be dropped, not edited.', n));
    }
    if (!this.tap.isClean(bytes)) {
      throw notEditable(
        phrase(
          'Frame {0} held the key used to connect, which the log does not show: it can go on or be dropped, not edited.',
          n,
        ),
      );
    }
    if (text === undefined) {
      throw notEditable(phrase('Frame {0} was not edited: there is no text to send in its place.', n));
    }
    return Buffer.from(text);
  }
}

function notEditable(why: ReturnType<typeof phrase>): RealtimeError {
  return new RealtimeError('not-editable', why);
}
