/** Logs that no server would send: frames made up from the names that the API has, and recorded frames spoilt. */
import fc from 'fast-check';
import { clientEvents, serverEvents } from '../../../src/protocol/catalog.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { captures } from '../../captures.ts';

interface AnyFrame {
  readonly kind: 'frame';
  readonly dir: 'client' | 'server' | 'unknown';
  readonly text: string;
  readonly binary: boolean;
}
interface AnyLifecycle {
  readonly kind: 'lifecycle';
  readonly at: string;
  readonly details: Record<string, string | number | boolean>;
}
type AnyEntry = AnyFrame | AnyLifecycle;

/** Few, so that they meet; among them names that JavaScript objects have. */
const id = fc.constantFrom(
  'a',
  'b',
  'c',
  'd',
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'root',
  'x'.repeat(40),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Hi', '', 'one', '{"a":1}') },
  { weight: 1, arbitrary: fc.string() },
);
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 100, 0.5, 1e300, -1e300, Number.MAX_SAFE_INTEGER, 255, 256),
  fc.integer({ min: -5, max: 70_000 }),
);
const status = fc.constantFrom('in_progress', 'completed', 'cancelled', 'failed', 'incomplete', 'odd', null);
const role = fc.constantFrom('user', 'assistant', 'system', 'odd');
const partType = fc.constantFrom(
  'text',
  'audio',
  'input_text',
  'input_audio',
  'output_text',
  'output_audio',
  'item_reference',
  'odd',
);
const itemType = fc.constantFrom(
  'message',
  'function_call',
  'function_call_output',
  'mcp_call',
  'mcp_list_tools',
  'mcp_approval_response',
  'item_reference',
);

/** An object with some of the members; now and then one of them is something else altogether. */
function some(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const spoilt = Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      key,
      fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() }),
    ]),
  );
  return fc.record(spoilt, { requiredKeys: [] });
}

const audio = fc.constantFrom('AAAA', 'A'.repeat(640), '!!', '', 'QQ==');
const part = some({ type: partType, text, transcript: fc.oneof(text, fc.constant(null)), audio, id });
const item = some({
  id,
  type: itemType,
  object: fc.constant('realtime.item'),
  role,
  status,
  content: fc.array(part, { maxLength: 3 }),
  call_id: id,
  name: id,
  arguments: text,
  output: text,
  approval_request_id: id,
});
const format = fc.constantFrom(
  'pcm16',
  'g711_ulaw',
  'g771_alaw',
  { type: 'audio/pcm', rate: 24000 },
  { type: 'audio/pcmu' },
  { type: 'audio/pcm', rate: 0 },
  7,
);
const turnDetection = fc.constantFrom(
  null,
  { type: 'server_vad' },
  { type: null },
  { type: 'semantic_vad', create_response: false },
);
const voice = fc.constantFrom('ash', { name: 'ash', type: 'openai' }, null);
const session = some({
  type: fc.constantFrom('realtime', 'transcription', 'translation', '__proto__'),
  object: fc.constantFrom('realtime.session', 'realtime.transcription_session'),
  model: id,
  instructions: text,
  modalities: fc.constantFrom(['text'], ['audio', 'text']),
  output_modalities: fc.constantFrom(['text'], ['audio']),
  voice,
  input_audio_format: format,
  output_audio_format: format,
  turn_detection: turnDetection,
  input_audio_sampling_rate: number,
  temperature: number,
  tools: fc.constantFrom([], [{ type: 'function', name: 'f' }]),
  expires_at: number,
  audio: some({
    input: some({ format, turn_detection: turnDetection }),
    output: some({ format, voice, speed: number }),
  }),
});
const usage = some({
  total_tokens: number,
  input_tokens: number,
  output_tokens: number,
  input_token_details: some({ cached_tokens: number }),
  ['__proto__']: number,
});
const response = some({
  id,
  status,
  status_details: some({
    type: text,
    reason: fc.constantFrom('client_cancelled', 'turn_detected', 'max_output_tokens'),
    error: some({ code: text, message: text }),
  }),
  conversation_id: fc.constantFrom(null, 'conv'),
  conversation: fc.constantFrom('auto', 'none'),
  output: fc.array(item, { maxLength: 3 }),
  input: fc.array(item, { maxLength: 3 }),
  metadata: fc.constantFrom(null, { a: 'b' }, { a: { deep: 1 } }, { ['__proto__']: 'x' }),
  usage,
  modalities: fc.constantFrom(['text'], ['audio', 'text']),
  voice,
  output_audio_format: format,
  audio: some({ output: some({ format, voice }) }),
});
const error = some({
  type: text,
  code: fc.constantFrom(
    null,
    'invalid_value',
    'unknown_parameter',
    'missing_required_parameter',
    'invalid_json',
    'invalid_event',
    'cannot_update_voice',
    'input_audio_buffer_commit_empty',
    'conversation_already_has_active_response',
    'response_cancel_not_active',
    'item_delete_invalid_item_id',
    'session_expired',
    'constructor',
  ),
  message: fc.oneof(
    text,
    fc.constantFrom(
      "Invalid value: 'a'.",
      "Unknown parameter: 'session.voice'.",
      "the item with id 'b' does not exist",
      'only has 0.00ms',
    ),
  ),
  param: fc.constantFrom(
    null,
    'type',
    'session.voice',
    'item.id',
    'item.content[0].type',
    'response.audio.output.voice',
    'audio',
    '__proto__',
    '[]...',
  ),
  event_id: fc.oneof(id, fc.constant(null)),
});

const types = [...clientEvents, ...serverEvents].map(({ type }) => type);
const type = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...types) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ping', 'warning', '__proto__', 'constructor', 'toString', '', 'response.video.delta'),
  },
);
const madeUp = fc
  .tuple(
    type,
    some({
      event_id: id,
      item_id: id,
      response_id: id,
      previous_item_id: fc.oneof(id, fc.constant(null)),
      call_id: id,
      name: id,
      content_index: number,
      output_index: number,
      audio_start_ms: number,
      audio_end_ms: number,
      delta: fc.oneof(text, audio),
      text,
      transcript: text,
      arguments: text,
      audio,
      item,
      part,
      session,
      response,
      error,
      usage,
      rate_limits: fc.array(some({ name: text, remaining: number, limit: number }), { maxLength: 2 }),
      start: number,
      end: number,
    }),
  )
  .map(([type, members]) => JSON.stringify({ type, ...(members as object) }));

const garbage = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"type":5}',
    '{"type":"session.updated","session":{"__proto__":{"a":{"b":1}}}}',
  ),
  fc.nat(4000).map((depth) => `{"type":"session.updated","session":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
  fc
    .nat(4000)
    .map((depth) => `{"type":"conversation.item.create","item":{"content":${'['.repeat(depth)}${']'.repeat(depth)}}}`),
  madeUp.chain((frame) => fc.nat(frame.length).map((length) => frame.slice(0, length))),
);

const recorded = captures.flatMap(({ text: log }) =>
  decodeRecording(log).entries.flatMap((entry) => (entry.kind === 'frame' ? [entry] : [])),
);
/** A recorded frame as it was, or with a member somewhere in it set to something else. */
const spoiltRecorded: fc.Arbitrary<AnyFrame> = fc
  .tuple(
    fc.nat(Math.max(0, recorded.length - 1)),
    fc.option(fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), fc.jsonValue()), { freq: 2 }),
  )
  .map(([index, change]) => {
    const frame = recorded[index];
    if (!frame) throw new Error('there are no recorded frames');
    const { dir, binary } = frame;
    return { kind: 'frame', dir, binary, text: change ? spoilt(frame.text, ...change) : frame.text };
  });

function spoilt(frame: string, path: readonly number[], value: unknown): string {
  const event = JSON.parse(frame) as unknown;
  let target = event;
  path.forEach((choice, level) => {
    if (typeof target !== 'object' || target === null) return;
    const keys = Object.keys(target);
    const key = keys[choice % Math.max(1, keys.length)];
    if (key === undefined) return;
    const members = target as Record<string, unknown>;
    const isLeaf = typeof members[key] !== 'object' || members[key] === null;
    if (level === path.length - 1 || isLeaf) members[key] = value;
    target = isLeaf ? undefined : members[key];
  });
  return JSON.stringify(event);
}

const dir = fc.constantFrom<AnyFrame['dir'][]>('server', 'server', 'client', 'client', 'unknown');
const frame = (texts: fc.Arbitrary<string>): fc.Arbitrary<AnyFrame> =>
  fc.record({
    kind: fc.constant('frame' as const),
    dir,
    text: texts,
    binary: fc.constant(false),
  });
const binaryFrame: fc.Arbitrary<AnyFrame> = fc.record({
  kind: fc.constant('frame' as const),
  dir,
  text: fc.base64String({ maxLength: 20 }),
  binary: fc.constant(true),
});
const lifecycle: fc.Arbitrary<AnyLifecycle> = fc.record({
  kind: fc.constant('lifecycle' as const),
  at: fc.constantFrom('connecting', 'open', 'refused', 'close', 'error', 'note', 'of a later version', '__proto__'),
  details: fc.dictionary(
    fc.constantFrom('code', 'reason', 'by', 'message', 'status', 'body'),
    fc.oneof(fc.constantFrom('client', 'server', 'network'), fc.integer(), fc.boolean()),
  ),
});

const entry: fc.Arbitrary<AnyEntry> = fc.oneof(
  { weight: 16, arbitrary: frame(madeUp) },
  ...(recorded.length > 0 ? [{ weight: 6, arbitrary: spoiltRecorded }] : []),
  { weight: 2, arbitrary: frame(garbage) },
  { weight: 1, arbitrary: binaryFrame },
  { weight: 1, arbitrary: lifecycle },
);

/** Repeats some entries and moves others, as broken networks and proxies do. */
const disturbed = fc
  .tuple(fc.array(entry, { maxLength: 40, size: 'max' }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }))
  .map(([entries, moves]) => {
    const log = [...entries];
    for (const [from, to] of moves) {
      const copied = log[from % Math.max(1, log.length)];
      if (copied) log.splice(to % log.length, 0, copied);
    }
    return log;
  });

export const anyLog: fc.Arbitrary<readonly Entry[]> = fc.tuple(disturbed, fc.boolean()).map(([log, isTimed]) =>
  log.map((one, index): Entry => {
    const stamp = {
      n: index + 1,
      monoMs: isTimed ? index * 7 : null,
      wallMs: isTimed ? 1_700_000_000_000 + index : null,
    };
    return one.kind === 'frame' ? { ...one, ...stamp, sizeBytes: one.text.length } : { ...one, ...stamp };
  }),
);
