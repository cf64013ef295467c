/** Frames without their audio, for a log that is small enough to send around or may not hold a voice. */
import { base64ByteLength } from '../protocol/sessionConfig.ts';
import type { Entry } from '../protocol/entry.ts';
import { frameWithText } from './changedFrame.ts';

/** What stands for it says how much it was; it is no base64, so nobody takes it for audio. */
export function withoutAudio(entry: Entry): Entry {
  if (entry.kind !== 'frame' || entry.binary) return entry;
  const members = /audio\.delta"/.test(entry.text)
    ? /("(?:audio|delta)"\s*:\s*")([A-Za-z0-9+/]+={0,2})"/g
    : audioMember;
  const text = entry.text.replace(
    members,
    (_, before: string, base64: string) => `${before}[${base64ByteLength(base64)} bytes of audio left out]"`,
  );
  return frameWithText(entry, text);
}

const audioMember = /("audio"\s*:\s*")([A-Za-z0-9+/]+={0,2})"/g;
