/** The strip at the event table's right edge: where something went wrong or was marked, and the way there. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';

const HEIGHT_PX = 20;
const HEAD_PX = 22;

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options?: PanelOptions): Promise<void> {
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
}

const fill = (session: ScriptedSession, rows: number) => {
  for (let added = 0; added < rows; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
};
const fail = (session: ScriptedSession) =>
  session.server({ type: 'error', error: { type: 'invalid_request_error', message: 'No.' } });
const ruler = () => panel.page.locator('.overview-ruler');
/** Middles of the ticks, in pixels from the ruler's upper end. */
const ticks = async (kind: string): Promise<number[]> => {
  const path = (await panel.page.locator(`.ruler-${kind}`).getAttribute('d')) ?? '';
  return [...path.matchAll(/M\d+ (-?\d+)h/g)].map(([, y]) => Number(y) + 2);
};
/** Where a row of so many has its tick. */
const share = async (n: number, of: number) => {
  const heightPx = (await ruler().boundingBox())?.height ?? 0;
  return Math.round(((HEAD_PX + (n - 0.5) * HEIGHT_PX) / (HEAD_PX + of * HEIGHT_PX)) * heightPx);
};
const selected = () => panel.page.locator('.event-row[aria-selected="true"]').getAttribute('id');

it('has ticks at their share of the list, and a click goes there', async () => {
  const session = emptySession();
  fill(session, 500);
  fail(session);
  const failed = session.entries.length;
  fill(session, 1500);
  await open(session);
  const total = session.entries.length;
  const wanted = await share(failed, total);
  const near = async () => (await ticks('error')).find((y) => Math.abs(y - wanted) <= 1);
  await expect.poll(near).toBeDefined();
  const y = (await near()) ?? 0;
  await ruler().hover({ position: { x: 5, y } });
  expect(await ruler().getAttribute('title')).toContain(`#${failed} error`);
  await ruler().click({ position: { x: 5, y: y + 1 } });
  await expect.poll(selected).toBe(`row-${failed}`);
  expect(await panel.page.locator(`#row-${failed}`).isVisible()).toBe(true);
  // Elsewhere it goes to that place, and selects nothing.
  const height = (await ruler().boundingBox())?.height ?? 0;
  await ruler().click({ position: { x: 5, y: Math.round(height * 0.9) } });
  await expect.poll(() => panel.page.locator(`#row-${Math.round(total * 0.9)}`).count()).toBe(1);
  await panel.page.locator('.event-scroll').focus();
  await panel.page.keyboard.press('Home');
  await panel.page.keyboard.press('Shift+F8');
  await expect.poll(selected).toBe(`row-${failed}`);
});

it('shows marks, findings and what comes while it streams, and leaves out what the filter hides', async () => {
  const session = emptySession();
  fill(session, 300);
  await open(session);
  await expect.poll(() => ticks('error')).toEqual([]);
  fail(session);
  await expect.poll(() => ticks('error')).toHaveLength(1);
  await panel.page.locator('.event-scroll').focus();
  await panel.page.keyboard.press('Home');
  await panel.page.keyboard.press('m');
  await expect.poll(() => ticks('mark')).toEqual([await share(1, session.entries.length)]);
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    await panel.screenshot(`overviewRuler-${theme}`);
  }
  await panel.page.emulateMedia({ forcedColors: 'active' });
  await panel.screenshot('overviewRuler-forcedColors');
  const fillOf = (kind: string) => panel.page.locator(`.ruler-${kind}`).evaluate((path) => getComputedStyle(path).fill);
  expect(await fillOf('error')).not.toBe(await fillOf('mark'));
  await panel.page.emulateMedia({ forcedColors: null });
  await panel.page.getByRole('combobox', { name: 'Filter events' }).fill('-error');
  await expect.poll(() => ticks('error')).toEqual([]);
});

it('draws no more than a tick for each pixel, however much went wrong', async () => {
  const session = emptySession();
  for (let added = 0; added < 5000; added++) fail(session);
  await open(session);
  const height = (await ruler().boundingBox())?.height ?? 0;
  await expect.poll(async () => (await ticks('error')).length).toBeGreaterThan(height / 2);
  expect((await ticks('error')).length).toBeLessThanOrEqual(height + 1);
});
