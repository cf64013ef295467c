import { useContext, useMemo, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { ContentPart, HeardRange } from '../../src/session/state.ts';
import type { Clip } from '../audio/clips.ts';
import { playheadMs } from '../audio/player.ts';
import { seconds } from '../base/format.ts';
import { TabStop } from '../base/tabStop.ts';

/** What a second is wide where there is room for it. */
const PX_PER_SECOND = 42;
const PX_PER_SECOND_STACKED = 60;
/** A narrow pane draws all of its audio smaller rather than most of it at one length: of so many seconds lengths still compare. */
const COMPARED_S = 6;
const STEP_PX = 3;
const HEIGHT_PX = 22;
const STEP_KEY_MS = 100;
const LONG_STEP_KEY_MS = 1000;

export interface WaveformProps {
  readonly clip: Clip;
  readonly part: ContentPart;
  readonly widthPx: number;
  /** Length of the audio, also before its samples are there. */
  readonly durationMs: number;
  /** Audio after this point was cut off on the server. */
  readonly cutAtMs: number | undefined;
  /** What was heard; undefined where nobody can say, then all is drawn alike. */
  readonly heardMs: readonly HeardRange[] | undefined;
  /** This part has the playhead. */
  readonly isCurrent: boolean;
  readonly playing: boolean;
  readonly label: string;
  readonly onSeek: (positionMs: number) => void;
  readonly onToggle: () => void;
}

/**
 * How wide a waveform is: all of a pane share one scale, so lengths compare; longer than the pane, it fits the pane. The scale
 * follows from the pane alone, so that no audio moves that of others.
 */
export function waveformWidthPx(durationMs: number, roomPx: number, isStacked: boolean): number {
  const pxPerSecond = Math.min(isStacked ? PX_PER_SECOND_STACKED : PX_PER_SECOND, roomPx / COMPARED_S);
  const width = Math.min(roomPx, (durationMs * pxPerSecond) / 1000);
  return Math.max(1, Math.floor(width / STEP_PX)) * STEP_PX;
}

/** Bars every 3 px, mirrored on the centre line, with what happened to the audio. A slider: keys and pointer move the playhead. */
export function Waveform(props: WaveformProps) {
  const { clip, durationMs, widthPx, cutAtMs, isCurrent, playing } = props;
  const root = useRef<HTMLDivElement>(null);
  const endMs = Math.min(durationMs, cutAtMs ?? Infinity);
  // While it plays the value moves once a second, so that a screen reader is not flooded.
  const position = !isCurrent ? 0 : playing ? Math.floor(playheadMs.value / 1000) * 1000 : Math.round(playheadMs.value);
  const seekTo = (clientX: number) => {
    const box = root.current?.getBoundingClientRect();
    if (box) props.onSeek(((clientX - box.left) / box.width) * durationMs);
  };
  const from = () => (isCurrent ? playheadMs.peek() : 0);
  const onKeyDown = (event: KeyboardEvent) => {
    const stepMs = event.shiftKey ? LONG_STEP_KEY_MS : STEP_KEY_MS;
    const targets: Record<string, number> = {
      ArrowRight: from() + stepMs,
      ArrowUp: from() + stepMs,
      ArrowLeft: from() - stepMs,
      ArrowDown: from() - stepMs,
      PageUp: from() + LONG_STEP_KEY_MS,
      PageDown: from() - LONG_STEP_KEY_MS,
      Home: 0,
      End: endMs,
    };
    const target = targets[event.key];
    if (target !== undefined) props.onSeek(target);
    else if (event.key === ' ') props.onToggle();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={root}
      class="waveform"
      role="slider"
      tabIndex={useContext(TabStop)}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={Math.round(endMs)}
      aria-valuenow={position}
      aria-valuetext={t('{0} of {1}', seconds(position, 2), seconds(endMs, 2))}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0) return;
        root.current?.setPointerCapture(event.pointerId);
        seekTo(event.clientX);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (root.current?.hasPointerCapture(event.pointerId)) seekTo(event.clientX);
      }}
    >
      <svg width={widthPx} height={HEIGHT_PX + 6} aria-hidden="true">
        <Bars {...props} version={clip.version.value} />
        <Marks part={props.part} durationMs={durationMs} widthPx={widthPx} cutAtMs={cutAtMs} />
        {isCurrent && <Playhead durationMs={durationMs} widthPx={widthPx} />}
      </svg>
    </div>
  );
}

function Bars({ clip, durationMs, widthPx, cutAtMs, heardMs, version }: WaveformProps & { version: number }) {
  const levels = useMemo(() => levelsOf(clip, durationMs, widthPx / STEP_PX), [clip, durationMs, widthPx, version]);
  const msPerBar = (durationMs * STEP_PX) / widthPx;
  const paths = { heard: '', unheard: '', cut: '' };
  levels.forEach((level, bar) => {
    const middleMs = (bar + 0.5) * msPerBar;
    const isHeard = heardMs?.some(([fromMs, toMs]) => middleMs >= fromMs && middleMs < toMs) ?? true;
    paths[middleMs >= (cutAtMs ?? Infinity) ? 'cut' : isHeard ? 'heard' : 'unheard'] += barPath(level, bar);
  });
  return (
    <>
      <path class="bars heard" d={paths.heard} />
      <path class="bars unheard" d={paths.unheard} />
      <path class="bars cut" d={paths.cut} />
    </>
  );
}

function Marks(props: { part: ContentPart; durationMs: number; widthPx: number; cutAtMs: number | undefined }) {
  const { part, durationMs, widthPx, cutAtMs } = props;
  const xOf = (ms: number) => (Math.min(ms, durationMs) / Math.max(1, durationMs)) * widthPx;
  const { speech } = part;
  // Where the cut is at the same place, the cut says it.
  const isAtCut = cutAtMs !== undefined && Math.abs(xOf(part.interruption?.atMs ?? 0) - xOf(cutAtMs)) < STEP_PX;
  const interruption = isAtCut ? undefined : part.interruption;
  return (
    <>
      {speech && (
        <path
          class="speech-line"
          d={`M${xOf(speech.fromMs)} ${HEIGHT_PX + 1}v4m0 -1H${xOf(speech.toMs ?? durationMs)}${speech.toMs === undefined ? '' : 'm0 1v-4'}`}
        />
      )}
      {interruption && <path class="interruption-line" d={`M${xOf(interruption.atMs)} 2v${HEIGHT_PX + 2}`} />}
      {cutAtMs !== undefined && <path class="cut-line" d={`M${xOf(cutAtMs)} 2v${HEIGHT_PX + 2}`} />}
    </>
  );
}

/** Moves by itself: the bars are not drawn again for it. */
function Playhead({ durationMs, widthPx }: { durationMs: number; widthPx: number }) {
  const positionMs = playheadMs.value;
  const x = (Math.min(positionMs, durationMs) / Math.max(1, durationMs)) * widthPx;
  return (
    <g class="playhead" data-ms={positionMs.toFixed(1)}>
      <path class="playhead-line" d={`M${x} 2v${HEIGHT_PX + 4}`} />
      <path class="playhead-top" d={`M${x - 4} 0h8l-4 5z`} />
    </g>
  );
}

function levelsOf(clip: Clip, durationMs: number, bars: number): number[] {
  const samplesPerBar = (durationMs / bars / 1000) * clip.sampleRate;
  return Array.from({ length: bars }, (_, bar) => {
    const peaks = clip.peaks.extremes(bar * samplesPerBar, (bar + 1) * samplesPerBar);
    return peaks ? Math.max(-peaks.min, peaks.max) : 0;
  });
}

function barPath(level: number, bar: number): string {
  // The square root brings quiet speech up without flattening what is loud.
  const height = Math.max(1.5, Math.sqrt(level) * HEIGHT_PX);
  return `M${bar * STEP_PX + 1} ${((HEIGHT_PX - height) / 2 + 3).toFixed(1)}v${height.toFixed(1)}`;
}
