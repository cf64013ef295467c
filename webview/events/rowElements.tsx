import type { VNode } from 'preact';
import { EventRowView, type RowProps } from './eventRow.tsx';

interface Made {
  readonly key: number;
  props?: RowProps;
  element?: VNode;
}

/**
 * The elements of the rows on screen, each for as long as nothing of its row changes: a repaint then leaves it alone. Where all
 * rows are others than before, they take the places of those, so that what is on the page is changed and not made anew.
 */
export class RowElements {
  #made = new Map<number, Made>();
  #lastKey = 0;

  /** Says which rows are on screen, from top to bottom. */
  show(ids: readonly number[]): void {
    const before = this.#made;
    const stays = ids.some((id) => before.has(id));
    // Rows that stay keep their order: to reuse those that went would mean to move nearly all of them.
    const left = stays ? [] : [...before.values()];
    this.#made = new Map(ids.map((id, at) => [id, before.get(id) ?? left[at] ?? { key: ++this.#lastKey }]));
  }

  of(id: number, props: RowProps): VNode | null {
    const made = this.#made.get(id);
    if (!made) return null;
    if (made.element && made.props && isSame(made.props, props)) return made.element;
    made.props = props;
    made.element = <EventRowView key={made.key} {...props} />;
    return made.element;
  }
}

function isSame(left: RowProps, right: RowProps): boolean {
  return (Object.keys(right) as (keyof RowProps)[]).every((name) => left[name] === right[name]);
}
