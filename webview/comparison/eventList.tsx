/** The sequence of events side by side; long stretches that both have are folded. */
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { EventStretch, Side } from '../../src/session/comparison/comparison.ts';
import { plural } from '../base/format.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { difference } from './differenceSteps.ts';
import { eventBlocks, type EventBlock, type EventLine, type PlacedEvent } from './eventLines.ts';
import { LookContext } from './look.ts';
import { keepOneStop, onEventKey } from './eventKeys.ts';

/** Lines around a difference, as in a diff. */
const CONTEXT = 3;
/** So many lines are shown at once: what differs altogether is read by nobody to its end. */
const STEP = 300;

export function EventList({ events }: { events: readonly EventStretch[] }) {
  const { names } = useContext(LookContext);
  const blocks = eventBlocks(events);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current?.querySelector('.event-button[tabindex="0"]') === null) keepOneStop(list.current);
  });
  return (
    <section aria-labelledby="events-title">
      <h2 id="events-title">
        {t('Events')} <span class="quiet">{t('runs of deltas count as one')}</span>
      </h2>
      {blocks.length === 0 && <p class="quiet compared-none">{t('Neither of them has events.')}</p>}
      {blocks.length > 0 && blocks.every(({ isSame }) => isSame) && (
        <p class="quiet compared-none">{t('The same events in the same order.')}</p>
      )}
      {blocks.length > 0 && (
        <div
          ref={list}
          class="event-list"
          role="table"
          aria-labelledby="events-title"
          onKeyDown={onEventKey}
          onFocusIn={({ currentTarget, target }) => {
            if (target instanceof HTMLElement && target.matches('.event-button')) keepOneStop(currentTarget, target);
          }}
        >
          <div role="row" class="visually-hidden">
            <span role="columnheader">{names.left}</span>
            <span role="columnheader">{names.right}</span>
          </div>
          {blocks.map((block, at) => (
            <Block key={at} block={block} isFirst={at === 0} isLast={at === blocks.length - 1} />
          ))}
        </div>
      )}
    </section>
  );
}

function Block({
  block: { isSame, lines },
  isFirst,
  isLast,
}: {
  block: EventBlock;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { onlyDifferences } = useContext(LookContext);
  const [shown, setShown] = useState(0);
  const before = !isSame || isFirst ? 0 : onlyDifferences ? 0 : CONTEXT;
  const after = !isSame || isLast ? 0 : onlyDifferences ? 0 : CONTEXT;
  const head = isSame ? before + shown : STEP + shown;
  const folded = Math.max(0, lines.length - head - after);
  // One line takes as much room as what stands for it.
  const isFolded = folded > 1;
  const tail = lines.length - after;
  return (
    <div role="rowgroup" class={isSame ? 'event-block' : 'event-block is-different'} {...(isSame ? {} : difference)}>
      {(isFolded ? lines.slice(0, head) : lines).map((line, at) => (
        <Line key={at} line={line} isSame={isSame} />
      ))}
      {isFolded && (
        <div role="row" class="event-fold">
          <span role="cell" aria-colspan={2}>
            <button type="button" class="link-button" onClick={() => setShown(shown + STEP)}>
              {isSame
                ? plural(folded, t('{0} event that both have'), t('{0} events that both have'))
                : plural(folded, t('{0} more line'), t('{0} more lines'))}
            </button>
          </span>
        </div>
      )}
      {isFolded && lines.slice(tail).map((line, at) => <Line key={tail + at} line={line} isSame={isSame} />)}
    </div>
  );
}

function Line({ line, isSame }: { line: EventLine; isSame: boolean }) {
  return (
    <div role="row" class="two-sides event-line">
      <Cell side="left" event={line.left} isSame={isSame} />
      <Cell side="right" event={line.right} isSame={isSame} />
    </div>
  );
}

function Cell({ side, event, isSame }: { side: Side; event: PlacedEvent | undefined; isSame: boolean }) {
  const { names, open } = useContext(LookContext);
  if (!event) return <span role="cell" class="event-cell is-missing" />;
  const sign = isSame ? '' : side === 'left' ? '−' : '+';
  return (
    <span role="cell" class={`event-cell ${isSame ? '' : `is-${side}`}`}>
      <button
        type="button"
        class="event-button"
        data-side={side}
        tabIndex={-1}
        title={t('Open {0} at #{1}', names[side], event.n)}
        onClick={() => open(side, event.n)}
      >
        <span class="event-sign" aria-hidden="true">
          {sign}
        </span>
        <span class="quiet num event-n">#{event.n}</span>
        <span class="mono">
          <VisibleText text={event.type} isCode />
        </span>
        {!isSame && <span class="visually-hidden">{t('only in {0}', names[side])}</span>}
      </button>
    </span>
  );
}
