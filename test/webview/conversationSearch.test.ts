/** Searching the conversation and folding what is long in it. */
import { afterEach, describe, expect, it } from 'vitest';
import { spokenWithCalls } from './support/conversationStates.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, userText } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const item = (id: string) => panel.page.locator(`[data-item="item_${id}"]`);
const press = (keys: string) => panel.page.keyboard.press(keys);
const where = () => panel.page.locator('.search-count').textContent();
const current = () => panel.page.locator('mark.is-current');

async function open(session: ScriptedSession): Promise<void> {
  panel = await PanelPage.open(session);
  await panel.caughtUp();
}

async function find(text: string): Promise<void> {
  await panel.page.locator('.conversation [tabindex="0"][data-entry]').focus();
  await press('Control+f');
  await expect
    .poll(() => panel.page.evaluate(() => document.activeElement?.classList.contains('search-field')))
    .toBe(true);
  await panel.page.keyboard.type(text);
}

describe('a search', () => {
  it('finds texts, arguments and outputs in any case, says which of how many, and goes round', async () => {
    await open(spokenWithCalls());
    await find('BERGEN');
    await expect.poll(where).toBe('1 of 92');
    await press('Shift+Enter');
    await expect.poll(where).toBe('92 of 92');
    expect(await current().evaluate((mark) => mark.closest('article')?.dataset['item'])).toBe('item_bergen');
    await press('Enter');
    await expect.poll(where).toBe('1 of 92');
    await panel.page.locator('.search-field input').fill('light rain');
    await expect.poll(where).toBe('1 of 1');
    expect(await current().evaluate((mark) => mark.closest('article')?.dataset['item'])).toBe('item_oslo');
    await panel.page.locator('.search-field input').fill('(.*');
    await expect.poll(where).toBe('Nothing found');
    await press('Escape');
    await expect.poll(() => panel.page.locator('mark').count()).toBe(0);
    expect(await panel.page.evaluate(() => document.activeElement?.closest('.conversation') !== null)).toBe(true);
  });

  it('goes on from the name of a call to its arguments, and round', async () => {
    const session = emptySession();
    const call = {
      id: 'item_call',
      type: 'function_call',
      status: 'completed',
      name: 'get_weather',
      call_id: 'call_1',
    };
    const added = { ...call, arguments: '{"weather":"weather"}' };
    session.server({ type: 'conversation.item.added', event_id: 'e', item: added });
    await open(session);
    await find('weather');
    for (const place of ['1 of 3', '2 of 3', '3 of 3', '1 of 3']) {
      await expect.poll(where).toBe(place);
      await press('Enter');
    }
  });

  it('leaves Ctrl+F elsewhere to the events', async () => {
    await open(spokenWithCalls());
    await panel.page.locator('.event-scroll').focus();
    await press('Control+f');
    expect(await panel.page.locator('.search-bar').count()).toBe(0);
  });

  it('goes to hits that are not on the page, or in the depth of a folded text, and leaves the focus there', async () => {
    const session = emptySession();
    for (let index = 0; index < 400; index++) {
      const words = index === 20 ? `${'no needle here '.repeat(8000)}the hidden NEEDLE and more` : `text ${index}`;
      const content = [{ type: 'input_text', text: words }];
      const one = { id: `item_${index}`, type: 'message', role: 'user', status: 'completed', content };
      const previous_item_id = index === 0 ? null : `item_${index - 1}`;
      session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item: one });
    }
    await open(session);
    expect(await item('20').count()).toBe(0);
    await find('hidden needle');
    await expect.poll(where).toBe('1 of 1');
    await expect.poll(() => current().textContent()).toBe('hidden NEEDLE');
    const isSeen = () =>
      current().evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        const area = mark.closest('.conversation')?.getBoundingClientRect();
        return area !== undefined && top >= area.top && bottom <= area.bottom;
      });
    await expect.poll(isSeen).toBe(true);
    await press('Escape');
    expect(await panel.page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe('item_20');
  });

  it('keeps its place while others stream in', async () => {
    const session = emptySession();
    userText(session, 'item_1', 'a word');
    await open(session);
    await find('word');
    await expect.poll(where).toBe('1 of 1');
    // Without a predecessor it stands at the end; after `root` at the beginning.
    const one = {
      type: 'message',
      role: 'user',
      status: 'completed',
      content: [{ type: 'input_text', text: 'word one' }],
    };
    session.server({
      type: 'conversation.item.added',
      event_id: 'e',
      previous_item_id: 'root',
      item: { id: 'item_0', ...one },
    });
    await expect.poll(where).toBe('2 of 2');
    expect(await current().evaluate((mark) => mark.closest('article')?.dataset['item'])).toBe('item_1');
  });
});

describe('a long text', () => {
  it('is folded when it is very long, unfolds and folds again; all of them at once, too', async () => {
    await open(spokenWithCalls());
    const length = () =>
      item('long')
        .locator('.shown-text')
        .evaluate((text) => text.textContent.length);
    expect(await length()).toBeLessThan(300);
    await item('long')
      .getByRole('button', { name: /^Show all 6,\d+ characters/ })
      .click();
    await expect.poll(length).toBeGreaterThan(6000);
    await item('long').hover();
    await item('long').getByRole('button', { name: 'Fold this text' }).click();
    await expect.poll(length).toBeLessThan(300);
    const args = () => item('bergen').locator('.call-text').textContent();
    expect(await args()).toContain('met.no');
    await panel.button('Fold long texts').click();
    await expect.poll(args).not.toContain('met.no');
    await panel.button('Unfold long texts').click();
    await expect.poll(args).toContain('met.no');
    await expect.poll(length).toBeGreaterThan(6000);
  });

  it('folds by keyboard', async () => {
    await open(spokenWithCalls());
    await item('long').focus();
    await press('Enter');
    const isOnButton = () => panel.page.evaluate(() => document.activeElement?.classList.contains('fold-button'));
    expect(await isOnButton()).toBe(true);
    await press('Enter');
    await expect.poll(() => item('long').locator('.fold-button').count()).toBe(0);
  });
});
