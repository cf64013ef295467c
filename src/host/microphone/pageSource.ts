/** The microphone as a page in a browser has it: works wherever VS Code runs, because the browser is where the person is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesToInt16 } from '../../audio/pcm.ts';
import { RealtimeError } from '../../base/errors.ts';
import {
  microphoneProtocol,
  microphoneSocketPath,
  parsePageMessage,
  type MicrophoneHostMessage,
} from '../../contract/microphone.ts';
import { LoopbackPage } from '../../transport/loopbackPage.ts';
import { microphoneHtml } from './microphoneHtml.ts';
import type { MicrophoneSource, SourceListener } from './source.ts';
import { phrase, translated, type Phrase } from '../../base/l10n.ts';

/** How long it waits for the browser; then the link is dead. */
const PATIENCE_MS = 120_000;

export interface PageOptions {
  /** Where the page's script and style are: the extension's `dist/webview`. */
  readonly folder: string;
  /**
   * Opens the page that listens on `port` in the person's browser, with `token` as its fragment, and says under which
   * address it is seen there through `allow`.
   */
  readonly open: (page: {
    readonly port: number;
    readonly token: string;
    readonly allow: (url: string) => void;
  }) => Promise<void>;
  /** Added to what is said when no browser comes. */
  readonly hint: (port: number) => Phrase;
  readonly patienceMs?: number;
}

/** @throws RealtimeError `page-cannot-listen`, and what `open` throws */
export async function startPageSource(options: PageOptions, listener: SourceListener): Promise<MicrophoneSource> {
  const { folder, open, hint, patienceMs = PATIENCE_MS } = options;
  const file = (name: string, contentType: string) =>
    [name, { contentType, read: () => readFile(join(folder, name)) }] as const;
  const end = (failure?: RealtimeError): void => {
    clearTimeout(patience);
    page.dispose();
    listener.ended(failure);
  };
  const page = await LoopbackPage.start(
    {
      html: microphoneHtml,
      files: new Map([
        file('microphone.js', 'text/javascript'),
        file('microphoneCapture.js', 'text/javascript'),
        file('microphone.css', 'text/css'),
      ]),
      socketPath: microphoneSocketPath,
      protocol: microphoneProtocol,
    },
    {
      connected: () => {
        clearTimeout(patience);
        listener.asking();
      },
      text: (text) => {
        const message = parsePageMessage(text);
        if (message?.type === 'started') listener.started(message);
        else if (message?.type === 'state') listener.changed(message);
        else if (message?.type === 'problem') listener.problem(message.problem);
        else if (message?.type === 'stop') end();
      },
      binary: (bytes) => listener.audio(bytesToInt16(bytes)),
      gone: () =>
        end(new RealtimeError('microphone-page-closed', phrase('The microphone page was closed or reloaded.'))),
    },
  );
  const patience = setTimeout(() => {
    const message = phrase('No browser has opened the microphone page for {0} seconds.', Math.round(patienceMs / 1000));
    end(new RealtimeError('microphone-no-page', message, { hint: hint(page.port) }));
  }, patienceMs);
  try {
    await open({ port: page.port, token: page.token, allow: (url) => page.allow(url) });
  } catch (error) {
    clearTimeout(patience);
    page.dispose();
    throw error;
  }
  const tell = (message: MicrophoneHostMessage): void => page.send(JSON.stringify(message));
  return {
    setState: ({ muted, pushToTalk, change }) => tell({ type: 'state', muted, pushToTalk, change }),
    setDevice: (deviceId) => tell({ type: 'device', deviceId }),
    close: (reason) => {
      clearTimeout(patience);
      tell({ type: 'ended', reason: translated(reason) });
      page.dispose();
    },
  };
}
