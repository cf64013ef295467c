import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../toolkit/button.tsx';

const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+';

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['F6, Shift+F6', 'next pane, previous pane'],
  ['↑ ↓ Home End', 'move through items, events and findings'],
  ['Enter or → on an item', 'into its buttons; Escape comes back'],
  ['Shift+F10 on an item', 'what can be done with it'],
  ['Space, ← → on a waveform', 'play and pause, move the playhead'],
  ['Enter on an event', 'to its answer, or to what it answers'],
  ['← → on an event', 'fold and unfold a run'],
  [`${command}F`, 'filter the events'],
  ['← → in the bar above', 'step through the log; Page keys by turn, Home, End, Escape to now'],
  [`${command}Enter`, 'send what is in the composer'],
  ['↑ at the start of the JSON', 'what was sent before'],
];

/** What the keys do. */
export function KeyboardHelp() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer, true);
    return () => document.removeEventListener('pointerdown', onPointer, true);
  }, [open]);
  return (
    <div
      ref={root}
      class="menu-root"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <Button
        appearance="icon"
        icon="keyboard"
        label="Keyboard"
        title="Keyboard: F6 goes to the next pane, arrows move in it, Enter goes in, Escape comes back"
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <dl class="menu go-up align-end keyboard-help" aria-label="Keyboard">
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
