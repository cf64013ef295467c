/**
 * The short way for what nearly every frame of a session is: a whole text message in one frame. It is taken from where
 * the network put it, without a buffer, an event and a copy of its own, and frames like those before many at once. Invariant: what is said on the connection is
 * what the WebSocket library alone would say. It makes the connection, and it is given, as they came, all bytes that are
 * anything else: control frames, fragments, binary and large messages, and whatever breaks the protocol.
 */
import { isUtf8 } from 'node:buffer';
import type { OnReadOpts, Socket } from 'node:net';

const UPGRADED = Buffer.from('HTTP/1.1 101');
const END_OF_HEAD = '\r\n\r\n';
/** First byte of a text message in one frame: FIN, no extension, opcode 1 (RFC 6455, section 5.2). */
const WHOLE_TEXT = 0x81;
const FIN = 0x80;
const MASKED = 0x80;
const OPCODE = 0x0f;
const CLOSE = 8;

/** Who takes frames. */
export interface FrameTaker {
  /** Where the network puts what it has. Longer frames go the long way. */
  readonly inbox: Buffer;
  /** The network has put something into the inbox. */
  arrived(): void;
  /** Whether `takeRun` may be asked about these bytes of the inbox. */
  isClean(bytes: Buffer): boolean;
  /** Takes of the frames that stand in the inbox from `at` up to `end` what it can, and returns where the rest begins. */
  takeRun(at: number, end: number): number;
  /**
   * @param bytes the text's in UTF-8, good until it returns
   * @param isClean `isClean` said so of them
   */
  take(bytes: Buffer, isClean: boolean): void;
}

export class DirectFrames {
  readonly #buffer: Buffer;
  #socket: Socket | undefined;
  /** How many bytes at the buffer's beginning wait for more. */
  #waiting = 0;
  #stage: 'upgrade' | 'frames' | 'long way only' = 'upgrade';
  /** How many bytes of the frame that goes the long way are still to come. */
  #left = 0;
  /** A message in several frames has begun on the long way. */
  #inMessage = false;
  /** Something of what is being dealt with went the long way. What is wrong with it the library tells a moment later. */
  #isMixed = false;
  /** The library has read what went the long way before. */
  #isDrained = false;
  /** Nothing of what is being dealt with has to be masked. */
  #isClean = false;

  constructor(private readonly taker: FrameTaker) {
    this.#buffer = taker.inbox;
  }

  /** For the options with which the socket is made. Where they are not heeded, all goes the long way. */
  get onread(): OnReadOpts {
    return {
      buffer: () => this.#buffer.subarray(this.#waiting),
      callback: (count) => this.#arrived(this.#waiting + count),
    };
  }

  /** @param socket that was made with `onread` */
  attach(socket: Socket): void {
    this.#socket = socket;
  }

  /** @returns false to rest: what went the long way waits there */
  #arrived(end: number): boolean {
    this.taker.arrived();
    this.#isMixed = false;
    // The library stops listening when the connection is over for it.
    if (this.#socket?.listenerCount('data') === 0) this.#stage = 'long way only';
    let at = this.#stage === 'upgrade' ? this.#upgrade(end) : 0;
    this.#isClean = this.#stage === 'frames' && this.taker.isClean(this.#buffer.subarray(at, end));
    this.#isDrained = this.#socket?.readableLength === 0;
    while (at < end && this.#stage !== 'upgrade') {
      if (this.#isClean) at = this.#run(at, end);
      if (at === end) break;
      const next = this.#next(at, end);
      if (next === at) break;
      at = next;
    }
    if (at > 0) this.#buffer.copyWithin(0, at, end);
    this.#waiting = end - at;
    const { readableLength = 0, readableHighWaterMark = 0 } = this.#socket ?? {};
    return readableLength <= readableHighWaterMark;
  }

  /** Frames begin where the answer to the upgrade ends. */
  #upgrade(end: number): number {
    const known = Math.min(end, UPGRADED.length);
    const isUpgraded = UPGRADED.compare(this.#buffer, 0, known, 0, known) === 0;
    const headEnd = isUpgraded ? this.#buffer.subarray(0, end).indexOf(END_OF_HEAD) : -1;
    if (isUpgraded && headEnd < 0 && end < this.#buffer.length) return 0;
    const at = this.#pass(0, headEnd < 0 ? end : headEnd + END_OF_HEAD.length);
    const isListening = this.#socket?.listenerCount('data') !== 0;
    this.#stage = headEnd >= 0 && isListening ? 'frames' : 'long way only';
    return at;
  }

  /** Takes frames that are like those before. */
  #run(at: number, end: number): number {
    let from = at;
    while (from < end && this.#stage === 'frames' && this.#left === 0 && this.#isFree) {
      const next = this.taker.takeRun(from, end);
      if (next === from) break;
      from = next;
    }
    return from;
  }

  /** Deals with what begins at `at` and returns where it ends: there again, where more has to come first. */
  #next(at: number, end: number): number {
    if (this.#stage === 'long way only') return this.#pass(at, end);
    if (this.#left > 0) {
      const to = Math.min(end, at + this.#left);
      this.#left -= to - at;
      return this.#pass(at, to);
    }
    const buffer = this.#buffer;
    const first = buffer[at] as number;
    const second = buffer[at + 1] as number;
    const headBytes = second === 127 ? 10 : second === 126 ? 4 : 2;
    if (end - at < 2 || end - at < headBytes) return at;
    const textBytes =
      second === 127 ? Number(buffer.readBigUInt64BE(at + 2)) : second === 126 ? buffer.readUInt16BE(at + 2) : second;
    const frameEnd = at + headBytes + textBytes;
    if (first === WHOLE_TEXT && second < MASKED && frameEnd - at <= this.#buffer.length && this.#isFree) {
      if (frameEnd > end) return at;
      const bytes = buffer.subarray(at + headBytes, frameEnd);
      if (isUtf8(bytes)) {
        this.taker.take(bytes, this.#isClean);
        return frameEnd;
      }
    }
    const opcode = first & OPCODE;
    if (opcode < CLOSE) this.#inMessage = (first & FIN) === 0;
    // Servers do not mask, and nothing comes after a close frame.
    if (second >= MASKED || opcode === CLOSE) this.#stage = 'long way only';
    else this.#left = frameEnd - at;
    return this.#next(at, end);
  }

  /** What came before was taken, and had nothing wrong with it. */
  get #isFree(): boolean {
    return this.#isDrained && !this.#isMixed && !this.#inMessage;
  }

  /** Gives bytes to the library as if they had been read the usual way. */
  #pass(at: number, end: number): number {
    this.#isMixed = this.#stage !== 'upgrade';
    this.#socket?.push(Buffer.from(this.#buffer.subarray(at, end)));
    return end;
  }
}
