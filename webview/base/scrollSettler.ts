/** Calls once nobody has scrolled for a moment: not between one turn of the wheel and the next. */
export class ScrollSettler {
  /** When to call, if nobody scrolls before. */
  #atMs = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly restMs: number,
    private readonly settle: () => void,
  ) {}

  /** Somebody scrolls. */
  scrolled(): void {
    this.#atMs = Infinity;
  }

  /** The page says that the scrolling ended. */
  ended(): void {
    this.#atMs = performance.now() + this.restMs;
    this.#timer ??= setTimeout(() => this.#look(), this.restMs);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#atMs === Infinity) return;
    const waitMs = this.#atMs - performance.now();
    if (waitMs <= 0) this.settle();
    else this.#timer = setTimeout(() => this.#look(), waitMs);
  }
}
