import type { VNode } from 'preact';
import { EventRowView, type RowProps } from './eventRow.tsx';

/**
 * The elements of the rows on screen, each for as long as nothing of its row changes: a repaint then leaves it alone. A row that
 * scrolls out of sight gives its place to one that comes in, so that what is on the page is changed and not made anew.
 */
export class RowElements {
  readonly #made = new Map<number, { readonly props: RowProps; readonly element: VNode }>();

  /** @param slot another one for each row on screen */
  of(slot: number, props: RowProps): VNode {
    const known = this.#made.get(slot);
    if (known && isSame(known.props, props)) return known.element;
    const element = <EventRowView key={slot} {...props} />;
    this.#made.set(slot, { props, element });
    return element;
  }
}

function isSame(left: RowProps, right: RowProps): boolean {
  return (Object.keys(right) as (keyof RowProps)[]).every((name) => left[name] === right[name]);
}
