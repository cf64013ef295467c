import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { turnWait } from '../../src/session/timing/latencies.ts';
import { clockTime } from '../state/clock.ts';
import { view } from '../state/viewState.ts';
import { goToWait } from '../timeline/goTo.ts';
import { fitTurn, turnStarts } from '../timeline/model.ts';
import { measure } from '../timeline/silence.ts';

const MEASURED_ITEMS = 4;
const REST_MS = 300;

/** Before the item with which a turn begins: its number, its time, and how long it waited from what to what. The left arrow leads here. */
export function TurnLine({ itemId }: { itemId: string }) {
  const start = useComputed(() => turnStarts.value.get(itemId)).value;
  const timing = start?.timing;
  // Where the first sound is, its audio says: while that streams in, asked for when it rests, so that it delays no playback.
  useEffect(() => {
    // The wait ends with the first of them that is heard.
    const items = timing?.turn.items.filter(({ role }) => role === 'assistant').slice(0, MEASURED_ITEMS) ?? [];
    const isStreaming = items.some(({ status }) => status === 'in_progress');
    const timer = setTimeout(() => measure(items), isStreaming ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [timing]);
  if (!start) return null;
  // A log without times has turns all the same.
  if (!timing) {
    return (
      <div class="turn-line num">
        <span class="turn-name">{t('Turn {0}', thousands(start.turn.number))}</span>
        <span class="turn-rule" aria-hidden="true" />
      </div>
    );
  }
  const wait = turnWait(timing);
  return (
    <div class="turn-line num">
      <button
        type="button"
        tabIndex={-1}
        class="turn-name"
        title={t('Show this turn in the Timeline')}
        onClick={() => {
          view.bottomTab.value = 'timeline';
          fitTurn(timing.number);
        }}
      >
        {t('Turn {0}', thousands(timing.number))}
      </button>
      <span class="quiet">{clockTime(timing.startMs)}</span>
      <span class="turn-rule" aria-hidden="true" />
      {wait && (
        <button
          type="button"
          tabIndex={-1}
          class="turn-wait"
          title={`${wait.label}\n${
            wait.from.kind === 'speechEnd'
              ? t('From where the speech ends in the audio to event {0}: show it in the Timeline', wait.to.n)
              : t('From event {0} to event {1}: show it in the Timeline', wait.from.n, wait.to.n)
          }`}
          onClick={() => {
            view.bottomTab.value = 'timeline';
            goToWait(wait);
          }}
        >
          <span class="quiet">{wait.label}</span> <strong>{thousands(wait.ms)} ms</strong>
        </button>
      )}
    </div>
  );
}
