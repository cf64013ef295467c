import { t } from '../../src/base/l10n.ts';
import type { Release } from '../../src/session/holds.ts';
import type { EventRow } from '../../src/session/state.ts';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import { putText } from '../composer/draft.ts';
import { RowLink } from '../events/rowLink.tsx';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { heldDraft, writeHeldDraft } from './heldDrafts.ts';

/** The frame has gone on, or not, while something else was written for it: that is not lost by it. */
export function LeftDraft({ row, release }: { row: EventRow; release: Release }) {
  const { n } = row;
  return (
    <div class="held-actions held-left">
      <Icon name="warning" class="waiting" />
      <span class="held-left-words">
        <WhatBecame release={release} /> {t('What is written here was not sent.')}
      </span>
      <span class="spacer" />
      {row.dir === 'client' && (
        <Button
          icon="edit"
          title={t('Puts what is written into the composer, with a fresh id')}
          disabledReason={sendBlock.value}
          onClick={() => {
            putText(heldDraft(n) ?? '');
            writeHeldDraft(n, undefined);
          }}
        >
          {t('Put into composer')}
        </Button>
      )}
      <Button appearance="quiet" icon="discard" onClick={() => writeHeldDraft(n, undefined)}>
        {t('Discard what is written')}
      </Button>
    </div>
  );
}

function WhatBecame({ release: { how, replacementN } }: { release: Release }) {
  switch (how) {
    case 'unchanged':
      return t('The frame went on unchanged.');
    case 'dropped':
      return t('The frame was dropped.');
    case 'ended':
      return t('The session ended.');
    case 'edited':
      return replacementN === undefined ? (
        t('Another text went on in its place.')
      ) : (
        <Words text={t('Another text went on in its place, {0}.')} values={[<RowLink n={replacementN} />]} />
      );
  }
}
