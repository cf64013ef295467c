/** What stays as it is: what was put away, the end of a list, the place of a button; and what an ended connection left. */
import { afterEach, expect, it } from 'vitest';
import { verbatim } from '../../src/base/l10n.ts';
import { memoryMemento } from '../memoryMemento.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, troubledSession, userText } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const response = { id: 'resp_cut0000000000', object: 'realtime.response', conversation_id: 'conv_1' };

/** An answer that was being said when the connection ended. */
function cutOffSession(): ScriptedSession {
  const session = emptySession();
  userText(session, 'item_question00000001', 'Tell me a story');
  session.client({ type: 'response.create', event_id: 'evt_ask' });
  const item = { id: 'item_story00000000001', type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  session.server({
    type: 'response.created',
    event_id: 'e',
    response: { ...response, status: 'in_progress', output: [] },
  });
  const place = { response_id: response.id, output_index: 0, item_id: item.id, content_index: 0 };
  session.server({
    type: 'response.output_item.added',
    event_id: 'e',
    response_id: response.id,
    output_index: 0,
    item,
  });
  session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: null, item });
  session.server({
    type: 'response.content_part.added',
    event_id: 'e',
    ...place,
    part: { type: 'output_text', text: '' },
  });
  session.server({ type: 'response.output_text.delta', event_id: 'e', ...place, delta: 'Once upon a time' });
  return session;
}

it('says of an answer that the end of the connection cut it off', async () => {
  const session = cutOffSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const item = panel.page.locator('[data-item="item_story00000000001"]');
  expect(await item.textContent()).not.toContain('cut off');
  const n = session.lifecycle('close', { code: 1006, clean: false, by: 'network' });
  session.readOnly = true;
  session.changed();
  await expect.poll(() => item.textContent()).toContain(`cut off by the end of the connection #${n}`);
  await expect
    .poll(() => panel.page.locator('.response-note').textContent())
    .toContain(`response cut off by the end of the connection #${n}`);
});

it('keeps a refused item dismissed when the panel was hidden', async () => {
  panel = await PanelPage.open(troubledSession());
  await panel.caughtUp();
  await panel.button('Dismiss').click();
  await expect.poll(() => panel.page.locator('.item.ghost').count()).toBe(0);
  await expect.poll(async () => ((await panel.keptView('dismissed')) as string[]).length).toBe(1);
  const dismissed = await panel.keptView('dismissed');
  await panel.close();
  panel = await PanelPage.open(troubledSession(), { state: { view: { dismissed } } });
  await panel.caughtUp();
  expect(await panel.page.locator('.item.is-refused').count()).toBe(0);
});

/** The panel is hidden and shown again: VS Code throws the page away, and keeps what it wrote down. */
async function hideAndShow(session: ScriptedSession): Promise<void> {
  const state = await panel.page.evaluate(() => (window as unknown as { keptState: object }).keptState);
  await panel.close();
  panel = await PanelPage.open(session, { state });
}

function otherRecording(session: ScriptedSession): ScriptedSession {
  session.recording = { fileName: 'another.realtime.jsonl', sizeBytes: 0 };
  return session;
}

it('keeps rows cleared when the panel was hidden, and clears none of another recording', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  await panel.button(/^Clear view/).click();
  await expect.poll(() => panel.keptView('cleared')).toEqual({ n: 3, of: 'simulator.realtime.jsonl' });
  const session = emptySession();
  userText(session, 'item_later000000001', 'Later');
  await hideAndShow(session);
  const rows = () => panel.page.locator('.event-row .col-n').allTextContents();
  await expect.poll(async () => (await rows())[0]).toContain('4');
  await hideAndShow(otherRecording(emptySession()));
  await expect.poll(async () => (await rows()).length).toBe(3);
});

it('keeps edits of the session that were not sent, without credentials, for this session alone', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.button('Session…').click();
  const field = (name: string) => panel.page.locator(`vscode-text-area[aria-label="New value of ${name}"] textarea`);
  await field('instructions').fill('Speak Norwegian.');
  await panel.button('Edit as JSON').click();
  const server = { type: 'mcp', server_label: 'docs', server_url: 'https://docs.example' };
  const schema = { type: 'object', properties: { headers: { type: 'string' } } };
  const fetching = { type: 'function', name: 'fetch', parameters: schema };
  await field('tools').fill(JSON.stringify([{ ...server, authorization: 'tok-123456789' }, fetching]));
  const kept = async () => JSON.stringify(await panel.keptView('sessionEdits'));
  await expect.poll(kept).toContain('docs.example');
  expect(await kept()).not.toContain('tok-123456789');
  await hideAndShow(emptySession());
  const side = panel.page.locator('.session-side');
  await expect.poll(() => side.textContent()).toContain('Speak Norwegian.');
  expect(await field('instructions').inputValue()).toBe('Speak Norwegian.');
  expect(await panel.page.locator('.panel').textContent()).toContain('enter them again');
  await panel.button('Send update').click();
  expect(await panel.sentEvent()).toMatchObject({
    session: { instructions: 'Speak Norwegian.', tools: [server, fetching] },
  });
  await hideAndShow(otherRecording(emptySession()));
  await expect.poll(() => side.textContent()).toContain('Nothing is changed');
});

it('keeps what is no JSON yet in a field of the session, but for what may hold a credential', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  await panel.button('Session…').click();
  const field = (name: string) => panel.page.locator(`vscode-text-area[aria-label="New value of ${name}"] textarea`);
  await panel.button('Edit as JSON').click();
  await field('tools').fill('[{"type": "function", "name": "fet');
  await expect.poll(async () => JSON.stringify(await panel.keptView('sessionEdits'))).toContain('fet');
  await hideAndShow(emptySession());
  await expect.poll(() => field('tools').inputValue()).toBe('[{"type": "function", "name": "fet');
  expect(await panel.page.locator('.session-side').textContent()).not.toContain('Nothing is changed');
  await field('tools').fill('[{"type": "mcp", "authorization": "tok-123456789');
  await expect.poll(async () => JSON.stringify(await panel.keptView('sessionEdits'))).not.toContain('fet');
  expect(JSON.stringify(await panel.keptView('sessionEdits'))).not.toContain('tok-123456789');
});

it('keeps long texts, too, and writes them down when the panel is left', async () => {
  const long = `Speak Norwegian. ${'x'.repeat(150_000)}`;
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.button('Session…').click();
  const field = () => panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea');
  await field().fill(long);
  await panel.page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  expect(JSON.stringify(await panel.keptView('sessionEdits'))).toContain(long);
  await hideAndShow(emptySession());
  await expect.poll(async () => (await field().inputValue()).length).toBe(long.length);
});

it('keeps the output of a call while it is written, and forgets it when that is cancelled', async () => {
  const waiting = () => {
    const session = emptySession();
    const call = { id: 'item_call000000000001', type: 'function_call', status: 'completed', call_id: 'call_oslo' };
    const item = { ...call, name: 'get_weather', arguments: '{}' };
    session.server({ type: 'conversation.item.done', event_id: 'e', item });
    return session;
  };
  panel = await PanelPage.open(waiting());
  await panel.caughtUp();
  await panel.button('Answer…').click();
  const output = panel.page.locator('.item-editor textarea');
  await output.fill('{"temp_c": 7}');
  await panel.page.getByRole('checkbox', { name: 'then ask for a response' }).click();
  await expect.poll(() => panel.keptView('answer')).toMatchObject({ text: '{"temp_c": 7}', thenRespond: false });
  await hideAndShow(waiting());
  await panel.caughtUp();
  const again = panel.page.locator('.item-editor textarea');
  await expect.poll(() => again.inputValue()).toBe('{"temp_c": 7}');
  expect(await panel.page.locator('.item-editor .will-send').count()).toBe(1);
  await hideAndShow(otherRecording(waiting()));
  await panel.caughtUp();
  expect(await panel.page.locator('.item-editor').count()).toBe(0);
  await panel.button('Answer…').click();
  expect(await panel.page.locator('.item-editor textarea').inputValue()).toBe('');
  await panel.page.locator('.item-editor textarea').fill('no');
  await expect.poll(() => panel.keptView('answer')).toMatchObject({ text: 'no' });
  await panel.page.locator('.item-editor').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => panel.keptView('answer')).toBe(undefined);
});

it('has in another panel what was sent before, but for what holds a secret', async () => {
  const memento = memoryMemento();
  const session = emptySession();
  panel = await PanelPage.open(session, { memento, state: { view: { composerMode: 'json' } } });
  await panel.caughtUp();
  const send = async (text: string) => {
    await panel.box.fill(text);
    await panel.box.press('Control+Enter');
    await expect.poll(() => session.sent.at(-1)).toBe(text);
  };
  const open = '{"type":"response.cancel"}';
  await send(open);
  await send('{"type":"session.update","session":{"tools":[{"type":"mcp","authorization":"tok-123456789"}]}}');
  await send('{"type":"input_audio_buffer.clear"}');
  await expect.poll(() => panel.composerHistory.all).toEqual([open, '{"type":"input_audio_buffer.clear"}']);
  await panel.close();
  panel = await PanelPage.open(otherRecording(emptySession()), { memento, state: { view: { composerMode: 'json' } } });
  await panel.caughtUp();
  await panel.box.fill('');
  await panel.box.press('ArrowUp');
  await panel.box.press('ArrowUp');
  await expect.poll(() => panel.box.inputValue()).toBe(open);
});

it('stays at the end of the conversation when a pane takes room from it', async () => {
  const session = emptySession();
  for (let index = 0; index < 40; index++) userText(session, `item_${index}`, `text ${index}`);
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const gap = () =>
    panel.page
      .locator('.conversation')
      .evaluate((list) => Math.round(list.scrollHeight - list.scrollTop - list.clientHeight));
  await expect.poll(gap).toBe(0);
  await panel.button(/^Findings/).click();
  await panel.page.locator('.findings').waitFor();
  await expect.poll(gap).toBe(0);
  // Not only for a moment.
  await panel.settled();
  expect(await gap()).toBe(0);
});

it.each([true, false])(
  'follows the end of the events as it did (%s) when a pane takes room from them, or gives it',
  async (follows) => {
    const session = emptySession();
    for (let index = 0; index < 40; index++) userText(session, `item_${index}`, `text ${index}`);
    panel = await PanelPage.open(session, { state: { view: { following: follows } } });
    await panel.caughtUp();
    const table = panel.page.locator('.event-table');
    const rowsPx = () => panel.page.locator('.event-scroll').evaluate((area) => area.clientHeight);
    await panel.page.locator('.event-scroll').press('End');
    if (!follows) await panel.button(/^Follow/).click();
    for (let turn = 0; turn < 2; turn++) {
      const before = await rowsPx();
      await panel.button(/^Findings/).click();
      await expect.poll(rowsPx).toBeLessThan(before);
      await panel.settled();
      expect(await table.getAttribute('data-following')).toBe(String(follows));
      await panel.button('Close this pane').click();
      await expect.poll(rowsPx).toBe(before);
      await panel.settled();
      expect(await table.getAttribute('data-following')).toBe(String(follows));
    }
  },
);

it('shows what one causes: playing does not stop the table, and sending brings back its end', async () => {
  const session = weatherSession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  await panel.settled();
  const following = () => panel.page.locator('.event-table').getAttribute('data-following');
  expect(await following()).toBe('true');
  await panel.page.locator(`[data-item="${ids.answer}"]`).getByRole('button', { name: /^Play/ }).click();
  expect(await following()).toBe('true');
  await panel.page.locator(`[data-item="${ids.user1}"] .role`).click();
  await expect.poll(following).toBe('false');
  await panel.button('Commit').click();
  await expect.poll(following).toBe('true');
});

it('moves no button when a file has been appended, and keeps Commit and Clear meanwhile', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const commit = panel.page.locator('.composer vscode-button[aria-label="Commit"]');
  const before = await commit.boundingBox();
  const file = {
    fileName: 'question.mp3',
    source: verbatim('MP3, 44.1 kHz stereo, 4.0 s'),
    target: 'PCM16 24 kHz mono',
  };
  session.appending = { ...file, phase: 'sending', doneMs: 1200, totalMs: 4000 };
  session.changed();
  await panel.page.getByRole('progressbar').waitFor();
  expect(await commit.boundingBox()).toEqual(before);
  await commit.click();
  expect(await panel.sentEvent()).toMatchObject({ type: 'input_audio_buffer.commit' });
  const append = panel.page.locator('vscode-button[aria-label^="Append file…, unavailable"]');
  expect(await append.getAttribute('title')).toContain('is being appended');
  session.appending = { ...file, phase: 'done', doneMs: 4000, totalMs: 4000 };
  session.changed();
  await panel.page.locator('.append-result').waitFor();
  expect(await commit.boundingBox()).toEqual(before);
});

it.each([900, 1024, 1132, 1600])('covers nothing of the composer with anything (%s px)', async (width) => {
  panel = await PanelPage.open(emptySession(), { width });
  await panel.caughtUp();
  const box = async (selector: string) => (await panel.page.locator(selector).boundingBox()) ?? { x: 0, width: 0 };
  const fold = await box('vscode-button[aria-label="Fold the composer"]');
  const side = await box('.composer-side');
  expect(fold.x + fold.width).toBeLessThanOrEqual(side.x);
});

it('says why no event is listed: hidden by the filter, or cleared', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  const note = panel.page.locator('.event-table .empty-note');
  await panel.page.locator('.filter-field input').fill('"foo:bar"');
  await expect.poll(() => note.textContent()).toContain('3 entries are hidden by the filter.');
  await panel.page.locator('.filter-field input').fill('');
  await panel.button(/^Clear view/).click();
  await expect.poll(() => note.textContent()).toContain('3 entries were cleared from view.');
  expect(await note.textContent()).not.toContain('filter');
});

it('says of a run of playback from where to where', async () => {
  const session = weatherSession();
  for (const [fromMs, toMs] of [
    [0, 0],
    [0, 1000],
    [1000, 2000],
    [2000, 2400],
  ] as const) {
    session.lifecycle('playback', { item_id: ids.answer2, content_index: 0, fromMs, toMs }, 100);
  }
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  const row = panel.page.locator('.event-row', { hasText: 'playback' });
  await expect.poll(() => row.locator('.what-text').textContent()).toMatch(/heard 0\.?0* ?m?s to 2\.40 s/);
  expect(await row.locator('.col-dir .codicon-unmute').count()).toBe(1);
});
