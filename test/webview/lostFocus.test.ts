/** What vanishes while it has the focus hands it on: the next key still does something. */
import { afterEach, expect, it } from 'vitest';
import { spokenWithCalls } from './support/conversationStates.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, userText } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

/** Whether the focus is at, or in, such an element. */
function hasFocus(selector: string): Promise<boolean> {
  return panel.page.evaluate((part) => document.activeElement?.closest(part) != null, selector);
}

it('an item that is deleted leaves it to its mark, also when it was asked about in its menu', async () => {
  const session = weatherSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const { keyboard } = panel.page;
  await panel.page.locator(`[data-item="${ids.user2}"]`).focus();
  await keyboard.press('Delete');
  await expect
    .poll(() => panel.page.locator('.chosen-question').textContent())
    .toMatch(/^Delete user “.+”\? The server/);
  await keyboard.press('Enter');
  await expect.poll(() => session.sent.at(-1)).toContain('conversation.item.delete');
  expect(await hasFocus(`[data-item="${ids.user2}"]`)).toBe(true);
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: ids.user2 });
  await panel.page.locator(`[data-item="${ids.user2}"].is-deleted`).waitFor();
  expect(await hasFocus(`[data-item="${ids.user2}"].is-deleted`)).toBe(true);
  await keyboard.press('ArrowUp');
  await expect.poll(() => hasFocus(`[data-item="${ids.user2}"]`)).toBe(false);
  expect(await hasFocus('[data-item]')).toBe(true);
});

it('a fix of what is written leaves it to the box, where one sends', async () => {
  panel = await PanelPage.open(emptySession(), { state: { view: { composerMode: 'json' } } });
  await panel.caughtUp();
  await panel.box.fill('{"type":"response.create","response":{"instruction":"x"}}');
  await panel.page.locator('.code-problem').getByRole('button', { name: 'Fix' }).focus();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => hasFocus('.code-input')).toBe(true);
  await panel.page.keyboard.press('Control+Enter');
  expect(await panel.sentEvent()).toMatchObject({ type: 'response.create' });
});

it('a button that is gone by its own click leaves it to what is beside it', async () => {
  panel = await PanelPage.open(emptySession(), { state: { view: { composerMode: 'json' } } });
  await panel.caughtUp();
  await panel.box.fill('{"type":"input_audio_buffer.clear"}');
  await panel.page.locator('.composer-status').getByRole('button', { name: 'Add' }).focus();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => panel.box.inputValue()).toContain('event_id');
  await expect.poll(() => hasFocus('.composer')).toBe(true);
});

it('who clicks where nothing takes it is left alone', async () => {
  const session = emptySession();
  userText(session, 'item_hello', 'Hello');
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await panel.page.locator('[data-item="item_hello"]').focus();
  await panel.page.locator('.header .clock').click();
  expect(await hasFocus('body')).toBe(true);
  expect(await hasFocus('.panel')).toBe(false);
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_hello' });
  await panel.page.locator('.item.is-deleted').waitFor();
  await panel.settled();
  expect(await hasFocus('.panel')).toBe(false);
});

/** As VS Code does where its command palette, a box of its own or another editor had it meanwhile. */
const goAndComeBack = (meanwhile: () => Promise<void> = async () => undefined) =>
  panel.page
    .evaluate(() => (document.activeElement as HTMLElement).blur())
    .then(async () => {
      await meanwhile();
      await panel.page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
    });

it('whoever comes back from elsewhere in the editor is where they were, or at what stands in its place', async () => {
  const session = emptySession();
  userText(session, 'item_hello', 'Hello');
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const { keyboard } = panel.page;
  await panel.page.locator('.event-scroll').focus();
  await keyboard.press('Home');
  await goAndComeBack();
  expect(await hasFocus('.event-scroll')).toBe(true);
  await keyboard.press('ArrowDown');
  await expect.poll(() => panel.page.locator('.event-row.is-selected').getAttribute('aria-rowindex')).toBe('3');
  // It is gone by then.
  await panel.page.locator('.event-picker').focus();
  await keyboard.press('Enter');
  await panel.page.getByRole('menu').waitFor();
  await goAndComeBack(async () => {
    await panel.page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
    await expect.poll(() => panel.page.getByRole('menu').count()).toBe(0);
  });
  await expect.poll(() => hasFocus('.composer-head')).toBe(true);
  // A command that leads elsewhere is not taken back.
  await panel.page.locator('.event-scroll').focus();
  await goAndComeBack(async () => panel.page.locator('[data-item="item_hello"]').focus());
  expect(await hasFocus('[data-item="item_hello"]')).toBe(true);
});

it('the form for a call’s answer is in view where one writes, however long it is, and what comes does not move it', async () => {
  const session = spokenWithCalls();
  panel = await PanelPage.open(session, { width: 1400, height: 640, state: { view: { bottomTab: 'timeline' } } });
  await panel.caughtUp();
  await panel.button('Answer…').click();
  await panel.settled();
  const isInView = () =>
    panel.page.locator('.item-editor vscode-text-area').evaluate((field) => {
      const [inner, outer] = [field.getBoundingClientRect(), field.closest('.conversation')?.getBoundingClientRect()];
      return outer !== undefined && inner.top >= outer.top - 1 && inner.top < outer.bottom - 20;
    });
  await panel.settled();
  expect(await isInView()).toBe(true);
  userText(session, 'item_more', 'And what of Trondheim? '.repeat(30));
  await panel.page.locator('[data-item="item_more"]').waitFor();
  await panel.settled();
  expect(await isInView()).toBe(true);
});

it('a cut is proposed where the answer was heard to, and what would cut nothing says so', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const truncate = async (id: string) => {
    await panel.page.locator(`[data-item="${id}"] vscode-button.item-menu`).click();
    await panel.page.getByRole('menuitem', { name: 'Truncate…', exact: true }).click();
  };
  const field = panel.page.locator('.ms-field input');
  const editor = panel.page.locator('.item-editor');
  for (const id of [ids.answer, ids.answer2]) {
    const part = panel.session.state.items.get(id)?.parts[0];
    const received = Math.floor(part?.audioMs ?? 0);
    const heard = part?.heardMs?.at(-1)?.[1] ?? part?.interruption?.atMs;
    await truncate(id);
    await expect.poll(() => field.inputValue()).toBe(String(Math.min(received, Math.floor(heard ?? received))));
    expect((await editor.textContent())?.includes('cuts no audio')).toBe(heard === undefined || heard >= received);
    await field.fill(String(received));
    await expect.poll(() => editor.textContent()).toContain('this cuts no audio');
    await field.fill(String(received - 1));
    await expect.poll(() => editor.textContent()).toContain('The transcript goes with the cut.');
    await panel.page.keyboard.press('Escape');
  }
});
