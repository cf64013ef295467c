import { useMemo } from 'preact/hooks';
import { clipOf } from '../audio/clips.ts';
import type { Placed } from './placed.ts';

const STEP_PX = 3;
/** Of the drawing; the style sheet says how high the lane is. */
const HEIGHT = 64;
/** What is not fetched is drawn as a band of this share of the height. */
const UNKNOWN_LEVEL = 0.06;

/** The samples of a bar, mirrored on its centre line. */
export function WaveBars({ placed }: { placed: Placed }) {
  const { audio, widthPx } = placed;
  const clip = audio && clipOf(audio.itemId, audio.partIndex);
  const version = clip?.version.value;
  const path = useMemo(() => {
    const bars = Math.max(1, Math.floor(widthPx / STEP_PX));
    const msPerBar = audio ? (audio.toMs - audio.fromMs) / bars : 0;
    let lines = '';
    for (let bar = 0; bar < bars; bar++) {
      const fromMs = (audio?.fromMs ?? 0) + bar * msPerBar;
      const sample = (ms: number) => (ms / 1000) * (clip?.sampleRate ?? 24_000);
      const peaks = clip?.peaks.extremes(sample(fromMs), sample(fromMs + msPerBar));
      const level = peaks ? Math.max(-peaks.min, peaks.max) : UNKNOWN_LEVEL;
      // The square root brings quiet speech up without flattening what is loud.
      const barPx = Math.max(1.5, Math.sqrt(level) * (HEIGHT - 4));
      lines += `M${bar * STEP_PX + 1} ${((HEIGHT - barPx) / 2).toFixed(1)}v${barPx.toFixed(1)}`;
    }
    return lines;
  }, [audio?.itemId, audio?.partIndex, audio?.fromMs, audio?.toMs, widthPx, version]);
  return (
    <svg
      class="timeline-wave"
      width={widthPx}
      viewBox={`0 0 ${widthPx} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
