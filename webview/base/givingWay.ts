import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets whole parts of a line go until the rest fits, whatever the language and the names: nothing of it is cut. What has gone
 * stands in the line's `data-gone`, and the stylesheet takes it away. While the line is measured, it has the class `is-measured`.
 *
 * @param line its children do not shrink
 * @param leaving names of parts, the least needed first
 */
export function useGivingWay(line: RefObject<HTMLElement | null>, leaving: readonly string[]): void {
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return undefined;
    const refit = () => fit(element, leaving);
    refit();
    const resized = new ResizeObserver(refit);
    resized.observe(element);
    // Figures have room for their digits, and tell when there are more of them.
    const changed = new MutationObserver((changes) => {
      if (changes.some(({ type, target }) => type === 'attributes' || !isInFigures(target))) refit();
    });
    changed.observe(element, { childList: true, characterData: true, subtree: true, attributeFilter: ['data-room'] });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, []);
}

function isInFigures(node: Node): boolean {
  return node.parentElement?.closest('.steady-text') != null;
}

function fit(line: HTMLElement, leaving: readonly string[]): void {
  line.classList.add('is-measured');
  for (let gone = 0; gone <= leaving.length; gone++) {
    line.dataset['gone'] = leaving.slice(0, gone).join(' ');
    if (line.scrollWidth <= line.clientWidth) break;
  }
  line.classList.remove('is-measured');
}
