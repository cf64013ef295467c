import { t } from '../../src/base/l10n.ts';
import { sequenceInWords } from '../../src/protocol/eventSequence.ts';
import { plural } from '../base/format.ts';
import { MenuButton } from '../base/menu.tsx';
import { isMac, sendKeys } from '../base/sendKeys.ts';
import { store } from '../state/panel.ts';
import { sendBlock } from '../state/session.ts';
import { Button } from '../toolkit/button.tsx';
import { draft, draftEvent, draftSequence, makeList, sendDraft, sendThenRespond, thenRespondBlock } from './draft.ts';
import { saveDraft } from './savedMenu.tsx';

const thenRespondKeys = isMac ? '⇧⌘⏎' : 'Ctrl+Shift+Enter';

/** Sends what is written; its menu has other ways. */
export function SendButton() {
  const sequence = draftSequence.value;
  const events = sequence?.steps.filter(({ kind }) => kind === 'send').length;
  const blocked = sendBlock.value ?? (draft.value === '' ? t('nothing is written') : undefined);
  const isRunning = store.steady.value?.sequence?.phase === 'running';
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
        <span class="send-words" data-longest={plural(10, t('Send {0} event'), t('Send {0} events'))}>
          {what}
        </span>{' '}
        <kbd>{sendKeys}</kbd>
      </Button>
      <MenuButton
        appearance={reason === undefined ? 'primary' : 'secondary'}
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
            keys: thenRespondKeys,
            disabledReason: thenRespondBlock.value,
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
