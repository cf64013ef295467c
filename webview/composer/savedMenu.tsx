/** Events kept by name: by the host, for every session. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { SavedEvent } from '../../src/contract/messages.ts';
import { MenuButton, type MenuEntry } from '../base/menu.tsx';
import { ask } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { draft, recall } from './draft.ts';

const saved = signal<readonly SavedEvent[]>([]);

async function refresh(): Promise<void> {
  saved.value = (await ask('readSavedEvents', {})) ?? saved.value;
}

export async function saveDraft(): Promise<void> {
  await ask('saveEvent', { text: draft.value });
  await refresh();
}

async function change(method: 'renameSavedEvent' | 'deleteSavedEvent'): Promise<void> {
  await ask(method, {});
  await refresh();
}

/** Puts an event file that is asked for into the composer. */
export async function openEventFile(): Promise<void> {
  const opened = await ask('openEventFile', {});
  if (!opened) return;
  view.composerMode.value = 'json';
  recall(opened.text);
}

export function SavedMenu({ compact }: { compact: boolean }) {
  useEffect(() => void refresh(), []);
  return (
    // Another panel may have saved one since.
    <span class="saved-menu" onPointerEnter={() => void refresh()} onFocusIn={() => void refresh()}>
      <MenuButton
        appearance={compact ? 'icon' : 'quiet'}
        icon="star-empty"
        label={t('Saved events')}
        title={t('Events kept by name, and event files')}
        menuLabel={t('Saved events')}
        direction="up"
        align="end"
        chevron={false}
        wide
        entries={menuEntries}
      >
        {compact ? undefined : <span class="button-words">{t('Saved')}</span>}
      </MenuButton>
    </span>
  );
}

function menuEntries(): readonly MenuEntry[] {
  const { value: events } = saved;
  const isEmpty = draft.value.trim() === '' ? t('nothing is written') : undefined;
  const none = events.length === 0 ? t('nothing is saved') : undefined;
  return [
    ...events.map(({ name, text }) => ({
      key: `saved ${name}`,
      label: name,
      detail: text.replace(/\s+/g, ' ').slice(0, 160),
      icon: 'star-full',
      title: text.slice(0, 2000),
      run: () => recall(text),
    })),
    {
      label: t('Save as…'),
      icon: 'star-add',
      separatorBefore: events.length > 0,
      disabledReason: isEmpty,
      run: () => void saveDraft(),
    },
    { label: t('Rename…'), icon: 'edit', disabledReason: none, run: () => void change('renameSavedEvent') },
    { label: t('Delete…'), icon: 'trash', disabledReason: none, run: () => void change('deleteSavedEvent') },
    {
      label: t('Save as file…'),
      detail: t('A *.realtime-event.json file: checked and completed in the editor, and sent from there'),
      icon: 'save-as',
      separatorBefore: true,
      disabledReason: isEmpty,
      run: () => void ask('saveEventFile', { text: draft.value }),
    },
    { label: t('Open file…'), icon: 'folder-opened', run: () => void openEventFile() },
  ];
}
