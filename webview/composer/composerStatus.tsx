import { t } from '../../src/base/l10n.ts';
import { utf8Length } from '../../src/base/utf8.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { plural, size } from '../base/format.ts';
import { MenuButton } from '../base/menu.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { dialect, freshEventId } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { placeText } from './codeBox.tsx';
import { draft, draftEvent, sentN, setMember } from './draft.ts';
import { InsertPlace } from './insertPlace.tsx';
import { problems, proposedRewrite, showProblem, shownProblem, takeFix } from './draftProblems.ts';
import { RewriteOffer } from './rewriteNote.tsx';
import { shownSequence } from './sequenceEnd.ts';
import { SequenceStatus } from './sequenceView.tsx';

/** What is to be said of what is written. */
export function ComposerStatus() {
  const count = problems.value.length;
  const first = shownProblem.value;
  const sent = sentN.value;
  return (
    <div class="composer-status num">
      <InsertPlace />
      {count > 0 && <ProblemsButton />}
      <RewriteOffer />
      {first && view.composerMode.value === 'form' && proposedRewrite.value === undefined && (
        <span class="status-problem" title={first.message}>
          <span class="mono">{pathText(first.path)}</span> {first.message}
          {first.fix !== undefined && (
            <>
              {' '}
              <button type="button" class="link-button" onClick={() => takeFix(first)}>
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
      {canSendAnyway(count) && <span class="quiet">{t('an invalid event can still be sent')}</span>}
      {count === 0 && dialect.value === 'beta' && <span class="quiet">{t('beta dialect')}</span>}
    </div>
  );
}

/** How far a list has come matters more, and has its *Cancel*. */
function canSendAnyway(problemCount: number): boolean {
  return (
    problemCount > 0 &&
    view.composerMode.value === 'json' &&
    proposedRewrite.value === undefined &&
    shownSequence.value === undefined
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
