// Scrolling through a million rows while a thousand come each second: what a frame costs the panel, how long an input waits, and
// what the page takes up, beside a page that has nothing to do. Prints a table. Run by `npm run bench:panel`.
// Arguments: number of rows (1000000), seconds of each measurement (10).
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import { shippedPrices } from '../../src/session/cost/priceTable.ts';
import { themes } from '../webview/support/themes.ts';
import { workPerFrame } from './frameWork.ts';
import { RowSource } from './panelRows.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const ORIGIN = 'http://panel.test';
const BATCH_MS = 50;
const ROWS_PER_SECOND = 1000;
/** With each frame: a wheel that is turned without a pause. */
const SCROLL_PX = 40;
const bundleFolder = fileURLToPath(new URL('../../dist/webview/', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

interface Measured {
  readonly name: string;
  readonly work: Percentiles;
  readonly frames: number;
  readonly input: Percentiles;
}

/** What the page of a measurement has besides its own. */
interface BenchWindow {
  benchInputs: number[];
  benchHost: { tell: (json: string) => void; stream: (batches: readonly string[], everyMs: number) => void };
}

const rowCount = Number(process.argv[2] ?? 1_000_000);
const seconds = Number(process.argv[3] ?? 10);
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
try {
  await main();
} finally {
  await browser.close();
}

async function main(): Promise<void> {
  const measured = [await emptyPage()];
  const source = new RowSource();
  const page = await panelPage(source);
  const facts = [`${(rowCount / 1e6).toFixed(1)} million rows, ${ROWS_PER_SECOND} more each second`];
  const jump = await timeOf(page, () => page.keyboard.press('Home'), '#row-1');
  facts.push(`first jump to row 1: ${jump.toFixed(0)} ms`);
  await page.evaluate(() => document.querySelector('.event-scroll')?.scrollBy(0, 100_000));
  await stream(page, source);
  measured.push(await measure('panel, scrolled while rows stream', page, '.event-scroll', SCROLL_PX));
  await stream(page, source);
  measured.push(await measure('panel, scrolled fast while rows stream', page, '.event-scroll', 5 * SCROLL_PX));
  await stream(page, source);
  measured.push(await measure('panel, rows stream', page, '.event-scroll', 0));
  await page.locator('.event-scroll').press('End');
  await stream(page, source);
  measured.push(await measure('panel, follows its end', page, '.event-scroll', 0));
  await caughtUp(page, source);
  const filtering = await timeOf(page, () => page.locator('.filter-field input').fill('/word3/'), '.match-share');
  const filtered = await timeOf(page, () => Promise.resolve(), '.filter-field:not(:has(~ .match-count .match-share))');
  facts.push(`all rows filtered by an expression: ${(filtering + filtered).toFixed(0)} ms`);
  facts.push(`page: ${(await memoryMb(page)).toFixed(0)} MB`);
  print(measured, facts);
}

/** A page with something to scroll, and nothing else. */
async function emptyPage(): Promise<Measured> {
  const page = await newPage('<div class="area"><div class="inside"></div></div>');
  await page.evaluate(() => {
    const area = document.querySelector<HTMLElement>('.area');
    const inside = document.querySelector<HTMLElement>('.inside');
    if (!area || !inside) return;
    Object.assign(area.style, { height: '400px', overflow: 'auto' });
    inside.style.height = '2000000px';
  });
  const measured = await measure('empty page, scrolled', page, '.area', SCROLL_PX);
  await page.close();
  return measured;
}

async function panelPage(source: RowSource): Promise<Page> {
  const { snapshot, batches } = source.whole(rowCount);
  const page = await newPage('<div id="root"></div><script type="module" src="/panel.js"></script>', snapshot);
  await page.waitForSelector('.event-row');
  for (const batch of batches)
    await page.evaluate((json) => (window as unknown as BenchWindow).benchHost.tell(json), batch);
  await caughtUp(page, source);
  await page.locator('.event-scroll').focus();
  return page;
}

async function newPage(body: string, snapshot = 'null'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const answers = {
    readPrices: shippedPrices,
    readAppendOptions: { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false },
    readSavedEvents: [],
    readSavedFilters: [],
    readPresets: { presets: [] },
  };
  // What runs this file gives functions their names by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(hostInPage, { answers: JSON.stringify(answers), variables: { ...themes.dark.variables } });
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      const head = '<meta charset="utf-8"><link rel="stylesheet" href="/panel.css">';
      const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body class="vscode-dark">${body}</body></html>`;
      return route.fulfill({ contentType: 'text/html', body: html });
    }
    if (name === 'snapshot.json') return route.fulfill({ contentType: 'application/json', body: snapshot });
    const file = await readFile(`${bundleFolder}${name}`).catch(() => undefined);
    if (!file) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: contentTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain', body: file });
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}

/** Runs in the page before it: plays VS Code and the extension. Rows come from another thread, as they do there. */
function hostInPage({ answers, variables }: { answers: string; variables: Record<string, string> }): void {
  const known = JSON.parse(answers) as Record<string, unknown>;
  const hear = (data: unknown): void => void window.dispatchEvent(new MessageEvent('message', { data }));
  const answer = async (id: number, method: string): Promise<void> => {
    const result =
      method === 'ready' ? ((await (await fetch('/snapshot.json')).json()) as unknown) : (known[method] ?? null);
    hear({ kind: 'answer', id, ok: true, result });
  };
  const state: { kept: unknown } = { kept: { view: { folding: false, following: false, composerOpen: false } } };
  const thread = `onmessage = ({ data: { batches, everyMs } }) => {
    let next = 0;
    const timer = setInterval(() => {
      if (next === batches.length) clearInterval(timer);
      else postMessage(JSON.parse(batches[next++]));
    }, everyMs);
  };`;
  const inputs: number[] = [];
  // Of an input, until it is handled: its own listeners run before this one's turn.
  for (const type of ['wheel', 'keydown']) {
    const note = (event: Event): void => void inputs.push(performance.now() - event.timeStamp);
    window.addEventListener(type, note, { passive: true });
  }
  const frame = (): void => void requestAnimationFrame(frame);
  frame();
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (message: { kind: string; id: number; method: string }) => {
        if (message.kind === 'request') void answer(message.id, message.method);
      },
      getState: () => state.kept,
      setState: (next: unknown) => (state.kept = next),
    }),
    benchInputs: inputs,
    benchHost: {
      tell: (json: string) => hear(JSON.parse(json)),
      stream: (batches: readonly string[], everyMs: number) => {
        const worker = new Worker(URL.createObjectURL(new Blob([thread])));
        worker.onmessage = ({ data }) => hear(data);
        worker.postMessage({ batches, everyMs });
      },
    },
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root { ${Object.entries(variables)
      .map(([name, value]) => `--vscode-${name}: ${value};`)
      .join(' ')} }`,
  );
  document.adoptedStyleSheets = [sheet];
}

/** Waits until the panel has taken in all rows. */
async function caughtUp(page: Page, source: RowSource): Promise<void> {
  await page.waitForFunction(
    (total) => document.querySelector('.match-count')?.textContent?.includes(total),
    source.length.toLocaleString('en-US'),
  );
}

/** Begins to send rows, for as long as a measurement takes. */
async function stream(page: Page, source: RowSource): Promise<void> {
  await caughtUp(page, source);
  const perBatch = (ROWS_PER_SECOND * BATCH_MS) / 1000;
  const batches = Array.from({ length: Math.ceil(((seconds + 1) * 1000) / BATCH_MS) }, () => source.next(perBatch));
  await page.evaluate(({ all, everyMs }) => (window as unknown as BenchWindow).benchHost.stream(all, everyMs), {
    all: batches,
    everyMs: BATCH_MS,
  });
}

/** @param byPx how far each turn of the wheel goes; 0: nobody scrolls, and a key that does nothing is pressed instead */
async function measure(name: string, page: Page, selector: string, byPx: number): Promise<Measured> {
  await page.locator(selector).hover();
  await page.evaluate(() => ((window as unknown as BenchWindow).benchInputs.length = 0));
  const client = await page.context().newCDPSession(page);
  const work = await workPerFrame(client, async () => {
    const untilMs = performance.now() + seconds * 1000;
    for (let turn = 0; performance.now() < untilMs; turn++) {
      // Back and forth, so that no end is reached.
      if (byPx > 0) await page.mouse.wheel(0, turn % 80 < 40 ? byPx : -byPx);
      else await page.keyboard.press('Shift');
      await wait(16);
    }
  });
  await client.detach();
  const inputs = await page.evaluate(() => (window as unknown as BenchWindow).benchInputs);
  return { name, work: percentilesOf(work), frames: work.length, input: percentilesOf(inputs) };
}

/** Milliseconds from an act until something is there. */
async function timeOf(page: Page, act: () => Promise<unknown>, selector: string): Promise<number> {
  const startMs = performance.now();
  await act();
  await page.waitForSelector(selector, { state: 'attached', timeout: 120_000 });
  return performance.now() - startMs;
}

/** Of the process that has the page, where the system tells. */
async function memoryMb(page: Page): Promise<number> {
  const client = await (page.context().browser() as Browser).newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo.map(async ({ type, id }) => {
      const text = type === 'renderer' ? await readFile(`/proc/${id}/status`, 'utf8').catch(() => '') : '';
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
    }),
  );
  return Math.max(...sizes);
}

function print(all: readonly Measured[], facts: readonly string[]): void {
  for (const fact of facts) console.log(fact);
  const empty = all[0];
  console.log('\nscript and layout between two frames, ms           frames   p50    p95    p99    max   of empty p95');
  for (const { name, work, frames } of all) {
    const ratio = empty && empty.work.p95 > 0 ? `${(work.p95 / empty.work.p95).toFixed(1)}x` : '-';
    console.log(`${name.padEnd(50)} ${String(frames).padStart(6)} ${shown(work)} ${ratio.padStart(14)}`);
  }
  console.log('\nfrom an input to its end, ms                                p50    p95    p99    max   of empty p95');
  for (const { name, input } of all) {
    const ratio = empty && empty.input.p95 > 0 ? `${(input.p95 / empty.input.p95).toFixed(1)}x` : '-';
    console.log(`${name.padEnd(50)}        ${shown(input)} ${ratio.padStart(14)}`);
  }
}

function shown({ p50, p95, p99, max }: Percentiles): string {
  return [p50, p95, p99, max].map((value) => value.toFixed(2).padStart(6)).join(' ');
}
