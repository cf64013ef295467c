/**
 * WAV: finds the format and the samples. Tolerant where writers are sloppy (chunk order, odd padding, sizes that a
 * streaming writer never filled in), strict where guessing would send wrong audio.
 */
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import type { PcmEncoding } from '../pcmEncoding.ts';
import { ByteReader, type ByteChunks } from './byteReader.ts';
import { damaged, truncated, unsupported, withoutAudio } from './fileProblem.ts';

export interface WavFormat {
  readonly encoding: PcmEncoding;
  /** "24-bit PCM", "G.711 µ-law" */
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
  /** Bytes of one sample of every channel. */
  readonly blockAlign: number;
}

export interface WavStream extends WavFormat {
  /** Whole frames; undefined where neither the header nor the file's size tells. */
  readonly dataBytes: number | undefined;
}

const KIND = 'WAV';
const EXTENSIBLE = 0xfffe;
/** Tail of the sub-format GUIDs that stand for plain format tags: {0000xxxx-0000-0010-8000-00AA00389B71}. */
const PLAIN_TAG_GUID = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
/** Near the largest number of 31 or 32 bits: what streaming writers leave when they cannot seek back to fill in the truth. */
const isUnknownSize = (sizeBytes: number): boolean =>
  (sizeBytes >= 0x7fff0000 && sizeBytes <= 0x80000100) || (sizeBytes >= 0xffff0000 && sizeBytes <= 0xffffffff);
const MAX_FORMAT_BYTES = 4096;
const MAX_CHANNELS = 256;

/**
 * The bytes of the samples, in pieces of whole frames.
 * @param fileBytes size of the file, where it is one
 * @param onStream is told what they are before the first piece
 * @throws RealtimeError `audio-none`, `audio-damaged`, `audio-truncated`, `audio-unsupported`
 */
export async function* wavSamples(
  chunks: ByteChunks,
  fileBytes: number | undefined,
  onStream: (stream: WavStream) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunks);
  const { format, dataBytes } = await toSamples(reader, fileBytes);
  onStream({ ...format, dataBytes });
  const { blockAlign } = format;
  let left = dataBytes ?? Infinity;
  while (left > 0 && (await reader.has(blockAlign))) {
    const wanted = Math.min(left, reader.heldBytes);
    const bytes = reader.take(wanted - (wanted % blockAlign));
    left -= bytes.length;
    yield bytes;
  }
  if (left > 0 && dataBytes !== undefined) {
    throw truncated(
      KIND,
      phrase('its header announces {0} bytes of audio, {1} are there', dataBytes, dataBytes - left),
    );
  }
}

async function toSamples(
  reader: ByteReader,
  fileBytes: number | undefined,
): Promise<{ format: WavFormat; dataBytes: number | undefined }> {
  if (!(await reader.has(12))) throw truncated(KIND, phrase('it ends after {0} bytes', reader.heldBytes));
  const isBig = tag(reader.take(12), 0) !== 'RIFF';
  let format: WavFormat | undefined;
  let bigSize: number | undefined;
  while (await reader.has(8)) {
    const head = reader.take(8);
    const id = tag(head, 0);
    const sizeBytes = viewOf(head).getUint32(4, true);
    if (id === 'data') {
      if (!format)
        throw damaged(
          KIND,
          phrase('its "data" chunk comes before any "fmt " chunk, so nothing says what the samples are'),
        );
      const stated = isBig && sizeBytes === 0xffffffff ? bigSize : sizeBytes;
      return { format, dataBytes: await sampleBytes(reader, format, stated ?? sizeBytes, fileBytes) };
    }
    if (id === 'fmt ' || (isBig && id === 'ds64')) {
      if (sizeBytes > MAX_FORMAT_BYTES) throw damaged(KIND, phrase('its "{0}" chunk has {1} bytes', id, sizeBytes));
      if (!(await reader.has(sizeBytes))) throw truncated(KIND, phrase('it ends within its "{0}" chunk', id));
      const chunk = reader.take(sizeBytes);
      if (id === 'fmt ') format = readFormat(chunk);
      else if (chunk.length >= 16) bigSize = Number(viewOf(chunk).getBigUint64(8, true));
      await reader.skip(sizeBytes & 1);
    } else await reader.skip(sizeBytes + (sizeBytes & 1));
  }
  throw format
    ? withoutAudio(KIND, phrase('it has a format but no "data" chunk; the recording was probably interrupted'))
    : damaged(KIND, phrase('it has no "fmt " chunk'));
}

function readFormat(chunk: Uint8Array): WavFormat {
  if (chunk.length < 16)
    throw damaged(KIND, phrase('its "fmt " chunk has {0} bytes instead of 16 or more', chunk.length));
  const view = viewOf(chunk);
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const blockAlign = view.getUint16(12, true);
  const bits = view.getUint16(14, true);
  if (channels === 0) throw damaged(KIND, phrase('its header says 0 channels'));
  if (channels > MAX_CHANNELS) throw damaged(KIND, phrase('its header says {0} channels', channels));
  if (sampleRate < 1000 || sampleRate > 768_000)
    throw damaged(KIND, phrase('its header says a sample rate of {0} Hz', sampleRate));
  const isPlain = PLAIN_TAG_GUID.every((byte, index) => chunk[26 + index] === byte);
  const named = view.getUint16(0, true);
  const tagNumber = named === EXTENSIBLE && chunk.length >= 40 && isPlain ? view.getUint16(24, true) : named;
  // Samples of 20 bits stand in 3 bytes, at the upper end.
  const sampleBytes = blockAlign / channels;
  const found = kindOf(tagNumber, bits, sampleBytes);
  if (!found) {
    if (bits === 0 && tagNumber === 1) throw damaged(KIND, phrase('its header says 0 bits a sample'));
    const needed = Math.ceil(bits / 8) * channels;
    if ((tagNumber === 1 || tagNumber === 3) && blockAlign !== needed) {
      throw damaged(
        KIND,
        phrase(
          'its header says {0} bytes a frame, but {1} channels of {2} bits need {3}',
          blockAlign,
          channels,
          bits,
          needed,
        ),
      );
    }
    throw unsupported(
      phrase(
        'The WAV file holds audio of a compressed kind (format tag 0x{0}, {1} bits).',
        tagNumber.toString(16),
        bits,
      ),
    );
  }
  return { ...found, sampleRate, channels, blockAlign };
}

function kindOf(
  tagNumber: number,
  bits: number,
  sampleBytes: number,
): { encoding: PcmEncoding; codec: string } | undefined {
  if (tagNumber === 6 && sampleBytes === 1) return { encoding: 'alaw', codec: 'G.711 A-law' };
  if (tagNumber === 7 && sampleBytes === 1) return { encoding: 'mulaw', codec: 'G.711 µ-law' };
  if (bits === 0 || bits > sampleBytes * 8) return undefined;
  if (tagNumber === 1) {
    const encoding = ([, 'u8', 's16le', 's24le', 's32le'] as const)[sampleBytes];
    return encoding && { encoding, codec: `${bits}-bit PCM` };
  }
  if (tagNumber !== 3 || bits !== sampleBytes * 8) return undefined;
  const encoding = bits === 32 ? 'f32le' : bits === 64 ? 'f64le' : undefined;
  return encoding && { encoding, codec: `${bits}-bit float` };
}

/** How many bytes of samples there are. @param stated as the header says */
async function sampleBytes(
  reader: ByteReader,
  format: WavFormat,
  stated: number,
  fileBytes: number | undefined,
): Promise<number | undefined> {
  const restBytes = fileBytes === undefined ? undefined : fileBytes - reader.position;
  const isOpen = isUnknownSize(stated) || (stated === 0 && !(await startsWithChunk(reader, restBytes)));
  // A writer of large files may well have meant what it says.
  const isMeant = stated !== 0 && restBytes !== undefined && stated <= restBytes;
  if (restBytes !== undefined && !isOpen && stated > restBytes) {
    throw truncated(KIND, phrase('its header announces {0} bytes of audio, {1} are there', stated, restBytes));
  }
  const available = isOpen && !isMeant ? restBytes : stated;
  if (available === undefined) return undefined;
  const whole = available - (available % format.blockAlign);
  if (whole === 0) {
    throw new RealtimeError('audio-none', phrase('The WAV file holds no audio: its "data" chunk is empty.'), {
      hint: phrase('Choose another file.'),
    });
  }
  return whole;
}

/** Whether a chunk with a printable name follows: then an empty "data" chunk is really empty. */
async function startsWithChunk(reader: ByteReader, restBytes: number | undefined): Promise<boolean> {
  if (!(await reader.has(8))) return false;
  const next = reader.peek(8);
  const fits = restBytes === undefined || 8 + viewOf(next).getUint32(4, true) <= restBytes;
  return fits && /^[\x20-\x7e]{4}$/.test(tag(next, 0));
}

function tag(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
