// A client's session with the simulator as the debugger logs it, on a virtual clock.
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { encodeMuLaw } from '../../../../src/base/g711.ts';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import type { JsonObject } from '../../../../src/base/json.ts';
import type { Direction, Entry } from '../../../../src/protocol/entry.ts';
import { project, SessionProjection } from '../../../../src/session/projection.ts';
import type { EventRow, SessionState } from '../../../../src/session/state.ts';
import type { SimulatedSessionOptions } from '../../../../src/simulator/core.ts';
import { SimulatedSession } from '../../../../src/simulator/session.ts';
import { VirtualScheduler } from '../../simulator/harness.ts';
import { englishFindings, type EnglishFinding } from './englishFinding.ts';

export class SimulatedLog {
  readonly scheduler = new VirtualScheduler();
  readonly entries: Entry[] = [];
  readonly #live = new SessionProjection();
  readonly #session: SimulatedSession;

  constructor(options: Partial<SimulatedSessionOptions> = {}) {
    this.#session = new SimulatedSession({
      model: 'gpt-realtime-2.1',
      seed: 1,
      ...options,
      scheduler: this.scheduler,
      send: (text) => this.#log('server', text),
      close: () => undefined,
    });
    this.#session.start();
  }

  send(...events: JsonObject[]): this {
    for (const event of events) {
      const text = JSON.stringify(event);
      this.#log('client', text);
      this.#session.receive(text);
    }
    return this;
  }

  /** Lets so much time pass. */
  run(durationMs: number): this {
    this.scheduler.run(durationMs);
    return this;
  }

  /** Sends each, and lets time pass until all is quiet. */
  ask(...events: JsonObject[]): this {
    for (const event of events) this.send(event).run(20_000);
    return this;
  }

  /** Runs until such an event comes from the server; its row. */
  until(type: string, limitMs = 30_000): EventRow {
    const before = this.state.rows.length;
    for (let ms = 0; ms < limitMs; ms++) {
      this.run(1);
      const row = this.state.rows.slice(before).find((one) => one.dir === 'server' && one.type === type);
      if (row) return row;
    }
    throw new Error(`no ${type} came`);
  }

  /** The state of a live view. */
  get state(): SessionState {
    return this.#live.state;
  }

  /** Findings so far, hidden ones too. */
  get live(): readonly EnglishFinding[] {
    return englishFindings(this.state);
  }

  /** Findings of the log as it is now, opened as a recording. */
  get recorded(): readonly EnglishFinding[] {
    return englishFindings(project(this.entries));
  }

  /** Entry of the last frame of this type. */
  n(type: string, last = 0): number {
    const row = this.state.rows.filter((one) => one.type === type).at(-1 - last);
    if (!row) throw new Error(`the log has no ${type}`);
    return row.n;
  }

  /** The client leaves: from here on nothing can follow. */
  hangUp(): this {
    const n = this.entries.length + 1;
    const clock = { monoMs: this.scheduler.monoMs(), wallMs: this.scheduler.wallMs() };
    this.#add({ kind: 'lifecycle', n, ...clock, at: 'close', details: { code: 1000, reason: '', by: 'client' } });
    return this;
  }

  #log(dir: Direction, text: string): void {
    const n = this.entries.length + 1;
    const monoMs = this.scheduler.monoMs();
    const entry: Entry = {
      kind: 'frame',
      n,
      monoMs,
      wallMs: this.scheduler.wallMs(),
      dir,
      text,
      binary: false,
      sizeBytes: text.length,
    };
    this.#add(entry);
  }

  #add(entry: Entry): void {
    this.entries.push(entry);
    this.#live.apply(entry);
  }
}

export const ids = (findings: readonly { readonly rule: string }[]): string[] => findings.map(({ rule }) => rule);

export function only(findings: readonly EnglishFinding[], rule: string): EnglishFinding {
  const found = findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${rule} in ${ids(findings).join(', ')}`);
  return found[0];
}

export const speech = synthesizeSpeech(
  'Hello, can you hear me out there? I would like to know what the weather is like.',
);

export function silence(durationMs: number): Int16Array {
  return new Int16Array(durationMs * 24);
}

export function join(...parts: readonly Int16Array[]): Int16Array {
  return Int16Array.from(parts.flatMap((part) => [...part]));
}

/** Keeps every `factor`-th sample: a lower rate. */
export function slower(samples: Int16Array, factor: number): Int16Array {
  return Int16Array.from(
    { length: Math.floor(samples.length / factor) },
    (_, index) => samples[Math.floor(index * factor)] ?? 0,
  );
}

export const pcmBytes = (samples: Int16Array): Uint8Array => new Uint8Array(samples.slice().buffer);
export const muLawBytes = (samples: Int16Array): Uint8Array => encodeMuLaw(samples);

/** Appends of so many bytes each. */
export function appends(bytes: Uint8Array, chunkBytes = 4800): JsonObject[] {
  return Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) => ({
    type: 'input_audio_buffer.append',
    audio: encodeBase64(bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes)),
  }));
}

export const commit: JsonObject = { type: 'input_audio_buffer.commit' };
