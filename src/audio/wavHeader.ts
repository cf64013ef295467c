/**
 * Finds the format and the samples in a RIFF/WAVE file. Tolerant where writers are sloppy (chunk order, odd padding,
 * sizes that a streaming writer never filled in), strict where guessing would send wrong audio: then it throws a
 * RealtimeError that says what the file is instead.
 */
import { RealtimeError } from '../base/errors.ts';
import { describeForeignFile } from './sniff.ts';

export interface WavFormat {
  /** What the samples are: `pcm16`, `pcm24`, `float32`, `alaw`, `mulaw`, or `format-0x…` for a tag nobody expects. */
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** Bytes of one sample of every channel. */
  readonly blockAlign: number;
}

export interface WavLayout {
  readonly format: WavFormat;
  /** Where the sample bytes are; whole frames only. */
  readonly dataOffset: number;
  readonly dataBytes: number;
}

const EXTENSIBLE = 0xfffe;
/** Tail of the sub-format GUIDs that stand for plain format tags: {0000xxxx-0000-0010-8000-00AA00389B71}. */
const PLAIN_TAG_GUID = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];
/** Sizes at and above this are what streaming writers leave when they cannot seek back to fill in the truth. */
const UNKNOWN_SIZE = 0x7fff0000;

/** @throws RealtimeError `wav-empty`, `wav-not-wav`, `wav-truncated`, `wav-damaged`, `wav-no-audio` */
export function readWavLayout(bytes: Uint8Array): WavLayout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertWave(bytes, view);
  let format: WavFormat | undefined;
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    const id = tag(bytes, offset);
    const sizeBytes = view.getUint32(offset + 4, true);
    const start = offset + 8;
    if (id === 'fmt ') format = readFormat(bytes, view, start, sizeBytes);
    if (id === 'data') {
      if (!format)
        throw damaged('its "data" chunk comes before any "fmt " chunk, so nothing says what the samples are');
      return layout(bytes, view, format, start, sizeBytes);
    }
    offset = start + sizeBytes + (sizeBytes & 1);
  }
  throw format
    ? new RealtimeError('wav-no-audio', 'The WAV file has a format but no "data" chunk: there is no audio in it.', {
        hint: 'The recording was probably interrupted before its first sample.',
      })
    : damaged('it has no "fmt " chunk');
}

function assertWave(bytes: Uint8Array, view: DataView): void {
  if (bytes.length === 0)
    throw new RealtimeError('wav-empty', 'The file is empty: 0 bytes.', { hint: 'Choose another file.' });
  const id = tag(bytes, 0);
  if (id === 'RIFF' && bytes.length >= 12 && tag(bytes, 8) === 'WAVE') return;
  if (id === 'RIFF' && bytes.length < 12) {
    throw new RealtimeError('wav-truncated', `The file begins like a WAV file but ends after ${bytes.length} bytes.`, {
      hint: 'Copy or download it again.',
    });
  }
  throw new RealtimeError('wav-not-wav', `The file is not a WAV file: it is ${describeForeignFile(bytes, view)}.`, {
    hint: 'Only 16-bit PCM WAV files can be appended today. Convert it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
  });
}

function readFormat(bytes: Uint8Array, view: DataView, start: number, sizeBytes: number): WavFormat {
  if (sizeBytes < 16 || start + 16 > bytes.length)
    throw damaged(`its "fmt " chunk has ${sizeBytes} bytes instead of 16 or more`);
  const tagNumber = view.getUint16(start, true);
  const channels = view.getUint16(start + 2, true);
  const sampleRate = view.getUint32(start + 4, true);
  const blockAlign = view.getUint16(start + 12, true);
  const bitsPerSample = view.getUint16(start + 14, true);
  const extended = tagNumber === EXTENSIBLE && sizeBytes >= 40 && start + 40 <= bytes.length;
  const plain = extended && PLAIN_TAG_GUID.every((byte, index) => bytes[start + 26 + index] === byte);
  const codec = codecName(plain ? view.getUint16(start + 24, true) : tagNumber, bitsPerSample);
  if (channels === 0) throw damaged('its header says 0 channels');
  if (sampleRate < 1000 || sampleRate > 768_000) throw damaged(`its header says a sample rate of ${sampleRate} Hz`);
  if (codec === 'pcm16' && blockAlign !== channels * 2) {
    throw damaged(
      `its header says ${blockAlign} bytes a frame, but ${channels} channels of 16 bits need ${channels * 2}`,
    );
  }
  return { codec, sampleRate, channels, bitsPerSample, blockAlign };
}

function layout(
  bytes: Uint8Array,
  view: DataView,
  format: WavFormat,
  dataOffset: number,
  statedBytes: number,
): WavLayout {
  const restBytes = bytes.length - dataOffset;
  const streamed = statedBytes >= UNKNOWN_SIZE || (statedBytes === 0 && !startsWithChunk(bytes, view, dataOffset));
  if (!streamed && statedBytes > restBytes) {
    throw new RealtimeError(
      'wav-truncated',
      `The WAV file is cut off: its header announces ${statedBytes} bytes of audio, ${restBytes} are there.`,
      { hint: 'Copy or download it again, or repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav' },
    );
  }
  const availableBytes = streamed ? restBytes : statedBytes;
  const frameBytes = Math.max(1, format.blockAlign);
  const dataBytes = availableBytes - (availableBytes % frameBytes);
  if (dataBytes === 0) {
    throw new RealtimeError('wav-no-audio', 'The WAV file holds no audio: its "data" chunk is empty.', {
      hint: 'Choose another file.',
    });
  }
  return { format, dataOffset, dataBytes };
}

/** Whether a whole chunk with a printable name follows: then an empty "data" chunk is really empty. */
function startsWithChunk(bytes: Uint8Array, view: DataView, offset: number): boolean {
  if (offset + 8 > bytes.length) return false;
  return /^[\x20-\x7e]{4}$/.test(tag(bytes, offset)) && offset + 8 + view.getUint32(offset + 4, true) <= bytes.length;
}

function codecName(tagNumber: number, bitsPerSample: number): string {
  switch (tagNumber) {
    case 1:
      return `pcm${bitsPerSample}`;
    case 3:
      return `float${bitsPerSample}`;
    case 6:
      return 'alaw';
    case 7:
      return 'mulaw';
    default:
      return `format-0x${tagNumber.toString(16)}`;
  }
}

function tag(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

function damaged(what: string): RealtimeError {
  return new RealtimeError('wav-damaged', `The WAV file is damaged: ${what}.`, {
    hint: 'Try to repair it, for example: ffmpeg -i FILE -c:a pcm_s16le out.wav',
  });
}
