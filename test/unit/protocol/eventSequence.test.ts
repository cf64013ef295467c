import { describe, expect, it } from 'vitest';
import { english } from '../../../src/base/l10n.ts';
import { DEFAULT_WAIT_MS, isAwaited, parseSequence, sequenceInWords } from '../../../src/protocol/eventSequence.ts';

describe('a list of events', () => {
  it('is sent as it is written, with waits in between', () => {
    const text = `[
      {"type":"response.create",   "odd": 1.0},
      { "wait": "response.*" }, {"wait":"error","timeoutMs":5}, {"waitMs": 20},
      { "type": "session.update" , "wait": "not a wait: it has a type" }
    ]`;
    const sequence = parseSequence(text);
    expect(sequence?.problems).toEqual([]);
    expect(sequence?.steps).toMatchObject([
      { kind: 'send', type: 'response.create', text: '{"type":"response.create",   "odd": 1.0}' },
      { kind: 'wait', type: 'response.*', timeoutMs: DEFAULT_WAIT_MS },
      { kind: 'wait', type: 'error', timeoutMs: 5 },
      { kind: 'pause', ms: 20 },
      {
        kind: 'send',
        type: 'session.update',
        text: '{ "type": "session.update" , "wait": "not a wait: it has a type" }',
      },
    ]);
    expect(sequenceInWords(sequence?.steps ?? [])).toBe('2 events, 3 waits');
  });

  it('may hold what is no event: it is sent, too', () => {
    expect(parseSequence('[5, "x", {}]')?.steps.map((step) => step.kind === 'send' && step.text)).toEqual([
      '5',
      '"x"',
      '{}',
    ]);
  });

  it.each([
    ['[{"wait":5}]', [0, 'wait']],
    ['[{"wait":""}]', [0, 'wait']],
    ['[{},{"wait":"error","timeoutMs":-1}]', [1, 'timeoutMs']],
    ['[{"waitMs":"long"}]', [0, 'waitMs']],
    ['[{"waitMs":1e99}]', [0, 'waitMs']],
  ])('%s is told where it is wrong', (text, path) => {
    expect(parseSequence(text)?.problems.map((problem) => [problem.path, english(problem.message)])).toEqual([
      [path, expect.stringContaining('should be')],
    ]);
  });

  it.each([
    ['[{"wait":"nonsense"}]', 'may never come'],
    ['[{"wait":"respons.done"}]', 'did you mean "response.done"?'],
    ['[{"wait":"client.*"}]', 'may never come'],
  ])('%s is warned of, and can be sent', (text, words) => {
    const [problem, ...others] = parseSequence(text)?.problems ?? [];
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: [0, 'wait'], isWarning: true });
    expect(problem && english(problem.message)).toContain(words);
  });

  it('is a list, and JSON', () => {
    for (const text of ['{}', '', '[', '[{},]', '"[]"']) expect(parseSequence(text)).toBeUndefined();
    expect(parseSequence('[]')?.steps).toEqual([]);
  });

  it('waits for types with a star for any characters, and takes nothing else for a pattern', () => {
    expect(isAwaited('response.*', 'response.done')).toBe(true);
    expect(isAwaited('*.done', 'response.output_item.done')).toBe(true);
    expect(isAwaited('response.done', 'responseXdone')).toBe(false);
    expect(isAwaited('response', 'response.done')).toBe(false);
    expect(isAwaited('a|b', 'a')).toBe(false);
  });
});
