/** Typed letters lead to the next row whose type has a word that begins so: `tr` to `…transcript.delta`. */
import { hasWord } from '../base/wordStart.ts';
import { store } from '../state/panel.ts';
import type { EventList } from './eventList.ts';

/** Letters typed within this time of each other are of one word. */
const WORD_MS = 1000;

let word = '';
let typedAtMs = -Infinity;

/** Whether a word is being typed: its next letter is no command. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.timeStamp - typedAtMs < WORD_MS;
}

/** Another key was pressed: the next letter begins a word. */
export function endWord(): void {
  typedAtMs = -Infinity;
}

/** Takes a letter in; @returns the line to go to, or undefined where no row fits. */
export function lineOfTyped(event: KeyboardEvent, list: EventList, selectedLine: number): number | undefined {
  const isMore = isTyping(event);
  word = (isMore ? word : '') + event.key.toLowerCase();
  typedAtMs = event.timeStamp;
  const { columns } = store;
  const known = new Map<number, boolean>();
  const fits = (line: number): boolean => {
    const index = list.lineAt(line)?.rowIndex ?? 0;
    const id = columns.typeIdOf(index);
    const fit = known.get(id) ?? hasWord(columns.nameOf('type', index) ?? '', word);
    known.set(id, fit);
    return fit;
  };
  // Further letters may fit the row that is selected already.
  const from = Math.max(0, isMore ? selectedLine : selectedLine + 1);
  const { lineCount } = list;
  for (let step = 0; step < lineCount; step++) {
    const line = (from + step) % lineCount;
    if (fits(line)) return line;
  }
  return undefined;
}
