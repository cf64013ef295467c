/** A map of values that belong to others: each is copied when it is first looked at, so that it may be changed. */
export class LazyCopies<Value extends object> extends Map<string, Value> {
  /** Ids whose values are this map's own. */
  readonly #own = new Set<string>();

  private constructor(private readonly copy: (of: Value) => Value) {
    super();
  }

  static of<Value extends object>(
    values: Iterable<readonly [id: string, value: Value]>,
    copy: (of: Value) => Value,
  ): LazyCopies<Value> {
    const map = new LazyCopies(copy);
    for (const [id, value] of values) map.#lend(id, value);
    return map;
  }

  override get(id: string): Value | undefined {
    const value = super.get(id);
    if (value === undefined || this.#own.has(id)) return value;
    const own = this.copy(value);
    this.set(id, own);
    return own;
  }

  override set(id: string, value: Value): this {
    this.#own.add(id);
    return super.set(id, value);
  }

  override values(): MapIterator<Value> {
    for (const id of this.keys()) this.get(id);
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    for (const id of this.keys()) this.get(id);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(callback: (value: Value, id: string, map: Map<string, Value>) => void): void {
    for (const [id, value] of this.entries()) callback(value, id, this);
  }

  #lend(id: string, value: Value): void {
    super.set(id, value);
  }
}
