import { describe, expect, it } from 'vitest';
import { RealtimeError } from '../../../../src/base/errors.ts';
import { english, phrase } from '../../../../src/base/l10n.ts';
import { stringAt, type JsonObject } from '../../../../src/base/json.ts';
import type { Entry } from '../../../../src/protocol/entry.ts';
import { SessionProjection } from '../../../../src/session/projection.ts';
import { AnswerDesk } from '../../../../src/session/stubs/answerDesk.ts';
import { readStubs } from '../../../../src/session/stubs/stub.ts';
import { stubOutput } from '../../../../src/session/stubs/stubOutput.ts';

const stubs = {
  now: { output: { ok: true } },
  later: { output: 'late', delayMs: 50 },
  quiet: { output: 1, respond: false },
  broken: { template: '{{arguments.missing}}' },
};

/** A live session whose log is told, like a real one's, a moment after something crossed the wire. */
class Live {
  readonly projection = new SessionProjection();
  readonly state = this.projection.state;
  readonly sent: JsonObject[] = [];
  readonly notes: JsonObject[] = [];
  readonly timers: { ms: number; run: () => void; isOver: boolean }[] = [];
  readonly errors: unknown[] = [];
  /** Why no response can be asked for. */
  refusal: Error | undefined;
  readonly desk: AnswerDesk;
  #waiting: Entry[] = [];
  #n = 0;

  constructor(setting: unknown = stubs) {
    const { byTool } = readStubs(setting);
    this.desk = new AnswerDesk(
      {
        state: this.state,
        readOnly: false,
        catchUp: () => this.flush(),
        send: (text) => {
          const event = JSON.parse(text) as JsonObject;
          if (this.refusal && event['type'] === 'response.create') throw this.refusal;
          return this.client(event);
        },
        stubbed: (details) => {
          this.notes.push(details);
          this.#log({ kind: 'lifecycle', n: ++this.#n, monoMs: this.#n, wallMs: null, at: 'stub', details });
        },
      },
      {
        stubOf: (tool) => byTool.get(tool),
        produce: ({ answer }, call) =>
          Promise.resolve().then(() => (answer.kind === 'script' ? '' : stubOutput(answer, call))),
        after: (ms, run) => {
          const timer = { ms, run, isOver: false };
          this.timers.push(timer);
          return { dispose: () => (timer.isOver = true) };
        },
        onChange: () => undefined,
        onError: (error) => this.errors.push(error),
      },
    );
  }

  client(event: JsonObject): number {
    this.sent.push(event);
    return this.#frame('client', event);
  }

  server(event: JsonObject): this {
    this.#frame('server', event);
    return this;
  }

  flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length === 0) return;
    this.projection.applyAll(entries);
    this.desk.observe(entries);
  }

  /** A response that calls these functions, each under the call id `call_NAME`. */
  calls(responseId: string, ...names: string[]): this {
    this.begin(responseId, ...names);
    return this.done(responseId, ...names);
  }

  begin(responseId: string, ...names: string[]): this {
    this.server({ type: 'response.created', response: { id: responseId, status: 'in_progress', output: [] } });
    names.forEach((name, output_index) => {
      const place = { response_id: responseId, output_index };
      const item = itemOf(responseId, name);
      this.server({ type: 'response.output_item.added', ...place, item: { ...item, status: 'in_progress' } });
      this.server({ type: 'conversation.item.added', item: { ...item, status: 'in_progress' } });
      this.server({ type: 'response.output_item.done', ...place, item });
    });
    return this;
  }

  done(responseId: string, ...names: string[]): this {
    const output = names.map((name) => itemOf(responseId, name));
    return this.server({ type: 'response.done', response: { id: responseId, status: 'completed', output } });
  }

  /** The server takes the outputs that were sent since the last time. */
  accept(): this {
    this.flush();
    for (const event of this.sent.splice(0)) {
      const item = event['item'] as JsonObject | undefined;
      if (!item) continue;
      this.server({ type: 'conversation.item.added', item: { ...item, id: `out_${stringAt(item, 'call_id') ?? ''}` } });
    }
    return this;
  }

  /** All that follows from what is in the log by now. */
  async settle(): Promise<string[]> {
    for (let turn = 0; turn < 20; turn++) {
      this.flush();
      await Promise.resolve();
    }
    return this.sent.map(inWords);
  }

  async timeUp(): Promise<string[]> {
    for (const timer of this.timers) if (!timer.isOver) timer.run();
    return this.settle();
  }

  #frame(dir: 'client' | 'server', event: JsonObject): number {
    const n = ++this.#n;
    const text = JSON.stringify(event);
    this.#log({ kind: 'frame', n, monoMs: n, wallMs: null, dir, text, binary: false, sizeBytes: text.length });
    return n;
  }

  #log(entry: Entry): void {
    this.#waiting.push(entry);
  }
}

const itemOf = (responseId: string, name: string): JsonObject => ({
  id: `item_${responseId}_${name}`,
  type: 'function_call',
  status: 'completed',
  name,
  call_id: `call_${name}`,
  arguments: '{}',
});

function inWords(event: JsonObject): string {
  const item = event['item'] as JsonObject | undefined;
  return (item ? `${stringAt(item, 'call_id')}: ${stringAt(item, 'output')}` : stringAt(event, 'type')) ?? '';
}

const output = (callId: string, text = 'by hand'): JsonObject => ({
  type: 'conversation.item.create',
  event_id: 'evt_hand',
  item: { type: 'function_call_output', call_id: callId, output: text },
});

describe('a stub', () => {
  it('answers when its response is done, and asks for another one once the output is in the conversation', async () => {
    const live = new Live().begin('resp_1', 'now');
    expect(await live.settle()).toEqual([]);
    live.done('resp_1', 'now');
    expect(await live.settle()).toEqual(['call_now: {"ok":true}']);
    expect(await live.accept().settle()).toEqual(['response.create']);
    const [note] = live.notes;
    expect(note).toMatchObject({ item_id: 'item_resp_1_now', call_id: 'call_now', name: 'now' });
    expect(live.state.items.get('item_resp_1_now')?.stub).toMatchObject({ outputN: note?.['output_n'] });
  });

  it('is told once, however often the response is told to be done, and whatever comes after it', async () => {
    const live = new Live().calls('resp_1', 'now');
    await live.settle();
    live.done('resp_1', 'now').done('resp_1', 'now');
    expect(await live.settle()).toEqual(['call_now: {"ok":true}']);
    await live.accept().settle();
    live.sent.length = 0;
    live.done('resp_1', 'now');
    expect(await live.settle()).toEqual([]);
  });

  it('says nothing where somebody answered meanwhile, though the log does not tell it yet', async () => {
    const live = new Live().calls('resp_1', 'later');
    await live.settle();
    live.client(output('call_later'));
    expect(await live.timeUp()).toEqual(['call_later: by hand']);
    expect(live.notes).toEqual([]);
  });

  it('says nothing where another client has answered, or the call was deleted', async () => {
    const answered = new Live().calls('resp_1', 'later');
    await answered.settle();
    const item = { id: 'out', type: 'function_call_output', call_id: 'call_later', output: 'x' };
    answered.server({ type: 'conversation.item.added', item });
    expect(await answered.timeUp()).toEqual([]);
    const deleted = new Live().calls('resp_1', 'later');
    await deleted.settle();
    deleted.server({ type: 'conversation.item.deleted', item_id: 'item_resp_1_later' });
    expect(await deleted.timeUp()).toEqual([]);
  });

  it('can be run again where its output was deleted, and not before', async () => {
    const live = new Live().calls('resp_1', 'quiet');
    await live.settle();
    await live.accept().settle();
    await expect(live.desk.runNow('call_quiet')).rejects.toThrow('has its output already');
    live.server({ type: 'conversation.item.deleted', item_id: 'out_call_quiet' });
    await live.desk.runNow('call_quiet');
    expect(await live.settle()).toEqual(['call_quiet: 1']);
  });

  it('says nothing to calls of responses that were cut off, are out of band, or were made by no response', async () => {
    const live = new Live().begin('resp_1', 'now');
    live.server({ type: 'response.done', response: { id: 'resp_1', status: 'cancelled', output: [] } });
    const response = { id: 'resp_2', status: 'in_progress', conversation_id: null, output: [] };
    live.server({ type: 'response.created', response });
    live.server({ type: 'response.output_item.done', response_id: 'resp_2', item: itemOf('resp_2', 'now') });
    live.server({ type: 'response.done', response: { ...response, status: 'completed' } });
    live.server({ type: 'conversation.item.added', item: itemOf('seed', 'quiet') });
    expect(await live.settle()).toEqual([]);
  });

  it('does not try again what the server refused', async () => {
    const live = new Live().calls('resp_1', 'now');
    await live.settle();
    live.server({ type: 'error', error: { message: 'No.', event_id: stringAt(live.sent[0], 'event_id') } });
    live.done('resp_1', 'now');
    expect(await live.settle()).toEqual(['call_now: {"ok":true}']);
  });

  it('is quiet when stubs are turned off, also one that waits', async () => {
    const live = new Live().calls('resp_1', 'later');
    await live.settle();
    expect(live.desk.runs).toEqual([{ callId: 'call_later', phase: 'waiting', delayMs: 50 }]);
    live.desk.automatic = false;
    expect(live.desk.runs).toEqual([]);
    live.calls('resp_2', 'now');
    expect(await live.timeUp()).toEqual([]);
    await live.desk.runNow('call_now');
    expect(await live.settle()).toEqual(['call_now: {"ok":true}']);
    await expect(live.desk.runNow('call_now')).rejects.toThrow('has its output already');
    await expect(live.desk.runNow('call_nobody')).rejects.toThrow('not in the conversation');
  });

  it('that fails says why at its call, and can be run again', async () => {
    const live = new Live().calls('resp_1', 'broken');
    expect(await live.settle()).toEqual([]);
    const { failure } = live.state.items.get('item_resp_1_broken')?.stub ?? {};
    expect(failure && english(failure)).toContain('asks for arguments.missing');
    expect(live.state.rows.at(-1)).toMatchObject({ type: 'stub', itemId: 'item_resp_1_broken' });
    await live.desk.runNow('call_broken');
    expect(live.notes.length).toBe(2);
  });

  it('does nothing any more when the session has ended', async () => {
    const live = new Live().calls('resp_1', 'later');
    await live.settle();
    live.desk.dispose();
    expect(await live.timeUp()).toEqual([]);
  });
});

describe('a response', () => {
  it('is asked for once, when all calls have their outputs', async () => {
    const live = new Live().calls('resp_1', 'now', 'later');
    expect(await live.settle()).toEqual(['call_now: {"ok":true}']);
    expect(await live.accept().settle()).toEqual([]);
    expect(await live.timeUp()).toEqual(['call_later: late']);
    expect(await live.accept().settle()).toEqual(['response.create']);
    expect(await live.settle()).toEqual(['response.create']);
  });

  it('that could not be asked for is told, unless the session is being closed', async () => {
    for (const [refusal, told] of [
      [new Error('The disk is full.'), 1],
      [new RealtimeError('not-connected', phrase('Nothing was sent.')), 0],
    ] as const) {
      const live = new Live().calls('resp_1', 'now');
      await live.settle();
      live.refusal = refusal;
      expect(await live.accept().settle()).toEqual([]);
      expect(live.errors).toEqual(Array<Error>(told).fill(refusal));
      // What comes later is asked for again.
      live.refusal = undefined;
      live.calls('resp_2', 'later');
      await live.settle();
      await live.timeUp();
      expect(await live.accept().settle()).toEqual(['response.create']);
    }
  });

  it('waits for calls that people answer, and goes as they have seen it', async () => {
    const live = new Live().calls('resp_1', 'now', 'unknown');
    await live.settle();
    expect(await live.accept().settle()).toEqual([]);
    const respond = { type: 'response.create', event_id: 'evt_seen' };
    live.desk.answer('call_unknown', JSON.stringify(output('call_unknown')), JSON.stringify(respond));
    expect(await live.settle()).toEqual(['call_unknown: by hand']);
    await live.accept().settle();
    expect(live.sent).toEqual([respond]);
  });

  it('is not asked for before the calling one is done', async () => {
    const live = new Live().begin('resp_1', 'unknown');
    await live.settle();
    const respond = { type: 'response.create', event_id: 'evt_seen' };
    live.desk.answer('call_unknown', JSON.stringify(output('call_unknown')), JSON.stringify(respond));
    expect(await live.settle()).toEqual(['call_unknown: by hand']);
    expect(await live.accept().settle()).toEqual([]);
    live.done('resp_1', 'unknown');
    expect(await live.settle()).toEqual(['response.create']);
  });

  it('is not asked for where the stub shall not, or one began with the outputs, or is under way', async () => {
    const live = new Live().calls('resp_1', 'quiet');
    await live.settle();
    expect(await live.accept().settle()).toEqual([]);

    live.calls('resp_2', 'now');
    await live.settle();
    live.accept().server({ type: 'response.created', response: { id: 'resp_3', status: 'in_progress', output: [] } });
    live.done('resp_3');
    expect(await live.settle()).toEqual([]);

    const busy = new Live().calls('resp_1', 'now');
    await busy.settle();
    busy.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress', output: [] } });
    expect(await busy.accept().settle()).toEqual([]);
    busy.done('resp_2');
    expect(await busy.settle()).toEqual(['response.create']);
  });

  it('is not asked for twice where somebody did a moment ago', async () => {
    const live = new Live().calls('resp_1', 'now');
    await live.settle();
    live.accept().client({ type: 'response.create', event_id: 'evt_hand' });
    expect(await live.settle()).toEqual(['response.create']);
    live.server({ type: 'response.created', response: { id: 'resp_2', status: 'in_progress', output: [] } });
    live.done('resp_2');
    expect(await live.settle()).toEqual(['response.create']);
  });
});
