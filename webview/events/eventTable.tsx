/** The event table: every frame one line, only those on screen in the page. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import { copyText, onFocus, revealed, selectRow, store } from '../state/panel.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { findingsAtRow } from '../state/findings.ts';
import { view } from '../state/viewState.ts';
import { Button } from '../toolkit/button.tsx';
import type { Line } from './eventList.ts';
import { eventList, fillShare, followsTail, linesVersion, toggleFold } from './eventModel.ts';
import { EventRowView } from './eventRow.tsx';
import { TravelLine } from '../travel/travelLine.tsx';
import { ExchangeBracket } from './exchangeBracket.tsx';
import { useRows } from './useRows.ts';

const ROW_PX = 20;
const HEAD_PX = 22;

export function EventTable() {
  const version = linesVersion.value;
  const container = useRef<HTMLDivElement>(null);
  const following = followsTail.value;
  const [seenCount, setSeenCount] = useState(store.rows.length);
  const lineCount = eventList.lineCount;
  const visible = useRows(container, lineCount, ROW_PX, HEAD_PX);
  const selectedIndex = (view.selectedN.value ?? 0) - 1;
  const selectedLine = selectedIndex < 0 ? -1 : eventList.lineOf(selectedIndex);

  const followTail = (atEnd: boolean) => {
    view.following.value = atEnd;
    setSeenCount(store.rows.length);
  };

  useLayoutEffect(() => {
    // What is still gone through grows from its beginning, and is shown at its end when it has one.
    if (!following || fillShare.value !== undefined) return;
    visible.scrollToEnd();
    setSeenCount(store.rows.length);
    // A pane that opens below takes room from the end.
  }, [following, version, lineCount, visible.viewPx]);

  useLayoutEffect(() => {
    const wanted = revealed.value;
    if (!wanted) return;
    revealed.value = undefined;
    const line = 'n' in wanted ? eventList.lineOf(wanted.n - 1) : firstLineOf(wanted.itemId);
    if (line < 0) return;
    // What is in sight stays where it is; an item whose events are at the end does not stop the table.
    if (visible.isOnScreen(line) && ('itemId' in wanted || line === lineCount - 1)) return;
    followTail(false);
    if ('n' in wanted && wanted.nearest === true) visible.scrollToIndex(line, 'auto');
    else if ('n' in wanted || !visible.isOnScreen(line)) visible.scrollToIndex(line, 'center');
  }, [revealed.value]);

  // A panel that was hidden or reloaded comes back to what was selected in it.
  useLayoutEffect(() => {
    const [n, itemId] = [view.selectedN.peek(), view.selectedItemId.peek()];
    if (following) return;
    if (n !== undefined) revealed.value = { n };
    else if (itemId !== undefined) revealed.value = { itemId };
  }, []);

  useEffect(() => onFocus('events', () => container.current?.focus()), []);

  const moveTo = (line: number) => {
    const wanted = Math.max(0, Math.min(lineCount - 1, line));
    const target = eventList.lineAt(wanted);
    const row = target && store.row(target.rowIndex + 1);
    if (!row) return;
    selectRow(row.n);
    // Not left to the scroll event, which may come after the next row.
    followTail(wanted === lineCount - 1);
    visible.scrollToIndex(wanted, 'auto');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((container.current?.clientHeight ?? ROW_PX * 10) / ROW_PX) - 1;
    const row = store.row(selectedIndex + 1);
    const moves: Record<string, () => void> = {
      ArrowDown: () => moveTo(selectedLine + 1),
      ArrowUp: () => moveTo(selectedLine < 0 ? lineCount - 1 : selectedLine - 1),
      PageDown: () => moveTo(selectedLine + page),
      PageUp: () => moveTo(selectedLine - page),
      Home: () => moveTo(0),
      End: () => moveTo(lineCount - 1),
      ArrowRight: () => toggleFold(selectedLine, true),
      ArrowLeft: () => toggleFold(selectedLine, false),
      Enter: () => {
        view.narrowDetailsOpen.value = true;
        const other = row?.exchange?.answerN ?? row?.answers?.clientN;
        if (other !== undefined) selectRow(other, { reveal: true });
      },
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      move();
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && row) {
      copyText(`${row.n}\t${row.type}\t${row.what}`);
    }
  };

  const onScroll = () => {
    visible.onScroll();
    const atEnd = visible.isAtEnd();
    if (atEnd !== following) followTail(atEnd);
  };

  const newCount = store.rows.length - seenCount;
  const linkedItem = view.selectedItemId.value;
  const timeMode = view.timeMode.value;
  const pastN = store.past.value?.n;
  return (
    <div class="event-table" data-following={following}>
      <div class="event-scroll-frame">
        <div
          ref={container}
          role="grid"
          aria-label={t('Events')}
          aria-rowcount={lineCount + 1}
          aria-activedescendant={selectedLine >= 0 ? `row-${selectedIndex + 1}` : undefined}
          class="event-scroll"
          tabIndex={0}
          onKeyDown={onKeyDown}
          onScroll={onScroll}
        >
          <ColumnHead />
          <div role="rowgroup" class="event-lines" style={{ height: `${visible.heightPx}px` }}>
            {visible.rows.map(({ index, top }) => {
              const line = eventList.lineAt(index);
              const row = line && store.row(line.rowIndex + 1);
              if (!line || !row) return null;
              const above = index > 0 ? eventList.lineAt(index - 1) : undefined;
              return (
                <EventRowView
                  key={`${line.kind === 'child' ? 'c' : 'r'}${row.n}`}
                  row={row}
                  line={line}
                  lineIndex={index}
                  top={top}
                  selected={index === selectedLine}
                  later={pastN !== undefined && row.n > pastN}
                  linked={linkedItem !== undefined && row.itemId === linkedItem}
                  previous={above && store.row(above.rowIndex + 1)}
                  timeMode={timeMode}
                  findings={findingsOf(line, row.n)}
                  onToggle={() => toggleFold(index)}
                />
              );
            })}
            <TravelLine rowPx={ROW_PX} shift={visible.shift} />
            <ExchangeBracket rowPx={ROW_PX} shift={visible.shift} />
          </div>
        </div>
      </div>
      {lineCount === 0 && fillShare.value === undefined && <EmptyTable />}
      {!following && newCount > 0 && (
        <button type="button" class="new-pill" onClick={() => followTail(true)}>
          <Icon name="arrow-down" />
          {plural(newCount, t('{0} new'), t('{0} new'))}
        </button>
      )}
    </div>
  );
}

const none: readonly PanelFinding[] = [];

/** A folded run shows what was noticed anywhere in it. */
function findingsOf(line: Line, n: number): readonly PanelFinding[] {
  const atRow = findingsAtRow.value;
  if (atRow.size === 0) return none;
  if (line.kind !== 'fold' || line.open) return atRow.get(n) ?? none;
  const inRun = [...atRow].filter(([at]) => eventList.groupOf(at - 1) === line.group);
  return inRun.flatMap(([, findings]) => findings);
}

/** The first line shown that belongs to an item; -1 when there is none. */
function firstLineOf(itemId: string): number {
  const { columns } = store;
  const id = columns.knownIdOf(itemId);
  for (let index = 0; id !== undefined && index < columns.length; index++) {
    const line = columns.itemIdOf(index) === id ? eventList.lineOf(index) : -1;
    if (line >= 0) return line;
  }
  return -1;
}

function ColumnHead() {
  return (
    <div role="row" class="event-head" aria-rowindex={1}>
      <span role="columnheader" class="col-mark">
        <span class="visually-hidden">{t('finding')}</span>
      </span>
      <span role="columnheader" class="col-n num">
        #
      </span>
      <span role="columnheader" class="col-time num">
        {t('time')}
      </span>
      <span role="columnheader" class="col-delta num">
        Δ ms
      </span>
      <span role="columnheader" class="col-dir">
        <span class="visually-hidden">{t('sender')}</span>
      </span>
      <span role="none" class="col-event">
        <span role="columnheader" class="col-type">
          {t('type')}
        </span>
        <span role="columnheader" class="col-what">
          {t('what')}
        </span>
      </span>
      <span role="columnheader" class="col-size num">
        {t('size')}
      </span>
    </div>
  );
}

function EmptyTable() {
  const total = store.rows.length;
  const cleared = Math.min(view.clearedN.value, total);
  const hidden = total - cleared;
  const words = [
    hidden > 0 && plural(hidden, t('{0} entry is hidden by the filter.'), t('{0} entries are hidden by the filter.')),
    cleared > 0 && plural(cleared, t('{0} entry was cleared from view.'), t('{0} entries were cleared from view.')),
  ];
  return (
    <div class="empty-note">
      <p>{total === 0 ? t('No event yet.') : words.filter(Boolean).join(' ')}</p>
      <div class="button-row">
        {hidden > 0 && (
          <Button small onClick={showFiltered}>
            {t('Show all senders and types')}
          </Button>
        )}
        {cleared > 0 && (
          <Button small onClick={() => (view.clearedN.value = 0)}>
            {t('Show what was cleared')}
          </Button>
        )}
      </div>
    </div>
  );
}

function showFiltered(): void {
  view.filter.value = '';
  view.direction.value = 'all';
}
