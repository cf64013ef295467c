import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { afterRender } from '../base/afterRender.ts';
import { focusFirst } from '../base/focusFirst.ts';
import { onFocus } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import { CodeBox } from './codeBox.tsx';
import { completeEvent } from './completeEvent.ts';
import { ComposerStatus } from './composerStatus.tsx';
import { draft, draftSequence, recall } from './draft.ts';
import { problems, shownProblem, takeFix } from './draftProblems.ts';
import { EventForm } from './eventForm.tsx';
import { RewriteChanges } from './rewriteNote.tsx';
import { SequenceView } from './sequenceView.tsx';

/** The event that is written, as a form or as JSON. */
export function ComposerBody() {
  const input = useRef<HTMLTextAreaElement>(null);
  const recalled = useRef(0);
  useLayoutEffect(
    () =>
      onFocus('composer', () => {
        if (input.current) input.current.focus();
        else focusForm();
      }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const box = input.current;
    const atStart = box !== null && box.selectionStart === 0 && box.selectionEnd === 0;
    const history = view.history.value;
    if (event.key === 'ArrowUp' && atStart && recalled.current < history.length) {
      event.preventDefault();
      recalled.current++;
      recall(history[history.length - recalled.current] ?? draft.value);
      afterRender(() => input.current?.setSelectionRange(0, 0));
    } else if (event.key === 'ArrowDown' && atStart && recalled.current > 0) {
      event.preventDefault();
      recalled.current--;
      recall(recalled.current === 0 ? '' : (history[history.length - recalled.current] ?? ''));
      afterRender(() => input.current?.setSelectionRange(0, 0));
    }
  };
  return (
    <div class="composer-body">
      <div class="composer-event">
        {view.composerMode.value === 'form' && draftSequence.value ? (
          <SequenceView steps={draftSequence.value.steps} />
        ) : view.composerMode.value === 'form' ? (
          <EventForm />
        ) : (
          <CodeBox
            name="composer"
            input={input}
            value={draft.value}
            label={t('Event to send, JSON')}
            problems={problems.value}
            shown={shownProblem.value}
            onInput={(text) => {
              recalled.current = 0;
              draft.value = text;
            }}
            onKeyDown={onKeyDown}
            complete={completeEvent}
            onFix={takeFix}
          />
        )}
        <RewriteChanges />
      </div>
      <ComposerStatus />
    </div>
  );
}

/** What one writes first, which is its text where it has one. An id that was made for it is the last that somebody wants to change. */
function focusForm(): void {
  const fields = ['vscode-text-area', 'vscode-text-field', 'vscode-dropdown', 'vscode-checkbox'];
  focusFirst(
    `.event-form .form-main :is(${fields.join()})`,
    ...['vscode-text-area', fields.join()].map((kinds) => `.event-form :is(${kinds}):not([aria-label="event_id"])`),
    `.event-form :is(${fields.join()}, vscode-button, button)`,
  );
}
