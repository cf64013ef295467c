import { computed } from '@preact/signals';
import { stringAt } from '../../src/base/json.ts';
import { t } from '../../src/base/l10n.ts';
import { shortId } from '../../src/session/format.ts';
import { Icon } from '../base/icon.tsx';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { focusPart, makeRoom, selectItem, store } from '../state/panel.ts';
import { itemLabel } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { draftEvent, openTemplate, setMember } from './draft.ts';

/** Opens the composer with an item that goes behind this one; `root` is the beginning. */
export function insertAfter(previousItemId: string): void {
  openTemplate('conversation.item.create: user text', 'form');
  setMember(['previous_item_id'], previousItemId);
  view.insertedAfter.value = previousItemId;
  focusPart('composer');
}

const previousItemId = computed(() => {
  const event = draftEvent.value;
  return stringAt(event, 'type') === 'conversation.item.create' ? stringAt(event, 'previous_item_id') : undefined;
});

/** Where the item that is written will stand, as long as that is not the end: the form has it below the fold. */
export function InsertPlace() {
  const id = previousItemId.value;
  if (id === undefined || id === '') return null;
  const item = store.item(id)?.value;
  return (
    <span class="insert-place">
      <Icon name="insert" size={12} />
      {id === 'root' ? (
        <span>{t('at the beginning')}</span>
      ) : (
        <button
          type="button"
          class="link-button"
          title={item ? t('It will stand after {0}: show that', itemLabel(item)) : id}
          onClick={() => {
            makeRoom('conversation');
            selectItem(id);
          }}
        >
          <Words
            text={t('after {0}')}
            values={[
              <span class="mono">
                <VisibleText text={shortId(id)} />
              </span>,
            ]}
          />
        </button>
      )}
      <Button
        appearance="icon"
        small
        icon="close"
        label={t('Add at the end instead')}
        onClick={() => {
          setMember(['previous_item_id'], undefined);
          focusPart('composer');
        }}
      />
    </span>
  );
}
