/** By keyboard alone, and what a screen reader hears. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, userText } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const focusedItem = () => panel.page.evaluate(() => document.activeElement?.getAttribute('data-item'));
const selected = () => panel.page.locator('.event-row.is-selected').textContent();

it('moves through the events with the arrow keys, and to the other side of an exchange with Enter', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const { page } = panel;
  await page.locator('.event-scroll').focus();
  await page.keyboard.press('Home');
  await expect.poll(selected).toContain('connecting');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  await expect.poll(selected).toContain('session.update');
  await page.keyboard.press('Enter');
  await expect.poll(selected).toContain('session.updated');
  await page.keyboard.press('End');
  await expect.poll(selected).toContain('conversation.item.create');
});

it('reaches an item, its menu and Escape without a mouse', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const { page } = panel;
  await page.locator(`[data-item="${ids.user1}"]`).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedItem()).toBe(ids.call);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('menu').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Copy id');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('VSCODE-BUTTON');
  await page.keyboard.press('Escape');
  expect(await focusedItem()).toBe(ids.call);
});

it('goes through the panes with F6, and through the conversation with one Tab', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const { page } = panel;
  const pane = () => page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'));
  const around: (string | null | undefined)[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F6');
    around.push(await pane());
  }
  expect(around).toEqual(['Conversation', 'Events', 'Details', 'Send', 'Conversation']);
  await page.keyboard.press('Shift+F6');
  expect(await pane()).toBe('Send');
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.conversation') === null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  expect(await focusedItem()).toBe(ids.user1);
});

it('says which keys there are', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  await panel.button('Keyboard').click();
  expect(await panel.page.locator('.keyboard-help').textContent()).toContain('Shift+F6');
  await panel.page.keyboard.press('Escape');
  await expect.poll(() => panel.page.locator('.keyboard-help').count()).toBe(0);
});

it.each([
  ['at the bottom', {}],
  ['above an open pane', { bottomTab: 'timeline' }],
])('the list of keys is inside of the page, and scrolls where it is longer: %s', async (_, view) => {
  panel = await PanelPage.open(weatherSession(), { state: { view } });
  await panel.caughtUp();
  await panel.button('Keyboard').click();
  const help = panel.page.locator('.keyboard-help');
  const box = await help.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(796);
  await panel.page.keyboard.press('End');
  const last = help.locator('dt').last();
  const isSeen = () =>
    last.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + 2, top + 4));
    });
  await expect.poll(isSeen).toBe(true);
});

it.each(['Shift+F10', 'ContextMenu', 'right click'])('opens an item’s own menu by %s', async (way) => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const { page } = panel;
  const item = page.locator(`[data-item="${ids.answer2}"]`);
  if (way === 'right click') await item.locator('.role').click({ button: 'right' });
  else {
    await item.focus();
    await page.keyboard.press(way);
    // Chromium without a window does not make a menu of these keys: what it would dispatch.
    await item.evaluate((element) => {
      if (document.querySelector('[role=menu]') === null) {
        const { left, top } = element.getBoundingClientRect();
        const at = { clientX: left + 8, clientY: top + 8 };
        element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...at }));
      }
    });
  }
  await expect.poll(() => page.getByRole('menuitem').allTextContents()).toContain('Delete');
  expect(await page.getByRole('menuitem').first().textContent()).toBe('Copy');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('menu').count()).toBe(0);
  expect(await focusedItem()).toBe(ids.answer2);
});

it('announces new items, not deltas', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const heard = () => panel.page.locator('[aria-live]').textContent();
  userText(session, 'item_1', 'Good morning');
  await expect.poll(heard).toBe('New: user “Good morning”');
  session.server({
    type: 'response.output_text.delta',
    response_id: 'r',
    item_id: 'item_1',
    output_index: 0,
    content_index: 0,
    delta: ' and',
  });
  await panel.caughtUp();
  expect(await heard()).toBe('New: user “Good morning”');
});

it('announces what was said once it is whole, also where another pane has all the room', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session, { state: { view: { bottomTab: 'findings', maximised: ['findings'] } } });
  // All that was announced, in its order.
  await panel.page.locator('.panel > [aria-live]').evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const listen = () => said.push(region.textContent);
    new MutationObserver(listen).observe(region, { characterData: true, childList: true, subtree: true });
  });
  const heard = () => panel.page.evaluate(() => (window as unknown as { said: string[] }).said);
  const item = (status: string, text: string) => ({
    id: 'item_a',
    type: 'message',
    role: 'assistant',
    status,
    content: text === '' ? [] : [{ type: 'output_text', text }],
  });
  const ids = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
  session.server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } });
  session.server({
    type: 'response.output_item.added',
    response_id: 'resp_1',
    output_index: 0,
    item: item('in_progress', ''),
  });
  session.server({ type: 'conversation.item.added', previous_item_id: null, item: item('in_progress', '') });
  await expect.poll(heard).toHaveLength(1);
  session.server({ type: 'response.output_text.delta', ...ids, delta: 'It is ' });
  session.server({ type: 'response.output_text.delta', ...ids, delta: 'seven degrees.' });
  session.server({ type: 'response.output_text.done', ...ids, text: 'It is seven degrees.' });
  session.server({
    type: 'response.output_item.done',
    response_id: 'resp_1',
    output_index: 0,
    item: item('completed', 'It is seven degrees.'),
  });
  await expect.poll(heard).toHaveLength(2);
  userText(session, 'item_b', 'Thanks');
  await expect
    .poll(heard)
    .toEqual([expect.stringMatching(/^New: assistant/), 'Answer: It is seven degrees.', 'New: user “Thanks”']);
});

it('moves the borders between panes, and remembers where they were', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  const { page } = panel;
  const splitter = page.getByRole('separator', { name: 'Size of the conversation' });
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await splitter.getAttribute('aria-valuenow'))).toBe(before + 2);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          (window as unknown as { keptState?: { view: { conversationShare: number } } }).keptState?.view
            .conversationShare,
      ),
    )
    .toBeCloseTo(0.355);
});

it('comes back as it was left', async () => {
  const view = {
    filter: 'type:session.*',
    composerMode: 'form',
    direction: 'server',
    draft: '{"type":"response.cancel"}',
  };
  panel = await PanelPage.open(weatherSession(), { state: { view, other: 'kept by the host' } });
  await expect.poll(() => panel.page.locator('.filter-field input').inputValue()).toBe('type:session.*');
  expect(await panel.page.getByRole('radio', { name: 'Server events only' }).getAttribute('aria-checked')).toBe('true');
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  expect(await panel.page.locator('.code-input').inputValue()).toBe('{"type":"response.cancel"}');
  await expect
    .poll(() => panel.page.evaluate(() => (window as unknown as { keptState?: { other: string } }).keptState?.other))
    .toBe('kept by the host');
});

it('plays audio, shows how much was heard, and stops', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const item = panel.page.locator(`[data-item="${ids.answer2}"]`);
  await panel.settled();
  await item.getByRole('button', { name: /^Play/ }).click();
  await expect.poll(() => item.locator('.heard-line').textContent()).toMatch(/heard 0\.[2-9]\d s/);
  await item.getByRole('button', { name: 'Pause' }).click();
  const paused = await item.locator('.heard-line').textContent();
  await item.locator('vscode-button.item-menu').click();
  await panel.page.getByRole('menuitem', { name: 'Truncate…' }).click();
  const ms = await panel.page.locator('.ms-field input').inputValue();
  expect(paused).toContain(`heard ${(Number(ms) / 1000).toFixed(2)}`.slice(0, 9));
});
