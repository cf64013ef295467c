import { useRef } from 'preact/hooks';
import type { ConversationItem } from '../../src/session/state.ts';
import { shortId } from '../../src/session/format.ts';
import { seconds } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { TabStop } from '../base/tabStop.ts';
import { RowLink } from '../events/eventRow.tsx';
import { selectItem, store } from '../state/panel.ts';
import { isLive, itemLabel } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { AnswerEditor } from './answerEditor.tsx';
import { AudioPart } from './audioPart.tsx';
import { CallActions } from './callActions.tsx';
import { CallView, OutputView } from './callView.tsx';
import { Caret } from './caret.tsx';
import { editing, isOnControl } from './editing.ts';
import { ItemMenu } from './itemMenu.tsx';
import { pendingByItem } from './model.ts';
import { useTabIndices } from './roving.ts';
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
  const pending = pendingByItem.value.get(id);
  const kind = editing.value?.itemId === id ? editing.value.kind : undefined;
  const edit = (next: 'answer' | 'truncate') => (editing.value = { itemId: id, kind: next });
  const close = () => {
    editing.value = undefined;
    article.current?.focus();
  };
  return (
    <article
      ref={article}
      class={`item from-${tone} ${selected ? 'is-selected' : ''} ${outOfBand ? 'is-outside' : ''}`}
      aria-label={itemLabel(item)}
      aria-current={selected}
      data-item={id}
      data-entry={entryKey}
      tabIndex={tab.own}
      onClick={(event: MouseEvent) => {
        if (isOnControl(event)) return;
        // Who moves the playhead listens: the table stays where it is.
        selectItem(id, { reveal: !(event.target instanceof Element && event.target.closest('.waveform')) });
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.target === event.currentTarget && event.key === 'Enter') selectItem(id);
      }}
    >
      <span class={`role from-${tone}`} title={`${item.type} ${item.id}`}>
        <Icon name={icon} />
        {role}
      </span>
      <TabStop.Provider value={tab.inner}>
        <div class="item-body">
          {outOfBand && (
            <p class="item-note">
              <Icon name="circle-slash" size={12} /> out of band: not in the conversation
            </p>
          )}
          <ItemContent item={item} />
          {item.truncatedAtMs !== undefined && (
            <p class="item-note">
              <Icon name="screen-cut" size={12} class="refused" /> Cut at {seconds(item.truncatedAtMs, 2)}. The server
              dropped this transcript. {item.truncatedN !== undefined && <RowLink n={item.truncatedN} />}
            </p>
          )}
          <CutOff item={item} />
          {item.status === 'incomplete' && (
            <p class="item-note">
              <Icon name="warning" size={12} class="waiting" /> incomplete
            </p>
          )}
          {pending && (
            <p class="item-note">
              <Icon name="loading" size={12} class="spin" /> {pending.type} pending: <RowLink n={pending.n} />
            </p>
          )}
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

/** It looks finished, and is not: no event says so. */
function CutOff({ item }: { item: ConversationItem }) {
  const n = store.responses.value.get(item.responseId ?? '')?.cutOffN;
  if (n === undefined || item.status !== 'in_progress') return null;
  return (
    <p class="item-note">
      <Icon name="warning" size={12} class="waiting" /> cut off by the end of the connection <RowLink n={n} />
    </p>
  );
}

function ItemContent({ item }: { item: ConversationItem }) {
  const streaming = item.status === 'in_progress' && (isLive.value || store.past.value !== undefined);
  if (item.type === 'function_call') return <CallView item={item} streaming={streaming} />;
  if (item.type === 'function_call_output') return <OutputView item={item} />;
  if (item.parts.length === 0) {
    if (item.type !== 'message')
      return <p class="mono quiet">{[item.name, item.arguments, item.output].filter(Boolean).join(' ')}</p>;
    return <p class="quiet">{streaming ? <Caret /> : 'empty'}</p>;
  }
  return (
    <>
      {item.parts.map((part, index) => (
        <div key={index} class="part">
          {part.type.endsWith('audio') && <AudioPart item={item} part={part} partIndex={index} />}
          {part.type === 'input_image' && (
            <p class="quiet">
              <Icon name="file-media" size={12} /> image
            </p>
          )}
          <PartText item={item} partIndex={index} streaming={streaming && index === item.parts.length - 1} />
          {part.transcriptionError !== undefined && (
            <p class="item-note refused">
              <Icon name="error" size={12} /> not transcribed: {part.transcriptionError}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function PartText({ item, partIndex, streaming }: { item: ConversationItem; partIndex: number; streaming: boolean }) {
  const part = item.parts[partIndex];
  if (!part) return null;
  if (part.droppedTranscript !== undefined) {
    return (
      <p class="item-text">
        “<s>{part.droppedTranscript}</s>”
      </p>
    );
  }
  const text = part.text ?? part.transcript ?? '';
  if (text === '' && !streaming) {
    return part.type === 'input_audio' ? <p class="item-note">no transcript</p> : null;
  }
  const spoken = part.type.endsWith('audio');
  return (
    <p class="item-text">
      {spoken && '“'}
      {text}
      {streaming ? <Caret /> : spoken && '”'}
    </p>
  );
}

function DeletedItem({ item, entryKey }: { item: ConversationItem; entryKey: string }) {
  const tab = useTabIndices(entryKey);
  const row = store.row(item.deletedN);
  return (
    <article
      class="item is-deleted"
      aria-label={`deleted: ${itemLabel(item)}`}
      tabIndex={tab.own}
      data-item={item.id}
      data-entry={entryKey}
      onClick={() => selectItem(item.id)}
    >
      <Icon name="trash" />
      <s class="deleted-text">{itemLabel(item)}</s>
      <span class="quiet deleted-by">{row ? 'deleted' : ''}</span>
      <TabStop.Provider value={tab.inner}>
        {item.deletedN !== undefined && <RowLink n={item.deletedN} />}
      </TabStop.Provider>
    </article>
  );
}

/** Hue, icon and word for who speaks. */
function roleOf(item: ConversationItem): readonly [tone: string, icon: string, word: string] {
  switch (item.type) {
    case 'message':
      if (item.role === 'user') return ['client', 'account', 'user'];
      if (item.role === 'assistant') return ['server', 'hubot', 'assistant'];
      return ['system', 'note', item.role ?? 'message'];
    case 'function_call':
    case 'mcp_call':
      return ['tool', 'symbol-method', 'call'];
    case 'function_call_output':
      return ['tool', 'reply', 'output'];
    default:
      return ['tool', 'symbol-method', item.type === '' ? shortId(item.id) : item.type.replace(/_/g, ' ')];
  }
}
