/** Stepping through the log: the panel shows the session as it was, and acts on it as it is. */
import { afterEach, expect, it, vi } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';
import { recordedSession, userText } from './support/states.ts';
import { refusedBetaUpdate } from './support/findingStates.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

const panels: PanelPage[] = [];
afterEach(async () => {
  for (const panel of panels.splice(0)) {
    expect(panel.problems).toEqual([]);
    await panel.close();
  }
});

async function open(...[session, options]: Parameters<typeof PanelPage.open>): Promise<PanelPage> {
  const panel = await PanelPage.open(session, options);
  panels.push(panel);
  await panel.caughtUp();
  return panel;
}

const slider = ({ page }: PanelPage) => page.getByRole('slider', { name: 'Entry of the log' });
const headerMark = ({ page }: PanelPage) => page.locator('.header .state').textContent();
const announced = ({ page }: PanelPage) => page.locator('.panel > [aria-live]').textContent();

async function travelTo(panel: PanelPage, n: number): Promise<void> {
  if ((await slider(panel).count()) === 0) await panel.button('Step through the log').click();
  await slider(panel).fill(String(n));
  await expect.poll(() => headerMark(panel)).toBe(`as of #${n}`);
}

/** What is shown of the session, but for what is of now by design. */
const seen = ({ page }: PanelPage) =>
  page.evaluate(() => {
    const textOf = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText;
    // How loud audio is it says itself, once it is on the page.
    const words = textOf('.conversation-content')
      ?.replace(/\d+ ms ago|[\d.]+ s ago|(?<=no output for )[\d.]+ m?s/g, 'ago')
      .replace(/.* dBFS\n/g, '');
    // How much of it is shown depends on what else the header has to say.
    const tokens = document.querySelector('.tokens')?.textContent;
    return [words, textOf('.count'), tokens, textOf('.buffer-head'), textOf('.header-model')];
  });

const levels = ({ page }: PanelPage) => page.getByText(/dBFS$/).allTextContents();

it('shows at each entry what a panel shows that has been told the entries up to there', async () => {
  const whole = refusedBetaUpdate(weatherSession());
  const past = await open(whole);
  const growing = new ScriptedSession();
  growing.header = whole.header;
  const now = await open(growing);
  for (const n of [1, 3, 8, 30, 47, 56, 75, 105, 112, 140, whole.entries.length - 1]) {
    growing.take(whole.entries.slice(growing.entries.length, n));
    await now.caughtUp();
    await travelTo(past, n);
    // Each panel looks for the first sound in the audio once it is at rest.
    await vi.waitFor(async () => expect(await seen(past)).toEqual(await seen(now)), { timeout: 15_000 });
    await vi.waitFor(async () => expect(await levels(past)).toEqual(await levels(now)), { timeout: 15_000 });
  }
});

it('goes there by dragging, says where it is, and is back at once', async () => {
  const panel = await open(weatherSession());
  const { page } = panel;
  // Where the first sounds are is told by their audio, a moment after it was drawn.
  await expect.poll(() => page.locator('.turn-wait', { hasText: 'first byte' }).count()).toBe(0);
  const before = await seen(panel);
  await panel.button('Step through the log').click();
  const box = await slider(panel).boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 4, middle);
  await page.mouse.down();
  for (let share = 0.9; share >= 0.25; share -= 0.05) await page.mouse.move(box.x + box.width * share, middle);
  await page.mouse.up();
  const n = Number(await slider(panel).inputValue());
  expect(n).toBeGreaterThan(20);
  expect(n).toBeLessThan(80);
  await expect.poll(() => headerMark(panel)).toBe(`as of #${n}`);
  await expect.poll(() => page.locator('.conversation-pane .as-of').textContent()).toContain(`#${n}`);
  expect(await page.locator('.travel-place').textContent()).toContain(`#${n}of 169`);
  // The row is in view and selected; what came later is told apart.
  await expect.poll(() => page.locator('.event-row.is-selected:not(.is-later)').count()).toBe(1);
  expect(await page.locator('.event-row.is-later').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Back to now', exact: true }).click();
  expect(await seen(panel)).toEqual(before);
  await expect.poll(() => page.locator('.event-row.is-later').count()).toBe(0);
  expect(await headerMark(panel)).toContain('live');
});

it('keeps the length of its track in a recording, wherever one is', async () => {
  const panel = await open(recordedSession());
  await panel.button('Step through the log').click();
  const width = async () => (await slider(panel).boundingBox())?.width;
  const before = await width();
  for (const n of [1, 5, 30, 56, 100, 160]) {
    await slider(panel).fill(String(n));
    await expect.poll(() => panel.page.locator('.travel-place').textContent()).toContain(`#${n}of`);
    await panel.settled();
    expect(await width(), `#${n}`).toBe(before);
  }
});

it('steps by keys alone: entries, turns, the ends, and back', async () => {
  const panel = await open(weatherSession());
  const { page } = panel;
  panel.channel.focus('log');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Entry of the log');
  const press = async (key: string, n: number): Promise<void> => {
    await page.keyboard.press(key);
    await expect.poll(() => headerMark(panel)).toBe(`as of #${n}`);
    expect(await slider(panel).getAttribute('aria-valuetext')).toContain(n === 0 ? 'beginning' : `#${n},`);
  };
  await press('ArrowLeft', 168);
  await press('ArrowLeft', 167);
  await press('ArrowRight', 168);
  const done = panel.session.state.rows.findLast(({ type, n }) => type === 'response.done' && n < 120)?.n ?? 0;
  await travelTo(panel, done + 1);
  await page.keyboard.press('PageUp');
  await expect.poll(() => headerMark(panel)).toBe(`as of #${done}`);
  await press('Home', 0);
  expect(await page.locator('.conversation article').count()).toBe(0);
  const created = panel.session.state.rows.find(({ type }) => type === 'input_audio_buffer.committed')?.n ?? 0;
  await press('PageDown', created);
  await page.keyboard.press('Escape');
  await expect.poll(() => headerMark(panel)).toContain('live');
  await page.keyboard.press('Escape');
  await expect.poll(() => slider(panel).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Events');
});

it('stays where it is while the session goes on, and says how much is new', async () => {
  const session = weatherSession();
  const panel = await open(session);
  const { page } = panel;
  await travelTo(panel, 59);
  // The slider tells where it is; of a button a screen reader would not hear it.
  await panel.button('Next entry').click();
  await expect.poll(() => headerMark(panel)).toBe('as of #60');
  const shown = await seen(panel);
  const position = await page.locator('.event-scroll').evaluate(({ scrollTop }) => scrollTop);
  await page.waitForFunction(() => document.querySelector('.panel > [aria-live]')?.textContent.includes('As of #60'));
  userText(session, 'item_new000000000001', 'And tomorrow?');
  await panel.caughtUp();
  await expect.poll(() => page.locator('.travel-new').textContent()).toMatch(/^\d+ new$/);
  expect(await seen(panel)).toEqual(shown);
  expect(await slider(panel).inputValue()).toBe('60');
  expect(await page.locator('.event-scroll').evaluate(({ scrollTop }) => scrollTop)).toBe(position);
  expect(await announced(panel)).toContain('As of #60');
  // What is new is read aloud when one is back.
  panel.channel.travelTo(null);
  await expect.poll(() => page.locator('.conversation').textContent()).toContain('And tomorrow?');
  expect(panel.channel.travelN).toBeUndefined();
});

it('sends nothing from the past, and says why', async () => {
  const panel = await open(weatherSession());
  const { page } = panel;
  await travelTo(panel, 60);
  for (const name of [/^Send/, /^Respond/, /^Commit/]) {
    expect(await panel.button(name).getAttribute('aria-label')).toContain('go back to now to send');
  }
  await panel.button(/^Commit/).click({ force: true });
  await page.locator(`[data-item="${ids.user1}"] .item-text`).click({ button: 'right' });
  expect(await page.getByRole('menuitem', { name: /^Delete/ }).getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Escape');
  expect(panel.session.sent).toEqual([]);
  // What ends the session does so now.
  await panel.button('Disconnect').click();
  await expect.poll(() => panel.asked.map(({ method }) => method)).toContain('disconnect');
});

it('goes to the row that is selected; an item that is not there yet is none to select', async () => {
  const panel = await open(weatherSession());
  const { page } = panel;
  await travelTo(panel, 60);
  const later = page.locator('.event-row.is-later', { hasText: 'conversation.item.added' }).first();
  await later.click();
  expect(await page.locator('.item.is-selected').count()).toBe(0);
  await panel.button('Show the session as of here').click();
  await expect.poll(() => page.locator('.item.is-selected').textContent()).toContain('never mind');
  expect(await headerMark(panel)).toBe('as of #110');
});

it('comes back to where it was after a reload, in the same recording only', async () => {
  const state = (of: string) => ({ view: { travelOpen: true, travel: { n: 60, of } } });
  const same = await open(weatherSession(), { state: state('simulator.realtime.jsonl') });
  await expect.poll(() => headerMark(same)).toBe('as of #60');
  await expect.poll(() => same.page.locator('.conversation').textContent()).toContain('In Oslo it’s');
  await same.page.getByRole('button', { name: 'Back to now', exact: true }).click();
  await expect.poll(() => headerMark(same)).toContain('live');
  const other = await open(weatherSession(), { state: state('other.realtime.jsonl') });
  expect(await headerMark(other)).toContain('live');
  expect(await slider(other).inputValue()).toBe('169');
});

it('shows the past again after the panel has missed something', async () => {
  let [isLost, lost] = [false, 0];
  const session = weatherSession();
  const panel = await open(session, {
    delivers: (message) => {
      if (!isLost || (message as { name?: string }).name !== 'batch') return true;
      lost++;
      return false;
    },
  });
  await travelTo(panel, 60);
  const shown = await seen(panel);
  isLost = true;
  session.lifecycle('note', { message: 'lost' });
  await expect.poll(() => lost).toBeGreaterThan(0);
  isLost = false;
  panel.becameVisible.fire();
  await expect.poll(() => panel.readyCount).toBe(2);
  await panel.caughtUp();
  await expect.poll(() => panel.channel.travelN).toBe(60);
  expect(await headerMark(panel)).toBe('as of #60');
  expect(await seen(panel)).toEqual(shown);
});

it('works in a recording', async () => {
  const panel = await open(recordedSession());
  await travelTo(panel, 3);
  expect(await panel.page.locator('.travel-new').count()).toBe(0);
  await slider(panel).focus();
  await panel.page.keyboard.press('End');
  await expect.poll(() => headerMark(panel)).toContain('recording');
});
