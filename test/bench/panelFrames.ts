// Scrolling through a million rows while a thousand come each second: what a frame costs the panel, how long an input waits, and
// what the page takes up, beside a page that has nothing to do and one that only writes texts. Prints tables. Run by `npm run bench:panel`.
// Arguments: number of rows (1000000), seconds of each measurement (10).
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import { openPage, type BenchWindow } from './benchPage.ts';
import { arrangeFloor, FLOOR } from './floorPage.ts';
import { sumOf, workPerFrame, type FrameWork } from './frameWork.ts';
import { RowSource } from './panelRows.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const BATCH_MS = 50;
const ROWS_PER_SECOND = 1000;
/** With each frame: a wheel that is turned without a pause. */
const SCROLL_PX = 40;

interface Measured {
  readonly name: string;
  readonly work: Percentiles;
  /** Of the frames around the 95th percentile, what is in them on average. */
  readonly parts: FrameWork;
  readonly frames: number;
  readonly input: Percentiles;
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
  const measured = [await emptyPage(), await floorPage()];
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
  await page.getByRole('button', { name: 'Fold runs of deltas' }).click();
  await stream(page, source);
  measured.push(await measure('panel, folded, follows its end', page, '.event-scroll', 0));
  await page.locator('.event-scroll').press('Home');
  await page.evaluate(() => document.querySelector('.event-scroll')?.scrollBy(0, 20_000));
  await stream(page, source);
  measured.push(await measure('panel, folded, scrolled while rows stream', page, '.event-scroll', SCROLL_PX));
  await caughtUp(page, source);
  const filtering = await timeOf(page, () => page.locator('.filter-field input').fill('/word3/'), '.match-share');
  const filtered = await timeOf(page, () => Promise.resolve(), '.filter-field:not(:has(~ .match-count .match-share))');
  facts.push(`all rows filtered by an expression: ${(filtering + filtered).toFixed(0)} ms`);
  facts.push(`page: ${(await memoryMb(page)).toFixed(0)} MB`);
  print(measured, facts);
}

/** A page with something to scroll, and nothing else. */
async function emptyPage(): Promise<Measured> {
  const page = await openPage(browser, '<div class="area"><div class="inside"></div></div>');
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

async function floorPage(): Promise<Measured> {
  const page = await openPage(browser, FLOOR);
  await arrangeFloor(page);
  await page.evaluate(() => document.querySelector('.area')?.scrollBy(0, 100_000));
  await send(page, new RowSource());
  const measured = await measure('only texts written, scrolled', page, '.area', SCROLL_PX);
  await page.close();
  return measured;
}

async function panelPage(source: RowSource): Promise<Page> {
  const { snapshot, batches } = source.whole(rowCount);
  const page = await openPage(
    browser,
    '<div id="root"></div><script type="module" src="/panel.js"></script>',
    snapshot,
  );
  await page.waitForSelector('.event-row');
  for (const batch of batches)
    await page.evaluate((json) => (window as unknown as BenchWindow).benchHost.tell(json), batch);
  await caughtUp(page, source);
  await page.locator('.event-scroll').focus();
  return page;
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
  await send(page, source);
}

async function send(page: Page, source: RowSource): Promise<void> {
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
  const parts = partsAt(work, 0.93, 0.97);
  return { name, work: percentilesOf(work.map(sumOf)), parts, frames: work.length, input: percentilesOf(inputs) };
}

/** What frames consist of that take longer than `from` of them and no longer than `to`. */
function partsAt(work: readonly FrameWork[], from: number, to: number): FrameWork {
  const sorted = [...work].sort((left, right) => sumOf(left) - sumOf(right));
  const some = sorted.slice(Math.floor(sorted.length * from), Math.ceil(sorted.length * to));
  const mean = (part: keyof FrameWork) => some.reduce((sum, frame) => sum + frame[part], 0) / Math.max(1, some.length);
  return { script: mean('script'), style: mean('style'), layout: mean('layout'), collection: mean('collection') };
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
  console.log('\nat p95, ms                                         script  style layout     gc');
  for (const { name, parts } of all) {
    const { script, style, layout, collection } = parts;
    console.log(`${name.padEnd(50)} ${[script, style, layout, collection].map(inMs).join(' ')}`);
  }
  console.log('\nfrom an input to its end, ms                                p50    p95    p99    max   of empty p95');
  for (const { name, input } of all) {
    const ratio = empty && empty.input.p95 > 0 ? `${(input.p95 / empty.input.p95).toFixed(1)}x` : '-';
    console.log(`${name.padEnd(50)}        ${shown(input)} ${ratio.padStart(14)}`);
  }
}

function shown({ p50, p95, p99, max }: Percentiles): string {
  return [p50, p95, p99, max].map(inMs).join(' ');
}

function inMs(value: number): string {
  return value.toFixed(2).padStart(6);
}
