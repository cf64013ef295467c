/** A frame in the details: as a tree used by keys, and as it was on the wire. */
import { afterEach, expect, it } from 'vitest';
import { wallTime } from '../../webview/base/format.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, userText } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const tree = () => panel.page.getByRole('tree');
const items = () => panel.page.getByRole('treeitem');
const row = (text: string | RegExp) => items().filter({ hasText: text }).first();
const path = () => panel.page.locator('.tree-path').textContent();
const focused = () => panel.page.evaluate(() => document.activeElement?.textContent);
const copied = () => panel.asked.filter(({ method }) => method === 'copy').at(-1)?.params;

const lastText = () => (panel.session.entries.at(-1) as { text: string }).text;

async function find(text: string): Promise<void> {
  await panel.page.keyboard.press('Control+f');
  await expect.poll(() => panel.page.evaluate(() => document.activeElement?.tagName)).toBe('VSCODE-TEXT-FIELD');
  await panel.page.keyboard.type(text);
}

async function openLast(session: ScriptedSession, options?: PanelOptions): Promise<void> {
  panel = await PanelPage.open(session, { height: 1000, ...options });
  await panel.caughtUp();
  await panel.page.locator('.event-row').last().click();
  await panel.settled();
}

it('goes through the tree by keys', async () => {
  const session = emptySession();
  session.server(
    '{"type":"x.y","list":[{"id":1},{"id":2}],"other":{"deep":{"deeper":{"deepest":{"end":true}}}},"number":12345678901234567890}',
  );
  await openLast(session);
  const { keyboard } = panel.page;
  await row('x.y').focus();
  expect(await path()).toBe('type');
  expect(await row('number').textContent()).toContain('12345678901234567890');
  await keyboard.press('ArrowDown');
  expect(await path()).toBe('list');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await path()).toBe('list[0].id');
  await keyboard.press('ArrowLeft');
  expect(await path()).toBe('list[0]');
  await keyboard.press('ArrowLeft');
  expect(await items().filter({ hasText: 'id' }).count()).toBe(1);
  await keyboard.press('*');
  expect(await items().filter({ hasText: 'id' }).count()).toBe(2);
  await keyboard.press('End');
  expect(await path()).toBe('number');
  await keyboard.press('Home');
  expect(await path()).toBe('type');
  await keyboard.type('ot');
  expect(await path()).toBe('other');
  await keyboard.press('Enter');
  expect(await row('other').getAttribute('aria-expanded')).toBe('false');
  await keyboard.press('Enter');
  await keyboard.press('PageDown');
  expect(await path()).toBe('number');
  // The tree is one stop of Tab, at the row that was left.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Tab');
  expect(await focused()).toContain('12345678901234567890');
  expect(await tree().locator('[tabindex="0"]').count()).toBe(1);
});

it('copies a value, its JSON and its path, by keys and from the menu', async () => {
  const session = emptySession();
  session.server('{"type":"x.y","text":"a\\n\\u202eb","big":{"n":1.10e+400,"n":2},"we.ird":[true]}');
  await openLast(session);
  const { keyboard } = panel.page;
  await row('text').focus();
  await keyboard.press('Control+c');
  await expect.poll(copied).toEqual({ text: 'a\n\u202eb' });
  await keyboard.press('Control+Alt+c');
  await expect.poll(copied).toEqual({ text: '"a\\n\\u202eb"' });
  await keyboard.type('big');
  await keyboard.press('Control+c');
  await expect.poll(copied).toEqual({ text: '{"n":1.10e+400,"n":2}' });
  await row('true').click({ button: 'right' });
  expect(await path()).toBe('["we.ird"][0]');
  await panel.page.getByRole('menuitem', { name: /^Copy path/ }).click();
  await expect.poll(copied).toEqual({ text: '["we.ird"][0]' });
  await keyboard.press('Shift+F10');
  await panel.page.getByRole('menuitem', { name: 'Open the value in an editor' }).click();
  const start = lastText().indexOf('true');
  await expect
    .poll(() => panel.asked.at(-1))
    .toEqual({ method: 'openAsJson', params: { n: panel.session.entries.length, range: { start, end: start + 4 } } });
});

it('searches names and values, and unfolds what a hit is inside of', async () => {
  const session = emptySession();
  session.server({
    type: 'x.y',
    a: { b: { c: { d: { needle: 1, other: ['', 'a Needle in a'] } } } },
    text: `${'hay '.repeat(5_000)}needle`,
    audio: 'needleA7'.repeat(100),
  });
  await openLast(session);
  const { keyboard } = panel.page;
  const count = () => panel.page.locator('.tree-find-count').textContent();
  await row('x.y').focus();
  await find('needle');
  await expect.poll(count).toBe('1 of 3');
  await expect.poll(path).toBe('a.b.c.d.needle');
  await keyboard.press('Enter');
  await expect.poll(count).toBe('2 of 3');
  expect(await path()).toBe('a.b.c.d.other[1]');
  expect(await panel.page.locator('mark.is-current').textContent()).toBe('Needle');
  await keyboard.press('F3');
  await expect.poll(count).toBe('3 of 3');
  // In a long text the line is gone to.
  await expect.poll(() => panel.page.locator('mark.is-current').isVisible()).toBe(true);
  expect(await path()).toBe('text');
  await keyboard.press('Enter');
  await keyboard.press('Shift+Enter');
  await expect.poll(count).toBe('3 of 3');
  await keyboard.press('Control+a');
  await keyboard.type('nowhere');
  await expect.poll(count).toBe('No results');
  await keyboard.press('Escape');
  expect(await panel.page.locator('.tree-find').count()).toBe(0);
  expect(await panel.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
});

it('holds megabytes, a hundred thousand values and ten thousand levels, with only what is seen on the page', async () => {
  const session = emptySession();
  const depth = 10_000;
  const deep = `${'{"a":'.repeat(depth)}"bottom"${'}'.repeat(depth)}`;
  const wide = `[${Array.from({ length: 100_000 }, (_, index) => `{"i":${index}}`).join(',')}]`;
  session.server(`{"type":"x.y","text":"${'lorem ipsum '.repeat(90_000)}","wide":${wide},"deep":${deep}}`);
  await openLast(session);
  await panel.page.getByRole('button', { name: 'Read the whole frame' }).click();
  const { keyboard } = panel.page;
  await row('wide').focus();
  const onPage = () => items().count();
  await keyboard.press('ArrowRight');
  expect(await onPage()).toBeLessThan(100);
  await keyboard.press('End');
  expect(await path()).toBe('deep.a.a.a');
  for (let step = 0; step < 4; step++) await keyboard.press('ArrowUp');
  expect(await path()).toBe('wide[99999]');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+c');
  await expect.poll(copied).toEqual({ text: '99999' });
  await find('bottom');
  await expect.poll(() => panel.page.locator('.tree-find-count').textContent()).toBe('1 of 1');
  await keyboard.press('Escape');
  await expect.poll(focused).toContain('bottom');
  expect(await panel.page.locator('[role=treeitem][tabindex="0"]').getAttribute('aria-level')).toBe(String(depth + 1));
  expect(await onPage()).toBeLessThan(100);
  await keyboard.press('Home');
  await keyboard.type('text');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  expect(await focused()).toContain('lorem ipsum');
  expect(await onPage()).toBeLessThan(100);
  await panel.screenshot('details-megabytes');
});

it('shows what nobody sees, in names and in values', async () => {
  const session = emptySession();
  session.server({ type: 'x.y', 'na\u202eme': 'val\u2066ue\u200b', plain: '👨‍👩‍👧 שלום' });
  await openLast(session);
  expect(await row('na\\u202eme').textContent()).toContain('na\\u202eme: "val\\u2066ue\\u200b"');
  expect(await row('plain').textContent()).toContain('"👨‍👩‍👧 שלום"');
  expect(await tree().textContent()).not.toMatch(/[\u202e\u2066\u200b]/);
  await panel.page.getByRole('tab', { name: 'Raw' }).click();
  // Shown as an escape, and still the character where it is copied.
  expect(await panel.page.locator('.invisible-character').first().getAttribute('data-escape')).toBe('\\u202e');
  expect(await panel.page.locator('.raw-text').textContent()).toBe(lastText());
  await panel.screenshot('details-raw-invisible');
});

it('leads from an id to what it names, and plays the audio of a frame', async () => {
  panel = await PanelPage.open(weatherSession(), { height: 1000 });
  await panel.caughtUp();
  await panel.page.locator('.event-row', { hasText: 'conversation.item.truncated' }).click();
  await row('item_id').getByRole('button', { name: 'Show the item' }).click();
  await expect
    .poll(() => panel.page.locator(`[data-item="${ids.answer}"]`).getAttribute('class'))
    .toContain('is-selected');
  await panel.page.locator('.event-row', { hasText: 'response.output_audio.delta' }).first().click();
  const audio = row(/^delta/);
  await expect.poll(() => audio.locator('.elided').textContent()).toMatch(/^audio, \d+\.\d\d s, \d/);
  await audio.focus();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => audio.getByRole('button', { name: 'Pause' }).count()).toBe(1);
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => audio.getByRole('button', { name: 'Play from here' }).count()).toBe(1);
});

it('marks at its place what is wrong with an event, and what the server refused', async () => {
  const session = emptySession();
  session.client({
    type: 'session.update',
    event_id: 'evt_bad',
    session: { type: 'realtime', audio: { output: { speed: 9 } } },
  });
  session.server({
    type: 'error',
    event_id: 'e1',
    error: {
      type: 'invalid_request_error',
      code: 'x',
      message: 'too fast',
      param: 'session.audio.output.speed',
      event_id: 'evt_bad',
    },
  });
  panel = await PanelPage.open(session, { height: 1000 });
  await panel.caughtUp();
  await panel.page.locator('.event-row', { hasText: 'session.update' }).click();
  await expect
    .poll(() => row('speed').locator('.tree-problem').textContent())
    .toContain('refused by the server: too fast');
  await panel.page.getByRole('tab', { name: 'Docs' }).click();
  await expect
    .poll(() => panel.page.locator('.field-leaf', { hasText: 'refused by the server: too fast' }).isVisible())
    .toBe(true);
  await panel.button('Show in the tree').click();
  await expect.poll(path).toBe('session.audio.output.speed');
});

it('shows a frame’s bytes, of text and of what is none', async () => {
  const session = emptySession();
  session.server('{"type":"x.y","e":"é"}');
  session.frame('server', btoa('\xff\xfe\x00binary'), 5, true);
  session.frame('server', btoa('{"type":"session.created","hidden":1}'), 5, true);
  session.server(JSON.stringify({ type: 'x.y', text: 'x'.repeat(900_000) }));
  panel = await PanelPage.open(session, { height: 1000, theme: 'light' });
  await panel.caughtUp();
  const event = (at: number) => panel.page.locator('.event-row').nth(at);
  await event(3).click();
  await panel.page.getByRole('tab', { name: 'Raw' }).click();
  await panel.page.getByRole('radio', { name: 'Bytes in hexadecimal' }).click();
  const hex = panel.page.locator('.hex-lines');
  await expect.poll(() => hex.textContent()).toContain('22 3a 22 c3 a9 22 7d');
  await panel.button('Copy the hex dump').click();
  await expect
    .poll(() => (copied() as { text: string }).text.split('\n')[1])
    .toBe('00000010  22 3a 22 c3 a9 22 7d                             |":".."}|');
  await panel.page.getByRole('radio', { name: 'Text' }).click();
  await event(4).click();
  await expect.poll(() => panel.page.locator('.raw-note').textContent()).toContain('not UTF-8');
  expect(await panel.page.locator('.raw-text').textContent()).toContain('��');
  await panel.page.getByRole('radio', { name: 'Bytes in hexadecimal' }).click();
  await expect.poll(() => hex.textContent()).toContain('ff fe 00 62 69 6e 61 72');
  await panel.screenshot('details-hex-light');
  await event(5).click();
  await expect.poll(() => panel.page.locator('.raw-note').textContent()).toContain('its bytes are text in UTF-8');
  await event(6).click();
  await expect.poll(() => panel.page.locator('.raw-head').textContent()).toContain('900,024 bytes');
  expect(await panel.page.locator('.virtual-line').count()).toBeLessThan(100);
  await panel.page.getByRole('radio', { name: 'Text' }).click();
  await expect.poll(() => panel.page.locator('.raw-head').textContent()).toContain('900,024 characters');
  expect(await panel.page.locator('.virtual-line').count()).toBeLessThan(100);
});

it('asks for an event to compare with', async () => {
  const session = emptySession();
  userText(session, 'item_1', 'Hi');
  await openLast(session);
  await panel.button('Compare with…').click();
  await expect
    .poll(() => panel.asked.at(-1))
    .toEqual({ method: 'compareEvent', params: { n: session.entries.length } });
  await panel.page.locator('[data-item="item_1"]').click({ button: 'right' });
  await panel.page.getByRole('menuitem', { name: 'Compare with…' }).click();
  await expect
    .poll(() => panel.asked.at(-1))
    .toEqual({ method: 'compareEvent', params: { n: session.entries.length, itemId: 'item_1' } });
});

it('tells the times of an exchange and of a finding on the clock that was chosen, as the table does', async () => {
  const session = weatherSession();
  const wallTimes = session.state.rows.map(({ wallMs }) => wallTime(wallMs ?? 0));
  panel = await PanelPage.open(session, { height: 1000, state: { view: { timeMode: 'wall', bottomTab: 'findings' } } });
  await panel.caughtUp();
  await panel.page.locator('.event-row.is-error', { hasText: 'error' }).first().click();
  await panel.page.getByRole('tab', { name: 'Exchange' }).click();
  const times = async (selector: string) =>
    (await panel.page.locator(selector).allTextContents()).map((text) => text.split(',')[0] ?? '');
  await expect.poll(async () => (await times('.exchange-time')).length).toBe(2);
  for (const selector of ['.exchange-time', '.frame-time']) {
    const shown = await times(selector);
    expect(shown.length, selector).toBeGreaterThan(0);
    expect(wallTimes, selector).toEqual(expect.arrayContaining(shown));
  }
});

it('shows how much of an answer was heard where it was cut', async () => {
  panel = await PanelPage.open(weatherSession(), { height: 1000 });
  await panel.caughtUp();
  await panel.page.locator('.event-row.is-error', { hasText: 'error' }).first().click();
  await panel.page.getByRole('tab', { name: 'Exchange' }).click();
  const bar = panel.page.getByRole('img', { name: /asked 9,400 ms/ });
  await expect
    .poll(() => bar.getAttribute('aria-label'))
    .toMatch(/^cut at 2,310 ms, received [\d,]+ ms, asked 9,400 ms$/);
  expect(await panel.page.locator('.exchange-why').textContent()).toMatch(
    /It asked to keep [\d,]+ ms more than arrived\.$/,
  );
  await panel.settled();
  await panel.button('Edit and resend at 2,310 ms').click();
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  expect(await panel.written()).toMatchObject({ type: 'conversation.item.truncate', audio_end_ms: 2310 });
});
