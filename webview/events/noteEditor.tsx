import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { MAX_NOTE_CHARACTERS } from '../../src/session/rowMarks.ts';
import { thousands } from '../../src/session/format.ts';
import { focusPart, store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import { notedN, writeNote } from './marks.ts';

/** Writes the note of a row, beside the row. */
export function NoteEditor() {
  const n = notedN.value;
  return n === undefined ? null : <Editor key={n} n={n} />;
}

function Editor({ n }: { n: number }) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(store.marks.peek().get(n)?.note ?? '');
  const close = (refocus = true) => {
    notedN.value = undefined;
    if (refocus) focusPart('events');
  };
  const keep = () => {
    writeNote(n, text);
    close();
  };
  useLayoutEffect(() => {
    const editor = root.current;
    const row = document.getElementById(`row-${n}`)?.getBoundingClientRect();
    const table = editor?.parentElement?.getBoundingClientRect();
    if (!editor || !table) return;
    // Below its row; above it where there is no room below.
    const below = (row?.bottom ?? table.top + 24) - table.top + 2;
    const isAbove = row !== undefined && below + editor.offsetHeight > table.height;
    const top = isAbove ? row.top - table.top - editor.offsetHeight - 2 : below;
    editor.style.top = `${Math.max(24, Math.min(top, table.height - editor.offsetHeight - 4))}px`;
    input.current?.focus();
    input.current?.select();
  }, []);
  useLayoutEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(false);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, []);
  return (
    <div
      ref={root}
      role="dialog"
      aria-label={t('Note on #{0}', thousands(n))}
      class="note-editor"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.target === input.current) keep();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <label class="note-label">
        <span>{t('Note on #{0}', thousands(n))}</span>
        <input
          ref={input}
          type="text"
          class="note-input"
          maxLength={MAX_NOTE_CHARACTERS}
          spellcheck={false}
          value={text}
          onInput={(event: Event) => setText((event.target as HTMLInputElement).value)}
        />
      </label>
      <Button small appearance="primary" onClick={keep}>
        {t('Keep')}
      </Button>
      <Button small onClick={() => close()}>
        {t('Cancel')}
      </Button>
    </div>
  );
}
