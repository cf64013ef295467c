import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  /** Rows to render now: their index and their distance from the first row in pixels. */
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  readonly totalHeight: number;
  readonly scrollToIndex: (index: number, align: 'auto' | 'center' | 'end') => void;
}

/** Keeps only the rows on screen (and a few around them) in the page. All rows have the same height; a head
 *  of `headHeight` stays at the top of the scrolled area. */
export function useVirtual(
  container: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
): VirtualRows {
  const [, rerender] = useReducer<number, undefined>((ticks) => ticks + 1, 0);
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        count,
        getScrollElement: () => container.current,
        estimateSize: () => rowHeight,
        overscan: 12,
        paddingStart: headHeight,
        scrollPaddingStart: headHeight,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
      }),
  );
  virtualizer.setOptions({ ...virtualizer.options, count, onChange: () => rerender(undefined) });
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start: start - headHeight })),
    totalHeight: virtualizer.getTotalSize() - headHeight,
    scrollToIndex: (index, align) => virtualizer.scrollToIndex(index, { align }),
  };
}
