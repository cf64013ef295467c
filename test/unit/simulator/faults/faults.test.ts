import { describe, expect, test } from 'vitest';
import { parseFault } from '../../../../src/simulator/faults/faultInjection.ts';
import { FaultyOutlet } from '../../../../src/simulator/faults/faultyOutlet.ts';
import { VirtualScheduler } from '../harness.ts';

describe('the language of faults', () => {
  test.each([
    ['close', { kind: 'close', code: 1011, reason: '', when: { on: 'every' } }],
    ['close=drop@3', { kind: 'close', code: 1006, reason: '', when: { on: 'frame', number: 3 } }],
    [
      'close=4000:so it is@response.done',
      { code: 4000, reason: 'so it is', when: { on: 'type', type: 'response.done' } },
    ],
    ['stall=5000@20', { kind: 'stall', durationMs: 5000, when: { on: 'frame', number: 20 } }],
    ['slow=50', { kind: 'slow', durationMs: 50 }],
    ['garbage=binary@response.*', { kind: 'garbage', as: 'binary', when: { on: 'type', type: 'response.*' } }],
    ['duplicate@12.5%', { kind: 'duplicate', when: { on: 'chance', probability: 0.125 } }],
    ['reorder@error#2', { kind: 'reorder', when: { on: 'type', type: 'error', number: 2 } }],
    ['unknown=made.up', { kind: 'unknown', type: 'made.up' }],
  ])('%s', (text, fault) => {
    expect(parseFault(text)).toMatchObject(fault);
  });

  test.each([
    ['explode', /begins with close, stall/],
    ['close=9', /code such as 1001/],
    ['close=1005', /code such as 1001/],
    ['stall', /whole milliseconds/],
    ['slow=fast', /whole milliseconds/],
    ['garbage=json', /'text' or 'binary'/],
    ['duplicate=2', /takes no value/],
    ['reorder@', /after the @ comes/],
    ['reorder@0', /counted from 1/],
    ['reorder@101%', /at most 100%/],
  ])('%s is not understood, and the message says why', (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
  });
});

describe('on the way out', () => {
  const frame = (type: string, n: number) => `{"type":"${type}","n":${n}}`;
  /** What a client gets of frames that come 10 ms apart, with the milliseconds at which it does. */
  function through(faults: readonly string[], types: readonly string[], seed = 1): string[] {
    const scheduler = new VirtualScheduler();
    const got: string[] = [];
    const at = () => `${scheduler.monoMs()} `;
    const outlet = new FaultyOutlet(faults.map(parseFault), seed, scheduler, {
      text: (text) => got.push(at() + text.replace(/^\{"type":"([^"]*)".*"n":(\d+)\}$/, '$1 $2')),
      binary: (bytes) => got.push(`${at()}${bytes.length} bytes`),
      close: (code, reason) => got.push(`${at()}close ${code} ${reason}`.trim()),
      drop: () => got.push(`${at()}drop`),
    });
    types.forEach((type, index) => {
      outlet.send(frame(type, index));
      scheduler.run(10);
    });
    scheduler.run(5000);
    return got;
  }

  test('without faults nothing changes', () => {
    expect(through([], ['a', 'b'])).toEqual(['0 a 0', '10 b 1']);
  });

  test('close comes after its frame, and nothing after it', () => {
    expect(through(['close=4000:bye@b'], ['a', 'b', 'c'])).toEqual(['0 a 0', '10 b 1', '10 close 4000 bye']);
    expect(through(['close=drop@1'], ['a', 'b'])).toEqual(['0 a 0', '0 drop']);
  });

  test('stall holds everything back, and then it comes at once and in order', () => {
    expect(through(['stall=100@2'], ['a', 'b', 'c'])).toEqual(['0 a 0', '110 b 1', '110 c 2']);
  });

  test('slow keeps frames apart', () => {
    expect(through(['slow=30'], ['a', 'b', 'c'])).toEqual(['30 a 0', '60 b 1', '90 c 2']);
  });

  test('garbage and unknown events follow their frame', () => {
    expect(through(['garbage@1', 'garbage=binary@2'], ['a', 'b'])).toEqual([
      '0 a 0',
      '0 {"type":"response.done","event_id":',
      '10 b 1',
      '10 4 bytes',
    ]);
    expect(through(['unknown=x.y@a'], ['a'])).toEqual(['0 a 0', '0 {"type":"x.y","event_id":"event_unknown_1"}']);
  });

  test('duplicate and reorder', () => {
    expect(through(['duplicate@a*#2'], ['a1', 'a2', 'a3'])).toEqual(['0 a1 0', '10 a2 1', '10 a2 1', '20 a3 2']);
    expect(through(['reorder@1'], ['a', 'b', 'c'])).toEqual(['10 b 1', '10 a 0', '20 c 2']);
    expect(through(['reorder'], ['a', 'b', 'c', 'd'])).toEqual(['10 b 1', '10 a 0', '30 d 3', '30 c 2']);
    // With nothing to overtake it, it comes all the same.
    expect(through(['reorder@1'], ['a'])).toEqual(['1000 a 0']);
  });

  test('what is left to chance is left to the seed', () => {
    const types = Array.from({ length: 200 }, () => 'a');
    const doubled = (seed: number) => through(['duplicate@10%'], types, seed).length - types.length;
    expect(through(['duplicate@10%'], types, 4)).toEqual(through(['duplicate@10%'], types, 4));
    expect(through(['duplicate@10%'], types, 4)).not.toEqual(through(['duplicate@10%'], types, 5));
    expect(doubled(4)).toBeGreaterThan(8);
    expect(doubled(4)).toBeLessThan(40);
  });

  test('a session’s own close waits for what it has sent', () => {
    const scheduler = new VirtualScheduler();
    const got: string[] = [];
    const outlet = new FaultyOutlet([parseFault('slow=20')], 1, scheduler, {
      text: (text) => got.push(text),
      binary: () => undefined,
      close: (code) => got.push(`close ${code}`),
      drop: () => undefined,
    });
    outlet.send('one');
    outlet.close(1001, '');
    outlet.send('late');
    scheduler.run(100);
    expect(got).toEqual(['one', 'close 1001']);
  });
});
