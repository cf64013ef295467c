/** A session with more rows than Chromium could make a list high: scrolled by key, wheel, scrollbar and tail. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';

const ROWS = 105_000;

let session: ScriptedSession;
let panel: PanelPage;

beforeAll(async () => {
  session = emptySession();
  while (session.entries.length < ROWS) session.client('{"type":"input_audio_buffer.clear"}', 1);
  panel = await PanelPage.open(session, { state: { view: { folding: false } } });
  await panel.caughtUp();
}, 120_000);
afterAll(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const table = () => panel.page.locator('.event-scroll');
/** Numbers of the rows that are seen whole. */
const seen = (): Promise<number[]> =>
  table().evaluate((area) => {
    const { top, bottom } = area.getBoundingClientRect();
    return [...area.querySelectorAll('.event-row')]
      .filter((row) => {
        const box = row.getBoundingClientRect();
        // Below the head, which is 22 px high.
        return box.top >= top + 21.5 && box.bottom <= bottom + 0.5;
      })
      .map((row) => Number(row.id.replace('row-', '')))
      .sort((left, right) => left - right);
  });
const first = async () => (await seen())[0] ?? 0;
const last = async () => (await seen()).at(-1) ?? 0;
const isFollowing = () => panel.page.locator('.event-table').getAttribute('data-following');

it('stands at its end, and stays there as rows come', async () => {
  // The table fills in pieces.
  await expect.poll(last).toBe(ROWS);
  for (let added = 0; added < 5; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
  await panel.caughtUp();
  await expect.poll(last).toBe(ROWS + 5);
  expect(await isFollowing()).toBe('true');
});

it('goes by key to its ends and from row to row', async () => {
  await table().focus();
  await panel.page.keyboard.press('Home');
  await expect.poll(first).toBe(1);
  await panel.page.keyboard.press('PageDown');
  await panel.page.keyboard.press('ArrowDown');
  const selected = Number((await table().getAttribute('aria-activedescendant'))?.replace('row-', ''));
  await expect.poll(seen).toContain(selected);
  await panel.page.keyboard.press('End');
  await expect.poll(last).toBe(ROWS + 5);
  await panel.page.keyboard.press('ArrowUp');
  await expect.poll(seen).toContain(ROWS + 4);
});

it('goes where its scrollbar is dragged, and from there by the wheel row by row', async () => {
  await table().evaluate((area) => (area.scrollTop = (area.scrollHeight - area.clientHeight) / 2));
  await expect.poll(async () => Math.abs((await first()) / ROWS - 0.5)).toBeLessThan(0.01);
  expect(await isFollowing()).toBe('false');
  const before = await first();
  await table().hover();
  await panel.page.mouse.wheel(0, 100);
  await expect.poll(first).toBe(before + 5);
  await panel.page.mouse.wheel(0, -200);
  await expect.poll(first).toBe(before - 5);
  const rows = await seen();
  expect(rows).toEqual(rows.map((_, at) => (rows[0] ?? 0) + at));
});

it('keeps its place while rows come, and its end is reached again', async () => {
  const before = await seen();
  for (let added = 0; added < 50; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
  await panel.caughtUp();
  await expect.poll(() => table().getAttribute('aria-rowcount')).toBe(String(session.entries.length + 1));
  expect(await seen()).toEqual(before);
  await panel.button(/new$/).click();
  await expect.poll(last).toBe(ROWS + 55);
});

it('follows its end through many rows at once, and shows no row out of its order in any frame', async () => {
  await table().press('End');
  await expect.poll(last).toBe(session.entries.length);
  await table().evaluate((area) => {
    const wrong: string[] = [];
    const look = () => {
      const { top, bottom } = area.getBoundingClientRect();
      const rows = [...area.querySelectorAll<HTMLElement>('.event-row')];
      const ids = rows.flatMap(({ id }) => (id === '' ? [] : [id]));
      if (new Set(ids).size < ids.length) wrong.push(`an id twice: ${ids.join(' ')}`);
      const seen = rows
        .map((row) => ({ top: row.getBoundingClientRect().top, n: row.querySelector('.col-n')?.textContent }))
        .filter((row) => row.top >= top + 21.5 && row.top + 20 <= bottom + 0.5)
        .sort((left, right) => left.top - right.top)
        .map(({ n }) => Number(n));
      if (seen.some((n, at) => n !== (seen[0] ?? 0) + at)) wrong.push(seen.join(' '));
      if (seen.length < 5) wrong.push(`only ${seen.length} rows`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { wrongFrames: wrong });
  });
  const { length } = session.entries;
  for (let batch = 1; batch <= 20; batch++) {
    for (let added = 0; added < 5 * batch; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
    await panel.caughtUp();
  }
  await expect.poll(last).toBe(length + 1050);
  expect(await panel.page.evaluate(() => (window as unknown as { wrongFrames: string[] }).wrongFrames)).toEqual([]);
  // What is above it comes when there is time.
  await expect.poll(() => table().locator('.event-row:not([id])').count()).toBe(0);
});

// What a look at the clock takes on a machine that does other things, too: where a piece of the log ends depends on it.
it.each([0.05, 0.1, 0.15])('stays at its end where a long log fills in slowly (%d ms)', async (lookMs) => {
  const script = `() => {
    const now = performance.now.bind(performance);
    let spentMs = 0;
    performance.now = () => now() + (spentMs += ${lookMs});
  }`;
  const slow = await PanelPage.open(session, { script, state: { view: { folding: false } } });
  await slow.caughtUp();
  await expect.poll(() => slow.page.locator(`#row-${session.entries.length}`).count()).toBe(1);
  await slow.close();
});
