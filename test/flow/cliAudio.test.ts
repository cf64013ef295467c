import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { correlationOf, readPcmWav } from '../audioCompare.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-cli-audio-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/audio', name);
const speech = readPcmWav(readFileSync(join(import.meta.dirname, '../../media/speech/weatherQuestion.wav')));
const noProgram = { PATH: '' };

describe('cli audio', () => {
  it('says what a file is', async () => {
    const { stdout, code } = await runCli(['audio', fixture('speech.mp3')]);
    expect([stdout, code]).toEqual(['MP3, 44.1 kHz stereo, 1.5 s\n', 0]);
    const json = await runCli(['audio', fixture('speech.webm'), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      description: 'WebM Opus',
      sampleRate: 48000,
      channels: 2,
      durationMs: 1500,
      peak: expect.closeTo(0.32, 1) as number,
    });
  });

  it('writes what a session is sent: a WAV, or the bytes alone', async () => {
    const wav = join(folder, 'speech.wav');
    expect((await runCli(['audio', fixture('speech.flac'), '--format', 'pcm16', '--out', wav])).code).toBe(0);
    expect(readPcmWav(readFileSync(wav))).toEqual(speech.subarray(0, 36_000));
    const raw = join(folder, 'speech.ulaw');
    await runCli(['audio', fixture('speech.mp3'), '--format', 'g711_ulaw', '--out', raw]);
    expect(readFileSync(raw)).toHaveLength(12_000);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that a disk is full, also where little is written at once',
    async () => {
      for (const ending of [[], ['--events', '--chunk', '20']]) {
        const args = ['audio', fixture('speech.mp3'), '--format', 'g711_ulaw', '--out', '/dev/full', ...ending];
        const { code, stderr } = await runCli(args);
        expect([code, stderr]).toEqual([
          1,
          expect.stringMatching(/\/dev\/full could not be written: .*no space left/i),
        ]);
      }
    },
  );

  it('takes a WAV that it wrote again, sample for sample', async () => {
    const [once, twice] = [join(folder, 'once.wav'), join(folder, 'twice.wav')];
    await runCli(['audio', fixture('speech.ogg'), '--format', 'pcm16', '--rate', '16000', '--out', once]);
    await runCli(['audio', once, '--format', 'pcm16', '--rate', '16000', '--out', twice]);
    expect(readFileSync(twice)).toEqual(readFileSync(once));
  });

  it('writes append events that are the audio, with silence after it', async () => {
    const args = [
      'audio',
      fixture('speech.opus'),
      '--format',
      'pcm16',
      '--events',
      '--chunk',
      '250',
      '--silence',
      '500',
    ];
    const { stdout } = await runCli(args);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; audio: string });
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['input_audio_buffer.append']));
    const bytes = Buffer.concat(events.map(({ audio }) => Buffer.from(audio, 'base64')));
    expect(events).toHaveLength(8);
    expect(bytes).toHaveLength(2 * 24_000 * 2);
    expect(correlationOf(new Int16Array(Uint8Array.from(bytes).buffer), speech.subarray(0, 36_000))).toBeGreaterThan(
      0.97,
    );
  });

  it('measures what a session is sent', async () => {
    const { stdout } = await runCli(['audio', fixture('speech.flac'), '--format', 'pcm16', '--json']);
    const peak = speech.subarray(0, 36_000).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32768;
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'audio/pcm',
      sampleRate: 24000,
      durationMs: 1500,
      sizeBytes: 72_000,
      peak,
      clippedSamples: 0,
      leadingSilenceMs: expect.closeTo(55.3, 1) as number,
      input: { description: 'FLAC, 16-bit', sampleRate: 24000, channels: 1, durationMs: 1500, peak },
    });
  });

  it('takes samples without a header when it is told what they are', async () => {
    const raw = join(folder, 'noise.bin');
    writeFileSync(
      raw,
      Uint8Array.from({ length: 16_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255),
    );
    const untold = await runCli(['audio', raw]);
    expect(untold.code).toBe(1);
    expect(untold.stderr).toContain('say which: encoding');
    const { stdout } = await runCli(['audio', raw, '--raw', 's16be,8000,2']);
    expect(stdout).toBe('raw 16-bit PCM, big-endian, 8 kHz stereo, 0.50 s\n');
  });

  it('says what to install for what is not decoded here', async () => {
    const m4a = join(folder, 'song.m4a');
    writeFileSync(m4a, '\0\0\0\x20ftypM4A \0\0\0\0');
    const { code, stderr } = await runCli(['audio', m4a, '--format', 'pcm16'], { env: noProgram });
    expect(code).toBe(1);
    expect(stderr).toContain('an MP4 file (M4A, AAC, or video)');
    expect(stderr).toContain('Install ffmpeg');
  });

  it('leaves nothing behind of a file that is cut off', async () => {
    const [cut, out] = [join(folder, 'cut.mp3'), join(folder, 'cut.wav')];
    writeFileSync(cut, readFileSync(fixture('speech.mp3')).subarray(0, 5000));
    const { code, stderr } = await runCli(['audio', cut, '--format', 'pcm16', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/MP3 file is cut off/);
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  it.each([
    [['audio'], 'Which FILE?'],
    [['audio', 'x.wav', '--format', 'mp3'], "--format 'mp3' is none of"],
    [['audio', 'x.wav', '--events'], '--format says'],
    [['audio', 'x.wav', '--format', 'g711_ulaw', '--rate', '16000'], 'leave --rate out'],
    [['audio', 'x.wav', '--format', 'pcm16', '--chunk', '5'], 'from 20 to 1000'],
    [['audio', 'x.wav', '--raw', 's12,8000'], 'the encoding is none of'],
  ])('%j is wrong usage', async (args, says) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
