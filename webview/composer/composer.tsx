import { useEffect, useLayoutEffect } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { afterRender } from '../base/afterRender.ts';
import { focusPart, onFocus, store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { AppendStatus, BufferButtons, BufferMeter } from './bufferPanel.tsx';
import { BufferSummary } from './bufferSummary.tsx';
import { ComposerBody } from './composerBody.tsx';
import { ComposerHead } from './composerHead.tsx';
import { useDroppedAudio } from './dropAudio.ts';
import {
  chosenTemplate,
  composerOpen,
  fillUntouched,
  sendDraft,
  sendThenRespond,
  setComposerOpen,
  thenRespondBlock,
} from './draft.ts';
import { RespondButtons } from './respondButtons.tsx';
import { SendButton } from './sendButton.tsx';

/** Where events are written and sent. */
export function Composer() {
  const open = composerOpen.value;
  // In one short line there is room for what is written and for sending it; the rest is an unfolding away.
  const isShort = !open && view.tight.value && !view.narrow.value && store.steady.value?.microphone === undefined;
  useDroppedAudio();
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
      style={open && !view.narrow.value && !view.short.value ? { height: `${view.composerShare.value * 100}%` } : {}}
      aria-label={t('Send')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          const refusal = event.shiftKey ? thenRespondBlock.value : sendBlock.value;
          if (refusal === undefined) void (event.shiftKey ? sendThenRespond() : sendDraft());
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
          {!isShort && (
            <div class="button-row">
              <BufferButtons />
            </div>
          )}
          <div class="button-row">
            {!isShort && <RespondButtons />}
            <span class="spacer" />
            <SendButton />
          </div>
        </div>
      </div>
    </section>
  );
}
