import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { Words } from '../base/words.tsx';
import { BufferSummary } from '../composer/bufferSummary.tsx';
import { entryTime } from '../state/clock.ts';
import { focusPart, store } from '../state/panel.ts';
import { isReadOnly } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { ProgressRing } from '../toolkit/feedback.tsx';
import { LogTicks } from './logTicks.tsx';
import {
  backToNow,
  closeTravel,
  newCount,
  onStepThrough,
  placeWords,
  progress,
  scaleLength,
  stepEntry,
  stepMark,
  travelTo,
  wantedN,
} from './travel.ts';

/** Steps through the log: a slider over all of its entries, and buttons from one to the next. */
export function TravelBar() {
  const slider = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => onStepThrough(() => slider.current?.focus()), []);
  if (!view.travelOpen.value) return null;
  const n = wantedN.value;
  const isPast = n !== undefined;
  const atStart = n === 0 ? t('this is the beginning') : undefined;
  const atEnd = isPast ? undefined : t('this is now');
  return (
    <section
      class={`travel-bar ${isPast ? 'is-past' : ''}`}
      aria-label={t('Step through the log')}
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
    >
      <div class="travel-steps">
        <Step
          icon="debug-reverse-continue"
          label={t('To the beginning')}
          keys={t('Home')}
          blocked={atStart}
          run={() => travelTo(0)}
        />
        <Step
          icon="debug-step-back"
          label={t('Previous turn mark')}
          keys={t('Page Up')}
          blocked={atStart}
          run={() => stepMark(-1)}
        />
        <Step icon="arrow-left" label={t('Previous entry')} keys="←" blocked={atStart} run={() => stepEntry(-1)} />
        <Step icon="arrow-right" label={t('Next entry')} keys="→" blocked={atEnd} run={() => stepEntry(1)} />
        <Step
          icon="debug-step-over"
          label={t('Next turn mark')}
          keys={t('Page Down')}
          blocked={atEnd}
          run={() => stepMark(1)}
        />
      </div>
      <div class="travel-track">
        <LogTicks length={scaleLength.value} />
        <input
          ref={slider}
          class="travel-slider"
          type="range"
          min={0}
          max={scaleLength.value}
          step={1}
          value={n ?? scaleLength.value}
          aria-label={t('Entry of the log')}
          aria-valuetext={isPast ? placeWords(n) : t('now, {0} entries', thousands(store.rows.length))}
          onInput={(event: Event) => travelTo((event.currentTarget as HTMLInputElement).valueAsNumber)}
        />
      </div>
      <Place />
      {isReadOnly.value && <BufferSummary />}
      <Button
        appearance="primary"
        small
        class="travel-now"
        icon="debug-continue"
        label={t('Back to now')}
        title={t('Back to now (Escape, End)')}
        onClick={backToNow}
      >
        {t('Back to now')}
      </Button>
      <Button
        appearance="icon"
        small
        icon="close"
        label={t('Close')}
        title={t('Back to now, and close this bar')}
        onClick={close}
      />
    </section>
  );
}

function Step(props: { icon: string; label: string; keys: string; blocked: string | undefined; run: () => void }) {
  return (
    <Button
      appearance="icon"
      icon={props.icon}
      label={props.label}
      title={`${props.label} (${props.keys})`}
      disabledReason={props.blocked}
      onClick={props.run}
    />
  );
}

/** Where one is; on the page it keeps its width. */
function Place() {
  void store.rowsVersion.value;
  const n = wantedN.value;
  const told = progress.value;
  const row = store.row(n);
  const fresh = newCount.value;
  if (n === undefined) {
    return (
      <span class="travel-place num">
        <span class="quiet">
          <Words
            text={t('now, after {0}')}
            values={[<span class="travel-now-n">#{thousands(store.rows.length)}</span>]}
          />
        </span>
      </span>
    );
  }
  return (
    <span class="travel-place num">
      <strong>#{thousands(n)}</strong>
      <span class="quiet travel-total">{t('of {0}', thousands(scaleLength.value))}</span>
      {row?.monoMs != null && <span>{entryTime(row)}</span>}
      {told !== undefined && (
        <span class="travel-progress quiet">
          <ProgressRing /> {t('reading the log, {0} %', Math.floor((100 * told.doneN) / Math.max(1, told.n)))}
        </span>
      )}
      {fresh > 0 && <span class="travel-new">{t('{0} new', thousands(fresh))}</span>}
    </span>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => stepEntry(-1),
    ArrowDown: () => stepEntry(-1),
    ArrowRight: () => stepEntry(1),
    ArrowUp: () => stepEntry(1),
    PageUp: () => stepMark(-1),
    PageDown: () => stepMark(1),
    Home: () => travelTo(0),
    End: backToNow,
    Escape: () => (wantedN.peek() === undefined ? close() : backToNow()),
  };
  const run = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

/** The focus goes to what the bar was about. */
function close(): void {
  closeTravel();
  focusPart('events');
}
