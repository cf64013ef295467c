import type { ComponentChild, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { t } from '../../src/base/l10n.ts';
import { editing } from './editing.ts';
import { drag } from './itemDrag.ts';
import type { Entry } from './model.ts';
import { Heights, piecesOf } from './mounted.ts';
import { focusWaiting, stopKey } from './roving.ts';

/** Mounted above and below the view: a turn of the wheel shows no empty room. */
const BESIDE_PX = 1200;
/** Before anything was laid out. */
const FIRST_VIEW_PX = 1000;

export interface EntryWindowProps {
  readonly entries: readonly Entry[];
  /** What scrolls. */
  readonly list: RefObject<HTMLElement | null>;
  /** Before its first layout the list is taken to stand at its end, or at its beginning. */
  readonly beginsAtEnd: boolean;
  /** Entries that are mounted wherever they are: that of the selected item, and that of the hit of a search. */
  readonly keptKeys: readonly (string | undefined)[];
  readonly draw: (entry: Entry) => ComponentChild;
}

/** The entries in view and near it; the others are room of their height. A screen reader hears which of how many each one is. */
export function EntryWindow({ entries, list, beginsAtEnd, keptKeys, draw }: EntryWindowProps) {
  const root = useRef<HTMLDivElement>(null);
  const heights = useRef(new Heights()).current;
  const [measured, measureAgain] = useReducer<number, undefined>((count) => count + 1, 0);
  const [seen, setSeen] = useState<{ readonly topPx: number; readonly heightPx: number } | undefined>(undefined);
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const offsets = useMemo(() => heights.offsets(keys), [keys, measured]);
  const topPx = seen?.topPx ?? (beginsAtEnd ? Math.max(0, (offsets.at(-1) ?? 0) - FIRST_VIEW_PX) : 0);
  const heightPx = seen?.heightPx ?? FIRST_VIEW_PX;
  const editedId = editing.value?.itemId;
  const draggedId = drag.value?.itemId;
  const focusedKey = stopKey.value;
  const kept = useMemo(() => {
    const keys = new Set([...keptKeys, focusedKey, editedId, draggedId]);
    return entries.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
  }, [entries, focusedKey, editedId, draggedId, ...keptKeys]);
  const pieces = piecesOf(offsets, topPx - BESIDE_PX, topPx + heightPx + BESIDE_PX, kept);

  useLayoutEffect(() => {
    const area = list.current;
    const own = root.current;
    if (!area || !own) return;
    const look = () => {
      const top = area.getBoundingClientRect().top - own.getBoundingClientRect().top;
      setSeen((before) =>
        before && Math.abs(before.topPx - top) < BESIDE_PX / 3 && before.heightPx === area.clientHeight
          ? before
          : { topPx: top, heightPx: area.clientHeight },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(area);
    observer.observe(own);
    area.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', look);
    };
  }, []);
  useLayoutEffect(() => {
    let isNew = false;
    for (const element of root.current?.querySelectorAll<HTMLElement>(':scope > [data-key]') ?? [])
      isNew = heights.note(element.dataset['key'] ?? '', element.offsetHeight) || isNew;
    if (isNew) measureAgain(undefined);
    focusWaiting(list.current);
  });

  return (
    <div
      ref={root}
      role={entries.length === 0 ? undefined : 'list'}
      aria-label={entries.length === 0 ? undefined : t('Items')}
    >
      {pieces.map((piece) => {
        if (!('index' in piece)) {
          return <div key={`room-${piece.beforeIndex}`} style={{ height: `${piece.roomPx}px` }} />;
        }
        const entry = entries[piece.index];
        return (
          entry && (
            <div
              key={entry.key}
              class="entry"
              role="listitem"
              aria-setsize={entries.length}
              aria-posinset={piece.index + 1}
              data-key={entry.key}
            >
              {draw(entry)}
            </div>
          )
        );
      })}
    </div>
  );
}
