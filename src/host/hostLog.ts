import { commands, window, type LogOutputChannel } from 'vscode';
import type { Disposable } from '../base/disposable.ts';
import { RealtimeError, describeError, describeErrorInEnglish } from '../base/errors.ts';
import { t } from '../base/l10n.ts';
import type { LogLine } from './diagnostics/diagnosticsText.ts';
import { isRefusal, offersFor } from './errorOffers.ts';
import { commandIds } from './names.ts';

/** So many lines are kept for "Collect Diagnostics". */
const KEPT_LINES = 200;

/** The output channel "Realtime Debugger" and the way errors reach people. Frames and keys are never written here. */
export class HostLog implements Disposable {
  readonly #channel: LogOutputChannel = window.createOutputChannel('Realtime Debugger', { log: true });

  readonly #recent: LogLine[] = [];

  /** What was written last, oldest first. */
  get recent(): readonly LogLine[] {
    return this.#recent;
  }

  info(message: string): void {
    this.#write('info', message);
  }

  /** What somebody's own script says: in the channel only, as nobody knows what it is. */
  print(message: string): void {
    this.#channel.info(message);
  }

  warn(message: string): void {
    this.#write('warn', message);
  }

  /** Writes the error down, and shows it when it is meant for people. */
  show(error: unknown): void {
    this.error(error);
    if (error instanceof RealtimeError && error.audience === 'log') return;
    const code = error instanceof RealtimeError ? error.code : undefined;
    const offered = offersFor(code);
    const show = isRefusal(code) ? window.showInformationMessage : window.showErrorMessage;
    void show(t('Realtime: {0}', describeError(error)), ...offered.map(({ title }) => title)).then((choice) => {
      const offer = offered.find(({ title }) => title === choice);
      if (offer) void commands.executeCommand(commandIds[offer.command]);
    });
  }

  error(error: unknown): void {
    const code = error instanceof RealtimeError ? `${error.code}: ` : '';
    const unexpected = error instanceof Error && !(error instanceof RealtimeError);
    this.#write(
      'error',
      `${code}${describeErrorInEnglish(error)}${unexpected && error.stack ? `\n${error.stack}` : ''}`,
    );
  }

  reveal(): void {
    this.#channel.show(true);
  }

  #write(level: LogLine['level'], message: string): void {
    this.#channel[level](message);
    this.#recent.push({ time: new Date().toISOString(), level, message });
    if (this.#recent.length > KEPT_LINES) this.#recent.shift();
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
