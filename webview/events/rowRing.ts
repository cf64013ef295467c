/**
 * The rows of the event table that are on the page: as many as are seen and some around them. A row that leaves at one end
 * comes in at the other, without being moved among the elements; they are put in order when it is quiet.
 */
import { isSameLook, type RowLooks } from './rowLook.ts';
import { RowSlot } from './rowSlot.tsx';

const QUIET_MS = 200;

export interface ShownLines {
  readonly first: number;
  readonly count: number;
  /** Of these, the first that is seen and the one after the last. */
  readonly seenFirst: number;
  readonly seenEnd: number;
  /** Where a place of the list stands in the scrolled area: to be added. */
  readonly shift: number;
}

export class RowRing {
  /** From top to bottom. */
  #slots: RowSlot[] = [];
  /** As they stand in the page. */
  #placed: RowSlot[] = [];
  readonly #ofElement = new WeakMap<Element, RowSlot>();
  #first = 0;
  /** Among the slots, the first that is seen. */
  #seenAt = 0;
  /** How far the slots are to be turned for a window whose lines were written ahead. */
  #ahead: { readonly first: number; readonly by: number } | undefined;
  #movedAtMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parent: HTMLElement,
    private readonly rowPx: number,
  ) {}

  /**
   * Shows the lines of a window: those that are seen at once, and of the others so many as a frame has time for.
   *
   * @param changedLine from here on what is on the page already may have changed, too
   * @param unseenAtOnce how many the frame has time for
   * @returns whether it has to be shown again, in the next frame, because there are more
   */
  show(window: ShownLines, looks: RowLooks, changedLine: number, unseenAtOnce: number): boolean {
    const { first, count, seenFirst, seenEnd, shift } = window;
    this.#turn(first, count);
    this.#seenAt = seenFirst - first;
    let unseen = 0;
    let isMore = false;
    for (let at = 0; at < count; at++) {
      const slot = this.#slots[at];
      if (!slot) continue;
      const index = first + at;
      const top = index * this.rowPx + shift;
      if (slot.index === index && index < changedLine) {
        slot.moveTo(top);
        continue;
      }
      const isSeen = index >= seenFirst && index < seenEnd;
      if (!isSeen && unseen >= unseenAtOnce && slot.look) {
        slot.park();
        isMore = true;
        continue;
      }
      const look = looks.at(index);
      if (!look) continue;
      if (!isSeen && !(slot.look && isSameLook(slot.look, look))) unseen++;
      slot.moveTo(top);
      slot.show(index, look);
    }
    return isMore;
  }

  /**
   * Writes lines that are seen in another window, further down, into slots that are not seen now.
   *
   * @returns false while there are more than the limit
   */
  writeAhead({ first, count, seenFirst }: ShownLines, looks: RowLooks, limit: number): boolean {
    if (count !== this.#slots.length) return true;
    const by = Math.min(first - this.#first, seenFirst - first);
    this.#ahead = { first, by };
    let written = 0;
    for (let at = seenFirst - first; at < count; at++) {
      const place = (at + by) % count;
      const slot = this.#slots[place];
      if (!slot || place >= this.#seenAt || slot.index === first + at) continue;
      const look = looks.at(first + at);
      if (!look) continue;
      if (written++ === limit) return false;
      slot.showAway(first + at, look);
    }
    return true;
  }

  /** The row that an element is in. */
  slotOf(element: Element): RowSlot | undefined {
    const row = element.closest('.event-row');
    return row ? this.#ofElement.get(row) : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const slot of this.#slots) slot.dispose();
  }

  /** Has a slot for each line, the same as before for those that stay. */
  #turn(first: number, count: number): void {
    const by = this.#ahead?.first === first ? this.#ahead.by : first - this.#first;
    this.#ahead = undefined;
    this.#first = first;
    const slots = this.#slots;
    if (Math.abs(by) >= slots.length) {
      if (slots.some((slot, at) => slot !== this.#placed[at])) this.#slots = [...this.#placed];
    } else if (by !== 0) {
      if (by > 0) slots.push(...slots.splice(0, by));
      else slots.unshift(...slots.splice(by));
      this.#movedAtMs = performance.now();
      this.#whenQuiet();
    }
    if (this.#slots.length === count) return;
    // From here on the last ones on the page are the last ones of the list.
    this.#tidy();
    for (const slot of this.#slots.splice(count)) slot.dispose();
    while (this.#slots.length < count) {
      const slot = new RowSlot();
      this.#ofElement.set(slot.element, slot);
      this.#slots.push(slot);
      this.parent.append(slot.element);
    }
    this.#placed = [...this.#slots];
  }

  #whenQuiet(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        if (performance.now() - this.#movedAtMs < QUIET_MS) this.#whenQuiet();
        else this.#tidy();
      },
      this.#movedAtMs + QUIET_MS - performance.now(),
    );
  }

  /** For whoever reads the page in its own order. */
  #tidy(): void {
    const elements = this.#slots.map(({ element }) => element);
    const [topmost] = this.#placed;
    const turned = topmost ? this.#slots.indexOf(topmost) : 0;
    // Those that are fewer are moved.
    if (turned <= elements.length / 2) this.parent.prepend(...elements.slice(0, turned));
    else this.parent.append(...elements.slice(turned));
    this.#placed = [...this.#slots];
  }
}
