// Whatever a client sends, the session answers in its protocol's words: it never breaks, and never blames itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import { Bench, respond, update, userSays, type BenchOptions } from './harness.ts';

const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const words = fc.constantFrom(
  ...['type', 'session', 'item', 'response', 'audio', 'input', 'output', 'format', 'voice', 'tools', 'turn_detection'],
  ...[
    'modalities',
    'output_modalities',
    'content',
    'text',
    'id',
    'item_id',
    'audio_end_ms',
    'previous_item_id',
    'role',
  ],
  ...[
    'transcription',
    'input_audio_transcription',
    'tool_choice',
    'metadata',
    'instructions',
    '__proto__',
    'constructor',
  ],
);

/** Valid events to begin with, so that what is changed in them is looked at. */
const valid = fc.constantFrom<JsonObject>(
  update({
    tools: [{ type: 'function', name: 'f', parameters: { type: 'object', properties: { a: { enum: [1] } } } }],
  }),
  update({ audio: { input: { turn_detection: { type: 'semantic_vad' }, transcription: { model: 'whisper-1' } } } }),
  { type: 'session.update', session: { modalities: ['text'], voice: 'echo', temperature: 0.7 } },
  { type: 'transcription_session.update', session: { turn_detection: null } },
  userSays('Please call f for Paris and for Rome.'),
  { type: 'conversation.item.create', item: { type: 'function_call_output', call_id: 'c', output: 'x' } },
  { type: 'conversation.item.truncate', item_id: 'x', content_index: 0, audio_end_ms: 10 },
  { type: 'conversation.item.delete', item_id: 'x' },
  { type: 'input_audio_buffer.append', audio: 'AAAAAAAA' },
  { type: 'input_audio_buffer.commit' },
  respond(),
  respond({ conversation: 'none', input: [{ type: 'item_reference', id: 'x' }], max_output_tokens: 2 }),
  { type: 'response.cancel' },
);

/** Puts something else, or nothing, somewhere into a value. */
function changed(value: JsonValue, path: readonly number[], name: string, by: JsonValue): JsonValue {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === first % value.length ? changed(entry, rest, name, by) : entry));
  }
  const entries = Object.entries(value);
  const at = first % (entries.length + 1);
  if (at === entries.length) return Object.fromEntries([...entries, [name, by]]);
  return Object.fromEntries(
    entries.map(([key, entry], index) => [key, index === at ? changed(entry ?? null, rest, name, by) : entry]),
  );
}

const mutated = fc
  .tuple(valid, fc.array(fc.nat(8), { maxLength: 5 }), words, anything)
  .map(([event, path, name, by]) => changed(event, path, name, by));
const frames = fc.array(fc.oneof(valid, mutated, mutated, anything), { maxLength: 14 });

test.each<[string, BenchOptions]>([
  ['GA', {}],
  ['beta', { dialect: 'beta' }],
  ['Voice Live', { dialect: 'voice-live', model: 'gpt-4.1' }],
  ['transcription', { kind: 'transcription' }],
  ['a call', { media: 'call', namesAreDeployments: true }],
])('%s', (_name, options) => {
  fc.assert(
    fc.property(frames, (events) => {
      const bench = new Bench({ model: 'gpt-realtime-2.1', ...options });
      for (const event of events) {
        bench.session.receive(JSON.stringify(event));
        bench.scheduler.run(150);
      }
      bench.scheduler.run(20_000);
      expect(bench.texts.filter((text) => text.includes('"server_error"'))).toEqual([]);
      expect(bench.closed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
