/** The Timeline: turns on the real clock, reached by mouse and keyboard, and what they say checked against the log. */
import axe from 'axe-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, PanelPage, type PanelOptions } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import type { ThemeName } from './support/themes.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});
afterAll(closeBrowser);

async function openTimeline(session: ScriptedSession, options: PanelOptions = {}): Promise<void> {
  const view = { bottomTab: 'timeline', bottomMaximised: options.width === 760 };
  panel = await PanelPage.open(session, { state: { view }, ...options });
  await panel.caughtUp();
}

const bars = () => panel.page.locator('.timeline-bar');
const selectedRow = () => panel.page.locator('.event-row.is-selected .col-n');
const violations = async (): Promise<string[]> => {
  await panel.page.evaluate(axe.source);
  return panel.page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: () => Promise<axe.AxeResults> } };
    return (await run.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  });
};

describe('the timeline', () => {
  it('says that there is nothing yet', async () => {
    await openTimeline(emptySession());
    await expect.poll(() => panel.page.locator('.timeline').textContent()).toContain('No turn yet');
  });

  it('draws named bars, and a click shows the event', async () => {
    await openTimeline(weatherSession(), { height: 1100 });
    await expect.poll(() => bars().count()).toBeGreaterThan(2);
    for (const name of await bars().evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')))) {
      expect(name).toMatch(/^Turn \d+, .+: [\d,]+ ms, from \d+:\d\d\.\d{3}/);
    }
    await bars().first().click();
    await expect.poll(() => selectedRow().count()).toBe(1);
  });

  it('has one tab stop, and arrows go from bar to bar and from lane to lane', async () => {
    await openTimeline(weatherSession(), { height: 1100 });
    await expect.poll(() => panel.page.locator('.timeline-bar[tabindex="0"]').count()).toBe(1);
    await bars().first().focus();
    const focused = () => panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await focused();
    await panel.page.keyboard.press('ArrowRight');
    await expect.poll(focused).not.toBe(first);
    expect(await panel.page.locator('.timeline-bar[tabindex="0"]').count()).toBe(1);
    await panel.page.keyboard.press('Home');
    await expect.poll(focused).toBe(first);
  });

  it('shows n with each percentile, and the turn’s times as a table', async () => {
    await openTimeline(weatherSession(), { height: 1100 });
    const rows = panel.page.locator('.timeline-latencies tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    for (const cells of await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    )) {
      expect(cells[0]).toContain('→');
      expect(Number(cells[5])).toBeGreaterThan(0);
      if (cells[5] === '1') expect(cells[2]).toBe('–');
    }
    expect(await panel.page.locator('.timeline-anchors tbody tr').count()).toBeGreaterThan(2);
  });

  it('draws only the turns on screen of a long session', async () => {
    const session = emptySession();
    for (let turn = 0; turn < 1000; turn++) {
      const item = {
        id: `item_${turn}`,
        type: 'message',
        role: 'user',
        content: [{ type: 'input_text', text: `${turn}` }],
      };
      session.server({ type: 'conversation.item.added', event_id: 'e', item });
      const response = { id: `resp_${turn}`, object: 'realtime.response', status: 'in_progress', output: [] };
      session.server({ type: 'response.created', event_id: 'e', response });
      const answer = { id: `answer_${turn}`, type: 'message', role: 'assistant', content: [] };
      session.server({ type: 'conversation.item.added', event_id: 'e', item: answer });
      session.server({ type: 'response.done', event_id: 'e', response: { ...response, status: 'completed' } }, 300);
    }
    await openTimeline(session, { height: 1100 });
    await expect.poll(() => panel.page.locator('.timeline-turn').textContent()).toBe('Turn 1000 of 1,000');
    expect(await panel.page.locator('.timeline-wait-row').count()).toBeLessThan(60);
    await panel.page.getByRole('button', { name: 'Whole session' }).click();
    expect(await bars().count()).toBeLessThan(700);
  });
});

describe.each(['dark', 'light', 'hc', 'hcLight'] as ThemeName[])('in the %s theme', (theme) => {
  it.each([760, 1024, 2560])('is readable and accessible at %d', async (width) => {
    await openTimeline(weatherSession(), { theme, width, height: 1100 });
    await expect.poll(() => bars().count()).toBeGreaterThan(2);
    await panel.settled();
    await panel.screenshot(`timeline-${theme}-${width}`);
    expect(await violations()).toEqual([]);
  });
});
