/** Long texts of items are folded: by themselves where they are very long, all of them or single ones on request. */
import { signal } from '@preact/signals';

/** What a folded text shows. */
const FOLDED_CHARACTERS = 280;
const FOLDED_LINES = 4;
/** Folded until somebody wants to see it. */
const VERY_LONG_CHARACTERS = 4000;

/** `auto`: only what is very long. */
const mode = signal<'auto' | 'folded' | 'unfolded'>('auto');
/** What was folded or unfolded by itself, by the text's key. */
const single = signal<ReadonlyMap<string, boolean>>(new Map());

/** Names a text of an item. */
export function textKey(itemId: string, field: string): string {
  return `${itemId} ${field}`;
}

/** How many characters of a text a fold leaves; all of them where it is too short to be folded. */
export function foldedLength(text: string): number {
  let end = 0;
  for (let line = 0; line < FOLDED_LINES; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0 || next > FOLDED_CHARACTERS)
      return text.length > FOLDED_CHARACTERS * 1.5 ? FOLDED_CHARACTERS : text.length;
    end = next + 1;
  }
  return Math.max(1, end - 1);
}

export function isFolded(key: string, text: string): boolean {
  if (foldedLength(text) === text.length) return false;
  return single.value.get(key) ?? (mode.value === 'folded' || (mode.value === 'auto' && isVeryLong(text)));
}

/** Of a text of which a line is shown until somebody wants to see it. */
export function isFoldedToLine(key: string): boolean {
  return single.value.get(key) ?? mode.value !== 'unfolded';
}

export function setFolded(key: string, folded: boolean): void {
  single.value = new Map(single.value).set(key, folded);
}

/** All texts there are and will be. */
export function foldAll(folded: boolean): void {
  single.value = new Map();
  mode.value = folded ? 'folded' : 'unfolded';
}

export function isAllFolded(): boolean {
  return mode.value === 'folded';
}

function isVeryLong(text: string): boolean {
  return text.length > VERY_LONG_CHARACTERS;
}
