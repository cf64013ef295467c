/** VS Code in German: what a person meets is German in all its places, also what is made while the extension is loaded. */
import { expect, it } from 'vitest';
import { openVsCode } from '../../scripts/vscodeInChromium.ts';

it('commands, the status bar, a view and an error are German', async () => {
  const vscode = await openVsCode({ language: 'de' });
  const { page } = vscode;
  const shows = (selector: string, text: string): Promise<void> =>
    page.locator(selector, { hasText: text }).first().waitFor({ timeout: 30_000 });
  const entry = page.locator('.quick-input-list-entry', { hasText: 'Realtime: Simulator ausprobieren' }).first();
  try {
    // The command is there once the extension is known.
    do {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input:visible').fill('>Realtime: Simulator aus');
    } while (
      !(await entry.click({ timeout: 3_000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      ))
    );
    await shows('.statusbar-item', 'Simulator: läuft');
    await page.locator('.activitybar [aria-label*="Realtime"]').first().click();
    await shows('.pane-header', 'Sitzungen');
    await page.keyboard.press('Control+Alt+R');
    await shows('.quick-input-widget', 'Realtime: Verbinden');
    await page.locator('.quick-input-widget input.input:visible').fill('ws://127.0.0.1:1/v1/realtime?model=none');
    await shows('.quick-input-list .monaco-list-row.focused', '127.0.0.1:1');
    await page.keyboard.press('Enter');
    await shows('.quick-input-widget', 'API-Schlüssel für 127.0.0.1:1');
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () => {
          const texts = page.frames().map((frame) => frame.locator('.banner.is-error').allInnerTexts());
          return (await Promise.all(texts)).flat().join(' ');
        },
        { timeout: 30_000 },
      )
      .toContain('Unter 127.0.0.1:1 nimmt nichts Verbindungen an (ECONNREFUSED). Prüfen Sie Host und Port');
  } finally {
    await vscode.close();
  }
}, 240_000);
