/** The event table: every frame one line, only those on screen in the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import type { RowMark } from '../../src/session/rowMarks.ts';
import { plural } from '../base/format.ts';
import { Icon } from '../base/icon.tsx';
import type { Place } from '../base/menu.tsx';
import { onFocus, revealed, selectRow, store } from '../state/panel.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { findingsAtRow } from '../state/findings.ts';
import { view } from '../state/viewState.ts';
import { ColumnHead, columnStyle } from './columnHead.tsx';
import type { Line } from './eventList.ts';
import { EmptyTable } from './emptyTable.tsx';
import { eventList, fillShare, followsTail, linesVersion } from './eventModel.ts';
import { RowElements } from './rowElements.tsx';
import { TravelLine } from '../travel/travelLine.tsx';
import { ExchangeBracket } from './exchangeBracket.tsx';
import { NoteEditor } from './noteEditor.tsx';
import { RowMenu } from './rowMenu.tsx';
import { onTableKey } from './tableKeys.ts';
import { useRows } from './useRows.ts';

const ROW_PX = 20;
const HEAD_PX = 22;
/** Always the same element: a repaint of the rows leaves it alone. */
const head = <ColumnHead />;

export function EventTable() {
  const version = linesVersion.value;
  const container = useRef<HTMLDivElement>(null);
  const following = followsTail.value;
  const elements = useRef(new RowElements());
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
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

  useLayoutEffect(() => onFocus('events', () => container.current?.focus()), []);

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
    if (event.target !== container.current) return;
    const page = Math.floor((container.current?.clientHeight ?? ROW_PX * 10) / ROW_PX) - 1;
    const row = selectedLine < 0 ? undefined : store.row(selectedIndex + 1);
    onTableKey(event, { selectedLine, lineCount, page, row, moveTo });
  };
  const onContextMenu = (event: MouseEvent) => {
    const opened = menuAt(event, selectedLine < 0 ? undefined : selectedIndex + 1);
    if (!opened) return;
    event.preventDefault();
    selectRow(opened.n);
    setMenu(opened);
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
  const lines = visible.rows.flatMap(({ index, top }) => {
    const line = eventList.lineAt(index);
    return line ? [{ line, index, top }] : [];
  });
  elements.current.show(lines.map(({ line }) => idOf(line)));
  const hasMarks = store.marks.value.size > 0;
  return (
    <div class={`event-table ${hasMarks ? 'has-marks' : ''}`} data-following={following} style={columnStyle()}>
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
          onContextMenu={onContextMenu}
          onScroll={onScroll}
        >
          {head}
          <div role="rowgroup" class="event-lines" style={{ height: `${visible.heightPx}px` }}>
            {lines.map(({ line, index, top }) => {
              const row = store.row(line.rowIndex + 1);
              if (!row) return null;
              const above = index > 0 ? eventList.lineAt(index - 1) : undefined;
              return elements.current.of(idOf(line), {
                row,
                kind: line.kind,
                open: line.open,
                count: line.count,
                group: line.group,
                lineIndex: index,
                top,
                selected: index === selectedLine,
                later: pastN !== undefined && row.n > pastN,
                linked: linkedItem !== undefined && row.itemId === linkedItem,
                previousMonoMs: above && store.columns.numberOf('monoMs', above.rowIndex),
                timeMode,
                findings: findingsOf(line, row.n),
                marks: marksOf(line, row.n),
              });
            })}
            <TravelLine rowPx={ROW_PX} shift={visible.shift} />
            <ExchangeBracket rowPx={ROW_PX} shift={visible.shift} />
          </div>
        </div>
      </div>
      <NoteEditor />
      {menu && <RowMenu n={menu.n} place={menu.place} onClose={() => setMenu(undefined)} />}
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

/** The line of an unfolded run and that of its first row are two. */
function idOf({ kind, rowIndex }: Line): number {
  return 2 * rowIndex + (kind === 'child' ? 1 : 0);
}

const none: readonly PanelFinding[] = [];

/** A folded run shows what was noticed anywhere in it. */
function findingsOf(line: Line, n: number): readonly PanelFinding[] {
  const atRow = findingsAtRow.value;
  if (atRow.size === 0) return none;
  if (line.kind !== 'fold' || line.open) return atRow.get(n) ?? none;
  const inRun = [...atRow].filter(([at]) => eventList.groupOf(at - 1) === line.group);
  return inRun.length === 0 ? none : inRun.flatMap(([, findings]) => findings);
}

const unmarked: readonly RowMark[] = [];

/** A folded run shows the marks of all its rows. */
function marksOf(line: Line, n: number): readonly RowMark[] {
  const marks = store.marks.value;
  if (marks.size === 0) return unmarked;
  if (line.kind === 'fold' && !line.open) {
    const inRun = [...marks.values()].filter((mark) => eventList.groupOf(mark.n - 1) === line.group);
    return inRun.length === 0 ? unmarked : inRun;
  }
  const mark = line.kind === 'fold' ? undefined : marks.get(n);
  return mark ? [mark] : unmarked;
}

interface OpenMenu {
  readonly n: number;
  readonly place: Place;
}

/** Of the row under the pointer; by key that of the row that is selected, where it stands. */
function menuAt(event: MouseEvent, selectedN: number | undefined): OpenMenu | undefined {
  const pointed = event.target instanceof Element ? event.target.closest('.event-row') : null;
  if (pointed) return { n: Number(pointed.id.replace(/^\w+-/, '')), place: { x: event.clientX, y: event.clientY } };
  const box = document.getElementById(`row-${selectedN ?? 0}`)?.getBoundingClientRect();
  return selectedN === undefined || !box ? undefined : { n: selectedN, place: { x: box.left + 120, y: box.bottom } };
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
