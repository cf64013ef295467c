/** What a recording needs and what it does not: nothing can be sent, and it may have no times. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, recordedSession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options?: PanelOptions): Promise<void> {
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
}

function untimed(of: ScriptedSession): ScriptedSession {
  const entries = of.entries.map((entry) => ({ ...entry, monoMs: null, wallMs: null }));
  const session = new ScriptedSession().load(entries);
  session.readOnly = true;
  session.canReconnect = false;
  return session;
}

it('has nothing to write events with, and shows the buffer of an earlier time all the same', async () => {
  await open(recordedSession());
  expect(await panel.page.locator('.composer').count()).toBe(0);
  expect(await panel.page.locator('.buffer-summary').count()).toBe(0);
  await panel.button('Step through the log').click();
  await panel.page.getByRole('slider', { name: 'Entry of the log' }).fill('40');
  await expect.poll(() => panel.page.locator('.travel-bar .buffer-summary').textContent()).toMatch(/^buffer \d+ ms$/);
});

it('that is being read shows what there is, and how far that is, also where there is little room', async () => {
  const session = recordedSession();
  const whole = session.recording ?? { fileName: '', sizeBytes: 0 };
  session.recording = { ...whole, readPercent: 43 };
  await open(session);
  const mark = panel.page.locator('.recording');
  await expect.poll(() => mark.textContent()).toContain('43 % read');
  expect(await panel.page.locator('.event-row').count()).toBeGreaterThan(5);
  await panel.page.setViewportSize({ width: 420, height: 700 });
  expect(await mark.getByText('43 % read').isVisible()).toBe(true);
  session.recording = { ...whole, readPercent: 97 };
  session.changed();
  await expect.poll(() => mark.textContent()).toContain('97 % read');
  session.recording = whole;
  session.changed();
  await expect.poll(() => mark.textContent()).not.toContain('read');
});

it('that is being read has nothing new, and what goes on where the reading has come to is not said to go on', async () => {
  const session = emptySession();
  session.readOnly = true;
  session.canReconnect = false;
  const whole = { fileName: 'long.jsonl', sizeBytes: 0 };
  session.recording = { ...whole, readPercent: 1 };
  await open(session);
  const state = panel.page.locator('.header .state');
  expect(await state.textContent()).toContain('recording, read-only');
  await expect.poll(() => state.textContent()).toContain('reading… 1 %');
  session.server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } });
  for (let added = 0; added < 300; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
  session.recording = { ...whole, readPercent: 43 };
  session.changed();
  await panel.caughtUp();
  await expect.poll(() => state.textContent()).toContain('reading… 43 %');
  expect(await panel.page.locator('.new-pill').count()).toBe(0);
  expect(await panel.page.locator('.responding').count()).toBe(0);
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    await panel.screenshot(`reading-${theme}`);
  }
  session.recording = whole;
  session.server({ type: 'response.done', response: { id: 'resp_1', status: 'completed', output: [] } });
  await panel.caughtUp();
  await expect.poll(() => state.textContent()).not.toContain('reading');
  expect(await panel.page.locator('.new-pill').count()).toBe(0);
});

it('goes to no entry that was asked for once somebody scrolls', async () => {
  const session = emptySession();
  session.readOnly = true;
  session.canReconnect = false;
  session.recording = { fileName: 'long.jsonl', sizeBytes: 0, readPercent: 1 };
  await open(session);
  const read = async (count: number) => {
    for (let added = 0; added < count; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
    await panel.caughtUp();
  };
  await read(200);
  panel.channel.reveal({ n: 600 });
  const table = panel.page.locator('.event-scroll');
  await table.hover();
  await panel.page.mouse.wheel(0, 400);
  await expect.poll(() => table.evaluate(({ scrollTop }) => scrollTop)).toBe(400);
  await read(600);
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(session.entries.length + 1));
  expect(await table.evaluate(({ scrollTop }) => scrollTop)).toBe(400);
});

it('goes to an entry that was asked for as soon as that is read, unless something else was chosen', async () => {
  const session = emptySession();
  session.readOnly = true;
  session.recording = { fileName: 'long.jsonl', sizeBytes: 0, readPercent: 1 };
  await open(session);
  const row = (n: number) => panel.page.locator(`#row-${n}[aria-selected="true"]`);
  const read = async (count: number) => {
    for (let added = 0; added < count; added++) session.client('{"type":"input_audio_buffer.clear"}', 1);
    await panel.caughtUp();
  };
  panel.channel.reveal({ n: 300 });
  await read(200);
  expect(await panel.page.locator('[aria-selected="true"].event-row').count()).toBe(0);
  await read(200);
  await expect.poll(() => row(300).isVisible()).toBe(true);
  panel.channel.reveal({ n: 900 });
  panel.channel.reveal({ n: 100 });
  await expect.poll(() => row(100).isVisible()).toBe(true);
  await read(600);
  expect(await row(100).isVisible()).toBe(true);
});

it('without times has turns, and no column for times', async () => {
  await open(weatherSession());
  const timed = await panel.page.locator('.turn-name').allTextContents();
  expect(await panel.page.locator('.event-row .col-time').first().isVisible()).toBe(true);
  await panel.close();
  await open(untimed(weatherSession()));
  await expect.poll(() => panel.page.locator('.turn-name').allTextContents()).toEqual(timed);
  expect(timed.length).toBeGreaterThan(1);
  expect(await panel.page.locator('.col-time:visible').count()).toBe(0);
});

it('says which items the server made by itself because nobody spoke', async () => {
  const session = new ScriptedSession();
  session.server({ type: 'session.created', session: { id: 's', type: 'realtime', model: 'gpt-realtime-2.1' } });
  session.server({
    type: 'input_audio_buffer.timeout_triggered',
    item_id: 'silence',
    audio_start_ms: 0,
    audio_end_ms: 5000,
  });
  const note = {
    id: 'note',
    type: 'message',
    role: 'system',
    content: [{ type: 'input_text', text: 'Nobody spoke.' }],
  };
  session.server({ type: 'conversation.item.added', previous_item_id: null, item: note });
  session.server({ type: 'input_audio_buffer.committed', item_id: 'silence', previous_item_id: 'note' });
  const silence = {
    id: 'silence',
    type: 'message',
    role: 'user',
    content: [{ type: 'input_audio', transcript: null }],
  };
  session.server({ type: 'conversation.item.added', previous_item_id: 'note', item: silence });
  await open(session);
  for (const id of ['note', 'silence']) {
    await expect
      .poll(() => panel.page.locator(`[data-item="${id}"] .item-note`).first().textContent())
      .toContain('made by the server, not by your client: nobody spoke for so long (idle timeout) #2');
  }
});
