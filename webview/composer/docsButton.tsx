import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, verbatim } from '../../src/base/l10n.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { EventDocs } from '../details/eventDocs.tsx';
import { documentation } from '../state/eventHelp.ts';
import { dialect } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { ProgressRing } from '../toolkit/feedback.tsx';
import { draft, draftEvent } from './draft.ts';
import { problems } from './draftProblems.ts';

/** A longer draft is audio, mostly: then its type alone is described. */
const DESCRIBED_CHARACTERS = 20_000;

/** Longer documentation is scrolled. */
const MOST_HIGH_PX = 520;

/** Opens what the API documents of the event that is written, over everything else. */
export function DocsButton({ type }: { type: string }) {
  const [text, setText] = useState<string | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const close = (refocus: boolean) => {
    setText(undefined);
    if (refocus) button.current?.focus();
  };
  return (
    <span class="composer-docs-link">
      <button
        ref={button}
        type="button"
        class="link-button"
        aria-haspopup="dialog"
        aria-expanded={text !== undefined}
        title={t('What {0} does, and what is in it', type)}
        onClick={() => setText(text === undefined ? textFor(type) : undefined)}
      >
        {t('Docs')}
      </button>
      {text !== undefined && <DocsPopover type={type} text={text} anchor={button.current} close={close} />}
    </span>
  );
}

function DocsPopover(props: {
  type: string;
  /** The event whose members are described. */
  text: string;
  anchor: HTMLElement | null;
  close: (refocus: boolean) => void;
}) {
  const { type, text, anchor, close } = props;
  const root = useRef<HTMLDivElement>(null);
  const docs = documentation({ text, dialect: dialect.value }).value;
  useLayoutEffect(() => {
    const put = () => {
      if (root.current && anchor) putBeside(root.current, anchor.getBoundingClientRect());
    };
    put();
    root.current?.focus();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, []);
  useLayoutEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const { target } = event;
      if (target instanceof Node && !root.current?.contains(target) && !anchor?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, []);
  return (
    <div
      ref={root}
      class="docs-popover"
      role="dialog"
      aria-label={t('Documentation of {0}', type)}
      tabIndex={-1}
      onFocusOut={({ relatedTarget }: FocusEvent) => {
        // It would cover what has the focus then. Whoever goes elsewhere in the editor finds it when they come back.
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) close(false);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close(true);
      }}
    >
      <header class="docs-popover-head">
        <span class="mono">{type}</span>
        <span class="spacer" />
        <Button appearance="icon" small icon="close" label={t('Close')} onClick={() => close(true)} />
      </header>
      <div class="docs" tabIndex={0} role="group" aria-label={t('Documentation of {0}', type)}>
        {docs === undefined && (
          <p>
            <ProgressRing /> {t('Reading the documentation…')}
          </p>
        )}
        <EventDocs
          type={type}
          docs={docs}
          problems={problems.value.map(({ path, message }) => ({
            path: pathText(path),
            message: verbatim(message),
          }))}
        />
      </div>
    </div>
  );
}

/** On the side that has more room; a low page has its composer at the top. */
function putBeside(element: HTMLElement, anchor: DOMRect): void {
  const above = anchor.top - 16;
  const below = window.innerHeight - anchor.bottom - 16;
  const left = Math.min(anchor.right - element.offsetWidth / 2, window.innerWidth - element.offsetWidth - 8);
  element.style.left = `${Math.max(8, left)}px`;
  element.style.bottom = above >= below ? `${window.innerHeight - anchor.top + 6}px` : 'auto';
  element.style.top = above >= below ? 'auto' : `${anchor.bottom + 6}px`;
  element.style.maxHeight = `${Math.min(MOST_HIGH_PX, Math.max(above, below))}px`;
}

/** What is written tells of which branch of a union the members are. */
function textFor(type: string): string {
  const isEvent = draftEvent.peek()?.['type'] === type;
  return isEvent && draft.peek().length <= DESCRIBED_CHARACTERS ? draft.peek() : JSON.stringify({ type });
}
