// A simulated session on a virtual clock: an hour passes in a millisecond, and every run is the same.
import { SimulatedSession } from '../../../src/simulator/session.ts';
import type { SimulatedSessionOptions } from '../../../src/simulator/core.ts';
import type { Scheduler } from '../../../src/simulator/determinism/scheduler.ts';
import type { JsonObject } from '../../../src/base/json.ts';

export class VirtualScheduler implements Scheduler {
  #nowMs = 0;
  /** In the order in which it is due. */
  readonly #due: { atMs: number; run: () => void }[] = [];

  monoMs(): number {
    return this.#nowMs;
  }

  wallMs(): number {
    return 1_790_000_000_000 + this.#nowMs;
  }

  after(delayMs: number, run: () => void): () => void {
    const entry = { atMs: this.#nowMs + Math.max(0, delayMs), run };
    this.#due.splice(this.#due.findLastIndex(({ atMs }) => atMs <= entry.atMs) + 1, 0, entry);
    return () => {
      const index = this.#due.indexOf(entry);
      if (index >= 0) this.#due.splice(index, 1);
    };
  }

  /** Lets so much time pass. */
  run(durationMs: number): void {
    const untilMs = this.#nowMs + durationMs;
    for (let next = this.#due[0]; next && next.atMs <= untilMs; next = this.#due[0]) {
      this.#due.shift();
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.run();
    }
    this.#nowMs = untilMs;
  }
}

/** Loosely typed on purpose: tests look into frames as a client would. */
export interface Frame {
  type: string;
  event_id: string;
  [key: string]: unknown;
}

export type BenchOptions = Partial<Omit<SimulatedSessionOptions, 'scheduler' | 'send' | 'close'>>;

export class Bench {
  readonly scheduler = new VirtualScheduler();
  readonly texts: string[] = [];
  readonly closed: { code: number; reason: string }[] = [];
  readonly session: SimulatedSession;
  #seen = 0;

  constructor(options: BenchOptions = {}) {
    this.session = new SimulatedSession({
      model: 'gpt-realtime',
      seed: 1,
      ...options,
      scheduler: this.scheduler,
      send: (text) => this.texts.push(text),
      close: (code, reason) => this.closed.push({ code, reason }),
    });
    this.session.start();
  }

  readonly #parsed: Frame[] = [];

  get frames(): readonly Frame[] {
    for (const text of this.texts.slice(this.#parsed.length)) this.#parsed.push(JSON.parse(text) as Frame);
    return this.#parsed;
  }

  /** Frames since the last call of this. */
  fresh(): Frame[] {
    const all = this.frames.slice(this.#seen);
    this.#seen = this.texts.length;
    return all;
  }

  send(...events: JsonObject[]): void {
    for (const event of events) this.session.receive(JSON.stringify(event));
  }

  /** Sends, lets time pass until all is quiet, and returns what came. */
  ask(...events: JsonObject[]): Frame[] {
    this.fresh();
    this.send(...events);
    this.scheduler.run(120_000);
    return this.fresh();
  }

  /** The only frame that came, which must be an error. */
  refusal(...events: JsonObject[]): {
    code: string | null;
    message: string;
    param: string | null;
    event_id: string | null;
  } {
    const frames = this.ask(...events);
    const [frame] = frames;
    if (frames.length !== 1 || frame?.type !== 'error') {
      throw new Error(`expected one error, got ${frames.map(({ type }) => type).join(', ') || 'nothing'}`);
    }
    return frame['error'] as ReturnType<Bench['refusal']>;
  }
}

export const userSays = (text: string, more: JsonObject = {}): JsonObject => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  ...more,
});

export const update = (session: JsonObject): JsonObject => ({
  type: 'session.update',
  session: { type: 'realtime', ...session },
});

export const respond = (response?: JsonObject): JsonObject => ({
  type: 'response.create',
  ...(response && { response }),
});

/** Types in order; runs of the same type counted once. */
export function typesOf(frames: readonly Frame[]): string[] {
  return frames.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]);
}

export function lastOfType(frames: readonly Frame[], type: string): Frame {
  const frame = frames.findLast((one) => one.type === type);
  if (!frame) throw new Error(`no ${type} in ${typesOf(frames).join(', ')}`);
  return frame;
}

export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
}
