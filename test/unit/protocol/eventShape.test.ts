/** What forms are made of: everything that is documented of each client event, and examples that servers take. */
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonValue } from '../../../src/base/json.ts';
import { clientEvents, type Dialect } from '../../../src/protocol/catalog.ts';
import { eventShape } from '../../../src/protocol/eventShape.ts';
import type { JsonPath } from '../../../src/protocol/jsonPath.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import {
  convertedTo,
  exampleOf,
  kindLabel,
  kindOf,
  shapeAt,
  type ValueKind,
  type ValueShape,
} from '../../../src/protocol/valueShape.ts';

const checkShape = await loadShapeCheck();
const events = (['ga', 'beta'] as const).flatMap((dialect) =>
  clientEvents.filter(({ dialects }) => dialects.includes(dialect)).map(({ type }) => ({ type, dialect })),
);

async function shapeOf(type: string, dialect: Dialect = 'ga'): Promise<ValueShape> {
  const shape = await eventShape(type, dialect);
  expect(shape).toBeDefined();
  return shape ?? [];
}

async function labelsAt(type: string, path: JsonPath, value: JsonValue, dialect: Dialect = 'ga'): Promise<string[]> {
  return shapeAt(await shapeOf(type, dialect), value, path).map(kindLabel);
}

interface Place {
  readonly path: JsonPath;
  readonly kind: ValueKind;
  /** The smallest event that has a value at this place. */
  readonly event: (value: JsonValue) => JsonValue;
}

/** Every alternative of every place. */
function* alternatives(shape: ValueShape, path: JsonPath, around: Place['event']): Generator<Place> {
  for (const kind of shape) {
    yield { path, kind, event: around };
    const example = exampleOf(kind);
    const withMember = (name: string) => (value: JsonValue) =>
      around(isJsonObject(example) ? { ...example, [name]: value } : value);
    if (kind.kind === 'object') {
      for (const { name, shape: inner } of kind.members) {
        if (!Object.hasOwn(kind.tags, name)) yield* alternatives(inner, [...path, name], withMember(name));
      }
    }
    if (kind.kind === 'list') yield* alternatives(kind.entry, [...path, 0], (value) => around([value]));
    if (kind.kind === 'map') yield* alternatives(kind.value, [...path, 'name'], withMember('name'));
  }
}

/** By its `audio` a session is told to be GA's, whatever one server of the beta dialect puts there. */
const looksLikeGa = 'session.audio';

describe('the shape of an event', () => {
  it.each(events)('$type in $dialect has an example of the documented shape', async ({ type, dialect }) => {
    const [kind] = await shapeOf(type, dialect);
    const example = exampleOf(kind);
    expect(example).toMatchObject({ type });
    expect(isJsonObject(example) && checkShape(type, example)).toBeUndefined();
  });

  it.each(events)('$type in $dialect: so has every alternative of every member', async ({ type, dialect }) => {
    const shape = await shapeOf(type, dialect);
    let count = 0;
    for (const { path, kind, event: withValue } of alternatives(shape, [], (value) => value)) {
      if (dialect === 'beta' && path.join('.').startsWith(looksLikeGa)) continue;
      const event = withValue(exampleOf(kind));
      expect(isJsonObject(event) && checkShape(type, event), `${path.join('.')}: ${kindLabel(kind)}`).toBeUndefined();
      count++;
    }
    expect(count).toBeGreaterThan(0);
  });

  it('tells the alternatives by the names they have', async () => {
    const update = { type: 'session.update', session: { type: 'realtime', audio: {}, tools: [{}] } };
    expect(await labelsAt('session.update', ['session'], update)).toEqual(['realtime', 'transcription']);
    expect(await labelsAt('session.update', ['session', 'audio', 'input', 'turn_detection'], update)).toEqual([]);
    const withInput = { ...update, session: { type: 'realtime', audio: { input: {} } } };
    const input = ['session', 'audio', 'input'];
    expect(await labelsAt('session.update', [...input, 'turn_detection'], withInput)).toEqual([
      'server_vad',
      'semantic_vad',
      'null',
    ]);
    expect(await labelsAt('session.update', [...input, 'format'], withInput)).toEqual([
      'audio/pcm',
      'audio/pcmu',
      'audio/pcma',
    ]);
    expect(
      await labelsAt('session.update', ['session', 'tools', 0], {
        ...update,
        session: { type: 'realtime', tools: [{}] },
      }),
    ).toEqual(['function', 'mcp']);
    expect(await labelsAt('session.update', ['session', 'tracing'], update)).toEqual([
      'text',
      expect.stringContaining('object'),
      'null',
    ]);
    expect(await labelsAt('session.update', ['session', 'max_output_tokens'], update)).toEqual(['text', 'number']);
    const item = { type: 'conversation.item.create', item: { type: 'message', role: 'user', content: [] } };
    expect(await labelsAt('conversation.item.create', ['item', 'content', 0], item)).toEqual([
      'input_text',
      'input_audio',
      'input_image',
      'audio',
    ]);
    expect(await labelsAt('conversation.item.create', ['item'], item)).toHaveLength(9);
  });

  it('splits beta’s one item and one turn detection by what their members are documented to be for', async () => {
    expect(await labelsAt('conversation.item.create', ['item'], {}, 'beta')).toEqual([
      'message',
      'function_call',
      'function_call_output',
    ]);
    expect(await labelsAt('session.update', ['session', 'turn_detection'], { session: {} }, 'beta')).toEqual([
      'server_vad',
      'semantic_vad',
      'null',
    ]);
  });

  it('has the documentation of each member', async () => {
    const [event] = await shapeOf('conversation.item.truncate');
    const member = event?.kind === 'object' ? event.members.find(({ name }) => name === 'audio_end_ms') : undefined;
    expect(member).toMatchObject({ isRequired: true, doc: expect.stringContaining('milliseconds') as string });
  });

  it('is none of an event that a dialect lacks', async () => {
    expect(await eventShape('transcription_session.update', 'ga')).toBeUndefined();
    expect(await eventShape('nope', 'beta')).toBeUndefined();
  });
});

describe('a value that becomes another alternative', () => {
  it('keeps the members that the other has, too', async () => {
    const item = { type: 'message', role: 'user', id: 'item_1', content: [{ type: 'input_text', text: 'Hi' }], odd: 1 };
    const kinds = shapeAt(await shapeOf('conversation.item.create'), { item }, ['item']);
    const as = (label: string) => {
      const kind = kinds.find((one) => kindLabel(one) === label);
      return kind && convertedTo(kind, item);
    };
    expect(as('message, system')).toEqual({
      type: 'message',
      role: 'system',
      id: 'item_1',
      content: [{ type: 'input_text', text: 'Hi' }],
    });
    // An assistant's parts have other names.
    expect(as('message, assistant')).toEqual({
      type: 'message',
      role: 'assistant',
      id: 'item_1',
      content: [{ type: 'output_text', text: '' }],
    });
    expect(as('function_call_output')).toEqual({ type: 'function_call_output', id: 'item_1', call_id: '', output: '' });
  });

  it('is the one whose names it has, one without names the first, one with a wrong name none', async () => {
    const kinds = shapeAt(await shapeOf('session.update'), { session: { type: 'realtime', audio: { input: {} } } }, [
      'session',
      'audio',
      'input',
      'turn_detection',
    ]);
    const label = (value: JsonValue) => {
      const kind = kindOf(kinds, value);
      return kind && kindLabel(kind);
    };
    expect(label({ type: 'semantic_vad', eagerness: 'low' })).toBe('semantic_vad');
    expect(label({ threshold: 1 })).toBe('server_vad');
    expect(label({ type: 'psychic_vad' })).toBeUndefined();
    expect(label(null)).toBe('null');
    expect(label(5)).toBeUndefined();
  });
});
