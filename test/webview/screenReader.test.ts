/** What a screen reader is told: of what has the focus by Chromium's accessibility tree, and of what happens by the live region. */
import { afterEach, expect, it } from 'vitest';
import { focusedNode } from './support/focusedNode.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, userText } from './support/states.ts';
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

/** All that was announced, in its order. */
async function listen(): Promise<() => Promise<string[]>> {
  await panel.page.locator('.panel > [aria-live]').evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => said.push(region.textContent);
    new MutationObserver(note).observe(region, { characterData: true, childList: true, subtree: true });
  });
  return () => panel.page.evaluate(() => (window as unknown as { said: string[] }).said);
}

it('says an error of the server’s, once each, and what was said before again', async () => {
  const session = emptySession();
  await open(session);
  const heard = await listen();
  const error = (message: string) =>
    session.server({ type: 'error', event_id: 'e', error: { type: 'invalid_request_error', code: 'x', message } });
  error('Not this one.');
  await expect.poll(heard).toEqual(['Error from the server: Not this one.']);
  error('Not this one.');
  await expect.poll(heard).toHaveLength(2);
  for (const id of ['item_1', 'item_2', 'item_3']) {
    const before = (await heard()).length;
    userText(session, id, 'The same');
    await expect.poll(async () => (await heard()).length).toBe(before + 1);
  }
  expect((await heard()).slice(2)).toEqual(Array(3).fill('New: user “The same”'));
});

it('says a new call, and what became of an item', async () => {
  const session = emptySession();
  await open(session);
  const heard = await listen();
  const item = {
    id: 'item_c',
    type: 'function_call',
    name: 'get_weather',
    call_id: 'c',
    arguments: '{}',
    status: 'completed',
  };
  session.server({ type: 'response.created', event_id: 'e', response: { id: 'r', status: 'in_progress', output: [] } });
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item });
  session.server({ type: 'response.output_item.done', event_id: 'e', response_id: 'r', output_index: 0, item });
  await expect.poll(heard).toEqual(['New: function call “get_weather”']);
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_c' });
  await expect.poll(heard).toHaveLength(2);
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item });
  await expect.poll(heard).toHaveLength(3);
  expect((await heard()).slice(1)).toEqual([
    'Deleted: function call “get_weather”',
    'Created again: function call “get_weather”',
  ]);
});

it('says how many events a filter leaves, once it is written', async () => {
  await open(weatherSession());
  const heard = await listen();
  await panel.page.locator('.filter-field input').pressSequentially('type:session', { delay: 5 });
  await expect.poll(heard).toEqual([expect.stringMatching(/^\d+ of \d+$/)]);
});

it('reads the question before something is deleted', async () => {
  const session = emptySession();
  userText(session, 'item_1', 'Gone soon');
  await open(session);
  await panel.page.locator('[data-item="item_1"]').focus();
  await panel.page.keyboard.press('Delete');
  const dialog = panel.page.getByRole('alertdialog');
  await dialog.waitFor();
  const id = (await dialog.getAttribute('aria-describedby')) ?? '';
  expect(await panel.page.locator(`#${id}`).textContent()).toMatch(/^Delete user “Gone soon”\?/);
});

it('nothing is new any more where all of it is in view', async () => {
  const session = emptySession();
  userText(session, 'item_1', 'First');
  await open(session);
  // A hit of the search leaves the end.
  await panel.page.locator('[data-item="item_1"]').focus();
  panel.channel.run('searchConversation');
  await panel.page.locator('.search-bar input').fill('First');
  await panel.settled();
  userText(session, 'item_2', 'Second');
  await panel.page.locator('[data-item="item_2"]').waitFor();
  await panel.settled();
  expect(await panel.page.locator('.new-pill').count()).toBe(0);
});

it('the details are entered where one reads', async () => {
  await open(weatherSession(), { state: { view: { selectedN: 3 } } });
  await panel.page.getByRole('treeitem').first().waitFor();
  panel.channel.focus('details');
  await expect.poll(async () => (await focusedNode(panel.page))?.role).toBe('treeitem');
});
