import { t } from '../../src/base/l10n.ts';
import { eventSpec } from '../../src/protocol/catalog.ts';
import { canonicalType } from '../../src/protocol/dialect.ts';
import { problemText } from '../../src/protocol/parse.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Prose } from '../base/prose.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { dialectNames } from '../state/dialectNames.ts';
import { documentation } from '../state/eventHelp.ts';
import { view } from '../state/viewState.ts';
import { FieldList } from './fieldList.tsx';
import { problemsOf } from './frameProblems.ts';

/** What the protocol says of this event, and what does not fit. */
export function DocsView({ row }: { row: EventRow }) {
  const spec = eventSpec(row.type);
  const gaType = canonicalType(row.type);
  const docs = spec && row.dir !== 'lifecycle' ? documentation({ n: row.n }).value : null;
  const problems = problemsOf(row);
  return (
    <div class="docs">
      {row.problem !== undefined && (
        <p class="details-note refused">
          <Icon name="warning" size={12} /> {outcomeWords[row.outcome]}: <VisibleText text={problemText(row.problem)} />
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
              <Icon name="error" size={12} /> <VisibleText text={`${problem.path}: ${problem.message}`} />{' '}
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
        <>
          <p class="docs-summary">
            <Prose text={spec.summary} />
          </p>
          <p class="quiet docs-origin">
            {originWords(
              spec.from === 'client',
              spec.dialects.map((one) => dialectNames[one]),
            )}
            {gaType !== row.type && (
              <>
                {' '}
                <Words text={t('GA calls it {0}.')} values={[<span class="mono">{gaType}</span>]} />
              </>
            )}
          </p>
          {paragraphs(docs?.summary).map((text) => (
            <p key={text}>
              <Prose text={text} />
            </p>
          ))}
          {docs && (
            <>
              <h3>{t('Members in {0}', dialectNames[docs.dialect])}</h3>
              <FieldList fields={docs.fields} problems={problems} />
              {docs.undocumented.length > 0 && (
                <>
                  <h3>{t('Not documented')}</h3>
                  <p class="mono docs-undocumented">
                    <VisibleText text={docs.undocumented.join(', ')} />
                  </p>
                </>
              )}
            </>
          )}
        </>
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
    <button type="button" class="link-button" onClick={() => (view.detailsTab.value = 'tree')}>
      {t('Show in the tree')}
    </button>
  );
}

function originWords(isClient: boolean, dialects: readonly string[]): string {
  const [first = '', second] = dialects;
  if (second === undefined)
    return isClient ? t('Sent by the client, in {0}.', first) : t('Sent by the server, in {0}.', first);
  return isClient
    ? t('Sent by the client, in {0} and {1}.', first, second)
    : t('Sent by the server, in {0} and {1}.', first, second);
}

function paragraphs(text = ''): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph !== '');
}

const outcomeWords: Readonly<Record<EventRow['outcome'], string>> = {
  known: t('known'),
  unexpected: t('unexpected shape'),
  unknown: t('unknown'),
  'not-json': t('not JSON'),
  lifecycle: t('connection'),
};
