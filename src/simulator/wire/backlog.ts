/** What may wait for a client that does not read. */
import type { Scheduler } from '../determinism/scheduler.ts';

/** More than any session has to say at once. */
export const MAX_BACKLOG_BYTES = 64 * 1024 * 1024;
/** For a client that asked for so much in one go that not even a fast one could have read it yet. */
const MOST_BYTES = 4 * MAX_BACKLOG_BYTES;
/** How long a backlog may be larger than it should be. */
const GRACE_MS = 5000;
const LOOK_EVERY_MS = 100;

/** How a connection with too large a backlog ends; a client that reads again finds it behind the frames. */
export const BACKLOG_CLOSE = {
  code: 1008,
  reason: 'The client does not read: more than 64 MiB were waiting for it.',
} as const;

/** The side of a WebSocket that this needs. */
export interface BackloggedSocket {
  /** Bytes that were sent and have not left yet. */
  readonly bufferedAmount: number;
  pause(): void;
  resume(): void;
}

/** Watches one connection: while too much waits for its client, the client is not listened to; if that lasts, it is over. */
export class Backlog {
  #stopLooking: (() => void) | undefined;
  #sinceMs = 0;
  #over = false;

  /** @param onHopeless called once: the connection is to be closed */
  constructor(
    private readonly socket: BackloggedSocket,
    private readonly scheduler: Scheduler,
    private readonly onHopeless: () => void,
  ) {}

  /** After each frame. */
  check(): void {
    const { bufferedAmount } = this.socket;
    if (this.#over || bufferedAmount <= MAX_BACKLOG_BYTES) return;
    if (bufferedAmount > MOST_BYTES) this.#giveUp();
    else if (!this.#stopLooking) {
      this.socket.pause();
      this.#sinceMs = this.scheduler.monoMs();
      this.#look();
    }
  }

  dispose(): void {
    this.#over = true;
    this.#stopLooking?.();
  }

  #look(): void {
    this.#stopLooking = this.scheduler.after(LOOK_EVERY_MS, () => {
      this.#stopLooking = undefined;
      if (this.socket.bufferedAmount <= MAX_BACKLOG_BYTES) this.socket.resume();
      else if (this.scheduler.monoMs() - this.#sinceMs >= GRACE_MS) this.#giveUp();
      else this.#look();
    });
  }

  #giveUp(): void {
    this.dispose();
    // Its answer to the closing must be heard.
    this.socket.resume();
    this.onHopeless();
  }
}
