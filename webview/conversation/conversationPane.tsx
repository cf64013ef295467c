import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { turnDetectionType } from '../../src/protocol/sessionConfig.ts';
import { thousands } from '../../src/session/format.ts';
import { plural } from '../base/format.ts';
import { ScrollSettler } from '../base/scrollSettler.ts';
import { Icon } from '../base/icon.tsx';
import { onFocus, shownItem, store } from '../state/panel.ts';
import { conversationItems, isRecording, isTranscription } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import { ProgressRing } from '../toolkit/feedback.tsx';
import { AutoplayButton } from './autoplayButton.tsx';
import { ChosenBar } from './chosenBar.tsx';
import { ConnectionLine } from './connectionLine.tsx';
import { DropLine } from './dragHandle.tsx';
import { editing } from './editing.ts';
import { EntryWindow } from './entryWindow.tsx';
import { foldAll, isAllFolded } from './folding.ts';
import { GhostView } from './ghost.tsx';
import { goBackTo, keptPlace, notePlace } from './keptPlace.ts';
import { Instructions } from './instructions.tsx';
import { ItemView } from './itemView.tsx';
import { entries, type Entry } from './model.ts';
import { ResponseNote } from './responseNote.tsx';
import { AsOf } from '../travel/asOf.tsx';
import { focusConversation, focusEntry, onFocusIn, onFocusOut, onKeyDown } from './roving.ts';
import { currentHit, openSearch, query } from './search.ts';
import { leaveSearch, SearchBar } from './searchBar.tsx';
import { showItem } from './showItem.ts';
import { StubSwitch } from './stubSwitch.tsx';
import { TurnLine } from './turnLine.tsx';
import { UnaskedResponse } from './unaskedResponse.tsx';

const NEAR_END_PX = 40;
/** Nobody has scrolled for so long: a place is written down once, not at each step of the way. */
const REST_MS = 150;

export function ConversationPane() {
  const list = useRef<HTMLDivElement>(null);
  const header = store.header.peek();
  const [place] = useState(keptPlace);
  // A recording is read from its beginning; a session from its end, unless one has left that.
  const atEnd = useRef(header === undefined || (!isRecording(header) && place?.seen === undefined));
  /** Height of all that scrolls when it was last looked at. */
  const laidOutPx = useRef(0);
  const items = entries.value;
  /** How many entries there were when the end was last in view; undefined while it is. */
  const [seenCount, setSeenCount] = useState(place?.seen);
  const seen = useRef(seenCount);
  seen.current = seenCount;
  const current = store.liveSteady.value;
  // What is read of a file is no news.
  const hasNews = current !== undefined && !isRecording(current);
  const newCount = seenCount === undefined || !hasNews ? 0 : items.length - seenCount;
  const present = conversationItems.value.filter(({ deletedN }) => deletedN === undefined).length;

  const stopShowing = useRef<() => void>(undefined);
  const hit = currentHit.value;
  useLayoutEffect(() => {
    // A hit that is gone to leaves the end, also where entries that it brings onto the page move that.
    if (!hit || !atEnd.current) return;
    atEnd.current = false;
    setSeenCount(items.length);
  }, [hit?.entryKey, hit?.from]);
  const lookForEnd = (element: HTMLElement) => {
    const isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    if (editing.peek() !== undefined) {
      if (isAtEnd) setSeenCount(entries.peek().length);
      return;
    }
    if (isAtEnd !== atEnd.current) setSeenCount(isAtEnd ? undefined : entries.peek().length);
    atEnd.current = isAtEnd;
  };
  const isEditing = editing.value !== undefined;
  useLayoutEffect(() => {
    if (!isEditing) return undefined;
    // Who writes into an item is not taken from it, neither by what comes nor by a form that is longer than the view.
    if (atEnd.current) setSeenCount(items.length);
    atEnd.current = false;
    return () => list.current && lookForEnd(list.current);
  }, [isEditing]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    // Where all of it fits nobody scrolls to what is new: it is seen.
    else if (newCount > 0 && element.scrollHeight <= element.clientHeight) lookForEnd(element);
  });
  useEffect(() => {
    // Images of text grow after their first paint (waveforms, streaming text): stay at the end when there.
    const content = list.current?.firstElementChild;
    if (!content) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
    });
    observer.observe(content);
    // A pane or a banner that opens takes room from the end.
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    if (place && !atEnd.current) stopShowing.current = goBackTo(element, place);
    const rest = new ScrollSettler(REST_MS, () => notePlace(element, seen.current));
    const onScroll = () => rest.scrolled();
    const onScrollEnd = () => rest.ended();
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('scrollend', onScrollEnd);
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('scrollend', onScrollEnd);
      rest.dispose();
    };
  }, []);
  useLayoutEffect(() => onFocus('conversation', () => focusConversation(list.current)), []);
  useEffect(() => {
    const wanted = shownItem.value;
    if (!wanted) return;
    shownItem.value = undefined;
    if (!list.current) return;
    stopShowing.current?.();
    stopShowing.current = showItem(list.current, wanted.itemId, () => {
      // As a hit of the search does, it leaves the end.
      if (!atEnd.current) return;
      atEnd.current = false;
      setSeenCount(entries.peek().length);
    });
  }, [shownItem.value]);
  useEffect(() => () => stopShowing.current?.(), []);
  /** What unfolds at the beginning does not take its reader to the end. */
  const keepPlace = () => {
    // Who has left the end already has not seen what came since.
    if (atEnd.current) setSeenCount(items.length);
    atEnd.current = false;
    requestAnimationFrame(() => {
      if (list.current) lookForEnd(list.current);
    });
  };
  const leave = () => leaveSearch((key) => focusEntry(list.current, key));

  return (
    <section
      class="pane conversation-pane"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        // Elsewhere it filters the events.
        event.preventDefault();
        event.stopPropagation();
        openSearch();
      }}
      aria-label={t('Conversation')}
    >
      <div class="pane-head">
        <div class="pane-words">
          <h2 class="pane-title">{t('Conversation')}</h2>
          <span class="quiet count">{plural(present, t('{0} item'), t('{0} items'))}</span>
          <AsOf />
        </div>
        <StubSwitch />
        <AutoplayButton />
        <Button
          appearance="icon"
          icon="search"
          label={t('Search in the conversation')}
          pressed={query.value !== undefined}
          onClick={() => (query.value === undefined ? openSearch() : leave())}
        />
        <Button
          appearance="icon"
          icon={isAllFolded() ? 'expand-all' : 'collapse-all'}
          label={isAllFolded() ? t('Unfold long texts') : t('Fold long texts')}
          onClick={() => foldAll(!isAllFolded())}
        />
      </div>
      {query.value !== undefined && <SearchBar close={leave} />}
      <div
        ref={list}
        class="conversation"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
        onFocusOut={onFocusOut}
        onScroll={() => {
          const element = list.current;
          if (!element) return;
          // Guessed heights that became true move the end; only a reader leaves it.
          const isLayout = element.scrollHeight !== laidOutPx.current;
          laidOutPx.current = element.scrollHeight;
          if (isLayout && atEnd.current) {
            element.scrollTop = element.scrollHeight;
            return;
          }
          lookForEnd(element);
        }}
      >
        <div class="conversation-content">
          <ConnectionLine />
          <Instructions beforeToggle={keepPlace} />
          <EntryWindow
            entries={items}
            list={list}
            beginsAtEnd={atEnd.current}
            keptKeys={[view.selectedItemId.value, hit?.entryKey, place?.key]}
            draw={drawEntry}
          />
          {items.length === 0 && <EmptyConversation />}
          <DropLine />
        </div>
      </div>
      <ChosenBar refocus={() => focusConversation(list.current)} />
      {newCount > 0 && (
        <button
          type="button"
          class="new-pill"
          onClick={() => list.current?.scrollTo({ top: list.current.scrollHeight })}
        >
          <Icon name="arrow-down" />
          {t('{0} new', thousands(newCount))}
        </button>
      )}
    </section>
  );
}

function drawEntry(entry: Entry) {
  if (entry.kind === 'item') {
    return (
      <>
        <TurnLine itemId={entry.id} />
        <ItemView entryKey={entry.key} id={entry.id} outOfBand={entry.outOfBand} />
      </>
    );
  }
  if (entry.kind === 'ghost') return <GhostView entryKey={entry.key} row={entry.row} />;
  if (entry.kind === 'unasked') return <UnaskedResponse entryKey={entry.key} row={entry.row} />;
  return <ResponseNote response={entry.response} />;
}

function EmptyConversation() {
  const header = store.steady.value;
  const phase = header?.connection.phase;
  if (phase === 'connecting' || header?.reconnecting) {
    const where = header?.sourceUrl ?? header?.name ?? '';
    return (
      <p class="empty-note">
        <ProgressRing /> {header?.reconnecting ? t('Reconnecting to {0}…', where) : t('Connecting to {0}…', where)}
      </p>
    );
  }
  if (header?.readOnly || phase !== 'open') return <p class="empty-note">{t('No item in this conversation.')}</p>;
  const isCommittedByServer = turnDetectionType(header?.session) !== undefined;
  if (isTranscription.value) {
    return (
      <div class="empty-note">
        <p>{t('Nothing was said yet.')}</p>
        <p>
          {isCommittedByServer
            ? t('Append an audio file: what is heard in it is written down here.')
            : t('Append an audio file and commit it: what is heard in it is written down here.')}
        </p>
      </div>
    );
  }
  return (
    <div class="empty-note">
      <p>{t('The conversation is empty.')}</p>
      <p>
        {isCommittedByServer
          ? t('Write a user text below and send it, then press Respond. Or append an audio file.')
          : t('Write a user text below and send it, then press Respond. Or append an audio file and commit it.')}
      </p>
    </div>
  );
}
