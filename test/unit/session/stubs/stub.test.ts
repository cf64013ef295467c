import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../../src/base/json.ts';
import { fillTemplate } from '../../../../src/session/stubs/fillTemplate.ts';
import { outputText, readStubs } from '../../../../src/session/stubs/stub.ts';
import { stubOutput } from '../../../../src/session/stubs/stubOutput.ts';

describe('the setting', () => {
  it('gives each function its stub, with what is left out', () => {
    const { byTool, problems } = readStubs({
      get_weather: { output: { temp_c: 4 }, delayMs: 250, respond: false },
      find: { template: '{{arguments.q}}' },
      book: { script: 'stubs/book.mjs', timeoutMs: 100 },
    });
    expect(problems).toEqual([]);
    expect([...byTool.values()]).toEqual([
      { tool: 'get_weather', answer: { kind: 'output', output: { temp_c: 4 } }, delayMs: 250, respond: false },
      { tool: 'find', answer: { kind: 'template', template: '{{arguments.q}}' }, delayMs: 0, respond: true },
      { tool: 'book', answer: { kind: 'script', path: 'stubs/book.mjs', timeoutMs: 100 }, delayMs: 0, respond: true },
    ]);
  });

  it('takes null and the empty text for outputs', () => {
    const { byTool } = readStubs({ nothing: { output: null }, silence: { output: '' } });
    const outputs = [...byTool.values()].map(({ answer }) => answer.kind === 'output' && outputText(answer.output));
    expect(outputs).toEqual(['null', '']);
  });

  it('says of each that is wrong what is, and keeps the others', () => {
    const { byTool, problems } = readStubs({
      good: { output: 1 },
      both: { output: 1, script: 'a.js' },
      none: { delayMs: 5 },
      late: { output: 1, delayMs: -1 },
      long: { script: 'a.js', timeoutMs: 1e9 },
      program: { script: 'a.py' },
      text: 'hello',
      __proto__x: null,
    });
    expect([...byTool.keys()]).toEqual(['good']);
    expect(problems).toEqual([
      'The stub of "both" needs exactly one of "output", "template" and "script".',
      'The stub of "none" needs exactly one of "output", "template" and "script".',
      'The stub of "late" has a "delayMs" that is no number from 0 to 600000.',
      'The stub of "long" has a "timeoutMs" that is no number from 100 to 60000.',
      'The stub of "program" has a "script" that is no path of a JavaScript file.',
      'The stub of "text" is not an object.',
      'The stub of "__proto__x" is not an object.',
    ]);
  });

  it.each([undefined, null, 'x', 5, []])('that is %j has no stubs', (setting) => {
    expect(readStubs(setting)).toEqual({ byTool: new Map(), problems: [] });
  });
});

describe('a template', () => {
  const call = {
    name: 'get_weather',
    call_id: 'call_1',
    arguments: { city: 'Ås "x"', days: [2, 3], deep: { a: null } },
  };

  it.each<[JsonValue, JsonValue]>([
    ['{{arguments.city}}', 'Ås "x"'],
    ['{{ arguments.days }}', [2, 3]],
    ['{{arguments.days[1]}}', 3],
    ['{{arguments.deep.a}}', null],
    ['in {{arguments.city}} for {{arguments.days}}, {{call_id}}', 'in Ås "x" for [2,3], call_1'],
    [
      { of: '{{name}}', list: ['{{arguments.days[0]}}', true, 7] },
      { of: 'get_weather', list: [2, true, 7] },
    ],
    ['{{arguments.unit ?? "C"}} {{arguments.wind ?? none}}', 'C none'],
    ['{"x":{{arguments.hours ?? 3}}}', '{"x":3}'],
    ['{{arguments.unit ?? ["a"]}}', ['a']],
    ['{{arguments.hours ?? 3}}', 3],
    ['{ "not": "a place" }', '{ "not": "a place" }'],
  ])('%j becomes %j', (template, output) => {
    expect(fillTemplate(template, call)).toEqual(output);
  });

  it.each(['{{arguments.country}}', 'to {{arguments.city.name}}', '{{toString}}', '{{arguments.__proto__}}'])(
    '%j asks for what the call does not have',
    (template) => {
      expect(() => fillTemplate(template, call)).toThrow(/The template asks for .*, which the call does not have/);
    },
  );

  it('needs arguments that are JSON; none are an empty object', () => {
    const of = (text: string) => ({ callId: 'c', itemId: 'i', name: 'f', arguments: text, responseId: 'r' });
    const template = { kind: 'template', template: '{{arguments}}' } as const;
    expect(stubOutput(template, of('{"a":1}'))).toBe('{"a":1}');
    expect(stubOutput(template, of(''))).toBe('{}');
    expect(() => stubOutput(template, of('{"a":'))).toThrow('The arguments that the model wrote are not valid JSON.');
    expect(stubOutput({ kind: 'output', output: 'as it is' }, of('{"a":'))).toBe('as it is');
  });
});
