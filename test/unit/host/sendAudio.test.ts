import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demux } from '../../../src/audio/demux/audioPackets.ts';
import { mpegFrames } from '../../../src/audio/demux/mpeg.ts';
import { decodePackets } from '../../../src/audio/files/decodePackets.ts';
import { toWire } from '../../../src/audio/toWire.ts';
import { wavHeader } from '../../../src/audio/wav.ts';
import type { AudioFormat } from '../../../src/base/audioFormat.ts';
import {
  AppendControl,
  sendAudio,
  systemPace,
  type PaceClock,
  type SendingOptions,
} from '../../../src/host/audio/sendAudio.ts';

const pcmu: AudioFormat = { type: 'audio/pcmu' };
const fast: SendingOptions = { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false };

async function* seconds(count: number): AsyncGenerator<Uint8Array> {
  for (let second = 0; second < count; second++) {
    yield new Uint8Array(8000);
    await Promise.resolve();
  }
}

/** A clock whose timers are always late, by up to 15 ms, as those of a busy machine are. */
class LateClock implements PaceClock {
  #nowMs = 0;
  #waits = 0;

  nowMs(): number {
    return this.#nowMs;
  }

  waitUntil(atMs: number): Promise<void> {
    this.#nowMs = Math.max(this.#nowMs, atMs + (this.#waits++ % 4) * 5);
    return Promise.resolve();
  }

  work(ms: number): void {
    this.#nowMs += ms;
  }
}

describe('real time', () => {
  it('keeps within 20 ms of the clock over a minute, though timers are late and sending takes its time', async () => {
    const clock = new LateClock();
    const sentAtMs: number[] = [];
    const receiver = {
      send: () => {
        clock.work(3);
        return sentAtMs.push(clock.nowMs());
      },
      flushed: () => Promise.resolve(),
    };
    await sendAudio(receiver, seconds(60), pcmu, { ...fast, pace: 'realtime' }, new AppendControl(), clock);
    expect(sentAtMs).toHaveLength(600);
    const drifts = sentAtMs.map((atMs, index) => atMs - index * 100);
    expect(Math.max(...drifts)).toBeLessThan(20);
    expect(Math.min(...drifts)).toBeGreaterThanOrEqual(0);
  });

  it('begins with the first chunk, however long the decoder took to give it', async () => {
    const clock = new LateClock();
    const sentAtMs: number[] = [];
    const receiver = { send: () => sentAtMs.push(clock.nowMs()), flushed: () => Promise.resolve() };
    const slow = async function* () {
      clock.work(700);
      yield* seconds(3);
    };
    await sendAudio(receiver, slow(), pcmu, { ...fast, pace: 'realtime' }, new AppendControl(), clock);
    const drifts = sentAtMs.map((atMs, index) => atMs - 700 - index * 100);
    expect(Math.max(...drifts.map(Math.abs))).toBeLessThan(20);
  });

  it('sends nothing after it was paused, though a chunk was waiting for its time', async () => {
    const control = new AppendControl();
    const clock = new LateClock();
    const sentAtMs: number[] = [];
    let sentWhilePaused: number | undefined;
    const pausing: PaceClock = {
      nowMs: () => clock.nowMs(),
      waitUntil: async (atMs) => {
        if (atMs === 300) {
          control.paused = true;
          // After everything that could be sent at once.
          setTimeout(() => {
            sentWhilePaused = sentAtMs.length - 3;
            clock.work(5000);
            control.paused = false;
          });
        }
        await clock.waitUntil(atMs);
      },
    };
    const receiver = { send: () => sentAtMs.push(clock.nowMs()), flushed: () => Promise.resolve() };
    await sendAudio(receiver, seconds(1), pcmu, { ...fast, pace: 'realtime' }, control, pausing);
    expect(sentWhilePaused).toBe(0);
    expect(sentAtMs).toHaveLength(10);
    expect(sentAtMs[3]).toBeGreaterThanOrEqual(5300);
    sentAtMs.slice(3).forEach((atMs, index) => expect(atMs - (sentAtMs[3] ?? 0) - index * 100).toBeLessThan(20));
  });

  it('does not send what was missed while the machine slept', async () => {
    const clock = new LateClock();
    const sentAtMs: number[] = [];
    const receiver = {
      send: () => {
        sentAtMs.push(clock.nowMs());
        if (sentAtMs.length === 10) clock.work(3_600_000);
        return 0;
      },
      flushed: () => Promise.resolve(),
    };
    await sendAudio(receiver, seconds(4), pcmu, { ...fast, pace: 'realtime' }, new AppendControl(), clock);
    const after = sentAtMs.slice(10);
    expect((after.at(-1) ?? 0) - (after[0] ?? 0)).toBeGreaterThan(2_800);
  });

  it('goes on after a pause as if there had been none', async () => {
    const control = new AppendControl();
    let pausedMs = 0;
    const sentAtMs: number[] = [];
    const receiver = {
      send: () => {
        if (sentAtMs.push(performance.now()) === 3) {
          control.paused = true;
          const startMs = performance.now();
          setTimeout(() => {
            pausedMs = performance.now() - startMs;
            control.paused = false;
          }, 120);
        }
        return 0;
      },
      flushed: () => Promise.resolve(),
    };
    const options: SendingOptions = { ...fast, pace: 'realtime', chunkMs: 20 };
    const audio = (async function* () {
      yield* [new Uint8Array(1600)];
      await Promise.resolve();
    })();
    await sendAudio(receiver, audio, pcmu, options, control, systemPace);
    expect(sentAtMs).toHaveLength(10);
    expect((sentAtMs.at(-1) ?? 0) - (sentAtMs[0] ?? 0)).toBeGreaterThan(pausedMs + 150);
  });
});

it.each([20, 250, 1000])('sends chunks of %d ms, each an event far below 15 MiB', async (chunkMs) => {
  const sizes: number[] = [];
  const lengths: number[] = [];
  const receiver = { send: (text: string) => sizes.push(text.length), flushed: () => Promise.resolve() };
  const format: AudioFormat = { type: 'audio/pcm', rate: 48_000 };
  const audio = (async function* () {
    yield* [new Uint8Array(48_000 * 2 * 10)];
    await Promise.resolve();
  })();
  let before = 0;
  await sendAudio(receiver, audio, format, { ...fast, chunkMs }, new AppendControl(), systemPace, (doneMs) => {
    lengths.push(doneMs - before);
    before = doneMs;
  });
  expect(new Set(lengths)).toEqual(new Set([chunkMs]));
  expect(Math.max(...sizes)).toBeLessThan(130_000);
});

it('waits for the network: never more than 16 events are on their way', async () => {
  let [onTheirWay, most] = [0, 0];
  const receiver = {
    send: () => {
      most = Math.max(most, ++onTheirWay);
      return 0;
    },
    flushed: async () => {
      await Promise.resolve();
      onTheirWay = 0;
    },
  };
  await sendAudio(receiver, seconds(30), pcmu, fast, new AppendControl());
  expect(most).toBe(16);
});

it('adds silence, then commits and asks for a response', async () => {
  const sent: { type: string; audio?: string }[] = [];
  const receiver = {
    send: (text: string) => sent.push(JSON.parse(text) as { type: string }),
    flushed: () => Promise.resolve(),
  };
  const options = { ...fast, silenceMs: 450, commit: true, respond: true };
  await sendAudio(receiver, seconds(1), pcmu, options, new AppendControl());
  const bytes = Buffer.concat(sent.map(({ audio = '' }) => Buffer.from(audio, 'base64')));
  expect(bytes.length).toBe(8000 + 3600);
  expect(new Set(bytes.subarray(8000))).toEqual(new Set([0xff]));
  expect(sent.slice(-2).map(({ type }) => type)).toEqual(['input_audio_buffer.commit', 'response.create']);
});

it('cancelled while it is paused ends, and sends nothing more', async () => {
  const control = new AppendControl();
  let sent = 0;
  const receiver = {
    send: () => {
      if (++sent === 5) {
        control.paused = true;
        queueMicrotask(() => control.cancel());
      }
      return sent;
    },
    flushed: () => Promise.resolve(),
  };
  expect(await sendAudio(receiver, seconds(10), pcmu, { ...fast, commit: true }, control)).toBe(false);
  expect(sent).toBe(5);
});

describe('a file of any length takes a bounded part of memory', () => {
  /** The most milliseconds of audio that were read from the source and not sent yet. */
  async function mostHeldMs(
    container: 'wav' | 'mp3',
    pieces: (count: (readMs: number) => void) => AsyncGenerator<Uint8Array>,
    format: AudioFormat,
  ): Promise<{ mostMs: number; totalMs: number }> {
    let [readMs, sentMs, mostMs] = [0, 0, 0];
    const source = pieces((ms) => {
      readMs += ms;
      mostMs = Math.max(mostMs, readMs - sentMs);
    });
    const receiver = { send: () => 0, flushed: () => Promise.resolve() };
    const audio = toWire(decodePackets(demux(container, source, undefined)), format);
    await sendAudio(receiver, audio, format, fast, new AppendControl(), systemPace, (ms) => (sentMs = ms));
    return { mostMs, totalMs: sentMs };
  }

  it('two hours of WAV', { timeout: 60_000 }, async () => {
    const piece = new Uint8Array(16_000);
    const twoHours = async function* (count: (ms: number) => void) {
      const header = wavHeader(0xffffffff, 8000, 1);
      yield header;
      for (let second = 0; second < 7200; second++) {
        count(1000);
        yield piece;
        await Promise.resolve();
      }
    };
    const { mostMs, totalMs } = await mostHeldMs('wav', twoHours, pcmu);
    expect(totalMs).toBe(7_200_000);
    expect(mostMs).toBeLessThan(10_000);
  });

  it('five minutes of MP3, in which nothing says how long it is', { timeout: 60_000 }, async () => {
    const file = readFileSync(join(import.meta.dirname, '../../fixtures/audio/speech.mp3'));
    const runs: { bytes: Uint8Array; ms: number }[] = [];
    for await (const { bytes, samples } of mpegFrames([new Uint8Array(file)])) {
      runs.push({ bytes, ms: (samples / 44_100) * 1000 });
    }
    const fiveMinutes = async function* (count: (ms: number) => void) {
      for (let ms = 0, index = 0; ms < 300_000; index++) {
        const run = runs[index % runs.length];
        if (!run) throw new Error('Not one frame is in the file.');
        count(run.ms);
        yield run.bytes;
        ms += run.ms;
        await Promise.resolve();
      }
    };
    const { mostMs, totalMs } = await mostHeldMs('mp3', fiveMinutes, { type: 'audio/pcm', rate: 24000 });
    expect(Math.abs(totalMs - 300_000)).toBeLessThan(500);
    expect(mostMs).toBeLessThan(10_000);
  });
});
