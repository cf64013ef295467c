import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { utf8Length } from '../../src/base/utf8.ts';
import { plural, size } from '../base/format.ts';
import { MenuButton } from '../base/menu.tsx';
import { Prose } from '../base/prose.tsx';
import { Segmented } from '../base/segmented.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { focusPart, onFocus, store } from '../state/panel.ts';
import { dialect, sendBlock } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { AppendStatus, BufferButtons, BufferMeter } from './bufferPanel.tsx';
import { CodeBox, placeText } from './codeBox.tsx';
import {
  chosenTemplate,
  offeredTemplates,
  composerOpen,
  setComposerOpen,
  draft,
  draftEvent,
  fillUntouched,
  formTemplate,
  openTemplate,
  recall,
  sendDraft,
  sentN,
  setMember,
} from './draft.ts';
import { problems, proposedRewrite, showProblem, shownProblem } from './draftProblems.ts';
import { EventForm } from './eventForm.tsx';
import { HistoryMenu } from './historyMenu.tsx';
import { RewriteChanges, RewriteOffer } from './rewriteNote.tsx';
import { RespondButtons } from './respondButtons.tsx';

const sendKeys = navigator.platform.startsWith('Mac') ? '⌘⏎' : 'Ctrl ⏎';

export function Composer() {
  const open = composerOpen.value;
  useLayoutEffect(() => {
    if (open) return undefined;
    return onFocus('composer', () => {
      setComposerOpen(true);
      requestAnimationFrame(() => focusPart('composer'));
    });
  }, [open]);
  useEffect(() => fillUntouched(), [store.header.value === undefined, chosenTemplate.value]);
  return (
    <section
      class={`pane composer ${open ? '' : 'is-folded'}`}
      style={open && !view.narrow.value ? { height: `${view.composerShare.value * 100}%` } : {}}
      aria-label="Send"
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
      buffer <strong>{Math.round(store.header.value?.buffer.bufferedMs ?? 0)} ms</strong>
    </span>
  );
}

function ComposerHead({ open }: { open: boolean }) {
  const template = formTemplate.value;
  const type =
    template?.label ?? (typeof draftEvent.value?.['type'] === 'string' ? draftEvent.value['type'] : 'custom event');
  return (
    <div class="composer-head">
      <MenuButton
        class="event-picker"
        label={`Event: ${type}`}
        title="Choose an event"
        menuLabel="Client events"
        direction="up"
        wide
        entries={() =>
          offeredTemplates().map(({ template: one, refusal }, index, all) => ({
            label: one.label,
            detail: refusal ?? one.summary,
            checked: one.id === template?.id,
            ...(refusal !== undefined && { icon: 'circle-slash', quiet: true }),
            separatorBefore: refusal !== undefined && all[index - 1]?.refusal === undefined,
            run: () => openTemplate(one.id),
          }))
        }
      >
        <span class="mono picker-text">{type}</span>
      </MenuButton>
      {open && (
        <>
          <Segmented
            label="Write as"
            value={view.composerMode.value}
            onChange={(mode) => (view.composerMode.value = mode)}
            segments={[
              { value: 'form', label: 'Form', content: 'Form' },
              { value: 'json', label: 'JSON', content: 'JSON' },
            ]}
          />
          <span class="composer-docs">
            <Prose text={template?.summary ?? ''} />
          </span>
        </>
      )}
      {!open && (
        <button
          type="button"
          class="folded-draft mono"
          title="Unfold the composer"
          onClick={() => setComposerOpen(true)}
        >
          {draft.value.replace(/\s+/g, ' ')}
        </button>
      )}
      <HistoryMenu />
      <Button
        appearance="icon"
        icon={open ? 'chevron-down' : 'chevron-up'}
        label={open ? 'Fold the composer' : 'Unfold the composer'}
        expanded={open}
        onClick={() => setComposerOpen(!open)}
      />
    </div>
  );
}

function ComposerBody() {
  const input = useRef<HTMLTextAreaElement>(null);
  const recalled = useRef(0);
  useLayoutEffect(
    () =>
      onFocus('composer', () => {
        if (input.current) input.current.focus();
        else
          document.querySelector<HTMLElement>('.event-form vscode-text-area, .event-form vscode-text-field')?.focus();
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
      requestAnimationFrame(() => input.current?.setSelectionRange(0, 0));
    } else if (event.key === 'ArrowDown' && atStart && recalled.current > 0) {
      event.preventDefault();
      recalled.current--;
      recall(recalled.current === 0 ? '' : (history[history.length - recalled.current] ?? ''));
      requestAnimationFrame(() => input.current?.setSelectionRange(0, 0));
    }
  };
  return (
    <div class="composer-body">
      <div class="composer-event">
        {view.composerMode.value === 'form' ? (
          <EventForm />
        ) : (
          <CodeBox
            input={input}
            value={draft.value}
            label="Event to send, JSON"
            problems={problems.value}
            shown={shownProblem.value}
            onInput={(text) => {
              recalled.current = 0;
              draft.value = text;
            }}
            onKeyDown={onKeyDown}
            onFix={(problem) => setMember(problem.path, problem.fix)}
          />
        )}
        <RewriteChanges />
      </div>
      <ComposerStatus />
    </div>
  );
}

function ComposerStatus() {
  const count = problems.value.length;
  const first = shownProblem.value;
  const sent = sentN.value;
  return (
    <div class="composer-status num">
      {count > 0 && <ProblemsButton />}
      <RewriteOffer />
      {first && view.composerMode.value === 'form' && proposedRewrite.value === undefined && (
        <span class="status-problem" title={first.message}>
          <span class="mono">{pathText(first.path)}</span> {first.message}
          {first.fix !== undefined && (
            <>
              {' '}
              <button type="button" class="link-button" onClick={() => setMember(first.path, first.fix)}>
                Fix
              </button>
            </>
          )}
        </span>
      )}
      <span class="quiet">{size(utf8Length(draft.value))}</span>
      {sent !== undefined && (
        <span class="quiet">
          sent as <RowLink n={sent} />
        </span>
      )}
      <span class="spacer" />
      {count > 0 && view.composerMode.value === 'json' && proposedRewrite.value === undefined && (
        <span class="quiet">an invalid event can still be sent</span>
      )}
      {count === 0 && dialect.value === 'beta' && <span class="quiet">beta dialect</span>}
    </div>
  );
}

/** Each problem leads to its place. */
function ProblemsButton() {
  const words = plural(problems.value.length, 'problem');
  return (
    <MenuButton
      appearance="quiet"
      small
      icon="error"
      class="problems-button"
      chevron={false}
      label={words}
      title="What is wrong, and where"
      menuLabel="Problems"
      floating
      wide
      entries={() =>
        problems.value.map((problem, index) => ({
          key: String(index),
          label: problem.path.length === 0 ? 'the event' : pathText(problem.path),
          detail: `${placeText(draft.value, problem)}: ${problem.message}`,
          icon: 'error',
          run: () => showProblem(problem),
        }))
      }
    >
      {words}
    </MenuButton>
  );
}

function SendButton() {
  const reason = sendBlock.value ?? (draft.value === '' ? 'nothing is written' : undefined);
  return (
    <Button
      appearance="primary"
      icon="send"
      class="send-button"
      label={`Send ${sendKeys}`}
      title={`Sends exactly the text in the box (${sendKeys})`}
      disabledReason={reason}
      onClick={() => void sendDraft()}
    >
      Send <kbd>{sendKeys}</kbd>
    </Button>
  );
}
