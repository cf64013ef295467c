import { useEffect, useReducer, useState } from 'preact/hooks';
import type { JsonIndex } from './jsonIndex.ts';
import { hitsOf, type TreeHit } from './treeSearch.ts';

/** The search in one tree, as far as it has come. */
export class TreeSearch {
  readonly hits: TreeHit[] = [];
  readonly hitsById = new Map<number, TreeHit[]>();
  isDone = false;
  #at = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange found more, or is done · @param onFirst found the first */
  constructor(
    index: JsonIndex,
    readonly query: string,
    private readonly onChange: () => void,
    private readonly onFirst: (hit: TreeHit) => void,
  ) {
    this.#go(hitsOf(index, query));
  }

  /** Which of the hits is gone to; -1 for none. */
  get at(): number {
    return this.#at;
  }

  get current(): TreeHit | undefined {
    return this.hits[this.#at];
  }

  /** The next hit, or the one before; behind the last comes the first. */
  step(by: 1 | -1): TreeHit | undefined {
    const { length } = this.hits;
    if (length === 0) return undefined;
    this.#at = (Math.max(0, this.#at) + by + length) % length;
    this.onChange();
    return this.current;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #go(found: Generator<TreeHit | undefined, void>): void {
    const until = performance.now() + WORK_MS;
    const before = this.hits.length;
    for (;;) {
      const next = found.next();
      if (next.done === true) {
        this.isDone = true;
        break;
      }
      if (next.value) this.#take(next.value);
      else if (performance.now() > until) {
        this.#timer = setTimeout(() => this.#go(found));
        break;
      }
    }
    if (before === 0 && this.hits[0]) {
      this.#at = 0;
      this.onFirst(this.hits[0]);
    }
    this.onChange();
  }

  #take(hit: TreeHit): void {
    this.hits.push(hit);
    const ofId = this.hitsById.get(hit.id);
    if (ofId) ofId.push(hit);
    else this.hitsById.set(hit.id, [hit]);
  }
}

/** A page that searches longer than this at once feels slow. */
const WORK_MS = 8;
const TYPING_MS = 120;

/** Searches a moment after the last key. @param onFirst goes to what was found first */
export function useTreeSearch(
  index: JsonIndex,
  query: string | undefined,
  onFirst: (hit: TreeHit) => void,
): TreeSearch | undefined {
  const [, rerender] = useReducer<number, undefined>((ticks) => ticks + 1, 0);
  const [search, setSearch] = useState<TreeSearch | undefined>(undefined);
  useEffect(() => {
    if (query === undefined || query === '') {
      setSearch(undefined);
      return;
    }
    let started: TreeSearch | undefined;
    const timer = setTimeout(() => {
      started = new TreeSearch(index, query, () => rerender(undefined), onFirst);
      setSearch(started);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      started?.stop();
    };
  }, [index, query]);
  return search;
}
