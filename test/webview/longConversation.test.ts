/** A conversation of 10,000 items: few of them are on the page, and all of them can be reached. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';

const ITEMS = 10_000;

let session: ScriptedSession;
let panel: PanelPage;

/** An item after the one before it. */
function append(index: number, text: string): void {
  const content = [{ type: 'input_text', text }];
  const item = { id: `item_${index}`, type: 'message', role: 'user', status: 'completed', content };
  const previous_item_id = index === 0 ? null : `item_${index - 1}`;
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item });
}

beforeAll(async () => {
  session = emptySession();
  // Every seventh is several lines high.
  for (let index = 0; index < ITEMS; index++) {
    append(index, `text ${index}${index % 7 === 0 ? ' and more of it'.repeat(30) : ''}`);
  }
  panel = await PanelPage.open(session);
  await panel.caughtUp();
}, 180_000);
afterAll(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const list = () => panel.page.locator('.conversation');
const item = (index: number) => panel.page.locator(`[data-item="item_${index}"]`);
const focused = () => panel.page.evaluate(() => document.activeElement?.getAttribute('data-item'));
const topOf = (index: number) => item(index).evaluate((element) => element.getBoundingClientRect().top);

it('stands at its end with few items on the page, each of which knows its place', async () => {
  await expect.poll(() => item(ITEMS - 1).isVisible()).toBe(true);
  const fromEndPx = () => list().evaluate((area) => area.scrollHeight - area.scrollTop - area.clientHeight);
  await expect.poll(fromEndPx).toBeLessThan(2);
  expect(await list().locator('article').count()).toBeLessThan(200);
  const place = panel.page.locator(`[data-key="item_${ITEMS - 1}"]`);
  expect(await place.getAttribute('aria-posinset')).toBe(`${ITEMS}`);
  expect(await place.getAttribute('aria-setsize')).toBe(`${ITEMS}`);
});

it('goes by key to items that are not on the page', async () => {
  await item(ITEMS - 1).focus();
  await panel.page.keyboard.press('Home');
  await expect.poll(focused).toBe('item_0');
  await panel.page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('item_1');
  await panel.page.keyboard.press('End');
  await expect.poll(focused).toBe(`item_${ITEMS - 1}`);
});

it('goes to the item of an event, however far it is from what is on the page, and it stays in view', async () => {
  const isInView = (index: number) =>
    item(index).evaluate((element) => {
      const [inner, outer] = [
        element.getBoundingClientRect(),
        element.closest('.conversation')?.getBoundingClientRect(),
      ];
      return outer !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    });
  for (const index of [ITEMS - 2, 4_200, 17, 9_001]) {
    const row = session.state.rows.find(({ itemId }) => itemId === `item_${index}`);
    panel.channel.reveal({ n: row?.n ?? 0 });
    await expect
      .poll(() =>
        item(index)
          .count()
          .then((count) => count === 1 && isInView(index)),
      )
      .toBe(true);
    // What comes onto the page around it moves it no more.
    await panel.settled();
    expect(await isInView(index)).toBe(true);
  }
  await list().evaluate((area) => (area.scrollTop = area.scrollHeight));
});

it('shows what is in the middle, and keeps it still while items come', async () => {
  await list().evaluate((area) => (area.scrollTop = area.scrollHeight / 2));
  const inView = (): Promise<number> =>
    list().evaluate((area) => {
      const box = area.getBoundingClientRect();
      const article = document.elementFromPoint(box.left + 150, box.top + 100)?.closest('[data-item]');
      return Number(article?.getAttribute('data-item')?.replace('item_', '') ?? -1);
    });
  await expect.poll(inView).toBeGreaterThan(3000);
  const index = await inView();
  const top = await topOf(index);
  for (let added = 0; added < 20; added++) append(ITEMS + added, `later ${added}`);
  await panel.caughtUp();
  await expect.poll(() => panel.page.locator('.conversation-pane .new-pill').textContent()).toBe('20 new');
  expect(Math.abs((await topOf(index)) - top)).toBeLessThan(1);
  await panel.page.locator('.conversation-pane .new-pill').click();
  await expect.poll(() => item(ITEMS + 19).isVisible()).toBe(true);
});
