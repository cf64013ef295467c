import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { ScrollScale, type Align } from './scrollScale.ts';

export interface VisibleRows {
  /** Rows to render now: their index and where they stand in the scrolled area, in pixels. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  /** Height of what is seen of the rows. */
  readonly viewPx: number;
  /** Height of the scrolled area, the head left out. */
  readonly heightPx: number;
  /** Where a place of the list stands in the scrolled area: to be added. */
  readonly shift: number;
  /** Whether the list's end is seen, or nearly. */
  readonly isAtEnd: () => boolean;
  readonly isOnScreen: (index: number) => boolean;
  readonly scrollToIndex: (index: number, align: Align) => void;
  readonly scrollToEnd: () => void;
  /** For the area's own event. */
  readonly onScroll: () => void;
}

/** Rows above and below what is seen, so that a quick scroll shows no gap. */
const OVERSCAN = 12;
/** How close to the end still counts as being at the end. */
const END_PX = 12;

/** Keeps only the rows on screen (and a few around them) in the page. All rows have the same height; a head of
 *  `headPx` stays at the top of the scrolled area. */
export function useRows(
  container: RefObject<HTMLElement | null>,
  count: number,
  rowPx: number,
  headPx: number,
): VisibleRows {
  const [, rerender] = useReducer<number, undefined>((ticks) => ticks + 1, 0);
  const [scale] = useState(() => new ScrollScale());
  const [viewPx, setViewPx] = useState(0);
  // What the user scrolled since the last event counts before the list changes under it.
  if (scale.isResized(count * rowPx, viewPx)) takeIn();
  scale.resize(count * rowPx, viewPx);

  function takeIn(): void {
    const element = container.current;
    if (element && Math.abs(element.scrollTop - scale.position) >= 1) scale.scrolled(element.scrollTop);
  }
  /** Tells the browser where the area is, if it is elsewhere. */
  const place = () => {
    const element = container.current;
    if (!element) return;
    if (Math.abs(element.scrollTop - scale.position) >= 1) element.scrollTop = scale.position;
    scale.placed(element.scrollTop);
  };
  const moveTo = (move: () => void) => {
    const [offset, shift] = [scale.offset, scale.shift];
    move();
    place();
    if (scale.offset !== offset || scale.shift !== shift) rerender(undefined);
  };

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => setViewPx(Math.max(0, element.clientHeight - headPx));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // The list has become longer or shorter, or more is seen of it.
  useLayoutEffect(place, [scale.heightPx, scale.position, viewPx]);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const onScrollEnd = () => moveTo(() => scale.settle());
    element.addEventListener('scrollend', onScrollEnd);
    return () => element.removeEventListener('scrollend', onScrollEnd);
  }, []);

  const first = Math.max(0, Math.floor(scale.offset / rowPx) - OVERSCAN);
  const end = Math.min(count, Math.ceil((scale.offset + viewPx) / rowPx) + OVERSCAN);
  return {
    rows: Array.from({ length: Math.max(0, end - first) }, (_, at) => ({
      index: first + at,
      top: (first + at) * rowPx + scale.shift,
    })),
    viewPx,
    heightPx: scale.heightPx,
    shift: scale.shift,
    isAtEnd: () => scale.maxOffset - scale.offset < END_PX,
    isOnScreen: (index) => index * rowPx >= scale.offset && (index + 1) * rowPx <= scale.offset + viewPx,
    scrollToIndex: (index, align) => moveTo(() => scale.reveal(index * rowPx, (index + 1) * rowPx, align)),
    scrollToEnd: () => moveTo(() => scale.scrollTo(Infinity)),
    onScroll: () => moveTo(takeIn),
  };
}
