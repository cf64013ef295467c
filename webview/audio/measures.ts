/** How loud a part is and where it is silent, from the samples that the panel has of it. */
import { AudioMeasure, type AudioMeasures } from '../../src/base/audioMeasure.ts';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import type { Clip } from './clips.ts';

interface Known {
  readonly measure: AudioMeasure;
  readonly measures: AudioMeasures;
  readonly isWhole: boolean;
}

const known = new WeakMap<Clip, Known>();

/**
 * Undefined until something is here.
 * @param audioMs of the part, of whose clip there may be more: at an entry of the past it was shorter
 * @param isWhole no more comes: then silences are exact to the sample, and a pass over ten seconds takes about a millisecond,
 *   once. While a part grows only what is new is looked at, and a silence is exact to 10 ms.
 */
export function measuresOf(clip: Clip, audioMs: number, isWhole: boolean): AudioMeasures | undefined {
  const samples = clip.samples.subarray(0, Math.round((audioMs * clip.sampleRate) / 1000));
  if (samples.length === 0) return undefined;
  const before = known.get(clip);
  if (before?.isWhole === isWhole && before.measure.samples === samples.length) return before.measures;
  const goesOn = before?.isWhole === isWhole && before.measure.samples < samples.length;
  const measure = goesOn ? before.measure : new AudioMeasure(clip.sampleRate);
  measure.add(samples.subarray(measure.samples));
  const measures = measure.result();
  known.set(clip, { measure, measures, isWhole });
  return measures;
}

/** E.g. "−21 dBFS, peak −6 dBFS". */
export function levelText({ rmsDbfs, peakDbfs }: AudioMeasures): string {
  if (rmsDbfs === null || peakDbfs === null) return t('digital silence');
  return t('{0} dBFS, peak {1} dBFS', whole(rmsDbfs), whole(peakDbfs));
}

function whole(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : String(rounded);
}

/** All that is measured, in sentences. */
export function measuresText(measures: AudioMeasures): string {
  const { leadingSilenceMs, trailingSilenceMs, clippedSamples, durationMs } = measures;
  const before = thousands(Math.round(leadingSilenceMs));
  const after = thousands(Math.round(trailingSilenceMs));
  return [
    t('Level: {0}.', levelText(measures)),
    leadingSilenceMs >= durationMs
      ? t('Nothing is heard in it.')
      : t('Silence: {0} ms before the first sound, {1} ms after the last.', before, after),
    ...(clippedSamples > 0 ? [t('{0} samples are clipped.', thousands(clippedSamples))] : []),
  ].join(' ');
}
