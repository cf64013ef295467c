/** Subtitles. Invariant: no text that was said ends its cue, begins another, or is taken for a tag. */
import type { Cue } from './cues.ts';

/** SubRip. */
export function* srt(cues: readonly Cue[]): Generator<string, void> {
  for (const [index, cue] of cues.entries()) {
    yield `${index + 1}\n${stamp(cue.startMs, ',')} --> ${stamp(cue.endMs, ',')}\n${cue.speaker}: ${srtText(cue.text)}\n\n`;
  }
}

/** WebVTT, with the speaker as its voice. */
export function* webVtt(cues: readonly Cue[]): Generator<string, void> {
  yield 'WEBVTT\n\n';
  for (const [index, { startMs, endMs, speaker, text }] of cues.entries()) {
    yield `${index + 1}\n${stamp(startMs, '.')} --> ${stamp(endMs, '.')}\n<v ${vttText(speaker)}>${vttText(text)}</v>\n\n`;
  }
}

/** The format has no escapes: an invisible word joiner keeps players from seeing a tag or a timing. */
function srtText(text: string): string {
  return oneLine(text)
    .replace(/<(?=[a-z/])/gi, '<\u2060')
    .replace(/\{(?=\\)/g, '{\u2060')
    .replaceAll('-->', '-\u2060->');
}

function vttText(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
}

/** `00:01:02,345` */
function stamp(ms: number, point: string): string {
  const whole = Math.max(0, Math.round(ms));
  const part = (value: number, length = 2): string => String(Math.floor(value)).padStart(length, '0');
  const clock = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map((value) => part(value)).join(':');
  return `${clock}${point}${part(whole % 1000, 3)}`;
}
