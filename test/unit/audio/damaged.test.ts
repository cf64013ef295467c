/** Damaged files end in an error that can be shown, and in bounded time, whatever is wrong with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demux } from '../../../src/audio/demux/audioPackets.ts';
import type { AudioContainer } from '../../../src/audio/sniff.ts';
import { RealtimeError } from '../../../src/base/errors.ts';
import { decoded, pieces } from './decoded.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/audio', name)));

const containers: readonly [AudioContainer, Uint8Array][] = [
  ['mp3', fixture('speech.mp3')],
  ['flac', fixture('speech.flac')],
  ['ogg', fixture('speech.opus')],
  ['ogg', fixture('speech.ogg')],
  ['webm', fixture('speech.webm')],
];

/** Reads through all of it; fails for any error that is not one of the product's. */
async function walk(container: AudioContainer, bytes: Uint8Array): Promise<void> {
  let packets = 0;
  try {
    for await (const event of demux(container, pieces(bytes, 997), bytes.length)) packets += 'packet' in event ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
    expect(error.message).toMatch(/\.$/);
    expect(error.hint).toBeTruthy();
  }
  // Not one packet comes of nothing: a loop that makes no progress would go on for ever.
  expect(packets).toBeLessThanOrEqual(bytes.length + 1);
}

const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 });

describe.each(containers)('%s', (container, good) => {
  test('with bytes changed and the end cut off, in its headers above all', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        edits,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (changes, early, part) => {
          const bytes = good.slice(0, Math.ceil(good.length * part));
          const reach = early ? Math.min(300, bytes.length) : bytes.length;
          for (const [at, byte] of changes) if (reach > 0) bytes[Math.floor(at * (reach - 1))] = byte;
          await walk(container, bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of random bytes behind a good beginning', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.nat(200), fc.nat(good.length)),
        fc.uint8Array({ maxLength: 3000 }),
        async (kept, noise) => {
          const bytes = new Uint8Array(kept + noise.length);
          bytes.set(good.subarray(0, kept));
          bytes.set(noise, kept);
          await walk(container, bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('what the decoders make of damaged files ends in samples or in an error', { timeout: 120_000 }, async () => {
  const print = console.error;
  console.error = () => undefined;
  try {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...containers), edits, async ([, good], changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        await decoded(bytes).catch((error: unknown) => {
          if (!(error instanceof RealtimeError)) throw error;
        });
      }),
      { numRuns: 60 },
    );
  } finally {
    console.error = print;
  }
});
