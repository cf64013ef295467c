import { describe, expect, test } from 'vitest';
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import type { PartMeasures } from '../../../src/export/partMeasures.ts';
import { transcriptOf } from '../../../src/export/transcript.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import { project } from '../../../src/session/projection.ts';
import { HandMadeLog } from '../session/log.ts';

const RATE = 24_000;
const sine = (durationMs: number, level: number): Int16Array =>
  Int16Array.from({ length: durationMs * 24 }, (_, index) =>
    Math.round(level * 32768 * Math.sin((2 * Math.PI * 1000 * index) / RATE)),
  );
const silence = (durationMs: number): Int16Array => new Int16Array(durationMs * 24);
const base64 = (samples: Int16Array): string => Buffer.from(int16ToBytes(samples)).toString('base64');
const append = (samples: Int16Array) => ({ type: 'input_audio_buffer.append', audio: base64(samples) });
const place = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
const delta = (samples: Int16Array) => ({ type: 'response.output_audio.delta', ...place, delta: base64(samples) });
const begun = (): HandMadeLog =>
  new HandMadeLog()
    .server({ type: 'session.created', session: { type: 'realtime' } })
    .server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } });

function measuresOf(entries: readonly Entry[]): (PartMeasures | null)[] {
  const session = { header: undefined, entries, state: project(entries) };
  const { items } = transcriptOf(session, undefined, { measureAudio: true });
  return items.flatMap(({ parts }) => parts.map(({ measures }) => measures));
}

const done = (log: HandMadeLog): HandMadeLog =>
  log.server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } });

describe('the measures of an answer', () => {
  test('are its levels, its silence, and when it could be heard', () => {
    const log = done(
      begun()
        .server(delta(silence(300)))
        .server(delta(silence(100)))
        .server(delta(sine(600, 0.5))),
    );
    const [measures] = measuresOf(log.entries);
    expect(measures).toMatchObject({
      format: 'audio/pcm',
      sampleRate: 24_000,
      durationMs: 1000,
      peakDbfs: -6.02,
      trailingSilenceMs: expect.closeTo(0, 0) as number,
      clippedSamples: 0,
      firstByteMs: 30,
      rateSuspicion: null,
    });
    expect(measures?.leadingSilenceMs).toBeCloseTo(400, 0);
    expect(measures?.firstAudibleMs).toBeCloseTo(430, 0);
  });

  test('count a sample as heard no earlier than it came', () => {
    const log = done(
      begun()
        .server(delta(silence(100)))
        .wait(990)
        .server(delta(sine(100, 0.5))),
    );
    expect(measuresOf(log.entries)[0]).toMatchObject({ firstByteMs: 30, firstAudibleMs: 1030 });
  });

  test('have no such time where nothing is heard, or the log has no times', () => {
    const log = done(begun().server(delta(silence(100))));
    expect(measuresOf(log.entries)[0]).toMatchObject({ rmsDbfs: null, firstByteMs: 30, firstAudibleMs: null });
    const untimed = log.entries.map((entry) => ({ ...entry, monoMs: null, wallMs: null }));
    expect(measuresOf(untimed)[0]).toMatchObject({ durationMs: 100, firstByteMs: null, firstAudibleMs: null });
  });
});

describe('a wrong rate', () => {
  /** Chunks of so much audio, counted at 24 kHz, each 100 ms after the one before. */
  const streamed = (chunkMs: number): HandMadeLog => {
    const log = begun();
    for (let index = 0; index < 30; index++) log.wait(90).client(append(sine(chunkMs, 0.3)));
    return log
      .client({ type: 'input_audio_buffer.commit' })
      .server({ type: 'input_audio_buffer.committed', item_id: 'item_u', previous_item_id: null });
  };

  test.each([
    [200, 48_000],
    [50, undefined],
    [100, undefined],
    [5000, undefined],
  ])('is suspected of %d ms in every 100 ms: %s', (chunkMs, rate) => {
    const [measures] = measuresOf(streamed(chunkMs).entries);
    expect(measures?.rateSuspicion?.rate).toBe(rate);
    if (rate !== undefined) {
      expect(measures?.rateSuspicion?.message).toBe(
        'In 2.90 s of steady streaming 5.80 s of audio came in at 24 kHz, 2.00 times as much as the clock says: that is 48 kHz audio, or two channels.',
      );
    }
  });
});

test('a part without audio has none', () => {
  const log = begun().server({
    type: 'conversation.item.added',
    item: { id: 'a', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hi' }] },
  });
  expect(measuresOf(log.entries)).toEqual([null]);
});
