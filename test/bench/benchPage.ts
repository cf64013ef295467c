/** The pages that are measured: VS Code and the extension are played in them, and rows come from another thread, as they do there. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { shippedPrices } from '../../src/session/cost/priceTable.ts';
import { themes } from '../webview/support/themes.ts';

const ORIGIN = 'http://panel.test';
const bundleFolder = fileURLToPath(new URL('../../dist/webview/', import.meta.url));
const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

/** What the page of a measurement has besides its own. */
export interface BenchWindow {
  benchInputs: number[];
  benchHost: { tell: (json: string) => void; stream: (batches: readonly string[], everyMs: number) => void };
}

/** @param snapshot what the panel gets when it is ready, as JSON */
export async function openPage(browser: Browser, body: string, snapshot = 'null'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const answers = {
    readPrices: shippedPrices,
    readAppendOptions: { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false },
    readSavedEvents: [],
    readSavedFilters: [],
    readColumnWidths: {},
    readComposerHistory: [],
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

/** Runs in the page before it: plays VS Code and the extension. */
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
