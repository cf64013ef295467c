import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { clientEvents } from '../../src/protocol/catalog.ts';
import { completionsAt, type Completions } from '../../src/protocol/eventCompletion.ts';
import { sequenceInWords } from '../../src/protocol/eventSequence.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { suggestionsAt } from '../../src/protocol/suggestions.ts';
import { utf8Length } from '../../src/base/utf8.ts';
import { plural, size } from '../base/format.ts';
import { MenuButton } from '../base/menu.tsx';
import { Prose } from '../base/prose.tsx';
import { Segmented } from '../base/segmented.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/eventRow.tsx';
import { focusPart, onFocus, store } from '../state/panel.ts';
import { eventShapeOf } from '../state/eventShapes.ts';
import { dialect, freshEventId, respondBlock, sendBlock, templateContext } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { AppendStatus, BufferButtons, BufferMeter } from './bufferPanel.tsx';
import { CodeBox, placeText } from './codeBox.tsx';
import {
  changeDraft,
  chosenTemplate,
  offeredTemplates,
  composerOpen,
  setComposerOpen,
  draft,
  draftEvent,
  draftSequence,
  fillUntouched,
  formTemplate,
  makeList,
  openTemplate,
  recall,
  sendDraft,
  sendThenRespond,
  sentN,
  setMember,
} from './draft.ts';
import { problems, proposedRewrite, showProblem, shownProblem } from './draftProblems.ts';
import { EventForm } from './eventForm.tsx';
import { HistoryMenu } from './historyMenu.tsx';
import { RewriteChanges, RewriteOffer } from './rewriteNote.tsx';
import { RespondButtons } from './respondButtons.tsx';
import { saveDraft, SavedMenu } from './savedMenu.tsx';
import { SequenceStatus, SequenceView } from './sequenceView.tsx';

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
      <Words
        text={t('buffer {0}')}
        values={[<strong>{Math.round(store.header.value?.buffer.bufferedMs ?? 0)} ms</strong>]}
      />
    </span>
  );
}

function ComposerHead({ open }: { open: boolean }) {
  const template = formTemplate.value;
  const sequence = draftSequence.value;
  const type =
    template?.label ??
    (sequence && sequenceInWords(sequence.steps)) ??
    (typeof draftEvent.value?.['type'] === 'string' ? draftEvent.value['type'] : t('custom event'));
  return (
    <div class="composer-head">
      <MenuButton
        class="event-picker"
        label={t('Event: {0}', type)}
        title={t('Choose an event')}
        menuLabel={t('Client events')}
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
            label={t('Write as')}
            value={view.composerMode.value}
            onChange={(mode) => (view.composerMode.value = mode)}
            segments={[
              { value: 'form', label: t('Form'), content: t('Form') },
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
          title={t('Unfold the composer')}
          onClick={() => setComposerOpen(true)}
        >
          {draft.value.replace(/\s+/g, ' ')}
        </button>
      )}
      {(open || !view.narrow.value) && <SavedMenu compact={!open || view.narrow.value} />}
      <HistoryMenu />
      <Button
        appearance="icon"
        icon={open ? 'chevron-down' : 'chevron-up'}
        label={open ? t('Fold the composer') : t('Unfold the composer')}
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
        {view.composerMode.value === 'form' && draftSequence.value ? (
          <SequenceView steps={draftSequence.value.steps} />
        ) : view.composerMode.value === 'form' ? (
          <EventForm />
        ) : (
          <CodeBox
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
            complete={complete}
            onFix={(problem) => problem.fix && changeDraft(problem.fix)}
          />
        )}
        <RewriteChanges />
      </div>
      <ComposerStatus />
    </div>
  );
}

/** Members and values of the event, or of an event in a list; ids of this session. */
function complete(text: string, caret: number): Completions | undefined {
  return completionsAt(text, caret, {
    events: clientEvents.filter(({ dialects }) => dialects.includes(dialect.value)),
    shapeOf: (type) => eventShapeOf(type, dialect.value).value ?? undefined,
    suggestions: (path) => suggestionsAt(path, templateContext.value),
  });
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
              <button type="button" class="link-button" onClick={() => first.fix && changeDraft(first.fix)}>
                {t('Fix')}
              </button>
            </>
          )}
        </span>
      )}
      <span class="quiet">{size(utf8Length(draft.value))}</span>
      {sent !== undefined && (
        <span class="quiet">
          <Words text={t('sent as {0}')} values={[<RowLink n={sent} />]} />
        </span>
      )}
      <NoEventId />
      <SequenceStatus />
      <span class="spacer" />
      {count > 0 && view.composerMode.value === 'json' && proposedRewrite.value === undefined && (
        <span class="quiet">{t('an invalid event can still be sent')}</span>
      )}
      {count === 0 && dialect.value === 'beta' && <span class="quiet">{t('beta dialect')}</span>}
    </div>
  );
}

/** What has no id cannot be named by an error; nothing is added by itself: what is sent is what is written. */
function NoEventId() {
  const event = draftEvent.value;
  if (!event || typeof event['type'] !== 'string' || 'event_id' in event) return null;
  return (
    <span class="quiet">
      {t('no event_id')}{' '}
      <button
        type="button"
        class="link-button"
        title={t('Adds an id, by which an error can name this event')}
        onClick={() => setMember(['event_id'], freshEventId())}
      >
        {t('Add')}
      </button>
    </span>
  );
}

/** Each problem leads to its place. */
function ProblemsButton() {
  const words = plural(problems.value.length, t('{0} problem'), t('{0} problems'));
  return (
    <MenuButton
      appearance="quiet"
      small
      icon="error"
      class="problems-button"
      chevron={false}
      label={words}
      title={t('What is wrong, and where')}
      menuLabel={t('Problems')}
      floating
      wide
      entries={() =>
        problems.value.map((problem, index) => ({
          key: String(index),
          label: problem.path.length === 0 ? t('the event') : pathText(problem.path),
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
  const sequence = draftSequence.value;
  const events = sequence?.steps.filter(({ kind }) => kind === 'send').length;
  const blocked = sendBlock.value ?? (draft.value === '' ? t('nothing is written') : undefined);
  const isRunning = store.header.value?.sequence?.phase === 'running';
  const busy = isRunning ? t('a list of events is being sent') : undefined;
  const reason = blocked ?? (sequence && (events === 0 ? t('there is no event in the list') : busy));
  const what = events === undefined ? t('Send') : plural(events, t('Send {0} event'), t('Send {0} events'));
  return (
    <span class="split-button">
      <Button
        appearance="primary"
        icon="send"
        class="send-button"
        label={`${what} ${sendKeys}`}
        title={
          sequence
            ? t('Sends {0}, in this order ({1})', sequenceInWords(sequence.steps), sendKeys)
            : t('Sends exactly the text in the box ({0})', sendKeys)
        }
        disabledReason={reason}
        onClick={() => void sendDraft()}
      >
        {what} <kbd>{sendKeys}</kbd>
      </Button>
      <MenuButton
        appearance="primary"
        class="split-more"
        icon="chevron-down"
        chevron={false}
        label={t('More ways to send')}
        menuLabel={t('Send')}
        direction="up"
        align="end"
        entries={() => [
          {
            label: t('Send, then respond'),
            detail: t('Asks for a response as soon as the server has answered'),
            icon: 'play',
            disabledReason:
              reason ?? respondBlock.value ?? busy ?? (sequence ? t('a list says itself what follows') : undefined),
            run: () => void sendThenRespond(),
          },
          {
            label: t('Make a list of it'),
            detail: t('Several events in order, with waits between them'),
            icon: 'list-ordered',
            disabledReason: sequence ? t('it is one') : draftEvent.value ? undefined : t('it is not an event'),
            run: makeList,
          },
          {
            label: t('Save as…'),
            detail: t('Keeps it by name, see Saved'),
            icon: 'star-add',
            separatorBefore: true,
            disabledReason: draft.value === '' ? t('nothing is written') : undefined,
            run: () => void saveDraft(),
          },
        ]}
      />
    </span>
  );
}
