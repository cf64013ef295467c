/** Binary frames: an event that is sent as one by mistake holds what a text frame holds. */
import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import type { FrameEntry } from '../protocol/entry.ts';
import { frameWithText } from './changedFrame.ts';

/** @param change is told the frame's bytes, each as a character; where there are none that can be read, its own text */
export function changedBinary(entry: FrameEntry, change: (text: string) => string): FrameEntry {
  const bytes = decodeBase64(entry.text);
  if (!bytes) return frameWithText(entry, change(entry.text));
  const text = textOfBytes(bytes);
  const changed = change(text);
  if (changed === text) return entry;
  const changedBytes = Uint8Array.from(changed, (character) => character.charCodeAt(0));
  return frameWithText(entry, encodeBase64(changedBytes), changedBytes.length);
}

function textOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return pieces.join('');
}
