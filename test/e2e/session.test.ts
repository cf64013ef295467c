/** The whole way once, as a person goes it: VS Code in a browser, by clicking. What was seen is in test-results/e2e-*.png. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { root } from '../../scripts/processes.ts';
import { openVsCode, type VsCodeInChromium } from '../../scripts/vscodeInChromium.ts';

let vscode: VsCodeInChromium;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  vscode = await openVsCode();
  page = vscode.page;
});
afterAll(() => vscode.close());

async function see(name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'test-results', `e2e-${name}.png`) });
}

async function runCommand(title: string): Promise<void> {
  const entry = page.locator('.quick-input-list-entry', { hasText: title }).first();
  // The palette fills while extensions are still being found.
  for (;;) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    if (
      await entry.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      )
    )
      break;
    await page.keyboard.press('Escape');
  }
  await entry.click();
}

/** The panel is two frames deep. */
async function panel(): Promise<Frame>;
async function panel(end: AbortSignal): Promise<Frame | undefined>;
async function panel(end?: AbortSignal): Promise<Frame | undefined> {
  while (end?.aborted !== true) {
    for (const frame of page.frames()) {
      if (
        await frame
          .locator('.panel .state')
          .count()
          .catch(() => 0)
      )
        return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 1_000 }).catch(() => undefined);
  }
  return undefined;
}

/** A window that was reloaded at once may come back with another tab in front than it had: VS Code writes that down later. */
async function panelAfterReload(): Promise<Frame> {
  for (;;) {
    const found = await panel(AbortSignal.timeout(10_000));
    if (found) return found;
    await page.getByRole('tab', { name: /^Simulator/ }).click();
  }
}

async function shows(locator: Locator, timeoutMs = 20_000): Promise<void> {
  await locator.first().waitFor({ timeout: timeoutMs });
}

it('connects to the simulator, sends, sees the answer, exports it, and finds the session again after a reload', async () => {
  onTestFailed(() => see('failed'));
  await runCommand('Realtime: Connect');
  await shows(page.locator('.quick-input-list-entry', { hasText: 'No key, no network' }));
  await see('1-connect');
  await page.keyboard.press('Enter');

  const live = await panel();
  await shows(live.locator('.state', { hasText: 'live' }));
  await shows(live.getByText('session.created'));
  await see('2-live');

  await live.getByText('session.created').first().click();
  await live.getByRole('tab', { name: 'Docs' }).click();
  await shows(live.getByText('Emitted automatically when a new connection is established'));
  await live.locator('.event-form vscode-text-area[aria-label="text"] textarea').fill('Say hello to the tests.');
  await live.locator('.send-button').click();
  await shows(live.locator('.conversation', { hasText: 'Say hello to the tests.' }));
  await live.getByText('Respond', { exact: true }).first().click();
  await shows(live.getByText('response.done'), 60_000);
  await see('3-answered');

  await live.locator('vscode-button[aria-label="Export transcript"]').click();
  await live.getByText('Markdown', { exact: true }).click();
  await page.locator('.quick-input-widget:visible').getByText('Whole session').click();
  // The dialog of a browser-served VS Code is an input box that is filled a moment later.
  const dialog = page.locator('.quick-input-widget:visible input').first();
  while (!(await dialog.inputValue()).endsWith('.md')) await dialog.press('End');
  await see('4-export');
  await page.keyboard.press('Enter');
  await shows(page.locator('.tab', { hasText: '-simulator.md' }));
  const [name] = readdirSync(vscode.folder);
  expect(readFileSync(join(vscode.folder, name ?? ''), 'utf8')).toContain('Say hello to the tests.');
  await see('5-exported');

  await page.getByRole('tab', { name: 'Simulator', exact: true }).click();
  await shows((await panel()).locator('.state', { hasText: 'live' }));
  await page.reload();
  const restored = await panelAfterReload();
  await shows(restored.locator('.state', { hasText: 'recording, read-only' }), 60_000);
  await shows(restored.getByText('Say hello to the tests.'));
  await shows(restored.locator('.banner', { hasText: 'VS Code was reloaded' }));
  await shows(page.getByRole('tab', { name: 'Simulator (recording)', exact: true }));
  await see('6-restored');

  await restored.locator('vscode-button[aria-label="Reconnect"]').click();
  await shows(restored.locator('.state', { hasText: 'live' }));
  await shows(page.getByRole('tab', { name: 'Simulator', exact: true }));
  await see('7-reconnected');

  // VS Code shows no toasts to tests: they are in its list.
  await page.locator('[id="status.notifications"]').click();
  const offer = page.locator('.notifications-center .monaco-list-row', { hasText: 'The one before is in' });
  await offer.hover();
  await offer.getByRole('button', { name: 'Open Recording' }).click();
  await shows(page.locator('.tab', { hasText: '-simulator.realtime.jsonl' }));
  await see('8-recording');

  expect(vscode.log()).not.toContain('violates the following Content Security Policy');
});
