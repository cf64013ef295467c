/** Secrets as servers hand them out, and the places where they turn up. */
import fc from 'fast-check';
import type { JsonValue } from '../../../src/base/json.ts';

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function characters(alphabet: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });
}

export const secret = fc.oneof(
  characters(base62, 48).map((rest) => `sk-${rest}`),
  characters(`${base62}-_`, 20, 156).map((rest) => `sk-proj-${rest}`),
  characters(`${base62}-_`, 20, 100).map((rest) => `sk-svcacct-${rest}`),
  characters('0123456789abcdef', 32).map((rest) => `ek_${rest}`),
  fc.tuple(characters(base62, 52), characters(base62, 26)).map(([head, tail]) => `${head}JQQJ99${tail}`),
);

/** Text around a secret: anything but letters and digits directly before and after it. */
const around = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    "'",
    '\n',
    '\\n',
    '=',
    ':',
    ': ',
    '(',
    '<b>',
    '`',
    '|',
    'key=',
    'Bearer ',
    '🔑',
    '{"a":"',
  ),
  fc.string({ unit: 'grapheme' }).map((text) => `${text} `),
);
const after = fc.constantFrom('', ' ', '"', '\n', ',', ')', '`', '</b>', '|', '🔑', '"}');

interface Plant {
  readonly value: JsonValue;
  readonly text: string;
}

/** The same secret in a text, as a member's value and name, in JSON in a string, and in a frame that is no longer JSON. */
export const planted = fc
  .tuple(around, after, fc.jsonValue())
  .map(([before, behind, other]) => (key: string): Plant[] => {
    const text = before + key + behind;
    const values: JsonValue[] = [
      text,
      { note: text, other },
      { [text]: 1 },
      [[{ deep: [text] }]],
      { arguments: JSON.stringify({ q: text }) },
      { output: JSON.stringify([JSON.stringify({ q: text })]) },
    ];
    const whole = values.map((value) => ({ value, text: JSON.stringify(value, null, 1) }));
    return [...whole, { value: text, text }, { value: null, text: `{"a":"${key}", cut off` }];
  });
