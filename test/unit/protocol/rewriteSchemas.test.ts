// Whatever valid event a client of one dialect may send: its rewrite is valid in the other, and nothing of it is lost in silence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/base/json.ts';
import { isJsonObject, jsonEquals, stringAt } from '../../../src/base/json.ts';
import { clientEvents, type Dialect } from '../../../src/protocol/catalog.ts';
import { eventSchema, loadEventSchemas, type Definitions, type Schema } from '../../../src/protocol/eventSchemas.ts';
import { unknownMembers } from '../../../src/protocol/eventMembers.ts';
import { validators } from '../../../src/protocol/generated/eventValidators.js';
import { pathText } from '../../../src/protocol/jsonPath.ts';
import { rewriteClientEvent } from '../../../src/protocol/rewriteClientEvent.ts';

const REF = '#/definitions/';
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);

/** Any value that the schema allows, without members that it does not name. */
function valid(schema: Schema, definitions: Definitions, depth: number): fc.Arbitrary<JsonValue> {
  if (schema.$ref !== undefined) {
    return valid(definitions[decodeURIComponent(schema.$ref.slice(REF.length))] ?? {}, definitions, depth);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((branch) => valid(branch, definitions, depth)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['string']);
  return fc.oneof(...types.map((type) => validOf(type, schema, definitions, depth)));
}

function validOf(type: string, schema: Schema, definitions: Definitions, depth: number): fc.Arbitrary<JsonValue> {
  switch (type) {
    case 'object':
      return object(schema, definitions, depth);
    case 'array': {
      const items = schema.items;
      if (!items || depth <= 0) return fc.constant([]);
      return fc.array(valid(items, definitions, depth - 1), { maxLength: 2 });
    }
    case 'string':
      return fc.constantFrom('x', 'alloy', 'whisper-1');
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom(1, 300);
  }
}

/** Where beta's schema takes any text, or any mixture of members, so that other vendors' events pass: what OpenAI's clients send. */
function told(name: string, schema: Schema, definitions: Definitions, depth: number): fc.Arbitrary<JsonValue> {
  const isBeta = definitions === beta;
  if (name === 'tool_choice' && isBeta) return fc.constantFrom('auto', 'none', 'required');
  if (/^(?:in|out)put_audio_format$/.test(name)) return fc.constantFrom('pcm16', 'g711_ulaw', 'g711_alaw');
  if (name === 'include' && isBeta)
    return fc.constantFrom<JsonValue[]>([], ['item.input_audio_transcription.logprobs']);
  if (name === 'modalities') return fc.constantFrom<JsonValue[]>(['text'], ['audio', 'text'], ['text', 'audio']);
  if (name === 'format' && !isBeta) return fc.constantFrom<JsonValue[]>(...gaFormats);
  if (name === 'turn_detection' && isBeta) return fc.constantFrom<JsonValue[]>(...detections);
  if (name === 'input_audio_noise_reduction') return fc.constantFrom<JsonValue[]>(null, { type: 'near_field' });
  if (name === 'voice' && isBeta) return fc.constantFrom('alloy', 'marin');
  if (name === 'item' && isBeta) return betaItem;
  if (name === 'input' && isBeta) return fc.array(fc.oneof(betaItem, reference), { maxLength: 3 });
  if (name === 'tools' && isBeta)
    return fc.constantFrom<JsonValue[]>([], [{ type: 'function', name: 'f', parameters: {} }]);
  return valid(schema, definitions, depth);
}

const betaSession = new Set([
  ...['modalities', 'instructions', 'voice', 'speed', 'input_audio_format', 'output_audio_format', 'turn_detection'],
  ...['input_audio_transcription', 'input_audio_noise_reduction', 'tools', 'tool_choice', 'temperature', 'model'],
  ...['max_response_output_tokens', 'client_secret', 'tracing', 'include'],
]);

const gaFormats: readonly JsonObject[] = [
  { type: 'audio/pcm', rate: 24000 },
  { type: 'audio/pcmu' },
  { type: 'audio/pcma' },
];
const detections: readonly (JsonObject | null)[] = [
  null,
  {},
  { type: null },
  { type: 'none' },
  { threshold: 0.5, silence_duration_ms: 300 },
  { type: 'server_vad', prefix_padding_ms: 300, create_response: false, interrupt_response: true },
  { type: 'semantic_vad', eagerness: 'low' },
];

/** Servers tell sessions in the same schema, with more members; and other vendors’ clients have members of their own. */
function isSent(name: string, siblings: Readonly<Record<string, Schema>>): boolean {
  if ('input_audio_format' in siblings) return betaSession.has(name);
  if ('phrase_list' in siblings) return ['model', 'language', 'prompt'].includes(name);
  return !('expires_at' in siblings) || !['id', 'object', 'expires_at'].includes(name);
}

const reference = fc.constant<JsonObject>({ type: 'item_reference', id: 'item_1' });
const message = (role: string, ...parts: JsonObject[]): fc.Arbitrary<JsonObject> =>
  fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: 'message', role, content }));
const betaItem: fc.Arbitrary<JsonObject> = fc
  .oneof(
    message('user', { type: 'input_text', text: 'Hi' }, { type: 'input_audio', audio: 'AAAA', transcript: 'Hi' }),
    message('system', { type: 'input_text', text: 'Be nice' }),
    message('assistant', { type: 'text', text: 'Ho' }),
    fc.constant<JsonObject>({ type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' }),
    fc.constant<JsonObject>({ type: 'function_call_output', call_id: 'call_1', output: '{}' }),
  )
  .chain((item) =>
    fc.constantFrom<JsonObject>(item, { id: 'item_1', object: 'realtime.item', ...item, status: 'completed' }),
  );

function object(
  { properties = {}, required = [] }: Schema,
  definitions: Definitions,
  depth: number,
): fc.Arbitrary<JsonObject> {
  const names = Object.keys(properties).filter(
    (name) => (depth > 0 || required.includes(name)) && isSent(name, properties),
  );
  const members = names.map((name) => [name, told(name, properties[name] ?? {}, definitions, depth - 1)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: names.filter((name) => required.includes(name)) });
}

/** Every value that is no object or list, with its path. */
function leaves(value: JsonValue | undefined, path: readonly (string | number)[] = []): [string, JsonValue][] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => leaves(entry, [...path, index]));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  return value === undefined ? [] : [[pathText(path), value]];
}

/** What beta does not document, it may take all the same: `prompt`, `truncation`, `phase`. These it has elsewhere, or not at all. */
const isOnlyInGa = (path: string): boolean =>
  /^(?:session|response)\.(?:type|audio|output_modalities|reasoning|parallel_tool_calls)\b/.test(path);

const { ga, beta } = await loadEventSchemas();
const ways: readonly [Dialect, Dialect, Definitions][] = [
  ['beta', 'ga', beta],
  ['ga', 'beta', ga],
];

describe.each(ways)('from %s to %s', (from, to, definitions) => {
  const types = clientEvents.filter(({ dialects }) => dialects.includes(from)).map(({ type }) => type);

  it.each(types)('%s', (type) => {
    const schema = eventSchema(type, definitions);
    if (!schema) throw new Error(`no schema of ${type}`);
    fc.assert(
      fc.property(valid(schema, definitions, 6) as fc.Arbitrary<JsonObject>, (event) => {
        fc.pre(validators[from].get(type)?.(event) === true);
        const rewrite = rewriteClientEvent(event, to);
        const made = rewrite?.event ?? event;
        const validate = validators[to].get(stringAt(made, 'type') ?? '');
        expect(validate?.(made) || validate?.errors).toBe(true);
        const strange = unknownMembers(stringAt(made, 'type') ?? '', made);
        expect([...strange].filter((path) => to === 'ga' || isOnlyInGa(path))).toEqual([]);
        expect(rewriteClientEvent(made, to)).toBeUndefined();
        const now = leaves(made);
        const noted = (rewrite?.notes ?? []).map(({ path }) => pathText(path));
        const lost = leaves(event).filter(
          ([path, value]) =>
            !now.some(([at, same]) => at === path && jsonEquals(same, value)) &&
            !noted.some((note) => path === note || path.startsWith(`${note}.`) || path.startsWith(`${note}[`)),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
