import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

/** What takes no longer than this is worked out whenever something changes. */
const SHORT_MS = 4;
/** What takes longer rests so many times as long, so that everybody else has their turn. */
const REST = 19;

/**
 * For what is worked out from all of a session, which gets longer and longer: it reads `version` instead of what it follows
 * from, and `timed` measures how long it takes.
 */
export class Pace {
  readonly #version = signal(0);
  #tookMs = 0;
  #endedAtMs = 0;
  #depth = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read reads the signals it all follows from */
  constructor(read: () => unknown) {
    effect(() => {
      read();
      untracked(() => this.#changed());
    });
  }

  /** Grows when it is time to work it out anew. */
  get version(): ReadonlySignal<number> {
    return this.#version;
  }

  /** Works something out, and follows `version` alone. */
  timed<Value>(run: () => Value): Value {
    void this.#version.value;
    const startMs = performance.now();
    this.#depth++;
    try {
      return untracked(run);
    } finally {
      this.#endedAtMs = performance.now();
      // What is worked out within has its time counted with it.
      if (--this.#depth === 0) this.#tookMs += this.#endedAtMs - startMs;
    }
  }

  /** Does not wait: what was worked out is of another session. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tookMs = 0;
    this.#version.value++;
  }

  #changed(): void {
    if (this.#timer !== undefined) return;
    const waitMs = this.#tookMs < SHORT_MS ? 0 : this.#endedAtMs + this.#tookMs * REST - performance.now();
    if (waitMs <= 0) this.now();
    else this.#timer = setTimeout(() => this.now(), waitMs);
  }
}
