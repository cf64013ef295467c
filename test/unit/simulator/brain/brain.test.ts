import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../../src/base/json.ts';
import { decide } from '../../../../src/simulator/brain/decide.ts';
import { inventArguments } from '../../../../src/simulator/brain/inventArguments.ts';
import type { Turn } from '../../../../src/simulator/brain/turns.ts';
import { tokensOf } from '../../../../src/simulator/responses/tokens.ts';

const user = (text: string): Turn => ({ by: 'user', text });

function answer(turns: Turn[], instructions = ''): string {
  const [deed] = decide({
    instructions,
    tools: [],
    toolChoice: 'auto',
    toolChoiceIsOwn: false,
    turns,
    announcesCalls: false,
    mcpTools: [],
    callsInParallel: true,
    awaited: [],
    random: () => 0,
  });
  return deed?.kind === 'say' ? deed.text : '';
}

describe('answers', () => {
  test.each([
    ['Say a short greeting.', /^Hi there!/],
    ['How are you?', /fine/],
    ['What is 12 times 4?', /48/],
    ['What is 1 divided by 0?', /divide by zero/],
    ['Count to 3.', /^1, 2, 3\.$/],
    ['My name is Marcelo.', /^Hello, Marcelo!/],
    ['Repeat after me: say "open sesame"', /^open sesame$/],
    ['Teapots are lovely', /Teapots are lovely\./],
    ['', /did not catch that/],
  ])('%j', (text, expected) => {
    expect(answer([user(text)])).toMatch(expected);
  });

  test('remember what the user told', () => {
    const turns = [
      user('My name is Alice and my favorite color is teal.'),
      user('What is my name and favorite color?'),
    ];
    expect(answer(turns)).toBe('Your name is Alice and your favorite color is teal.');
  });

  test('follow the instructions’ style', () => {
    expect(answer([user('How are you?')], 'Answer in two or three words.').split(' ').length).toBeLessThanOrEqual(3);
    expect(answer([user('How are you?')], 'Reply in ONE short sentence.')).toBe('I am fine, thank you!');
    expect(answer([user('How are you?')], 'Answer in upper case.')).toMatch(/^I AM FINE/);
    expect(answer([user('How are you?')], 'Always reply with the word PONG.')).toBe('PONG');
  });

  test('sum up what was said', () => {
    expect(answer([user('One.'), user('Two.')], 'Summarise the conversation.')).toBe(
      'So far the user said “One”, then “Two”.',
    );
  });

  test.each([
    ['It is foggy and 12 degrees in London.', 'It is foggy and 12 degrees in London.'],
    ['{"ok":true,"orderNumber":7}', 'Here is what I found: ok yes, order number 7.'],
    ['{"error":"no such city"}', 'That did not work: No such city.'],
    ['[1,2]', 'The answer is 1, 2.'],
    ['', 'The function returned nothing.'],
  ])('put a function’s output %j into words', (text, expected) => {
    expect(answer([user('x'), { by: 'output', text, name: 'f', calledWith: '{}' }])).toBe(expected);
  });
});

describe('arguments satisfy the schema', () => {
  const cases: readonly [name: string, said: string, parameters: JsonObject, expected: JsonValue][] = [
    [
      'a city from the words',
      'Weather in New York, please?',
      { properties: { city: { type: 'string' } }, required: ['city'] },
      { city: 'New York' },
    ],
    [
      'a city from nowhere',
      'weather?',
      { properties: { city: { type: 'string' } }, required: ['city'] },
      { city: 'Paris' },
    ],
    [
      'enumerations, the one that was named',
      'in Fahrenheit',
      { properties: { unit: { enum: ['celsius', 'fahrenheit'] } } },
      { unit: 'fahrenheit' },
    ],
    [
      'only what is required',
      'x',
      { properties: { a: { type: 'integer' }, b: { type: 'integer' } }, required: ['b'] },
      { b: 1 },
    ],
    ['bounds', '500 of them', { properties: { n: { type: 'integer', minimum: 1, maximum: 20 } } }, { n: 20 }],
    [
      'exclusive bounds and steps',
      'x',
      { properties: { n: { type: 'number', exclusiveMinimum: 10, multipleOf: 5 } } },
      { n: 15 },
    ],
    [
      'constants, defaults, null',
      'x',
      { properties: { a: { const: 3 }, b: { default: 'd' }, c: { type: 'null' } } },
      { a: 3, b: 'd', c: null },
    ],
    ['formats', 'x', { properties: { d: { type: 'string', format: 'date' } } }, { d: '2026-11-23' }],
    ['lengths', 'abcdef', { properties: { q: { type: 'string', minLength: 8, maxLength: 9 } } }, { q: 'abcdefxx' }],
    [
      'arrays of objects',
      'x',
      {
        properties: {
          l: {
            type: 'array',
            minItems: 2,
            items: { type: 'object', properties: { k: { type: 'boolean' } }, required: ['k'] },
          },
        },
      },
      { l: [{ k: true }, { k: true }] },
    ],
    [
      'references and alternatives',
      'x',
      {
        properties: { r: { $ref: '#/$defs/R' }, o: { anyOf: [{ type: 'null' }, { type: 'integer' }] } },
        $defs: { R: { enum: ['only'] } },
      },
      { r: 'only', o: 1 },
    ],
    ['nullable types', 'x', { properties: { n: { type: ['null', 'integer'] } } }, { n: 1 }],
    ['no parameters', 'x', {}, {}],
    ['a schema that refers to itself', 'x', { $ref: '#' }, {}],
  ];
  test.each(cases)('%s', (_name, said, parameters, expected) => {
    expect(JSON.parse(inventArguments({ name: 'f', parameters }, said, () => 0))).toEqual(expected);
  });
});

test.each([
  'Hi there! How are you?',
  'naïve café — 12,345.67€',
  '日本語のテキストです',
  '  two  spaces\n',
  '🙂🙂 ok',
  '',
])('tokens of %j join to the text again', (text) => {
  expect(tokensOf(text).join('')).toBe(text);
});
