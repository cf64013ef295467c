/**
 * A list or a table whose rows hold buttons is one tab stop, however many there are: up and down go from row to row and stay
 * in their column, left and right go through a row, Home and End to the first and the last row. What Tab leads to is what
 * had the focus last, or what is selected.
 */
import type { RefCallback } from 'preact';

const CONTROLS = 'button, summary, vscode-button';

export interface OneStopOptions {
  /** Selects the rows. */
  readonly rows: string;
  /** Selects what Tab leads to while the focus is elsewhere; else it is what had it last. */
  readonly preferred?: string;
  /** Up and down go through the buttons of a row before they go on to the next: where these stand one below the other. */
  readonly isRowTall?: boolean;
}

/** @returns to be the `ref` of the list, always the same one */
export function oneStop(options: OneStopOptions): RefCallback<HTMLElement> {
  return (list) => (list ? keepOneStop(list, options) : undefined);
}

function keepOneStop(list: HTMLElement, options: OneStopOptions): () => void {
  let stop: HTMLElement | undefined;
  const lead = () => {
    const all = [...list.querySelectorAll<HTMLElement>(CONTROLS)];
    const preferred = options.preferred === undefined ? null : list.querySelector<HTMLElement>(options.preferred);
    if (preferred && !list.contains(document.activeElement)) stop = preferred;
    if (!stop || !list.contains(stop)) stop = preferred ?? all.find((one) => one.checkVisibility());
    for (const control of all) setTabIndex(control, control === stop ? 0 : -1);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return;
    stop = target;
    lead();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return;
    const next = nextOf(target, event.key, list, options);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  list.addEventListener('focusin', onFocusIn);
  list.addEventListener('keydown', onKeyDown);
  const observer = new MutationObserver(lead);
  observer.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
  // The library's buttons take their place in the order once they are drawn.
  queueMicrotask(lead);
  return () => {
    observer.disconnect();
    list.removeEventListener('focusin', onFocusIn);
    list.removeEventListener('keydown', onKeyDown);
  };
}

/** Of the library's elements it is the button inside that is a stop. */
function setTabIndex(control: HTMLElement, tabIndex: 0 | -1): void {
  const inside = control.shadowRoot?.querySelector('button') ?? control;
  if (inside.getAttribute('tabindex') !== String(tabIndex)) inside.tabIndex = tabIndex;
}

function nextOf(from: HTMLElement, key: string, list: HTMLElement, options: OneStopOptions): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>(options.rows)].map(shownControls).filter((row) => row.length > 0);
  const y = rows.findIndex((row) => row.includes(from));
  const own = rows[y];
  if (!own) return undefined;
  const x = own.indexOf(from);
  const inRow = (row = own, column = x) => row[Math.max(0, Math.min(row.length - 1, column))];
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[key];
  if (key === 'Home') return inRow(rows[0]);
  if (key === 'End') return inRow(rows.at(-1));
  if (step === undefined) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return inRow(own, x + step);
  if (options.isRowTall !== true || x === 0) return inRow(rows[Math.max(0, y + step)], options.isRowTall ? 0 : x);
  return own[x + step] ?? rows[y + step]?.[0] ?? from;
}

function shownControls(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
}
