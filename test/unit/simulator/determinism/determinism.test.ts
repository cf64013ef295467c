import { expect, test } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { int16ToBytes } from '../../../../src/audio/pcm.ts';
import { synthesizeSpeech } from '../../../../src/audio/speech/synthesizeSpeech.ts';
import { Bench, respond, typesOf, userSays, type BenchOptions } from '../harness.ts';

const speech = encodeBase64(int16ToBytes(synthesizeSpeech('Hello out there, can you hear me?')));
const silence = encodeBase64(new Uint8Array(48_000));
const tools = [
  { type: 'mcp', server_label: 'weather', server_url: 'https://mcp.example/', require_approval: 'never' },
  { type: 'function', name: 'get_time', description: 'The time in a city.' },
];

function texts(options: BenchOptions): readonly string[] {
  const bench = new Bench(options);
  const session = { tools, ...(options.dialect === undefined && { type: 'realtime' }) };
  bench.send({ type: 'session.update', session }, { type: 'input_audio_buffer.append', audio: speech });
  bench.scheduler.run(100);
  bench.send({ type: 'input_audio_buffer.append', audio: silence });
  bench.scheduler.run(20_000);
  bench.send(userSays('What is the weather in London and the time in Paris?'), respond());
  bench.scheduler.run(20_000);
  return bench.texts;
}

test.each<[string, BenchOptions]>([
  ['GA', {}],
  ['a reasoning model', { model: 'gpt-realtime-2.1' }],
  ['beta', { dialect: 'beta' }],
  ['Voice Live', { dialect: 'voice-live' }],
  ['a call', { media: 'call' }],
])('%s: the same seed and frames give the same frames, another seed others', (_name, options) => {
  expect(texts(options)).toEqual(texts(options));
  expect(texts({ ...options, seed: 2 })).not.toEqual(texts(options));
});

test('while somebody speaks into an answer, each dialect ends it first', () => {
  for (const dialect of ['ga', 'beta', 'voice-live'] as const) {
    const bench = new Bench({ dialect });
    bench.send(userSays('Tell me a story.'), respond());
    bench.scheduler.run(1500);
    bench.fresh();
    bench.send({ type: 'input_audio_buffer.append', audio: speech });
    bench.scheduler.run(200);
    const prefix = dialect === 'ga' ? 'response.output_audio' : 'response.audio';
    const types = typesOf(bench.fresh()).filter((type) => !/\.delta$|rate_limits/.test(type));
    expect(types).toEqual([
      'input_audio_buffer.speech_started',
      `${prefix}.done`,
      `${prefix}_transcript.done`,
      'response.content_part.done',
      ...(dialect === 'ga' ? ['conversation.item.done'] : []),
      'response.output_item.done',
      'response.done',
    ]);
  }
});
