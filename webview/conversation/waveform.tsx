import { useMemo } from 'preact/hooks';
import { peaksOf } from '../../src/audio/peaks.ts';
import type { Clip } from '../audio/clips.ts';

const STEP_PX = 3;
const HEIGHT_PX = 22;

export interface WaveformProps {
  readonly clip: Clip | undefined;
  /** Length of the audio, also before its samples are there. */
  readonly durationMs: number;
  readonly pxPerSecond: number;
  readonly maxWidthPx: number;
  /** Audio after this point was cut off on the server. */
  readonly cutAtMs?: number | undefined;
  /** Where the playhead is, if this clip is being listened to. */
  readonly positionMs?: number | undefined;
  readonly label: string;
  readonly onSeek?: (positionMs: number) => void;
}

/** Bars of 2 px every 3 px, mirrored on the centre line; all waveforms share one scale, so lengths compare. */
export function Waveform(props: WaveformProps) {
  const { clip, durationMs, cutAtMs, positionMs } = props;
  const width = Math.max(STEP_PX, Math.min(props.maxWidthPx, (durationMs * props.pxPerSecond) / 1000));
  const bars = Math.max(1, Math.floor(width / STEP_PX));
  const msPerBar = durationMs / bars;
  const levels = useMemo(() => levelsOf(clip, bars, msPerBar), [clip, bars, msPerBar]);
  const cutBar = cutAtMs === undefined ? bars : Math.round(cutAtMs / msPerBar);
  const heardBar = positionMs === undefined ? cutBar : Math.min(cutBar, Math.round(positionMs / msPerBar));
  const xOf = (ms: number) => (ms / Math.max(1, durationMs)) * bars * STEP_PX;
  return (
    <svg
      class="waveform"
      width={bars * STEP_PX}
      height={HEIGHT_PX + 6}
      role="img"
      aria-label={props.label}
      onClick={(event: MouseEvent) => props.onSeek?.((event.offsetX / (bars * STEP_PX)) * durationMs)}
    >
      <path class="bars heard" d={barsPath(levels, 0, heardBar)} />
      <path class="bars unheard" d={barsPath(levels, heardBar, cutBar)} />
      <path class="bars cut" d={barsPath(levels, cutBar, bars)} />
      {cutAtMs !== undefined && <path class="cut-line" d={`M${xOf(cutAtMs)} 2v${HEIGHT_PX + 2}`} />}
      {positionMs !== undefined && (
        <>
          <path class="playhead-line" d={`M${xOf(positionMs)} 2v${HEIGHT_PX + 4}`} />
          <path class="playhead-top" d={`M${xOf(positionMs) - 4} 0h8l-4 5z`} />
        </>
      )}
    </svg>
  );
}

function levelsOf(clip: Clip | undefined, bars: number, msPerBar: number): readonly number[] {
  if (!clip || clip.samples.length === 0) return new Array<number>(bars).fill(0);
  const { min, max } = peaksOf(clip.samples, clip.sampleRate, msPerBar);
  return Array.from({ length: bars }, (_, bar) => Math.max(-(min[bar] ?? 0), max[bar] ?? 0));
}

function barsPath(levels: readonly number[], from: number, to: number): string {
  let path = '';
  for (let bar = from; bar < to; bar++) {
    // The square root brings quiet speech up without flattening what is loud.
    const height = Math.max(1.5, Math.sqrt(levels[bar] ?? 0) * HEIGHT_PX);
    path += `M${bar * STEP_PX + 1} ${(HEIGHT_PX - height) / 2 + 3}v${height.toFixed(1)}`;
  }
  return path;
}
