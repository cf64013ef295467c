import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../../src/base/l10n.ts';
import { clientEvents, serverEvents } from '../../../src/protocol/catalog.ts';
import { parseBinaryFrame, parseFrame } from '../../../src/protocol/parse.ts';

const parse = (value: unknown): ReturnType<typeof parseFrame> => parseFrame(JSON.stringify(value));

describe('parseFrame', () => {
  it('knows what is documented', () => {
    expect(parse({ type: 'input_audio_buffer.cleared', event_id: 'e', extra: true })).toMatchObject({
      outcome: 'known',
    });
  });

  it('says what a known type has that does not fit, if it is given the judge', () => {
    const problem = { path: 'response.id', message: phrase('is missing') };
    expect(parseFrame('{"type":"response.done"}', () => problem)).toMatchObject({ outcome: 'unexpected', problem });
    expect(parseFrame('{"type":"ping"}', () => problem).outcome).toBe('unknown');
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
