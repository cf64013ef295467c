import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { store } from '../state/panel.ts';
import { itemLabel, sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { chosenIds, clearChosen } from './multiSelection.ts';
import { askToDelete, deleteDoomed, deletionText, doomedIds, spare } from './removal.ts';

const QUESTION_ID = 'chosen-question';

/** At the bottom of the pane: how many items are chosen, and the question before they are deleted. */
export function ChosenBar({ refocus }: { refocus: () => void }) {
  const doomed = doomedIds.value;
  const count = chosenIds.value.length;
  if (doomed.length > 0) return <Question ids={doomed} refocus={refocus} />;
  if (count < 2) return null;
  return (
    <div class="chosen-bar" role="group" aria-label={t('Chosen items')}>
      <span class="num">{plural(count, t('{0} item chosen'), t('{0} items chosen'))}</span>
      <span class="spacer" />
      <Button small icon="trash" disabledReason={sendBlock.value} onClick={() => askToDelete()}>
        {plural(count, t('Delete {0} item…'), t('Delete {0} items…'))}
      </Button>
      <Button
        small
        onClick={() => {
          clearChosen();
          refocus();
        }}
      >
        {t('Choose none')}
      </Button>
    </div>
  );
}

function label(id: string): string {
  const item = store.item(id)?.value;
  return item ? itemLabel(item) : id;
}

function Question({ ids, refocus }: { ids: readonly string[]; refocus: () => void }) {
  const yes = useRef<HTMLElement>(null);
  useLayoutEffect(() => yes.current?.focus(), []);
  const cancel = () => {
    spare();
    refocus();
  };
  const [first = ''] = ids;
  return (
    <div
      class="chosen-bar is-question"
      role="alertdialog"
      aria-label={t('Delete items')}
      aria-describedby={QUESTION_ID}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <Icon name="trash" class="refused" />
      <span class="chosen-question" id={QUESTION_ID}>
        {ids.length === 1 ? (
          <Words text={t('Delete {0}? The server forgets it.')} values={[<VisibleText text={label(first)} />]} />
        ) : (
          t('Delete {0} items? Each goes with an event of its own; the server forgets them.', ids.length)
        )}
      </span>
      <span class="button-row chosen-answers">
        <Button
          appearance="primary"
          small
          buttonRef={yes}
          title={t('Sends {0}', deletionText(first))}
          disabledReason={sendBlock.value}
          onClick={() => {
            void deleteDoomed();
            refocus();
          }}
        >
          {plural(ids.length, t('Delete {0} item'), t('Delete {0} items'))}
        </Button>
        <Button small onClick={cancel}>
          {t('Cancel')}
        </Button>
      </span>
    </div>
  );
}
