/** What was said and when it was heard, on the timeline of the session's WAV. */
import { durationMsOf } from '../base/audioFormat.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { audioFormatOf } from '../session/audioFormats.ts';
import type { ContentPart, ConversationItem } from '../session/state.ts';
import { partPieces, sizeBytesOfRun, timelineClock, timelineOf, type AudioRun } from './audioRuns.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';

export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: string;
  readonly text: string;
}

/** Two lines of a subtitle. */
const MAX_CUE_LENGTH = 84;
/** How long a text is shown that was written rather than spoken. */
const READING_MS = { perCharacter: 60, atLeast: 1200, atMost: 7000 } as const;
/** An answer of which less was not heard ended in silence. */
const HEARD_WHOLE = 0.98;

/**
 * Cues by their beginning. Speech stands where it is in the audio; an answer that was interrupted or truncated ends there,
 * and so does its text, by the share of it that was heard. A long text is divided in proportion to its characters. What
 * was written stands where it entered the log, if the log has times.
 * @throws RealtimeError `no-cues`
 */
export function cuesOf(session: ExportedSession, range: EntryRange): Cue[] {
  const places = new Places(session, range);
  const cues = [...session.state.items.values()]
    .filter(({ createdN, type }) => type === 'message' && isWithin(range, createdN))
    .flatMap((item) => item.parts.flatMap((part) => cuesOfPart(places, item, part)))
    .toSorted((left, right) => left.startMs - right.startMs);
  if (cues.length > 0) return cues;
  throw new RealtimeError('no-cues', phrase('There is nothing in the log that could be a subtitle.'), {
    hint: phrase('Nobody said anything, or the log has neither audio nor times.'),
  });
}

function cuesOfPart(places: Places, item: ConversationItem, part: ContentPart): Cue[] {
  const whole = (part.text ?? part.transcript ?? part.droppedTranscript ?? '').replace(/\s+/g, ' ').trim();
  const place = whole === '' ? undefined : places.of(item, part, whole.length);
  if (!place) return [];
  const text = cutText(whole, place.heard);
  const role = item.role ?? 'message';
  const speaker = role.charAt(0).toUpperCase() + role.slice(1);
  const pieces = divided(text);
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let done = 0;
  const at = (characters: number): number => place.startMs + ((place.endMs - place.startMs) * characters) / total;
  return pieces.map((piece) => {
    const startMs = at(done);
    done += piece.length;
    return { startMs, endMs: Math.max(at(done), startMs + 1), speaker, text: piece };
  });
}

interface Place {
  readonly startMs: number;
  readonly endMs: number;
  /** The share of it that was heard, 0 to 1. */
  readonly heard: number;
}

/** Where parts are on the timeline. */
class Places {
  readonly #answers = new Map<ContentPart, { startMs: number; endMs: number; sizeBytes: number }>();
  /** For each frame of input its run, and how many bytes of it come before. */
  readonly #input = new Map<number, { run: AudioRun; before: number; firstByte: number }>();

  constructor(
    private readonly session: ExportedSession,
    private readonly range: EntryRange,
  ) {
    const { user, assistant } = timelineOf(session, range);
    for (const run of assistant) {
      const sizeBytes = sizeBytesOfRun(run);
      const endMs = run.startMs + durationMsOf(run.format, sizeBytes);
      const known = run.part && this.#answers.get(run.part);
      if (known) Object.assign(known, { endMs, sizeBytes: known.sizeBytes + sizeBytes });
      else if (run.part) this.#answers.set(run.part, { startMs: run.startMs, endMs, sizeBytes });
    }
    for (const run of user) {
      let before = 0;
      for (const { n, firstByte, sizeBytes } of run.pieces) {
        this.#input.set(n, { run, before, firstByte });
        before += sizeBytes;
      }
    }
  }

  of(item: ConversationItem, part: ContentPart, textLength: number): Place | undefined {
    if (part.type === 'input_audio') return this.#ofInput(item, part) ?? this.#ofText(item, textLength);
    const answer = this.#answers.get(part);
    if (!answer) return part.audioEntryNs?.length ? undefined : this.#ofText(item, textLength);
    const pieces = partPieces(this.session, part, audioFormatOf(this.session.state, item, part));
    const allBytes = pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return { ...answer, heard: answer.sizeBytes / Math.max(1, allBytes) };
  }

  #ofInput(item: ConversationItem, part: ContentPart): Place | undefined {
    const format = audioFormatOf(this.session.state, item, part);
    const times = partPieces(this.session, part, format).flatMap(({ n, firstByte, sizeBytes }) => {
      const sent = this.#input.get(n);
      if (!sent) return [];
      const startMs = sent.run.startMs + durationMsOf(format, sent.before + firstByte - sent.firstByte);
      return [startMs, startMs + durationMsOf(format, sizeBytes)];
    });
    const [startMs] = times;
    const endMs = times.at(-1);
    if (startMs === undefined || endMs === undefined || endMs <= startMs) return undefined;
    const { fromMs = 0, toMs = Infinity } = part.speech ?? {};
    const speechMs = Math.min(startMs + fromMs, endMs);
    return { startMs: speechMs, endMs: Math.max(Math.min(startMs + toMs, endMs), speechMs), heard: 1 };
  }

  #ofText(item: ConversationItem, textLength: number): Place | undefined {
    const row = this.session.state.rows[item.createdN - 1];
    const startMs = row && timelineClock(this.session, this.range)?.(row);
    if (startMs === undefined) return undefined;
    const { perCharacter, atLeast, atMost } = READING_MS;
    return { startMs, endMs: startMs + Math.min(atMost, Math.max(atLeast, textLength * perCharacter)), heard: 1 };
  }
}

function cutText(text: string, heard: number): string {
  if (heard >= HEARD_WHOLE) return text;
  const cut = text.slice(0, Math.round(text.length * heard));
  const atWord = /\s/.test(text.charAt(cut.length)) ? cut : cut.replace(/\S*$/, '');
  return `${atWord.trimEnd()} —`.trimStart();
}

/** At spaces, after the end of a sentence where there is one in the later half. */
function divided(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_CUE_LENGTH) {
    const head = rest.slice(0, MAX_CUE_LENGTH + 1);
    const sentence = head.search(/[.!?…。！？]["'”’)]?\s(?!.*[.!?…。！？]["'”’)]?\s)/);
    const space = head.lastIndexOf(' ');
    const end = sentence > MAX_CUE_LENGTH / 2 ? head.indexOf(' ', sentence) : space > 0 ? space : MAX_CUE_LENGTH;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}
