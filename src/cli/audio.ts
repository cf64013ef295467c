/** `audio`: what an audio file is, and what a session would be sent of it. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { appendChunks, silence } from '../audio/appendChunks.ts';
import { describeSource, describeWireFormat } from '../audio/describeAudio.ts';
import { openFile } from '../audio/files/byteSource.ts';
import { openAudio } from '../audio/files/openAudio.ts';
import { simdKernel } from '../audio/files/resampleKernel.ts';
import type { OpenedAudio } from '../audio/files/openedAudio.ts';
import { decodeFromWire } from '../audio/format.ts';
import { float32ToInt16, int16ToBytes, mixBlock, type PcmBlock } from '../audio/pcm.ts';
import { pcmEncodings, type RawFormat } from '../audio/pcmEncoding.ts';
import { toWire } from '../audio/toWire.ts';
import { wavHeader } from '../audio/wav.ts';
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { AudioMeasure } from '../base/audioMeasure.ts';
import { RealtimeError } from '../base/errors.ts';
import { english, joined, verbatim } from '../base/l10n.ts';
import { isOneOf } from '../recording/logFiles.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';

const formats: Readonly<Record<string, AudioFormat['type']>> = {
  pcm16: 'audio/pcm',
  g711_ulaw: 'audio/pcmu',
  g711_alaw: 'audio/pcma',
};

export const audioCommand: Command = {
  help: `Usage: cli.js audio FILE [--format pcm16|g711_ulaw|g711_alaw] [--rate N] [--silence N]
                         [--out FILE] [--json | --events [--chunk N]] [--raw E,R,C]

With --format, FILE becomes what a session would be sent: mixed to mono, resampled,
encoded; without it, this prints what FILE is. WAV, MP3, FLAC, Ogg (Opus, Vorbis,
FLAC) and WebM (Opus) are decoded here, everything else by ffmpeg (or afconvert on
macOS) where that is installed.

Options:
  --format      pcm16, g711_ulaw or g711_alaw
  --out FILE    write there: a WAV if it ends with .wav, else the bytes alone;
                without it and without --json the bytes go to stdout
  --json        print the measures of what a session would be sent (durationMs,
                sampleRate, peak, rms and more), and under "input" those of FILE;
                without --format, those of FILE alone
  --rate N      sample rate of pcm16, 8000 to 48000 (default 24000)
  --silence N   milliseconds of silence after the audio, up to 60000 (default 0)
  --events      write input_audio_buffer.append events, one JSON object a line
  --chunk N     milliseconds of audio in one event, 20 to 1000 (default 100)
  --raw E,R,C   FILE has no header: encoding, sample rate, channels, for example
                s16le,16000,1. Encodings: ${pcmEncodings.slice(0, 6).join(', ')},
                ${pcmEncodings.slice(6).join(', ')}
  -h, --help    this text
`,
  run,
};

const options = {
  format: { type: 'string' },
  rate: { type: 'string' },
  out: { type: 'string' },
  events: { type: 'boolean' },
  chunk: { type: 'string' },
  silence: { type: 'string' },
  raw: { type: 'string' },
  json: { type: 'boolean' },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, options, 1);
  const [path] = positionals;
  if (path === undefined) throw usageError('Which FILE?');
  const format = wireFormat(values.format, values.rate);
  const chunkMs = wholeNumber('--chunk', values.chunk ?? '100', 20, 1000);
  const silenceMs = wholeNumber('--silence', values.silence ?? '0', 0, 60_000);
  if (!format && (values.out !== undefined || values.events)) throw usageError('--format says what to convert to.');
  if (values.json && values.events) throw usageError('--json and --events both write to stdout: choose one.');
  if (values.out !== undefined && isOneOf(values.out, [path])) throw usageError('--out is the file that is read.');
  const raw = values.raw === undefined ? undefined : rawFormat(values.raw);
  const opened = await openAudio(await openFile(path), { mayStartPrograms: true, ...(raw && { raw }) });
  if (!format) {
    await print(values.json ? await inputJson(opened) : `${english(describeSource(opened.info))}\n`);
    return exitCode.ok;
  }
  if (values.json) await printMeasures(opened, format, silenceMs, values.out);
  else if (values.events) await writeAll(values.out, events(wire(opened.blocks(), format, silenceMs), format, chunkMs));
  else await writeAudio(values.out, wire(opened.blocks(), format, silenceMs), format);
  return exitCode.ok;
}

async function* wire(
  blocks: AsyncGenerator<PcmBlock>,
  format: AudioFormat,
  silenceMs: number,
): AsyncGenerator<Uint8Array> {
  yield* toWire(blocks, format, simdKernel);
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

/** Of what a session hears: after encoding. With `out` it is written as well. */
async function printMeasures(
  opened: OpenedAudio,
  format: AudioFormat,
  silenceMs: number,
  out: string | undefined,
): Promise<void> {
  const input = new InputMeasure(opened);
  const measure = new AudioMeasure(sampleRateOf(format));
  let sizeBytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of wire(input.blocks(), format, silenceMs)) {
      measure.add(decodeFromWire(bytes, format));
      sizeBytes += bytes.length;
      yield bytes;
    }
  };
  if (out !== undefined) await writeAudio(out, measured(), format);
  else for await (const bytes of measured()) void bytes;
  await print(
    json({
      format: format.type,
      description: describeWireFormat(format),
      sampleRate: sampleRateOf(format),
      channels: 1,
      sizeBytes,
      ...measure.result(),
      input: input.result(),
    }),
  );
}

async function inputJson(opened: OpenedAudio): Promise<string> {
  const input = new InputMeasure(opened);
  for await (const block of input.blocks()) void block;
  return json(input.result());
}

/** Measures a file's own samples on their way, its channels mixed. */
class InputMeasure {
  readonly #measure: AudioMeasure;

  constructor(private readonly opened: OpenedAudio) {
    this.#measure = new AudioMeasure(opened.info.sampleRate);
  }

  async *blocks(): AsyncGenerator<PcmBlock> {
    for await (const block of this.opened.blocks()) {
      this.#measure.add(float32ToInt16(mixBlock(block)));
      yield block;
    }
  }

  result(): object {
    const { label, sampleRate, channels } = this.opened.info;
    return { description: english(joined([label], '')), sampleRate, channels, ...this.#measure.result() };
  }
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
  await writeAll(out, samples(), () => wavHeader(dataBytes, rate, 1));
}

/** @param newStart what the first bytes are to be in the end, when it is known how much came behind them */
async function writeAll(
  out: string | undefined,
  pieces: AsyncIterable<Uint8Array>,
  newStart?: () => Uint8Array,
): Promise<void> {
  let file: number | undefined;
  try {
    for await (const piece of pieces) {
      if (out === undefined) await print(piece);
      else {
        // The first piece tells whether anything comes of the file: no empty file is left behind else.
        file ??= openSync(out, 'w');
        // Nothing else is to be done meanwhile: handing each piece to another thread only takes longer.
        writeFully(file, piece);
      }
    }
    if (file !== undefined && newStart) writeSync(file, newStart(), 0, undefined, 0);
  } catch (cause) {
    if (cause instanceof RealtimeError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('audio-not-written', verbatim(`${out ?? 'stdout'} could not be written: ${reason}.`), {
      cause,
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A disk that is nearly full takes less than it was given, and says why only when it is given the rest. */
function writeFully(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

function wireFormat(name: string | undefined, rate: string | undefined): AudioFormat | undefined {
  if (name === undefined) {
    if (rate !== undefined) throw usageError('--rate goes with --format pcm16.');
    return undefined;
  }
  const type = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (type === undefined) throw usageError(`--format '${name}' is none of ${Object.keys(formats).join(', ')}.`);
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
