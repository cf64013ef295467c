/** Nothing overlaps and nothing is cut off: measured at the width of a window with a sidebar. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { refusedBetaUpdate } from './support/findingStates.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { recordedSession } from './support/states.ts';
import { travelSession } from './support/timedSession.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options: PanelOptions = {}): Promise<void> {
  panel = await PanelPage.open(session, { width: 1020, height: 780, ...options });
  await panel.caughtUp();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
async function box(selector: string): Promise<Box> {
  const found = await panel.page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}
const rightOf = ({ x, width }: Box) => x + width;

async function travelTo(n: number): Promise<void> {
  await panel.button('Step through the log').click();
  await panel.page.getByRole('slider', { name: 'Entry of the log' }).fill(String(n));
  await expect.poll(() => panel.page.locator('.header .state').textContent()).toBe(`as of #${n}`);
}

describe('the head', () => {
  it.each([
    ['in the past', weatherSession, true],
    ['of a recording', recordedSession, false],
  ] as const)('%s has room for its state', async (_, session, isPast) => {
    const shown = session();
    shown.name = isPast ? 'Simulator' : 'simulator';
    await open(shown, { width: 900 });
    if (isPast) await travelTo(60);
    expect(rightOf(await box('.header .state strong'))).toBeLessThanOrEqual((await box('.header-separator')).x);
    expect((await box('.conversation-pane .count')).height).toBeLessThan(24);
    if (isPast) expect((await box('.as-of')).height).toBeLessThan(24);
    expect(await panel.page.locator('.header-endpoint').count()).toBe(isPast ? 1 : 0);
  });
});

describe('back in time', () => {
  it('shows what led up to the entry', async () => {
    await open(weatherSession());
    for (const n of [140, 60]) {
      await travelTo(n);
      const table = await box('.event-scroll');
      await expect
        .poll(async () => (await box('.event-row.is-selected')).y - table.y)
        .toBeGreaterThan(table.height / 3);
      const row = await box('.event-row.is-selected');
      expect(row.y + row.height).toBeLessThanOrEqual(table.y + table.height);
      await panel.button('Step through the log').click();
    }
  });
});

describe('the timeline', () => {
  it('has its tools in one line, its numbers whole and its flag in sight', async () => {
    await open(travelSession(), { state: { view: { bottomTab: 'timeline' } } });
    await panel.page.locator('.timeline-latencies').waitFor();
    const tools = await Promise.all(
      (await panel.page.locator('.timeline-toolbar vscode-button').all()).map((tool) => tool.boundingBox()),
    );
    const bottoms = tools.flatMap((tool) => (tool ? [tool.y + tool.height] : []));
    expect(bottoms.length).toBeGreaterThan(4);
    expect(Math.max(...bottoms) - Math.min(...tools.flatMap((tool) => tool?.y ?? []))).toBeLessThanOrEqual(30);
    // What the marks mean is said in full, in a line of its own where there is no room beside the tools.
    const legend = await box('.timeline-toolbar .timeline-legend');
    expect(legend.x).toBeGreaterThanOrEqual(0);
    expect(rightOf(legend)).toBeLessThanOrEqual(rightOf(await box('.timeline-toolbar')));
    expect((await box('.timeline-toolbar')).height).toBeLessThanOrEqual(57);
    expect(await panel.page.locator('.timeline-side').evaluate((side) => side.scrollWidth - side.clientWidth)).toBe(0);
    const side = await box('.timeline-side');
    expect(rightOf(await box('.timeline-latencies caption'))).toBeLessThanOrEqual(rightOf(side));
    await panel.button('Whole session').click();
    await expect.poll(() => panel.page.locator('.timeline-flag.is-now').count()).toBe(1);
    expect(rightOf(await box('.timeline-flag.is-now'))).toBeLessThanOrEqual(rightOf(await box('.timeline-track')) + 1);
    await panel.screenshot('timeline-fits');
  });
});

it('the menu of an item stands beside its text', async () => {
  await open(weatherSession());
  const item = panel.page.locator('.item', { hasText: /\w{4}/ }).last();
  await item.hover();
  const covered = await item.evaluate((article) => {
    const menu = article.querySelector('.item-menu')?.getBoundingClientRect();
    const walker = document.createTreeWalker(article.querySelector('.item-body') ?? article, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (menu && rect.right > menu.left + 1 && rect.top < menu.bottom - 1 && rect.bottom > menu.top + 1)
          texts.push(node.textContent ?? '');
    }
    return texts;
  });
  expect(covered).toEqual([]);
});

it('the frames of a finding end within the pane', async () => {
  await open(refusedBetaUpdate(), { width: 760, state: { view: { bottomTab: 'findings' } } });
  await panel.page.locator('.finding-head').first().click();
  const pane = await box('.bottom-pane');
  for (const cell of await panel.page.locator('.frame-link > *').all())
    expect(rightOf((await cell.boundingBox()) ?? pane)).toBeLessThanOrEqual(rightOf(pane));
});

it('the menu of exports shows all of its entries, or that there are more', async () => {
  await open(weatherSession());
  const visible = async () => {
    await panel.button('Export transcript').click();
    const menu = await box('[role=menu]');
    const entries = await panel.page.locator('[role=menuitem]').all();
    const boxes = await Promise.all(entries.map((entry) => entry.boundingBox()));
    await panel.screenshot(`export-menu-${menu.height > 400 ? 'high' : 'low'}`);
    await panel.page.keyboard.press('Escape');
    return {
      all: entries.length,
      seen: boxes.filter((one) => one && one.y + one.height <= menu.y + menu.height).length,
    };
  };
  const { all, seen } = await visible();
  expect(all).toBeGreaterThanOrEqual(12);
  expect(seen).toBe(all);
  await panel.page.setViewportSize({ width: 1020, height: 400 });
  const menu = await visible();
  expect(menu.seen).toBeLessThan(menu.all);
});
