import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, stringAt, type JsonObject } from '../../../src/base/json.ts';
import { english } from '../../../src/base/l10n.ts';
import { clientEvents, eventSpec, serverEvents } from '../../../src/protocol/catalog.ts';
import { parseFrame, problemText, type CheckShape } from '../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { captures, describeCaptures } from '../../captures.ts';

let checkShape: CheckShape;
beforeAll(async () => {
  checkShape = await loadShapeCheck();
});

function problem(event: JsonObject): string | undefined {
  const found = checkShape(stringAt(event, 'type') ?? '', event);
  return found && english(problemText(found));
}

const message = (members: JsonObject): JsonObject => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [], ...members },
});
const update = (session: JsonObject): JsonObject => ({ type: 'session.update', session });

it('takes references and items beside each other in the input of a response', () => {
  const reference = { type: 'item_reference', id: 'item_1' };
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
  expect(problem({ type: 'response.create', response: { input: [reference, item] } })).toBeUndefined();
  expect(problem({ type: 'response.create', response: { output_modalities: ['text'], input: [item, 7] } })).toContain(
    'response.input',
  );
});

describe('a shape that is not the documented one', () => {
  it.each<[JsonObject, string]>([
    [{ type: 'response.done' }, 'response is missing'],
    [{ type: 'response.done', response: 'r' }, 'response should be an object, is a string'],
    [{ type: 'response.done', response: { id: 7 } }, 'response.id should be a string, is a number'],
    [{ type: 'response.done', response: {} }, 'response.id is missing'],
    [
      { type: 'conversation.item.truncate', item_id: 'i', content_index: 0, audio_end_ms: null },
      'audio_end_ms should be a number, is null',
    ],
    [message({ content: {} }), 'item.content should be an array, is an object'],
    [message({ content: [1] }), 'item.content[0] should be an object, is a number'],
    [message({ content: [{ type: 'input_text', text: 5 }] }), 'item.content[0].text should be a string, is a number'],
  ])('is told with its path: %j', (event, text) => {
    expect(problem(event)).toBe(text);
  });

  it('is told of the branch that the type and the role name, not of the others', () => {
    expect(
      problem({
        type: 'conversation.item.added',
        item: { type: 'message', role: 'assistant', content: [{ type: 'output_txt' }] },
      }),
    ).toBe('item.content[0].type should be "output_text", "output_audio" or "audio", is "output_txt"');
    expect(problem({ type: 'conversation.item.added', item: { type: 'function_call', name: 'f' } })).toBe(
      'item.arguments is missing',
    );
    expect(problem({ type: 'conversation.item.added', item: { type: 'massage' } })).toBe(
      'item.type should be "message", "function_call", "function_call_output", "mcp_approval_response", "mcp_list_tools", "mcp_call" or "mcp_approval_request", is "massage"',
    );
    expect(problem({ type: 'conversation.item.added', item: { type: 'message', content: [] } })).toBe(
      'item.role is missing',
    );
  });

  it('is told of the branch that got furthest where nothing names it', () => {
    const tools = [{ type: 'mcp', server_label: 'x', require_approval: { always: { tool_names: 'all' } } }];
    expect(problem(update({ type: 'realtime', tools }))).toBe(
      'session.tools[0].require_approval.always.tool_names should be an array, is a string',
    );
    expect(problem(update({ type: 'realtime', audio: { output: { voice: 7 } } }))).toBe(
      'session.audio.output.voice should be a string or an object, is a number',
    );
    expect(problem(update({ type: 'realtime', audio: { output: { voice: {} } } }))).toBe(
      'session.audio.output.voice.id is missing',
    );
    expect(problem(update({ type: 'realtime', truncation: 'never' }))).toBe(
      'session.truncation should be "auto", "disabled" or an object, is "never"',
    );
  });
});

describe('a shape that servers are known to send', () => {
  it.each<[string, JsonObject]>([
    ['null for an optional member', { type: 'response.done', response: { id: 'r', usage: null, metadata: null } }],
    ['members nobody documents', { type: 'input_audio_buffer.cleared', event_id: 'e', extra: { deep: [1] } }],
    [
      'a voice of another vendor',
      { type: 'session.updated', session: { voice: { name: 'x', type: 'azure-standard' } } },
    ],
    [
      'an item reference',
      {
        type: 'response.create',
        response: { output_modalities: ['text'], input: [{ type: 'item_reference', id: 'i' }] },
      },
    ],
    ['another protocol’s session', { type: 'session.created', session: { type: 'translation', audio: 5 } }],
  ])('fits: %s', (_, event) => {
    expect(problem(event)).toBeUndefined();
  });

  it('fits in either dialect where both have the type; a client is held to the one it writes', () => {
    const beta = { modalities: ['text'], input_audio_format: 'pcm16' };
    expect(problem({ type: 'session.updated', session: beta })).toBeUndefined();
    expect(problem({ type: 'session.updated', session: { type: 'realtime', ...beta } })).toBeUndefined();
    expect(problem(update({ type: 'realtime', audio: { input: { turn_detection: { type: 'nope' } } } }))).toContain(
      'session.audio.input.turn_detection.type should be',
    );
  });
});

describe('the check', () => {
  it('never throws, and the result of a frame is the same each time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...clientEvents, ...serverEvents),
        fc.dictionary(
          fc.constantFrom('item', 'session', 'response', 'part', 'error', 'delta', 'item_id', '__proto__', 'a/b~c'),
          fc.jsonValue(),
        ),
        ({ type }, members) => {
          const text = JSON.stringify({ ...members, type });
          const first = parseFrame(text, checkShape);
          expect(['known', 'unexpected']).toContain(first.outcome);
          expect(parseFrame(text, checkShape)).toEqual(first);
        },
      ),
    );
  });

  it('survives nesting that would overflow a recursive reader', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(parseFrame(`{"type":"session.updated","session":{"tools":[${deep}]}}`, checkShape).outcome).toBe(
      'unexpected',
    );
  });

  it('is plain code: nothing is compiled at run time, and nothing is imported', () => {
    const code = readFileSync(
      new URL('../../../src/protocol/generated/eventValidators.js', import.meta.url),
      'utf8',
    ).replaceAll('\\\n', '');
    expect(code).not.toMatch(/\bFunction\(|\beval\(|\brequire\(|\bimport\b/);
  });
});

/** Frames of real servers that do not have the documented shape, each with what is wrong with it. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // xAI ends a content part without saying which.
  'xai-text-in-audio-out': ['response.content_part.done: part is missing'],
};

describeCaptures('recorded frames of known types', () => {
  it('all have the documented shape, from servers and from clients', () => {
    const found: Record<string, string[]> = {};
    for (const { name, text } of captures) {
      for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
        const { event } = JSON.parse(line) as { event: unknown };
        const type = isJsonObject(event) ? stringAt(event, 'type') : undefined;
        if (!isJsonObject(event) || type === undefined || !eventSpec(type)) continue;
        const told = problem(event);
        if (told !== undefined) (found[name] ??= []).push(`${type}: ${told}`);
      }
    }
    expect(found).toEqual(exceptions);
  });
});
