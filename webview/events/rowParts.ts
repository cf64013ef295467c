/** What the slots of the event table are made of: elements whose attributes and texts are written when they change. */
import { render, type ComponentChild } from 'preact';

export function span(className: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function cell(className: string): HTMLElement {
  return span(className, { role: 'gridcell' });
}

/** Attributes that are written when they change. */
export class Attributes {
  readonly #values = new Map<string, string>();

  constructor(readonly element: HTMLElement) {}

  set(name: string, value: string): void {
    if (this.#values.get(name) === value) return;
    this.#values.set(name, value);
    this.element.setAttribute(name, value);
  }

  remove(name: string): void {
    if (this.#values.delete(name)) this.element.removeAttribute(name);
  }
}

/** The text of an element, written when it changes. */
export class TextOf {
  readonly #node = document.createTextNode('');
  #text = '';

  constructor(
    readonly element: HTMLElement,
    ...before: readonly HTMLElement[]
  ) {
    element.append(...before, this.#node);
  }

  set(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#node.data = text;
  }
}

/** What few rows have at a place, instead of what is there else. */
export class Rare {
  readonly #usual: readonly ChildNode[];
  #isShown = false;

  constructor(readonly element: HTMLElement) {
    this.#usual = [...element.childNodes];
  }

  show(content: ComponentChild): void {
    if (!this.#isShown) this.element.replaceChildren();
    this.#isShown = true;
    render(content, this.element);
  }

  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    render(null, this.element);
    this.element.replaceChildren(...this.#usual);
  }
}
