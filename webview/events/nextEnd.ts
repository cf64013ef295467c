/** So many lines that come at once are shown in the same frame. */
export const LINES_AT_ONCE = 4;
/** Rows that are written in one frame. */
const ROWS_IN_FRAME = 3;

/**
 * A table that follows its end through many new lines at once writes them ahead, out of sight and some in each frame, and
 * goes there when it has them all. What comes meanwhile has its turn after that.
 */
export class NextEnd {
  /** Lines of the list where it is to end; undefined while nothing is written ahead. */
  #lineCount: number | undefined;
  #isWritten = false;
  #frame: number | undefined;

  /**
   * @param writeAhead writes so many of the rows at the end of so many lines; whether these are all written now
   * @param draw goes there
   */
  constructor(
    private readonly writeAhead: (lineCount: number, rows: number) => boolean,
    private readonly draw: () => void,
  ) {}

  get isWriting(): boolean {
    return this.#lineCount !== undefined;
  }

  /** @returns with how many lines the list is to be drawn now; undefined where that has time */
  linesToDraw(shown: number, all: number): number | undefined {
    if (this.#isWritten) {
      // The list may have become shorter meanwhile.
      const lineCount = Math.min(this.#lineCount ?? all, all);
      this.cancel();
      return lineCount;
    }
    if (this.#lineCount === undefined && all - shown <= LINES_AT_ONCE) return all;
    this.#lineCount = Math.min(this.#lineCount ?? all, all);
    this.#writeSoon();
    return undefined;
  }

  /** The list is drawn as it is. */
  cancel(): void {
    this.#lineCount = undefined;
    this.#isWritten = false;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #writeSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#lineCount === undefined) return;
      this.#isWritten = this.writeAhead(this.#lineCount, ROWS_IN_FRAME);
      if (this.#isWritten) this.#frame = requestAnimationFrame(() => this.draw());
      else this.#writeSoon();
    });
  }
}
