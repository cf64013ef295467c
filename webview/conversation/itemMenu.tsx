import type { RefObject } from 'preact';
import { itemText, type ConversationItem } from '../../src/session/state.ts';
import { MenuButton, type MenuEntry } from '../base/menu.tsx';
import { openTemplate, setMember } from '../composer/draft.ts';
import { actionText, sendShown } from '../state/actions.ts';
import { ask, copyText, focusPart } from '../state/panel.ts';
import { itemLabel, sendBlock } from '../state/session.ts';

/** What can be done with an item. Entries that send something show the exact text in their tooltip. */
export function ItemMenu(props: {
  item: ConversationItem;
  outOfBand: boolean;
  truncate: () => void;
  article: RefObject<HTMLElement | null>;
}) {
  return (
    <MenuButton
      appearance="icon"
      small
      class="item-menu"
      icon="ellipsis"
      label={`Actions: ${itemLabel(props.item)}`}
      title="Actions"
      menuLabel="Item actions"
      align="end"
      contextOf={props.article}
      entries={() => entriesOf(props)}
    />
  );
}

function entriesOf({
  item,
  outOfBand,
  truncate,
}: {
  item: ConversationItem;
  outOfBand: boolean;
  truncate: () => void;
}): MenuEntry[] {
  const blocked = sendBlock.value ?? (outOfBand ? 'the item is not in the conversation' : undefined);
  const remove = actionText('conversation.item.delete', { item_id: item.id });
  const retrieve = actionText('conversation.item.retrieve', { item_id: item.id });
  return [
    { label: 'Copy', icon: 'copy', run: () => copyText(copyOf(item)) },
    { label: 'Copy id', icon: 'copy', run: () => copyText(item.id) },
    {
      label: 'Open as JSON',
      icon: 'go-to-file',
      run: () => void ask('openAsJson', { n: item.lastItemN, itemId: item.id }),
    },
    {
      label: 'Save audio…',
      icon: 'save',
      disabledReason: item.parts.some(({ audioMs }) => audioMs) ? undefined : 'the item has no audio in the log',
      run: () => void ask('saveAudio', { itemId: item.id }),
    },
    {
      label: 'Retrieve',
      icon: 'cloud-download',
      separatorBefore: true,
      disabledReason: blocked,
      title: `Sends ${retrieve}`,
      run: () => void sendShown(retrieve),
    },
    {
      label: 'Insert after…',
      icon: 'insert',
      disabledReason: blocked,
      run: () => {
        openTemplate('conversation.item.create: user text', 'form');
        setMember(['previous_item_id'], item.id);
        focusPart('composer');
      },
    },
    { label: 'Truncate…', icon: 'screen-cut', separatorBefore: true, disabledReason: blocked, run: truncate },
    {
      label: 'Delete',
      icon: 'trash',
      disabledReason: blocked,
      title: `Sends ${remove}`,
      run: () => void sendShown(remove),
    },
  ];
}

function copyOf(item: ConversationItem): string {
  if (item.type === 'function_call') return `${item.name ?? ''}(${item.arguments ?? ''})`;
  if (item.type === 'function_call_output') return item.output ?? '';
  const dropped = item.parts.map(({ droppedTranscript }) => droppedTranscript ?? '').join(' ');
  return itemText(item) || dropped;
}
