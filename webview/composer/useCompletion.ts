/** Completion in a text box: opened by Ctrl+Space or while a word is typed, moved in by arrows, taken by Enter or Tab. */
import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Completions } from '../../src/protocol/eventCompletion.ts';

export interface CompletionState {
  readonly completions: Completions | undefined;
  readonly chosen: number;
  /** @returns whether the key was for the list */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onTyped: (event: InputEvent) => void;
  readonly take: (index: number) => void;
  readonly close: () => void;
}

export function useCompletion(
  input: RefObject<HTMLTextAreaElement | null>,
  find: (text: string, caret: number) => Completions | undefined,
): CompletionState {
  const [state, setState] = useState<{ readonly completions: Completions; readonly chosen: number } | undefined>(
    undefined,
  );
  const close = (): void => setState(undefined);
  const open = (): void => {
    const box = input.current;
    const completions = box && find(box.value, box.selectionStart);
    setState(completions ? { completions, chosen: 0 } : undefined);
  };
  const take = (index: number): void => {
    const box = input.current;
    const entry = state?.completions.entries[index];
    if (!box || !entry || !state) return;
    const { start, end } = state.completions.range;
    box.focus();
    typeOver(box, start, end, entry.insert);
    box.setSelectionRange(start + entry.select.start, start + entry.select.end);
    close();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === ' ' && event.ctrlKey) {
      open();
      return true;
    }
    if (!state || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { length } = state.completions.entries;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      const to = Math.abs(step) === 1 ? (state.chosen + step + length) % length : state.chosen + step;
      setState({ ...state, chosen: Math.max(0, Math.min(length - 1, to)) });
      return true;
    }
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
      take(state.chosen);
      return true;
    }
    if (event.key === 'Escape') {
      close();
      return true;
    }
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) close();
    return false;
  };
  const onTyped = (event: InputEvent): void => {
    const isWord = event.inputType === 'insertText' && /^["\w.]$/.test(event.data ?? '');
    if (isWord || (state && event.inputType.startsWith('delete'))) open();
    else if (event.data?.length === 1 || state) close();
  };
  return { completions: state?.completions, chosen: state?.chosen ?? 0, onKey, onTyped, take, close };
}

/** As if it were typed: the browser's own undo takes it back. */
export function typeOver(box: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): void {
  box.setSelectionRange(start, end);
  // Deprecated, and the one way to change a text box that its undo knows of.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!document.execCommand('insertText', false, text)) {
    box.setRangeText(text, start, end, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
}
