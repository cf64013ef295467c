import { StatusBarAlignment, ThemeColor, window, type StatusBarItem } from 'vscode';
import type { Disposable } from '../../base/disposable.ts';
import { clock } from '../../session/format.ts';
import { openHolds } from '../../session/holds.ts';
import { commandIds } from '../names.ts';
import type { Panels } from '../panels.ts';
import type { ProxyService, RunningProxy } from '../proxy/proxyService.ts';
import type { SessionPanel } from '../sessionPanel.ts';
import { priceSettings } from '../settings.ts';
import { liveWords } from './liveWords.ts';
import { sessionWords } from './sessionWords.ts';
import { t } from '../../base/l10n.ts';

/** The clock of a session in the status bar. */
const TICK_MS = 1000;

/**
 * The live session's state in the status bar, with how long it lasts and what it cost: a click leads to its panel, or to a
 * choice where there are several. While there is none, the proxy that waits for an app; gone when there is no proxy either.
 */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('realtime.session', StatusBarAlignment.Left);
  readonly #subscriptions: readonly Disposable[];
  /** Runs while a session is live, and only then. */
  #timer: NodeJS.Timeout | undefined;
  /** What is shown but for time and money, which are worked out once a second only. */
  #shown = '';

  constructor(
    private readonly panels: Panels,
    private readonly proxy: ProxyService,
  ) {
    this.#item.name = t('Realtime Session');
    this.#subscriptions = [panels.onDidChange(() => this.#update()), proxy.onDidChange(() => this.#update())];
  }

  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    clearInterval(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  /** Called with every frame. */
  #update(): void {
    const panel = this.panels.liveInFront;
    if (this.#showHeld()) {
      this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
      this.#shown = '';
      return;
    }
    if (this.#item.backgroundColor) this.#item.backgroundColor = undefined;
    if (!panel) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#shown = '';
      this.#showProxy();
      return;
    }
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
    const { session, isReconnecting } = panel;
    const { label, model } = sessionWords(session.state, isReconnecting);
    const shown = JSON.stringify([
      session.recording?.fileName,
      session.name,
      label,
      model,
      this.#othersThan(panel),
      this.proxy.running,
    ]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#show(panel);
  }

  #tick(): void {
    if (this.#showHeld()) return;
    const panel = this.panels.liveInFront;
    if (panel) this.#item.text = this.#textOf(panel);
  }

  /** What is held comes first: an app waits. False where nothing is. */
  #showHeld(): boolean {
    const { holding } = this.proxy;
    const holds = holding.flatMap((session) =>
      openHolds(session.state.holds).map((hold) => ({
        session,
        n: hold.n,
        forMs: session.nowMonoMs - (hold.heldMonoMs ?? session.nowMonoMs),
      })),
    );
    const [first] = holds.toSorted((left, right) => right.forMs - left.forMs);
    if (!first) return false;
    const { session, n, forMs } = first;
    const duration = forMs < 60_000 ? `${(Math.max(0, forMs) / 1000).toFixed(1)} s` : clock(forMs);
    const words =
      holds.length === 1
        ? t('Realtime: 1 frame held {0}', duration)
        : t('Realtime: {0} frames held {1}', holds.length, duration);
    this.#item.text = `$(debug-pause) ${words}`;
    this.#item.command = { command: commandIds.showSession, title: t('Show Session'), arguments: [session, n] };
    this.#item.tooltip = t('{0}: show the frame that is held in the proxy', session.name);
    this.#item.accessibilityInformation = { label: words, role: 'button' };
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.#item.show();
    return true;
  }

  #showProxy(): void {
    const { running } = this.proxy;
    this.#item.text = running ? `$(arrow-swap) ${t('proxy :{0}', running.port)}` : '';
    if (!running) {
      this.#item.hide();
      return;
    }
    this.#item.command = commandIds.openProxyTerminal;
    this.#item.tooltip = t('{0}: open a terminal through it', proxyWords(running));
    this.#item.accessibilityInformation = { label: proxyWords(running), role: 'button' };
    this.#item.show();
  }

  #show(panel: SessionPanel): void {
    const { session } = panel;
    const { label, model } = sessionWords(session.state, panel.isReconnecting);
    const several = this.#othersThan(panel) > 0;
    const tooltip = several
      ? t('Realtime sessions: choose the one to show')
      : t('Realtime session{0}: show its panel', model === undefined ? '' : `, ${model}`);
    const { running } = this.proxy;
    this.#item.text = this.#textOf(panel);
    this.#item.command = commandIds.showSession;
    this.#item.tooltip = running ? `${tooltip}\n${proxyWords(running)}` : tooltip;
    this.#item.accessibilityInformation = {
      label: t('Realtime session {0}, {1}', session.name, label),
      role: 'button',
    };
    this.#item.show();
  }

  #othersThan(panel: SessionPanel): number {
    return this.panels.live.filter((one) => one !== panel).length;
  }

  #textOf(panel: SessionPanel): string {
    const { session, isReconnecting } = panel;
    const others = this.#othersThan(panel);
    const words = liveWords(session, priceSettings(), isReconnecting);
    return `$(${sessionWords(session.state, isReconnecting).icon}) ${session.name}: ${words}${others > 0 ? ` (+${others})` : ''}`;
  }
}

function proxyWords({ port, name }: RunningProxy): string {
  return t('Realtime proxy :{0} → {1}', port, name);
}
