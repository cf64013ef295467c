import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../../src/base/json.ts';
import { fromPattern } from '../../../../src/simulator/brain/fromPattern.ts';
import { inventArguments } from '../../../../src/simulator/brain/inventArguments.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

function expectFitting(parameters: JsonObject, said: string): void {
  const made = JSON.parse(inventArguments({ name: 'f', parameters }, said, () => 0.3)) as JsonValue;
  const validate = ajv.compile(parameters as AnySchema);
  expect(validate(made), `${JSON.stringify(made)} for ${JSON.stringify(parameters)}`).toBe(true);
}

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...more,
});

test.each<[string, JsonObject]>([
  [
    'patterns',
    object({ zip: { type: 'string', pattern: '^[0-9]{5}$' }, code: { type: 'string', pattern: '^[A-Z]{2}-\\d{3,}$' } }),
  ],
  ['alternatives in a pattern', object({ size: { type: 'string', pattern: '^(?:small|large)(?:-\\w+)?$' } })],
  ['patterns with lengths', object({ id: { type: 'string', pattern: '^[a-z0-9]+$', minLength: 12, maxLength: 16 } })],
  ['nested objects', object({ where: object({ city: { type: 'string' }, at: object({ lat: { type: 'number' } }) }) })],
  [
    'distinct items',
    object({ n: { type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true } }),
  ],
  ['distinct numbers', object({ n: { type: 'array', items: { type: 'integer' }, minItems: 4, uniqueItems: true } })],
  ['no items at all', object({ n: { type: 'array', maxItems: 0 } })],
  ['tuples', object({ n: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false } })],
  ['members beyond the named', object({}, { minProperties: 2, additionalProperties: { type: 'integer' } })],
  [
    'an alternative that needs a member',
    object({ a: { type: 'string' } }, { anyOf: [{ required: ['b'] }, { required: ['c'] }] }),
  ],
  ['parts put together', { allOf: [object({ a: { type: 'integer' } }), object({ b: { const: 'x' } })] }],
  [
    'references into definitions',
    { ...object({ r: { $ref: '#/$defs/a~1b' } }), $defs: { 'a/b': object({ n: { type: 'null' } }) } },
  ],
  [
    'a tree',
    {
      ...object({ root: { $ref: '#/$defs/node' } }),
      $defs: {
        node: object({ name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } }),
      },
    },
  ],
  ['a list of links', { ...object({ next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } }) }],
  ['a default of another type', object({ n: { type: 'string', default: null } })],
  ['steps between bounds', object({ n: { type: 'number', minimum: 0.5, maximum: 2, multipleOf: 0.5 } })],
])('%s', (_name, parameters) => {
  for (const said of ['', 'Please do 7 things in London for AB-123.', 'no']) expectFitting(parameters, said);
});

test('words of the user that fit a pattern are taken', () => {
  const parameters = object({ order: { type: 'string', pattern: '^[A-Z]{2}\\d{4}$' } });
  expect(inventArguments({ parameters }, 'Where is my order XY1234?', () => 0)).toBe('{"order":"XY1234"}');
});

test('a pattern nobody can follow costs nothing but the fit', () => {
  expect(fromPattern('^(?!a)\\w(?<=b)$', 0, Infinity)).toBeUndefined();
  expect(fromPattern('[', 0, Infinity)).toBeUndefined();
  expect(fromPattern('^((a+)+)+$', 30, 50)?.length).toBeGreaterThanOrEqual(30);
});

const leaf = fc.oneof(
  fc.record({ type: fc.constant('string'), minLength: fc.nat(20) }),
  fc.record({ type: fc.constant('integer'), minimum: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ type: fc.constant('number'), maximum: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ enum: fc.uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }) }),
  fc.constant({ type: 'boolean' }),
  fc.constant({ type: ['null', 'integer'] }),
);
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4 },
    leaf as fc.Arbitrary<JsonObject>,
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('schema'), { maxKeys: 4 }).map((members) => object(members)),
    tie('schema').map((items): JsonObject => ({ type: 'array', items, minItems: 2 })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf): JsonObject => ({ anyOf })),
  ),
}));

test('arguments satisfy whatever schema there is', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), schema, { maxKeys: 5 }),
      fc.string(),
      (members, said) => {
        expectFitting(object(members), said);
      },
    ),
    { numRuns: 300 },
  );
});
