/** Logs no server would send: known and unknown events with ids that meet, and members of any kind. */
import fc from 'fast-check';
import { utf8Length } from '../../../src/base/utf8.ts';
import { clientEvents, serverEvents } from '../../../src/protocol/catalog.ts';
import type { Entry } from '../../../src/protocol/entry.ts';

const id = fc.constantFrom('a', 'b', 'c', 'root', '', '__proto__');
const text = fc.constantFrom('', 'hello', '# x\n```\n| a |', '{"q":1}', 'ąę👋', '\u0000\u001b[31m');
const anyJson = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
const count = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.double() });

const part = fc.record(
  { type: fc.constantFrom('text', 'audio', 'input_audio', 'odd'), text: anyJson, transcript: anyJson },
  { requiredKeys: [] },
);
const item = fc.record(
  {
    id,
    type: fc.constantFrom('message', 'function_call', 'function_call_output', 'mcp_call', 'odd'),
    role: fc.constantFrom('user', 'assistant', 'system'),
    status: anyJson,
    content: fc.oneof({ weight: 4, arbitrary: fc.array(part, { maxLength: 3 }) }, { weight: 1, arbitrary: anyJson }),
    name: anyJson,
    call_id: anyJson,
    arguments: anyJson,
    output: anyJson,
  },
  { requiredKeys: [] },
);
const response = fc.record(
  {
    id,
    status: fc.constantFrom('in_progress', 'completed', 'failed'),
    conversation_id: fc.constantFrom(null, 'conv'),
    output: fc.oneof(fc.array(item, { maxLength: 2 }), anyJson),
    usage: fc.oneof(
      fc.record({ total_tokens: count, input_token_details: fc.record({ cached_tokens: count }) }),
      anyJson,
    ),
    status_details: fc.oneof(fc.record({ reason: anyJson, error: anyJson }), anyJson),
  },
  { requiredKeys: [] },
);

const event = fc
  .tuple(
    fc.constantFrom(...clientEvents, ...serverEvents, { type: 'ping', from: 'server' as const }),
    fc.record(
      {
        item_id: id,
        previous_item_id: fc.oneof(id, fc.constant(null)),
        response_id: id,
        content_index: count,
        audio_end_ms: count,
        audio_start_ms: count,
        delta: anyJson,
        text: anyJson,
        transcript: anyJson,
        audio: anyJson,
        item,
        response,
        part,
        error: fc.oneof(fc.record({ code: anyJson, message: anyJson, param: anyJson, event_id: anyJson }), anyJson),
        session: fc.dictionary(
          fc.constantFrom('model', 'instructions', 'audio', 'tools', 'voice', 'turn_detection'),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        event_id: id,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([{ type, from }, members]) => ({ dir: from, text: JSON.stringify({ type, ...members }) }));

export const wildLog: fc.Arbitrary<Entry[]> = fc.array(event, { maxLength: 30 }).map((events) =>
  events.map(({ dir, text }, index): Entry => ({
    kind: 'frame',
    n: index + 1,
    monoMs: index,
    wallMs: index,
    dir,
    text,
    binary: false,
    sizeBytes: utf8Length(text),
  })),
);
