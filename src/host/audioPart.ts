/** The audio of one content part, put together from the frames that carried it, piece by piece. */
import { decodeFromWire } from '../audio/format.ts';
import { type AudioFormat, durationMsOf, sampleRateOf, sizeBytesOf } from '../base/audioFormat.ts';
import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import { int16ToBytes } from '../audio/pcm.ts';
import { RealtimeError } from '../base/errors.ts';
import type { PanelRequests } from '../contract/messages.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
import { audioFormatOf } from '../session/audioFormats.ts';
import { audioOfEvent } from '../session/frameAudio.ts';
import type { ContentPart } from '../session/state.ts';
import type { DebugSession } from './debugSession.ts';
import { phrase } from '../base/l10n.ts';

export type PartAudio = PanelRequests['readAudio']['result'];

/** A piece is decoded and painted in a few milliseconds: the panel stays responsive whatever is on screen. */
const MAX_PIECE_MS = 2000;
const SILENCE = { 'audio/pcm': 0, 'audio/pcmu': 0xff, 'audio/pcma': 0xd5 } as const;

/**
 * At most two seconds of a part from `fromSample` on; an empty piece where that is as far as it goes yet. Frames before
 * it are not looked at again, so a part that grows is read in the time that its new audio takes.
 * @throws RealtimeError `no-such-part`, `no-audio`
 */
export function readPartAudio(session: DebugSession, itemId: string, partIndex: number, fromSample = 0): PartAudio {
  const item = session.state.items.get(itemId);
  const part = item?.parts[partIndex];
  if (!item || !part)
    throw new RealtimeError('no-such-part', phrase('There is no content part {0} in item {1}.', partIndex, itemId));
  const format = audioFormatOf(session.state, item, part);
  const { firstByte, sizeBytes, carriers } = stretchOf(session, part, format);
  const sampleRate = sampleRateOf(format);
  const bytesPerSample = sizeBytesOf(format, 1000) / sampleRate;
  const totalSamples = Math.floor(sizeBytes / bytesPerSample);
  if (totalSamples === 0) {
    throw new RealtimeError('no-audio', phrase('This part has no audio in the log.'), {
      hint: phrase('The server sent none yet, or the recording was made without audio.'),
    });
  }
  const from = Math.min(fromSample, totalSamples);
  const to = Math.min(totalSamples, from + (sampleRate * MAX_PIECE_MS) / 1000);
  const bytes = new Uint8Array((to - from) * bytesPerSample).fill(SILENCE[format.type]);
  const start = firstByte + from * bytesPerSample;
  for (const carrier of carriers) {
    const at = carrier.firstByte - start;
    if (at >= bytes.length) break;
    if (at + carrier.sizeBytes > 0)
      bytes.set(clip(bytesOf(session, carrier.n, part.audioContentIndex), at, bytes.length), Math.max(0, at));
  }
  return { base64: encodeBase64(int16ToBytes(decodeFromWire(bytes, format))), sampleRate, totalSamples };
}

interface Carrier {
  readonly n: number;
  /** Where its audio begins among that of all carriers. */
  readonly firstByte: number;
  readonly sizeBytes: number;
}

/** Input audio is a stretch of what was appended; output audio is all that was sent. */
function stretchOf(session: DebugSession, part: ContentPart, format: AudioFormat) {
  const carriers: Carrier[] = [];
  let endByte = 0;
  for (const n of part.audioEntryNs ?? []) {
    const audioMs =
      session.state.rows[n - 1]?.audioMs ?? durationMsOf(format, bytesOf(session, n, part.audioContentIndex).length);
    // Not sizeBytesOf: a frame may end within a sample.
    const sizeBytes = Math.round((audioMs / 1000) * sizeBytesOf(format, 1000));
    carriers.push({ n, firstByte: endByte, sizeBytes });
    endByte += sizeBytes;
  }
  const bytesPerSample = sizeBytesOf(format, 1000) / sampleRateOf(format);
  const toBytes = (ms: number): number => Math.round((ms * sampleRateOf(format)) / 1000) * bytesPerSample;
  const firstByte = toBytes(part.audioOffsetMs ?? 0);
  const available = Math.max(0, endByte - firstByte);
  const wantedBytes = part.audioOffsetMs === undefined ? undefined : part.audioMs && toBytes(part.audioMs);
  const sizeBytes = Math.min(available, wantedBytes ?? available);
  return { firstByte, sizeBytes, carriers };
}

/** Those of the bytes that are seen through a window of `length` bytes in which they begin at `at`. */
function clip(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.subarray(Math.max(0, -at), Math.max(0, length - at));
}

function bytesOf(session: DebugSession, n: number, contentIndex: number | undefined): Uint8Array {
  const entry = entryAt(session.entries, n);
  const event = entry?.kind === 'frame' ? parseFrame(entry.text).event : undefined;
  return decodeBase64(audioOfEvent(event, contentIndex)) ?? new Uint8Array();
}
