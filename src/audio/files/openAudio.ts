/**
 * Opens an audio file: says what it is and how long, and gives its samples in blocks. A file is read through once before
 * anything is decoded, so that one that is damaged or cut off is refused before a single sample of it was sent.
 */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import { demux, demuxRaw, type AudioStream, type DemuxEvent } from '../demux/audioPackets.ts';
import { ByteReader } from '../demux/byteReader.ts';
import { id3Size } from '../demux/mpeg.ts';
import type { RawFormat } from '../pcmEncoding.ts';
import { sniff, sniffBehindTag, SNIFF_BYTES, type Sniffed } from '../sniff.ts';
import type { ByteSource } from './byteSource.ts';
import type { AudioFileInfo, OpenedAudio } from './openedAudio.ts';
import { decodePackets } from './decodePackets.ts';
import { openWithProgram, type WavPipe } from './programDecoder.ts';

export interface OpenOptions {
  /** What the samples of a file without a header are; a file that has one is read by that. */
  readonly raw?: RawFormat;
  /** Whether `ffmpeg` or `afconvert` may be started for what is not decoded here. */
  readonly mayStartPrograms: boolean;
}

/**
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`, `audio-unsupported` (nobody here decodes it),
 * `audio-not-audio` (text, a picture …), `audio-raw` (unknown bytes, which may be samples: `raw` has to say which)
 */
export async function openAudio(source: ByteSource, options: OpenOptions): Promise<OpenedAudio> {
  const sniffed = await sniffSource(source);
  const { container } = sniffed;
  if (!container) return openForeign(source, sniffed, options);
  try {
    return await openDemuxed(() => demux(container, source.read(), source.sizeBytes));
  } catch (error) {
    // A known container with a codec that is not decoded here.
    if (!(error instanceof RealtimeError) || error.code !== 'audio-unsupported') throw error;
    return openWithProgram(source, error.phrase, options.mayStartPrograms, wavPipe);
  }
}

export async function sniffSource(source: ByteSource): Promise<Sniffed> {
  const reader = new ByteReader(source.read());
  await reader.has(SNIFF_BYTES);
  const tagBytes = id3Size(reader.peek(10));
  if (tagBytes === 0) return sniff(reader.peek(SNIFF_BYTES));
  await reader.skip(tagBytes);
  await reader.has(SNIFF_BYTES);
  return sniffBehindTag(reader.peek(SNIFF_BYTES));
}

function openForeign(source: ByteSource, sniffed: Sniffed, options: OpenOptions): Promise<OpenedAudio> {
  const { raw } = options;
  if (sniffed.kind === 'audio') {
    const message = phrase('{0} is {1}, for which no decoder comes with this program.', source.name, sniffed.name);
    return openWithProgram(source, message, options.mayStartPrograms, wavPipe);
  }
  if (raw) return openDemuxed(() => demuxRaw(source.read(), source.sizeBytes, raw));
  if (sniffed.kind === 'other') {
    throw new RealtimeError('audio-not-audio', phrase('{0} is no audio file: it is {1}.', source.name, sniffed.name), {
      hint: phrase('Choose a WAV, MP3, FLAC, Ogg or WebM file.'),
    });
  }
  throw new RealtimeError('audio-raw', phrase('{0} is {1}.', source.name, sniffed.name), {
    hint: phrase('If these are raw samples, say which: encoding, sample rate and channels.'),
  });
}

async function openDemuxed(events: () => AsyncGenerator<DemuxEvent>): Promise<OpenedAudio> {
  const info = await measure(events());
  return { info, blocks: () => decodePackets(events()) };
}

const wavPipe: WavPipe = {
  measure: (chunks) => measure(demux('wav', chunks, undefined)),
  blocks: (chunks) => decodePackets(demux('wav', chunks, undefined)),
};

/** Reads through all packets without decoding them. */
async function measure(events: AsyncGenerator<DemuxEvent>): Promise<AudioFileInfo> {
  let first: AudioStream | undefined;
  let current: AudioStream | undefined;
  let durationMs = 0;
  let samples = 0;
  let limit = Infinity;
  const finish = (): void => {
    if (!current) return;
    durationMs += (Math.max(0, Math.min(limit, samples - current.skipSamples)) / current.sampleRate) * 1000;
  };
  for await (const event of events) {
    if ('stream' in event) {
      finish();
      current = event.stream;
      first ??= current;
      samples = 0;
      limit = current.totalSamples ?? Infinity;
      // Plain samples need no look: where they end is known.
      if (current.codec.name === 'pcm' && current.totalSamples !== undefined) {
        samples = current.totalSamples;
        break;
      }
    } else {
      samples += event.samples;
      if (event.untilSamples !== undefined) limit = Math.min(limit, event.untilSamples - (current?.skipSamples ?? 0));
    }
  }
  finish();
  if (!first || durationMs <= 0) {
    throw new RealtimeError('audio-none', phrase('The file holds no audio: not one sample is in it.'), {
      hint: phrase('Choose another file.'),
    });
  }
  return { label: first.label, sampleRate: first.sampleRate, channels: first.channels, durationMs };
}
