/**
 * Pages of one browser that one test after the other uses: each gets a document of its own, in a page whose process has
 * compiled the bundle before. Opening a page anew takes ten times as long.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.ts';

const bundleFolder = fileURLToPath(new URL('../../../dist/webview/', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
};

export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly reducedMotion: boolean;
}

/** A page, and who listens to it. */
export class PooledPage {
  /** Gets what the document posts to the host. */
  onMessage: ((message: unknown) => void) | undefined;
  #document = 0;

  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<PooledPage> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const pooled = new PooledPage(page);
    await page.exposeFunction('postToHost', (document: number, message: unknown) => {
      // What one panel says on its way out is not for the next.
      if (document === pooled.#document) pooled.onMessage?.(message);
    });
    return pooled;
  }

  /**
   * Loads a document.
   * @param html makes its text, of the address that the bundle comes from
   */
  async load(look: PageLook, html: (origin: string) => string): Promise<void> {
    const { page } = this;
    const { origin, documents } = await server();
    const [id, size] = [++lastDocument, page.viewportSize()];
    if (size?.width !== look.width || size.height !== look.height) await page.setViewportSize(look);
    await page.emulateMedia({ reducedMotion: look.reducedMotion ? 'reduce' : 'no-preference' });
    documents.set(id, html(origin).replace('<head>', `<head data-document="${id}">`));
    this.#document = id;
    await page.goto(`${origin}/${id}`);
    documents.delete(id);
  }

  /** Posts to the document, as long as it is there. */
  async post(message: unknown): Promise<void> {
    // As one text: of a large object each member would be wrapped on the way.
    const post = ({ id, json }: { id: string; json: string }): void => {
      if (document.head.dataset['document'] === id) window.postMessage(JSON.parse(json), '*');
    };
    const told = { id: String(this.#document), json: JSON.stringify(message) };
    await this.page.evaluate(post, told).catch(() => undefined);
  }

  /** Leaves nothing of a test in the page: no document, no listeners, no key or button that is down, no pointer over it. */
  async clear(): Promise<void> {
    const { page } = this;
    this.onMessage = undefined;
    this.#document = 0;
    page.removeAllListeners();
    page.setDefaultTimeout(30_000);
    await page.goto('about:blank');
    for (const key of ['Shift', 'Control', 'Alt', 'Meta', ' ']) await page.keyboard.up(key);
    await page.mouse.up();
    await page.mouse.move(-1, -1);
  }
}

let lastDocument = 0;
let browser: Promise<Browser> | undefined;
let served: ReturnType<typeof startServer> | undefined;
/** Pages that wait for a test. */
const free: PooledPage[] = [];

export async function takePage(): Promise<PooledPage> {
  browser ??= findChromium().then((executablePath) => chromium.launch({ executablePath, args: [...chromiumFlags] }));
  return free.pop() ?? PooledPage.open(await browser);
}

/** The next test may have it. */
export async function givePage(pooled: PooledPage): Promise<void> {
  await pooled.clear();
  free.push(pooled);
}

function server(): ReturnType<typeof startServer> {
  served ??= startServer();
  return served;
}

/** Serves the bundle, which the browser keeps, and documents by their number. */
async function startServer(): Promise<{ origin: string; documents: Map<number, string> }> {
  const documents = new Map<number, string>();
  const http = createServer((request, response) => {
    const name = /^\/([^?]*)/.exec(request.url ?? '')?.[1] ?? '';
    const html = documents.get(Number(name));
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      return;
    }
    // The browser asks for it on its own, once.
    if (name === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    readFile(`${bundleFolder}${name}`).then(
      (body) => {
        const contentType = contentTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain';
        response.writeHead(200, { 'content-type': contentType, 'cache-control': 'max-age=86400' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  http.unref();
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return { origin, documents };
}
