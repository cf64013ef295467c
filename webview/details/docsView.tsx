import { t, translated } from '../../src/base/l10n.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { documentation } from '../state/eventHelp.ts';
import { showTab } from './detailsTabs.ts';
import { EventDocs } from './eventDocs.tsx';
import { problemsOf } from './frameProblems.ts';

/** What the protocol says of this event, and what does not fit. */
export function DocsView({ row }: { row: EventRow }) {
  const spec = eventSpec(row.type);
  const docs = spec && row.dir !== 'lifecycle' ? documentation({ n: row.n }).value : null;
  const problems = problemsOf(row);
  return (
    <div class="docs">
      {row.problem !== undefined && (
        <p class="details-note refused">
          <Icon name="warning" size={12} /> {outcomeWords[row.outcome]}:{' '}
          <VisibleText text={translated(problemText(row.problem))} />
          {row.problem.path !== '' && (
            <>
              {' '}
              <ShowInTree />
            </>
          )}
        </p>
      )}
      {problems.map(
        (problem) =>
          problem !== row.problem && (
            <p key={problem.path} class="details-note refused">
              <Icon name="error" size={12} /> <VisibleText text={`${problem.path}: ${translated(problem.message)}`} />{' '}
              <ShowInTree />
            </p>
          ),
      )}
      {row.dir === 'lifecycle' && (
        <p>
          {t('An entry about the connection, not a frame.')} <VisibleText text={row.what} />
        </p>
      )}
      {spec ? (
        <EventDocs type={row.type} docs={docs} problems={problems} />
      ) : (
        row.dir !== 'lifecycle' && (
          <p>{t('This version knows nothing about this type. The frame is kept and exported as it is.')}</p>
        )
      )}
    </div>
  );
}

/** The tree opens at what is wrong. */
function ShowInTree() {
  return (
    <button type="button" class="link-button" onClick={() => showTab('tree')}>
      {t('Show in the tree')}
    </button>
  );
}

const outcomeWords: Readonly<Record<EventRow['outcome'], string>> = {
  known: t('known'),
  unexpected: t('unexpected shape'),
  unknown: t('unknown'),
  'not-json': t('not JSON'),
  lifecycle: t('connection'),
};
