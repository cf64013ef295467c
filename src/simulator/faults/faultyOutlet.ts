/** The last stretch between a session and its socket, on which frames are lost, delayed, doubled and made up. */
import type { Fault, FaultTrigger } from './faultInjection.ts';
import { randomStream } from '../determinism/ids.ts';
import type { Scheduler } from '../determinism/scheduler.ts';
import { BACKLOG_CLOSE, MAX_BACKLOG_BYTES } from '../wire/backlog.ts';

/** What a socket can be made to do. */
export interface Wire {
  text(frame: string): void;
  binary(bytes: Uint8Array): void;
  close(code: number, reason: string): void;
  /** Ends the connection without a close frame. */
  drop(): void;
}

const GARBAGE_TEXT = '{"type":"response.done","event_id":';
const GARBAGE_BYTES = Uint8Array.of(0xde, 0xad, 0xbe, 0xef);
const NO_CLOSE_FRAME = 1006;
/** A frame that waits for a successor to overtake it does not wait longer. */
const OVERTAKEN_WITHIN_MS = 1000;

export class FaultyOutlet {
  readonly #chance: () => number;
  /** Frames so far, in all and for each fault those of its type. */
  #frames = 0;
  readonly #ofType = new Map<Fault, number>();
  /** What has still to happen, each after a wait, in order. */
  readonly #queue: { waitMs: number; run: () => void; characters: number }[] = [];
  /** Of the frames in it. */
  #queuedCharacters = 0;
  #cancelWait: (() => void) | undefined;
  #held: { frame: string; cancel: () => void } | undefined;
  #ended = false;

  constructor(
    private readonly faults: readonly Fault[],
    seed: number,
    private readonly scheduler: Scheduler,
    private readonly wire: Wire,
  ) {
    this.#chance = randomStream(seed, 'faults');
  }

  /** A frame of the session. */
  send(frame: string): void {
    if (this.#ended) return;
    const type = /^\{"type":"([^"]*)"/.exec(frame)?.[1] ?? '';
    this.#frames++;
    const due = this.faults.filter((fault) => this.#isDue(fault, type));
    const waitMs = due.reduce((sum, fault) => sum + ('durationMs' in fault ? fault.durationMs : 0), 0);
    if (due.some(({ kind }) => kind === 'reorder') && !this.#held) {
      const cancel = this.scheduler.after(OVERTAKEN_WITHIN_MS, () => this.#releaseHeld());
      this.#held = { frame, cancel };
      this.#enqueue(waitMs, () => undefined);
    } else {
      this.#enqueue(waitMs, () => this.wire.text(frame), frame.length);
      this.#releaseHeld();
    }
    for (const fault of due) this.#follow(fault, frame);
  }

  /** The session closes: after what it has sent. */
  close(code: number, reason: string): void {
    this.#releaseHeld();
    this.#enqueue(0, () => {
      this.dispose();
      this.wire.close(code, reason);
    });
  }

  dispose(): void {
    this.#ended = true;
    this.#held?.cancel();
    this.#held = undefined;
    this.#cancelWait?.();
    this.#queue.length = 0;
  }

  /** What a fault adds after its frame. */
  #follow(fault: Fault, frame: string): void {
    switch (fault.kind) {
      case 'duplicate':
        this.#enqueue(0, () => this.wire.text(frame), frame.length);
        break;
      case 'garbage':
        this.#enqueue(0, () => (fault.as === 'text' ? this.wire.text(GARBAGE_TEXT) : this.wire.binary(GARBAGE_BYTES)));
        break;
      case 'unknown':
        this.#enqueue(0, () =>
          this.wire.text(JSON.stringify({ type: fault.type, event_id: `event_unknown_${this.#frames}` })),
        );
        break;
      case 'close':
        this.#enqueue(0, () => {
          this.dispose();
          if (fault.code === NO_CLOSE_FRAME) this.wire.drop();
          else this.wire.close(fault.code, fault.reason);
        });
        break;
      default:
    }
  }

  #isDue(fault: Fault, type: string): boolean {
    const { when } = fault;
    if (when.on === 'every') return true;
    if (when.on === 'frame') return when.number === this.#frames;
    if (when.on === 'chance') return this.#chance() < when.probability;
    if (!isOfType(when, type)) return false;
    const count = (this.#ofType.get(fault) ?? 0) + 1;
    this.#ofType.set(fault, count);
    return when.number === undefined || when.number === count;
  }

  #releaseHeld(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    held.cancel();
    this.#enqueue(0, () => this.wire.text(held.frame), held.frame.length);
  }

  #enqueue(waitMs: number, run: () => void, characters = 0): void {
    if (this.#ended) return;
    this.#queue.push({ waitMs, run, characters });
    this.#queuedCharacters += characters;
    if (!this.#cancelWait) this.#drain();
    if (this.#queuedCharacters <= MAX_BACKLOG_BYTES) return;
    this.dispose();
    this.wire.close(BACKLOG_CLOSE.code, BACKLOG_CLOSE.reason);
  }

  #drain(): void {
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      if (next.waitMs > 0) {
        const waited = next;
        this.#cancelWait = this.scheduler.after(waited.waitMs, () => {
          waited.waitMs = 0;
          this.#cancelWait = undefined;
          this.#drain();
        });
        return;
      }
      this.#queue.shift();
      this.#queuedCharacters -= next.characters;
      next.run();
    }
  }
}

function isOfType(when: Extract<FaultTrigger, { on: 'type' }>, type: string): boolean {
  return when.type.endsWith('*') ? type.startsWith(when.type.slice(0, -1)) : type === when.type;
}
