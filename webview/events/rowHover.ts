import type { TableView } from './tableView.ts';

/**
 * Follows the pointer with a bar behind the row that it is on. A rule for rows that are hovered would have two rows styled
 * anew for each that goes by under the pointer, before the scrolled area can say where it is.
 */
export class RowHover {
  readonly #stop = new AbortController();
  #top: number | undefined;
  #shownTop: number | undefined;
  #frame: number | undefined;

  /** @param bar what is moved · @param rows in which the rows are */
  constructor(
    private readonly bar: HTMLElement,
    rows: HTMLElement,
    private readonly table: TableView,
  ) {
    const { signal } = this.#stop;
    rows.addEventListener('mouseover', ({ target }) => this.#follow(target), { signal });
    rows.addEventListener('mouseleave', () => this.#follow(null), { signal });
  }

  dispose(): void {
    this.#stop.abort();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  #follow(target: EventTarget | null): void {
    this.#top = target instanceof Element ? this.table.slotOf(target)?.top : undefined;
    // Not at once: whoever asks next where the area is would have it styled first.
    if (this.#top !== this.#shownTop) this.#frame ??= requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    this.#frame = undefined;
    if (this.#top === this.#shownTop) return;
    const { style } = this.bar;
    if (this.#top !== undefined) style.transform = `translateY(${this.#top}px)`;
    if ((this.#top === undefined) !== (this.#shownTop === undefined)) {
      style.visibility = this.#top === undefined ? '' : 'visible';
    }
    this.#shownTop = this.#top;
  }
}
