/** A rule that holds the duration of streamed audio against the clock: a wrong sample rate shows in nothing else. */
import { stringAt } from '../../base/json.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';
import { usualRateOf, type StreamedSoFar } from '../../base/usualRates.ts';
import { inputAudioFormat } from '../../protocol/sessionConfig.ts';
import { durationLabel } from '../format.ts';
import type { EventRow, SessionState } from '../state.ts';
import { frames } from './cases.ts';
import type { Rule } from './rule.ts';

const APPEND = 'input_audio_buffer.append';

/** A steady stream is measured over so long, in two halves. */
const MEASURED_MS = 5000;
/** A longer gap between appends is a pause, and measuring begins anew. */
const LONGEST_GAP_MS = 400;

interface Run {
  readonly first: EventRow;
  readonly startMs: number;
  audioMs: number;
  lastMs: number;
  /** The same at half time. */
  half?: { readonly audioMs: number; readonly clockMs: number };
}

export const audioWrongRate: Rule = {
  id: 'audio-wrong-rate',
  severity: 'warning',
  title: phrase('The audio has another sample rate than the session'),
  explanation: phrase(
    'The server takes the appended bytes at the session’s sample rate, whatever rate they were recorded at. At a lower one speech sounds fast and ' +
      'high, at a higher one slow and deep, so it is misunderstood, and all times are wrong. It shows where live audio comes in slower or faster ' +
      'than it plays. Resample to the session’s rate before sending; OpenAI takes PCM at 24 kHz only.',
  ),
  watch({ state, report }) {
    let run: Run | undefined;
    let last: number | undefined;
    return {
      sees: [APPEND, 'session.updated'],
      client(_event, row) {
        const { monoMs, audioMs } = row;
        if (monoMs === null || audioMs === undefined || audioMs === 0) return;
        if (!run || monoMs - run.lastMs > Math.max(LONGEST_GAP_MS, 3 * audioMs)) {
          run = begin(row, monoMs);
          last = undefined;
          return;
        }
        run.audioMs += audioMs;
        run.lastMs = monoMs;
        const clockMs = monoMs - run.startMs;
        if (clockMs >= MEASURED_MS / 2) run.half ??= { audioMs: run.audioMs, clockMs };
        if (clockMs < MEASURED_MS) return;
        const rate = isPlain(state) ? rateOf(run, clockMs, declaredRate(state)) : undefined;
        // A file sent in a hurry may come twice as fast by chance, but not for long.
        if (rate !== undefined && (rate < (declaredRate(state) ?? 0) || last === rate)) tell(run, row, clockMs, rate);
        last = rate;
        run = begin(row, monoMs);
      },
      server() {
        run = undefined;
        last = undefined;
      },
    };

    function tell({ first, audioMs }: Run, row: EventRow, clockMs: number, rate: number): void {
      const declared = declaredRate(state) ?? 0;
      report('all', {
        message: wrongRateMessage({ audioMs, clockMs }, declared, rate),
        ns: frames(first.n, row.n, state.sessionN),
      });
    }
  },
};

/** Says why audio that was taken for `declared` Hz seems to have `rate` Hz. */
export function wrongRateMessage({ audioMs, clockMs }: StreamedSoFar, declared: number, rate: number): Phrase {
  const figures = [
    durationLabel(clockMs),
    durationLabel(audioMs),
    declared / 1000,
    (audioMs / clockMs).toFixed(2),
    rate / 1000,
  ] as const;
  return rate === declared * 2
    ? phrase(
        'In {0} of steady streaming {1} of audio came in at {2} kHz, {3} times as much as the clock says: that is {4} kHz audio, or two channels.',
        ...figures,
      )
    : phrase(
        'In {0} of steady streaming {1} of audio came in at {2} kHz, {3} times as much as the clock says: that is {4} kHz audio.',
        ...figures,
      );
}

function begin(first: EventRow, startMs: number): Run {
  return { first, startMs, audioMs: 0, lastMs: startMs };
}

/** The rate that would make the audio last as long as the clock says, where it is a usual one and not the session's. */
function rateOf({ audioMs, half }: Run, clockMs: number, declared: number | undefined): number | undefined {
  if (declared === undefined || !half) return undefined;
  return usualRateOf(half, { audioMs, clockMs }, declared);
}

/** Of PCM only: that G.711 and PCM were mistaken for each other shows in the samples. */
function declaredRate({ effectiveSession }: SessionState): number | undefined {
  const format = inputAudioFormat(effectiveSession);
  return format.type === 'audio/pcm' ? format.rate : undefined;
}

/** Servers other than OpenAI's take 16 kHz under the same name (Qwen, vLLM). */
function isPlain({ session, dialect, findings }: SessionState): boolean {
  const model = stringAt(session, 'model') ?? '';
  const isTold = [...findings.values()].some(({ rule }) => rule === 'audio-wrong-format');
  return !isTold && (dialect !== 'beta' || model.startsWith('gpt-'));
}
