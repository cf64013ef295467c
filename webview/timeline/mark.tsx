import { Icon } from '../base/icon.tsx';
import type { Placed } from './layout.ts';
import { WaveBars } from './waveBars.tsx';

const waves: ReadonlySet<string> = new Set(['user audio', 'assistant audio', 'assistant waiting', 'assistant unheard']);

/** One mark of the chart: a bar, a diamond, a bracket or an arrow. A button, whatever it looks like. */
export function Mark(props: { placed: Placed; isStop: boolean; onFocus: () => void; onClick: () => void }) {
  const { placed } = props;
  const { lane, look, leftPx, widthPx, inside, beside, side, row } = placed;
  const isPoint = widthPx === 0;
  const isWave = waves.has(`${lane} ${look}`);
  const lineClass = row === undefined ? '' : row === 1 ? 'is-second' : 'is-first';
  return (
    <>
      <button
        type="button"
        data-key={placed.key}
        class={`timeline-mark is-${look} ${isPoint ? 'is-point' : ''} ${lineClass}`}
        tabIndex={props.isStop ? 0 : -1}
        style={isPoint ? { left: `${leftPx}px` } : { left: `${leftPx}px`, width: `${widthPx}px` }}
        aria-label={placed.name}
        title={placed.name}
        onFocus={props.onFocus}
        onClick={props.onClick}
      >
        {isWave && <WaveBars placed={placed} />}
        {(look === 'client' || look === 'refused') && <Icon name="arrow-up" size={14} />}
        {inside !== undefined && <span class="timeline-inside num">{inside}</span>}
      </button>
      {beside !== undefined && (
        <span
          class={`timeline-beside num is-${look} ${lineClass}`}
          aria-hidden="true"
          style={
            side === 'left'
              ? { right: `calc(100% - ${leftPx - 6}px)` }
              : { left: `${leftPx + widthPx + (isPoint ? 10 : 6)}px` }
          }
        >
          {beside}
        </span>
      )}
    </>
  );
}
