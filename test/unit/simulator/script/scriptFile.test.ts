import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseScript } from '../../../../src/simulator/script/scriptFile.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/simulator-script.schema.json', import.meta.url), 'utf8'),
) as object;
const fitsSchema = new Ajv({ strict: false }).compile(schema);

const full = `
# What the weather demo says.
rules:
  - when: { text: /weather/i, turn: 1 }
    calls:
      - { name: get_weather, arguments: { city: Paris } }
  - when: { tool: get_weather }
    times: 1
    say: It is "sunny".
    latencyMs: 250
  - say: I give up.
    fail: { type: server_error, code: overloaded, message: Try again. }
  - incomplete: content_filter
transcripts: [What is the weather?]
faults: [duplicate@10%, 'close=drop@response.done#2']
`;

describe('a script file', () => {
  test('in YAML', () => {
    const { answers, faults } = parseScript(full, 'full.yaml');
    expect(answers.rules).toEqual([
      { when: { text: '/weather/i', turn: 1 }, calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }] },
      { when: { tool: 'get_weather' }, times: 1, say: 'It is "sunny".', latencyMs: 250 },
      { say: 'I give up.', fail: { type: 'server_error', code: 'overloaded', message: 'Try again.' } },
      { incomplete: 'content_filter' },
    ]);
    expect(answers.transcripts).toEqual(['What is the weather?']);
    expect(faults.map(({ kind }) => kind)).toEqual(['duplicate', 'close']);
  });

  test('in JSON, and an empty one', () => {
    expect(parseScript('{"rules":[{"say":"Hi."}]}', 'a.json')).toEqual({
      answers: { rules: [{ say: 'Hi.' }] },
      faults: [],
    });
    expect(parseScript('# nothing yet\n', 'a.yaml')).toEqual({ answers: { rules: [] }, faults: [] });
  });

  test('of the README loads', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? [];
    expect(parseScript(example, 'README.md').answers.rules).toHaveLength(4);
  });

  const mistakes: readonly [name: string, text: string, message: RegExp][] = [
    ['not YAML', 'rules:\n  - say: "open', /^s\.yaml:2:\d+: .*quote/],
    [
      'a typing mistake',
      'rules:\n  - say: Hi\n    wen: {}',
      /^s\.yaml:3:5: rules\[0\]\.wen: .*a rule has when, times, say/,
    ],
    ['the wrong level', 'say: Hi', /^s\.yaml:1:1: say: .*a script has rules, transcripts, faults\.$/],
    [
      'a number for a text',
      'rules:\n  - say: 42',
      /^s\.yaml:2:5: rules\[0\]\.say: this is a text, not 42: write "42"\.$/,
    ],
    ['an object for a list', 'rules: { say: Hi }', /^s\.yaml:1:1: rules: this is a list, not an object\.$/],
    ['a missing message', 'rules:\n  - fail: { code: x }', /^s\.yaml:2:5: rules\[0\]\.fail: fail needs 'message'\.$/],
    [
      'an impossible turn',
      'rules:\n  - when:\n      turn: 0',
      /^s\.yaml:3:7: rules\[0\]\.when\.turn: this is a whole number/,
    ],
    ['a broken regex', 'rules:\n  - when:\n      text: "/(/"', /^s\.yaml:3:7: .*Write \/pattern\/flags/],
    ['a fault that is none', 'faults:\n  - explode', /^s\.yaml:2:5: faults\[0\]: .*begins with close.*For example/],
    ['a list at the top', '- say: Hi', /^s\.yaml:1:1: a script is an object with rules/],
    [
      'too many aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(99)}]\nrules: [${'*b,'.repeat(99)}]`,
      /s\.yaml/,
    ],
    [
      'an alias of itself',
      'rules:\n  - calls:\n    - { name: f, arguments: &a { again: [*a] } }',
      /^s\.yaml:3:18: .*leads back/,
    ],
    ['brackets without end', '['.repeat(100_000), /^s\.yaml:1:1: nested too deeply\.$/],
    [
      'brackets so deep that the parser ended the process',
      `\n${'[[\n'.repeat(10_000)}`,
      /^s\.yaml:102:1: nested too deeply\.$/,
    ],
    [
      'steps down without end',
      Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
      /too deeply/,
    ],
    ['lists in lists', '- '.repeat(5000), /^s\.yaml:1:1: nested too deeply\.$/],
    ['a file of another kind', `\0\x01\x7fELF${'\x02'.repeat(5000)}`, /^s\.yaml:1:1: .{0,160}$/],
    [
      'too much of it',
      `transcripts: ["${'a'.repeat(9 * 1024 * 1024)}"]`,
      /^s\.yaml:1:1: a script is at most 8388608 characters long/,
    ],
    ['a wait without end', 'rules:\n  - latencyMs: .inf', /^s\.yaml:2:5: .*from 0 to 3600000, not Infinity\.$/],
  ];
  test.each(mistakes)('%s: file, line and what to write', (_name, text, message) => {
    expect(() => parseScript(text, 's.yaml')).toThrow(message);
  });
});

describe('the schema and the loader agree', () => {
  const samples: readonly [name: string, value: unknown, isGood: boolean][] = [
    ['nothing', {}, true],
    ['a $schema', { $schema: './simulator-script.schema.json' }, true],
    ['a rule without anything', { rules: [{}] }, true],
    [
      'every member',
      { rules: [{ when: { text: 'a', tool: 'b', turn: 1 }, times: 1, say: '', calls: [], latencyMs: 0.5 }] },
      true,
    ],
    ['arguments as text', { rules: [{ calls: [{ name: 'f', arguments: '{"broken' }] }] }, true],
    ['failing', { rules: [{ fail: { message: '' } }, { incomplete: 'max_output_tokens' }] }, true],
    ['transcripts', { transcripts: ['a', ''] }, true],
    ['faults', { faults: ['close', 'close=drop@3', 'unknown=a.b@10%', 'slow=5@response.*'] }, true],
    ['a list', [], false],
    ['an unknown member', { rule: [] }, false],
    ['an unknown member of a rule', { rules: [{ text: 'a' }] }, false],
    ['an unknown member of when', { rules: [{ when: { says: 'a' } }] }, false],
    ['a rule that is a text', { rules: ['Hi'] }, false],
    ['no list', { rules: {} }, false],
    ['empty text', { rules: [{ when: { text: '' } }] }, false],
    ['null', { rules: [{ say: null }] }, false],
    ['turn 0', { rules: [{ when: { turn: 0 } }] }, false],
    ['turn 1.5', { rules: [{ when: { turn: 1.5 } }] }, false],
    ['times 0', { rules: [{ times: 0 }] }, false],
    ['a negative latency', { rules: [{ latencyMs: -1 }] }, false],
    ['an hour of latency', { rules: [{ latencyMs: 3_600_000 }] }, true],
    ['more than an hour of latency', { rules: [{ latencyMs: 3_600_001 }] }, false],
    ['a call without arguments', { rules: [{ calls: [{ name: 'f' }] }] }, false],
    ['a call without a name', { rules: [{ calls: [{ arguments: {} }] }] }, false],
    ['arguments as a list', { rules: [{ calls: [{ name: 'f', arguments: [] }] }] }, false],
    ['an unknown member of a call', { rules: [{ calls: [{ name: 'f', arguments: {}, id: 'x' }] }] }, false],
    ['fail without a message', { rules: [{ fail: {} }] }, false],
    ['an unknown reason', { rules: [{ incomplete: 'bored' }] }, false],
    ['a number in transcripts', { transcripts: [1] }, false],
    ['an unknown fault', { faults: ['explode'] }, false],
    ['a fault as an object', { faults: [{ kind: 'close' }] }, false],
  ];
  test.each(samples)('%s', (_name, value, isGood) => {
    const loads = () => parseScript(JSON.stringify(value), 's.json');
    expect(fitsSchema(value)).toBe(isGood);
    if (isGood) expect(loads).not.toThrow();
    else expect(loads).toThrow(/^s\.json:1:\d+: /);
  });
});
