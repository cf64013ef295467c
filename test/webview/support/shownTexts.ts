/** What a page shows and a screen reader says, and which of it did not come out of the translations. */
import type { Page } from 'playwright-core';

/** Every text is marked `⟦…⟧`, and in it each value `⟪…⟫`: what stands in neither, nobody could translate. */
export function markedBundle(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [text, `⟦${text.replace(/\{\d+\}/g, '⟪$&⟫')}⟧`]));
}

export interface BareText {
  readonly text: string;
  /** `text`, or the attribute that has it. */
  readonly of: string;
  /** Tags and classes of the elements around it, the innermost first. */
  readonly inside: string;
}

/** Texts of the page, and values in its texts, that are not marked. */
export async function bareTexts(page: Page): Promise<BareText[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription', 'title'];
    const found: BareText[] = [];
    const pathOf = (element: Element | null): string => {
      const names: string[] = [];
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        names.push([at.tagName.toLowerCase(), ...at.classList].join('.'));
      }
      return names.join(' < ');
    };
    /** What is open at the moment: a text, or a value in it, with the element in which it was opened. */
    let open: { readonly mark: string; readonly element: Element }[] = [];
    const read = (text: string, element: Element, of: string): void => {
      let bare = '';
      const flush = (): void => {
        if (/\p{L}/u.test(bare)) found.push({ text: bare.trim(), of, inside: pathOf(element) });
        bare = '';
      };
      for (const character of text) {
        if (character === '⟦' || character === '⟪') {
          flush();
          open.push({ mark: character, element });
        } else if (character === '⟧' || character === '⟫') {
          flush();
          open.pop();
        } else if (open.at(-1)?.mark !== '⟦') bare += character;
      }
      flush();
    };
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      if (node instanceof Element) {
        const inText = open;
        // Of what a screen reader leaves out only the tooltip is to be read.
        const named = node.closest('[aria-hidden="true"]') ? ['title'] : attributes;
        for (const name of [...named, ...('value' in node ? ['placeholder'] : [])]) {
          open = [];
          read(node.getAttribute(name) ?? '', node, name);
        }
        open = inText;
        continue;
      }
      const element = node.parentElement;
      if (!element || element.closest('script, style')) continue;
      // A text that was cut short does not close: it ends with the element that it stands in.
      open = open.filter((one) => one.element.contains(element));
      read(node.textContent ?? '', element, 'text');
    }
    return found;
  });
}

/** What stands in the fields of the page. */
export async function writtenTexts(page: Page): Promise<string[]> {
  return page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value));
}
