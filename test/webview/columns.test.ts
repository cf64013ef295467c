/** Widths of the event table's columns: by mouse, by key, and kept. */
import { afterEach, expect, it } from 'vitest';
import { memoryMemento } from '../memoryMemento.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const separator = (column: string) =>
  panel.page.getByRole('separator', { name: `Width of the column ${column}`, exact: true });
const width = async (column: string) => {
  const cells = panel.page.locator(`.event-row .col-${column}`);
  return Math.round((await cells.last().boundingBox())?.width ?? 0);
};
const headWidth = async (column: string) =>
  Math.round((await panel.page.locator(`.event-head .col-${column}`).boundingBox())?.width ?? 0);
const drag = async (column: string, byPx: number) => {
  const box = await separator(column).boundingBox();
  if (!box) throw new Error('no separator');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await panel.page.mouse.move(x, y);
  await panel.page.mouse.down();
  await panel.page.mouse.move(x + byPx / 2, y);
  await panel.page.mouse.move(x + byPx, y);
  await panel.page.mouse.up();
};

it('are dragged, in the head and in the rows, and are those of every panel from then on', async () => {
  const memento = memoryMemento();
  panel = await PanelPage.open(weatherSession(), { memento });
  await panel.caughtUp();
  expect(await width('time')).toBe(76);
  await drag('time', 40);
  await expect.poll(() => width('time')).toBe(116);
  expect(await headWidth('time')).toBe(116);
  // What is at the end grows to its left.
  await drag('size', -24);
  await expect.poll(() => width('size')).toBe(80);
  await drag('type', 60);
  const typePx = await headWidth('type');
  await drag('number', -400);
  await expect.poll(() => width('n')).toBe(32);
  await expect.poll(() => panel.columnWidths.all).toEqual({ time: 116, size: 80, type: typePx, n: 32 });
  await panel.close();
  panel = await PanelPage.open(emptySession(), { memento });
  await panel.caughtUp();
  expect([await width('time'), await width('size'), await headWidth('type')]).toEqual([116, 80, typePx]);
  await separator('time').dblclick();
  await expect.poll(() => width('time')).toBe(76);
});

it('are changed by key: one tab stop, arrows for the width and for the other columns', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  expect(await panel.page.locator('.column-separator[tabindex="0"]').count()).toBe(1);
  await separator('number').focus();
  await panel.page.keyboard.press('ArrowDown');
  expect(await separator('time').evaluate((element) => element === document.activeElement)).toBe(true);
  await panel.page.keyboard.press('ArrowRight');
  await expect.poll(() => width('time')).toBe(84);
  await expect.poll(() => separator('time').getAttribute('aria-valuenow')).toBe('84');
  await panel.page.keyboard.press('ArrowLeft');
  await panel.page.keyboard.press('ArrowLeft');
  await expect.poll(() => width('time')).toBe(68);
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => width('time')).toBe(76);
  await panel.page.keyboard.press('ArrowUp');
  await panel.page.keyboard.press('ArrowUp');
  expect(await separator('size').evaluate((element) => element === document.activeElement)).toBe(true);
  await panel.page.keyboard.press('ArrowLeft');
  await expect.poll(() => width('size')).toBe(64);
});

it('of two panels that are open do not overwrite each other', async () => {
  const memento = memoryMemento();
  panel = await PanelPage.open(weatherSession(), { memento });
  await panel.caughtUp();
  // Another panel, whose widths this one has not read.
  await panel.columnWidths.change({ type: 320 });
  await drag('time', 40);
  await expect.poll(() => panel.columnWidths.all).toEqual({ time: 116, type: 320 });
});
