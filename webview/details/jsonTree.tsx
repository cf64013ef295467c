/** A JSON text as a tree: only the rows in sight are on the page, whatever its depth and size. Keys as in VS Code's own trees. */
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { MenuButton } from '../base/menu.tsx';
import { useRows } from '../base/useRows.ts';
import { store } from '../state/panel.ts';
import { Button } from '../toolkit/button.tsx';
import type { JsonIndex } from './jsonIndex.ts';
import { OpenRows, type TreePlace } from './openRows.ts';
import { valueEntries, type TreeContext } from './treeActions.ts';
import { TreeFind } from './treeFind.tsx';
import { treeKeys } from './treeKeys.ts';
import { PathText } from './pathText.tsx';
import { TREE_ROW_PX, TreeRow } from './treeRow.tsx';
import type { TreeHit } from './treeSearch.ts';
import { useTreeSearch } from './useTreeSearch.ts';

export interface JsonTreeProps {
  readonly index: JsonIndex;
  /** Of the entry whose frame it is. */
  readonly n: number;
  /** What is wrong with the frame, by the number of the value. */
  readonly problems: ReadonlyMap<number, string>;
}

export function JsonTree({ index, n, problems }: JsonTreeProps) {
  const [, rerender] = useReducer<number, undefined>((ticks) => ticks + 1, 0);
  const rows = useMemo(() => {
    const made = new OpenRows(index);
    for (const id of problems.keys()) made.reveal(id);
    return made;
  }, [index]);
  const [picked, setPicked] = useState<TreePlace | undefined>(() => firstOf(problems));
  const [query, setQuery] = useState<string | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const findField = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  const visible = useRows(container, rows.count, TREE_ROW_PX, 0);
  const activeRow = rows.rowOf(picked ?? { id: 0 });
  const active = rows.at(activeRow) ?? { id: 0 };
  void store.rowsVersion.value;
  const event = store.row(n);
  const context: TreeContext = { rows, event, n, refresh: () => rerender(undefined) };

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => rows.setColumns(columnsOf(element)) && rerender(undefined);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rows]);
  useLayoutEffect(() => {
    if (wantsFocus.current) focusActive();
    wantsFocus.current = false;
  });

  function focusActive(): void {
    container.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus({ preventScroll: true });
  }
  const goTo = (row: number) => {
    const wanted = Math.max(0, Math.min(rows.count - 1, row));
    wantsFocus.current = true;
    setPicked(rows.at(wanted));
    visible.scrollToIndex(wanted, 'auto');
  };
  /** The row stays where it is seen, what is inside of it comes or goes. */
  const toggle = (place: TreePlace, open: boolean) => {
    rows.setOpen(place.id, open);
    setPicked({ id: place.id });
    wantsFocus.current = true;
    rerender(undefined);
  };
  // What is wrong is what one wants to see.
  const [wanted, setWanted] = useState<TreePlace | undefined>(() => firstOf(problems));
  const isMeasured = visible.viewPx > 0;
  useLayoutEffect(() => {
    if (!wanted || !isMeasured) return;
    setWanted(undefined);
    const row = rows.rowOf(wanted);
    if (!visible.isOnScreen(row)) visible.scrollToIndex(row, 'center');
  }, [wanted, isMeasured]);
  const goToHit = (hit: TreeHit | undefined) => {
    if (!hit) return;
    const place = rows.reveal(hit.id, hit.isKey ? undefined : hit.from);
    setPicked(place);
    // The list may have become longer: it is scrolled when that is on the page.
    setWanted(place);
    rerender(undefined);
  };
  const search = useTreeSearch(index, query, goToHit);
  const openSearch = () => {
    if (query === undefined) setQuery('');
    else findField.current?.focus();
  };
  const closeSearch = () => {
    setQuery(undefined);
    wantsFocus.current = true;
  };
  const step = (by: 1 | -1) => goToHit(search?.step(by));

  const onKeyDown = treeKeys({ context, active, activeRow, pageRows: () => pageOf(container.current), goTo, toggle });
  const onFrameKey = (key: KeyboardEvent) => {
    const isFind = key.key.toLowerCase() === 'f' && (key.ctrlKey || key.metaKey) && !key.altKey && !key.shiftKey;
    if (isFind) openSearch();
    else if (key.key === 'F3' && query !== undefined) step(key.shiftKey ? -1 : 1);
    else return;
    key.preventDefault();
    key.stopPropagation();
  };
  const shown = visible.rows.some(({ index: row }) => row === activeRow)
    ? visible.rows
    : [...visible.rows, { index: activeRow, top: awayTop(activeRow, visible), isAway: true }];
  return (
    <div ref={frame} class="tree-frame" onKeyDown={onFrameKey}>
      {query !== undefined && (
        <TreeFind
          query={query}
          search={search}
          fieldRef={findField}
          onQuery={setQuery}
          onStep={step}
          onClose={closeSearch}
        />
      )}
      <div
        ref={container}
        class="tree mono"
        role="tree"
        aria-label={t('Frame of event {0}', n)}
        tabIndex={-1}
        onFocus={(focus: FocusEvent) => focus.target === container.current && focusActive()}
        onKeyDown={onKeyDown}
        onScroll={visible.onScroll}
      >
        <div role="none" class="tree-rows" style={{ height: `${visible.heightPx}px` }}>
          {shown.map((row) => {
            const place = rows.at(row.index);
            if (!place) return null;
            return (
              <TreeRow
                key={`${place.id}.${place.line ?? ''}`}
                rows={rows}
                place={place}
                top={row.top}
                event={event}
                isActive={row.index === activeRow}
                isAway={'isAway' in row}
                problem={problems.get(place.id)}
                hits={search?.hitsById.get(place.id) ?? noHits}
                currentHit={search?.current}
                onPick={() => setPicked(place)}
                onToggle={() => toggle(place, !rows.isOpen(place.id))}
              />
            );
          })}
        </div>
      </div>
      <div class="tree-foot">
        <PathText path={index.pathText(active.id)} />
        <Button
          appearance="icon"
          small
          icon="search"
          label={t('Search in the tree')}
          title={t('Search in the tree (Ctrl+F)')}
          onClick={openSearch}
        />
        <MenuButton
          appearance="icon"
          small
          icon="ellipsis"
          label={t('Actions of the value')}
          menuLabel={t('Actions of the value')}
          align="end"
          direction="up"
          floating
          contextOf={container}
          entries={() => valueEntries(context, active)}
        />
      </div>
    </div>
  );
}

function firstOf(problems: JsonTreeProps['problems']): TreePlace | undefined {
  const [id] = [...problems.keys()].sort((one, other) => one - other);
  return id === undefined ? undefined : { id };
}

const noHits: readonly TreeHit[] = [];

function pageOf(element: HTMLElement | null): number {
  return Math.max(1, Math.floor((element?.clientHeight ?? 0) / TREE_ROW_PX) - 1);
}

/** Where a row stands that is not in sight: within the scrolled area, so that it makes it no longer. */
function awayTop(row: number, visible: { readonly heightPx: number; readonly shift: number }): number {
  return Math.max(0, Math.min(visible.heightPx - TREE_ROW_PX, row * TREE_ROW_PX + visible.shift));
}

/** How many characters have room in a row. */
function columnsOf(element: HTMLElement): number {
  const probe = document.createElement('span');
  probe.className = 'tree-probe';
  probe.textContent = '0'.repeat(100);
  element.append(probe);
  const characterPx = probe.getBoundingClientRect().width / 100;
  probe.remove();
  return characterPx > 0 ? Math.floor((element.clientWidth - 24) / characterPx) : 80;
}
