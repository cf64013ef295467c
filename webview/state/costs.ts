/** What the session cost, with the prices that the host read from the settings. */
import { computed, signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { billOf, contextFill, type Bill } from '../../src/session/cost/bills.ts';
import { usd } from '../../src/session/cost/cost.ts';
import { shippedPrices, type PriceTable } from '../../src/session/cost/priceTable.ts';
import { Pace } from '../base/pace.ts';
import { onPrices, request, store } from './panel.ts';

export const prices = signal<PriceTable>(shippedPrices);
onPrices((table) => (prices.value = table));
// Where the host cannot tell, the shipped prices stay; the panel says of which day they are.
request('readPrices', {}).then(
  (table) => (prices.value = table),
  () => undefined,
);

const pace = new Pace(() => [store.rowsVersion.value, store.itemsVersion.value, store.responses.value]);

// Of another session nothing that was worked out may stay.
store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex === 0 && olderChanged) pace.now();
});

export const bill = computed(() => {
  // Other prices, or another time of the session, are shown at once.
  void [prices.value, store.past.value];
  return pace.timed(() => {
    const responses = [...store.responses.value.values()].sort((left, right) => left.createdN - right.createdN);
    const items = [...store.items].map((item) => item.peek());
    return billOf(responses, items, prices.value);
  });
});

export const context = computed(() => contextFill(bill.value, prices.value));

/** `$0.021`, with a plus where some of it has no price. */
export function costWords({ cost, tokens, transcriptions }: Bill): string {
  const isUnused = tokens === undefined && transcriptions.length === 0;
  if (cost.usd === undefined) return cost.unpriced === 0 ? '–' : isUnused ? t('no usage') : t('no price');
  return `${usd(cost.usd)}${cost.unpriced > 0 ? ' +' : ''}`;
}
