/** Marks and notes on rows, the menu of a row, and typing to a row. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const table = () => panel.page.locator('.event-scroll');
const selected = () => panel.page.locator('.event-row.is-selected');
const selectedN = async () => Number(await selected().locator('.col-n').textContent());
const count = () => panel.page.locator('.match-count').textContent();
const press = async (...keys: string[]) => {
  for (const key of keys) await panel.page.keyboard.press(key);
};

it('marks a row and writes a note by key: both are in the log, and are filtered by', async () => {
  const session = weatherSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const before = session.entries.length;
  await table().focus();
  await press('Home', 'ArrowDown', 'm');
  await expect.poll(() => selected().locator('.row-mark').count()).toBe(1);
  await press('n');
  const editor = panel.page.getByRole('dialog', { name: 'Note on #2' });
  await editor.getByRole('textbox').fill('begins \u202Ehere');
  await press('Enter');
  await expect.poll(() => selected().locator('.row-note-text').textContent()).toBe('begins \u202Ehere');
  expect(await selected().locator('.row-note .invisible-character').count()).toBe(1);
  expect(session.entries.slice(before).map((entry) => (entry.kind === 'lifecycle' ? entry.details : {}))).toEqual([
    { ofN: 2, marked: true },
    { ofN: 2, marked: true, note: 'begins \u202Ehere' },
  ]);
  // The focus is in the table again; a note that is left as it was is not written.
  expect(await panel.page.evaluate(() => document.activeElement?.className)).toBe('event-scroll');
  await press('n', 'Escape');
  expect(session.entries.length).toBe(before + 2);
  const field = panel.page.locator('.filter-field input');
  await field.fill('is:marked');
  await expect.poll(count).toBe(`1 of ${before + 2}`);
  await field.fill('has:note begins');
  await expect.poll(count).toBe(`1 of ${before + 2}`);
  await table().focus();
  await press('n');
  await panel.page.getByRole('dialog').getByRole('textbox').fill('');
  await press('Enter');
  await expect.poll(count).toBe(`0 of ${before + 3}`);
});

it('goes from mark to mark, and shows that of a folded run', async () => {
  const session = weatherSession();
  session.lifecycle('mark', { ofN: 3, marked: true });
  const folded = session.state.rows.filter(({ stream }) => stream === 'input_audio_buffer.append')[2]?.n ?? 0;
  session.lifecycle('mark', { ofN: folded, marked: true, note: 'in the run' });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await table().focus();
  await press('Home', 'Alt+ArrowDown');
  await expect.poll(selectedN).toBe(3);
  await press('Alt+ArrowDown');
  await expect.poll(() => selected().locator('.row-note-text').textContent()).toBe('in the run');
  await press('Alt+ArrowDown');
  await expect.poll(selectedN).toBe(3);
  await press('Alt+ArrowUp');
  await expect.poll(() => selected().textContent()).toContain('×');
});

it('keeps the marks of a recording beside it', async () => {
  const session = weatherSession();
  session.readOnly = true;
  session.canReconnect = false;
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await table().focus();
  const before = session.entries.length;
  await press('Home', 'm');
  await expect.poll(() => selected().locator('.row-mark').count()).toBe(1);
  expect(session.entries.length).toBe(before);
  expect(session.keptMarks).toEqual([{ n: 1, marked: true }]);
});

it('has a menu for each row, by mouse and by key', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const row = panel.page.locator('.event-row').filter({ hasText: 'invalid_value' });
  await row.click({ button: 'right' });
  const menu = panel.page.getByRole('menu', { name: /^Actions for #/ });
  await menu.getByRole('menuitem', { name: 'Go to its cause' }).click();
  await expect.poll(() => selected().textContent()).toContain('conversation.item.truncate');
  await table().focus();
  await press('Shift+F10');
  await menu.waitFor();
  await press('Escape');
  expect(await menu.count()).toBe(0);
  expect(await panel.page.evaluate(() => document.activeElement?.className)).toBe('event-scroll');
  await press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Only conversation.item.truncate' }).click();
  const field = panel.page.locator('.filter-field input');
  expect(await field.inputValue()).toBe('type:conversation.item.truncate');
  await field.fill('');
  const n = await selectedN();
  await table().focus();
  await press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Show session as of here' }).click();
  await expect.poll(() => panel.page.locator('.as-of').first().textContent()).toContain(`#${n}`);
});

it('copies a row as a line of a table, and its frame', async () => {
  const session = weatherSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const copied = () => panel.asked.filter(({ method }) => method === 'copy').at(-1)?.params;
  await panel.page.locator('.event-row').filter({ hasText: 'conversation.item.truncate' }).first().click();
  const n = await selectedN();
  await table().focus();
  await press('Control+c');
  const row = session.state.rows[n - 1];
  const entry = session.entries[n - 1];
  if (!row || entry?.kind !== 'frame') throw new Error('no such frame');
  const time = await selected().locator('.col-time').textContent();
  const size = await selected().locator('.col-size').textContent();
  const text = [String(n), time, 'client', row.type, row.what, size].join('\t');
  await expect.poll(copied).toEqual({ text });
  await press('Shift+F10');
  await panel.page.getByRole('menuitem', { name: 'Copy the frame' }).click();
  await expect.poll(copied).toEqual({ text: entry.text });
});

it('goes by typing to the next row whose type has a word that begins so', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  await table().focus();
  await press('Home', 't', 'r', 'u');
  await expect.poll(() => selected().textContent()).toContain('conversation.item.truncate');
  // Within a word, letters that are commands else are letters.
  await press('Home', 'c', 'o', 'm', 'm');
  await expect.poll(() => selected().textContent()).toContain('input_audio_buffer.committed');
  expect(panel.asked.filter(({ method }) => method === 'markRow')).toEqual([]);
});

it('goes up over an unfolded run', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  await table().focus();
  await press('Home');
  for (let steps = 0; steps < 60 && !(await selected().textContent())?.includes('×'); steps++) await press('ArrowDown');
  const first = await selectedN();
  await press('ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp');
  await expect.poll(selectedN).toBe(first - 1);
});
