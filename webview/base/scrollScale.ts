/**
 * Where a list stands that is higher than a browser can make it. Chromium stops at 2^25 device pixels, which at a device
 * scale of 2 and a zoom of 200 % are 8 million CSS pixels, and at VS Code's largest zoom a good deal less. Beyond
 * `MAX_HEIGHT_PX` the scrolled area is therefore smaller than the list: its scrollbar stands for the list, and a wheel's
 * turn moves the list by as much as it turned.
 */

/** 100,000 rows: enough for all but the longest sessions to scroll as they are. */
export const MAX_HEIGHT_PX = 2_000_000;
/** So much of either end is scrolled one to one, so that both are reached however one goes there. */
const EDGE_PX = 100_000;

/** Where a row comes that is not in sight: no further than needed, in the middle, or so low that what led up to it is seen. */
export type Align = 'auto' | 'center' | 'late';

/** What is revealed late ends at this share of the view. */
const LATE_SHARE = 0.75;

export class ScrollScale {
  /** Distance of what is seen from the list's start, in pixels of the list. */
  offset = 0;
  /** `scrollTop` of the scrolled area that goes with it. */
  position = 0;
  #listPx = 0;
  #viewPx = 0;

  /** @param listPx height of all rows · @param viewPx height of what is seen of them */
  resize(listPx: number, viewPx: number): void {
    if (!this.isResized(listPx, viewPx)) return;
    const isLonger = viewPx === this.#viewPx && this.#listPx > MAX_HEIGHT_PX && listPx > this.#listPx;
    this.#listPx = listPx;
    this.#viewPx = viewPx;
    // As long as the scrollbar is nearly right, nothing on the page has to move because rows came at the end.
    const isNear = Math.abs(this.#toPosition(this.offset) - this.position) < EDGE_PX / 2;
    if (!isLonger || !isNear || this.position >= this.#maxPosition - EDGE_PX) this.scrollTo(this.offset);
  }

  isResized(listPx: number, viewPx: number): boolean {
    return listPx !== this.#listPx || viewPx !== this.#viewPx;
  }

  /** Height of the scrolled area. */
  get heightPx(): number {
    return Math.min(this.#listPx, MAX_HEIGHT_PX);
  }

  /** Height of all rows. */
  get listPx(): number {
    return this.#listPx;
  }

  get maxOffset(): number {
    return Math.max(0, this.#listPx - this.#viewPx);
  }

  /** What to add to a row's place in the list to get its place in the scrolled area. */
  get shift(): number {
    return this.position - this.offset;
  }

  /** Goes to a place of the list, or as near as it can. */
  scrollTo(offset: number): void {
    this.offset = Math.max(0, Math.min(this.maxOffset, offset));
    this.position = this.#toPosition(this.offset);
  }

  /** So that rows `top` to `bottom` are seen, in the middle if `align` says so; what is seen already stays where it is. */
  reveal(top: number, bottom: number, align: Align): void {
    if (align === 'center') this.scrollTo((top + bottom - this.#viewPx) / 2);
    else if (align === 'late') {
      const isLate = top >= this.offset + this.#viewPx / 3 && bottom <= this.offset + this.#viewPx;
      if (!isLate) this.scrollTo(bottom - this.#viewPx * LATE_SHARE);
    } else if (top < this.offset) this.scrollTo(top);
    else if (bottom > this.offset + this.#viewPx) this.scrollTo(bottom - this.#viewPx);
  }

  /**
   * The user scrolled the area: by a screen or less, and the list moves as far; or further, by the scrollbar, and the list
   * goes where the scrollbar stands. `position` is then where the area has to be: another place than was given only
   * where a long way by wheel has come close to the area's end, but not to the list's.
   */
  scrolled(position: number): void {
    const way = position - this.position;
    if (Math.abs(way) > this.#viewPx) {
      this.offset = this.#toOffset(position);
      this.position = position;
      return;
    }
    this.offset = Math.max(0, Math.min(this.maxOffset, this.offset + way));
    this.position = position;
    const isOff = Math.abs(this.#toPosition(this.offset) - position) > EDGE_PX / 2;
    const isAtEdge = position <= 0 || position >= this.#maxPosition;
    if (isOff || isAtEdge) this.settle();
  }

  /** Puts the scrollbar where it belongs; the list stays where it is. For when nobody scrolls. */
  settle(): void {
    this.position = this.#toPosition(this.offset);
  }

  /** The browser rounded the position it was given. */
  placed(position: number): void {
    if (Math.abs(position - this.position) < 1) this.position = position;
  }

  get #maxPosition(): number {
    return Math.max(0, this.heightPx - this.#viewPx);
  }

  /** Of the stretch between the edges: pixels of the list for one of the area. */
  get #scale(): number {
    return (this.maxOffset - 2 * EDGE_PX) / (this.#maxPosition - 2 * EDGE_PX);
  }

  #toPosition(offset: number): number {
    if (this.maxOffset === this.#maxPosition || offset <= EDGE_PX) return offset;
    if (offset >= this.maxOffset - EDGE_PX) return this.#maxPosition - (this.maxOffset - offset);
    return EDGE_PX + (offset - EDGE_PX) / this.#scale;
  }

  #toOffset(position: number): number {
    if (this.maxOffset === this.#maxPosition || position <= EDGE_PX) return Math.max(0, position);
    if (position >= this.#maxPosition - EDGE_PX) return this.maxOffset - Math.max(0, this.#maxPosition - position);
    return EDGE_PX + (position - EDGE_PX) * this.#scale;
  }
}
