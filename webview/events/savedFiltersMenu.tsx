/** Filters kept by name: by the host, for every session. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { SavedFilter } from '../../src/contract/messages.ts';
import { MenuButton, type MenuEntry } from '../base/menu.tsx';
import { ask } from '../state/panel.ts';
import { view } from '../state/viewState.ts';

const saved = signal<readonly SavedFilter[]>([]);

async function refresh(): Promise<void> {
  saved.value = (await ask('readSavedFilters', {})) ?? saved.value;
}

/** Asks for a name and keeps the filter that is written. */
export async function saveFilter(): Promise<void> {
  await ask('saveFilter', { text: view.filter.value.trim() });
  await refresh();
}

async function change(method: 'renameSavedFilter' | 'deleteSavedFilter'): Promise<void> {
  await ask(method, {});
  await refresh();
}

export function SavedFiltersMenu() {
  useEffect(() => void refresh(), []);
  const text = view.filter.value.trim();
  const isSaved = text !== '' && saved.value.some((one) => one.text === text);
  return (
    // Another panel may have saved one since.
    <span class="saved-filters" onPointerEnter={() => void refresh()} onFocusIn={() => void refresh()}>
      <MenuButton
        appearance="icon"
        small
        icon={isSaved ? 'star-full' : 'star-empty'}
        label={t('Saved filters')}
        menuLabel={t('Saved filters')}
        align="end"
        wide
        entries={menuEntries}
      />
    </span>
  );
}

function menuEntries(): readonly MenuEntry[] {
  const { value: filters } = saved;
  const text = view.filter.value.trim();
  const none = filters.length === 0 ? t('nothing is saved') : undefined;
  return [
    ...filters.map((one) => ({
      key: `saved ${one.name}`,
      label: one.name,
      detail: one.text,
      checked: one.text === text,
      run: () => (view.filter.value = one.text),
    })),
    {
      label: t('Save as…'),
      icon: 'star-add',
      separatorBefore: filters.length > 0,
      disabledReason: text === '' ? t('the filter is empty') : undefined,
      run: () => void saveFilter(),
    },
    { label: t('Rename…'), icon: 'edit', disabledReason: none, run: () => void change('renameSavedFilter') },
    { label: t('Delete…'), icon: 'trash', disabledReason: none, run: () => void change('deleteSavedFilter') },
  ];
}
