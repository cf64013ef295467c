/** In the session editor: the last update that was written for the other dialect, and what it would be in this one. */
import { diffLines } from 'diff';
import type { JsonObject } from '../../src/base/json.ts';
import { t, translated } from '../../src/base/l10n.ts';
import { rewriteClientEvent } from '../../src/protocol/rewriteClientEvent.ts';
import { sessionTypeOf } from '../../src/protocol/dialectSession.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { editAgain, takeRewrite } from '../composer/draft.ts';
import { proposedRewrite } from '../composer/draftProblems.ts';
import { ChangeList } from '../composer/rewriteNote.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { dialectNames } from '../state/dialectNames.ts';
import { frameObject, frameText } from '../state/frames.ts';
import { ask, makeRoom, store } from '../state/panel.ts';
import { dialect, sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { isUpdate, updateRows } from './updateRows.ts';

export function DialectCard() {
  const row = updateRows().findLast(isUpdate);
  const frame = row && frameText(row.n).value;
  const event = frameObject(frame);
  const rewrite = event && rewriteClientEvent(event, dialect.value, sessionTypeOf(store.steady.value?.session));
  if (!row || !frame || !event || !rewrite?.isOtherDialect) return null;
  const here = dialectNames[dialect.value];
  const other = dialectNames[dialect.value === 'ga' ? 'beta' : 'ga'];
  const refused = row.exchange?.status === 'refused';
  return (
    <section class="dialect-card" aria-label={t('Update in the other dialect')}>
      <h2>
        <Icon name="warning" class="waiting" />{' '}
        <Words
          text={dialect.value === 'ga' ? t('Beta shape in {0}') : t('GA shape in {0}')}
          values={[<RowLink n={row.n} />]}
        />
      </h2>
      <p>
        {t('This update is written as {0} wants it, and the session speaks {1}.', other, here)}{' '}
        {refused ? t('The server refused all of it.') : t('A server may refuse all of it.')}
      </p>
      <RewriteLines before={event} after={rewrite.event} />
      <ChangeList changes={rewrite.changes} />
      <div class="button-row">
        <Button
          icon="wand"
          title={t('Puts the rewritten update into the composer. Nothing is sent by it')}
          disabledReason={sendBlock.value}
          onClick={() => {
            makeRoom();
            editAgain(frame.text);
            // Of the event in the box, which has an id of its own.
            if (proposedRewrite.value) takeRewrite(proposedRewrite.value);
          }}
        >
          {translated(rewrite.label)}
        </Button>
        <Button
          appearance="quiet"
          icon="go-to-file"
          label={t('Open the update in an editor')}
          onClick={() => void ask('openAsJson', { n: row.n })}
        >
          {t('Open')}
        </Button>
      </div>
    </section>
  );
}

const MAX_LINES = 60;

/** What goes and what comes, line by line, without what stays. */
function RewriteLines({ before, after }: { before: JsonObject; after: JsonObject }) {
  const text = (event: JsonObject) => JSON.stringify(event['session'] ?? event, null, 2);
  const lines = diffLines(text(before), text(after))
    .filter(({ added, removed }) => added || removed)
    .toSorted((left, right) => Number(left.added) - Number(right.added))
    .flatMap(({ added, value }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => ({ sign: added ? '+' : '−', line })),
    );
  return (
    <div class="rewrite-lines mono" role="group" tabIndex={0} aria-label={t('What the rewrite takes away and adds')}>
      {lines.slice(0, MAX_LINES).map(({ sign, line }, index) => (
        <div key={index} class={sign === '+' ? 'is-added' : 'is-removed'}>
          {sign} {line}
        </div>
      ))}
    </div>
  );
}
