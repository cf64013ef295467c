// The `openai` package's own WebSocket client, over TLS since it takes nothing else, GA, Azure and beta. It does not know that it talks to a simulator.
import OpenAI, { AzureOpenAI } from 'openai';
import { OpenAIRealtimeWS as BetaRealtimeWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import type { RealtimeClientEvent, RealtimeServerEvent } from 'openai/resources/realtime/realtime';
import type { RealtimeServerEvent as BetaServerEvent } from 'openai/resources/beta/realtime/realtime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { int16ToBytes } from '../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../src/audio/speech/synthesizeSpeech.ts';
import { encodeBase64 } from '../../src/base/base64.ts';
import { selfSignedCertificate, type Certificate } from '../../src/listener/certificate.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';

let certificate: Certificate;
let server: SimulatorServer;
let openai: OpenAI;
const open: { close: () => void }[] = [];

beforeAll(async () => {
  certificate = await selfSignedCertificate();
  server = await SimulatorServer.start({ certificate: () => Promise.resolve(certificate) });
  openai = new OpenAI({ apiKey: 'sk-simulated', baseURL: httpUrl('/v1') });
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => server.close());

function httpUrl(path: string): string {
  return new URL(path, server.url.replace(/^ws/, 'http')).href;
}

/** What the SDK's `event` callback got, in order, with a way to wait for the n-th of a type. */
class Events<Event extends { type: string }> {
  readonly all: Event[] = [];
  #waiting: { type: string; count: number; resolve: (event: Event) => void; reject: (error: Error) => void }[] = [];

  readonly take = (event: Event): void => {
    this.all.push(event);
    const ready = this.#waiting.filter((wait) => wait.type === event.type && this.#of(wait.type).length >= wait.count);
    this.#waiting = this.#waiting.filter((wait) => !ready.includes(wait));
    for (const { resolve } of ready) resolve(event);
  };

  nth<Type extends Event['type']>(type: Type, count = 1): Promise<Extract<Event, { type: Type }>> {
    const there = this.#of(type)[count - 1];
    const wanted = there
      ? Promise.resolve(there)
      : new Promise<Event>((resolve, reject) => this.#waiting.push({ type, count, resolve, reject }));
    return wanted as Promise<Extract<Event, { type: Type }>>;
  }

  types(): string[] {
    return this.all.map(({ type }) => type);
  }

  #of(type: string): Event[] {
    return this.all.filter((event) => event.type === type);
  }
}

interface Session {
  readonly socket: OpenAIRealtimeWS;
  readonly events: Events<RealtimeServerEvent>;
  readonly errors: string[];
  readonly send: (event: RealtimeClientEvent) => void;
}

function sessionOf(socket: OpenAIRealtimeWS): Session {
  const events = new Events<RealtimeServerEvent>();
  const errors: string[] = [];
  socket.on('event', events.take);
  socket.on('error', (error) => errors.push(error.message));
  open.push(socket);
  return { socket, events, errors, send: (event) => socket.send(event) };
}

async function connect(model = 'gpt-realtime'): Promise<Session> {
  const session = sessionOf(new OpenAIRealtimeWS({ model, options: { ca: certificate.cert } }, openai));
  await session.events.nth('session.created');
  return session;
}

function say({ send }: Session, text: string): void {
  send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  });
  send({ type: 'response.create' });
}

describe('OpenAIRealtimeWS', () => {
  test('configures a session and is answered in text', async () => {
    const session = await connect();
    session.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } });
    const { session: updated } = await session.events.nth('session.updated');
    expect(updated).toMatchObject({ type: 'realtime', output_modalities: ['text'] });
    say(session, 'Say hello.');
    const { response } = await session.events.nth('response.done');
    expect(response.status).toBe('completed');
    const { text } = await session.events.nth('response.output_text.done');
    const deltas = session.events.all.flatMap((event) =>
      event.type === 'response.output_text.delta' ? event.delta : [],
    );
    expect(deltas.join('')).toBe(text);
    expect(response.usage?.total_tokens).toBe(
      (response.usage?.input_tokens ?? 0) + (response.usage?.output_tokens ?? 0),
    );
    expect(session.errors).toEqual([]);
  });

  test('speaks into the buffer and hears an answer', async () => {
    const session = await connect();
    const spoken = int16ToBytes(synthesizeSpeech('Hello, can you hear me?'));
    const turn = new Uint8Array(24_000 + spoken.length + 48_000);
    turn.set(spoken, 24_000);
    for (let start = 0; start < turn.length; start += 9600) {
      session.send({ type: 'input_audio_buffer.append', audio: encodeBase64(turn.subarray(start, start + 9600)) });
    }
    const { item_id } = await session.events.nth('input_audio_buffer.committed');
    const { response } = await session.events.nth('response.done');
    expect((await session.events.nth('input_audio_buffer.speech_started')).item_id).toBe(item_id);
    expect(response.output?.[0]).toMatchObject({ type: 'message', role: 'assistant', status: 'completed' });
    expect(session.events.types()).toContain('response.output_audio.delta');
    expect(session.errors).toEqual([]);
  });

  test('calls a function and uses what it returns', async () => {
    const session = await connect();
    const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    session.send({
      type: 'session.update',
      session: {
        type: 'realtime',
        output_modalities: ['text'],
        tools: [{ type: 'function', name: 'get_weather', description: 'The weather in a city.', parameters }],
      },
    });
    say(session, 'What is the weather in Berlin?');
    const call = await session.events.nth('response.function_call_arguments.done');
    expect(JSON.parse(call.arguments)).toEqual({ city: 'Berlin' });
    await session.events.nth('response.done');
    const output = JSON.stringify({ celsius: 21 });
    session.send({
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: call.call_id, output },
    });
    session.send({ type: 'response.create' });
    await session.events.nth('response.done', 2);
    expect((await session.events.nth('response.output_text.done')).text).toContain('21');
    expect(session.errors).toEqual([]);
  });

  test('interrupts an answer: cancel, then truncate what was not heard', async () => {
    const session = await connect();
    say(session, 'Tell me a long story about the sea.');
    const { item_id } = await session.events.nth('response.output_audio.delta');
    session.send({ type: 'response.cancel' });
    const { response } = await session.events.nth('response.done');
    expect(response).toMatchObject({ status: 'cancelled', status_details: { reason: 'client_cancelled' } });
    session.send({ type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 50 });
    expect(await session.events.nth('conversation.item.truncated')).toMatchObject({ item_id, audio_end_ms: 50 });
    session.send({ type: 'conversation.item.retrieve', item_id });
    const { item } = await session.events.nth('conversation.item.retrieved');
    expect(item).toMatchObject({ id: item_id, role: 'assistant' });
    session.send({ type: 'conversation.item.delete', item_id });
    expect((await session.events.nth('conversation.item.deleted')).item_id).toBe(item_id);
    expect(session.errors).toEqual([]);
  });

  test('names the event that was wrong, and goes on', async () => {
    const session = await connect();
    session.send({ type: 'conversation.item.delete', event_id: 'my_delete', item_id: 'item_none' });
    const { error } = await session.events.nth('error');
    expect(error).toMatchObject({ code: 'item_delete_invalid_item_id', event_id: 'my_delete' });
    expect(session.errors).toHaveLength(1);
    say(session, 'Still there?');
    expect((await session.events.nth('response.done')).response.status).toBe('completed');
  });

  test('transcribes without a model', async () => {
    const session = sessionOf(
      new OpenAIRealtimeWS({ intent: 'transcription', options: { ca: certificate.cert } }, openai),
    );
    const { session: created } = await session.events.nth('session.created');
    expect(created.type).toBe('transcription');
    session.send({
      type: 'session.update',
      session: {
        type: 'transcription',
        audio: { input: { transcription: { model: 'gpt-4o-mini-transcribe' }, turn_detection: null } },
      },
    });
    await session.events.nth('session.updated');
    session.send({ type: 'input_audio_buffer.append', audio: encodeBase64(int16ToBytes(synthesizeSpeech('Hello.'))) });
    session.send({ type: 'input_audio_buffer.commit' });
    const { transcript } = await session.events.nth('conversation.item.input_audio_transcription.completed');
    expect(transcript).not.toBe('');
    expect(session.events.types().filter((type) => type.startsWith('response.'))).toEqual([]);
  });

  test('steers a call by sideband: a client secret, an offer, two sockets', async () => {
    const secret = await openai.realtime.clientSecrets.create({
      session: { type: 'realtime', model: 'gpt-realtime', instructions: 'You are on the phone.' },
    });
    expect(secret.value).toMatch(/^ek_/);
    expect(secret.session).toMatchObject({ instructions: 'You are on the phone.' });
    const answer = await fetch(httpUrl('/v1/realtime/calls?model=gpt-realtime'), {
      method: 'POST',
      headers: { authorization: `Bearer ${secret.value}`, 'content-type': 'application/sdp' },
      body: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=rtpmap:111 opus/48000/2\r\n',
    });
    expect(answer.status).toBe(201);
    const callID = answer.headers.get('location')?.split('/').at(-1) ?? '';
    const options = { ca: certificate.cert };
    const first = sessionOf(new OpenAIRealtimeWS({ callID, options }, openai));
    const second = sessionOf(new OpenAIRealtimeWS({ callID, options }, openai));
    await Promise.all(
      [first, second].map(({ socket }) => new Promise((resolve) => socket.socket.once('open', resolve))),
    );
    say(first, 'Hello?');
    const [seen, watched] = await Promise.all([first.events.nth('response.done'), second.events.nth('response.done')]);
    expect(watched.response.id).toBe(seen.response.id);
    expect(first.events.types()).toContain('output_audio_buffer.started');
    expect(first.events.types()).not.toContain('response.output_audio.delta');
  });

  test('opens an Azure deployment', async () => {
    const azure = new AzureOpenAI({
      apiKey: 'azure-key',
      apiVersion: '2025-08-28',
      baseURL: httpUrl('/openai'),
      deployment: 'gpt-realtime',
    });
    const session = sessionOf(await OpenAIRealtimeWS.azure(azure, { options: { ca: certificate.cert } }));
    await session.events.nth('session.created');
    say(session, 'Hello from Azure.');
    expect((await session.events.nth('response.done')).response.status).toBe('completed');
  });
});

describe('the beta client', () => {
  async function connectBeta(socket: BetaRealtimeWS): Promise<Events<BetaServerEvent>> {
    const events = new Events<BetaServerEvent>();
    socket.on('event', events.take);
    socket.on('error', () => undefined);
    open.push(socket);
    await events.nth('session.created');
    return events;
  }

  async function expectBetaTurn(socket: BetaRealtimeWS, events: Events<BetaServerEvent>): Promise<void> {
    socket.send({ type: 'session.update', session: { modalities: ['text'], temperature: 0.7 } });
    expect((await events.nth('session.updated')).session).toMatchObject({ modalities: ['text'], temperature: 0.7 });
    socket.send({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hello.' }] },
    });
    socket.send({ type: 'response.create' });
    const { response } = await events.nth('response.done');
    expect(response).toMatchObject({ status: 'completed', modalities: ['text'] });
    const { text } = await events.nth('response.text.done');
    expect(response.output?.[0]?.content?.[0]).toMatchObject({ type: 'text', text });
    expect(events.types()).toContain('conversation.item.created');
    expect(
      events.types().filter((type) => /item\.added|output_text/.test(type) && !type.includes('output_item')),
    ).toEqual([]);
    expect(events.types()).not.toContain('error');
  }

  test('speaks beta with the simulated OpenAI', async () => {
    const socket = new BetaRealtimeWS({ model: 'gpt-4o-realtime-preview', options: { ca: certificate.cert } }, openai);
    await expectBetaTurn(socket, await connectBeta(socket));
  });

  test('speaks beta with the simulated Azure preview', async () => {
    const azure = new AzureOpenAI({
      apiKey: 'azure-key',
      apiVersion: '2025-04-01-preview',
      baseURL: httpUrl('/openai'),
      deployment: 'gpt-4o-realtime-preview',
    });
    const socket = await BetaRealtimeWS.azure(azure, { options: { ca: certificate.cert } });
    await expectBetaTurn(socket, await connectBeta(socket));
  });
});
