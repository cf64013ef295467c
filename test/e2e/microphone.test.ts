/**
 * A person speaks: VS Code in a browser that hears a recorded question in place of a microphone. The button in the panel opens
 * the page, the page streams, and the simulator hears the question and answers. Pictures are in test-results/e2e-microphone-*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { root } from '../../scripts/processes.ts';
import { openVsCode, type VsCodeInChromium } from '../../scripts/vscodeInChromium.ts';

const question = join(root, 'media/speech/weatherQuestion.wav');
let vscode: VsCodeInChromium;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  vscode = await openVsCode({
    flags: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${question}%noloop`,
    ],
  });
  page = vscode.page;
});
afterAll(() => vscode.close());

async function see(of: Page, name: string): Promise<void> {
  await of.screenshot({ path: join(root, 'test-results', `e2e-microphone-${name}.png`) });
}

/** The panel is two frames deep. */
async function panel(): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator('.panel .state')
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 1_000 }).catch(() => undefined);
  }
}

async function runCommand(title: string): Promise<void> {
  const entry = page.locator('.quick-input-list-entry', { hasText: title }).first();
  const search = async (): Promise<boolean> => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`, { timeout: 2_000 });
    await entry.waitFor({ timeout: 2_000 });
    return true;
  };
  // The window may not listen to keys yet, and the palette fills while extensions are still being found.
  while (!(await search().catch(() => false))) await page.keyboard.press('Escape');
  await entry.click();
}

it('what is said into the browser is a turn of the session', async () => {
  await runCommand('Realtime: Connect');
  await page.locator('.quick-input-list-entry', { hasText: 'No key, no network' }).waitFor();
  await page.keyboard.press('Enter');
  const live = await panel();
  await live.locator('.state', { hasText: 'live' }).waitFor();
  await live.getByText('session.created').first().waitFor();

  await live.getByRole('button', { name: 'Start Mic' }).first().click();
  // The other entry may say why it cannot be, and what to use instead: this one.
  await page.locator('.quick-input-list-entry', { hasText: 'Page in the browser' }).first().waitFor();
  // The extension host of this VS Code is no desktop's: that is said, and not tried.
  await page.locator('.quick-input-list-entry', { hasText: 'on another machine' }).waitFor();
  await see(page, '1-choice');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  const microphone = await opening;
  await microphone.getByText('Live: Fake Default Audio Input').waitFor();
  await live.locator('.microphone.is-live').waitFor();
  await see(page, '2-live');
  await see(microphone, '3-page');

  // The question, and the answer to it: events scroll by.
  await live.locator('.item').nth(1).waitFor();
  await microphone.getByRole('button', { name: 'Stop' }).click();
  await live.locator('.microphone.is-ended', { hasText: 'It was stopped at the microphone.' }).waitFor();
  await see(page, '4-answered');
});
