/**
 * The real bundle in a real browser under the policy VS Code is given, with the host's own end of the contract on the
 * other side of `postMessage`. Only VS Code itself is played.
 */
import type { Memento } from 'vscode';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { Emitter, type Event } from '../../../src/base/emitter.ts';
import type { JsonObject } from '../../../src/base/json.ts';
import type { AppendOptions, SavedEvent, SavedFilter } from '../../../src/contract/messages.ts';
import { ColumnWidthStore } from '../../../src/host/columnWidths.ts';
import { ComposerHistory } from '../../../src/host/composerHistory.ts';
import { checkEvent, describeEvent } from '../../../src/host/eventHelp.ts';
import { readFix } from '../../../src/host/findingFixes.ts';
import { KeptMarks } from '../../../src/host/keptMarks.ts';
import { PanelChannel } from '../../../src/host/panelChannel.ts';
import { eventShape } from '../../../src/protocol/eventShape.ts';
import { PresetStore } from '../../../src/host/presetStore.ts';
import { checkTools } from '../../../src/host/toolSchemas.ts';
import type { ActionHandlers } from '../../../src/host/panelRequests.ts';
import { readPartAudio } from '../../../src/host/audioPart.ts';
import { memoryMemento } from '../../memoryMemento.ts';
import { AnswerDesk } from '../../../src/session/stubs/answerDesk.ts';
import { readStubs } from '../../../src/session/stubs/stub.ts';
import { stubOutput } from '../../../src/session/stubs/stubOutput.ts';
import { shippedPrices, type PriceTable } from '../../../src/session/cost/priceTable.ts';
import { markDetails } from '../../../src/session/rowMarks.ts';
import { givePage, takePage, type PooledPage } from './pagePool.ts';
import type { ScriptedSession } from './scriptedSession.ts';
import { themes, type ThemeName } from './themes.ts';

export const resultsFolder = fileURLToPath(new URL('../../../test-results/webview/', import.meta.url));
const NONCE = 'dGVzdC1ub25jZQ==';

export interface PanelOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** Webview state from an earlier life. */
  readonly state?: object;
  /** Decides whether a message from the host arrives; VS Code drops some. */
  readonly delivers?: (message: unknown) => boolean;
  readonly mutedRules?: readonly string[];
  /** What the host keeps for every panel. */
  readonly memento?: Memento;
  /** The setting `realtime.stubs`. */
  readonly stubs?: JsonObject;
  /** Texts of another language than English. */
  readonly translations?: Readonly<Record<string, string>>;
  readonly reducedMotion?: boolean;
  /** Runs in the page before anything else: a function, or its text. */
  readonly script?: (() => void) | string;
}

export class PanelPage {
  /** Requests the panel made, but `ready`, `readFrame` and `readAudio`. */
  readonly asked: { method: string; params: unknown }[] = [];
  /** What the panel reported: script errors and policy violations. */
  readonly problems: string[] = [];
  /** Why the next append fails, if it does. */
  appendFailure: string | undefined;
  /** The setting, as the panel has it changed. */
  readonly muted: { ids: string[]; readonly didChange: Emitter<void>; readonly onDidChange: Event<void> };
  appendOptions: AppendOptions = { pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false };
  readonly presets = new PresetStore(memoryMemento());
  prices: PriceTable = shippedPrices;
  savedEvents: SavedEvent[] = [];
  savedFilters: SavedFilter[] = [];
  readonly keptMarks = new KeptMarks(memoryMemento());
  readonly columnWidths: ColumnWidthStore;
  readonly composerHistory: ComposerHistory;
  /** The setting `realtime.stubs`. */
  readonly stubs: JsonObject;
  readonly #desk: AnswerDesk;
  /** What is in the file that is opened next; null: the dialog is closed. */
  eventFile: { readonly text: string } | null = null;
  /** How often the panel asked for a whole snapshot. */
  readyCount = 0;
  readonly becameVisible = new Emitter<void>();
  readonly #received = new Emitter<unknown>();
  channel!: PanelChannel;

  readonly page: Page;
  readonly #pooled: PooledPage;
  readonly #translations: Readonly<Record<string, string>>;

  private constructor(
    pooled: PooledPage,
    readonly session: ScriptedSession,
    { mutedRules = [], stubs = {}, translations = {}, memento = memoryMemento() }: PanelOptions,
  ) {
    this.page = pooled.page;
    this.#pooled = pooled;
    this.stubs = stubs;
    this.columnWidths = new ColumnWidthStore(memento);
    this.composerHistory = new ComposerHistory(memento);
    this.#desk = this.#openDesk();
    const didChange = new Emitter<void>();
    this.muted = { ids: [...mutedRules], didChange, onDidChange: didChange.event };
    this.#translations = translations;
  }

  /** A panel whose user writes events as JSON. */
  static async openJson(session: ScriptedSession): Promise<PanelPage> {
    return PanelPage.open(session, { state: { view: { composerMode: 'json' } } });
  }

  static async open(session: ScriptedSession, options: PanelOptions = {}): Promise<PanelPage> {
    const panel = new PanelPage(await takePage(), session, options);
    await panel.#load(options);
    return panel;
  }

  /** A text as the panel says it in its language. */
  text(english: string, ...values: readonly (string | number)[]): string {
    const text = this.#translations[english] ?? english;
    return text.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
  }

  /** The panel's button (or menu entry) of this name. */
  button(name: string | RegExp) {
    return this.page.getByRole('button', { name }).first();
  }

  /** The box in which an event is written as JSON. */
  get box() {
    return this.page.locator('.code-input');
  }

  /** The event in the box. */
  async written(): Promise<Record<string, unknown>> {
    return JSON.parse(await this.box.inputValue()) as Record<string, unknown>;
  }

  /** The text that was sent last; waits for the first one. */
  async lastSent(): Promise<string> {
    return vi.waitUntil(() => this.session.sent.at(-1), { timeout: 5000 });
  }

  async sentEvent(): Promise<Record<string, unknown>> {
    return JSON.parse(await this.lastSent()) as Record<string, unknown>;
  }

  /** What the panel keeps of its view across a reload. */
  keptView(key: string): Promise<unknown> {
    return this.page.evaluate(
      (name) => (window as unknown as { keptState?: { view?: Record<string, unknown> } }).keptState?.view?.[name],
      key,
    );
  }

  /** As VS Code does it: other variables and another class of the body, in the page that is open. */
  async setTheme(name: ThemeName): Promise<void> {
    await this.page.evaluate(({ variables, bodyClass, kind }) => {
      const lines = Object.entries(variables).map(([key, value]) => `--vscode-${key}: ${value};`);
      document.adoptedStyleSheets[0]?.replaceSync(`:root { ${lines.join(' ')} }`);
      document.body.className = bodyClass;
      document.body.dataset['vscodeThemeKind'] = kind;
    }, themes[name]);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${resultsFolder}${name}.png` });
  }

  /** Waits until the panel shows all rows of the session. */
  async caughtUp(): Promise<void> {
    const total = this.session.entries.length.toLocaleString('en-US');
    await this.page.waitForFunction(
      (wanted) => /([\d,]+)[^\d]*$/.exec(document.querySelector('.match-count')?.textContent ?? '')?.[1] === wanted,
      total,
    );
  }

  /** Waits until audio and frames that are on screen have been fetched and painted. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      ({ fetching, reading }) =>
        [...document.querySelectorAll('.audio-line vscode-button')].every((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          // Audio is fetched for what is seen, and what covers the conversation hides it.
          const isSeen = button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
          return !isSeen || button.getAttribute('title') !== fetching;
        }) && !document.getElementById('root')?.textContent.includes(reading),
      { fetching: this.text('the audio is being fetched'), reading: this.text('Reading the frame…') },
    );
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async close(): Promise<void> {
    this.channel.dispose();
    await givePage(this.#pooled);
  }

  async #load(options: PanelOptions): Promise<void> {
    const { page } = this;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    this.#pooled.onMessage = (message) => this.#received.fire(message);
    this.channel = new PanelChannel(
      {
        visible: true,
        post: async (message) => {
          if (options.delivers?.(message) === false) return true;
          await this.#pooled.post(message);
          return true;
        },
        onDidReceive: (listener) =>
          this.#received.event((message) => {
            if ((message as { method?: string }).method === 'ready') this.readyCount++;
            listener(message);
          }),
        onDidBecomeVisible: this.becameVisible.event,
      },
      this.session,
      this.#handlers(),
      this.muted,
      (message) => this.problems.push(message),
    );
    const look = { width: 1132, height: 796, reducedMotion: false, ...options };
    await this.#pooled.load(look, (origin) => pageHtml(origin, options));
    await page.waitForSelector('.header .state');
  }

  #send(text: string): number {
    this.session.sent.push(text);
    return this.session.client(text);
  }

  /** The session's own desk, as the host has it. */
  #openDesk(): AnswerDesk {
    const { session } = this;
    const desk: AnswerDesk = new AnswerDesk(
      {
        state: session.state,
        get readOnly() {
          return session.readOnly;
        },
        catchUp: () => undefined,
        send: (text) => this.#send(text),
        stubbed: (details) => void session.lifecycle('stub', details),
      },
      {
        stubOf: (tool) => readStubs(this.stubs).byTool.get(tool),
        produce: ({ answer }, call) =>
          Promise.resolve().then(() => {
            if (answer.kind === 'script') throw new Error('There is no workspace here.');
            return stubOutput(answer, call);
          }),
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return { dispose: () => clearTimeout(timer) };
        },
        onChange: () => tell(),
        onError: (error) => {
          throw error;
        },
      },
    );
    const tell = (): void => {
      const { byTool, problems } = readStubs(this.stubs);
      session.stubs = { automatic: desk.automatic, tools: [...byTool.keys()], problems, runs: desk.runs };
      session.changed();
    };
    // Calls of long ago are none of its business.
    desk.automatic = false;
    let seen = 0;
    const observe = (): void => {
      const entries = session.entries.slice(seen);
      seen += entries.length;
      desk.observe(entries);
    };
    observe();
    desk.automatic = true;
    session.onDidChange(observe);
    return desk;
  }

  #handlers(): ActionHandlers {
    const note = (method: string, params: unknown): null => {
      this.asked.push({ method, params });
      return null;
    };
    return {
      send: ({ text }) => ({ n: this.#send(text) }),
      answerCall: ({ callId, text, respondText }) => ({
        n: this.#desk.answer(callId, text, respondText ?? undefined),
      }),
      runStub: async ({ callId }) => {
        await this.#desk.runNow(callId);
        return null;
      },
      setAutomaticStubs: ({ automatic }) => {
        this.#desk.automatic = automatic;
        return null;
      },
      createStub: (params) => note('createStub', params),
      editStubs: (params) => note('editStubs', params),
      sendSequence: (params) => {
        note('sendSequence', params);
        return { events: (JSON.parse(params.text) as unknown[]).length };
      },
      cancelSequence: (params) => note('cancelSequence', params),
      readSavedEvents: () => this.savedEvents,
      saveEvent: (params) => {
        note('saveEvent', params);
        this.savedEvents.push({ name: 'My event', text: params.text });
        return { name: 'My event' };
      },
      renameSavedEvent: (params) => note('renameSavedEvent', params),
      deleteSavedEvent: (params) => {
        this.savedEvents = [];
        return note('deleteSavedEvent', params);
      },
      markRow: async (mark) => {
        note('markRow', mark);
        if (this.session.readOnly) await this.keptMarks.mark(this.session, mark);
        else this.session.lifecycle('mark', markDetails({ ...mark, note: mark.note === '' ? undefined : mark.note }));
        return null;
      },
      releaseHold: (params) => note('releaseHold', params),
      continueAllHolds: (params) => note('continueAllHolds', params),
      addBreakpoint: (params) => note('addBreakpoint', params),
      readSavedFilters: () => this.savedFilters,
      saveFilter: (params) => {
        note('saveFilter', params);
        this.savedFilters.push({ name: 'My filter', text: params.text });
        return { name: 'My filter' };
      },
      renameSavedFilter: (params) => note('renameSavedFilter', params),
      deleteSavedFilter: (params) => {
        this.savedFilters = [];
        return note('deleteSavedFilter', params);
      },
      readColumnWidths: () => this.columnWidths.all,
      changeColumnWidths: async (changes) => {
        await this.columnWidths.change(changes);
        return null;
      },
      readComposerHistory: () => this.composerHistory.all,
      addToComposerHistory: async ({ text }) => {
        await this.composerHistory.add(text, []);
        return null;
      },
      saveEventFile: (params) => note('saveEventFile', params),
      openEventFile: () => this.eventFile,
      readFrame: ({ n, offset, length }) => {
        const entry = this.session.entries[n - 1];
        const text = entry?.kind === 'frame' ? entry.text : JSON.stringify(entry ?? null);
        const binary = entry?.kind === 'frame' && entry.binary;
        return { text: text.slice(offset, offset + length), totalLength: text.length, binary };
      },
      readFix: (params) => readFix(this.session.state, params),
      muteRule: ({ rule, muted }) => {
        const others = this.muted.ids.filter((id) => id !== rule);
        this.muted.ids = muted ? [...others, rule] : others;
        this.muted.didChange.fire();
        return null;
      },
      readAudio: ({ itemId, partIndex, fromSample }) => readPartAudio(this.session, itemId, partIndex, fromSample),
      reportPlayback: ({ itemId, contentIndex, fromMs, toMs, reason }) => {
        const place = { item_id: itemId, content_index: contentIndex };
        if (!this.session.readOnly) this.session.lifecycle('playback', { ...place, fromMs, toMs, reason });
        return null;
      },
      appendAudioFile: (params) => {
        note('appendAudioFile', params);
        if (this.appendFailure !== undefined) throw new Error(this.appendFailure);
        return { appended: true };
      },
      dropAudio: (params) => {
        note('dropAudio', params);
        return { appended: true };
      },
      pauseAppend: (params) => note('pauseAppend', params),
      cancelAppend: (params) => note('cancelAppend', params),
      readAppendOptions: () => this.appendOptions,
      writeAppendOptions: (params) => {
        this.appendOptions = params;
        return note('writeAppendOptions', params);
      },
      startMicrophone: (params) => note('startMicrophone', params),
      stopMicrophone: (params) => note('stopMicrophone', params),
      changeMicrophone: (params) => note('changeMicrophone', params),
      disconnect: (params) => note('disconnect', params),
      reconnect: (params) => note('reconnect', params),
      reconnectWith: (params) => note('reconnectWith', params),
      exportTranscript: (params) => note('exportTranscript', params),
      openOriginal: (params) => note('openOriginal', params),
      openPrevious: (params) => note('openPrevious', params),
      compareWithOriginal: (params) => note('compareWithOriginal', params),
      saveAudio: (params) => note('saveAudio', params),
      openAsJson: (params) => note('openAsJson', params),
      compareEvent: (params) => note('compareEvent', params),
      openConfiguration: (params) => note('openConfiguration', params),
      compareFix: (params) => note('compareFix', params),
      compareSession: (params) => note('compareSession', params),
      describeEvent: (params) => describeEvent(this.session, params),
      readEventShape: async ({ type, dialect }) => (await eventShape(type, dialect)) ?? null,
      checkEvent: ({ text }) => checkEvent(text),
      checkTools,
      readPresets: () => ({ presets: this.presets.all }),
      savePreset: async ({ name, text }) => {
        const leftOut = await this.presets.save(name, text);
        return { presets: this.presets.all, leftOut };
      },
      deletePreset: async ({ name }) => {
        await this.presets.delete(name);
        return { presets: this.presets.all };
      },
      exportPresets: (params) => note('exportPresets', params),
      importPresets: (params) => {
        note('importPresets', params);
        return { presets: this.presets.all };
      },
      readPrices: () => this.prices,
      editPrices: (params) => note('editPrices', params),
      copy: (params) => note('copy', params),
    };
  }
}

/** The page as the extension writes it, and what VS Code puts into it. */
export function pageHtml(
  origin: string,
  { theme = 'dark', translations, state, script }: Pick<PanelOptions, 'theme' | 'translations' | 'state' | 'script'>,
  page: 'panel' | 'comparison' = 'panel',
): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${NONCE}'`,
    `style-src ${origin} 'nonce-${NONCE}'`,
    `font-src ${origin}`,
    `worker-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  const texts = translations
    ? `<script type="application/json" id="translations">${inScript(translations)}</script>`
    : '';
  const { variables, bodyClass, kind } = themes[theme];
  const before = [
    `(${playVsCode.toString()})(${inScript({ state, variables })})`,
    ...(script ? [`(${script.toString()})()`] : []),
  ];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta property="csp-nonce" content="${NONCE}">
<script nonce="${NONCE}">${before.join(';')}</script>
<link rel="stylesheet" href="${origin}/${page}.css"><title>Realtime Debugger</title></head>
<body class="${bodyClass}" data-vscode-theme-kind="${kind}"><div id="root"></div>${texts}<script type="module" nonce="${NONCE}" src="${origin}/${page}.js"></script></body></html>`;
}

/** In the page, before anything else: VS Code's side of it. */
function playVsCode({ state, variables }: { state?: object; variables: Readonly<Record<string, string>> }): void {
  let kept: unknown = state;
  const { postToHost } = window as unknown as { postToHost: (document: number, message: unknown) => void };
  const id = Number(document.head.dataset['document']);
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => postToHost(id, message),
      getState: () => kept,
      setState: (next: unknown) => {
        kept = next;
        Object.assign(window, { keptState: next });
      },
    }),
  });
  // A constructed sheet, because the policy under test refuses inline styles.
  const sheet = new CSSStyleSheet();
  const lines = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  sheet.replaceSync(`:root { ${lines.join(' ')} }`);
  document.adoptedStyleSheets = [sheet];
}
