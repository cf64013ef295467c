/** Where the item that is written will stand is seen before it is sent, and holds for that one item alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, userText } from './support/states.ts';
import type { ThemeName } from './support/themes.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

// What is added without a predecessor stands at the beginning.
const first = 'item_0000000000afirst';
const second = 'item_0000000000second';
const place = () => panel.page.locator('.insert-place');
const text = () => panel.page.locator('vscode-text-area[aria-label="text"] textarea');
const sent = () => panel.session.sent.map((one) => JSON.parse(one) as Record<string, unknown>);

async function open(theme: ThemeName = 'dark', width = 1400): Promise<void> {
  const session = emptySession();
  userText(session, second, 'And goodbye');
  userText(session, first, 'Hello');
  panel = await PanelPage.open(session, { theme, width });
  await panel.caughtUp();
}

async function choose(id: string, entry: string): Promise<void> {
  const item = panel.page.locator(`[data-item="${id}"]`);
  await item.hover();
  await item.locator('.item-menu').click();
  await panel.page.getByRole('menuitem', { name: entry }).click();
}

describe('the place of the item that is written', () => {
  it('is told in the composer, and is that of one item: the next one goes to the end', async () => {
    await open();
    expect(await place().count()).toBe(0);
    await choose(first, 'Insert after…');
    await expect.poll(() => place().textContent()).toContain('after item_…afirst');
    await text().fill('In between');
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(() => sent().length).toBe(1);
    expect(sent()[0]).toMatchObject({ previous_item_id: first });
    await expect.poll(() => place().count()).toBe(0);
    await expect.poll(() => panel.page.locator('.composer-status').textContent()).toContain('sent as #');
    await text().fill('At the end');
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(() => sent().length).toBe(2);
    expect(sent()[1]).not.toHaveProperty('previous_item_id');
  });

  it('is that of one item, too, where a response is asked for after it', async () => {
    await open();
    await choose(first, 'Insert after…');
    await text().fill('In between');
    await panel.page.keyboard.press('Control+Shift+Enter');
    await expect.poll(() => panel.asked.at(-2)?.method ?? panel.asked.at(-1)?.method).toBe('sendSequence');
    await expect.poll(() => place().count()).toBe(0);
  });

  it('is left by a button, and the writing goes on', async () => {
    await open();
    await choose(first, 'Insert before…');
    await expect.poll(() => place().textContent()).toContain('at the beginning');
    await text().fill('First of all');
    await panel.button('Add at the end instead').click();
    await expect.poll(() => place().count()).toBe(0);
    expect(await text().evaluate((field) => field.getRootNode() instanceof ShadowRoot && field.matches(':focus'))).toBe(
      true,
    );
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(() => sent().length).toBe(1);
    expect(sent()[0]).not.toHaveProperty('previous_item_id');
  });

  it('stays, and stays in sight, where one wrote it oneself', async () => {
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
    const draft = JSON.stringify({ type: 'conversation.item.create', previous_item_id: first, item });
    const session = emptySession();
    userText(session, first, 'Hello');
    panel = await PanelPage.open(session, { state: { view: { draft, composerMode: 'json' } } });
    await panel.caughtUp();
    await expect.poll(() => place().textContent()).toContain('after item_…afirst');
    await panel.box.press('Control+Enter');
    await expect.poll(() => sent().length).toBe(1);
    await expect.poll(() => panel.page.locator('.composer-status').textContent()).toContain('sent as #');
    expect(await panel.written()).toMatchObject({ previous_item_id: first });
    expect(await place().count()).toBe(1);
  });

  it('is dropped after a reload, too', async () => {
    await open();
    await choose(second, 'Insert after…');
    await text().fill('Last');
    await expect.poll(() => panel.keptView('insertedAfter')).toBe(second);
  });

  it('leads to the item that it is behind', async () => {
    await open();
    await choose(first, 'Insert after…');
    await place()
      .getByRole('button', { name: /^after/ })
      .click();
    await expect.poll(() => panel.page.locator(`[data-item="${first}"].is-selected`).count()).toBe(1);
  });

  it.each(['dark', 'light', 'hc', 'hcLight'] satisfies ThemeName[])('has room at every width (%s)', async (theme) => {
    await open(theme);
    await choose(first, 'Insert after…');
    for (const width of [1400, 1024, 760]) {
      await panel.page.setViewportSize({ width, height: 900 });
      await expect.poll(() => place().isVisible()).toBe(true);
      const around = await place().evaluate((chip) => {
        const [own, line] = [chip, chip.parentElement].map((one) => one?.getBoundingClientRect());
        return own && line && own.left >= line.left && own.right <= line.right;
      });
      expect(around).toBe(true);
      await panel.screenshot(`insert-place-${theme}-${width}`);
    }
  });
});
