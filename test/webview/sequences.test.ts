/** Lists of events and saved events in the composer. */
import { afterEach, expect, it } from 'vitest';
import { phrase } from '../../src/base/l10n.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const list = `[
  { "type": "input_audio_buffer.clear", "event_id":"evt_abcdefghijkl" },
  { "wait": "input_audio_buffer.cleared", "timeoutMs": 5000 },
  { "type": "response.create" }
]`;

it('sends a list as it is written, shows how far it is, and cancels it', async () => {
  const session = emptySession();
  panel = await PanelPage.openJson(session);
  await panel.caughtUp();
  await panel.box.fill(list);
  await panel.button(/^Send 2 events/).click();
  await expect.poll(() => panel.asked.find(({ method }) => method === 'sendSequence')?.params).toEqual({ text: list });
  // Its own id is used up; the rest stays.
  await expect.poll(() => panel.box.inputValue()).not.toContain('evt_abcdefghijkl');
  expect((await panel.box.inputValue()).replace(/evt_\w{12}/, 'evt_abcdefghijkl')).toBe(list);
  session.sequence = {
    id: 1,
    phase: 'running',
    step: 2,
    sent: 1,
    events: 2,
    doing: phrase('waits for {0}', 'input_audio_buffer.cleared'),
  };
  session.client('{"type":"input_audio_buffer.clear"}');
  const status = panel.page.locator('.sequence-status');
  await expect.poll(() => status.textContent()).toContain('1 of 2 events sent, waits for input_audio_buffer.cleared');
  await status.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => panel.asked.some(({ method }) => method === 'cancelSequence')).toBe(true);
  session.sequence = {
    id: 1,
    phase: 'failed',
    step: 2,
    sent: 1,
    events: 2,
    doing: phrase('waits for {0}', 'x'),
    message: phrase('Step {0} waited for {1} for {2}; it did not come.', 2, 'x', '5 s'),
  };
  session.client('{"type":"input_audio_buffer.clear"}');
  await expect.poll(() => status.textContent()).toContain('Step 2 waited for x for 5 s');
});

it('keeps Cancel whole while a list with a problem waits, and nothing moves when one event becomes a list', async () => {
  const session = emptySession();
  panel = await PanelPage.openJson(session);
  await panel.page.setViewportSize({ width: 1042, height: 800 });
  await panel.caughtUp();
  const sideX = async () => (await panel.page.locator('.composer-side').boundingBox())?.x;
  await panel.box.fill('{ "type": "response.create" }');
  const before = await sideX();
  await panel.box.fill(list.replace('response.create', 'response.creat'));
  await panel.page.getByText('Send 2 events').waitFor();
  expect(await sideX()).toBe(before);
  const doing = phrase('waits for {0}', 'conversation.item.input_audio_transcription.completed');
  session.sequence = { id: 1, phase: 'running', step: 2, sent: 1, events: 2, doing };
  session.client('{"type":"input_audio_buffer.clear"}');
  const cancel = panel.page.locator('.sequence-status vscode-button');
  await cancel.waitFor();
  const [line, button] = [await panel.page.locator('.composer-status').boundingBox(), await cancel.boundingBox()];
  expect((button?.x ?? Infinity) + (button?.width ?? 0)).toBeLessThanOrEqual((line?.x ?? 0) + (line?.width ?? 0));
  await cancel.click();
  await expect.poll(() => panel.asked.some(({ method }) => method === 'cancelSequence')).toBe(true);
});

it('says how a list ended until the next thing is done in the composer, and says it aloud once', async () => {
  const session = emptySession();
  const ended = (id: number) => {
    session.sequence = { id, phase: 'done', step: 3, sent: 2, events: 2, doing: phrase('sent {0}', 'x') };
    session.client('{"type":"input_audio_buffer.clear"}');
  };
  // One that had ended before the panel was opened is no news.
  ended(1);
  panel = await PanelPage.openJson(session);
  await panel.caughtUp();
  const status = panel.page.locator('.sequence-status');
  expect(await status.count()).toBe(0);
  await panel.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[aria-live="polite"]');
    if (region) new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  const heard = () => panel.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  ended(2);
  await expect.poll(() => status.textContent()).toContain('2 of 2 events sent');
  await expect.poll(heard).toEqual(['2 of 2 events sent']);
  // What comes meanwhile changes nothing.
  session.server({ type: 'input_audio_buffer.cleared', event_id: 'e' });
  await panel.caughtUp();
  expect(await status.count()).toBe(1);
  await panel.box.press('End');
  await panel.box.press('Space');
  await expect.poll(() => status.count()).toBe(0);
  ended(3);
  await expect.poll(() => status.count()).toBe(1);
  await panel.button('Clear buffer').click();
  await expect.poll(() => status.count()).toBe(0);
  expect((await heard()).filter((text) => text.includes('2 of 2'))).toHaveLength(2);
});

it('tells of each event of a list what is wrong with it, and shows the list as steps', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.box.fill(
    JSON.stringify([
      { type: 'response.create' },
      {
        type: 'conversation.item.create',
        item: { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi' }] },
      },
      { wait: 5 },
    ]),
  );
  await expect.poll(() => panel.page.locator('.problems-button').textContent()).toContain('2 problems');
  await panel.page.locator('.code-problem').getByRole('button', { name: 'Fix' }).click();
  await expect.poll(() => panel.box.inputValue()).toContain('output_text');
  await expect
    .poll(() => panel.page.locator('.code-problem').textContent())
    .toContain('should be the type of a server event');
  await panel.page.getByRole('radio', { name: 'Form' }).click();
  expect(await panel.page.locator('.sequence-steps li').count()).toBe(3);
});

it('makes a list of an event, and asks for a response after one', async () => {
  panel = await PanelPage.open(emptySession());
  await panel.caughtUp();
  await panel.page.locator('vscode-text-area[aria-label="text"] textarea').fill('Hello');
  await panel.button('More ways to send').click();
  await panel.page.getByRole('menuitem', { name: /^Send, then respond/ }).click();
  const asked = () =>
    panel.asked.find(({ method }) => method === 'sendSequence')?.params as { text: string } | undefined;
  await expect.poll(asked).toBeDefined();
  expect(JSON.parse(asked()?.text ?? '')).toMatchObject([
    { type: 'conversation.item.create' },
    { wait: 'conversation.item.*' },
    { type: 'response.create' },
  ]);
  await panel.button('More ways to send').click();
  await panel.page.getByRole('menuitem', { name: /^Make a list/ }).click();
  await expect.poll(() => panel.box.inputValue()).toMatch(/^\[\n/);
  expect(JSON.parse(await panel.box.inputValue())).toMatchObject([
    { type: 'conversation.item.create' },
    { wait: 'response.done' },
  ]);
});

it('keeps events by name, and opens and writes files of them', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  const text = '{"type":"response.create","response":{"instructions":"Be brief."}}';
  await panel.box.fill(text);
  const menu = async (name: RegExp) => {
    await panel.button('Saved events').click();
    await panel.page.getByRole('menuitem', { name }).click();
  };
  await menu(/^Save as…/);
  await expect.poll(() => panel.savedEvents).toEqual([{ name: 'My event', text }]);
  await panel.box.fill('');
  await menu(/^My event/);
  await expect.poll(() => panel.box.inputValue()).toBe(text);
  await menu(/^Save as file…/);
  await expect.poll(() => panel.asked.find(({ method }) => method === 'saveEventFile')?.params).toEqual({ text });
  panel.eventFile = { text: list };
  await menu(/^Open file…/);
  await expect.poll(() => panel.box.inputValue()).toContain('"wait"');
  await menu(/^Delete…/);
  await panel.button('Saved events').click();
  await expect.poll(() => panel.page.getByRole('menuitem', { name: /^My event/ }).count()).toBe(0);
});

it('says that an event has no id, and adds one when asked', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.box.fill('{"type":"response.create",  "odd":1}');
  const status = panel.page.locator('.composer-status');
  await expect.poll(() => status.textContent()).toContain('no event_id');
  await status.getByRole('button', { name: 'Add' }).click();
  await expect
    .poll(() => panel.box.inputValue())
    .toMatch(/^\{"type":"response\.create", {2}"odd":1, {2}"event_id":"evt_\w{12}"\}$/);
});
