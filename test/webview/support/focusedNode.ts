/** What a screen reader is told of what has the focus: Chromium's own tree, not the page's attributes. */
import type { Page } from 'playwright-core';

export interface FocusedNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** `pressed`, `expanded`, `hasPopup` and the like, as far as there are any. */
  readonly states: Readonly<Record<string, unknown>>;
}

export async function focusedNode(page: Page): Promise<FocusedNode | undefined> {
  const client = await page.context().newCDPSession(page);
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const focused = nodes.findLast(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    if (!focused) return undefined;
    const states = Object.fromEntries(
      (focused.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
    );
    const text = (value: { value?: unknown } | undefined) => (typeof value?.value === 'string' ? value.value : '');
    return { role: text(focused.role), name: text(focused.name), description: text(focused.description), states };
  } finally {
    await client.detach();
  }
}
