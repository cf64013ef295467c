import { ConfigurationTarget, workspace } from 'vscode';
import type { Disposable } from '../base/disposable.ts';
import { Emitter } from '../base/emitter.ts';
import { settingKeys } from './names.ts';

/** Rules whose findings are listed nowhere: one setting for every panel, the Problems view and the tools of language models. */
export class MutedRules implements Disposable {
  readonly #didChange = new Emitter<void>();
  readonly #subscription: Disposable;
  readonly onDidChange = this.#didChange.event;

  constructor() {
    this.#subscription = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingKeys.mutedRules)) this.#didChange.fire();
    });
  }

  /** In the order in which they were muted. */
  get ids(): readonly string[] {
    const ids = workspace.getConfiguration().get<unknown>(settingKeys.mutedRules);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  }

  async set(rule: string, muted: boolean): Promise<void> {
    const others = this.ids.filter((id) => id !== rule);
    await this.setAll(muted ? [...others, rule] : others);
  }

  async setAll(ids: readonly string[]): Promise<void> {
    const value = ids.length === 0 ? undefined : ids;
    await workspace.getConfiguration().update(settingKeys.mutedRules, value, ConfigurationTarget.Global);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#didChange.dispose();
  }
}
