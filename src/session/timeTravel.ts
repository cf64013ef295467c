/**
 * The session as it was at an entry. A first pass over the log takes a checkpoint every so many entries; from the nearest
 * one any entry is reached by reducing no more than that. Most items and responses stay what they are from one checkpoint
 * to the next, so each is kept once for every time it changed.
 */
import type { EntryLog } from '../protocol/entryLog.ts';
import { SessionProjection, type ProjectionOptions } from './projection.ts';
import { copyOfResponse, type SavedProjection } from './savedProjection.ts';
import type { ConversationItem, RealtimeResponse, SessionState } from './state.ts';
import { Versions } from './versions.ts';

export const CHECKPOINT_EVERY = 10_000;

export class TimeTravel {
  readonly #options: ProjectionOptions;
  readonly #first: SessionProjection;
  #firstN = 0;
  readonly #checkpoints: SavedProjection[] = [];
  readonly #items = new Versions<ConversationItem>();
  readonly #responses = new Versions<RealtimeResponse>();
  #viewed: SessionProjection;
  #viewedN = 0;
  #reduced = 0;

  /**
   * @param rows of the same log, as far as it is to be travelled
   * @param every entries from one checkpoint to the next
   */
  constructor(
    private readonly entries: EntryLog,
    rows: SessionState['rows'],
    header?: ProjectionOptions['header'],
    private readonly every = CHECKPOINT_EVERY,
  ) {
    this.#options = { header, rowsOf: rows };
    this.#first = new SessionProjection(this.#options);
    this.#viewed = new SessionProjection(this.#options);
  }

  /** Up to here every entry is near a checkpoint. */
  get preparedN(): number {
    return this.#firstN + this.every;
  }

  /** Entries reduced so far, for whatever reason. */
  get reduced(): number {
    return this.#reduced;
  }

  /** Goes on with the first pass, by `count` entries at most. False when entry `n` is near a checkpoint. */
  prepare(n: number, count: number): boolean {
    if (n <= this.preparedN) return false;
    const toN = Math.min(this.#firstN + Math.max(1, count), this.#firstN - (this.#firstN % this.every) + this.every);
    this.#reduce(this.#first, this.#firstN, toN);
    this.#firstN = toN;
    if (toN % this.every === 0) this.#take();
    return n > this.preparedN;
  }

  /** The session after entry `n`, 0 for before the first one. Good until the next call. */
  stateAt(n: number): SessionState {
    const toN = Math.min(Math.max(0, Math.trunc(n)), this.entries.length);
    while (this.prepare(toN, this.every));
    const index = this.#checkpoints.findLastIndex((checkpoint) => checkpoint.n <= toN);
    const nearestN = this.#checkpoints[index]?.n ?? 0;
    if (toN < this.#viewedN || this.#viewedN < nearestN) this.#goTo(index);
    this.#reduce(this.#viewed, this.#viewedN, toN);
    this.#viewedN = toN;
    return this.#viewed.state;
  }

  #take(): void {
    const { itemIds, responseIds } = this.#first.takeChanges();
    const { items, responses } = this.#first.state;
    const index = this.#checkpoints.length;
    for (const id of itemIds) {
      const item = items.get(id);
      if (item) this.#items.add(id, index, this.#first.copyOfItem(item));
    }
    for (const id of responseIds) {
      const response = responses.get(id);
      if (response) this.#responses.add(id, index, copyOfResponse(response));
    }
    this.#checkpoints.push(this.#first.save());
  }

  /** @param index of the checkpoint; -1 for the beginning */
  #goTo(index: number): void {
    const checkpoint = this.#checkpoints[index];
    this.#viewed = new SessionProjection(this.#options);
    this.#viewedN = checkpoint?.n ?? 0;
    if (checkpoint) this.#viewed.restore(checkpoint, this.#items.at(index), this.#responses.at(index));
  }

  #reduce(projection: SessionProjection, fromN: number, toN: number): void {
    projection.applyAll(this.entries.slice(fromN, toN));
    this.#reduced += Math.max(0, toN - fromN);
  }
}
