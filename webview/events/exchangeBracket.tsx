import { computed } from '@preact/signals';
import { store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { eventList, linesVersion } from './eventModel.ts';
import { ROW_PX } from './rowSizes.ts';
import { tableShift } from './tableView.ts';

const selectedClientN = computed(() => {
  void store.rowsVersion.value;
  const selected = store.row(view.selectedN.value);
  return selected?.exchange?.status === 'refused' ? selected.n : selected?.answers?.clientN;
});

/** In the gutter: ties the selected error to the client event that caused it. Only for the selected exchange. */
export function ExchangeBracket() {
  const clientN = selectedClientN.value;
  if (clientN === undefined) return null;
  void linesVersion.value;
  const answerN = store.row(clientN)?.exchange?.answerN;
  const answer = store.row(answerN);
  if (answerN === undefined || answer?.type !== 'error') return null;
  const from = eventList.lineOf(clientN - 1);
  const to = eventList.lineOf(answerN - 1);
  if (from < 0 || to < 0 || from === to) return null;
  const top = from * ROW_PX + ROW_PX / 2 + tableShift.value;
  const height = (to - from) * ROW_PX;
  return (
    <svg
      class="bracket"
      aria-hidden="true"
      width="20"
      height={height + 8}
      style={{ transform: `translateY(${top - 4}px)` }}
    >
      <circle cx="15" cy="4" r="2.5" class="bracket-dot" />
      <path d={`M15 4H9a4 4 0 0 0-4 4V${height}a4 4 0 0 0 4 4h5`} class="bracket-line" />
      <path d={`M12 ${height + 1}l4 3l-4 3z`} class="bracket-dot" />
    </svg>
  );
}
