import { useEffect, useRef } from 'preact/hooks';
import { sessionTime, thousands } from '../../src/session/format.ts';
import { focusPart, store } from '../state/panel.ts';
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
  useEffect(() => onStepThrough(() => slider.current?.focus()), []);
  if (!view.travelOpen.value) return null;
  const n = wantedN.value;
  const isPast = n !== undefined;
  const atStart = n === 0 ? 'this is the beginning' : undefined;
  const atEnd = isPast ? undefined : 'this is now';
  return (
    <section
      class={`travel-bar ${isPast ? 'is-past' : ''}`}
      aria-label="Step through the log"
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
    >
      <div class="travel-steps">
        <Step
          icon="debug-reverse-continue"
          label="To the beginning"
          keys="Home"
          blocked={atStart}
          run={() => travelTo(0)}
        />
        <Step
          icon="debug-step-back"
          label="Previous turn mark"
          keys="Page Up"
          blocked={atStart}
          run={() => stepMark(-1)}
        />
        <Step icon="arrow-left" label="Previous entry" keys="←" blocked={atStart} run={() => stepEntry(-1)} />
        <Step icon="arrow-right" label="Next entry" keys="→" blocked={atEnd} run={() => stepEntry(1)} />
        <Step icon="debug-step-over" label="Next turn mark" keys="Page Down" blocked={atEnd} run={() => stepMark(1)} />
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
          aria-label="Entry of the log"
          aria-valuetext={isPast ? placeWords(n) : `now, ${thousands(store.rows.length)} entries`}
          onInput={(event: Event) => travelTo((event.currentTarget as HTMLInputElement).valueAsNumber)}
        />
      </div>
      <Place />
      <Button
        appearance="primary"
        small
        class="travel-now"
        icon="debug-continue"
        label="Back to now"
        title="Back to now (Escape, End)"
        onClick={backToNow}
      >
        Back to now
      </Button>
      <Button
        appearance="icon"
        small
        icon="close"
        label="Close"
        title="Back to now, and close this bar"
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
        <span class="quiet">now, after</span> #{thousands(store.rows.length)}
      </span>
    );
  }
  return (
    <span class="travel-place num">
      <strong>#{thousands(n)}</strong>
      <span class="quiet travel-total">of {thousands(scaleLength.value)}</span>
      {row?.monoMs != null && <span>{sessionTime(row.monoMs)}</span>}
      {told !== undefined && (
        <span class="travel-progress quiet">
          <ProgressRing /> reading the log, {Math.floor((100 * told.doneN) / Math.max(1, told.n))} %
        </span>
      )}
      {fresh > 0 && <span class="travel-new">{thousands(fresh)} new</span>}
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
