/** A session whose log a test writes, frame by frame; state comes from the real projection. */
import { Emitter } from '../../../src/base/emitter.ts';
import type { JsonObject } from '../../../src/base/json.ts';
import { utf8Length } from '../../../src/base/utf8.ts';
import type { SessionHeader } from '../../../src/contract/messages.ts';
import type { DebugSession } from '../../../src/host/debugSession.ts';
import type { Direction, Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { ruleDescriptions } from '../../../src/host/ruleDescriptions.ts';
import type { RowMark } from '../../../src/session/rowMarks.ts';
import { SessionProjection } from '../../../src/session/projection.ts';

const checkShape = await loadShapeCheck();

const STARTED_AT_MS = Date.UTC(2026, 10, 23, 14, 3, 0);

export class ScriptedSession implements DebugSession {
  name = 'Simulator';
  path = '/recordings/simulator.realtime.jsonl';
  readOnly = false;
  canReconnect = true;
  isRelayed = false;
  recording: SessionHeader['recording'] = { fileName: 'simulator.realtime.jsonl', sizeBytes: 0 };
  appending: SessionHeader['appending'];
  microphone: SessionHeader['microphone'];
  sequence: SessionHeader['sequence'];
  stubs: SessionHeader['stubs'] = { automatic: true, tools: [], problems: [], runs: [] };
  readonly rules = ruleDescriptions;
  readonly entries: Entry[] = [];
  readonly projection: SessionProjection;
  /** Texts the panel sent, as they came. */
  readonly sent: string[] = [];
  nowMonoMs = 0;
  #keptMarks: readonly RowMark[] | undefined;
  readonly #changed = new Emitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(
    public header: RecordingHeader = {
      realtime: 1,
      source: { kind: 'simulator', url: 'ws://127.0.0.1:8787/v1/realtime' },
    },
  ) {
    this.projection = new SessionProjection({ header, checkShape });
  }

  get keptMarks(): readonly RowMark[] | undefined {
    return this.#keptMarks;
  }

  set keptMarks(marks: readonly RowMark[] | undefined) {
    this.#keptMarks = marks;
    this.#changed.fire();
  }

  get state() {
    return this.projection.state;
  }

  takeChanges() {
    return this.projection.takeChanges();
  }

  /** Tells the panel that something changed. */
  changed(): void {
    this.#changed.fire();
  }

  open(): this {
    this.lifecycle('connecting', { url: 'ws://127.0.0.1:8787/v1/realtime' });
    this.lifecycle('open', {}, 4);
    return this;
  }

  client(event: JsonObject | string, afterMs = 10): number {
    return this.frame('client', typeof event === 'string' ? event : JSON.stringify(event), afterMs);
  }

  server(event: JsonObject | string, afterMs = 30): number {
    return this.frame('server', typeof event === 'string' ? event : JSON.stringify(event), afterMs);
  }

  frame(dir: Direction, text: string, afterMs: number, binary = false): number {
    const base = this.#stamp(afterMs);
    const sizeBytes = binary ? (text.length * 3) / 4 : utf8Length(text);
    return this.#add({ ...base, kind: 'frame', dir, text, binary, sizeBytes });
  }

  lifecycle(at: string, details: JsonObject, afterMs = 1): number {
    return this.#add({ ...this.#stamp(afterMs), kind: 'lifecycle', at, details });
  }

  /** Takes over a whole log, e.g. a capture. */
  load(entries: readonly Entry[]): this {
    this.take(entries);
    this.projection.endOfLog();
    return this;
  }

  /** Takes over the next entries of another session's log. */
  take(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.nowMonoMs = entry.monoMs ?? this.nowMonoMs;
      this.#add(entry);
    }
  }

  #stamp(afterMs: number) {
    this.nowMonoMs += afterMs;
    return { n: this.entries.length + 1, monoMs: this.nowMonoMs, wallMs: STARTED_AT_MS + this.nowMonoMs };
  }

  #add(entry: Entry): number {
    this.entries.push(entry);
    this.projection.apply(entry);
    if (this.recording && entry.kind === 'frame') {
      this.recording = { ...this.recording, sizeBytes: this.recording.sizeBytes + entry.sizeBytes };
    }
    this.#changed.fire();
    return entry.n;
  }
}
