import { describe, expect, it } from 'vitest';
import { phrase, verbatim } from '../../../src/base/l10n.ts';
import { parseHostMessage, parsePageMessage } from '../../../src/contract/microphone.ts';

const started = { type: 'started', sampleRate: 48_000, deviceId: 'a', devices: [{ id: 'a', label: 'Headset' }] };
const state = { type: 'state', muted: true, pushToTalk: false, change: 3 };

describe('what a page says', () => {
  it.each([started, state, { type: 'problem', problem: phrase('No: {0}', phrase('never')) }, { type: 'stop' }])(
    'is understood: %j',
    (message) => {
      expect(parsePageMessage(JSON.stringify(message))).toEqual(message);
    },
  );

  it.each([
    '',
    '[]',
    'null',
    '{"type":"send","text":"{}"}',
    JSON.stringify({ ...started, sampleRate: 1e12 }),
    JSON.stringify({ ...started, sampleRate: 0.5 }),
    JSON.stringify({ ...started, sampleRate: '48000' }),
    JSON.stringify({ ...started, devices: 'all' }),
    JSON.stringify({ ...state, muted: 'false' }),
    JSON.stringify({ ...state, change: null }),
    '{"type":"problem"}',
    '{"type":"problem","problem":"No."}',
  ])('is nothing when it is anything else: %s', (text) => {
    expect(parsePageMessage(text)).toBeUndefined();
  });

  it('is cut to what people read', () => {
    const long = 'x'.repeat(10_000);
    expect(parsePageMessage(JSON.stringify({ type: 'problem', problem: phrase(long) }))).toEqual({
      type: 'problem',
      problem: verbatim('x'.repeat(500)),
    });
    const many = [...Array<unknown>(5000).fill({ id: 'a', label: long }), 7];
    const message = parsePageMessage(JSON.stringify({ ...started, devices: many }));
    expect(message?.type === 'started' && message.devices.length).toBe(100);
    expect(message?.type === 'started' && message.devices[0]?.label.length).toBe(100);
  });
});

it('what the host says is a state, a device or goodbye', () => {
  for (const message of [state, { type: 'device', deviceId: 'a' }, { type: 'ended', reason: 'Stopped.' }]) {
    expect(parseHostMessage(JSON.stringify(message))).toEqual(message);
  }
  for (const text of ['x', '{"type":"started"}', '{"type":"device"}', '{"type":"ended","reason":1}']) {
    expect(parseHostMessage(text)).toBeUndefined();
  }
});
