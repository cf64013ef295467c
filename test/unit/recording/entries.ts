/** Arbitrary log entries for property tests. */
import fc from 'fast-check';
import type { JsonObject } from '../../../src/base/json.ts';
import { utf8Length } from '../../../src/base/utf8.ts';
import type { Entry } from '../../../src/protocol/entry.ts';

/** Text as a WebSocket delivers it: any code point, no lone surrogates. */
export const wireText = fc.string({ unit: 'grapheme', maxLength: 60 });

const direction = fc.constantFrom('client', 'server', 'unknown');
const times = fc.record({
  monoMs: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((micros) => micros / 1000)),
  wallMs: fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 })),
});

/** JSON with the odd spacing and line breaks a client may write. */
export const jsonText = fc
  .tuple(fc.json(), fc.constantFrom(undefined, 1, '\t'), fc.constantFrom('', ' ', '\n', '\r\n'))
  .map(([json, indent, around]) => around + JSON.stringify(JSON.parse(json), null, indent) + around);

const nearJson = fc.tuple(jsonText, fc.nat(200)).map(([json, length]) => json.slice(0, length));
const lineBreaks = fc.tuple(wireText, wireText).map((lines) => lines.join('\r\n'));

export const frameText = fc.oneof(wireText, jsonText, nearJson, lineBreaks);

const textFrame = fc.tuple(times, direction, frameText).map(([stamp, dir, text]) => ({
  kind: 'frame' as const,
  ...stamp,
  dir,
  text,
  binary: false,
  sizeBytes: utf8Length(text),
}));

const binaryFrame = fc.tuple(times, direction, fc.uint8Array({ maxLength: 64 })).map(([stamp, dir, bytes]) => ({
  kind: 'frame' as const,
  ...stamp,
  dir,
  text: Buffer.from(bytes).toString('base64'),
  binary: true,
  sizeBytes: bytes.length,
}));

/** Member names that a lifecycle line itself uses stand for themselves and cannot be details. */
const detailName = wireText.filter(
  (name) => !['n', 'monoMs', 'wallMs', 'at', 'event', 'type', '__proto__'].includes(name),
);

const lifecycle = fc
  .tuple(
    times,
    fc.constantFrom('connecting', 'open', 'close', 'error', 'note', 'of a later version'),
    fc.dictionary(detailName, fc.jsonValue()),
  )
  .map(([stamp, at, details]) => ({
    kind: 'lifecycle' as const,
    ...stamp,
    at,
    details: JSON.parse(JSON.stringify(details)) as JsonObject,
  }));

export const log: fc.Arbitrary<Entry[]> = fc
  .array(fc.oneof(textFrame, binaryFrame, lifecycle), { maxLength: 12 })
  .map((entries) => entries.map((entry, index): Entry => ({ ...entry, n: index + 1 })));
