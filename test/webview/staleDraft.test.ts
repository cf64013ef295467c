/** What the composer says of an event that names what is no longer there, or that says nothing of its own. */
import { afterEach, expect, it } from 'vitest';
import { ComposerHistory } from '../../src/host/composerHistory.ts';
import { memoryMemento } from '../memoryMemento.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, userText } from './support/states.ts';
import type { ThemeName } from './support/themes.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const place = () => panel.page.locator('vscode-dropdown[aria-label^="previous_item_id"]');
const shown = () => place().locator('[part=selected-value]').textContent();
const kept = 'item_kept0000000000001';
const gone = 'item_gone0000000000001';

it('shows an id that was deleted since, and says so', async () => {
  const session = emptySession();
  userText(session, kept, 'Hello');
  userText(session, gone, 'Never mind');
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const item = panel.page.locator(`[data-item="${gone}"]`);
  await item.hover();
  await item.locator('.item-menu').click();
  await panel.page.getByRole('menuitem', { name: /^Insert after/ }).click();
  await panel.page.locator('vscode-text-area[aria-label="text"] textarea').fill('After it');
  await expect.poll(shown).toContain('Never mind');
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: gone });
  await panel.caughtUp();
  await expect.poll(shown).toContain(`deleted: ${gone}`);
  await expect.poll(() => panel.page.locator('.form-row.has-problem').textContent()).toContain('deleted in #');
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  await expect.poll(() => panel.page.locator('.code-problem').textContent()).toContain('deleted in #');
  expect(await panel.written()).toMatchObject({ previous_item_id: gone });
});

it('marks an id of the session before', async () => {
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
  const draft = JSON.stringify({ type: 'conversation.item.create', previous_item_id: gone, item });
  panel = await PanelPage.open(emptySession(), { state: { view: { draft } } });
  await panel.caughtUp();
  await expect.poll(shown).toContain(`not in this session: ${gone}`);
  expect(await panel.page.locator('.status-problem').textContent()).toContain('not an item of this session');
});

it('marks every problem of an event, and leads to each', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  const session = { voice: 'cedar', modalities: ['text'], input_audio_format: 'pcm16', turn_detection: null };
  await panel.box.fill(JSON.stringify({ type: 'session.update', session }, null, 2));
  const button = panel.page.locator('.problems-button');
  await expect.poll(() => button.textContent()).toMatch(/^\s*\d+ problems$/);
  const count = Number.parseInt((await button.textContent())?.trim() ?? '', 10);
  const marked = await panel.page.locator('.is-wrong-text').allTextContents();
  for (const name of Object.keys(session)) expect(marked.join(' ')).toContain(name === 'voice' ? 'cedar' : '');
  expect(await panel.page.locator('.code-line:has(.is-wrong-text)').count()).toBeGreaterThanOrEqual(4);
  await button.click();
  expect(await panel.page.getByRole('menuitem').count()).toBe(count);
  await panel.page.getByRole('menuitem', { name: 'session.turn_detection' }).click();
  const selected = () =>
    panel.box.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  await expect.poll(selected).toContain('null');
  await expect.poll(() => panel.page.locator('.code-problem').textContent()).toContain('turn_detection');
});

it('no longer says "sent as" of a text that was changed since', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.box.press('Control+Enter');
  const status = panel.page.locator('.composer-status');
  await expect.poll(() => status.textContent()).toContain('sent as #');
  await panel.box.press('Control+End');
  await panel.box.press('Space');
  await expect.poll(() => status.textContent()).not.toContain('sent as #');
});

it('shows in the form what is written in the JSON, and no field that is not', async () => {
  const draft = JSON.stringify({
    type: 'session.update',
    session: { type: 'realtime', max_output_tokens: 512, audio: { output: { speed: 1.1 } } },
  });
  panel = await PanelPage.open(emptySession(), { state: { view: { draft } } });
  await panel.caughtUp();
  const form = panel.page.locator('.event-form');
  await expect.poll(() => form.locator('.form-label').allTextContents()).toContain('max_output_tokens');
  expect(await form.locator('.form-label').allTextContents()).toContain('audio.output.speed');
  const instructions = form.locator('.form-row', { hasText: 'instructions' });
  expect(await instructions.locator('.required').count()).toBe(0);
  expect(await instructions.locator('textarea').getAttribute('placeholder')).toBe('not sent');
  await form.locator('vscode-text-field[aria-label="max_output_tokens"] input').fill('256');
  await expect.poll(() => panel.keptView('draft')).toContain('256');
});

it('lists what was sent before by what tells one from another', async () => {
  const text = (words: string) =>
    JSON.stringify({
      type: 'conversation.item.create',
      event_id: 'evt_1',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: words }] },
    });
  const history = [text('First'), text('Second'), '{"type":"response.create","response":{"max_output_tokens":12}}'];
  const memento = memoryMemento();
  for (const one of history) await new ComposerHistory(memento).add(one, []);
  panel = await PanelPage.open(emptySession(), { memento });
  await panel.caughtUp();
  await panel.button('Sent before').click();
  const labels = await panel.page.locator('.menu-label').allTextContents();
  expect(labels).toEqual(['max_output_tokens 12', 'user “Second”', 'user “First”']);
});

it.each(['dark', 'light', 'hc', 'hcLight'] satisfies ThemeName[])('draws selected text (%s)', async (theme) => {
  panel = await PanelPage.open(emptySession(), { theme, state: { view: { composerMode: 'json' } } });
  await panel.caughtUp();
  await panel.box.focus();
  await panel.page.keyboard.press('Control+a');
  await panel.screenshot(`composer-selected-${theme}`);
  const [text, ground] = await panel.box.evaluate((box) => {
    const style = getComputedStyle(box, '::selection');
    return [style.color, style.backgroundColor].map((color) => (color.match(/[\d.]+/g) ?? []).map(Number));
  });
  expect(contrast(text ?? [], ground ?? [])).toBeGreaterThan(4.5);
});

/** As WCAG defines it, of two opaque colours. */
function contrast(left: readonly number[], right: readonly number[]): number {
  if (left[3] === 0 || right[3] === 0) return 1;
  const [dark = 0, light = 0] = [left, right].map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
