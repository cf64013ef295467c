/**
 * Looking at the session as it was at an entry. Which entry is wanted is kept, so that a panel that was hidden or reloaded
 * comes back to it; what the session was then, the host tells.
 */
import { computed, signal } from '@preact/signals';
import { describeError } from '../../src/base/errors.ts';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { entryTime } from '../state/clock.ts';
import {
  announce,
  notice,
  onFocus,
  onTravel,
  request,
  revealed,
  selectRow,
  store,
  tellBackToNow,
} from '../state/panel.ts';
import { afterRender } from '../base/afterRender.ts';
import { logName } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { logMarks } from './logMarks.ts';

/** A screen reader hears where one is when the stepping has come to rest. */
const REST_MS = 500;

/** The entry whose time is shown, or will be as soon as the host has told it; undefined is now. */
export const wantedN = computed(() => view.travel.value?.n);
/** A first pass over a long log takes its time: how far it has come. */
export const progress = signal<{ readonly doneN: number; readonly n: number } | undefined>(undefined);
/** Entries there were when the user left now: those that came since are new. */
const lengthWhenLeft = signal(0);
/** Grows with each entry that is asked for; answers to those before the last that was shown come too late. */
let asked = 0;
let shown = 0;
let followedBefore: boolean | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

export const newCount = computed(() => {
  void store.rowsVersion.value;
  return store.past.value ? Math.max(0, store.rows.length - lengthWhenLeft.value) : 0;
});

/** The log's length as the slider shows it: it stands still while somebody looks at the past. */
export const scaleLength = computed(() => {
  void store.rowsVersion.value;
  const n = wantedN.value;
  return n === undefined ? store.rows.length : Math.max(lengthWhenLeft.value, n);
});

/** Shows the session as it was after entry `n`; after the last one it is as it is now. */
export function travelTo(n: number): void {
  if (n >= store.rows.length) {
    backToNow();
    return;
  }
  if (wantedN.peek() === undefined) {
    followedBefore = view.following.peek();
    lengthWhenLeft.value = store.rows.length;
  }
  const wanted = Math.max(0, Math.trunc(n));
  view.travelOpen.value = true;
  view.travel.value = { n: wanted, of: logName.peek() ?? '' };
  view.following.value = false;
  if (wanted > 0) {
    selectRow(wanted);
    revealed.value = { n: wanted, align: 'late' };
  }
  void ask(wanted);
}

export function backToNow(): void {
  if (wantedN.peek() === undefined) return;
  leave();
  announce(t('Back to now'));
}

export function stepEntry(by: number): void {
  travelTo(Math.max(0, (wantedN.peek() ?? store.rows.length) + by));
}

/** To the next place in the log where a turn takes another course, or the one before. */
export function stepMark(by: 1 | -1): void {
  const n = wantedN.peek() ?? store.rows.length;
  travelTo(by > 0 ? (logMarks.after(n) ?? store.rows.length) : (logMarks.before(n) ?? 0));
}

export function closeTravel(): void {
  backToNow();
  view.travelOpen.value = false;
}

function leave(): void {
  view.travel.value = undefined;
  view.following.value = followedBefore;
  progress.value = undefined;
  shown = asked;
  clearTimeout(resting);
  store.showNow();
  tellBackToNow();
}

async function ask(n: number): Promise<void> {
  const number = ++asked;
  try {
    const past = await request('travel', { n });
    if (!past || number <= shown || wantedN.peek() === undefined) return;
    shown = number;
    progress.value = undefined;
    store.showPast(past);
    restAt(past.n);
  } catch (error) {
    if (number <= shown) return;
    leave();
    notice.value = {
      kind: 'error',
      text: t('The session as it was cannot be shown: {0}', describeError(error)),
      method: 'travel',
    };
  }
}

/** The slider tells its own value. */
function restAt(n: number): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    if (document.activeElement?.getAttribute('type') !== 'range') announce(t('As of {0}', placeWords(n)));
  }, REST_MS);
}

/** `#312, 2:08.541, response.done`. */
export function placeWords(n: number): string {
  const row = store.row(n);
  if (!row) return n === 0 ? t('the beginning, before the first entry') : `#${thousands(n)}`;
  const time = entryTime(row);
  return [`#${thousands(n)}`, ...(time === '' ? [] : [time]), row.type].join(', ');
}

// A snapshot may be of another session; of the same one it leaves what is shown of the past behind.
let isDue = view.travel.peek() !== undefined;
store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex === 0 && olderChanged) isDue = view.travel.peek() !== undefined;
  const travel = view.travel.peek();
  if (!isDue || !travel) return;
  if (travel.of !== logName.peek()) {
    isDue = false;
    leave();
  } else if (travel.n < store.rows.length) {
    isDue = false;
    if (lengthWhenLeft.peek() === 0) lengthWhenLeft.value = store.rows.length;
    void ask(travel.n);
  }
});

onTravel({
  travelProgress: (told) => {
    if (wantedN.peek() !== undefined) progress.value = told;
  },
  travel: ({ n }) => (n === null ? backToNow() : travelTo(n)),
});

/** Registers what the command "Step Through Log" focuses. */
export function onStepThrough(focus: () => void): () => void {
  return onFocus('log', () => {
    view.travelOpen.value = true;
    // The bar may have to be drawn first.
    afterRender(focus);
  });
}
