/** What the audio of a content part measures: levels, silence, and how it came. */
import { sampleRateOf, type AudioFormat } from '../base/audioFormat.ts';
import { AudioMeasure, type AudioMeasures } from '../base/audioMeasure.ts';
import { english } from '../base/l10n.ts';
import { usualRateOf, type StreamedSoFar } from '../base/usualRates.ts';
import { audioFormatOf } from '../session/audioFormats.ts';
import { wrongRateMessage } from '../session/findings/audioRateRule.ts';
import type { ContentPart, ConversationItem } from '../session/state.ts';
import { partPieces, type AudioPiece } from './audioRuns.ts';
import type { ExportedSession } from './exportedSession.ts';
import { decodedPieces } from './wav.ts';

export interface RateSuspicion {
  /** The sample rate in Hz that the audio seems to have. */
  readonly rate: number;
  readonly message: string;
}

export interface PartMeasures extends AudioMeasures {
  /** `audio/pcm`, `audio/pcmu`, `audio/pcma` */
  readonly format: AudioFormat['type'];
  readonly sampleRate: number;
  /** When the part's first frame came, on the session's own clock; null where the log has no times. */
  readonly firstByteMs: number | null;
  /** When its first sample that can be heard was heard at the earliest: played at once, and not before it came. Null also where there is none. */
  readonly firstAudibleMs: number | null;
  /** Set where the frames came as steadily as audio of another rate does. */
  readonly rateSuspicion: RateSuspicion | null;
}

/** A steady stream is watched for so long, and a longer gap between frames is a pause. */
const WATCHED_MS = 2000;
const LONGEST_GAP_MS = 400;

/** Undefined where the part has no audio in the log. All of it is measured, also what was truncated. */
export function measurePart(
  session: ExportedSession,
  item: ConversationItem,
  part: ContentPart,
): PartMeasures | undefined {
  const format = audioFormatOf(session.state, item, part);
  const pieces = partPieces(session, part, format);
  const sampleRate = sampleRateOf(format);
  const measure = new AudioMeasure(sampleRate);
  const cameMs = (index: number): number | null => session.state.rows[(pieces[index]?.n ?? 0) - 1]?.monoMs ?? null;
  const arrivals: Arrival[] = [];
  const endsMs: number[] = [];
  for (const samples of decodedPieces(session, { format, pieces })) {
    const atMs = cameMs(endsMs.length);
    measure.add(samples);
    endsMs.push((measure.samples / sampleRate) * 1000);
    if (atMs !== null) arrivals.push({ atMs, audioMs: (samples.length / sampleRate) * 1000 });
  }
  if (measure.samples === 0) return undefined;
  const levels = measure.result();
  const firstByteMs = cameMs(0);
  const audibleCameMs = cameMs(endsMs.findIndex((endMs) => endMs > levels.leadingSilenceMs));
  const isAudible = levels.leadingSilenceMs < levels.durationMs;
  const isKnown = firstByteMs !== null && audibleCameMs !== null && isAudible;
  return {
    format: format.type,
    sampleRate,
    ...levels,
    firstByteMs,
    firstAudibleMs: isKnown ? Math.max(firstByteMs + levels.leadingSilenceMs, audibleCameMs) : null,
    rateSuspicion: (isStreamed(part, pieces, arrivals) && suspicionOf(arrivals, format)) || null,
  };
}

interface Arrival {
  readonly atMs: number;
  readonly audioMs: number;
}

/** Answers come as fast as they are made: their pace says nothing of their rate. */
function isStreamed(part: ContentPart, pieces: readonly AudioPiece[], arrivals: readonly Arrival[]): boolean {
  return part.type === 'input_audio' && arrivals.length === pieces.length;
}

/** What arrives between the first and the last frame was recorded in that time, if it is recorded as it is sent. */
function suspicionOf(arrivals: readonly Arrival[], format: AudioFormat): RateSuspicion | undefined {
  const startMs = arrivals[0]?.atMs ?? 0;
  const soFar: StreamedSoFar[] = [];
  let audioMs = 0;
  let lastMs = startMs;
  for (const arrival of arrivals.slice(1)) {
    if (arrival.atMs - lastMs > Math.max(LONGEST_GAP_MS, 3 * arrival.audioMs)) return undefined;
    audioMs += arrival.audioMs;
    lastMs = arrival.atMs;
    soFar.push({ audioMs, clockMs: lastMs - startMs });
  }
  const all = soFar.at(-1);
  const half = soFar.find(({ clockMs }) => clockMs >= (lastMs - startMs) / 2);
  if (format.type !== 'audio/pcm' || !all || !half || all.clockMs < WATCHED_MS || half === all) return undefined;
  const rate = usualRateOf(half, all, format.rate);
  return rate === undefined ? undefined : { rate, message: english(wrongRateMessage(all, format.rate, rate)) };
}
