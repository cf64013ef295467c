/** Files that ffmpeg and sox made, in every format there is: what the command line makes of them is measured by the signal. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithTools, runTool } from '../audioTools.ts';
import { runCli, useCli } from './cliHarness.ts';
import { loudestDb, readSamples, toneOf, type Tone } from './toneFiles.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const DURATION_MS = 1500;
const AMPLITUDE = 0.5;
const RATES = [8000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000] as const;

/** A sine of 1 kHz in every channel: mixed to mono it keeps its level. */
const source = (rate: number, channels: number): string => at(`source-${rate}-${channels}.wav`);
const makeSource = (rate: number, channels: number): Promise<void> =>
  runTool('sox', [
    ...['-r', `${rate}`, '-n', '-b', '32', '-c', `${channels}`, source(rate, channels)],
    ...['synth', `${DURATION_MS / 1000}`, 'sine', '1000', 'vol', `${AMPLITUDE}`],
  ]);

interface Made {
  readonly name: string;
  readonly rate: number;
  readonly channels: number;
  readonly by: 'ffmpeg' | 'sox';
  readonly args: readonly string[];
  /** What is not the tone, at most, in dB of it. Undefined for lossy codecs: there ffmpeg's own decoder tells what is in the file. */
  readonly restDb: number | undefined;
  /** What the codec adds by its documented delay and padding, where the file does not say how much that is. */
  readonly delayMs?: number;
  readonly raw?: string;
}

const ffmpeg = (name: string, rate: number, channels: number, restDb: number | undefined, ...args: string[]): Made => ({
  name,
  rate,
  channels,
  by: 'ffmpeg',
  args,
  restDb,
});
const sox = (name: string, rate: number, channels: number, restDb: number | undefined, ...args: string[]): Made => ({
  ...ffmpeg(name, rate, channels, restDb, ...args),
  by: 'sox',
});

/** Sixteen bits of a sine at half scale leave −90 dB of noise beside it; eight leave −40. */
const EXACT_DB = -84;
const LOSSY = undefined;
const files: readonly Made[] = [
  ffmpeg('u8.wav', 48_000, 2, -36, '-c:a', 'pcm_u8'),
  ffmpeg('s16.wav', 44_100, 2, EXACT_DB, '-c:a', 'pcm_s16le'),
  ffmpeg('s24.wav', 48_000, 2, EXACT_DB, '-c:a', 'pcm_s24le'),
  ffmpeg('s32.wav', 96_000, 2, EXACT_DB, '-c:a', 'pcm_s32le'),
  ffmpeg('f32.wav', 48_000, 1, EXACT_DB, '-c:a', 'pcm_f32le'),
  ffmpeg('f64.wav', 44_100, 1, EXACT_DB, '-c:a', 'pcm_f64le'),
  ffmpeg('alaw.wav', 8000, 1, -32, '-c:a', 'pcm_alaw'),
  ffmpeg('mulaw.wav', 8000, 2, -32, '-c:a', 'pcm_mulaw'),
  ffmpeg('extensible.wav', 48_000, 6, EXACT_DB, '-c:a', 'pcm_s24le'),
  ffmpeg('rf64.wav', 48_000, 2, EXACT_DB, '-c:a', 'pcm_s16le', '-rf64', 'always'),
  { ...ffmpeg('adpcm.wav', 24_000, 1, LOSSY, '-c:a', 'adpcm_ima_wav'), delayMs: 43 },
  sox('sox-u8.wav', 24_000, 1, -36, '-b', '8', '-e', 'unsigned'),
  sox('sox-s16.wav', 8000, 1, EXACT_DB, '-b', '16'),
  sox('sox-s24.wav', 44_100, 2, EXACT_DB, '-b', '24'),
  sox('sox-s32.wav', 48_000, 1, EXACT_DB, '-b', '32'),
  sox('sox-f32.wav', 96_000, 1, EXACT_DB, '-b', '32', '-e', 'floating-point'),
  sox('sox-f64.wav', 48_000, 2, EXACT_DB, '-b', '64', '-e', 'floating-point'),
  sox('sox-alaw.wav', 16_000, 1, -32, '-e', 'a-law'),
  sox('sox-mulaw.wav', 16_000, 1, -32, '-e', 'mu-law'),
  sox('sox-surround.wav', 48_000, 6, EXACT_DB, '-b', '16'),
  sox('sox-three.wav', 22_050, 3, EXACT_DB, '-b', '16'),
  sox('sox-four.wav', 32_000, 4, EXACT_DB, '-b', '16'),
  ffmpeg('cbr.mp3', 44_100, 2, LOSSY, '-c:a', 'libmp3lame', '-b:a', '128k'),
  ffmpeg('vbr.mp3', 44_100, 2, LOSSY, '-c:a', 'libmp3lame', '-q:a', '2'),
  ffmpeg('mono.mp3', 48_000, 1, LOSSY, '-c:a', 'libmp3lame', '-b:a', '96k'),
  ffmpeg('low.mp3', 16_000, 1, LOSSY, '-c:a', 'libmp3lame', '-b:a', '48k'),
  ffmpeg('lowest.mp3', 8000, 1, LOSSY, '-c:a', 'libmp3lame', '-b:a', '24k'),
  { ...ffmpeg('bare.mp3', 44_100, 2, LOSSY, '-c:a', 'libmp3lame', '-write_xing', '0'), delayMs: 80 },
  { ...ffmpeg('layer2.mp2', 48_000, 2, LOSSY, '-c:a', 'mp2', '-b:a', '192k'), delayMs: 60 },
  ffmpeg('s16.flac', 44_100, 2, EXACT_DB, '-c:a', 'flac', '-sample_fmt', 's16'),
  ffmpeg('s24.flac', 96_000, 1, EXACT_DB, '-c:a', 'flac', '-sample_fmt', 's32'),
  ffmpeg('surround.flac', 48_000, 6, EXACT_DB, '-c:a', 'flac'),
  sox('sox.flac', 48_000, 2, EXACT_DB, '-b', '24'),
  ffmpeg('ogg.flac.ogg', 48_000, 2, EXACT_DB, '-c:a', 'flac', '-f', 'ogg'),
  ffmpeg('vorbis.ogg', 44_100, 2, LOSSY, '-c:a', 'libvorbis', '-q:a', '5'),
  ffmpeg('mono.ogg', 22_050, 1, LOSSY, '-c:a', 'libvorbis', '-q:a', '5'),
  ffmpeg('surround.ogg', 48_000, 6, LOSSY, '-c:a', 'libvorbis', '-q:a', '5'),
  sox('sox.ogg', 8000, 1, LOSSY, '-C', '5'),
  ffmpeg('mono.opus', 48_000, 1, LOSSY, '-c:a', 'libopus', '-b:a', '64k'),
  ffmpeg('stereo.opus', 48_000, 2, LOSSY, '-c:a', 'libopus', '-b:a', '128k'),
  ffmpeg('narrow.opus', 16_000, 1, LOSSY, '-c:a', 'libopus', '-b:a', '24k', '-application', 'voip'),
  ffmpeg('surround.opus', 48_000, 6, LOSSY, '-c:a', 'libopus', '-b:a', '320k'),
  ffmpeg('opus.webm', 48_000, 2, LOSSY, '-c:a', 'libopus', '-b:a', '96k'),
  ffmpeg('live.webm', 48_000, 1, LOSSY, '-c:a', 'libopus', '-b:a', '96k', '-live', '1'),
  ffmpeg('opus.mka', 48_000, 1, LOSSY, '-c:a', 'libopus', '-b:a', '96k'),
  { ...ffmpeg('aac.m4a', 44_100, 2, LOSSY, '-c:a', 'aac', '-b:a', '128k'), delayMs: 50 },
  { ...ffmpeg('adts.aac', 48_000, 1, LOSSY, '-c:a', 'aac', '-b:a', '128k'), delayMs: 60 },
  ffmpeg('alac.m4a', 48_000, 2, EXACT_DB, '-c:a', 'alac'),
  ffmpeg('s16.aiff', 44_100, 2, EXACT_DB, '-c:a', 'pcm_s16be'),
  sox('sox.aiff', 48_000, 1, EXACT_DB, '-b', '24'),
  sox('sox.au', 48_000, 1, EXACT_DB, '-b', '16', '-e', 'signed'),
  ffmpeg('s16.caf', 24_000, 1, EXACT_DB, '-c:a', 'pcm_s16le'),
  ffmpeg('s16.w64', 48_000, 1, EXACT_DB, '-c:a', 'pcm_s16le'),
  ffmpeg('lossless.wv', 48_000, 1, EXACT_DB, '-c:a', 'wavpack'),
  { ...ffmpeg('dolby.ac3', 48_000, 2, LOSSY, '-c:a', 'ac3', '-b:a', '192k'), delayMs: 32 },
  { ...ffmpeg('s16.pcm', 16_000, 2, EXACT_DB, '-c:a', 'pcm_s16le', '-f', 's16le'), raw: 's16le,16000,2' },
  { ...ffmpeg('f32.pcm', 48_000, 1, EXACT_DB, '-c:a', 'pcm_f32le', '-f', 'f32le'), raw: 'f32le,48000,1' },
  { ...sox('s24.raw', 44_100, 1, EXACT_DB, '-b', '24', '-e', 'signed', '-t', 'raw', '-B'), raw: 's24be,44100,1' },
  ...RATES.map((rate) => ffmpeg(`rate-${rate}.wav`, rate, 1, EXACT_DB, '-c:a', 'pcm_s16le')),
];

interface Measured {
  readonly durationMs: number;
  readonly sampleRate: number;
  readonly peak: number;
  readonly clippedSamples: number;
}

async function convert(path: string, out: string, ...args: string[]): Promise<Measured> {
  const { code, stdout, stderr } = await runCli(['audio', path, '--format', 'pcm16', '--out', out, '--json', ...args]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** The encoder's doing, as another decoder sees it: LAME for one makes everything 0.45 dB quieter. */
async function decodedByAnother(path: string): Promise<Tone> {
  const out = `${path}.reference.wav`;
  // ffmpeg's own Opus decoder differs from the reference one where the encoder changes its mode.
  const decoder = /opus|webm|mka/.test(path.slice(folder.length)) ? ['-c:a', 'libopus'] : [];
  await runTool('ffmpeg', [...decoder, '-i', path, '-ac', '1', '-ar', '24000', '-c:a', 'pcm_s16le', '-bitexact', out]);
  return toneOf(readSamples(out), 24_000, 1000);
}

const db = (ratio: number): number => 20 * Math.log10(ratio);

describeWithTools('a tone in a file of', ['ffmpeg', 'sox'], () => {
  beforeAll(async () => {
    const kinds = new Set(files.map(({ rate, channels }) => `${rate}/${channels}`));
    await Promise.all([...kinds].map((kind) => makeSource(...(kind.split('/').map(Number) as [number, number]))));
    // One run of ffmpeg writes all that come of one source.
    const runs = [...kinds].map(async (kind) => {
      const mine = files.filter(({ rate, channels }) => `${rate}/${channels}` === kind);
      const from = source(mine[0]?.rate ?? 0, mine[0]?.channels ?? 0);
      const outputs = mine.filter(({ by }) => by === 'ffmpeg').flatMap(({ name, args }) => [...args, at(name)]);
      if (outputs.length > 0) await runTool('ffmpeg', ['-i', from, ...outputs]);
      for (const { by, name, args } of mine) if (by === 'sox') await runTool('sox', [from, ...args, at(name)]);
    });
    await Promise.all(runs);
  }, 60_000);

  describe.concurrent('each kind', () => {
    it.each(files)('$name', { timeout: 60_000 }, async ({ name, restDb, delayMs, raw }) => {
      const out = at(`${name}.out.wav`);
      const measured = await convert(at(name), out, ...(raw === undefined ? [] : ['--raw', raw]));
      const tone = toneOf(readSamples(out), 24_000, 1000);
      const expected = restDb === undefined ? await decodedByAnother(at(name)) : { amplitude: AMPLITUDE, restDb };
      expect(measured.durationMs).toBeGreaterThan(DURATION_MS - 1);
      expect(measured.durationMs).toBeLessThan(DURATION_MS + 1 + (delayMs ?? 0));
      expect(Math.abs(tone.hz - 1000)).toBeLessThan(1);
      expect(Math.abs(db(tone.amplitude / expected.amplitude))).toBeLessThan(0.1);
      expect(tone.restDb).toBeLessThan(Math.max(expected.restDb + 1, EXACT_DB));
      expect(measured.clippedSamples).toBe(0);
    });
  });

  describe.concurrent('of several channels that differ', () => {
    it(
      'is the mean of them; of 5.1 the voice in the centre is loudest and nothing is clipped',
      { timeout: 60_000 },
      async () => {
        const levels: Record<string, number> = {};
        // Left, right, centre, bass, back left, back right: full scale in one of them, then in all.
        for (const place of [1, 2, 3, 4, 5, 6]) {
          const one = Array.from({ length: 6 }, (_, index) => (index + 1 === place ? '1' : '0'));
          levels[place] = await mixed(`one-${place}.wav`, one);
        }
        expect([1, 2, 3, 5, 6].map((place) => Number(db(levels[place] ?? 0).toFixed(1)))).toEqual([
          -13.7, -13.7, -10.7, -16.7, -16.7,
        ]);
        expect(levels[4]).toBeLessThan(1e-4);
        expect(await mixed('all.wav', ['1', '1', '1', '1', '1', '1'])).toBeCloseTo(1, 2);
        expect(await mixed('stereo.wav', ['1', '0'])).toBeCloseTo(0.5, 3);
      },
    );
  });
});

/** The level of what comes of 1 kHz at full scale in the remixed channels. */
async function mixed(name: string, gains: readonly string[]): Promise<number> {
  const path = at(name);
  const channels = gains.map((gain) => `1v${gain}`);
  const tone = ['synth', '0.5', 'sine', '1000', 'vol', '0.9999'];
  await runTool('sox', ['-D', '-r', '48000', '-n', '-b', '24', path, ...tone, 'remix', ...channels]);
  const out = at(`${name}.out.wav`);
  const { clippedSamples } = await convert(path, out);
  expect(clippedSamples).toBe(0);
  return toneOf(readSamples(out), 24_000, 1000).amplitude;
}

/** Sweeps begin above the new Nyquist frequency: all that comes of them is alias. */
const sweeps = [
  { rate: 96_000, to: 24_000 },
  { rate: 48_000, to: 24_000 },
  { rate: 44_100, to: 24_000 },
  { rate: 32_000, to: 24_000 },
  { rate: 48_000, to: 8000 },
  { rate: 44_100, to: 16_000 },
] as const;

describeWithTools('a sweep from above what the new rate can hold', ['sox'], () => {
  it.concurrent.each(sweeps)(
    '$rate Hz to $to Hz leaves nothing above −80 dB',
    { timeout: 60_000 },
    async ({ rate, to }) => {
      const [path, out] = [at(`sweep-${rate}-${to}.wav`), at(`sweep-${rate}-${to}.out.wav`)];
      const range = `${to / 2}-${rate / 2 - 50}`;
      const fade = ['fade', 'h', '0.1', '3', '0.1'];
      await runTool('sox', [
        '-D',
        '-r',
        `${rate}`,
        '-n',
        '-b',
        '24',
        '-c',
        '1',
        path,
        'synth',
        '3',
        'sine',
        range,
        'vol',
        '0.99',
        ...fade,
      ]);
      await convert(path, out, '--rate', `${to}`);
      expect(loudestDb(readSamples(out), to)).toBeLessThan(-80);
    },
  );

  it('and one through all of what it can hold comes with nothing beside it', { timeout: 60_000 }, async () => {
    const [path, out] = [at('sweep-8000.wav'), at('sweep-8000.out.wav')];
    // Up to three quarters of 4 kHz; taken out again, images above it are all that is left.
    await runTool('sox', [
      '-D',
      '-r',
      '8000',
      '-n',
      '-b',
      '24',
      '-c',
      '1',
      path,
      'synth',
      '3',
      'sine',
      '200-3500',
      'vol',
      '0.9',
    ]);
    await convert(path, out);
    const rest = at('sweep-8000.rest.wav');
    await runTool('sox', ['-D', out, '-b', '16', rest, 'sinc', '-a', '120', '-t', '400', '4200']);
    expect(loudestDb(readSamples(rest), 24_000, 50)).toBeLessThan(-80);
  });
});

describeWithTools('G.711', ['sox'], () => {
  const laws = [
    { format: 'g711_ulaw', encoding: 'mulaw', sox: 'mu-law' },
    { format: 'g711_alaw', encoding: 'alaw', sox: 'a-law' },
  ] as const;

  it.each(laws)('$encoding of every 16-bit value is sox’s, bit for bit', async ({ format, sox: law }) => {
    const [all, ours, theirs] = [at('all.s16'), at(`${format}.ours`), at(`${format}.theirs`)];
    writeFileSync(all, new Uint8Array(Int16Array.from({ length: 65_536 }, (_, index) => index - 32_768).buffer));
    expect((await runCli(['audio', all, '--raw', 's16le,8000,1', '--format', format, '--out', ours])).code).toBe(0);
    const input = ['-t', 'raw', '-r', '8000', '-e', 'signed', '-b', '16', '-L', '-c', '1'];
    await runTool('sox', ['-D', ...input, all, '-t', 'raw', '-e', law, theirs]);
    expect(readFileSync(ours)).toEqual(readFileSync(theirs));
  });

  it.each(laws)('$encoding is decoded as sox does it, all 256 values', async ({ encoding, sox: law }) => {
    const [all, ours, theirs] = [at('all.bytes'), at(`${encoding}.ours`), at(`${encoding}.theirs`)];
    writeFileSync(
      all,
      Uint8Array.from({ length: 256 }, (_, index) => index),
    );
    const args = ['audio', all, '--raw', `${encoding},8000,1`, '--format', 'pcm16', '--rate', '8000', '--out', ours];
    expect((await runCli(args)).code).toBe(0);
    const output = ['-t', 'raw', '-e', 'signed', '-b', '16', '-L'];
    await runTool('sox', ['-D', '-t', 'raw', '-r', '8000', '-e', law, '-c', '1', all, ...output, theirs]);
    expect(readFileSync(ours)).toEqual(readFileSync(theirs));
  });

  it.each(laws)('a file of $encoding goes through a session of it byte for byte', async ({ format, sox: law }) => {
    const [path, ours, bytes] = [at(`${format}.wav`), at(`${format}.through`), at(`${format}.bytes`)];
    await runTool('sox', [
      '-r',
      '8000',
      '-n',
      '-e',
      law,
      '-c',
      '1',
      path,
      'synth',
      '1',
      'sine',
      '300-3000',
      'vol',
      '0.7',
    ]);
    await runTool('sox', [path, '-t', 'raw', bytes]);
    expect((await runCli(['audio', path, '--format', format, '--out', ours])).code).toBe(0);
    expect(readFileSync(ours)).toEqual(readFileSync(bytes));
  });
});
