/** What others write into items is text: it runs nothing, hides nothing, and freezes nothing. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const HTML = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><a href="command:evil">x</a>';
const RTL = '\u202Egnihton\u202C \u2067abc\u2069 שלום';
const CONTROLS = 'a\u0000b\u0007c\u001b[31md\u200Be\u2028f';

/** Items of every kind with this text in every field that is a text. */
function itemsWith(session: ScriptedSession, text: string): void {
  let previous_item_id: string | null = null;
  const add = (item: JsonObject & { id: string }): void => {
    session.server({ type: 'conversation.item.added', event_id: text.slice(0, 50), previous_item_id, item });
    previous_item_id = item.id;
  };
  for (const role of ['user', 'assistant', 'system', text.slice(0, 2000)]) {
    const type = role === 'assistant' ? 'output_text' : 'input_text';
    add({ id: `item_${role.slice(0, 9)}`, type: 'message', role, status: 'completed', content: [{ type, text }] });
  }
  const spoken = { type: 'output_audio', transcript: text };
  add({ id: 'item_spoken', type: 'message', role: 'assistant', status: 'completed', content: [spoken] });
  add({ id: 'item_call', type: 'function_call', status: 'completed', name: text, call_id: text, arguments: text });
  const args = JSON.stringify({ [text]: text });
  add({ id: 'item_call2', type: 'function_call', status: 'completed', name: 'f', call_id: 'call_2', arguments: args });
  add({ id: 'item_output', type: 'function_call_output', call_id: 'call_2', output: text });
  add({ id: 'item_lost', type: 'function_call_output', call_id: 'call_lost', output: text });
  add({ id: 'item_odd', type: text, name: text, arguments: text, output: text });
  session.lifecycle('stub', { item_id: 'item_call', call_id: text, name: text, failure: text });
  session.server({
    type: 'conversation.item.input_audio_transcription.failed',
    event_id: 'e',
    item_id: 'item_user',
    content_index: 0,
    error: { message: text },
  });
  session.client({ type: 'conversation.item.delete', event_id: 'evt_delete', item_id: 'item_user' });
  session.server({
    type: 'error',
    event_id: 'e',
    error: { type: text, code: text, message: text, event_id: 'evt_delete' },
  });
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text }] };
  session.client({ type: 'conversation.item.create', event_id: 'evt_create', item });
  session.server({ type: 'error', event_id: 'e', error: { type: 'x', message: text, event_id: 'evt_create' } });
  const error = { type: 'server_error', message: text };
  session.server({
    type: 'response.created',
    event_id: 'e',
    response: { id: 'resp_1', status: 'in_progress', output: [] },
  });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { id: 'resp_1', status: 'failed', status_details: { type: 'failed', error }, output: [] },
  });
  add({ id: 'item_gone', type: 'message', role: 'user', status: 'completed', content: [{ type: 'input_text', text }] });
  session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_gone' });
}

/** A few items that are large in each field. */
function largeItems(session: ScriptedSession, text: string): void {
  const add = (item: JsonObject): void => {
    session.server({ type: 'conversation.item.added', event_id: 'e', item });
  };
  const content = [{ type: 'input_text', text }];
  add({ id: 'item_user', type: 'message', role: 'user', status: 'completed', content });
  add({ id: 'item_call', type: 'function_call', status: 'completed', name: text, call_id: 'call_1', arguments: text });
  add({ id: 'item_output', type: 'function_call_output', call_id: 'call_1', output: text });
  add({ id: 'item_odd', type: text, status: 'completed' });
  session.client({ type: 'conversation.item.delete', event_id: 'evt_delete', item_id: 'item_user' });
  session.server({ type: 'error', event_id: 'e', error: { type: 'x', message: text, event_id: 'evt_delete' } });
}

async function open(text: string): Promise<void> {
  const session = emptySession();
  itemsWith(session, text);
  panel = await PanelPage.open(session, { height: 2400, state: { view: { composerOpen: false } } });
  await panel.caughtUp();
}

const list = () => panel.page.locator('.conversation');

it('shows HTML as text everywhere', async () => {
  await open(HTML);
  const found = await list().evaluate((area) => area.querySelectorAll('img, script, a, iframe, object, embed').length);
  expect(found).toBe(0);
  expect(await panel.page.evaluate(() => 'hacked' in window)).toBe(false);
  const shown = ((await list().textContent()) ?? '').split('<img src=x onerror').length - 1;
  expect(shown).toBeGreaterThan(12);
  // Menus, editors and questions show it, too.
  await panel.page.locator('[data-item="item_call"]').click();
  await panel.button('Answer…').click();
  await panel.page.locator('[data-item="item_call"] vscode-button.item-menu').click();
  await panel.page.keyboard.press('Escape');
  expect(await list().evaluate((area) => area.querySelectorAll('img, script, a').length)).toBe(0);
});

it('makes characters visible that nobody sees, and keeps the direction of each text to itself', async () => {
  await open(`${RTL} ${CONTROLS}`);
  const raw = await list().evaluate((area) => {
    const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/;
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isShown = node.parentElement?.closest('.invisible-character, code.will-send');
      if (!isShown && hidden.test(node.textContent ?? '')) found.push(node.parentElement?.className ?? '?');
    }
    return found;
  });
  expect(raw).toEqual([]);
  const names = await list()
    .locator('.invisible-character')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).title));
  expect(new Set(names)).toEqual(
    new Set(['U+202E', 'U+202C', 'U+2067', 'U+2069', 'U+0000', 'U+0007', 'U+001B', 'U+200B', 'U+2028']),
  );
  // The role stands left of the text, whichever way that reads.
  const [role, text] = await panel.page.locator('[data-item="item_user"]').evaluate((article) => {
    const leftOf = (selector: string) => article.querySelector(selector)?.getBoundingClientRect().left ?? 0;
    return [leftOf('.role'), leftOf('.item-body')];
  });
  expect(role).toBeLessThan(text ?? 0);
});

it.each([
  ['words', 'word '],
  ['one word', 'x'],
  ['lines', 'line\n'],
  ['control characters', '\u0007\u202E'],
  ['brackets', '['],
])('takes texts of a megabyte without a freeze: %s', { timeout: 60_000 }, async (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const session = emptySession();
  panel = await PanelPage.open(session, { state: { view: { composerOpen: false } } });
  await panel.caughtUp();
  largeItems(session, text);
  await panel.caughtUp();
  await panel.settled();
  await list().evaluate((area) => (area.scrollTop = 0));
  const unfold = panel.page.locator('[data-item="item_user"] .fold-button').first();
  await unfold.click();
  await panel.settled();
  await panel.page.locator('[data-item="item_user"]').focus();
  await panel.page.keyboard.press('Control+f');
  await panel.page.locator('.search-field input').fill(piece.trim() === '' ? 'a' : piece.slice(0, 1));
  await panel.settled();
  expect(await panel.page.locator('.search-count').textContent()).not.toBe('');
  expect(await list().evaluate((area) => area.textContent.length)).toBeLessThan(400_000);
});

it('shows turned text as it is sent: in the box, in a row as high as others, and in the Timeline', async () => {
  const session = emptySession();
  const text = '<b>bold</b> \u202e abc';
  const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text }] };
  const n = session.client({ type: 'conversation.item.create', event_id: 'evt_create', item });
  const added = { id: 'item_user', status: 'completed', ...item };
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item: added });
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await panel.button('Timeline').click();
  await expect.poll(() => panel.page.locator('.timeline-wait-turn').textContent()).toContain('<b>bold</b> \u202e abc');
  const escapes = panel.page.locator('.timeline-wait-turn .invisible-character');
  expect(await escapes.getAttribute('data-escape')).toBe('\\u202e');
  const lineHeights = await panel.page.locator('.event-row .what-text').evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getClientRects()[0]?.height;
    }),
  );
  expect(new Set(lineHeights.filter((height) => height !== undefined)).size).toBe(1);
  await panel.page.locator(`#row-${n}`).click();
  await panel.button('Edit and resend').first().click();
  await expect.poll(() => panel.box.inputValue()).toContain('<b>bold</b> \\u202e abc');
  expect(JSON.parse(await panel.box.inputValue())).toMatchObject({ item });
});

/** A session whose configuration, responses and mistakes have this text in every field that shows one. */
function sessionOf(text: string, deep = '[]'): ScriptedSession {
  const session = emptySession();
  itemsWith(session, text.slice(0, 2000));
  const tools = [{ type: 'function', name: text, description: text, parameters: { [text.slice(0, 2000)]: text } }];
  const configuration = {
    type: 'realtime',
    instructions: text,
    audio: { output: { voice: text } },
    tools,
    [text.slice(0, 2000)]: text,
  };
  const update = JSON.stringify({ type: 'session.update', event_id: 'evt_set', session: configuration });
  session.client(update.replace(/\}\}$/, `,"deep":${deep}}}`));
  session.server({
    type: 'session.updated',
    event_id: 'e',
    session: { id: text, object: 'realtime.session', model: text, ...configuration },
  });
  const response = { id: `r${text}`, object: 'realtime.response', status: text, model: text, output: [] };
  session.server({ type: 'response.created', event_id: 'e', response });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { ...response, usage: { total_tokens: 3, input_tokens: 2, output_tokens: 1 } },
  });
  session.server({
    type: 'rate_limits.updated',
    event_id: 'e',
    rate_limits: [{ name: text, limit: 9, remaining: 1, reset_seconds: 1 }],
  });
  session.client({ type: text, event_id: text });
  session.server({ type: 'error', event_id: 'e', error: { type: text, code: text, param: text, message: text } });
  return session;
}

const bottomTabs = ['Timeline', 'Findings', 'Session', 'Usage'];

it.each([
  ['HTML', HTML],
  ['hidden and turning characters', `${RTL} ${CONTROLS}`],
])('shows %s as text in the panes below, too', async (_, text) => {
  panel = await PanelPage.open(sessionOf(text), { width: 1400, height: 1400 });
  await panel.caughtUp();
  for (const tab of bottomTabs) {
    await panel.page.locator('.bottom-tab', { hasText: tab }).click();
    await panel.settled();
    const found = await panel.page.evaluate(() => {
      const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069]/;
      const pane = document.querySelector('.bottom-pane');
      const raw: string[] = [];
      const walker = document.createTreeWalker(pane ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isShown = node.parentElement?.closest('.invisible-character, .code-behind, vscode-option, .json-lines');
        if (!isShown && hidden.test(node.textContent ?? ''))
          raw.push(node.parentElement?.outerHTML.slice(0, 120) ?? '?');
      }
      return { raw, elements: pane?.querySelectorAll('img, script, iframe, object, embed').length };
    });
    expect(found, tab).toEqual({ raw: [], elements: 0 });
  }
  expect(await panel.page.evaluate(() => 'hacked' in window)).toBe(false);
});

it('opens the panes below with fields of a megabyte and JSON of 10,000 levels without a freeze', async () => {
  const session = sessionOf('word '.repeat(200_000), `${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  panel = await PanelPage.open(session, { width: 1400, height: 1000 });
  await panel.caughtUp();
  for (const tab of bottomTabs) {
    await panel.page.locator('.bottom-tab', { hasText: tab }).click();
    await panel.settled();
    await expect
      .poll(() => panel.page.locator('.bottom-pane').evaluate((pane) => pane.textContent.length > 0))
      .toBe(true);
  }
});
