// VS Code with this extension, in development or packaged, in a headless Chromium: for the host tests and the end-to-end tests.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { root } from './processes.ts';
import { languagePack, startVsCodeServer } from './vscodeServer.ts';

export interface VsCodeInChromium {
  readonly page: Page;
  /** The folder that is open in VS Code: new and empty. */
  readonly folder: string;
  /** Console lines of the window and of the extension host, then what the server printed. */
  log(): string;
  close(): Promise<void>;
}

/**
 * Opens a window with state of its own and resolves when its workbench is there.
 * @param tests a compiled module whose `run()` the extension host calls, an absolute path
 * @param vsix the packaged extension, which is installed instead of the one in development
 * @param language of VS Code, as BCP 47 names it
 * @param flags of the browser, besides the usual ones
 * @param onLine gets every console line, the extension host's too
 */
export async function openVsCode({
  tests,
  vsix,
  settings = {},
  language,
  flags = [],
  onLine,
}: {
  tests?: string;
  vsix?: string;
  settings?: Record<string, unknown>;
  language?: string;
  flags?: readonly string[];
  onLine?: (line: string) => void;
} = {}): Promise<VsCodeInChromium> {
  const executablePath = await findChromium();
  const temporary = await mkdtemp(join(tmpdir(), 'realtime-vscode-'));
  const folder = join(temporary, 'workspace');
  await mkdir(folder);
  const server = await startVsCodeServer({ dataDir: join(temporary, 'data'), settings, vsix, language });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const lines: string[] = [];
  page.on('console', (message) => {
    const line = withoutStyle(message.text());
    lines.push(line);
    onLine?.(line);
  });
  page.on('pageerror', (error) => lines.push(`page error: ${error.message}`));
  if (language !== undefined) {
    // Without the name of a language pack the window asks the gallery for one, and loads no extension until that answers.
    const id = `${languagePack.publisher}.${languagePack.name}`;
    await page.addInitScript({ content: `localStorage.setItem('vscode.nls.languagePackExtensionId', '${id}')` });
  }
  await page.goto(
    server.windowUrl({ ...(vsix === undefined && { extensions: root }), folder, ...(tests ? { tests } : {}) }),
  );
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return {
    page,
    folder,
    log: () => `${lines.join('\n')}\n--- server\n${server.log()}`,
    async close() {
      await browser.close();
      await server.stop();
      await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** VS Code's logger writes `%c INFO color: #33f text`; the extension host's console goes through it. */
function withoutStyle(text: string): string {
  return text.replace(/^%c\s*\w+ color: #\w+ /, '');
}
