/** The conversation: where things stand that the server has not confirmed, and the small editors of items. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, reconnectedSession, troubledSession, userText } from './support/states.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const list = () => panel.page.locator('.conversation');

function seed(session: ScriptedSession, eventId: string, role: string, text: string): void {
  const type = role === 'user' ? 'input_text' : 'text';
  const item = { type: 'message', role, content: [{ type, text }] };
  session.client({ type: 'conversation.item.create', event_id: eventId, item });
}

it('shows a refused item where it was sent, though earlier ones were accepted later', async () => {
  const session = emptySession();
  seed(session, 'evt_1', 'user', 'My name is Alice');
  seed(session, 'evt_2', 'assistant', 'Nice to meet you');
  const error = { type: 'invalid_request_error', code: 'invalid_value', message: 'No.', param: null };
  session.server({ type: 'error', event_id: 'e', error: { ...error, event_id: 'evt_2' } });
  userText(session, 'item_alice', 'My name is Alice');
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const text = (await list().textContent()) ?? '';
  expect(text.indexOf('Alice')).toBeGreaterThan(-1);
  expect(text.indexOf('Alice')).toBeLessThan(text.indexOf('Nice to meet you'));
});

it('offers nothing to do about a refused item of a recording', async () => {
  const session = troubledSession();
  session.readOnly = true;
  session.canReconnect = false;
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  expect(await list().locator('.is-refused').count()).toBeGreaterThan(0);
  expect(
    await list()
      .getByRole('button', { name: /Edit and resend|Dismiss/ })
      .count(),
  ).toBe(0);
});

it('closes an item’s editor on Escape, wherever the focus is, and when another opens', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const truncate = async (id: string) => {
    const item = panel.page.locator(`[data-item="${id}"]`);
    await item.click();
    await item.locator('vscode-button.item-menu').click();
    await panel.page.getByRole('menuitem', { name: 'Truncate…', exact: true }).click();
  };
  const editors = panel.page.locator('.item-editor');
  await truncate(ids.user1);
  await expect.poll(() => editors.count()).toBe(1);
  await truncate(ids.user2);
  await expect.poll(() => panel.page.locator(`[data-item="${ids.user2}"] .item-editor`).count()).toBe(1);
  expect(await editors.count()).toBe(1);
  await panel.page.locator('.event-scroll').focus();
  await panel.page.keyboard.press('Escape');
  await expect.poll(() => editors.count()).toBe(0);
});

it('cuts beyond the end when told to, so that the server’s refusal can be seen', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const item = panel.page.locator(`[data-item="${ids.answer2}"]`);
  await item.click();
  await item.locator('vscode-button.item-menu').click();
  await panel.page.getByRole('menuitem', { name: 'Truncate…', exact: true }).click();
  await panel.page.locator('.ms-field input').fill('99999');
  await panel.button('Send as typed').click();
  await expect.poll(() => panel.session.sent.at(-1)).toContain('"audio_end_ms":99999');
});

it('counts what is new below, and goes there', async () => {
  const session = emptySession();
  for (let index = 0; index < 40; index++) userText(session, `item_${index}`, `text ${index}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const scrollTop = (): Promise<number> => list().evaluate((element) => element.scrollTop);
  const atEnd = await scrollTop();
  await list().hover();
  await panel.page.mouse.wheel(0, -600);
  await expect.poll(scrollTop).toBeLessThan(atEnd - 100);
  userText(session, 'item_new', 'new');
  const pill = panel.page.locator('.conversation-pane .new-pill');
  await expect.poll(() => pill.textContent()).toBe('1 new');
  await pill.click();
  await expect.poll(() => pill.count()).toBe(0);
});

it('saves an item’s audio, and says of an item without any that there is none', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const entry = panel.page.getByRole('menuitem', { name: 'Save audio…' });
  const openMenu = async (id: string) => {
    const item = panel.page.locator(`[data-item="${id}"]`);
    await item.click();
    await item.locator('vscode-button.item-menu').click();
  };
  await openMenu(ids.answer2);
  await entry.click();
  await expect.poll(() => panel.asked).toContainEqual({ method: 'saveAudio', params: { itemId: ids.answer2 } });
  await openMenu(ids.call);
  await expect.poll(() => entry.getAttribute('aria-disabled')).toBe('true');
});

it('says above a conversation that another one was before it, and leads to that one’s recording', async () => {
  panel = await PanelPage.open(reconnectedSession());
  await panel.caughtUp();
  const line = panel.page.locator('.connection-line');
  await expect.poll(() => line.textContent()).toMatch(/^New connection.*7 items before it$/);
  await line.getByRole('button').click();
  await expect.poll(() => panel.asked.at(-1)?.method).toBe('openPrevious');
});
