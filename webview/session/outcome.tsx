/** What became of the update that was sent last: pending, in effect field by field, or refused and by what. */
import { Fragment } from 'preact';
import { signal } from '@preact/signals';
import { t } from '../../src/base/l10n.ts';
import { duration } from '../base/format.ts';
import { pathText } from '../../src/protocol/jsonPath.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { store } from '../state/panel.ts';
import { differs, groups, hasOwnText } from './edits.ts';
import { blamedField } from './refusals.ts';

interface SentUpdate {
  /** Its entry in the log. */
  readonly n: number;
  /** Paths of the fields that it changes. */
  readonly keys: readonly string[];
}

export const lastUpdate = signal<SentUpdate | undefined>(undefined);

export function UpdateOutcome() {
  void store.rowsVersion.value;
  const sent = lastUpdate.value;
  const row = store.row(sent?.n);
  if (!sent || !row) return null;
  const { exchange } = row;
  const answerN = exchange?.answerN;
  return (
    <div class="update-outcome" role="status">
      {exchange?.status === 'refused' && answerN !== undefined ? (
        <Refused answerN={answerN} />
      ) : exchange?.status === 'confirmed' && answerN !== undefined ? (
        <>
          <p>
            <Icon name="check" size={12} />{' '}
            <Words
              text={exchange.latencyMs === undefined ? t('{0} accepted in {1}') : t('{0} accepted in {1} after {2}')}
              values={[<RowLink n={sent.n} />, <RowLink n={answerN} />, duration(exchange.latencyMs ?? 0)]}
            />
          </p>
          <ul aria-label={t('What took effect')}>
            {sent.keys.map((key) => (
              <TookEffect key={key} path={key} />
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet">
          <Icon name="loading" size={12} class="codicon-modifier-spin" />{' '}
          <Words text={t('{0} is sent; the server has not answered yet.')} values={[<RowLink n={sent.n} />]} />
        </p>
      )}
    </div>
  );
}

function Refused({ answerN }: { answerN: number }) {
  const error = store.errors.value.find(({ n }) => n === answerN);
  const blamed = error && blamedField(error);
  return (
    <p>
      <Icon name="error" size={12} class="refused" />{' '}
      <Words
        text={t('{0} in {1}: nothing of it applies.')}
        values={[<span class="refused">{t('Refused')}</span>, <RowLink n={answerN} />]}
      />{' '}
      {error?.message}{' '}
      {blamed !== undefined && (
        <Words
          text={t('To blame is {0}.')}
          values={[<span class="mono">{error?.param?.replace(/^session\./, '') ?? blamed}</span>]}
        />
      )}
    </p>
  );
}

/** Broken at its dots where it is too long for a line. */
function PathWords({ path }: { path: string }) {
  return (
    <span class="mono">
      {path.split(/(?<=\.)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

function TookEffect({ path }: { path: string }) {
  const field = groups.value.flatMap(({ fields }) => fields).find((one) => pathText(one.path) === path);
  const isTaken = field === undefined || !differs(field);
  return (
    <li class={isTaken ? '' : 'waiting-text'}>
      <Icon name={isTaken ? 'check' : 'warning'} size={12} class={isTaken ? 'quiet' : 'waiting'} />
      <span>
        <Words
          text={
            isTaken
              ? t('{0} in effect')
              : hasOwnText(field)
                ? t('{0}: the server answered with a text of its own')
                : t('{0} is still something else')
          }
          values={[<PathWords path={path} />]}
        />
      </span>
    </li>
  );
}
