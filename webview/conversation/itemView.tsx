import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { ConversationItem, EventRow } from '../../src/session/state.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { Words } from '../base/words.tsx';
import { RowLink } from '../events/rowLink.tsx';
import { selectItem, store } from '../state/panel.ts';
import { isLive, itemLabel } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { AnswerEditor } from './answerEditor.tsx';
import { CallActions } from './callActions.tsx';
import { DragHandle } from './dragHandle.tsx';
import { drag } from './itemDrag.ts';
import { editing, isOnControl } from './editing.ts';
import { ItemContent } from './itemContent.tsx';
import { DeletedItemMenu, ItemMenu } from './itemMenu.tsx';
import { roleOf } from './itemRole.ts';
import { dismiss, eventByItem, isDismissed } from './model.ts';
import { chooseUpTo, clearChosen, isChosen, toggleChosen } from './multiSelection.ts';
import { useTabIndices } from './roving.ts';
import { shortName, ShortText } from './shortText.tsx';
import { TruncateEditor } from './truncateEditor.tsx';

/** One item. Selecting it marks the events that made it. */
export function ItemView({ id, outOfBand, entryKey }: { id: string; outOfBand: boolean; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const item = store.item(id)?.value;
  const article = useRef<HTMLElement>(null);
  if (!item) return null;
  if (item.deletedN !== undefined) return <DeletedItem item={item} entryKey={entryKey} />;
  const [tone, icon, role] = roleOf(item);
  const selected = view.selectedItemId.value === id;
  const chosen = useComputed(() => isChosen(id)).value;
  const isDragged = useComputed(() => drag.value?.itemId === id).value;
  const name =
    item.truncatedAtMs === undefined
      ? itemLabel(item)
      : t('cut at {0}: {1}', seconds(item.truncatedAtMs, 2), itemLabel(item));
  const event = eventByItem.value.get(id);
  const kind = editing.value?.itemId === id ? editing.value.kind : undefined;
  const edit = (next: 'answer' | 'truncate') => (editing.value = { itemId: id, kind: next });
  const close = () => {
    editing.value = undefined;
    article.current?.focus();
  };
  return (
    <article
      ref={article}
      class={`item from-${tone} ${selected ? 'is-selected' : ''} ${chosen ? 'is-chosen' : ''} ${outOfBand ? 'is-outside' : ''} ${isDragged ? 'is-dragged' : ''}`}
      aria-label={chosen ? t('chosen: {0}', name) : name}
      aria-current={selected}
      data-item={id}
      data-entry={entryKey}
      tabIndex={tab.own}
      onClick={(event: MouseEvent) => {
        if (isOnControl(event)) return;
        if (event.shiftKey || event.ctrlKey || event.metaKey) {
          window.getSelection()?.removeAllRanges();
          if (outOfBand) return;
          if (event.shiftKey) chooseUpTo(id);
          else toggleChosen(id);
          return;
        }
        clearChosen();
        // Who moves the playhead listens: the table stays where it is.
        selectItem(id, { reveal: !(event.target instanceof Element && event.target.closest('.waveform')) });
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.target === event.currentTarget && event.key === 'Enter') selectItem(id);
      }}
    >
      {!outOfBand && isLive.value && <DragHandle item={item} />}
      <span class={`role from-${tone}`} title={`${shortName(item.type)} ${item.id}`}>
        <Icon name={chosen ? 'pass-filled' : icon} />
        <VisibleText text={shortName(role)} />
      </span>
      <TabStop.Provider value={tab.inner}>
        <div class="item-body">
          {outOfBand && (
            <p class="item-note">
              <Icon name="circle-slash" size={12} /> {t('out of band: not in the conversation')}
            </p>
          )}
          {item.timeoutN !== undefined && (
            <p class="item-note">
              <Icon name="watch" size={12} />{' '}
              {t('made by the server, not by your client: nobody spoke for so long (idle timeout)')}{' '}
              <RowLink n={item.timeoutN} />
            </p>
          )}
          <ItemContent item={item} />
          {item.truncatedAtMs !== undefined && (
            <p class="item-note">
              <Icon name="screen-cut" size={12} class="refused" />{' '}
              {t('Cut at {0}. The server dropped this transcript.', seconds(item.truncatedAtMs, 2))}{' '}
              {item.truncatedN !== undefined && <RowLink n={item.truncatedN} />}
            </p>
          )}
          <CutOff item={item} />
          {item.status === 'incomplete' && (
            <p class="item-note">
              <Icon name="warning" size={12} class="waiting" /> {t('incomplete')}
            </p>
          )}
          {event && <EventNote row={event} />}
          {item.type === 'function_call' && kind !== 'answer' && (
            <CallActions item={item} answer={() => edit('answer')} />
          )}
          <TabStop.Provider value={0}>
            {kind === 'answer' && <AnswerEditor item={item} close={close} />}
            {kind === 'truncate' && <TruncateEditor item={item} close={close} />}
          </TabStop.Provider>
        </div>
        <ItemMenu item={item} outOfBand={outOfBand} truncate={() => edit('truncate')} article={article} />
      </TabStop.Provider>
    </article>
  );
}

/** What was sent about the item: it waits for its answer, or was refused. */
function EventNote({ row }: { row: EventRow }) {
  const { n, type, exchange } = row;
  if (exchange?.status === 'pending') {
    return (
      <p class="item-note">
        <Icon name="loading" size={12} class="spin" />{' '}
        <Words text={t('{0} pending: {1}')} values={[type, <RowLink n={n} />]} />
      </p>
    );
  }
  if (isDismissed(n)) return null;
  const answerN = exchange?.answerN;
  const error = store.errors.value.find((one) => one.n === answerN);
  return (
    <div class="item-note refused">
      <Icon name="error" size={12} />{' '}
      <Words
        text={t('{0} refused: {1} {2}')}
        values={[type, <ShortText text={error?.message ?? ''} />, <RowLink n={answerN ?? n} />]}
      />{' '}
      <Button appearance="icon" small icon="close" label={t('Dismiss')} onClick={() => dismiss(n)} />
    </div>
  );
}

/** It looks finished, and is not: no event says so. */
function CutOff({ item }: { item: ConversationItem }) {
  const n = store.responses.value.get(item.responseId ?? '')?.cutOffN;
  if (n === undefined || item.status !== 'in_progress') return null;
  return (
    <p class="item-note">
      <Icon name="warning" size={12} class="waiting" /> {t('cut off by the end of the connection')} <RowLink n={n} />
    </p>
  );
}

function DeletedItem({ item, entryKey }: { item: ConversationItem; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const article = useRef<HTMLElement>(null);
  const row = store.row(item.deletedN);
  // The item that it takes the place of is still on the page; whoever was there stays there.
  const [hadFocus] = useState(
    () => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'] === entryKey,
  );
  useLayoutEffect(() => {
    if (hadFocus) article.current?.focus();
  }, []);
  return (
    <article
      ref={article}
      class="item is-deleted"
      aria-label={t('deleted: {0}', itemLabel(item))}
      tabIndex={tab.own}
      data-item={item.id}
      data-entry={entryKey}
      onClick={(event: MouseEvent) => {
        if (!isOnControl(event)) selectItem(item.id);
      }}
    >
      <Icon name="trash" />
      <s class="deleted-text">
        <VisibleText text={itemLabel(item)} />
      </s>
      <span class="quiet deleted-by">{row ? t('deleted') : ''}</span>
      <TabStop.Provider value={tab.inner}>
        {item.deletedN !== undefined && <RowLink n={item.deletedN} />}
        <DeletedItemMenu item={item} article={article} />
      </TabStop.Provider>
    </article>
  );
}
