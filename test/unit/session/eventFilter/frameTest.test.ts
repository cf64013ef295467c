import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/base/l10n.ts';
import { frameTest, type ArrivingFrame } from '../../../../src/session/eventFilter/frameTest.ts';

function frame(dir: 'client' | 'server', event: object | string): ArrivingFrame {
  const text = typeof event === 'string' ? event : JSON.stringify(event);
  return { dir, text, binary: false, sizeBytes: text.length };
}

function passes(filter: string, arriving: ArrivingFrame): boolean {
  const test = frameTest(filter);
  if (typeof test !== 'function') throw new Error(english(test.problem));
  return test(arriving);
}

const ask = frame('client', {
  type: 'response.create',
  response: { instructions: `${'x'.repeat(600)} Read it BACK.` },
});
const done = frame('server', { type: 'response.done', response: { id: 'resp_1234', status: 'completed' } });

describe('a filter for one frame', () => {
  it.each([
    ['type:response.create', true, false],
    ['response.*', true, true],
    ['response.* from:server', false, true],
    ['type:response.* -from:server', true, false],
    ['response:resp_1234', false, true],
    ['size>500', true, false],
    // In all of the frame, beyond what a row shows of it.
    ['"read it back"', true, false],
    ['/BACK\\.$/', false, false],
    ['/BACK\\."/', true, false],
    ['-completed', true, false],
    ['error', false, false],
  ])('%s', (filter, ofAsk, ofDone) => {
    expect([passes(filter, ask), passes(filter, done)]).toEqual([ofAsk, ofDone]);
  });

  it('reads what is no JSON, and binary frames', () => {
    expect(passes('error', frame('client', '{broken'))).toBe(true);
    expect(passes('error', frame('server', { type: 'error', error: { message: 'no' } }))).toBe(true);
    expect(passes('from:client', { dir: 'client', text: 'AAAA', binary: true, sizeBytes: 3 })).toBe(true);
    expect(passes('type:response.create', { dir: 'client', text: 'AAAA', binary: true, sizeBytes: 3 })).toBe(false);
  });

  it.each(['', '  ', 'finding:late', 'type:x gap>200ms', 'is:marked', '-has:note', 'from:me', '/x'])(
    'refuses "%s", and says why',
    (filter) => {
      const test = frameTest(filter);
      expect(typeof test === 'object' && english(test.problem)).toMatch(/\w.*[.]/);
    },
  );
});
