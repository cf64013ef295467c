/** The event table: every frame one line, only those on screen in the page. */
import { computed } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { figure } from '../base/figure.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import type { Place } from '../base/menu.tsx';
import { SteadyText } from '../base/steadyText.tsx';
import { onFocus, revealed, selectRow, store } from '../state/panel.ts';
import { isRecording } from '../state/session.ts';
import { view } from '../state/viewState.ts';
import { TravelLine } from '../travel/travelLine.tsx';
import { ColumnHead, columnStyle } from './columnHead.tsx';
import { EmptyTable } from './emptyTable.tsx';
import { eventList, fillShare, followsTail, linesVersion, toggleFold } from './eventModel.ts';
import { ExchangeBracket } from './exchangeBracket.tsx';
import { goToKeptPlace, keepPlace } from './keptPlace.ts';
import { NoteEditor } from './noteEditor.tsx';
import { OverviewRuler } from './overviewRuler.tsx';
import { RowHover } from './rowHover.ts';
import { RowMenu } from './rowMenu.tsx';
import { onTableKey } from './tableKeys.ts';
import { seenCount, TableView } from './tableView.ts';

/** A log has times in all of its entries or in none: whether the first or the last has one is enough. */
const hasTimes = computed(() => {
  void store.rowsVersion.value;
  const ends = [store.row(1), store.row(store.columns.length)].flatMap((row) => row ?? []);
  return ends.length === 0 || ends.some(({ monoMs, wallMs }) => (monoMs ?? wallMs) !== null);
});

export function EventTable() {
  const area = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const hover = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const table = useRef<TableView | undefined>(undefined);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);

  useLayoutEffect(() => {
    if (!area.current || !lines.current || !hover.current || !rows.current) return;
    const made = new TableView(area.current, lines.current, rows.current);
    const hovered = new RowHover(hover.current, rows.current, made);
    table.current = made;
    // A panel that was hidden or reloaded comes back to where it was, or to what was selected in it.
    const [n, itemId] = [view.selectedN.peek(), view.selectedItemId.peek()];
    if (!goToKeptPlace() && !followsTail.peek()) {
      if (n !== undefined) revealed.value = { n };
      else if (itemId !== undefined) revealed.value = { itemId };
    }
    const stopKeeping = keepPlace(area.current, made);
    return () => {
      stopKeeping();
      hovered.dispose();
      made.dispose();
    };
  }, []);
  useLayoutEffect(() => onFocus('events', () => area.current?.focus()), []);

  const moveTo = (line: number) => {
    const wanted = Math.max(0, Math.min(eventList.lineCount - 1, line));
    const row = eventList.lineAt(wanted);
    if (!row) return;
    selectRow(row.rowIndex + 1);
    table.current?.moveTo(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== area.current || !table.current) return;
    const { selectedLine, page } = table.current;
    const row = selectedLine < 0 ? undefined : store.row(view.selectedN.peek());
    onTableKey(event, { selectedLine, lineCount: eventList.lineCount, page, row, moveTo });
  };
  /** The row that was clicked, and its line. */
  const pointed = ({ target }: Event) => {
    const slot = target instanceof Element ? table.current?.slotOf(target) : undefined;
    return slot?.look && { n: slot.look.row.n, kind: slot.look.kind, line: slot.index };
  };
  const onClick = (event: MouseEvent) => {
    const row = pointed(event);
    if (!row) return;
    if ((event.target as Element).closest('.twistie')) toggleFold(row.line);
    else selectRow(row.n);
  };
  const onDblClick = (event: MouseEvent) => {
    const row = pointed(event);
    if (row?.kind === 'fold' && !(event.target as Element).closest('.twistie')) toggleFold(row.line);
  };
  const onContextMenu = (event: MouseEvent) => {
    const n = pointed(event)?.n;
    const opened = n === undefined ? menuAtSelected() : { n, place: { x: event.clientX, y: event.clientY } };
    if (!opened) return;
    event.preventDefault();
    selectRow(opened.n);
    setMenu(opened);
  };

  return (
    <div
      class={`event-table ${hasTimes.value ? '' : 'is-untimed'} is-time-${view.timeMode.value}`}
      data-following={followsTail.value}
      style={columnStyle()}
    >
      <div class="event-scroll-frame">
        <div
          ref={area}
          role="grid"
          aria-label={t('Events')}
          class="event-scroll"
          tabIndex={0}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDblClick={onDblClick}
          onContextMenu={onContextMenu}
          onScroll={() => table.current?.onScroll()}
        >
          <ColumnHead />
          <div ref={lines} class="event-lines">
            <div ref={hover} class="row-hover" aria-hidden="true" />
            <div ref={rows} role="rowgroup" />
            <TravelLine />
            <ExchangeBracket />
          </div>
        </div>
        <OverviewRuler />
      </div>
      <NoteEditor />
      {menu && <RowMenu n={menu.n} place={menu.place} onClose={() => setMenu(undefined)} />}
      <NoLine />
      <NewPill />
    </div>
  );
}

const isEmpty = computed(() => {
  void linesVersion.value;
  return eventList.lineCount === 0 && fillShare.value === undefined;
});

function NoLine() {
  return isEmpty.value ? <EmptyTable /> : null;
}

const rowCount = figure(() => {
  void store.rowsVersion.value;
  return store.rows.length;
});

/** How many rows came since the end was left. */
const newCount = computed(() => (followsTail.value ? 0 : Math.max(0, rowCount.value - seenCount.value)));
const hasNew = computed(() => {
  const header = store.liveSteady.value;
  // What is read of a file is no news.
  return newCount.value > 0 && header !== undefined && !isRecording(header);
});
const newWords = computed(() => plural(newCount.value, t('{0} new'), t('{0} new')));

function NewPill() {
  if (!hasNew.value) return null;
  return (
    <button type="button" class="new-pill" onClick={() => (view.following.value = true)}>
      <Icon name="arrow-down" />
      <SteadyText text={newWords} />
    </button>
  );
}

interface OpenMenu {
  readonly n: number;
  readonly place: Place;
}

/** Where the row that is selected stands. */
function menuAtSelected(): OpenMenu | undefined {
  const n = view.selectedN.peek();
  const box = document.querySelector('.event-row[aria-selected="true"]')?.getBoundingClientRect();
  return n === undefined || !box ? undefined : { n, place: { x: box.left + 120, y: box.bottom } };
}
