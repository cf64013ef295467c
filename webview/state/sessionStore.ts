/**
 * The panel's copy of the session: a whole snapshot first, then numbered batches. It invents nothing: what is here came
 * from the host. Signals move at most ten times a second, however fast batches arrive. What is shown is the session as
 * it is (`live`), or the copy of a moment of the past that was put in front of it.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { describeError } from '../../src/base/errors.ts';
import type { Batch, PastState, RuleDescription, SessionHeader, Snapshot } from '../../src/contract/messages.ts';
import { EventRows } from '../../src/session/eventRows.ts';
import { addPackedRows } from '../../src/session/packedRows.ts';
import type { RowMark, RowMarks } from '../../src/session/rowMarks.ts';
import type { ConversationItem, EventRow } from '../../src/session/state.ts';
import { settled } from '../base/settled.ts';
import { LiveCopy, PastCopy, type SessionCopy } from './sessionCopy.ts';

const REPAINT_MS = 100;
/** More than are on screen at once. */
const KEPT_ROWS = 2000;

export interface RowChanges {
  /** Index of the first row that is new; rows from here on were not there before. */
  readonly fromIndex: number;
  /** True when rows before `fromIndex` changed, or all were replaced. */
  readonly olderChanged: boolean;
  /** Index of the first row that changed; `fromIndex` where none did that was there before. */
  readonly olderFrom: number;
}

export type SteadyHeader = NonNullable<ReturnType<typeof steadyPart>>;

/** All but what moves with each frame. */
function steadyPart(header: SessionHeader | undefined) {
  if (!header) return undefined;
  const { buffer, counts, nowMonoMs, recording, ...steady } = header;
  void [buffer, counts, nowMonoMs, recording];
  return steady;
}

export class SessionStore implements SessionCopy {
  /** The session as it is, whatever is shown: for what acts now. */
  readonly live = new LiveCopy();
  /** What is shown instead, while somebody looks at the past. */
  readonly past = signal<PastCopy | undefined>(undefined);
  readonly header = computed(() => this.#shown.header.value);
  /** What of it does not change with each frame. */
  readonly steady = settled(() => steadyPart(this.header.value));
  readonly liveSteady = settled(() => steadyPart(this.live.header.value));
  readonly buffer = settled(() => this.header.value?.buffer);
  readonly order = computed(() => this.#shown.order.value);
  readonly itemsVersion = computed(() => this.#shown.itemsVersion.value);
  readonly responses = computed(() => this.#shown.responses.value);
  readonly errors = computed(() => this.#shown.errors.value);
  readonly holds = computed(() => this.#shown.holds.value);
  readonly findings = computed(() => this.#shown.findings.value);
  /** Grows with every repaint in which rows came or changed; read it before reading `rows`. */
  readonly rowsVersion = signal(0);
  /** Of the session as it is, whatever time is shown. */
  readonly marks = signal<RowMarks>(new Map());
  readonly rules = signal<readonly RuleDescription[]>([]);
  /** Why the panel has no up-to-date copy, if so. */
  readonly failure = signal<string | undefined>(undefined);
  /** The log's rows in columns; each is made when it is asked for. */
  columns = new EventRows();
  /** When `header` arrived, on the page's own clock. */
  headerAtMs = 0;

  /** Rows that were asked for: each the same object until it changes. */
  readonly #madeRows = new Map<number, EventRow>();
  readonly #rowListeners = new Set<(changes: RowChanges) => void>();
  #revision = -1;
  #resyncing = false;
  #queue: Batch[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paintedAtMs = 0;
  #heldUntilMs = 0;
  #pastCount = 0;

  /** @param resync asks the host for a whole snapshot */
  constructor(private readonly resync: () => Promise<Snapshot>) {}

  item(id: string): ReadonlySignal<ConversationItem> | undefined {
    return this.#shown.item(id);
  }

  get items(): Iterable<ReadonlySignal<ConversationItem>> {
    return this.#shown.items;
  }

  row(n: number | undefined): EventRow | undefined {
    if (n === undefined) return undefined;
    const known = this.#madeRows.get(n);
    if (known) return known;
    const row = this.columns.at(n - 1);
    if (!row) return undefined;
    if (this.#madeRows.size >= KEPT_ROWS) this.#madeRows.clear();
    this.#madeRows.set(n, row);
    return row;
  }

  /** All rows. Each is made when it is asked for: who goes through many of them takes `columns`. */
  get rows(): readonly EventRow[] {
    return this.columns.list;
  }

  /** The whole log's rows are there in either case; what is made of them is shown as it was. */
  showPast(past: PastState): void {
    batch(() => {
      // What the host compared the past with came before it.
      this.#paint();
      this.past.value = new PastCopy(past, this.live, -++this.#pastCount);
    });
  }

  showNow(): void {
    this.past.value = undefined;
  }

  get #shown(): SessionCopy {
    return this.past.value ?? this.live;
  }

  /** Calls back at each repaint that brought rows, before signals move. */
  onRows(listener: (changes: RowChanges) => void): void {
    this.#rowListeners.add(listener);
  }

  /** Draws nothing for as long, so that what cannot wait goes first: an answer is heard before it is seen. */
  holdPaint(ms: number): void {
    this.#heldUntilMs = performance.now() + ms;
  }

  /** Fetches a snapshot, at the start and whenever a batch is missing. */
  async load(): Promise<void> {
    if (this.#resyncing) return;
    this.#resyncing = true;
    try {
      this.#applySnapshot(await this.resync());
      this.failure.value = undefined;
    } catch (error) {
      this.failure.value = describeError(error);
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
    const waitMs = Math.max(
      0,
      this.#paintedAtMs + REPAINT_MS - performance.now(),
      this.#heldUntilMs - performance.now(),
    );
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
    const { live } = this;
    batch(() => {
      const fromIndex = this.rows.length;
      let olderFrom = fromIndex;
      let rowsCame = false;
      for (const next of batches) {
        rowsCame ||= next.rows.length > 0 || next.changedRows.length > 0;
        addPackedRows(this.columns, next.rows);
        for (const row of next.changedRows) {
          if (row.n > this.columns.length) continue;
          this.columns.update(row);
          this.#madeRows.delete(row.n);
          olderFrom = Math.min(olderFrom, row.n - 1);
        }
        live.putItems(next.items);
        if (next.order) live.order.value = next.order;
        if (next.errors) live.errors.value = next.errors;
        if (next.marks) this.#setMarks(next.marks);
        if (next.holds) live.holds.value = next.holds;
        if (next.findings) live.findings.value = next.findings;
      }
      const responses = batches.flatMap((next) => next.responses);
      if (responses.length > 0) {
        live.responses.value = new Map([...live.responses.value, ...responses.map((one) => [one.id, one] as const)]);
      }
      this.#revision = last.revision;
      this.#setHeader(last.header);
      if (rowsCame) this.#rowsChanged({ fromIndex, olderChanged: olderFrom < fromIndex, olderFrom });
    });
  }

  #applySnapshot(snapshot: Snapshot): void {
    const { live } = this;
    batch(() => {
      this.#revision = snapshot.revision;
      this.columns = new EventRows();
      this.#madeRows.clear();
      addPackedRows(this.columns, snapshot.rows);
      live.clearItems();
      live.putItems(snapshot.items);
      live.order.value = snapshot.order;
      live.responses.value = new Map(snapshot.responses.map((one) => [one.id, one]));
      live.errors.value = snapshot.errors;
      live.holds.value = snapshot.holds;
      live.findings.value = snapshot.findings;
      this.#setMarks(snapshot.marks);
      this.rules.value = snapshot.rules;
      this.#setHeader(snapshot.header);
      this.#rowsChanged({ fromIndex: 0, olderChanged: true, olderFrom: 0 });
    });
  }

  #setMarks(marks: readonly RowMark[]): void {
    this.marks.value = new Map(marks.map((mark) => [mark.n, mark]));
  }

  #setHeader(header: SessionHeader): void {
    this.headerAtMs = performance.now();
    this.live.header.value = header;
  }

  #rowsChanged(changes: RowChanges): void {
    for (const listener of this.#rowListeners) listener(changes);
    this.rowsVersion.value++;
  }
}
