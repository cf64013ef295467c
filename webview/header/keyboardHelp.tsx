import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { fitMenu } from '../base/fitMenu.ts';
import { Button } from '../toolkit/button.tsx';

const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+';

const keys: readonly (readonly [keys: string, does: string])[] = [
  [t('F6, Shift+F6'), t('next pane, previous pane')],
  [t('↑ ↓ Home End'), t('move through items, events, findings and the rows of tables')],
  [t('← → in a row with buttons'), t('from one button to the next')],
  [t('Enter or → on an item'), t('into its buttons; Escape comes back')],
  [t('← on an item'), t('to the line of its turn; ↓ comes back')],
  [t('Shift+F10 on an item'), t('what can be done with it')],
  [t('{0}Space, Shift+↑ ↓, {0}A on an item', command), t('choose several items')],
  [t('Delete on an item'), t('delete it, or all that are chosen')],
  [t('Alt+↑ ↓ on an item'), t('move it: it is deleted and created again')],
  [t('{0}F in the conversation', command), t('search in it; Enter and Shift+Enter go on and back')],
  [t('Space, ← → on a waveform'), t('play and pause, move the playhead')],
  [t('Enter on an event'), t('to its answer, or to what it answers')],
  [t('← → on an event'), t('fold and unfold a run')],
  [t('Letters on an event'), t('to the next whose type has a word that begins so')],
  [t('M, N on an event'), t('mark it, write a note on it; Alt+↑ ↓ to the mark before and after')],
  [t('F8, Shift+F8 on an event'), t('to the error or finding after and before')],
  [t('Shift+F10 on an event'), t('what can be done with it')],
  [t('F5, F10 while a frame is held'), t('it goes on unchanged; the same, and hold the next one')],
  [t('{0}Enter, Backspace on a held frame', command), t('it goes on as edited; drop it')],
  [`${command}C`, t('copy the event')],
  [`${command}F`, t('filter the events; in the tree of one: search in it')],
  [t('← → in the bar above'), t('step through the log; Page keys by turn, Home, End, Escape to now')],
  [`${command}Enter`, t('send what is in the composer')],
  [t('{0}Shift+Enter', command), t('send it, then ask for a response')],
  [t('↑ at the start of the JSON'), t('what was sent before')],
];

/** Whether the list of the keys is open. */
export const keyboardHelpOpen = signal(false);

/** What the keys do. */
export function KeyboardHelp() {
  const { value: open } = keyboardHelpOpen;
  const setOpen = (isOpen: boolean) => (keyboardHelpOpen.value = isOpen);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDListElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer, true);
    if (list.current) fitMenu(list.current, 'up', 'end');
    list.current?.focus();
    return () => document.removeEventListener('pointerdown', onPointer, true);
  }, [open]);
  return (
    <div
      ref={root}
      class="menu-root"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        root.current?.querySelector<HTMLElement>('vscode-button')?.focus();
      }}
    >
      <Button
        appearance="icon"
        icon="keyboard"
        label={t('Keyboard')}
        title={t('Keyboard: F6 goes to the next pane, arrows move in it, Enter goes in, Escape comes back')}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <dl ref={list} class="menu go-up align-end keyboard-help" aria-label={t('Keyboard')} tabIndex={0}>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
