import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { thousands } from '../../src/session/format.ts';
import { FindSteps } from '../base/findSteps.tsx';
import { Icon } from '../base/icon.tsx';
import { announce } from '../state/panel.ts';
import { TextField } from '../toolkit/fields.tsx';
import { closeSearch, currentIndex, goTo, hits, instructionsPlace, isCounted, query, search } from './search.ts';

/** The box of the search: Enter and Shift+Enter go on and back, Escape closes it. */
export function SearchBar({ close }: { close: () => void }) {
  const input = useRef<HTMLElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const text = query.value ?? '';
  const count = hits.value.length;
  const total = isCounted.value ? thousands(count) : `${thousands(count)}+`;
  const where =
    text === '' ? '' : count === 0 ? t('Nothing found') : t('{0} of {1}', thousands(currentIndex.value + 1), total);
  useEffect(() => {
    if (where !== '') announce(where);
  }, [where]);
  return (
    <div
      class="search-bar"
      role="search"
      aria-label={t('Search in the conversation')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Icon name="search" class="search-icon" />
      <TextField
        inputRef={input}
        class="search-field"
        label={t('Search in the conversation')}
        placeholder={t('Texts, transcripts, arguments, outputs')}
        value={text}
        onInput={search}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          goTo(event.shiftKey ? -1 : 1);
        }}
      />
      <span class={`search-count num ${text !== '' && count === 0 ? 'refused' : 'quiet'}`}>{where}</span>
      <FindSteps found={count} onStep={goTo} onClose={close} />
    </div>
  );
}

/** Closes the search; the item of the hit that one stands at gets the focus. */
export function leaveSearch(focus: (entryKey: string | undefined) => void): void {
  const at = hits.peek()[currentIndex.peek()]?.entryKey;
  closeSearch();
  focus(at === instructionsPlace.itemId ? undefined : at);
}
