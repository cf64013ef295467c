import { useEffect, useLayoutEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { afterRender } from '../base/afterRender.ts';
import { Words } from '../base/words.tsx';
import { focusPart, onFocus, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { AppendStatus, BufferButtons, BufferMeter } from './bufferPanel.tsx';
import { ComposerBody } from './composerBody.tsx';
import { ComposerHead } from './composerHead.tsx';
import { chosenTemplate, composerOpen, fillUntouched, sendDraft, setComposerOpen } from './draft.ts';
import { RespondButtons } from './respondButtons.tsx';
import { SendButton } from './sendButton.tsx';

/** Where events are written and sent. */
export function Composer() {
  const open = composerOpen.value;
  useLayoutEffect(() => {
    if (open) return undefined;
    return onFocus('composer', () => {
      setComposerOpen(true);
      afterRender(() => focusPart('composer'));
    });
  }, [open]);
  useEffect(() => fillUntouched(), [store.steady.value === undefined, chosenTemplate.value]);
  return (
    <section
      class={`pane composer ${open ? '' : 'is-folded'}`}
      style={open && !view.narrow.value ? { height: `${view.composerShare.value * 100}%` } : {}}
      aria-label={t('Send')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (sendBlock.value === undefined) void sendDraft();
        }
      }}
    >
      <div class="composer-main">
        <ComposerHead open={open} />
        {open && <ComposerBody />}
      </div>
      <div class="composer-side">
        {open && <BufferMeter />}
        <div class="composer-buttons">
          {!open && <BufferSummary />}
          <AppendStatus />
          <div class="button-row">
            <BufferButtons />
          </div>
          <div class="button-row">
            <RespondButtons />
            <span class="spacer" />
            <SendButton />
          </div>
        </div>
      </div>
    </section>
  );
}

function BufferSummary() {
  return (
    <span class="quiet num buffer-summary">
      <Words text={t('buffer {0}')} values={[<strong>{Math.round(store.buffer.value?.bufferedMs ?? 0)} ms</strong>]} />
    </span>
  );
}
