/**
 * The microphone from end to end: Chromium hears a file instead of a microphone, the page streams it to the host's own end,
 * which appends it to a session with the simulator. Only VS Code, which would open the browser, is played.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { phrase } from '../../../src/base/l10n.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundles } from '../../../scripts/bundles.ts';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.ts';
import { writeWav } from '../../../src/audio/wav.ts';
import { simulatorForms, simulatorTarget } from '../../../src/host/endpoints/simulatorForms.ts';
import { LiveSession } from '../../../src/host/liveSession.ts';
import { MicrophoneCapture, type CaptureEnd } from '../../../src/host/microphone/capture.ts';
import { startPageSource } from '../../../src/host/microphone/pageSource.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { SimulatorServer } from '../../../src/simulator/server.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const checkShape = await loadShapeCheck();

export const RATE = 48_000;
const fakeMicrophone = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/** What the tests share: the simulator, the page's bundle, and a folder for recordings and sound. */
export class MicrophoneBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'realtime-microphone-'));
  readonly #browsers: Browser[] = [];
  server!: SimulatorServer;
  #count = 0;

  async start(): Promise<void> {
    this.server = await SimulatorServer.start({ seed: 7 });
    const bundle = bundles(root, this.folder).find(({ name }) => name === 'microphone');
    if (!bundle) throw new Error('scripts/bundles.ts knows no bundle named microphone');
    await build(bundle.options);
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers) await browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A browser that hears these samples, once, from when the microphone is opened. */
  async browser(samples: Int16Array): Promise<Browser> {
    const path = join(this.folder, `${this.#count++}.wav`);
    writeFileSync(path, writeWav(samples, RATE));
    return this.launch([...fakeMicrophone, `--use-file-for-fake-audio-capture=${path}%noloop`]);
  }

  async launch(flags: readonly string[]): Promise<Browser> {
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
    this.#browsers.push(browser);
    return browser;
  }

  /** A session with the simulator. */
  async connect(input: object): Promise<MicrophoneSession> {
    const path = join(this.folder, `${this.#count++}.realtime.jsonl`);
    const live = new LiveSession(simulatorTarget(this.server.url, simulatorForms[0]), path, checkShape);
    const session = new MicrophoneSession(live, join(this.folder, 'webview'));
    await live.open();
    await session.until(() => live.state.session !== undefined);
    live.send(JSON.stringify({ type: 'session.update', session: { type: 'realtime', audio: { input } } }));
    await session.until(() => live.state.rows.some(({ type }) => type === 'session.updated'));
    return session;
  }
}

export class MicrophoneSession {
  capture!: MicrophoneCapture;
  ended: CaptureEnd | undefined;
  port = 0;
  token = '';

  constructor(
    readonly live: LiveSession,
    private readonly folder: string,
  ) {}

  /** @param open gets the page's address, as the browser would */
  async begin(
    open: (url: string, allow: (url: string) => void) => Promise<unknown>,
    patienceMs?: number,
  ): Promise<void> {
    this.capture = new MicrophoneCapture(this.live);
    this.capture.onDidEnd((end) => (this.ended = end));
    await this.capture.begin((listener) =>
      startPageSource(
        {
          folder: this.folder,
          hint: () => phrase('Try again.'),
          ...(patienceMs !== undefined && { patienceMs }),
          open: async ({ port, token, allow }) => {
            this.port = port;
            this.token = token;
            await open(`http://127.0.0.1:${port}/#${token}`, allow);
          },
        },
        listener,
      ),
    );
  }

  until(matches: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      if (matches()) {
        resolve();
        return;
      }
      const subscription = this.live.onDidChange(() => {
        if (!matches()) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  phase(wanted: string): Promise<void> {
    return this.until(() => this.live.microphone?.phase === wanted);
  }

  appends(): number {
    return this.live.state.rows.filter(({ type }) => type === 'input_audio_buffer.append').length;
  }

  /** What the server has in the item that a commit makes, in the session's format. */
  async committed(): Promise<Uint8Array> {
    const { live } = this;
    live.send('{"type":"input_audio_buffer.commit"}');
    await this.until(() => live.state.order.length > 0);
    live.send(JSON.stringify({ type: 'conversation.item.retrieve', item_id: live.state.order[0] }));
    await this.until(() => live.state.rows.some(({ type }) => type === 'conversation.item.retrieved'));
    const entry = [...live.entries].find(
      (each) => each.kind === 'frame' && each.text.includes('conversation.item.retrieved'),
    );
    const frame = JSON.parse(entry?.kind === 'frame' ? entry.text : '{}') as {
      item: { content: { audio: string }[] };
    };
    return Buffer.from(frame.item.content[0]?.audio ?? '', 'base64');
  }
}

/** A page that is watched for script errors and refused loads. */
export async function openPage(browser: Browser, url: string, problems: string[], options = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url);
  return page;
}
