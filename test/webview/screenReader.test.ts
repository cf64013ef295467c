/** What a screen reader is told: of what has the focus by Chromium's accessibility tree, and of what happens by the live region. */
import { afterEach, expect, it } from 'vitest';
import { focusedNode } from './support/focusedNode.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options?: PanelOptions): Promise<void> {
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
}

/** The states of a button of the toolkit while it has the focus. */
async function statesOf(selector: string): Promise<Readonly<Record<string, unknown>>> {
  await panel.page.locator(selector).first().focus();
  const node = await focusedNode(panel.page);
  expect(node?.role).toMatch(/button/i);
  return node?.states ?? {};
}

it('a button says whether it is pressed, unfolded, and that it has a menu', async () => {
  await open(weatherSession(), { state: { view: { bottomTab: 'timeline' } } });
  const follow = 'vscode-button[aria-label="Follow the newest event"]';
  expect(await statesOf(follow)).toMatchObject({ pressed: 'true' });
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => statesOf(follow)).toMatchObject({ pressed: 'false' });
  expect(await statesOf('vscode-button[aria-label="Fold runs of deltas"]')).toMatchObject({ pressed: 'true' });
  expect(await statesOf('.bottom-tab')).toMatchObject({ expanded: true });
  const menus = [
    'vscode-button[aria-label="Export transcript"]',
    '.event-picker',
    '.saved-filters .menu-anchor',
    '.time-menu',
  ];
  for (const menu of menus) {
    expect([menu, await statesOf(menu)]).toMatchObject([menu, { expanded: false, hasPopup: 'menu' }]);
  }
});
