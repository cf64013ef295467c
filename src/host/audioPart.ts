/** The audio of one content part, put together from the frames that carried it. */
import { decodeFromWire } from '../audio/format.ts';
import { type AudioFormat, sampleRateOf, sizeBytesOf } from '../base/audioFormat.ts';
import { decodeBase64 } from '../base/base64.ts';
import { int16ToBytes } from '../audio/pcm.ts';
import { RealtimeError } from '../base/errors.ts';
import { stringAt } from '../base/json.ts';
import type { PanelRequests } from '../contract/messages.ts';
import { parseFrame } from '../protocol/parse.ts';
import { audioFormatOf } from '../session/audioFormats.ts';
import type { ContentPart } from '../session/state.ts';
import type { DebugSession } from './debugSession.ts';

export type PartAudio = PanelRequests['readAudio']['result'];

/** @throws RealtimeError `no-such-part`, `no-audio` */
export function readPartAudio(session: DebugSession, itemId: string, partIndex: number): PartAudio {
  const item = session.state.items.get(itemId);
  const part = item?.parts[partIndex];
  if (!item || !part)
    throw new RealtimeError('no-such-part', `There is no content part ${partIndex} in item ${itemId}.`);
  const format = audioFormatOf(session.state, item, part);
  const samples = decodeFromWire(cut(bytesOf(session, part), part, format), format);
  if (samples.length === 0) {
    throw new RealtimeError('no-audio', 'This part has no audio in the log.', {
      hint: 'The server sent none yet, or the recording was made without audio.',
    });
  }
  const sampleRate = sampleRateOf(format);
  const base64 = Buffer.from(int16ToBytes(samples).buffer).toString('base64');
  return { base64, sampleRate, durationMs: (samples.length / sampleRate) * 1000 };
}

function bytesOf(session: DebugSession, part: ContentPart): Buffer {
  const chunks = (part.audioEntryNs ?? []).flatMap((n) => {
    const entry = session.entries[n - 1];
    const event = entry?.kind === 'frame' ? parseFrame(entry.text).event : undefined;
    return decodeBase64(stringAt(event, 'delta') ?? stringAt(event, 'audio') ?? '') ?? [];
  });
  return Buffer.concat(chunks);
}

/** Input audio is a stretch of what was appended; output audio is all that was sent. */
function cut(bytes: Uint8Array, part: ContentPart, format: AudioFormat): Uint8Array {
  if (part.audioOffsetMs === undefined) return bytes;
  const start = sizeBytesOf(format, part.audioOffsetMs);
  const length = part.audioMs === undefined ? bytes.length : sizeBytesOf(format, part.audioMs);
  return bytes.subarray(start, start + length);
}
