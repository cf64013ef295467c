/**
 * The panel's copy of the session: a whole snapshot first, then numbered batches. It invents nothing: what is here came
 * from the host. Signals move at most ten times a second, however fast batches arrive.
 */
import { batch, signal, type Signal } from '@preact/signals';
import type { Batch, RuleDescription, SessionHeader, Snapshot, PanelFinding } from '../../src/contract/messages.ts';
import type { ConversationItem, EventRow, RealtimeResponse, SessionError } from '../../src/session/state.ts';

const REPAINT_MS = 100;

export interface RowChanges {
  /** Index of the first row that is new; rows from here on were not there before. */
  readonly fromIndex: number;
  /** True when rows before `fromIndex` changed, or all were replaced. */
  readonly olderChanged: boolean;
}

export class SessionStore {
  readonly header = signal<SessionHeader | undefined>(undefined);
  /** Grows with every repaint in which rows came or changed; read it before reading `rows`. */
  readonly rowsVersion = signal(0);
  readonly order = signal<readonly string[]>([]);
  /** Items that are not in the conversation (out-of-band responses) count too: grows when any item appears. */
  readonly itemsVersion = signal(0);
  readonly responses = signal<ReadonlyMap<string, RealtimeResponse>>(new Map());
  readonly errors = signal<readonly SessionError[]>([]);
  /** All of them; which are shown by now, `shownFindings` says. */
  readonly findings = signal<readonly PanelFinding[]>([]);
  readonly rules = signal<readonly RuleDescription[]>([]);
  /** Why the panel has no up-to-date copy, if so. */
  readonly failure = signal<string | undefined>(undefined);
  rows: EventRow[] = [];
  /** When `header` arrived, on the page's own clock. */
  headerAtMs = 0;

  readonly #items = new Map<string, Signal<ConversationItem>>();
  readonly #rowListeners = new Set<(changes: RowChanges) => void>();
  #revision = -1;
  #resyncing = false;
  #queue: Batch[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paintedAtMs = 0;

  /** @param resync asks the host for a whole snapshot */
  constructor(private readonly resync: () => Promise<Snapshot>) {}

  item(id: string): Signal<ConversationItem> | undefined {
    return this.#items.get(id);
  }

  get items(): Iterable<Signal<ConversationItem>> {
    return this.#items.values();
  }

  row(n: number | undefined): EventRow | undefined {
    return n === undefined ? undefined : this.rows[n - 1];
  }

  /** Calls back at each repaint that brought rows, before signals move. */
  onRows(listener: (changes: RowChanges) => void): void {
    this.#rowListeners.add(listener);
  }

  /** Fetches a snapshot, at the start and whenever a batch is missing. */
  async load(): Promise<void> {
    if (this.#resyncing) return;
    this.#resyncing = true;
    try {
      this.#applySnapshot(await this.resync());
      this.failure.value = undefined;
    } catch (error) {
      this.failure.value = error instanceof Error ? error.message : String(error);
    } finally {
      this.#resyncing = false;
    }
    // Batches that arrived meanwhile may have a gap of their own.
    const late = this.#queue;
    this.#queue = [];
    for (const waiting of late) this.receive(waiting);
  }

  receive(incoming: Batch): void {
    if (this.#resyncing) {
      this.#queue.push(incoming);
      return;
    }
    const expected = (this.#queue.at(-1)?.revision ?? this.#revision) + 1;
    if (incoming.revision < expected) return;
    if (incoming.revision > expected) {
      this.#paint();
      void this.load();
      return;
    }
    this.#queue.push(incoming);
    const waitMs = Math.max(0, this.#paintedAtMs + REPAINT_MS - performance.now());
    this.#timer ??= setTimeout(() => this.#paint(), waitMs);
  }

  #paint(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#paintedAtMs = performance.now();
    const batches = this.#queue;
    this.#queue = [];
    const last = batches.at(-1);
    if (!last) return;
    batch(() => {
      const fromIndex = this.rows.length;
      let olderChanged = false;
      let rowsCame = false;
      for (const next of batches) {
        rowsCame ||= next.rows.length > 0 || next.changedRows.length > 0;
        next.rows.forEach((row, index) => (this.rows[next.fromRow + index] = row));
        for (const row of next.changedRows) {
          this.rows[row.n - 1] = row;
          olderChanged ||= row.n <= fromIndex;
        }
        this.#putItems(next.items);
        if (next.order) this.order.value = next.order;
        if (next.errors) this.errors.value = next.errors;
        if (next.findings) this.findings.value = next.findings;
      }
      const responses = batches.flatMap((next) => next.responses);
      if (responses.length > 0) {
        this.responses.value = new Map([...this.responses.value, ...responses.map((one) => [one.id, one] as const)]);
      }
      this.#revision = last.revision;
      this.#setHeader(last.header);
      if (rowsCame) this.#rowsChanged({ fromIndex, olderChanged });
    });
  }

  #applySnapshot(snapshot: Snapshot): void {
    batch(() => {
      this.#revision = snapshot.revision;
      this.rows = [...snapshot.rows];
      this.#items.clear();
      this.#putItems(snapshot.items);
      this.order.value = snapshot.order;
      this.responses.value = new Map(snapshot.responses.map((one) => [one.id, one]));
      this.errors.value = snapshot.errors;
      this.findings.value = snapshot.findings;
      this.rules.value = snapshot.rules;
      this.#setHeader(snapshot.header);
      this.itemsVersion.value++;
      this.#rowsChanged({ fromIndex: 0, olderChanged: true });
    });
  }

  #setHeader(header: SessionHeader): void {
    this.headerAtMs = performance.now();
    this.header.value = header;
  }

  #putItems(items: readonly ConversationItem[]): void {
    for (const item of items) {
      const known = this.#items.get(item.id);
      if (known) known.value = item;
      else {
        this.#items.set(item.id, signal(item));
        this.itemsVersion.value++;
      }
    }
  }

  #rowsChanged(changes: RowChanges): void {
    for (const listener of this.#rowListeners) listener(changes);
    this.rowsVersion.value++;
  }
}
