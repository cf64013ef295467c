/** The session's instructions at the beginning of the conversation. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, userText } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const LONG = `${'Keep answers short and friendly. '.repeat(200)}The last rule: never sing.`;
const box = () => panel.page.locator('.instructions');
const chevron = () => box().getByRole('button');

function instructed(instructions: string): ScriptedSession {
  const session = emptySession();
  session.server({ type: 'session.updated', event_id: 'e', session: { type: 'realtime', instructions } });
  userText(session, 'item_hello', 'Hello');
  return session;
}

async function open(instructions: string): Promise<void> {
  panel = await PanelPage.open(instructed(instructions));
  await panel.caughtUp();
}

it('are one line, and unfold by keyboard to the last word, from where the reader sees their beginning', async () => {
  await open(LONG);
  expect(await box().textContent()).not.toContain('never sing');
  const height = (await box().boundingBox())?.height ?? 0;
  expect(await chevron().getAttribute('aria-expanded')).toBe('false');
  await chevron().focus();
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => box().textContent()).toContain('The last rule: never sing.');
  await panel.settled();
  expect((await box().boundingBox())?.height).toBeGreaterThan(height * 4);
  expect(await panel.page.locator('.conversation').evaluate((list) => list.scrollTop)).toBe(0);
  expect(await chevron().evaluate((button) => button === document.activeElement)).toBe(true);
  await panel.page.keyboard.press('Space');
  await expect.poll(async () => (await box().boundingBox())?.height).toBe(height);
  // The end is in view again: what comes is followed.
  for (let n = 0; n < 30; n++) userText(panel.session, `item_${n}`, 'More');
  await panel.page.locator('[data-item="item_29"]').waitFor();
  expect(await panel.page.locator('.new-pill').count()).toBe(0);
});

it('unfold with all long texts', async () => {
  await open(LONG);
  await panel.button('Fold long texts').click();
  await panel.button('Unfold long texts').click();
  await expect.poll(() => box().textContent()).toContain('never sing');
});

it('have nothing to unfold where a line has them all, and show what is not to be seen', async () => {
  await open('Be\u202e brief.');
  expect(await chevron().count()).toBe(0);
  expect(await box().locator('.invisible-character').count()).toBe(1);
});

it('have something to unfold where a narrow pane or their lines cut them', async () => {
  await open('First.\nSecond.');
  await chevron().click();
  expect(await box().locator('.shown-text').innerText()).toBe('First.\nSecond.');
});

it('are searched with the conversation: a hit unfolds and marks them', async () => {
  await open('Be brief.\nNever speak of penguins.\nPenguins are secret.');
  await panel.button('Search in the conversation').click();
  await panel.page.locator('.search-field input').fill('penguins');
  await expect.poll(() => panel.page.locator('.search-count').textContent()).toBe('1 of 2');
  expect(await box().locator('mark').allTextContents()).toEqual(['penguins', 'Penguins']);
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => panel.page.locator('.search-count').textContent()).toBe('2 of 2');
  await panel.page.keyboard.press('Escape');
  await expect.poll(() => box().locator('mark').count()).toBe(0);
});
