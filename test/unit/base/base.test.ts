import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisposableStore } from '../../../src/base/disposable.ts';
import { Emitter } from '../../../src/base/emitter.ts';
import { jsonEquals, type JsonValue } from '../../../src/base/json.ts';
import { utf8Length } from '../../../src/base/utf8.ts';

describe('utf8Length', () => {
  it('counts as the platform encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(utf8Length('\ud800x\udc00')).toBe(Buffer.byteLength('\ud800x\udc00'));
  });
});

describe('jsonEquals', () => {
  it('holds for a copy and not for a changed one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value)) as JsonValue;
        expect(jsonEquals(copy, JSON.parse(JSON.stringify(value)) as JsonValue)).toBe(true);
        expect(jsonEquals([copy], [copy, null])).toBe(false);
      }),
    );
    expect(jsonEquals({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(jsonEquals({ a: [] }, { a: {} })).toBe(false);
  });
});

describe('Emitter', () => {
  it('calls the rest when a listener throws, and then throws', () => {
    const emitter = new Emitter<number>();
    const heard: number[] = [];
    emitter.event(() => {
      throw new Error('first');
    });
    const second = emitter.event((value) => heard.push(value));
    expect(() => emitter.fire(1)).toThrow('first');
    second.dispose();
    expect(() => emitter.fire(2)).toThrow('first');
    expect(heard).toEqual([1]);
  });
});

describe('DisposableStore', () => {
  it('releases in reverse order, once, and latecomers at once', () => {
    const released: string[] = [];
    const item = (name: string): { dispose(): void } => ({ dispose: () => released.push(name) });
    const store = new DisposableStore();
    store.add(item('a'));
    store.add(item('b'));
    store.dispose();
    store.dispose();
    store.add(item('late'));
    expect(released).toEqual(['b', 'a', 'late']);
  });
});
