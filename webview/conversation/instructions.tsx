import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { VisibleText } from '../base/visibleText.tsx';
import { store } from '../state/panel.ts';
import { FoldChevron } from './foldChevron.tsx';
import { isFoldedToLine, setFolded, textKey } from './folding.ts';
import { hitsIn, instructionsPlace } from './search.ts';
import { ShownText } from './shownText.tsx';

/** More of them fits into no line. */
const LINE_CHARACTERS = 600;
const { itemId: OWNER, field: FIELD } = instructionsPlace;
const KEY = textKey(OWNER, FIELD);

/**
 * The session's instructions come before everything the model reads: one line of them until somebody wants to see them all.
 *
 * @param beforeToggle runs before they take another height
 */
export function Instructions({ beforeToggle }: { beforeToggle: () => void }) {
  const instructions = store.steady.value?.session?.['instructions'];
  if (typeof instructions !== 'string' || instructions === '') return null;
  return <FoldedInstructions text={instructions} beforeToggle={beforeToggle} />;
}

function FoldedInstructions({ text, beforeToggle }: { text: string; beforeToggle: () => void }) {
  const line = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  const isFound = useComputed(() => hitsIn(OWNER, FIELD).length > 0).value;
  const folded = isFoldedToLine(KEY) && !isFound;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element || !folded) return;
    // Whether they fit depends on the pane's width.
    const observer = new ResizeObserver(() => setCut(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, folded]);
  const isMoreThanLine = isCut || text.length > LINE_CHARACTERS || text.trim().includes('\n');
  return (
    <div class="instructions" title={folded && isMoreThanLine ? text.slice(0, 2000) : undefined}>
      <span class="role from-system">
        <span class="codicon codicon-note icon-14" aria-hidden="true" />
        system
      </span>
      {isMoreThanLine && (
        <FoldChevron
          isFolded={folded}
          toggle={() => {
            beforeToggle();
            setFolded(KEY, !folded);
          }}
        />
      )}
      <div ref={line} class={`instructions-text ${folded ? 'is-line' : ''}`}>
        {folded ? (
          <VisibleText text={text.slice(0, LINE_CHARACTERS)} />
        ) : (
          <ShownText itemId={OWNER} field={FIELD} text={text} isUnfolded />
        )}
      </div>
    </div>
  );
}
