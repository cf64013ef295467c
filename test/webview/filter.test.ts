/** The filter of the event table: what is wrong in it, what can be written, and that it never stops the panel. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const field = () => panel.page.getByRole('combobox', { name: 'Filter events' });
const problem = () => panel.page.locator('.filter-problem');
const options = () => panel.page.locator('.filter-completions [role=option]');
const count = () => panel.page.locator('.match-count').textContent();
/** What of the filter is underlined, and whether it is where the field writes it. */
const underlined = () =>
  panel.page.locator('.filter-wrong').evaluateAll((pieces) =>
    pieces.map((piece) => {
      const input = document.querySelector<HTMLInputElement>('.filter-field input');
      if (!input) return 'no field';
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 'no canvas';
      context.font = getComputedStyle(input).font;
      const before = input.value.slice(0, input.value.indexOf(piece.textContent));
      const left = input.getBoundingClientRect().left + 6 + context.measureText(before).width - input.scrollLeft;
      const off = Math.abs(piece.getBoundingClientRect().left - left);
      return off < 1.5 ? piece.textContent : `${piece.textContent} is ${off} px off`;
    }),
  );

it('underlines what it cannot understand at its place, says why, and goes by the rest', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const total = panel.session.entries.length;
  const errors = `2 of ${total}`;
  await field().fill('error from:nobody');
  await expect.poll(() => problem().textContent()).toBe('nobody is no sender: write client or server. It is ignored.');
  await expect.poll(underlined).toEqual(['nobody']);
  expect(await count()).toBe(errors);
  expect(await field().getAttribute('aria-invalid')).toBe('true');
  await field().fill('foo:bar error /speech_(/ size>big');
  await expect.poll(underlined).toEqual(['foo:', '/speech_(/ size>big'.slice(0, 10), 'big']);
  expect(await problem().textContent()).toBe(
    'foo: is no filter. Text with a colon goes in quotes. 3 terms are ignored.',
  );
  expect(await count()).toBe(errors);
  // A long one is scrolled to its end, and the place with it.
  await field().fill(`${'-*.delta '.repeat(20)}foo:`);
  await field().press('End');
  await expect.poll(underlined).toEqual(['foo:']);
});

it('does not call wrong what is being written', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  await field().pressSequentially('error item:');
  expect(await problem().count()).toBe(0);
  await field().press('Home');
  await expect.poll(() => problem().textContent()).toContain('item needs a value');
  await field().fill('/speech');
  expect(await problem().count()).toBe(0);
  await panel.page.locator('.event-scroll').focus();
  await expect.poll(underlined).toEqual(['/speech']);
  expect(await panel.page.locator('.filter-warning').getAttribute('title')).toContain('not closed');
});

it('completes keys, types of this log and its ids, by key and by mouse', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  await field().pressSequentially('-ty');
  await expect.poll(() => options().allTextContents()).toEqual(['type:a type of event; * stands for anything']);
  expect(await field().getAttribute('aria-expanded')).toBe('true');
  await field().press('ArrowDown');
  const chosen = await field().getAttribute('aria-activedescendant');
  expect(await panel.page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
  await field().press('Enter');
  expect(await field().inputValue()).toBe('-type:');
  // What follows is offered at once.
  await field().pressSequentially('audio.del');
  await expect.poll(() => options().first().textContent()).toContain('response.output_audio.delta');
  expect(await options().first().textContent()).toMatch(/\d+ entries$/);
  await options().first().click();
  expect(await field().inputValue()).toBe('-type:response.output_audio.delta ');
  expect(await options().count()).toBe(0);
  await field().pressSequentially('item:');
  await expect
    .poll(() =>
      options()
        .allTextContents()
        .then((all) => all.join(' ')),
    )
    .toContain(ids.answer);
  await field().press('Escape');
  expect(await options().count()).toBe(0);
  expect(await field().inputValue()).toContain('item:');
  await field().press('Escape');
  expect(await field().inputValue()).toBe('');
  // Typed text is the browser's own: it can be undone.
  await field().pressSequentially('fi');
  await field().press('ArrowDown');
  await field().press('Tab');
  expect(await field().inputValue()).toBe('finding:');
  await field().press('Control+z');
  expect(await field().inputValue()).not.toBe('finding:');
});

it('goes on with the panel while a regular expression takes longer than anybody lives', async () => {
  const session = emptySession();
  for (let index = 0; index < 50; index++) session.server({ type: `x.${'a'.repeat(40)}!`, index });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await field().fill('/(a+)+$/');
  // The panel answers while the expression is at work.
  await panel.page.locator('[data-item], .conversation').first().click();
  expect(await panel.page.locator('.match-share').count()).toBe(1);
  await expect
    .poll(() => panel.page.locator('.filter-warning').getAttribute('title'), { timeout: 10_000 })
    .toBe('This expression was stopped: one piece of the log took it more than two seconds. It is ignored.');
  await expect.poll(count).toBe('53 entries');
  await field().fill('/a{5}/');
  await expect.poll(count).toBe('50 of 53');
});

it('looks at what changed of older rows again, and at nothing else of them', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session);
  await field().fill('error');
  session.client({ type: 'conversation.item.delete', event_id: 'evt_gone', item_id: 'item_none' });
  await panel.caughtUp();
  await expect.poll(count).toBe('0 of 4');
  session.server({
    type: 'error',
    error: { type: 'invalid_request_error', code: 'item_delete_invalid_item_id', message: 'No', event_id: 'evt_gone' },
  });
  await expect.poll(count).toBe('2 of 5');
});

it('keeps filters by name, and goes back to one', async () => {
  panel = await PanelPage.open(weatherSession());
  panel.savedFilters = [{ name: 'Errors', text: 'error -type:close' }];
  await panel.caughtUp();
  const entries = () => panel.page.getByRole('menu', { name: 'Saved filters' }).locator('[role^=menuitem]');
  await panel.button('Saved filters').click();
  await expect.poll(() => entries().count()).toBe(4);
  expect(await entries().nth(1).getAttribute('aria-disabled')).toBe('true');
  await panel.page.keyboard.press('Home');
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => field().inputValue()).toBe('error -type:close');
  await field().fill('size>10k ');
  await panel.button('Saved filters').press('ArrowDown');
  await panel.page.getByRole('menuitem', { name: /^Save as/ }).click();
  await expect.poll(() => panel.savedFilters).toHaveLength(2);
  expect(panel.savedFilters[1]).toEqual({ name: 'My filter', text: 'size>10k' });
  await panel.button('Saved filters').click();
  await expect.poll(() => entries().first().textContent()).toContain('Errors');
  expect(await entries().nth(1).getAttribute('aria-checked')).toBe('true');
  await panel.page.getByRole('menuitem', { name: /^Rename/ }).click();
  await panel.button('Saved filters').click();
  await panel.page.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect.poll(() => panel.asked.map(({ method }) => method)).toContain('deleteSavedFilter');
  expect(panel.asked.map(({ method }) => method)).toContain('renameSavedFilter');
});

it('has buttons for the case and for regular expressions, which write what they mean', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const button = (name: string) => panel.page.locator('.filter-box').getByRole('button', { name });
  await field().fill('from:server weather');
  const found = async () => (await count())?.split(' of ')[0];
  await expect.poll(found).not.toBe('0');
  const before = await found();
  await button('Match case').click();
  await expect.poll(() => field().inputValue()).toBe('from:server /weather/');
  await button('Match case').click();
  await expect.poll(() => field().inputValue()).toBe('from:server /weather/i');
  await expect.poll(found).toBe(before);
  const isPressed = () =>
    panel.page.locator('vscode-button[aria-label="Regular expression"]').getAttribute('aria-pressed');
  await expect.poll(isPressed).toBe('true');
  await button('Regular expression').focus();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => field().inputValue()).toBe('from:server weather');
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    await panel.screenshot(`filterToggles-${theme}`);
  }
  await field().fill('from:server');
  await expect.poll(() => panel.page.locator('vscode-button[title*="no text"]').count()).toBe(2);
});
