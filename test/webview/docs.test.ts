/** What the panel says of an event: its documentation, what is wrong with its shape, and what the composer's fields mean. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import type { ThemeName } from './support/themes.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

it.each<ThemeName>(['dark', 'light'])(
  'tells of a frame what is documented, and what is wrong at its place (%s)',
  async (theme) => {
    const session = emptySession();
    session.server({
      type: 'conversation.item.added',
      previous_item_id: null,
      item: { id: 'item_1', type: 'message', role: 'user', content: [{ type: 'input_txt', text: 'Hi' }], mood: 'fine' },
    });
    panel = await PanelPage.open(session, { theme, height: 1000 });
    await panel.caughtUp();
    await panel.page.locator('.event-row', { hasText: 'conversation.item.added' }).click();
    await panel.page.getByRole('tab', { name: 'Docs' }).click();
    const docs = panel.page.locator('.docs');
    await docs.locator('.field-list').first().waitFor();
    expect(await docs.locator('.details-note').textContent()).toContain(
      'unexpected shape: item.content[0].type should be "input_text"',
    );
    // The wrong member is in sight, two levels down; what it is not about stays folded or away.
    const wrong = docs.locator('.field-leaf', { hasText: 'should be "input_text"' });
    await expect.poll(() => wrong.isVisible()).toBe(true);
    expect(await wrong.locator('.field-values').textContent()).toContain('"input_image"');
    expect(await docs.textContent()).toContain('Not documenteditem.mood');
    expect(await docs.textContent()).not.toContain('approval_request_id');
    await wrong.scrollIntoViewIfNeeded();
    await panel.screenshot(`docs-${theme}`);
  },
);

it('tells in the form what a field is for, and in the text what does not fit', async () => {
  panel = await PanelPage.open(emptySession(), { state: { view: { composerMode: 'form' } } });
  const { page } = panel;
  await panel
    .button(/^Event/)
    .waitFor()
    .catch(() => undefined);
  const label = page.locator('.form-label', { hasText: /^id$/ });
  await expect.poll(() => label.getAttribute('title')).toContain('unique ID of the item');
  await page.getByRole('radio', { name: 'JSON' }).click();
  await page
    .locator('textarea.code-input')
    .fill('{"type":"response.create","response":{"output_modalities":["text"],"tools":{}}}');
  await expect
    .poll(() => page.locator('#composer-problem').textContent())
    .toContain('response.tools should be an array, is an object');
});

it('opens the documentation of the event that is written', async () => {
  panel = await PanelPage.open(emptySession(), { state: { view: { composerMode: 'json' } } });
  const { page } = panel;
  await panel.box.fill('{"type":"session.update","session":{"type":"realtime","audio":{"output":{"speed":"fast"}}}}');
  await expect.poll(() => page.locator('#composer-problem').textContent()).toContain('speed');
  const link = page.locator('.composer').getByRole('button', { name: 'Docs' });
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Documentation of session.update' });
  await expect.poll(() => dialog.locator('.field-list').count()).toBeGreaterThan(0);
  // What is wrong with what is written is told at its place.
  await expect.poll(() => dialog.locator('.field-leaf', { hasText: 'should be a number' }).isVisible()).toBe(true);
  await panel.screenshot('composer-docs');
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Docs');
  // It covers nothing that has the focus.
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('F6');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  // Another type has another one; a type of nobody has none.
  await panel.box.fill('{"type":"nobody.knows"}');
  await expect.poll(() => link.count()).toBe(0);
});
