import { EventEmitter, type Memento } from 'vscode';
import type { Disposable } from '../../base/disposable.ts';
import { RealtimeError } from '../../base/errors.ts';
import { isJsonObject } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { setContextKey } from '../commands.ts';
import type { FrameTest } from '../../session/eventFilter/frameTest.ts';

/** Frames of sessions that go through the proxy are held where they pass this filter. */
export interface Breakpoint {
  /** In the language of the panel's filter, see `frameTest`. */
  readonly text: string;
  readonly enabled: boolean;
}

const KEY = 'realtime.breakpoints';

/** The breakpoints of this workspace, in the order in which they were added; they apply to all sessions of the proxy. */
export class Breakpoints implements Disposable {
  readonly #didChange = new EventEmitter<void>();
  readonly #hits = new Map<string, number>();
  /** Of those that are enabled. */
  #tests: readonly (readonly [text: string, test: FrameTest])[] = [];

  /** One came, went, was changed or has held a frame. */
  readonly onDidChange = this.#didChange.event;

  constructor(private readonly memento: Memento) {
    this.#tell();
  }

  get all(): readonly Breakpoint[] {
    return this.memento
      .get<readonly Breakpoint[]>(KEY, [])
      .filter((one) => isJsonObject(one) && typeof one.text === 'string');
  }

  /** How many frames it has held in this window. */
  hitsOf(text: string): number {
    return this.#hits.get(text) ?? 0;
  }

  /** Before frames can be asked about: what it takes to read one is not loaded for nothing. */
  async load(): Promise<void> {
    const { frameTest } = await import('../../session/eventFilter/frameTest.ts');
    this.#tests = this.all
      .filter(({ enabled }) => enabled)
      .flatMap(({ text }) => {
        const test = frameTest(text);
        return typeof test === 'function' ? [[text, test] as const] : [];
      });
  }

  /** The first breakpoint that a frame hits; counts it. Where there is none, nothing is read of the frame. */
  hitBy(dir: 'client' | 'server', bytes: Buffer, isBinary: boolean): string | undefined {
    if (this.#tests.length === 0) return undefined;
    const text = bytes.toString(isBinary ? 'base64' : 'utf8');
    const frame = { dir, text, binary: isBinary, sizeBytes: bytes.length };
    const hit = this.#tests.find(([, test]) => test(frame))?.[0];
    if (hit === undefined) return undefined;
    this.#hits.set(hit, this.hitsOf(hit) + 1);
    this.#didChange.fire();
    return hit;
  }

  /** Why a text is no breakpoint. @param instead of this one, which is there */
  async problemOf(text: string, instead?: string): Promise<Phrase | undefined> {
    const { frameTest } = await import('../../session/eventFilter/frameTest.ts');
    const test = frameTest(text);
    if (typeof test !== 'function') return test.problem;
    const isTaken = text.trim() !== instead && this.all.some((one) => one.text === text.trim());
    return isTaken ? phrase('There is such a breakpoint already.') : undefined;
  }

  /** @throws RealtimeError `no-breakpoint` */
  async add(text: string): Promise<void> {
    await this.#require(text);
    await this.#set([...this.all, { text: text.trim(), enabled: true }]);
  }

  /** @throws RealtimeError `no-breakpoint` */
  async edit(before: string, text: string): Promise<void> {
    await this.#require(text, before);
    await this.#set(this.all.map((one) => (one.text === before ? { ...one, text: text.trim() } : one)));
  }

  async setEnabled(texts: readonly string[], enabled: boolean): Promise<void> {
    await this.#set(this.all.map((one) => (texts.includes(one.text) ? { ...one, enabled } : one)));
  }

  /** All off; all on where none is. */
  async toggleAll(): Promise<void> {
    const { all } = this;
    const enabled = !all.some((one) => one.enabled);
    await this.#set(all.map((one) => ({ ...one, enabled })));
  }

  async remove(text: string): Promise<void> {
    await this.#set(this.all.filter((one) => one.text !== text));
  }

  async removeAll(): Promise<void> {
    await this.#set([]);
  }

  dispose(): void {
    this.#didChange.dispose();
  }

  #tell(): void {
    setContextKey('hasBreakpoints', this.all.length > 0);
    this.#didChange.fire();
  }

  async #require(text: string, instead?: string): Promise<void> {
    const problem = await this.problemOf(text, instead);
    if (problem) throw new RealtimeError('no-breakpoint', problem);
  }

  async #set(all: readonly Breakpoint[]): Promise<void> {
    await this.memento.update(KEY, all);
    for (const text of this.#hits.keys()) if (!all.some((one) => one.text === text)) this.#hits.delete(text);
    await this.load();
    this.#tell();
  }
}
