/** `npm start` as a person without desktop VS Code meets it: a URL, behind it VS Code, in it a session that is talking; Ctrl-C ends it. */
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import { endGroup, root, startGroup } from '../../scripts/processes.ts';

let start: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  start = startGroup(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--browser', '--no-open', '--port=0']);
  const url = await printedUrl(start);
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  await page.goto(url);
});

afterAll(async () => {
  await mkdir(join(root, 'test-results'), { recursive: true });
  await page?.screenshot({ path: join(root, 'test-results/start.png') });
  await browser?.close();
  await endGroup(start);
});

describe('npm start', () => {
  it('protects the port with a token', async () => {
    expect((await fetch(new URL('/', page.url()))).status).toBe(403);
  });

  it('opens a demo session on the simulator, items beside the events they came from', async () => {
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.getByRole('region', { name: 'Conversation' }).getByRole('article').first().waitFor({ timeout: 60_000 });
    await panel.getByRole('grid', { name: 'Events' }).getByText('response.done').first().waitFor({ timeout: 60_000 });
  });

  it('shows one session, not two, after the window is reloaded', async () => {
    // Whether the panel itself comes back depends on whether VS Code in a browser had written down that it was open.
    const decided = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('The demo session'),
      timeout: 60_000,
    });
    await page.reload();
    await decided;
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.getByRole('region', { name: 'Conversation' }).getByRole('article').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.tabs-container .tab').count()).toBe(1);
  });

  it('ends on Ctrl-C', async () => {
    start.kill('SIGINT');
    const [code] = (await once(start, 'exit')) as [number | null];
    expect(code).toBe(0);
    await expect(fetch(page.url())).rejects.toThrow();
  });
});

function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it printed a URL:\n${output}`)));
  });
}
