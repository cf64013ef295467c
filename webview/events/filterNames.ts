/** The names of this session that a filter can ask for. */
import { t, translated } from '../../src/base/l10n.ts';
import { clientEvents, serverEvents } from '../../src/protocol/catalog.ts';
import { plural } from '../base/format.ts';
import { severities, severityWords } from '../state/findings.ts';
import { store } from '../state/panel.ts';
import { conversationItems, itemLabel } from '../state/session.ts';
import type { FilterNames } from './filterCompletion.ts';

/** How often each type was seen, by its number among the names. */
let counts = new Map<number, number>();
let counted = 0;
store.onRows(({ fromIndex, olderChanged }) => {
  if (fromIndex > 0 || !olderChanged) return;
  counts = new Map();
  counted = 0;
});

/** Types that were seen, the most frequent first. */
function seenTypes(): { type: string; count: number }[] {
  const { columns } = store;
  for (; counted < columns.length; counted++) {
    const id = columns.typeIdOf(counted);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const type = columns.nameOfId(id);
      return type === undefined ? [] : [{ type, count }];
    })
    .sort((left, right) => right.count - left.count);
}

export const filterNames: FilterNames = {
  types: () => {
    const seen = seenTypes();
    const known = new Set(seen.map(({ type }) => type));
    const others = [...clientEvents, ...serverEvents].filter(({ type }) => !known.has(type));
    return [
      ...seen.map(({ type, count }) => ({ text: type, detail: plural(count, t('{0} entry'), t('{0} entries')) })),
      ...others.map(({ type }) => ({ text: type, detail: t('not in this log') })),
    ];
  },
  items: () => conversationItems.value.toReversed().map((item) => ({ text: item.id, detail: itemLabel(item) })),
  responses: () =>
    [...store.responses.value.values()].reverse().map(({ id, status }) => ({ text: id, detail: status })),
  findings: () => [
    ...severities.map((severity) => ({ text: severity, detail: severityWords[severity].many })),
    ...store.rules.value.map(({ id, title }) => ({ text: id, detail: translated(title) })),
  ],
};
