/** `audio`: what an audio file is, and what a session would be sent of it. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { appendChunks, silence } from '../audio/appendChunks.ts';
import { describeSource, describeWireFormat } from '../audio/describeAudio.ts';
import { openFile } from '../audio/files/byteSource.ts';
import { openAudio } from '../audio/files/openAudio.ts';
import { simdKernel } from '../audio/files/resampleKernel.ts';
import type { OpenedAudio } from '../audio/files/openedAudio.ts';
import { decodeFromWire } from '../audio/format.ts';
import { AudioMeasure } from '../audio/measure.ts';
import { int16ToBytes } from '../audio/pcm.ts';
import { pcmEncodings, type RawFormat } from '../audio/pcmEncoding.ts';
import { toWire } from '../audio/toWire.ts';
import { wavHeader } from '../audio/wav.ts';
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { RealtimeError } from '../base/errors.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';

const formats: Readonly<Record<string, AudioFormat['type']>> = {
  pcm16: 'audio/pcm',
  pcmu: 'audio/pcmu',
  g711_ulaw: 'audio/pcmu',
  pcma: 'audio/pcma',
  g711_alaw: 'audio/pcma',
};

export const audioCommand: Command = {
  name: 'audio',
  summary: 'Say what an audio file is; convert it to what a session is sent',
  help: `Usage: cli.js audio FILE [--to pcm16|pcmu|pcma] [--rate N] [--out FILE] [--events] [--json]

Prints what FILE is. With --to it is also converted: mixed to mono, resampled,
encoded as a session's input. WAV, MP3, FLAC, Ogg (Opus, Vorbis, FLAC) and WebM
(Opus) are decoded here, everything else by ffmpeg (or afconvert on macOS) where
that is installed.

Options:
  --to          pcm16, pcmu (G.711 µ-law) or pcma (A-law); --format is the same,
                g711_ulaw and g711_alaw are the same as pcmu and pcma
  --rate N      sample rate of pcm16, 8000 to 48000 (default 24000)
  --out FILE    write there: a WAV if it ends with .wav, else the bytes alone
  --events      write input_audio_buffer.append events, one JSON object a line
  --chunk N     milliseconds of audio in one event, 20 to 1000 (default 100)
  --silence N   milliseconds of silence after the audio, up to 60000 (default 0)
  --raw E,R,C   FILE has no header: encoding, sample rate, channels, for example
                s16le,16000,1. Encodings: ${pcmEncodings.slice(0, 6).join(', ')},
                ${pcmEncodings.slice(6).join(', ')}
  --info        print what FILE is, and nothing else (the default without --to)
  --json        print what FILE is, and with --to what it becomes and its levels,
                as JSON
  -h, --help    this text

Without --out, --events and --json the converted bytes go to stdout.
`,
  run,
};

const options = {
  to: { type: 'string' },
  format: { type: 'string' },
  rate: { type: 'string' },
  out: { type: 'string' },
  events: { type: 'boolean' },
  chunk: { type: 'string' },
  silence: { type: 'string' },
  raw: { type: 'string' },
  info: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, options, 1);
  const [path] = positionals;
  if (path === undefined) throw usageError('Which FILE?');
  const format = wireFormat(values.to ?? values.format, values.rate);
  const chunkMs = wholeNumber('--chunk', values.chunk ?? '100', 20, 1000);
  const silenceMs = wholeNumber('--silence', values.silence ?? '0', 0, 60_000);
  if (!format && (values.out !== undefined || values.events)) throw usageError('--to says what to convert to.');
  if (path === values.out) throw usageError('--out is the file that is read.');
  const raw = values.raw === undefined ? undefined : rawFormat(values.raw);
  const opened = await openAudio(await openFile(path), { mayStartPrograms: true, ...(raw && { raw }) });
  if (!format || values.info) {
    await print(values.json ? json({ source: opened.info }) : `${describeSource(opened.info)}\n`);
    return exitCode.ok;
  }
  const audio = wire(opened, format, silenceMs);
  if (values.json) await printMeasures(opened, audio, format, values.out);
  else if (values.events) await writeAll(values.out, events(audio, format, chunkMs));
  else await writeAudio(values.out, audio, format);
  return exitCode.ok;
}

async function* wire(opened: OpenedAudio, format: AudioFormat, silenceMs: number): AsyncGenerator<Uint8Array> {
  yield* toWire(opened.blocks(), format, simdKernel);
  yield* silence(format, silenceMs);
}

async function* events(
  audio: AsyncIterable<Uint8Array>,
  format: AudioFormat,
  chunkMs: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of appendChunks(audio, format, chunkMs)) {
    const base64 = Buffer.from(chunk).toString('base64');
    yield Buffer.from(`${JSON.stringify({ type: 'input_audio_buffer.append', audio: base64 })}\n`);
  }
}

/** The measures are taken of what a session hears: after encoding. With `out` it is written as well. */
async function printMeasures(
  opened: OpenedAudio,
  audio: AsyncIterable<Uint8Array>,
  format: AudioFormat,
  out: string | undefined,
): Promise<void> {
  const measure = new AudioMeasure(sampleRateOf(format));
  let sizeBytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of audio) {
      measure.add(decodeFromWire(bytes, format));
      sizeBytes += bytes.length;
      yield bytes;
    }
  };
  if (out !== undefined) await writeAudio(out, measured(), format);
  else for await (const bytes of measured()) void bytes;
  await print(
    json({
      source: opened.info,
      format: format.type,
      description: describeWireFormat(format),
      sampleRate: sampleRateOf(format),
      channels: 1,
      sizeBytes,
      ...measure.result(),
    }),
  );
}

/** A WAV holds 16-bit samples, also of G.711: what the session hears. */
async function writeAudio(
  out: string | undefined,
  audio: AsyncIterable<Uint8Array>,
  format: AudioFormat,
): Promise<void> {
  if (out === undefined || !/\.wave?$/i.test(out)) {
    await writeAll(out, audio);
    return;
  }
  const rate = sampleRateOf(format);
  let dataBytes = 0;
  const samples = async function* (): AsyncGenerator<Uint8Array> {
    yield wavHeader(0, rate, 1);
    for await (const bytes of audio) {
      const pcm = format.type === 'audio/pcm' ? bytes : int16ToBytes(decodeFromWire(bytes, format));
      dataBytes += pcm.length;
      yield pcm;
    }
  };
  await writeAll(out, samples());
  const file = await open(out, 'r+');
  await file.write(wavHeader(dataBytes, rate, 1), 0, 44, 0).finally(() => file.close());
}

async function writeAll(out: string | undefined, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  // The first piece tells whether anything comes of the file: no empty file is left behind else.
  let stream: WriteStream | undefined;
  try {
    for await (const piece of pieces) {
      stream ??= out === undefined ? undefined : createWriteStream(out).on('error', () => undefined);
      const target = stream ?? process.stdout;
      if (!target.write(piece)) await once(target, 'drain');
    }
    if (stream) await finished(stream.end());
  } catch (cause) {
    if (cause instanceof RealtimeError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('audio-not-written', `${out ?? 'stdout'} could not be written: ${reason}.`, { cause });
  }
}

function wireFormat(name: string | undefined, rate: string | undefined): AudioFormat | undefined {
  if (name === undefined) {
    if (rate !== undefined) throw usageError('--rate goes with --to pcm16.');
    return undefined;
  }
  const type = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (type === undefined) throw usageError(`--to '${name}' is none of ${Object.keys(formats).join(', ')}.`);
  if (type === 'audio/pcm') return { type, rate: wholeNumber('--rate', rate ?? '24000', 8000, 48_000) };
  if (rate !== undefined && rate !== '8000') throw usageError('G.711 has 8000 samples a second: leave --rate out.');
  return { type };
}

function rawFormat(text: string): RawFormat {
  const [name, rate = '', channels = '1'] = text.split(',');
  const encoding = pcmEncodings.find((known) => known === name);
  if (!encoding) throw usageError(`--raw '${text}': the encoding is none of ${pcmEncodings.join(', ')}.`);
  return {
    encoding,
    sampleRate: wholeNumber('--raw: the sample rate', rate, 1000, 768_000),
    channels: wholeNumber('--raw: the number of channels', channels, 1, 64),
  };
}

function wholeNumber(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw usageError(`${option} '${text}' is not a whole number from ${min} to ${max}.`);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
