/** Frames without their audio, for a log that is small enough to send around or may not hold a voice. */
import { base64ByteLength } from '../protocol/sessionConfig.ts';
import type { Entry } from '../protocol/entry.ts';
import { changedBinary } from './binaryFrame.ts';
import { frameWithText } from './changedFrame.ts';
import { endOfString, stringIn } from '../base/jsonStrings.ts';

/** What stands for it says how much it was; it is no base64, so nobody takes it for audio. */
export function withoutAudio(entry: Entry): Entry {
  if (entry.kind !== 'frame') return entry;
  if (!entry.binary) return frameWithText(entry, textWithoutAudio(entry.text));
  // A binary frame that is no event is sound, or may be.
  return changedBinary(entry, (text) =>
    /^\s*[{["]/.test(text) ? textWithoutAudio(text) : `[${entry.sizeBytes} bytes of a binary frame left out]`,
  );
}

/** Goes by what the text says once its escapes are undone, and changes nothing but the audio. */
function textWithoutAudio(json: string): string {
  const members = membersOf(json);
  const isDelta = members.some(({ name, text }) => name === 'type' && text.endsWith('audio.delta'));
  const out: string[] = [];
  let copied = 0;
  for (const { name, text, start, end } of members) {
    if (name === 'type' || (name === 'delta' && !isDelta) || !isBase64.test(text)) continue;
    out.push(json.slice(copied, start), `[${base64ByteLength(text)} bytes of audio left out]`);
    copied = end;
  }
  return out.join('') + json.slice(copied);
}

interface Member {
  readonly name: string;
  readonly text: string;
  /** Where the text stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** As it is sent; as files and URLs have it (line breaks, `-_`, `data:…;base64,`); or cut off or damaged in between. */
const isBase64 = /^(?:data:[^,]*,)?[A-Za-z0-9+/\s_-]*[A-Za-z0-9+/_-]={0,2}\s*$|[A-Za-z0-9+/_-]{64}/;
const wanted: ReadonlySet<string> = new Set(['type', 'audio', 'delta']);

/** The texts of members that say what an event is, or may be audio. */
function membersOf(json: string): Member[] {
  const found: Member[] = [];
  let name: string | undefined;
  for (let open = json.indexOf('"'); open >= 0;) {
    const end = endOfString(json, open);
    const next = json.indexOf('"', end + 1);
    if (name !== undefined && wanted.has(name)) {
      found.push({ name, text: stringIn(json.slice(open + 1, end)), start: open + 1, end });
    }
    // Nothing but a colon between two strings makes the first the second's name.
    const isName = next >= 0 && json.slice(end + 1, next).trim() === ':';
    name = isName && name === undefined ? stringIn(json.slice(open + 1, end)) : undefined;
    open = next;
  }
  return found;
}
