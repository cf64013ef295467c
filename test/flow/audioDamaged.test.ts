/** Files that are damaged, cut off, empty, huge, or not what their name says: a message, no crash, no hang, bounded memory. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithTools, runTool } from '../audioTools.ts';
import { costOf } from '../processCost.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/audio', name));

const GIGABYTE = 2 ** 30;
/** All of Node, the command line and a decoder take 60 to 90 MB. */
const MAX_PEAK_MB = 160;

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
  readonly stdout: string;
}

/** Converts it; fails where that leaves a file behind though it failed, or takes more memory than a small file may. */
async function convert(name: string, ...args: string[]): Promise<Outcome> {
  const out = at(`${name}.out.wav`);
  const all = ['audio', at(name), '--format', 'pcm16', '--out', out, '--json', ...args];
  const { result, cost } = await costOf((env) => runCli(all, { env }));
  expect(result.code === 0).toBe(existsSync(out));
  expect(cost.peakMb).toBeLessThan(MAX_PEAK_MB);
  return result;
}

/** One line that says what is wrong, and what to do. */
async function expectRefused(name: string, says: RegExp, ...args: string[]): Promise<void> {
  const { code, stderr, stdout } = await convert(name, ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/^error: [^\n]+\. [A-Z][^\n]+\n$/);
}

interface WavFields {
  readonly rate?: number;
  readonly channels?: number;
  readonly bits?: number;
  readonly dataBytes?: number;
  readonly data?: Uint8Array;
}

function wav({ rate = 24_000, channels = 1, bits = 16, data = Buffer.alloc(4800, 1), dataBytes }: WavFields): Buffer {
  const head = Buffer.alloc(44);
  const stated = dataBytes ?? data.length;
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE((36 + stated) % 2 ** 32, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE((rate * channels * (bits / 8)) % 2 ** 32, 28);
  head.writeUInt16LE(((channels * bits) / 8) & 0xffff, 32);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(stated, 40);
  return Buffer.concat([head, data]);
}

/** An ID3 tag of so many bytes. */
function tag(sizeBytes: number, stated = sizeBytes): Buffer {
  const size = [21, 14, 7, 0].map((shift) => (stated >> shift) & 127);
  return Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, ...size]), Buffer.alloc(sizeBytes)]);
}

function changed(bytes: Uint8Array, offset: number, ...values: number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, offset);
  return copy;
}

function oggPagesOf(file: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let start = 0; start >= 0; start = file.indexOf('OggS', start + 4)) starts.push(start);
  return starts.map((start, index) => file.subarray(start, starts[index + 1] ?? file.length));
}

const mp3 = fixture('speech.mp3');
const flac = fixture('speech.flac');
const webm = fixture('speech.webm');

describe.concurrent('refused with what is wrong', () => {
  it.each<[name: string, content: Uint8Array | string, says: RegExp]>([
    ['empty.wav', '', /The file is empty: 0 bytes/],
    ['text.mp3', 'Dear diary,\n'.repeat(500), /no audio file: it is text/],
    ['page.ogg', '<!DOCTYPE html><html></html>', /no audio file: it is text/],
    ['picture.flac', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), /it is a PNG picture/],
    ['noise.wav', changed(new Uint8Array(100_000), 0, 1, 2, 3, 4), /unknown kind \(first bytes 01 02 03 04\)/],
    ['riff.wav', 'RIFF', /WAV file is cut off: it ends after 4 bytes/],
    ['longer.wav', wav({ dataBytes: 1_000_000 }), /announces 1000000 bytes of audio, 4800 are there/],
    ['threeGigabytes.wav', wav({ dataBytes: 3_000_000_000 }), /announces 3000000000 bytes of audio, 4800 are there/],
    ['noRate.wav', wav({ rate: 0 }), /a sample rate of 0 Hz/],
    ['noChannels.wav', wav({ channels: 0 }), /0 channels/],
    ['noBits.wav', wav({ bits: 0 }), /0 bits a sample/],
    ['manyChannels.wav', wav({ channels: 65_535 }), /65535 channels/],
    ['cut.mp3', mp3.subarray(0, 7001), /MP3 file is cut off/],
    ['cut.flac', flac.subarray(0, 17_001), /FLAC file is cut off: it ends in the middle of a frame, at 0:00/],
    ['cut.ogg', fixture('speech.ogg').subarray(0, 7001), /Ogg file is cut off/],
    ['cut.opus', fixture('speech.opus').subarray(0, 4001), /Ogg file is cut off/],
    ['cut.webm', webm.subarray(0, 3001), /WebM file is cut off/],
    ['hole.mp3', changed(mp3, 6000, ...new Array<number>(2500).fill(0)), /MP3 file is cut off: .* frames/],
    [
      'checksum.flac',
      changed(flac, 12_000, 1, 2, 3),
      /FLAC file is damaged: the frame at 0:00.\d is not what its check/,
    ],
    [
      'checksum.ogg',
      changed(fixture('speech.ogg'), 6000, 1, 2, 3),
      /the page at byte \d+ is not what its checksum says/,
    ],
    ['end.ogg', changed(fixture('speech.ogg'), 8000, ...Buffer.alloc(530, 7)), /Ogg file is damaged/],
    ['hole.webm', changed(webm, 2000, ...new Array<number>(500).fill(7)), /WebM file is (damaged|cut off)/],
    ['longTag.mp3', tag(1000, 200_000_000), /ends within the tag that it begins with/],
  ])('%s', { timeout: 60_000 }, async (name, content, says) => {
    writeFileSync(at(name), content);
    await expectRefused(name, says);
  });

  it('what is no file', { timeout: 60_000 }, async () => {
    mkdirSync(at('folder.wav'));
    await expectRefused('folder.wav', /folder\.wav is not a file/);
    await expectRefused('nothing.wav', /ENOENT/);
    if (process.platform === 'win32') return;
    symlinkSync('/dev/zero', at('endless.wav'));
    await expectRefused('endless.wav', /endless\.wav is not a file/);
    execFileSync('mkfifo', [at('pipe.wav')]);
    await expectRefused('pipe.wav', /pipe\.wav is not a file/);
  });

  const unasked = process.getuid?.() === 0 ? ' (SKIPPED: root may read everything)' : '';
  it.skipIf(process.platform === 'win32' || unasked !== '')(`what may not be read${unasked}`, async () => {
    writeFileSync(at('secret.wav'), wav({}), { mode: 0 });
    await expectRefused('secret.wav', /could not be read: EACCES/);
  });
});

describe.concurrent('huge, and for most of it nothing at all', () => {
  it.each<[name: string, head: Uint8Array, says: RegExp]>([
    ['zeros.mp3', new Uint8Array(0), /unknown kind/],
    ['behind.mp3', mp3, /no MPEG audio was found in 128 KB at 0:01\.5/],
    ['zeros.flac', flac.subarray(0, 17_000), /FLAC file is damaged/],
    ['behind.flac', flac, /FLAC file is damaged: the frame at/],
    ['zeros.ogg', fixture('speech.ogg').subarray(0, 5000), /Ogg file is damaged: (no page|the page)/],
    ['behind.opus', fixture('speech.opus'), /Ogg file is damaged: (no page|the page)/],
    ['zeros.webm', webm.subarray(0, 3000), /WebM file is damaged/],
  ])('%s', { timeout: 60_000 }, async (name, head, says) => {
    writeFileSync(at(name), head);
    truncateSync(at(name), 5 * GIGABYTE);
    await expectRefused(name, says);
  });
});

describe.concurrent('taken for what it is', () => {
  it.each<[name: string, content: Uint8Array, description: string, durationMs: number]>([
    ['mp3.wav', mp3, 'MP3', 1500],
    ['flac.mp3', flac, 'FLAC, 16-bit', 1500],
    ['vorbis.webm', fixture('speech.ogg'), 'Ogg Vorbis', 1500],
    ['webm.ogg', webm, 'WebM Opus', 1500],
    ['wav.flac', wav({}), 'WAV, 16-bit PCM', 100],
    ['bigTag.mp3', Buffer.concat([tag(20 * 2 ** 20), mp3]), 'MP3', 1500],
    ['bigTag.flac', Buffer.concat([tag(20 * 2 ** 20), flac]), 'FLAC, 16-bit', 1500],
    ['streamed.wav', wav({ dataBytes: 0xffffffff }), 'WAV, 16-bit PCM', 100],
    ['unfinished.wav', wav({ dataBytes: 0 }), 'WAV, 16-bit PCM', 100],
    ['shorter.wav', wav({ dataBytes: 2400 }), 'WAV, 16-bit PCM', 50],
    ['channels.wav', wav({ channels: 255, data: Buffer.alloc(255 * 4800, 1) }), 'WAV, 16-bit PCM', 100],
  ])('%s', { timeout: 60_000 }, async (name, content, description, durationMs) => {
    writeFileSync(at(name), content);
    const { code, stdout } = await convert(name);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ durationMs, input: { description, durationMs } });
  });
});

describeWithTools('of what ffmpeg made', ['ffmpeg'], () => {
  beforeAll(async () => {
    const input = ['-f', 'lavfi', '-i', 'sine=1000:d=10'];
    const ogg = [
      '-c:a',
      'libvorbis',
      at('long.ogg'),
      '-c:a',
      'libopus',
      at('long.opus'),
      '-c:a',
      'flac',
      at('flac.oga'),
    ];
    const webms = ['-c:a', 'libopus', at('long.webm'), '-c:a', 'libopus', '-live', '1', at('live.webm')];
    const others = ['-c:a', 'aac', at('end.m4a'), '-c:a', 'aac', '-movflags', '+faststart', at('start.m4a')];
    await runTool('ffmpeg', [...input, ...ogg, ...webms, ...others]);
  }, 60_000);

  it.concurrent.each(['long.ogg', 'long.opus', 'flac.oga'])(
    '%s with pages missing',
    { timeout: 60_000 },
    async (name) => {
      const pages = oggPagesOf(readFileSync(at(name)));
      const middle = pages.length >> 1;
      writeFileSync(at(`one.${name}`), Buffer.concat(pages.toSpliced(middle, 1)));
      await expectRefused(`one.${name}`, /Ogg file is damaged: a page is missing at byte \d+/);
      writeFileSync(at(`headless.${name}`), Buffer.concat(pages.slice(1)));
      await expectRefused(`headless.${name}`, /holds no audio: no stream begins in it/);
      // A recording of a running stream: its headers, then pages from the middle on.
      const headers = name === 'flac.oga' ? 2 : pages.findIndex((page) => page.readBigInt64LE(6) !== 0n);
      writeFileSync(at(`joined.${name}`), Buffer.concat([...pages.slice(0, headers), ...pages.slice(middle)]));
      expect((await convert(`joined.${name}`)).stderr).toBe('');
    },
  );

  it.concurrent('WebM without cues and sizes is read to its end', { timeout: 60_000 }, async () => {
    for (const name of ['live.webm', 'long.webm']) {
      expect(JSON.parse((await convert(name)).stdout)).toMatchObject({ durationMs: 10_000 });
    }
  });

  it.concurrent.each(['end.m4a', 'start.m4a'])('%s cut off', { timeout: 60_000 }, async (name) => {
    const file = readFileSync(at(name));
    writeFileSync(at(`cut.${name}`), file.subarray(0, file.length * 0.6));
    await expectRefused(`cut.${name}`, /m4a could not be decoded: /);
  });
});
