// The Agents SDK's own session class, unchanged, talking to the simulator: its ordinary flows must work as against the real API.
import {
  OpenAIRealtimeWebSocket,
  RealtimeAgent,
  RealtimeSession,
  tool,
  type TransportEvent,
} from '@openai/agents-realtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { int16ToBytes } from '../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../src/audio/speech/synthesizeSpeech.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

/** The SDK types what it knows; the rest of an event is there as well. */
type WireEvent = TransportEvent & Readonly<Record<string, unknown>>;

/** What came over the wire, with a way to wait for the n-th event of a type. */
class Wire {
  readonly events: WireEvent[] = [];
  #waiting: { type: string; count: number; resolve: (event: WireEvent) => void }[] = [];

  take(event: WireEvent): void {
    this.events.push(event);
    const ready = this.#waiting.filter((wait) => this.count(wait.type) >= wait.count);
    this.#waiting = this.#waiting.filter((wait) => !ready.includes(wait));
    for (const { resolve } of ready) resolve(event);
  }

  count(type: string): number {
    return this.events.filter((event) => event.type === type).length;
  }

  nth(type: string, count = 1): Promise<WireEvent> {
    const there = this.events.filter((event) => event.type === type)[count - 1];
    if (there) return Promise.resolve(there);
    return new Promise((resolve) => this.#waiting.push({ type, count, resolve }));
  }
}

const weather = tool({
  name: 'get_weather',
  description: 'The weather in a city.',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => {
    askedCities.push(city);
    return Promise.resolve(`It is sunny in ${city}, 21 degrees.`);
  },
});
const askedCities: string[] = [];

let server: SimulatorServer;
let session: RealtimeSession;
let wire: Wire;
let errors: unknown[];

beforeAll(async () => {
  server = await SimulatorServer.start();
});
afterAll(() => server.close());

beforeEach(async () => {
  askedCities.length = 0;
  errors = [];
  wire = new Wire();
  const agent = new RealtimeAgent({ name: 'Guide', instructions: 'You are a helpful guide.', tools: [weather] });
  const transport = new OpenAIRealtimeWebSocket({ url: `${server.url}?model=gpt-realtime`, useInsecureApiKey: true });
  session = new RealtimeSession(agent, { transport, model: 'gpt-realtime', tracingDisabled: true });
  session.on('transport_event', (event) => wire.take(event));
  session.on('error', ({ error }) => errors.push(error));
  await session.connect({ apiKey: 'sk-simulated' });
  await wire.nth('session.updated');
});
afterEach(() => session.close());

/** Resolves with what the agent said in the n-th turn that ends from now on. */
function answer(): Promise<string> {
  return new Promise((resolve) => {
    session.once('agent_end', (_context, _agent, output) => resolve(output));
  });
}

describe('a session of the Agents SDK', () => {
  test('asks in text and hears a spoken answer', async () => {
    let audioBytes = 0;
    session.on('audio', ({ data }) => (audioBytes += data.byteLength));
    const answered = answer();
    session.sendMessage('Hello, who are you?');
    expect((await answered).length).toBeGreaterThan(0);
    expect(audioBytes).toBeGreaterThan(24_000);
    await wire.nth('response.done');
    expect(session.history.map((item) => (item.type === 'message' ? item.role : item.type))).toEqual([
      'user',
      'assistant',
    ]);
    expect(session.usage.totalTokens).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('runs its tool and speaks about the result', async () => {
    session.sendMessage('What is the weather in Berlin?');
    await wire.nth('response.done', 2);
    expect(askedCities).toEqual(['Berlin']);
    const [call] = session.history.filter((item) => item.type === 'function_call');
    expect(call).toMatchObject({ name: 'get_weather', status: 'completed' });
    const last = session.history.at(-1);
    expect(last).toMatchObject({ type: 'message', role: 'assistant', status: 'completed' });
    expect(JSON.stringify(last)).toContain('21');
    expect(errors).toEqual([]);
  });

  test('hears speech, is answered, and has the transcript in its history', async () => {
    const spoken = int16ToBytes(synthesizeSpeech('What can you do for me?'));
    const turn = new Uint8Array(24_000 + spoken.length + 48_000);
    turn.set(spoken, 24_000);
    for (let start = 0; start < turn.length; start += 9600) {
      session.sendAudio(turn.slice(start, start + 9600).buffer);
    }
    await wire.nth('response.done');
    const completed = await wire.nth('conversation.item.input_audio_transcription.completed');
    const transcript: unknown = completed['transcript'];
    expect(wire.count('input_audio_buffer.speech_started')).toBe(1);
    // The simulator makes up what was heard; the SDK must show just that.
    expect(transcript).not.toBe('');
    expect(session.history[0]).toMatchObject({ role: 'user', content: [{ type: 'input_audio', transcript }] });
    expect(errors).toEqual([]);
  });

  test('interrupts: the answer is cancelled and cut where the user stopped listening', async () => {
    let interrupted = 0;
    session.on('audio_interrupted', () => interrupted++);
    session.sendMessage('Tell me a long story about the sea.');
    await wire.nth('response.output_audio.delta', 3);
    session.interrupt();
    const done = await wire.nth('response.done');
    expect(done).toMatchObject({
      response: { status: 'cancelled', status_details: { type: 'cancelled', reason: 'client_cancelled' } },
    });
    const truncated = await wire.nth('conversation.item.truncated');
    expect(truncated['audio_end_ms']).toBeGreaterThanOrEqual(0);
    // The SDK asks for what is left of the item.
    await wire.nth('conversation.item.retrieved');
    expect(interrupted).toBe(1);
    expect(errors).toEqual([]);
  });

  test('edits its history: what is removed is deleted, what is added is created', async () => {
    session.sendMessage('Hello, who are you?');
    await wire.nth('response.done');
    const [first] = session.history;
    session.updateHistory((history) => history.filter((item) => item.itemId !== first?.itemId));
    const deleted = await wire.nth('conversation.item.deleted');
    expect(deleted['item_id']).toBe(first?.itemId);
    expect(session.history.map((item) => item.itemId)).not.toContain(first?.itemId);
    expect(errors).toEqual([]);
  });
});
