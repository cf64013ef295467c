import type { EventRow } from './state.ts';

/** What a run of entries changed: enough to tell a panel, never needed to compute the state. */
export interface SessionChanges {
  /** Index of the first new row. */
  readonly fromRow: number;
  /** Rows before `fromRow` that changed. */
  readonly changedRows: readonly EventRow[];
  readonly itemIds: ReadonlySet<string>;
  readonly orderChanged: boolean;
  readonly responseIds: ReadonlySet<string>;
  readonly errorsChanged: boolean;
  readonly findingsChanged: boolean;
  readonly holdsChanged: boolean;
}

/** Collects changes between two calls of `take`. */
export class ChangeTracker {
  #fromRow = 0;
  #rows = new Map<number, EventRow>();
  #itemIds = new Set<string>();
  #responseIds = new Set<string>();
  #orderChanged = false;
  #errorsChanged = false;
  #findingsChanged = false;
  #holdsChanged = false;
  /** Most changes are of what changed last. */
  #lastItemId: string | undefined;
  #lastResponseId: string | undefined;

  row(row: EventRow): void {
    this.#rows.set(row.n, row);
  }

  item(id: string): void {
    if (id === this.#lastItemId) return;
    this.#lastItemId = id;
    this.#itemIds.add(id);
  }

  order(): void {
    this.#orderChanged = true;
  }

  response(id: string): void {
    if (id === this.#lastResponseId) return;
    this.#lastResponseId = id;
    this.#responseIds.add(id);
  }

  errors(): void {
    this.#errorsChanged = true;
  }

  findings(): void {
    this.#findingsChanged = true;
  }

  holds(): void {
    this.#holdsChanged = true;
  }

  /** @param rowCount number of rows now; the next call reports from there. */
  take(rowCount: number): SessionChanges {
    const fromRow = this.#fromRow;
    const changes = {
      fromRow,
      changedRows: [...this.#rows.values()].filter((row) => row.n <= fromRow),
      itemIds: this.#itemIds,
      orderChanged: this.#orderChanged,
      responseIds: this.#responseIds,
      errorsChanged: this.#errorsChanged,
      findingsChanged: this.#findingsChanged,
      holdsChanged: this.#holdsChanged,
    };
    this.#fromRow = rowCount;
    this.#rows = new Map();
    this.#itemIds = new Set();
    this.#responseIds = new Set();
    this.#orderChanged = false;
    this.#errorsChanged = false;
    this.#findingsChanged = false;
    this.#holdsChanged = false;
    this.#lastItemId = undefined;
    this.#lastResponseId = undefined;
    return changes;
  }
}
