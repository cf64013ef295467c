import type { RefObject } from 'preact';
import { t } from '../../src/base/l10n.ts';
import { itemText, type ConversationItem } from '../../src/session/state.ts';
import { MenuButton, type MenuEntry } from '../base/menu.tsx';
import { insertAfter } from '../composer/insertPlace.tsx';
import { actionText, sendShown } from '../state/actions.ts';
import { ask, copyText, store } from '../state/panel.ts';
import { itemLabel, sendBlock } from '../state/session.ts';
import { moveBlock, moveItem, moveOf, movesAsText, predecessorAfter, predecessorOf } from './itemMove.ts';

/** What can be done with an item. Entries that send something show the exact text in their tooltip. */
export function ItemMenu(props: {
  item: ConversationItem;
  outOfBand: boolean;
  truncate: () => void;
  article: RefObject<HTMLElement | null>;
}) {
  return <Menu {...props} entries={() => entriesOf(props)} />;
}

/** What can be done with an item that was deleted: what the log has of it is there still. */
export function DeletedItemMenu(props: { item: ConversationItem; article: RefObject<HTMLElement | null> }) {
  return <Menu {...props} entries={() => readEntries(props.item).filter(isPossible)} />;
}

function isPossible({ disabledReason }: MenuEntry): boolean {
  return disabledReason === undefined;
}

function Menu(props: {
  item: ConversationItem;
  article: RefObject<HTMLElement | null>;
  entries: () => readonly MenuEntry[];
}) {
  return (
    <MenuButton
      appearance="icon"
      small
      class="item-menu"
      icon="ellipsis"
      label={t('Actions: {0}', itemLabel(props.item))}
      title={t('Actions')}
      menuLabel={t('Item actions')}
      align="end"
      contextOf={props.article}
      entries={props.entries}
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
  const blocked = sendBlock.value ?? (outOfBand ? t('the item is not in the conversation') : undefined);
  const remove = actionText('conversation.item.delete', { item_id: item.id });
  const retrieve = actionText('conversation.item.retrieve', { item_id: item.id });
  return [
    ...readEntries(item),
    {
      label: t('Retrieve'),
      icon: 'cloud-download',
      separatorBefore: true,
      disabledReason: blocked,
      title: t('Sends {0}', retrieve),
      run: () => void sendShown(retrieve),
    },
    ...callEntries(item),
    {
      label: t('Insert before…'),
      icon: 'insert',
      separatorBefore: true,
      disabledReason: blocked,
      run: () => insertAfter(predecessorOf(item.id)),
    },
    {
      label: t('Insert after…'),
      icon: 'insert',
      disabledReason: blocked,
      run: () => insertAfter(item.id),
    },
    moveEntry(item, -1, blocked),
    moveEntry(item, 1, blocked),
    { label: t('Truncate…'), icon: 'screen-cut', separatorBefore: true, disabledReason: blocked, run: truncate },
    {
      label: t('Delete'),
      icon: 'trash',
      disabledReason: blocked,
      title: t('Sends {0}', remove),
      run: () => void sendShown(remove),
    },
  ];
}

/** What takes nothing but the log. */
function readEntries(item: ConversationItem): MenuEntry[] {
  return [
    { label: t('Copy'), icon: 'copy', run: () => copyText(copyOf(item)) },
    { label: t('Copy id'), icon: 'copy', run: () => copyText(item.id) },
    {
      label: t('Open as JSON'),
      icon: 'go-to-file',
      run: () => void ask('openAsJson', { n: item.lastItemN, itemId: item.id }),
    },
    {
      label: t('Compare with…'),
      icon: 'diff',
      run: () => void ask('compareEvent', { n: item.lastItemN, itemId: item.id }),
    },
    {
      label: t('Save audio…'),
      icon: 'save',
      disabledReason: item.parts.some(({ audioMs }) => audioMs) ? undefined : t('the item has no audio in the log'),
      run: () => void ask('saveAudio', { itemId: item.id }),
    },
  ];
}

function moveEntry(item: ConversationItem, step: 1 | -1, blocked: string | undefined): MenuEntry {
  const reason = blocked ?? moveBlock(item, step);
  const previous = predecessorAfter(item, step);
  const move = reason === undefined ? moveOf(item, previous) : undefined;
  const asText = movesAsText(item);
  return {
    label: asText
      ? step < 0
        ? t('Move up as text')
        : t('Move down as text')
      : step < 0
        ? t('Move up')
        : t('Move down'),
    icon: step < 0 ? 'arrow-up' : 'arrow-down',
    disabledReason: reason,
    detail: asText
      ? t('Deletes it and creates its transcript: no client can create an assistant’s audio')
      : t('Deletes it and creates it again, with the same id'),
    ...(move && { title: t('Sends {0} and then {1}', move.remove, move.create) }),
    run: () => void moveItem(item, previous),
  };
}

function callEntries(item: ConversationItem): MenuEntry[] {
  if (item.type !== 'function_call' || item.name === undefined) return [];
  const hasStub = store.steady.value?.stubs?.tools.includes(item.name) === true;
  const name = item.name;
  const edit = { label: t('Edit stub…'), icon: 'edit', run: () => void ask('editStubs', { tool: name }) };
  const create = {
    label: t('Create stub…'),
    icon: 'run-all',
    run: () => void ask('createStub', { callId: item.callId ?? '' }),
  };
  return [{ ...(hasStub ? edit : create), separatorBefore: true }];
}

/** What somebody wants of an item in the clipboard. */
export function copyOf(item: ConversationItem): string {
  if (item.type === 'function_call') return `${item.name ?? ''}(${item.arguments ?? ''})`;
  if (item.type === 'function_call_output') return item.output ?? '';
  const dropped = item.parts.map(({ droppedTranscript }) => droppedTranscript ?? '').join(' ');
  return itemText(item) || dropped;
}
