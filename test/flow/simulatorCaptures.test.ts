// The client half of recorded sessions, sent to the simulator: it must answer with the same types of events in the same order.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../src/base/base64.ts';
import { int16ToBytes } from '../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../src/audio/speech/synthesizeSpeech.ts';
import type { JsonObject } from '../../src/base/json.ts';
import type { Scheduler } from '../../src/simulator/determinism/scheduler.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { WireClient } from './wireClient.ts';

const folder = join(import.meta.dirname, '../../../shared/captures');
/** Where a recorded session was, and so where it is replayed. All of them come out the same: there is no difference to list. */
const captures: readonly (readonly [name: string, form: Form])[] = [
  ['openai-ga-text-in-audio-out', 'openai'],
  ['openai-ga-tool-call-round', 'openai'],
  ['openai-ga-history-seeding-with-error', 'openai'],
  ['openai-ga-server-vad-turn', 'openai'],
  ['openai-ga-idle-timeout', 'openai'],
  ['openai-ga-sideband-audio-turn', 'call'],
  ['openai-beta-tool-call', 'beta'],
  ['azure-ga-spoken-turn-tool-audio', 'azure'],
  ['azure-ga-transcription-failed', 'azure'],
  ['azure-voicelive-server-vad-turn', 'voice-live'],
  ['azure-voicelive-tool-call-round', 'voice-live'],
  ['gateway-ga-text-in-audio-out', 'openai'],
];

type Form = 'openai' | 'beta' | 'azure' | 'voice-live' | 'call';

/** Ten seconds a second: an idle timeout of five seconds is not worth waiting for. */
const hurried: Scheduler = {
  monoMs: () => performance.now() * 10,
  wallMs: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs / 10);
    return () => clearTimeout(timer);
  },
};

interface Line {
  readonly dir: 'client' | 'server';
  readonly event: JsonObject & { type: string };
}

let server: SimulatorServer;
beforeAll(async () => {
  server = await SimulatorServer.start({ scheduler: hurried });
});
afterAll(() => server.close());

describe('recorded sessions', () => {
  for (const [name, form] of captures) {
    const file = join(folder, `${name}.jsonl`);
    test.skipIf(!existsSync(file))(`${name}${existsSync(file) ? '' : ` SKIPPED: ${file} is not there`}`, async () => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line);
      const client = await replay(lines, form);
      const recorded = shape(lines.filter(({ dir }) => dir === 'server').map(({ event }) => event.type));
      // A capture may be cut at its end, never at its beginning.
      expect(shape(client.frames.map(({ type }) => type)).slice(0, recorded.length)).toEqual(recorded);
      await client.close();
    });
  }
});

/** Opens the session as the recorded client did. */
async function open(form: Form, model: string): Promise<WireClient> {
  const base = server.url.replace('/v1/realtime', '');
  switch (form) {
    case 'openai':
      return WireClient.connect(`${server.url}?model=${model}`);
    case 'beta':
      return WireClient.connect(`${server.url}?model=${model}`, { headers: { 'OpenAI-Beta': 'realtime=v1' } });
    case 'azure':
      return WireClient.connect(`${base}/openai/v1/realtime?model=${model}`, { headers: { 'api-key': 'x' } });
    case 'voice-live':
      return WireClient.connect(`${base}/voice-live/realtime?api-version=2026-04-10&model=${model}`, {
        headers: { 'api-key': 'x' },
      });
    case 'call': {
      const session = new FormData();
      session.set('sdp', OFFER);
      session.set('session', JSON.stringify({ type: 'realtime', model }));
      const headers = { Authorization: 'Bearer x' };
      const answer = await fetch(`${base.replace('ws:', 'http:')}/v1/realtime/calls`, {
        method: 'POST',
        headers,
        body: session,
      });
      const id = answer.headers.get('location')?.split('/').at(-1) ?? '';
      return WireClient.connect(`${server.url}?call_id=${id}`, { headers });
    }
  }
}

const OFFER = [
  'v=0',
  'o=- 1 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=mid:0',
  '',
].join('\r\n');

/** Sends each client event once what came before it in the recording has come here too. */
async function replay(lines: readonly Line[], form: Form): Promise<WireClient> {
  const model = lines
    .map(({ event }) => (event['session'] as JsonObject | undefined)?.['model'])
    .find((found) => typeof found === 'string');
  const client = await open(form, String(model));
  const frames = lines.filter(({ event }) => event.type === 'input_audio_buffer.append').length;
  const audio = spokenTurn(frames);
  const counts = new Map<string, number>();
  let sentFrames = 0;
  for (const { dir, event } of lines) {
    if (dir === 'server') {
      counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
      if (isSteady(event.type)) await client.nth(event.type, counts.get(event.type));
    } else if (event.type === 'input_audio_buffer.append') {
      client.send({ type: event.type, audio: encodeBase64(audio.subarray(sentFrames * 4800, ++sentFrames * 4800)) });
    } else {
      client.send(withOwnCallId(event, client));
    }
  }
  return client;
}

/** The captures' audio was shortened to a few bytes a frame: speech of the same number of 100 ms frames in its place. */
function spokenTurn(frames: number): Uint8Array {
  const samples = new Int16Array(frames * 2400);
  const speech = synthesizeSpeech('Hello, my name is Marcelo.').subarray(0, Math.max(0, samples.length - 48_000));
  samples.set(speech, Math.min(36_000, samples.length - speech.length));
  return int16ToBytes(samples);
}

/** Ids of calls are the server's to give. */
function withOwnCallId(event: JsonObject, client: WireClient): JsonObject {
  const item = event['item'] as JsonObject | undefined;
  if (item?.['type'] !== 'function_call_output') return event;
  const call = client.frames.findLast(({ type }) => type === 'response.function_call_arguments.done');
  return { ...event, item: { ...item, call_id: call?.['call_id'] } };
}

/** Rate limits and transcription may come at any time; of deltas nobody knows the number. */
function isSteady(type: string): boolean {
  return !/rate_limits|input_audio_transcription|\.delta$/.test(type);
}

/** The order of types: runs of deltas count once, a voice and its transcript as one run. */
function shape(types: readonly string[]): string[] {
  return types
    .filter((type) => (type.endsWith('.delta') ? !type.includes('input_audio_transcription') : isSteady(type)))
    .map((type) => type.replace(/audio_transcript\.delta$/, 'audio.delta'))
    .filter((type, index, all) => !(type.endsWith('.delta') && all[index - 1] === type));
}
