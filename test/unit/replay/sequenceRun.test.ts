/** A list of events waits for what it says, and when it cannot go on it says why, at which step. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/base/l10n.ts';
import { Emitter } from '../../../src/base/emitter.ts';
import { parseSequence } from '../../../src/protocol/eventSequence.ts';
import { runSequence, type SequencePosition, type SequenceTarget } from '../../../src/replay/sequenceRun.ts';
import { SessionProjection } from '../../../src/session/projection.ts';

/** A session whose server says what the test lets it say; its clock is moved by hand. */
class Played implements SequenceTarget {
  readonly sent: string[] = [];
  readonly positions: SequencePosition[] = [];
  readonly cancel = new AbortController();
  readOnly = false;
  readonly #projection = new SessionProjection({});
  readonly #didChange = new Emitter<void>();
  readonly onDidChange = this.#didChange.event;
  readonly #timers: { ms: number; ring: () => void }[] = [];
  #n = 0;

  get state() {
    return this.#projection.state;
  }

  send(text: string): number {
    this.sent.push(text);
    return this.#append('client', text);
  }

  server(event: object): void {
    this.#append('server', JSON.stringify(event));
  }

  end(): void {
    this.readOnly = true;
    this.#didChange.fire();
  }

  /** Lets the time pass that somebody waits for. */
  ring(ms: number): void {
    const at = this.#timers.findIndex((timer) => timer.ms === ms);
    expect(at).toBeGreaterThanOrEqual(0);
    this.#timers.splice(at, 1)[0]?.ring();
  }

  run(steps: readonly object[]): Promise<void> {
    const sequence = parseSequence(JSON.stringify(steps));
    return runSequence(sequence?.steps ?? [], this, {
      signal: this.cancel.signal,
      onProgress: (position) => this.positions.push(position),
      after: (ms, signal) =>
        new Promise((resolve, reject) => {
          this.#timers.push({ ms, ring: resolve });
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
  }

  /** As far as it gets without anything new. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }

  #append(dir: 'client' | 'server', text: string): number {
    const n = ++this.#n;
    this.#projection.applyAll([
      { kind: 'frame', n, dir, text, binary: false, monoMs: n, wallMs: n, sizeBytes: text.length },
    ]);
    this.#didChange.fire();
    return n;
  }
}

const create = { type: 'response.create', event_id: 'e1' };
const clear = { type: 'input_audio_buffer.clear' };

describe('a list of events', () => {
  it('goes on when what it waits for has come', async () => {
    const played = new Played();
    const run = played.run([create, { wait: 'response.done' }, clear]);
    await played.settled();
    expect(played.sent).toEqual([JSON.stringify(create)]);
    played.server({ type: 'response.created', response: { id: 'r' } });
    await played.settled();
    expect(played.sent).toHaveLength(1);
    played.server({ type: 'response.done', response: { id: 'r' } });
    await run;
    expect(played.sent).toEqual([JSON.stringify(create), JSON.stringify(clear)]);
    expect(played.positions.map(({ doing }) => english(doing))).toEqual([
      'sent response.create',
      'waits for response.done',
      'sent input_audio_buffer.clear',
    ]);
    expect(played.positions.at(-1)).toMatchObject({ step: 3, sent: 2, events: 2 });
  });

  it('does not take what came before it was sent for its answer', async () => {
    const played = new Played();
    played.server({ type: 'response.done', response: {} });
    const run = played.run([create, { wait: 'response.done' }, { wait: 'response.done' }]);
    await played.settled();
    played.server({ type: 'response.done', response: {} });
    await played.settled();
    expect(played.positions.at(-1)).toMatchObject({ step: 3 });
    played.server({ type: 'response.done', response: {} });
    await run;
  });

  it('finds what came while it paused', async () => {
    const played = new Played();
    const run = played.run([create, { waitMs: 500 }, { wait: 'response.done' }]);
    await played.settled();
    played.server({ type: 'response.done', response: {} });
    played.ring(500);
    await run;
  });

  it('says after the time that was set that nothing came', async () => {
    const played = new Played();
    const run = played.run([create, { wait: 'response.done', timeoutMs: 1500 }, clear]);
    await played.settled();
    played.ring(1500);
    await expect(run).rejects.toMatchObject({
      code: 'wait-timed-out',
      message: 'Step 2 waited for response.done for 1.5 s; it did not come.',
    });
    expect(played.sent).toHaveLength(1);
  });

  it('stops when the server refuses what it sent, unless it waits for that', async () => {
    const error = { type: 'error', error: { type: 'invalid_request_error', message: 'No.', event_id: 'e1' } };
    const played = new Played();
    const run = played.run([create, { wait: 'response.done' }]);
    await played.settled();
    played.server(error);
    await expect(run).rejects.toMatchObject({
      code: 'wait-refused',
      message: expect.stringContaining('#1 response.create was refused') as string,
    });
    const expected = new Played();
    const other = expected.run([create, { wait: 'error' }, clear]);
    await expected.settled();
    expected.server(error);
    await other;
    expect(expected.sent).toHaveLength(2);
  });

  it('stops when the session ends, and when it is cancelled', async () => {
    const ended = new Played();
    const run = ended.run([create, { wait: 'response.done' }]);
    await ended.settled();
    ended.end();
    await expect(run).rejects.toMatchObject({ code: 'wait-ended' });
    const cancelled = new Played();
    const other = cancelled.run([create, { waitMs: 10 }, clear]);
    await cancelled.settled();
    cancelled.cancel.abort(new Error('enough'));
    await expect(other).rejects.toThrow('enough');
    expect(cancelled.sent).toHaveLength(1);
  });
});
