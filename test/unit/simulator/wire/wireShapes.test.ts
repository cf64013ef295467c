// What the simulator sends has the shape that the API's own types document, in every kind of session.
import { expect, test } from 'vitest';
import { english } from '../../../../src/base/l10n.ts';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { int16ToBytes } from '../../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import type { JsonObject } from '../../../../src/base/json.ts';
import { clientEventToBeta } from '../../../../src/protocol/dialectEvents.ts';
import { parseFrame } from '../../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../../src/protocol/shapeCheck.ts';
import { at, Bench, respond, update, userSays, type BenchOptions } from '../harness.ts';

const checkShape = await loadShapeCheck();
const append = (samples: Int16Array): JsonObject => ({
  type: 'input_audio_buffer.append',
  audio: encodeBase64(int16ToBytes(samples)),
});
const turn = [append(synthesizeSpeech('Hello, can you hear me?')), append(new Int16Array(24_000))];
const tools = [
  { type: 'mcp', server_label: 'weather', server_url: 'https://mcp.example/', require_approval: 'never' },
  { type: 'mcp', server_label: 'notes', server_url: 'https://mcp.example/' },
  { type: 'mcp', server_label: 'gone', server_url: 'https://gone.invalid/' },
  { type: 'function', name: 'get_time', description: 'The time in a city.' },
];

/** Everything that a conversation may contain. */
function talk(bench: Bench, adapt: (event: JsonObject) => JsonObject): void {
  const say = (...events: JsonObject[]) => bench.ask(...events.map(adapt));
  const transcription = { model: 'gpt-4o-transcribe' };
  const include = ['item.input_audio_transcription.logprobs'];
  const turn_detection = { type: 'server_vad', idle_timeout_ms: 5000 };
  say(update({ tools, include, audio: { input: { transcription, turn_detection } } }));
  say(...turn);
  say(update({ audio: { input: { turn_detection: { type: 'semantic_vad' }, transcription: null } } }));
  say(userSays('What is the weather forecast for London and the time in Paris?'), respond());
  const asked = say(userSays('Search my notes for cake.'), respond());
  const request = asked.find(({ item }) => at(item, 'type') === 'mcp_approval_request');
  if (request) {
    const approval_request_id = String(at(request, 'item', 'id'));
    say({
      type: 'conversation.item.create',
      item: { type: 'mcp_approval_response', approval_request_id, approve: true },
    });
  }
  say(userSays('Tell me a story.'));
  bench.send(adapt(respond()));
  bench.scheduler.run(1500);
  say({ type: 'response.cancel' }, { type: 'input_audio_buffer.clear' }, { type: 'nonsense' });
  const spoken = bench.frames.find(({ type }) => /audio_transcript\.done$/.test(type));
  const item_id = String(spoken?.['item_id']);
  say({ type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 50 });
  say({ type: 'conversation.item.retrieve', item_id });
  say({ type: 'conversation.item.delete', item_id });
  say(
    respond({
      conversation: 'none',
      metadata: { a: 'b' },
      output_modalities: ['text'],
      input: [],
      max_output_tokens: 3,
    }),
  );
}

test.each<[string, BenchOptions]>([
  ['GA', {}],
  ['a reasoning model', { model: 'gpt-realtime-2.1' }],
  ['beta', { dialect: 'beta' }],
  ['a call', { media: 'call' }],
  ['failures', { script: { rules: [{ fail: { message: 'No.' } }] } }],
])('%s', (_name, options) => {
  const bench = new Bench(options);
  talk(bench, options.dialect === 'beta' ? (event) => clientEventToBeta(event) : (event) => event);
  const odd = bench.texts.flatMap((text) => {
    const { outcome, type, problem } = parseFrame(text, checkShape);
    return outcome === 'known' ? [] : [`${type}: ${outcome}, ${problem?.path} ${problem && english(problem.message)}`];
  });
  expect([...new Set(odd)]).toEqual([]);
});

test('transcription sessions', () => {
  const bench = new Bench({ kind: 'transcription' });
  for (const model of ['gpt-4o-transcribe-diarize', 'gpt-live-transcribe', 'gpt-transcribe', 'whisper-1']) {
    const session = { type: 'transcription', audio: { input: { transcription: { model } } } };
    bench.ask({ type: 'session.update', session }, ...turn);
  }
  const odd = bench.texts.filter((text) => parseFrame(text, checkShape).outcome !== 'known');
  expect(odd).toEqual([]);
});
