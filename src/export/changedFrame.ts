import { utf8Length } from '../base/utf8.ts';
import type { FrameEntry } from '../protocol/entry.ts';

/**
 * The frame with another text; the very same where that is its own. Members are named one by one: whatever else an entry
 * has leads to what was on the wire, which must not come along.
 */
export function frameWithText(entry: FrameEntry, text: string, sizeBytes = utf8Length(text)): FrameEntry {
  if (text === entry.text) return entry;
  const { n, monoMs, wallMs, dir, binary } = entry;
  return { kind: 'frame', n, monoMs, wallMs, dir, text, binary, sizeBytes };
}
