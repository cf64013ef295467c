/** Rules about the loudness of the input audio. */
import { decibels } from '../../base/audioMeasure.ts';
import { phrase } from '../../base/l10n.ts';
import { durationLabel } from '../format.ts';
import { frames } from './cases.ts';
import type { Rule } from './rule.ts';
import { InputSampler, type Stretch } from './inputSampler.ts';
import { turnDetection } from '../../protocol/sessionConfig.ts';

const APPEND = 'input_audio_buffer.append';

/** Magnitudes: nothing at all (A-law's smallest value is 8), and −50 and −40 dB of full scale. */
const NOTHING = 8;
const SILENT = 104;
const QUIET = 328;
const NOTHING_FOR_MS = 5000;
const QUIET_FOR_MS = 20_000;
const WINDOWS_OF_COMMIT = 5;

export const audioSilent: Rule = {
  id: 'audio-silent',
  severity: 'warning',
  title: phrase('The audio is silent or very quiet'),
  explanation: phrase(
    'Audio arrives, but there is nothing in it to hear: a muted or wrong microphone, a buffer that is never filled, or samples between −1 and 1 ' +
      'converted to integers without scaling. Turn detection never hears speech, and a transcript is empty or made up.',
  ),
  watch({ state, report, retract }) {
    const sampler = InputSampler.of(state);
    let hasSpoken = false;
    let told: number | undefined;
    let firstN = 0;
    const settle = (): void => {
      if (told !== undefined) retract(told);
      told = undefined;
    };
    const stream = (stretch: Stretch): void => {
      const { windows } = stretch.statistics;
      const { peak } = stretch.statistics.measure;
      if (hasSpoken || peak >= QUIET) {
        settle();
        return;
      }
      const isNothing = peak <= NOTHING && stretch.audioMs >= NOTHING_FOR_MS;
      if (windows < 20 || (!isNothing && stretch.audioMs < QUIET_FOR_MS)) return;
      told = stretch.firstN;
      report(stretch.firstN, {
        message:
          peak <= NOTHING
            ? phrase('{0} of audio have no sound at all.', durationLabel(stretch.audioMs))
            : phrase(
                '{0} of audio have a peak of {1} dB of full scale.',
                durationLabel(stretch.audioMs),
                loudness(peak),
              ),
        ns: frames(stretch.firstN, stretch.lastN),
        severity: isNothing ? 'warning' : 'info',
      });
    };
    return {
      sees: [APPEND, 'input_audio_buffer.commit', 'input_audio_buffer.clear', 'input_audio_buffer.speech_started'],
      client(event, row) {
        const isByHand = turnDetection(state.effectiveSession) === null;
        if (event['type'] === APPEND) {
          const stretch = sampler.append(event, row);
          if (firstN === 0) firstN = row.n;
          if (!isByHand) stream(stretch);
          return;
        }
        if (event['type'] === 'input_audio_buffer.commit' && isByHand) {
          if (sampler.windows >= WINDOWS_OF_COMMIT && sampler.peak < SILENT) {
            const message =
              sampler.peak <= NOTHING
                ? phrase('The committed audio has no sound at all.')
                : phrase('The committed audio has a peak of {0} dB of full scale.', loudness(sampler.peak));
            report(row.n, { message, ns: frames(row.n, firstN) });
          }
        }
        sampler.restartPeak();
        firstN = 0;
      },
      server() {
        hasSpoken = true;
        settle();
      },
    };
  },
};

function loudness(peak: number): string {
  return (decibels(peak / 32768) ?? 0).toFixed(0);
}

const CLIPPED_SHARE = 0.005;
const CLIPPING_SAMPLES = 24_000;

export const audioClipping: Rule = {
  id: 'audio-clipping',
  severity: 'warning',
  title: phrase('The audio is clipped'),
  explanation: phrase(
    'Many samples stand at the largest value there is, next to each other: the signal was louder than the format can hold, and its tops are cut ' +
      'off. Speech recognition and turn detection suffer. Lower the microphone’s gain, or the factor by which samples are multiplied.',
  ),
  watch({ state, report }) {
    const sampler = InputSampler.of(state);
    return {
      sees: [APPEND],
      client(event, row) {
        const stretch = sampler.append(event, row);
        const { declared } = stretch.statistics;
        const { clipped, samples } = stretch.statistics.measure;
        if (clipped <= samples * CLIPPED_SHARE || samples < CLIPPING_SAMPLES) return;
        // Bytes of another format are noise at full scale.
        if (stretch.statistics.correlation(declared) < 0.7) return;
        report(stretch.firstN, {
          message: phrase(
            '{0} % of the samples looked at stand at full scale.',
            ((100 * clipped) / samples).toFixed(1),
          ),
          ns: frames(stretch.firstN, stretch.lastN),
        });
      },
    };
  },
};

/** Of full scale: −40 dB. Sound cards stay far below. */
const LARGEST_OFFSET = 0.01;
const OFFSET_SAMPLES = 24_000;

export const audioDcOffset: Rule = {
  id: 'audio-dc-offset',
  severity: 'info',
  title: phrase('The audio has a DC offset'),
  explanation: phrase(
    'The samples swing around another value than zero: a defective or badly driven sound card, or unsigned samples taken for signed ones. An ' +
      'offset is not heard, but it takes away headroom, clicks where audio begins and ends, and makes silence look loud to voice activity ' +
      'detection. Subtract the mean, or use a high-pass filter at about 20 Hz.',
  ),
  watch({ state, report, retract }) {
    const sampler = InputSampler.of(state);
    return {
      sees: [APPEND],
      client(event, row) {
        const stretch = sampler.append(event, row);
        const { declared, measure } = stretch.statistics;
        if (measure.samples < OFFSET_SAMPLES) return;
        const isOff = Math.abs(measure.dcOffset) >= LARGEST_OFFSET;
        // Bytes of another format have any mean; a constant and nothing else is no audio at all, and has its own finding.
        if (!isOff || stretch.statistics.correlation(declared) < 0.7) retract(stretch.firstN);
        else {
          report(stretch.firstN, {
            message: phrase(
              'The mean of the samples looked at is {0} % of full scale.',
              (measure.dcOffset * 100).toFixed(1),
            ),
            ns: frames(stretch.firstN, stretch.lastN),
          });
        }
      },
    };
  },
};
