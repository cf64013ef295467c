/** Function calls and what answers them: by hand and by stubs, in the panel. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { acceptSent, callItem, respondWith } from './support/conversationStates.ts';
import { axeFindings } from './support/axeFindings.ts';
import { PanelPage, resultsFolder } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const item = (id: string) => panel.page.locator(`[data-item="item_${id}"]`);
const oslo = callItem('oslo', 'get_weather', '{"city":"Oslo"}');

it('a stub answers at once, says so at the call and at the output, and asks for a response', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session, { stubs: { get_weather: { template: { of: '{{arguments.city}}' } } } });
  await panel.caughtUp();
  respondWith(session, 'resp_1', [oslo]);
  await expect.poll(() => session.sent.length).toBe(1);
  acceptSent(session);
  await expect.poll(() => session.sent.length).toBe(2);
  expect(await panel.sentEvent()).toMatchObject({ type: 'response.create' });
  await expect.poll(() => item('oslo').locator('.call-output').textContent()).toMatch(/\{"of":"Oslo"\}by stub, \d+ ms/);
  await expect.poll(() => panel.page.getByText('to get_weather, answered by stub').count()).toBe(1);
  expect(await item('oslo').getByRole('button', { name: 'Answer…' }).count()).toBe(0);
});

it('shows what a stub is doing, and is answered by hand all the same, once', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session, { stubs: { get_weather: { output: 'late', delayMs: 60_000 } } });
  await panel.caughtUp();
  respondWith(session, 'resp_1', [oslo]);
  await expect.poll(() => item('oslo').textContent()).toContain('the stub answers after 60.0 s');
  await item('oslo').getByRole('button', { name: 'Answer…' }).click();
  await panel.page.locator('.item-editor textarea').fill('by hand');
  await panel.button('Send output').click();
  await expect.poll(() => session.sent.length).toBe(1);
  acceptSent(session);
  await expect.poll(() => item('oslo').locator('.call-output').textContent()).toContain('by hand');
  expect(await item('oslo').textContent()).not.toContain('stub');
});

it('says why a stub failed, and runs it again', async () => {
  const session = emptySession();
  const setting: JsonObject = { get_weather: { template: '{{arguments.country}}' } };
  panel = await PanelPage.open(session, { stubs: setting });
  await panel.caughtUp();
  respondWith(session, 'resp_1', [oslo]);
  await expect
    .poll(() => item('oslo').textContent())
    .toContain('The stub failed: The template asks for arguments.country');
  expect(session.sent).toEqual([]);
  setting['get_weather'] = { output: 'fixed' };
  await item('oslo').getByRole('button', { name: 'Run stub' }).click();
  await expect.poll(() => session.sent.length).toBe(1);
});

it('is turned off for the session; then stubs run when asked to. What is wrong with others is told', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session, { stubs: { get_weather: { output: 'x' }, wrong: {} } });
  await panel.caughtUp();
  const stubSwitch = panel.page.getByRole('button', { name: 'Stubs answer calls by themselves' });
  const isOn = () => panel.page.locator('vscode-button[aria-label^="Stubs answer"]').getAttribute('aria-pressed');
  await expect.poll(isOn).toBe('true');
  await stubSwitch.first().click();
  await expect.poll(isOn).toBe('false');
  respondWith(session, 'resp_1', [oslo]);
  await item('oslo').getByRole('button', { name: 'Run stub' }).click();
  await expect.poll(() => session.sent.length).toBe(1);
  const problem = panel.page.locator('.stub-problem');
  expect(await problem.getAttribute('title')).toContain('The stub of "wrong" needs exactly one of');
  await problem.click();
  await expect.poll(() => panel.asked).toContainEqual({ method: 'editStubs', params: { tool: null } });
});

it('offers to make one where there is none', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session);
  await panel.caughtUp();
  respondWith(session, 'resp_1', [oslo]);
  await item('oslo').getByRole('button', { name: 'Create stub…' }).click();
  await expect.poll(() => panel.asked).toContainEqual({ method: 'createStub', params: { callId: 'call_oslo' } });
  expect(await panel.page.getByRole('button', { name: 'Stubs answer calls by themselves' }).count()).toBe(0);
});

it('shows what an answer sends whole, and where there is too much of it, that there is more', async () => {
  const session = emptySession();
  panel = await PanelPage.open(session, { width: 1024 });
  await panel.caughtUp();
  respondWith(session, 'resp_1', [oslo]);
  await item('oslo').getByRole('button', { name: 'Answer…' }).click();
  const box = panel.page.locator('.item-editor textarea');
  const preview = panel.page.locator('.will-send').first();
  const isCut = () => preview.evaluate((one) => one.scrollHeight > one.clientHeight);
  await box.fill(JSON.stringify({ temp_c: 4, sky: 'light rain', wind: { speed: 12, direction: 'NNW' } }));
  expect(await isCut()).toBe(false);
  await box.fill(JSON.stringify({ long: 'word '.repeat(200) }));
  expect(await isCut()).toBe(true);
  expect(await axeFindings(panel.page)).toEqual([]);
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    await panel.page.locator('.item-editor').screenshot({ path: `${resultsFolder}answer-${theme}.png` });
  }
});
