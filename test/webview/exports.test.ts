/** Exported pages and subtitles in a real browser: they play, they show what was said, and nothing in them runs. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import type { LoggedSession } from '../../src/export/exportedSession.ts';
import { captures, describeCaptures } from '../captures.ts';
import { decodeRecording } from '../../src/recording/codec.ts';
import { exportBytes, exportText } from '../unit/export/exportText.ts';
import { spokenSession, words } from '../unit/export/spokenSession.ts';
import { added, HandMadeLog, message } from '../unit/session/log.ts';
import { resultsFolder } from './support/panelPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'realtime-exports-'));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  mkdirSync(resultsFolder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Scripts that ran, policy violations, and whatever else the browser complained of. */
  readonly problems: string[];
  /** Everything that was asked for but the page itself. */
  readonly requests: string[];
}

async function open(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const path = join(folder, `${Math.floor(performance.now() * 1000)}.html`);
  writeFileSync(path, html);
  const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 1100 } });
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (said) => problems.push(said.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url().slice(0, 60)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.log(`violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(pathToFileURL(path).href);
  return { page, problems, requests: requests.filter((url) => !url.startsWith('file:')) };
}

describe('an exported page', () => {
  it('plays each side and the whole session, asks nobody for anything, and looks well in both lights', async () => {
    const html = await exportText(spokenSession(), 'html');
    const { page, problems, requests } = await open(html);
    const durations = await page.locator('audio').evaluateAll(async (players) =>
      Promise.all(
        (players as HTMLAudioElement[]).map(async (player) => {
          if (player.readyState < 1) await new Promise((resolve) => player.addEventListener('loadedmetadata', resolve));
          return player.duration;
        }),
      ),
    );
    expect(durations).toHaveLength(5);
    expect(durations.slice(1)).toEqual([1, 2, 0.8, 1].map((seconds) => expect.closeTo(seconds, 2) as number));
    const played = await page
      .locator('audio')
      .nth(1)
      .evaluate(async (player) => {
        const audio = player as HTMLAudioElement;
        audio.muted = true;
        await audio.play();
        await new Promise((resolve) => audio.addEventListener('ended', resolve));
        return audio.currentTime;
      });
    expect(played).toBeCloseTo(1, 1);
    expect(await page.locator('.item').count()).toBe(6);
    await page.getByText(words.question).waitFor();
    await page.screenshot({ path: join(resultsFolder, 'export-light.png'), fullPage: true });
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await page.close();
    const dark = await open(html, 'dark');
    await dark.page.screenshot({ path: join(resultsFolder, 'export-dark.png'), fullPage: true });
    const background = await dark.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(22, 24, 28)');
    expect(dark.problems).toEqual([]);
    await dark.page.close();
  });

  it('on paper has the words and no players', async () => {
    const { page } = await open(await exportText(spokenSession(), 'html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('audio:visible').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it('runs nothing of what was said, wherever it was said', async () => {
    const { page, problems, requests } = await open(await exportText(hostile(), 'html'));
    expect(await page.title()).toBe('Realtime session');
    expect(
      await page.locator('script, iframe, img, svg, form, base, object, [onload], [onerror], [onclick]').count(),
    ).toBe(0);
    expect(await page.locator('style, meta[http-equiv], link').count()).toBe(3);
    const text = await page.locator('main').innerText();
    for (const attack of attacks) expect(text.replace(/\s+/g, ' ')).toContain(attack.replace(/\s+/g, ' ').trim());
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  it('would be kept from running it by its policy even if it were not escaped', async () => {
    const html = (await exportText(hostile(), 'html')).replace('<main>', `<main>${attacks.slice(0, 5).join('')}`);
    const { page, problems } = await open(html);
    await page.locator('main').waitFor();
    expect(problems.filter((problem) => problem.includes('pwned'))).toEqual([]);
    expect(problems.some((problem) => problem.startsWith('violation: script-src'))).toBe(true);
    await page.close();
  });
});

const attacks = [
  '<script>alert("pwned")</script>',
  '<img src=x onerror="alert(\'pwned\')">',
  '"><svg onload=alert("pwned")>',
  "'></audio><iframe src=\"javascript:alert('pwned')\"></iframe>",
  '</main></body><script>console.log("pwned")</script>',
  '<style>main { display: none }</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
];

function hostile(): LoggedSession {
  const log = new HandMadeLog().lifecycle('error', { message: attacks.join(' ') });
  for (const [index, attack] of attacks.entries()) {
    const tools = [{ type: 'function', name: attack }];
    log
      .server({
        type: 'session.updated',
        session: { model: attack, id: attack, instructions: attack, voice: attack, tools, output_modalities: [attack] },
      })
      .server(added(message(`${index} ${attack}`, 'user', attack)))
      .server(added(message(`a${index}`, attack, attack, attack)))
      .server(
        added({ id: `f${index}`, type: attack, name: attack, call_id: attack, arguments: attack, output: attack }),
      )
      .server({ type: 'response.done', response: { id: attack, status: attack, status_details: { reason: attack } } })
      .client({ type: 'conversation.item.delete', item_id: attack, event_id: attack })
      .server({ type: 'error', error: { code: attack, message: attack, param: attack, event_id: attack } })
      .server({ type: attack })
      .server(attack);
  }
  return {
    header: {
      realtime: 1,
      startedAt: attacks[0] ?? '',
      source: { kind: 'x', name: attacks[1] ?? '', url: attacks[2] ?? '' },
    },
    entries: log.entries,
  };
}

describe('exported WebVTT', () => {
  it('is a track of the exported WAV: each cue is shown when its words are heard', async () => {
    const session = spokenSession();
    const wav = (await exportBytes(session, 'wav')).toString('base64');
    const vtt = Buffer.from(await exportText(session, 'vtt')).toString('base64');
    const page = await browser.newPage();
    await page.setContent(
      `<video src="data:audio/wav;base64,${wav}"><track default kind="subtitles" src="data:text/vtt;base64,${vtt}"></video>`,
    );
    const cues = await page.locator('video').evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      const track = video.textTracks[0];
      if (!track) throw new Error('there is no track');
      track.mode = 'showing';
      const loaded = element.querySelector('track');
      if (loaded?.readyState !== 2) await new Promise((resolve) => loaded?.addEventListener('load', resolve));
      if (video.readyState < 1) await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve));
      const all = Array.from(track.cues ?? []) as VTTCue[];
      const seen: { text: string; shown: string; until: number }[] = [];
      for (const cue of all) {
        video.currentTime = (cue.startTime + cue.endTime) / 2;
        await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
        const active = Array.from(track.activeCues ?? []) as VTTCue[];
        seen.push({
          text: cue.text,
          shown: active.map(({ text }) => text).join('|'),
          until: video.duration - cue.endTime,
        });
      }
      return seen;
    });
    expect(cues.map(({ text }) => text)).toEqual([
      `<v User>${words.question}</v>`,
      `<v Assistant>${words.answer}</v>`,
      `<v User>${words.second}</v>`,
      '<v Assistant>Tomorrow the sun —</v>',
    ]);
    for (const { text, shown, until } of cues) {
      expect(shown).toBe(text);
      expect(until).toBeGreaterThan(-0.01);
    }
    await page.close();
  });
});

describe('exported HAR', () => {
  it('is read by DevTools itself, frame for frame', async () => {
    const port = await freePort();
    const args = [...chromiumFlags, `--remote-debugging-port=${port}`];
    const debugged = await chromium.launch({ executablePath: await findChromium(), args });
    try {
      const page = await debugged.newPage();
      await page.goto(`http://127.0.0.1:${port}/devtools/devtools_app.html`);
      // As a text: what compiles this file would put its own import in the place of the page's.
      const module = `http://127.0.0.1:${port}/devtools/models/har/har.js`;
      await page.evaluate(`import('${module}').then((har) => void (globalThis.devToolsHar = har))`);
      const read = await page.evaluate(
        (text) => {
          const { HARFormat, Importer } = (globalThis as unknown as { devToolsHar: DevToolsHar }).devToolsHar;
          const requests = Importer.Importer.requestsFromHARLog(new HARFormat.HARRoot(JSON.parse(text)).log);
          return requests.map((request) => ({
            url: request.url(),
            type: request.resourceType().name(),
            statusCode: request.statusCode,
            frames: request
              .frames()
              .map(({ type, text: data, time, opCode, mask }) => ({ type, data, time, opCode, mask })),
          }));
        },
        await exportText(spokenSession(), 'har'),
      );
      const frames = Array.from(spokenSession().entries).flatMap((entry) => (entry.kind === 'frame' ? [entry] : []));
      expect(read).toMatchObject([
        { url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime-2.1', type: 'websocket', statusCode: 101 },
      ]);
      expect(read[0]?.frames).toEqual(
        frames.map(({ dir, text, wallMs }) => ({
          type: dir === 'client' ? 'send' : 'receive',
          data: text,
          time: expect.closeTo((wallMs ?? 0) / 1000, 5) as number,
          opCode: 1,
          mask: dir === 'client',
        })),
      );
    } finally {
      await debugged.close();
    }
  });
});

/** What the test uses of the module in which DevTools reads HAR files; it comes with the browser. */
interface DevToolsHar {
  readonly HARFormat: { readonly HARRoot: new (root: unknown) => { readonly log: object } };
  readonly Importer: { readonly Importer: { requestsFromHARLog(log: object): readonly DevToolsRequest[] } };
}
interface DevToolsRequest {
  readonly statusCode: number;
  url(): string;
  resourceType(): { name(): string };
  frames(): readonly { type: string; text: string; time: number; opCode: number; mask: boolean }[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describeCaptures('recorded sessions', () => {
  it('are pages without a complaint', async () => {
    for (const { name, text } of captures) {
      const { page, problems } = await open(
        await exportText({ header: undefined, entries: decodeRecording(text).entries }, 'html'),
      );
      expect(problems, name).toEqual([]);
      expect(await page.locator('h2', { hasText: 'Conversation' }).count(), name).toBe(1);
      await page.close();
    }
  });
});
