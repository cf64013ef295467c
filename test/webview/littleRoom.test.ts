/** Where a panel has a side bar beside it or a pane below it, what one opened it for is still in view. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { weatherSession } from './support/weatherSession.ts';
import type { ThemeName } from './support/themes.ts';
import { travelSession } from './support/timedSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const boxOf = async (selector: string) => panel.page.locator(selector).first().boundingBox();

async function openExchange(theme: ThemeName, view: object, width: number): Promise<void> {
  panel = await PanelPage.open(weatherSession(), { theme, width, height: 796, state: { view } });
  await panel.caughtUp();
  await panel.page.locator('.event-row.is-error').first().click();
  await panel.page.getByRole('tab', { name: 'Exchange' }).click();
  await expect.poll(() => panel.page.locator('.exchange-side .json-lines').count()).toBe(2);
}

describe('an exchange', () => {
  it.each(['dark', 'light', 'hc', 'hcLight'] satisfies ThemeName[])(
    'shows what is in its events above an open pane, too (%s)',
    async (theme) => {
      await openExchange(theme, { bottomTab: 'timeline' }, 1022);
      const seen = await panel.page.locator('.exchange-side .json-lines > div').evaluateAll((lines) => {
        const pane = document.querySelector('.details-body')?.getBoundingClientRect();
        return lines.filter((line) => {
          const { left, top, bottom } = line.getBoundingClientRect();
          const isInPane = pane && top >= pane.top && bottom <= pane.bottom + 1;
          return isInPane && line.contains(document.elementFromPoint(left + 40, (top + bottom) / 2));
        }).length;
      });
      await panel.screenshot(`little-room-exchange-${theme}`);
      expect(seen).toBeGreaterThanOrEqual(2);
    },
  );

  it('has what was wrong in view', async () => {
    panel = await PanelPage.open(weatherSession(), {
      width: 1400,
      height: 796,
      state: { view: { bottomTab: 'findings', detailsTab: 'exchange' } },
    });
    await panel.page.locator('.event-row.is-error', { hasText: 'error' }).first().click();
    const wrong = panel.page.locator('.exchange .is-wrong').first();
    await wrong.waitFor();
    const [line, body] = await Promise.all([wrong.boundingBox(), panel.page.locator('.details-body').boundingBox()]);
    if (!line || !body) throw new Error('the exchange is not on the page');
    expect(line.y).toBeGreaterThanOrEqual(body.y);
    expect(line.y + line.height).toBeLessThanOrEqual(body.y + body.height);
  });

  it('begins both events at one height, and goes on within a line further in', async () => {
    for (const width of [960, 1022, 1400]) {
      await openExchange('dark', {}, width);
      const tops = await panel.page
        .locator('.exchange-side .json-lines')
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
      expect(tops[0]).toBe(tops[1]);
      // Of a line that is broken, only the first piece stands where it begins.
      const starts = await panel.page.locator('.exchange-side .json-lines > div').evaluateAll((lines) =>
        lines.flatMap((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          const lefts = [...range.getClientRects()].filter(({ width: px }) => px > 0);
          const [first] = lefts;
          const left = line.parentElement?.getBoundingClientRect().left ?? 0;
          return lefts.filter(({ top }) => first && top > first.bottom - 4).map((rest) => rest.left - left);
        }),
      );
      for (const left of starts) expect(left).toBeGreaterThan(20);
      await panel.screenshot(`little-room-exchange-${width}`);
      await panel.close();
    }
    panel = await PanelPage.open(weatherSession());
  });
});

it('leaves a filter the room to be read, and its count a gap', async () => {
  for (const width of [1022, 1400]) {
    panel = await PanelPage.open(weatherSession(), { width, state: { view: { filter: 'type:response.* weather' } } });
    await expect.poll(async () => (await boxOf('.filter-field'))?.width).toBeGreaterThan(150);
    const [toggle, count] = [await boxOf('[aria-label="Regular expression"]'), await boxOf('.match-count')];
    expect((count?.x ?? 0) - ((toggle?.x ?? 0) + (toggle?.width ?? 0))).toBeGreaterThanOrEqual(6);
    await panel.screenshot(`little-room-filter-${width}`);
    await panel.close();
  }
  panel = await PanelPage.open(weatherSession(), { width: 1022, state: { view: { filter: 'type:response.*' } } });
  await expect.poll(async () => (await boxOf('.filter-field'))?.width).toBeGreaterThan(190);
});

it('has the tokens in its head as long as there is room for them', async () => {
  for (const width of [704, 760]) {
    panel = await PanelPage.open(weatherSession(), { width });
    await panel.caughtUp();
    expect(await panel.page.locator('.header .tokens').isVisible()).toBe(true);
    expect((await boxOf('.header .responding .doing-words'))?.width).toBeGreaterThan(40);
    await panel.screenshot(`little-room-header-${width}`);
    await panel.close();
  }
  panel = await PanelPage.open(weatherSession());
});

it.each(['dark', 'light', 'hc', 'hcLight'] satisfies ThemeName[])(
  'shows what each response cost (%s)',
  async (theme) => {
    for (const width of [704, 760]) {
      const view = { bottomTab: 'usage', maximised: ['usage'] };
      panel = await PanelPage.open(travelSession(), { theme, width, height: 900, state: { view } });
      await panel.page.locator('.usage-responses').waitFor();
      const [table, main] = [await boxOf('.usage-responses'), await boxOf('.usage-main')];
      await panel.screenshot(`little-room-usage-${theme}-${width}`);
      expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual((main?.x ?? 0) + (main?.width ?? 0) + 1);
      await panel.close();
    }
    panel = await PanelPage.open(weatherSession());
  },
);

describe('the selected row', () => {
  /** Whether it is in view, whole, and what lies there. */
  const isInView = () =>
    panel.page.evaluate(() => {
      const row = document.querySelector('.event-row.is-selected')?.getBoundingClientRect();
      const table = document.querySelector('.event-scroll')?.getBoundingClientRect();
      if (!row || !table) return false;
      const hit = document.elementFromPoint(row.left + 200, (row.top + row.bottom) / 2)?.closest('.event-row');
      return row.bottom <= table.bottom + 1 && hit?.classList.contains('is-selected') === true;
    });
  const open = async (height: number) => {
    panel = await PanelPage.open(weatherSession(), { width: 760, height });
    await panel.caughtUp();
  };

  it.each([
    [900, 1],
    [900, 8],
    [620, 8],
  ])('stays in view where a pane opens below it: %i px high, %i rows above the end', async (height, rowsAbove) => {
    await open(height);
    panel.channel.focus('events');
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.className)).toContain('event-scroll');
    for (let row = 0; row < rowsAbove; row++) await panel.page.keyboard.press('ArrowUp');
    await expect.poll(isInView).toBe(true);
    await panel.page.locator('.bottom-tab', { hasText: 'Timeline' }).click();
    await panel.page.locator('.timeline-wait-list').waitFor();
    await expect.poll(isInView).toBe(true);
    // Who scrolls away from it stays there.
    await panel.page.locator('.event-scroll').hover();
    await panel.page.mouse.wheel(0, -600);
    await expect.poll(isInView).toBe(false);
    panel.session.server({ type: 'response.output_text.delta', event_id: 'e', response_id: 'r', delta: 'x' });
    await panel.caughtUp();
    expect(await isInView()).toBe(false);
  });

  it('of an item comes into view above an open pane, with three rows of room or more', async () => {
    await open(700);
    await panel.page.locator('.bottom-tab', { hasText: 'Timeline' }).click();
    await panel.page
      .locator('[data-item]')
      .nth(2)
      .click({ position: { x: 5, y: 5 } });
    await expect.poll(isInView).toBe(true);
    expect((await boxOf('.event-scroll'))?.height).toBeGreaterThanOrEqual(22 + 3 * 20);
  });
});

it.each([1400, 760])(
  'no menu of a button is cut off, nor opens where there is nothing to choose (%i px)',
  async (width) => {
    panel = await PanelPage.open(travelSession(), { width, height: 796, state: { view: { bottomTab: 'session' } } });
    await panel.caughtUp();
    const anchors = panel.page.locator('.menu-anchor');
    const cut: string[] = [];
    for (let at = 0; at < (await anchors.count()); at++) {
      const anchor = anchors.nth(at);
      if (!(await anchor.isVisible())) continue;
      await anchor.focus();
      await panel.page.keyboard.press('ArrowDown');
      const name = (await anchor.getAttribute('aria-label')) ?? '';
      const menu = panel.page.getByRole('menu');
      if (name.includes('unavailable')) {
        if ((await menu.count()) > 0) cut.push(`${name}: opened`);
        continue;
      }
      await menu.waitFor();
      const isWhole = await menu.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const corners = [
          [left + 6, top + 6],
          [right - 6, top + 6],
          [left + 6, bottom - 6],
          [right - 6, bottom - 6],
        ] as const;
        return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      });
      if (!isWhole) cut.push(name);
      await panel.page.keyboard.press('Escape');
      await expect.poll(() => menu.count()).toBe(0);
    }
    expect(cut).toEqual([]);
  },
);
