import { window, type LogOutputChannel } from 'vscode';
import type { Disposable } from '../base/disposable.ts';
import { describeError, RealtimeError } from '../base/errors.ts';
import { t } from '../base/l10n.ts';

/** The output channel "Realtime Debugger" and the way errors reach people. Frames and keys are never written here. */
export class HostLog implements Disposable {
  readonly #channel: LogOutputChannel = window.createOutputChannel('Realtime Debugger', { log: true });

  info(message: string): void {
    this.#channel.info(message);
  }

  warn(message: string): void {
    this.#channel.warn(message);
  }

  /** Writes the error down, and shows it when it is meant for people. */
  show(error: unknown): void {
    this.error(error);
    if (error instanceof RealtimeError && error.audience === 'log') return;
    void window.showErrorMessage(t('Realtime: {0}', describeError(error)), t('Show Log')).then((choice) => {
      if (choice) this.reveal();
    });
  }

  error(error: unknown): void {
    const code = error instanceof RealtimeError ? `${error.code}: ` : '';
    const unexpected = error instanceof Error && !(error instanceof RealtimeError);
    this.#channel.error(`${code}${describeError(error)}${unexpected && error.stack ? `\n${error.stack}` : ''}`);
  }

  reveal(): void {
    this.#channel.show(true);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}
