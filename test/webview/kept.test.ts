/** What stays as it is: what was put away, the end of a list, the place of a button; and what an ended connection left. */
import { afterEach, expect, it } from 'vitest';
import { verbatim } from '../../src/base/l10n.ts';
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
