import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { FilterCompletions } from './filterCompletion.ts';

export const FILTER_LIST_ID = 'filter-completions';

export function filterOptionId(index: number): string {
  return `${FILTER_LIST_ID}-${index}`;
}

/** What can be written in the filter. The field keeps the focus: its arrows move in the list. */
export function FilterList(props: {
  readonly completions: FilterCompletions;
  readonly chosen: number;
  readonly onTake: (index: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const { entries } = props.completions;
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected=true]');
    if (chosen) chosen.scrollIntoView({ block: 'nearest' });
    else if (list.current) list.current.scrollTop = 0;
  }, [props.chosen, entries]);
  return (
    <div
      ref={list}
      id={FILTER_LIST_ID}
      class="completions filter-completions"
      role="listbox"
      aria-label={t('What can be written here')}
    >
      {entries.map(({ text, detail }, index) => (
        <div
          key={text}
          id={filterOptionId(index)}
          role="option"
          aria-selected={index === props.chosen}
          class="completion"
          title={`${text}\n${detail}`}
          // The field must not lose the focus.
          onPointerDown={(event: PointerEvent) => event.preventDefault()}
          onClick={() => props.onTake(index)}
        >
          <span class="mono">{text}</span>
          <span class="completion-detail">{detail}</span>
        </div>
      ))}
    </div>
  );
}
