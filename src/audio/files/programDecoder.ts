/** Formats that nobody may bundle (AAC above all): `ffmpeg`, or `afconvert` on macOS, when it is installed, decodes them. */
import { execFile, spawn } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, sentences, verbatim, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import type { PcmBlock } from '../pcm.ts';
import type { ByteSource } from './byteSource.ts';
import { PIECE_BYTES } from './byteSource.ts';
import type { AudioFileInfo, OpenedAudio } from './openedAudio.ts';

/** Reads the WAV that a program writes. */
export interface WavPipe {
  /** To its end, without decoding. */
  measure(chunks: AsyncIterable<Uint8Array>): Promise<AudioFileInfo>;
  blocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PcmBlock>;
}

/** What a program may say before it is cut; the last lines count. */
const MAX_COMPLAINT = 16 * 1024;
const PROBE_TIMEOUT_MS = 20_000;

/**
 * The program decodes the file once before it is opened: one that is damaged is refused before a single sample of it was
 * given, and its length is known.
 * @param problem why the file is not decoded here, a sentence
 * @param mayStart false in a workspace that is not trusted
 * @throws RealtimeError `audio-unsupported` saying what to install, `audio-undecodable` with the program's own words
 */
export async function openWithProgram(
  source: ByteSource,
  problem: Phrase,
  mayStart: boolean,
  wav: WavPipe,
): Promise<OpenedAudio> {
  if (!mayStart) {
    throw new RealtimeError('audio-unsupported', problem, {
      hint: phrase(
        'In a trusted workspace ffmpeg would decode it, if that is installed: trust this workspace, or convert the file to WAV.',
      ),
    });
  }
  const ffmpeg = await findProgram('ffmpeg');
  if (ffmpeg !== undefined) {
    const codec = await probe(ffmpeg, source);
    const measured = await wav.measure(runFfmpeg(ffmpeg, source));
    const info = { ...measured, label: phrase('{0} (decoded by ffmpeg)', codec) };
    return { info, blocks: () => wav.blocks(runFfmpeg(ffmpeg, source)) };
  }
  const afconvert = process.platform === 'darwin' ? await findProgram('afconvert') : undefined;
  if (afconvert !== undefined) {
    const measured = await wav.measure(runAfconvert(afconvert, source));
    const info = { ...measured, label: phrase('decoded by afconvert') };
    return { info, blocks: () => wav.blocks(runAfconvert(afconvert, source)) };
  }
  throw new RealtimeError('audio-unsupported', problem, {
    hint: sentences(installHint(process.platform), phrase('Then try again.')),
  });
}

/** Looks in PATH only, and never in folders that depend on where this process runs. */
export async function findProgram(name: string, path = process.env['PATH'] ?? ''): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, file);
    const found = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return candidate;
  }
  return undefined;
}

function installHint(platform: NodeJS.Platform): Phrase {
  const how =
    platform === 'darwin'
      ? verbatim('"brew install ffmpeg"')
      : platform === 'win32'
        ? verbatim('"winget install Gyan.FFmpeg"')
        : phrase('"sudo apt install ffmpeg" or your distribution’s own way');
  return phrase('Install ffmpeg so that it is on the PATH ({0}).', how);
}

/** Local files and pipes only: a playlist must not make it fetch anything. */
const inputOf = (source: ByteSource): string[] => [
  '-hide_banner',
  '-nostdin',
  '-protocol_whitelist',
  'file,pipe',
  '-i',
  `file:${source.path}`,
];

/** Reads what `ffmpeg` says of a file when it is asked for nothing else. @returns the codec's name */
async function probe(program: string, source: ByteSource): Promise<string> {
  const said = await new Promise<string>((resolve) => {
    execFile(program, inputOf(source), { timeout: PROBE_TIMEOUT_MS, maxBuffer: 1 << 20 }, (_, __, stderr) =>
      resolve(stderr),
    );
  });
  const [, codec] = /Stream #[^\n]*: Audio: ([\w-]+)/.exec(said) ?? [];
  if (codec !== undefined) return codec.toUpperCase();
  throw undecodable(source, /Stream #/.test(said) ? 'it finds no audio in it' : lastLine(said));
}

async function* runFfmpeg(program: string, source: ByteSource): AsyncGenerator<Uint8Array> {
  const child = spawn(
    program,
    ['-v', 'error', '-xerror', ...inputOf(source), '-map', '0:a:0', '-f', 'wav', '-c:a', 'pcm_f32le', 'pipe:1'],
    { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true },
  );
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MAX_COMPLAINT);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      complaint = error.message;
      resolve(null);
    });
    child.on('close', resolve);
  });
  try {
    for await (const piece of child.stdout) yield piece as Uint8Array;
    if ((await ended) !== 0) throw undecodable(source, lastLine(complaint));
  } finally {
    child.kill();
  }
}

/** It writes files only. */
async function* runAfconvert(program: string, source: ByteSource): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'realtime-audio-'));
  try {
    const wav = join(folder, 'decoded.wav');
    await new Promise<void>((resolve, reject) => {
      execFile(program, ['-f', 'WAVE', '-d', 'LEI16', source.path, wav], (error, _, stderr) =>
        error ? reject(undecodable(source, lastLine(stderr))) : resolve(),
      );
    });
    for await (const piece of createReadStream(wav, { highWaterMark: PIECE_BYTES })) yield piece as Uint8Array;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function undecodable(source: ByteSource, words: PhraseValue): RealtimeError {
  return new RealtimeError('audio-undecodable', phrase('{0} could not be decoded: {1}.', source.name, words), {
    hint: phrase('It may be damaged, or protected (DRM). Try to play it, or convert it to WAV.'),
  });
}

function lastLine(text: string): PhraseValue {
  const line = text.trim().split('\n').at(-1)?.trim().replace(/\.$/, '') ?? '';
  return line === '' ? phrase('the program does not say why') : line;
}
