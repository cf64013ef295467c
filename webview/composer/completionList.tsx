/** What can be written at the caret of the code box, in a list beside it. The box keeps the focus: its arrows move in the list. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { t } from '../../src/base/l10n.ts';
import type { Completions } from '../../src/protocol/eventCompletion.ts';
import { Prose } from '../base/prose.tsx';

export const COMPLETION_LIST_ID = 'composer-completions';

export function optionId(index: number): string {
  return `${COMPLETION_LIST_ID}-${index}`;
}

export function CompletionList(props: {
  readonly completions: Completions;
  readonly chosen: number;
  /** What lies behind the box and has its text, line by line. */
  readonly behind: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly onTake: (index: number) => void;
}) {
  const { completions, chosen, behind, text } = props;
  const list = useRef<HTMLDivElement>(null);
  const { start } = completions.range;
  useLayoutEffect(() => {
    const place = placeOf(behind.current, text, start);
    const element = list.current;
    if (!element || !place) return;
    const isBelow = place.bottom + element.offsetHeight < window.innerHeight;
    element.style.left = `${Math.max(4, Math.min(place.left, window.innerWidth - element.offsetWidth - 4))}px`;
    element.style.top = `${isBelow ? place.bottom : Math.max(4, place.top - element.offsetHeight)}px`;
  }, [text, start, completions.entries.length]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={list}
      id={COMPLETION_LIST_ID}
      class="completions"
      role="listbox"
      aria-label={t('What can be written here')}
    >
      {completions.entries.map(({ label, detail }, index) => (
        <div
          key={label}
          id={optionId(index)}
          role="option"
          aria-selected={index === chosen}
          class="completion"
          title={detail}
          // The box must not lose the focus.
          onPointerDown={(event: PointerEvent) => event.preventDefault()}
          onClick={() => props.onTake(index)}
        >
          <span class="mono">{label}</span>
          <span class="completion-detail">
            <Prose text={detail} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** Where a character of the text is on the page. */
function placeOf(behind: HTMLElement | null, text: string, offset: number): DOMRect | undefined {
  const before = text.slice(0, offset).split('\n');
  const line = behind?.querySelectorAll('.line-text')[before.length - 1];
  let column = before.at(-1)?.length ?? 0;
  if (!line) return undefined;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (column <= length) {
      const range = document.createRange();
      range.setStart(node, column);
      range.collapse(true);
      return range.getClientRects()[0] ?? line.getBoundingClientRect();
    }
    column -= length;
  }
  return line.getBoundingClientRect();
}
