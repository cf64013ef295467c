import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientEvents, serverEvents } from '../../../src/protocol/catalog.ts';
import { parseBinaryFrame, parseFrame } from '../../../src/protocol/parse.ts';

const parse = (value: unknown): ReturnType<typeof parseFrame> => parseFrame(JSON.stringify(value));

describe('parseFrame', () => {
  it('knows what is documented', () => {
    expect(parse({ type: 'input_audio_buffer.cleared', event_id: 'e', extra: true })).toMatchObject({
      outcome: 'known',
    });
  });

  it.each([
    [{ type: 'response.done' }, 'response', 'is missing'],
    [{ type: 'response.done', response: 'r' }, 'response', 'should be an object, is a string'],
    [{ type: 'response.done', response: { id: 7 } }, 'response.id', 'should be a string, is a number'],
    [
      { type: 'conversation.item.added', item: { type: 'message', content: {} } },
      'item.content',
      'should be an array, is an object',
    ],
    [
      { type: 'conversation.item.added', item: { type: 'message', content: [1] } },
      'item.content[0]',
      'should be an object',
    ],
    [
      { type: 'conversation.item.truncate', item_id: 'i', content_index: 0, audio_end_ms: null },
      'audio_end_ms',
      'should be a number, is null',
    ],
  ])('says where a known type has an unexpected shape: %j', (event, path, message) => {
    expect(parse(event)).toMatchObject({ outcome: 'unexpected', problem: { path, message } });
  });

  it.each([[{ type: 'ping' }], [{ type: 5 }], [{}], [[]], ['text'], [null]])(
    'takes %j for JSON of an unknown type',
    (value) => {
      expect(parse(value).outcome).toBe('unknown');
    },
  );

  it('tells what is not JSON, and binary', () => {
    expect(parseFrame('{"type":')).toMatchObject({ outcome: 'not-json', event: undefined });
    expect(parseBinaryFrame().outcome).toBe('not-json');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseFrame(text)));
    fc.assert(
      fc.property(
        fc.constantFrom(...clientEvents, ...serverEvents),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (spec, members) => {
          const { outcome } = parse({ ...members, type: spec.type });
          expect(['known', 'unexpected']).toContain(outcome);
        },
      ),
    );
  });

  it('survives nesting that would overflow a recursive reader', () => {
    expect(parseFrame(`{"type":"ping","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`).outcome).toBe('unknown');
  });
});

describe('catalogue', () => {
  it('has the events of the published types: 12 from clients, each type once', () => {
    expect(clientEvents).toHaveLength(12);
    const types = [...clientEvents, ...serverEvents].map((event) => event.type);
    expect(new Set(types).size).toBe(types.length);
    expect(serverEvents.filter((event) => event.dialects.includes('ga'))).toHaveLength(46);
  });
});
