/** A program that captures, for real: ALSA's `arecord` with a file in the place of a sound card. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { english } from '../../src/base/l10n.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../src/audio/files/programDecoder.ts';
import { int16ToBytes } from '../../src/audio/pcm.ts';
import { findCaptureProgram, PROGRAM_RATE, type CaptureProgram } from '../../src/host/microphone/capturePrograms.ts';
import { ProgramSource } from '../../src/host/microphone/programSource.ts';
import type { RealtimeError } from '../../src/base/errors.ts';

const arecord = process.platform === 'linux' ? await findProgram('arecord') : undefined;
if (arecord === undefined) {
  console.warn('SKIPPED: capture through arecord, because it is not on the PATH (sudo apt-get install -y alsa-utils).');
}

const heard = Int16Array.from({ length: PROGRAM_RATE }, (_, index) =>
  Math.round(9000 * Math.sin((2 * Math.PI * 440 * index) / PROGRAM_RATE)),
);

describe.skipIf(arecord === undefined)('arecord', () => {
  const folder = mkdtempSync(join(tmpdir(), 'realtime-arecord-'));
  const before = process.env['ALSA_CONFIG_PATH'];
  beforeAll(() => {
    const sound = join(folder, 'sound.raw');
    writeFileSync(sound, int16ToBytes(heard));
    const device = (name: string, file: string, words: string): string =>
      `pcm.!${name} { type file slave.pcm "null" file "/dev/null" infile "${file}" format "raw" hint { show on description "${words}" } }\n`;
    const broken = 'pcm.!pulse { type hw card 97 hint { show on description "Unplugged" } }\n';
    const config = join(folder, 'asound.conf');
    writeFileSync(config, `</usr/share/alsa/alsa.conf>\n${device('default', sound, 'A file')}${broken}`);
    process.env['ALSA_CONFIG_PATH'] = config;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['ALSA_CONFIG_PATH'];
    else process.env['ALSA_CONFIG_PATH'] = before;
    rmSync(folder, { recursive: true, force: true });
  });

  let source: ProgramSource | undefined;
  afterEach(() => source?.close());

  /** Captures a second and tells what it heard on the way. */
  function capture(program: CaptureProgram, deviceId: string) {
    const told: string[] = [];
    const samples: number[] = [];
    return new Promise<{ told: string[]; samples: number[]; failure: RealtimeError | undefined }>((resolve) => {
      source = new ProgramSource(program, deviceId, {
        asking: () => told.push('asking'),
        started: (started) => told.push(`started ${started.deviceId} at ${started.sampleRate}`),
        audio: (piece) => {
          if (samples.length >= heard.length) return;
          for (const sample of piece) samples.push(sample);
          if (samples.length < heard.length) return;
          source?.close();
          resolve({ told, samples: samples.slice(0, heard.length), failure: undefined });
        },
        changed: () => told.push('changed'),
        problem: (problem) => told.push(english(problem)),
        ended: (failure) => resolve({ told, samples, failure }),
      });
    });
  }

  it('is found with its devices, and what it hears arrives sample for sample', async () => {
    const program = await findCaptureProgram();
    expect(program).toMatchObject({ name: 'arecord', path: arecord });
    expect(program.devices).toContainEqual({ id: 'default', label: 'A file' });
    const { told, samples } = await capture(program, 'default');
    expect(told).toEqual(['asking', `started default at ${PROGRAM_RATE}`]);
    expect(Int16Array.from(samples)).toEqual(heard);
  });

  it('that cannot open a device says so in its own words', async () => {
    const program = await findCaptureProgram();
    const { failure, samples } = await capture(program, 'pulse');
    expect(samples).toEqual([]);
    expect(failure).toMatchObject({ code: 'microphone-program-ended' });
    expect(failure?.message).toMatch(/^arecord stopped capturing: .*(audio open error|No such)/);
  });

  it('never gets a device that it did not list', async () => {
    const program = await findCaptureProgram();
    const capturing = capture(program, 'default');
    source?.setDevice('file:/etc/passwd');
    expect((await capturing).told).toEqual(['asking', `started default at ${PROGRAM_RATE}`]);
  });
});
