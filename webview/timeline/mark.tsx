import { Icon } from '../base/icon.tsx';
import type { Placed } from './placed.ts';
import { WaveBars } from './waveBars.tsx';
import { VisibleText } from '../base/visibleText.tsx';

const waves: ReadonlySet<string> = new Set(['user audio', 'assistant audio', 'assistant waiting', 'assistant unheard']);

const icons: Readonly<Record<string, string>> = {
  client: 'arrow-up',
  refused: 'arrow-up',
  sentBefore: 'arrow-left',
  truncated: 'screen-cut',
  playbackStarted: 'play',
  playbackEnded: 'debug-stop',
};

/** One mark of the chart: a bar, a diamond, a bracket or an arrow. A button, whatever it looks like. */
export function Mark(props: { placed: Placed; isStop: boolean; onFocus: () => void; onClick: () => void }) {
  const { placed } = props;
  const { lane, look, leftPx, widthPx, inside, beside, row } = placed;
  const icon = icons[look];
  const isPoint = widthPx === 0;
  const isWave = waves.has(`${lane} ${look}`);
  const lineClass = row === undefined ? '' : row === 1 ? 'is-second' : 'is-first';
  const openClass = placed.open === undefined ? '' : `is-open-${placed.open}`;
  const sideClass = lane === 'moments' && placed.side === 'left' ? 'is-before' : '';
  return (
    <>
      <button
        type="button"
        data-key={placed.key}
        class={`timeline-mark is-${look} ${isPoint ? 'is-point' : ''} ${lineClass} ${openClass} ${sideClass}`}
        tabIndex={props.isStop ? 0 : -1}
        style={isPoint ? { left: `${leftPx}px` } : { left: `${leftPx}px`, width: `${widthPx}px` }}
        aria-label={placed.name}
        title={placed.name}
        onFocus={props.onFocus}
        onClick={props.onClick}
      >
        {isWave && <WaveBars placed={placed} />}
        {icon !== undefined && <Icon name={icon} size={lane === 'client events' ? 14 : 12} />}
        {inside !== undefined && (
          <span class="timeline-inside num">
            <VisibleText text={inside} />
          </span>
        )}
      </button>
      {beside !== undefined && (
        <span class={`timeline-beside num is-${look} ${lineClass}`} aria-hidden="true" style={besideAt(placed)}>
          <VisibleText text={beside} />
        </span>
      )}
    </>
  );
}

/** The words stand clear of the moment that begins their bar, which reaches out of it on both sides. */
function besideAt({ lane, leftPx, widthPx, side }: Placed): { left: string } | { right: string } {
  const momentPx = lane === 'received' || lane === 'transcript' ? 6 : 0;
  if (side === 'left') return { right: `calc(100% - ${leftPx - 6 - momentPx}px)` };
  return { left: `${Math.max(leftPx + widthPx + (widthPx === 0 ? 10 : 6), leftPx + 6 + momentPx)}px` };
}
