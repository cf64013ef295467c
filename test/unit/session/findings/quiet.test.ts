// What goes as it should gives no findings: the demo, and the ordinary flows of a client that does everything right.
import { beforeAll, describe, expect, it } from 'vitest';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import type { JsonObject } from '../../../../src/base/json.ts';
import type { Entry } from '../../../../src/protocol/entry.ts';
import type { CheckShape } from '../../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../../src/protocol/shapeCheck.ts';
import { project } from '../../../../src/session/projection.ts';
import { DEMO_MODEL, demoScript } from '../../../../src/simulator/demo.ts';
import { SimulatedSession } from '../../../../src/simulator/session.ts';
import { respond, update, userSays, VirtualScheduler } from '../../simulator/harness.ts';

/** A simulated session with its log, on a virtual clock. */
class LoggedSession {
  readonly entries: Entry[] = [];
  #sentAt = 0;
  readonly #scheduler = new VirtualScheduler();
  readonly #session = new SimulatedSession({
    model: DEMO_MODEL,
    seed: 1,
    scheduler: this.#scheduler,
    send: (text) => this.#log('server', text),
    close: () => undefined,
  });

  constructor() {
    this.#session.start();
    this.wait(100);
  }

  send(...events: JsonObject[]): this {
    this.#sentAt = this.entries.length;
    for (const event of events) {
      const text = JSON.stringify(event);
      this.#log('client', text);
      this.#session.receive(text);
    }
    return this;
  }

  wait(ms: number): this {
    this.#scheduler.run(ms);
    return this;
  }

  /** Lets time pass until this event came since something was sent; returns the newest of its type. */
  until(type: string): JsonObject {
    for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 20) {
      const event = this.last(type, this.#sentAt);
      if (event) return event;
      this.wait(20);
    }
    throw new Error(`no ${type} within a minute`);
  }

  /** At real-time pace, as a microphone does. */
  speak(samples: Int16Array): this {
    for (let at = 0; at < samples.length; at += 2400) {
      const { buffer, byteOffset, byteLength } = samples.subarray(at, at + 2400);
      const audio = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
      this.send({ type: 'input_audio_buffer.append', audio }).wait(100);
    }
    return this;
  }

  last(type: string, from = 0): JsonObject | undefined {
    const events = this.entries.slice(from).flatMap((entry) => (entry.kind === 'frame' ? [entry] : []));
    const texts = events.filter(({ dir }) => dir === 'server').map(({ text }) => JSON.parse(text) as JsonObject);
    return texts.findLast((event) => event['type'] === type);
  }

  #log(dir: 'client' | 'server', text: string): void {
    const n = this.entries.length + 1;
    const stamp = { n, monoMs: this.#scheduler.monoMs(), wallMs: this.#scheduler.wallMs() };
    this.entries.push({ kind: 'frame', ...stamp, dir, text, binary: false, sizeBytes: text.length });
  }
}

const speech = (text: string): Int16Array => {
  const words = synthesizeSpeech(text);
  const withPause = new Int16Array(words.length + 24_000);
  withPause.set(words);
  return withPause;
};

let checkShape: CheckShape;
beforeAll(async () => {
  checkShape = await loadShapeCheck();
});

function findings({ entries }: LoggedSession): string[] {
  const state = project(entries, { checkShape });
  return [...state.findings.values()].map(({ id, message }) => `${id}: ${message}`);
}

describe('no findings in', () => {
  it('the demo', () => {
    const session = new LoggedSession();
    const script = demoScript();
    for (let step = script.next(); !step.done;) {
      session.send(step.value.event);
      step = script.next(session.until(step.value.waitFor));
    }
    expect(session.wait(5000).entries.length).toBeGreaterThan(50);
    expect(findings(session)).toEqual([]);
  });

  it('a text turn', () => {
    const session = new LoggedSession().send(update({ output_modalities: ['text'], instructions: 'Be brief.' }));
    session.until('session.updated');
    session.send(userSays('Hello!'), respond()).until('response.done');
    session.send(userSays('And how are you?'), respond()).until('response.done');
    expect(findings(session.wait(5000))).toEqual([]);
  });

  it('a spoken turn by hand', () => {
    const session = new LoggedSession().send(update({ audio: { input: { turn_detection: null } } }));
    session.until('session.updated');
    session.speak(speech('Hello, can you hear me?'));
    session.send({ type: 'input_audio_buffer.commit' }, respond()).until('response.done');
    expect(findings(session.wait(20_000))).toEqual([]);
  });

  it('a turn with voice activity detection that the user interrupts, and that is truncated', () => {
    const asked = {
      instructions: 'Tell stories.',
      audio: { input: { transcription: { model: 'gpt-realtime-whisper' } } },
    };
    const session = new LoggedSession().send(update(asked));
    session.until('session.updated');
    session.speak(speech('Please tell me a long story about a dragon and a river and a tower.'));
    const item = session.wait(2000).last('response.output_audio.delta');
    session.speak(speech('Stop, that is enough!'));
    const truncate = { type: 'conversation.item.truncate', content_index: 0, audio_end_ms: 500 };
    session.send({ ...truncate, item_id: item?.['item_id'] }).until('conversation.item.truncated');
    expect(findings(session.wait(20_000))).toEqual([]);
  });

  it('a round with a tool', () => {
    const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    const tools = [{ type: 'function', name: 'get_weather', description: 'Weather in a city.', parameters }];
    const session = new LoggedSession().send(update({ output_modalities: ['text'], tools }));
    session.until('session.updated');
    session.send(userSays('What is the weather in London?'), respond());
    const call = session.until('response.function_call_arguments.done');
    session.until('response.done');
    const item = { type: 'function_call_output', call_id: call['call_id'], output: '{"degrees":12}' };
    session.send({ type: 'conversation.item.create', item }, respond()).until('response.done');
    expect(findings(session.wait(5000))).toEqual([]);
  });
});
