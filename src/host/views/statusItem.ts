import { StatusBarAlignment, window, type StatusBarItem } from 'vscode';
import type { Disposable } from '../../base/disposable.ts';
import { commandIds } from '../names.ts';
import type { Panels } from '../panels.ts';
import { sessionWords } from './sessionWords.ts';
import { t } from '../../base/l10n.ts';

/** The live session's state in the status bar, from where a click leads to its panel; gone when there is none. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('realtime.session', StatusBarAlignment.Left);
  readonly #subscription: Disposable;

  constructor(private readonly panels: Panels) {
    this.#item.name = t('Realtime Session');
    this.#item.command = commandIds.showSession;
    this.#subscription = panels.onDidChange(() => this.#update());
  }

  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const panel = this.panels.liveInFront;
    const session = panel?.liveSession;
    if (!session) {
      this.#item.text = '';
      this.#item.hide();
      return;
    }
    const { label, icon, model } = sessionWords(session.state, panel.isReconnecting);
    const others = this.panels.all.filter(({ liveSession }) => liveSession?.readOnly === false).length - 1;
    const text = `$(${icon}) ${session.name}: ${label}${others > 0 ? ` (+${others})` : ''}`;
    // Called with every frame: VS Code hears of what changes only.
    if (text === this.#item.text) return;
    this.#item.text = text;
    this.#item.tooltip = t('Realtime session{0}: show its panel', model === undefined ? '' : `, ${model}`);
    this.#item.accessibilityInformation = {
      label: t('Realtime session {0}, {1}', session.name, label),
      role: 'button',
    };
    this.#item.show();
  }
}
