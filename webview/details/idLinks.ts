/** Ids in a frame lead to what they name, where the panel knows it. */
import { computed } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import type { EventRow } from '../../src/session/state.ts';
import { selectItem, selectRow, store } from '../state/panel.ts';

export interface IdLink {
  readonly label: string;
  readonly go: () => void;
}

/** The items of calls, by the calls' ids. */
const itemsByCall = computed(() => {
  void store.itemsVersion.value;
  const found = new Map<string, string>();
  for (const { value: item } of store.items) {
    if (item.callId !== undefined && item.type === 'function_call') found.set(item.callId, item.id);
  }
  return found;
});

/** @param row the event in which the value stands @param key its name there */
export function linkOf(row: EventRow | undefined, key: string | number | undefined, value: string): IdLink | undefined {
  if (value.length > 200) return undefined;
  if (key === 'event_id' && row?.answers && row.type === 'error') return toRow(row.answers.clientN);
  if (store.item(value)) return { label: t('Show the item'), go: () => selectItem(value) };
  const response = store.responses.value.get(value);
  if (response) return response.createdN === row?.n ? undefined : toRow(response.createdN);
  const itemOfCall = itemsByCall.value.get(value);
  return itemOfCall === undefined ? undefined : { label: t('Show the call'), go: () => selectItem(itemOfCall) };
}

function toRow(n: number): IdLink {
  return { label: t('Go to event {0}', n), go: () => selectRow(n, { reveal: true }) };
}
