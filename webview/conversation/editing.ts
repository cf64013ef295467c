/** The one small editor that is open inside an item: opening another closes it, and so does Escape, wherever the focus is. */
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export const editing = signal<{ readonly itemId: string; readonly kind: 'answer' | 'truncate' } | undefined>(undefined);

/** What was clicked does something of its own: it does not select the item around it. */
export function isOnControl({ target }: MouseEvent): boolean {
  const controls = 'button, vscode-button, .item-editor, .menu-root';
  return target instanceof Element && target.closest(controls) !== null;
}

/** Brings an editor that has just opened into view, and closes it on Escape. */
export function useItemEditor(root: RefObject<HTMLElement | null>, close: () => void): void {
  useLayoutEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
