/**
 * This machine's clocks and timers. Node runs late timers of equal duration together, before earlier ones of another; here
 * whatever is due runs in the order of its time, so that a busy machine makes a session late but never another one.
 */
import { performance } from 'node:perf_hooks';
import type { Scheduler } from '../determinism/scheduler.ts';

interface Entry {
  readonly dueMs: number;
  /** Equal times run in the order of asking. */
  readonly order: number;
  /** Undefined once it is off the schedule. */
  run: (() => void) | undefined;
}

/** Node runs what is due later than this at once. */
const LONGEST_TIMEOUT_MS = 0x7fffffff;

export class MachineScheduler implements Scheduler {
  /** A heap: no entry is due before the one at half its index. */
  readonly #heap: Entry[] = [];
  #asked = 0;
  #timer: { readonly dueMs: number; readonly handle: NodeJS.Timeout } | undefined;
  #running = false;

  monoMs(): number {
    return performance.now();
  }

  wallMs(): number {
    return Date.now();
  }

  after(delayMs: number, run: () => void): () => void {
    const entry: Entry = { dueMs: performance.now() + Math.max(0, delayMs), order: this.#asked++, run };
    this.#push(entry);
    this.#arm();
    return () => {
      entry.run = undefined;
      // A timer that nothing waits for would keep the process alive.
      this.#arm();
    };
  }

  #runDue(): void {
    this.#timer = undefined;
    this.#running = true;
    try {
      const nowMs = performance.now();
      for (let next = this.#heap[0]; next && next.dueMs <= nowMs; next = this.#heap[0]) {
        this.#pop();
        next.run?.();
      }
    } finally {
      this.#running = false;
      this.#arm();
    }
  }

  /** One timer of Node's, for whatever is due first. */
  #arm(): void {
    while (this.#heap[0] && !this.#heap[0].run) this.#pop();
    const next = this.#heap[0];
    if (this.#running || next?.dueMs === this.#timer?.dueMs) return;
    clearTimeout(this.#timer?.handle);
    this.#timer = next && {
      dueMs: next.dueMs,
      handle: setTimeout(
        () => this.#runDue(),
        Math.min(Math.max(0, Math.ceil(next.dueMs - performance.now())), LONGEST_TIMEOUT_MS),
      ),
    };
  }

  #push(entry: Entry): void {
    let index = this.#heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.#heap[parent];
      if (!above || isBefore(above, entry)) break;
      this.#heap[index] = above;
      index = parent;
    }
    this.#heap[index] = entry;
  }

  /** Takes the first one out. */
  #pop(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = this.#heap[2 * index + 1];
      const right = this.#heap[2 * index + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const smaller = isRight ? right : left;
      if (!smaller || isBefore(last, smaller)) break;
      this.#heap[index] = smaller;
      index = 2 * index + (isRight ? 2 : 1);
    }
    this.#heap[index] = last;
  }
}

function isBefore(left: Entry, right: Entry): boolean {
  return left.dueMs < right.dueMs || (left.dueMs === right.dueMs && left.order < right.order);
}
