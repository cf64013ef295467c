/** The page of a comparison as VS Code shows it; the host's side is played. */
import type { Page } from 'playwright-core';
import { Endpoint } from '../../../src/contract/endpoint.ts';
import type { ComparisonNotifications, ComparisonRequests } from '../../../src/contract/comparison.ts';
import type { Comparison, Side } from '../../../src/session/comparison/comparison.ts';
import { givePage, takePage, type PooledPage } from './pagePool.ts';
import { pageHtml, resultsFolder, type PanelOptions } from './panelPage.ts';
import { themes, type ThemeName } from './themes.ts';

export class ComparisonPage {
  /** What was asked to be shown. */
  readonly opened: { readonly side: Side; readonly n: number }[] = [];
  readonly problems: string[] = [];
  readonly page: Page;

  private constructor(private readonly pooled: PooledPage) {
    this.page = pooled.page;
  }

  static async open(comparison: Comparison, options: PanelOptions = {}): Promise<ComparisonPage> {
    const opened = new ComparisonPage(await takePage());
    const { pooled, page, problems } = opened;
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const endpoint = new Endpoint<object, ComparisonRequests, object, ComparisonNotifications>(
      (message) => void pooled.post(message),
      {
        ready: () => ({ comparison, files: { left: 'left.realtime.jsonl', right: 'right.realtime.jsonl' } }),
        open: (place) => {
          opened.opened.push(place);
          return null;
        },
      },
      { problem: ({ message }) => problems.push(message) },
    );
    pooled.onMessage = (message) => endpoint.receive(message);
    const look = { width: 1024, height: 796, reducedMotion: false, ...options };
    await pooled.load(look, (origin) => pageHtml(origin, options, 'comparison'));
    await page.waitForSelector('.comparison');
    return opened;
  }

  async setTheme(name: ThemeName): Promise<void> {
    await this.page.evaluate(({ variables, bodyClass }) => {
      const lines = Object.entries(variables).map(([key, value]) => `--vscode-${key}: ${value};`);
      document.adoptedStyleSheets[0]?.replaceSync(`:root { ${lines.join(' ')} }`);
      document.body.className = bodyClass;
    }, themes[name]);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${resultsFolder}${name}.png` });
  }

  async close(): Promise<void> {
    await givePage(this.pooled);
  }
}
