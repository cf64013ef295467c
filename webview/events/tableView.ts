/**
 * What the event table shows of its lines, and where it stands. It draws once for all that changed, after everything else
 * was drawn, and asks the page for no place or size that it knows: each such question would have the page laid out.
 */
import { batch, effect, signal } from '@preact/signals';
import { ScrollScale } from '../base/scrollScale.ts';
import { ScrollSettler } from '../base/scrollSettler.ts';
import { findingsAtRow } from '../state/findings.ts';
import { openHolds } from '../state/holds.ts';
import { revealed, stayHere, store } from '../state/panel.ts';
import { view } from '../state/viewState.ts';
import type { EventList } from './eventList.ts';
import { eventList, fillShare, followsTail, linesVersion } from './eventModel.ts';
import { LINES_AT_ONCE, NextEnd } from './nextEnd.ts';
import { isToCome, revealedLine } from './revealedLine.ts';
import { RowLooks } from './rowLook.ts';
import { RowRing, type ShownLines } from './rowRing.ts';
import { HEAD_PX, ROW_PX } from './rowSizes.ts';
import { slotCountOf, windowAt } from './tableWindow.ts';
import type { RowSlot } from './rowSlot.tsx';

/** How close to the end still counts as being at the end. */
const END_PX = 12;
const SETTLE_MS = 200;
/** What comes behind all that is on the page is taken in so much later: the list's height, and how many it has. */
const BEHIND_MS = 220;
/** Rows around what is seen that are written in one frame. */
const UNSEEN_AT_ONCE = 4;

/** Where a place of the list stands in the scrolled area: to be added. */
export const tableShift = signal(0);
/** Rows there were when the end was last seen. */
export const seenCount = signal(0);

export class TableView {
  readonly #scale = new ScrollScale();
  readonly #ring: RowRing;
  readonly #nextEnd: NextEnd;
  readonly #stops: (() => void)[];
  #viewPx = 0;
  /** Of the list as it was drawn last. */
  #lineCount = 0;
  #heightPx = -1;
  /** Where the area was last seen, or put. */
  #position = 0;
  /** What was drawn; undefined when how it looks depends on something that has changed. */
  #list: EventList | undefined;
  #isWaiting = false;
  #frame: number | undefined;
  /** Puts the scrollbar where it belongs. */
  readonly #settler = new ScrollSettler(SETTLE_MS, () => this.#go(() => this.#scale.settle()));
  /** Behind the last line that is on the page, or has room there. */
  #shownEnd = 0;
  /** Until what came behind that is taken in. */
  #later: ReturnType<typeof setTimeout> | undefined;
  /** Until nothing comes for a moment. */
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  /**
   * @param area what is scrolled: the head and `lines`
   * @param lines as high as the list
   * @param rows what is in it
   */
  constructor(
    private readonly area: HTMLElement,
    private readonly lines: HTMLElement,
    rows: HTMLElement,
  ) {
    this.#ring = new RowRing(rows, ROW_PX);
    this.#nextEnd = new NextEnd(
      (lineCount, rows) => this.#ring.writeAhead(this.#windowAtEnd(lineCount), new RowLooks(), rows),
      () => this.#draw(),
    );
    seenCount.value = store.rows.length;
    const observer = new ResizeObserver(() => this.#measure());
    observer.observe(area);
    const onScrollEnd = () => this.#settler.ended();
    area.addEventListener('scrollend', onScrollEnd);
    const stop = effect(() => {
      void [store.holds.value, openHolds.value];
      void [fillShare.value, followsTail.value, findingsAtRow.value, store.marks.value];
      void [view.selectedN.value, view.selectedItemId.value, view.timeMode.value, store.past.value, revealed.value];
      this.#list = undefined;
      this.#drawSoon();
    });
    const stopLines = effect(() => {
      void linesVersion.value;
      if (this.#isBehind()) this.#later ??= setTimeout(() => this.#draw(), BEHIND_MS);
      else this.#drawSoon();
    });
    this.#stops = [
      () => observer.disconnect(),
      () => area.removeEventListener('scrollend', onScrollEnd),
      stop,
      stopLines,
    ];
    this.#measure();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#settler.dispose();
    clearTimeout(this.#resting);
    clearTimeout(this.#later);
    this.#nextEnd.cancel();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#ring.dispose();
    for (const stop of this.#stops) stop();
  }

  /** Lines that are seen at once, but for one. */
  get page(): number {
    return Math.max(1, Math.floor(this.#viewPx / ROW_PX) - 1);
  }

  /** The line on which the selected row is; -1 when there is none. */
  get selectedLine(): number {
    return new RowLooks().selectedLine;
  }

  /** The row that is seen first. */
  get firstN(): number | undefined {
    const row = eventList.lineAt(Math.round(this.#scale.offset / ROW_PX));
    return row && row.rowIndex + 1;
  }

  slotOf(element: Element): RowSlot | undefined {
    return this.#ring.slotOf(element);
  }

  /** Brings a line into view; the table follows its end from there if it is the last. */
  moveTo(line: number): void {
    if (this.#later !== undefined) this.#draw();
    this.#takeIn();
    // Not left to the scroll event, which may come after the next row.
    this.#follow(line === eventList.lineCount - 1);
    this.#go(() => this.#scale.reveal(line * ROW_PX, (line + 1) * ROW_PX, 'auto'));
  }

  /** For the area's own event. */
  onScroll(): void {
    this.#settler.scrolled();
    // Where the area has become higher, the page has moved it before that is told.
    this.#measure();
    let isUsers = false;
    this.#go(() => (isUsers = this.#takeIn()));
    if (!isUsers) return;
    // Who scrolls on is not taken elsewhere when a row comes that was asked for before.
    stayHere();
    // The table's own way to its end is told a frame later, when more may have come: only the user leaves the end.
    const atEnd = this.#scale.maxOffset - this.#scale.offset < END_PX;
    if (atEnd !== followsTail.peek()) this.#follow(atEnd);
  }

  #follow(atEnd: boolean): void {
    batch(() => {
      view.following.value = atEnd;
      seenCount.value = store.rows.length;
    });
  }

  #measure(): void {
    const viewPx = Math.max(0, this.area.clientHeight - HEAD_PX);
    if (viewPx === this.#viewPx && this.#heightPx >= 0) return;
    // What is read stays in sight where a pane opens below, also where that takes the table from its end.
    const line = this.selectedLine;
    const isRead = line >= 0 && this.#isSeen(line);
    this.#viewPx = viewPx;
    this.#draw();
    if (!isRead || this.#isSeen(line)) return;
    if (followsTail.peek()) this.#follow(false);
    this.#go(() => this.#scale.reveal(line * ROW_PX, (line + 1) * ROW_PX, 'auto'));
  }

  /** What changed is behind all that is on the page, and nobody waits for it. */
  #isBehind(): boolean {
    const isSame = this.#list === eventList && fillShare.peek() === undefined;
    return isSame && !followsTail.peek() && eventList.changedLine >= this.#shownEnd;
  }

  /** After what Preact draws for the same change. */
  #drawSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => queueMicrotask(() => this.#isWaiting && this.#draw()));
  }

  #draw(): void {
    this.#isWaiting = false;
    clearTimeout(this.#later);
    this.#later = undefined;
    if (this.#isDisposed) return;
    const lineCount = this.#linesToDraw();
    if (lineCount === undefined) return;
    const isFast = this.#isAtEnd() && lineCount > this.#lineCount + LINES_AT_ONCE;
    this.#lineCount = lineCount;
    const isShorter = lineCount * ROW_PX < this.#scale.listPx;
    this.#scale.resize(lineCount * ROW_PX, this.#viewPx);
    this.#reveal();
    if (followsTail.peek() && fillShare.peek() === undefined) {
      // What is still gone through grows from its beginning, and is shown at its end when it has one.
      this.#scale.scrollTo(Infinity);
      seenCount.value = store.rows.length;
    }
    const looks = new RowLooks();
    // What comes fast at the end leaves no time for what is not seen.
    this.#show(looks, this.#takeChangedLine(), isFast ? 0 : UNSEEN_AT_ONCE);
    this.area.setAttribute('aria-rowcount', String(lineCount + 1));
    if (looks.selectedLine < 0) this.area.removeAttribute('aria-activedescendant');
    // Of a row in a folded run it is the line of the run.
    else this.area.setAttribute('aria-activedescendant', `row-${looks.at(looks.selectedLine)?.row.n ?? 0}`);
    if (this.#heightPx !== this.#scale.heightPx) {
      this.#heightPx = this.#scale.heightPx;
      this.lines.style.height = `${this.#heightPx}px`;
    }
    // The page moves what would stand behind the end of a list that has become shorter.
    if (isShorter) this.#position = this.area.scrollTop;
    this.#place();
    if (lineCount < eventList.lineCount) this.#drawSoon();
  }

  /** Undefined where the lines at the end are written ahead first. */
  #linesToDraw(): number | undefined {
    if (this.#isAtEnd()) return this.#nextEnd.linesToDraw(this.#lineCount, eventList.lineCount);
    this.#nextEnd.cancel();
    return eventList.lineCount;
  }

  /** It follows the end of the list that it shows, and nothing else has changed. */
  #isAtEnd(): boolean {
    if (!followsTail.peek() || fillShare.peek() !== undefined || this.#list !== eventList) return false;
    return this.#scale.offset === this.#scale.maxOffset && !this.#scale.isResized(this.#scale.listPx, this.#viewPx);
  }

  /** The first line that may look otherwise than it was drawn. */
  #takeChangedLine(): number {
    const isSame = this.#list === eventList;
    this.#list = eventList;
    const line = eventList.takeChangedLine();
    return isSame ? line : 0;
  }

  /** Goes to what was asked for. */
  #reveal(): void {
    const wanted = revealed.peek();
    if (!wanted || isToCome(wanted)) return;
    revealed.value = undefined;
    const line = revealedLine(wanted);
    if (line < 0) return;
    if ('n' in wanted && wanted.align === 'first') {
      this.#scale.scrollTo(line * ROW_PX);
      return;
    }
    // Of an item it is the row that is selected that is read; the first of its others is seen with it where there is room.
    const selectedLine = 'itemId' in wanted ? this.selectedLine : -1;
    const isSeen = this.#isSeen(line) && (selectedLine < 0 || this.#isSeen(selectedLine));
    // What is in sight stays where it is; an item whose events are at the end does not stop the table.
    if (isSeen && ('itemId' in wanted || line === eventList.lineCount - 1)) return;
    this.#follow(false);
    const [top, bottom] = [line * ROW_PX, (line + 1) * ROW_PX];
    if ('n' in wanted && wanted.align !== undefined)
      this.#scale.reveal(top, bottom, wanted.align === 'late' ? 'late' : 'auto');
    else if ('n' in wanted || !isSeen) this.#scale.reveal(top, bottom, 'center');
    if (selectedLine >= 0) this.#scale.reveal(selectedLine * ROW_PX, (selectedLine + 1) * ROW_PX, 'auto');
  }

  #isSeen(line: number): boolean {
    const { offset } = this.#scale;
    return line * ROW_PX >= offset && (line + 1) * ROW_PX <= offset + this.#viewPx;
  }

  /** What the user scrolled. @returns whether he did */
  #takeIn(): boolean {
    this.#position = this.area.scrollTop;
    const isUsers = Math.abs(this.#position - this.#scale.position) >= 1;
    if (isUsers) this.#scale.scrolled(this.#position);
    return isUsers;
  }

  /** Moves, and shows what is there. */
  #go(move: () => void): void {
    const { offset, shift } = this.#scale;
    move();
    if (this.#scale.offset !== offset || this.#scale.shift !== shift) this.#show(new RowLooks(), Infinity);
    this.#place();
  }

  #show(looks: RowLooks, changedLine: number, unseenAtOnce = UNSEEN_AT_ONCE): void {
    const { offset, shift } = this.#scale;
    const window = this.#windowAt(offset, this.#lineCount);
    this.#shownEnd = window.first + slotCountOf(this.#viewPx);
    const isMore = this.#ring.show(window, looks, changedLine, unseenAtOnce);
    clearTimeout(this.#resting);
    if (isMore && unseenAtOnce > 0) this.#goOnSoon();
    else if (isMore) this.#resting = setTimeout(() => this.#goOnSoon(), SETTLE_MS);
    tableShift.value = shift;
  }

  #windowAtEnd(lineCount: number): ShownLines {
    return this.#windowAt(Math.max(0, lineCount * ROW_PX - this.#viewPx), lineCount);
  }

  #windowAt(offset: number, lineCount: number): ShownLines {
    return { ...windowAt(offset, this.#viewPx, lineCount), shift: this.#scale.shift };
  }

  /** The rows around what is seen have time until the next frames. */
  #goOnSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      // The slots that are not seen are those in which the next end is written.
      if (!this.#nextEnd.isWriting) this.#show(new RowLooks(), Infinity);
    });
  }

  /** Tells the page where the area is, if it is elsewhere. */
  #place(): void {
    if (Math.abs(this.#position - this.#scale.position) >= 1) {
      this.area.scrollTop = this.#scale.position;
      this.#position = this.area.scrollTop;
    }
    this.#scale.placed(this.#position);
  }
}
