/**
 * One panel's end of the contract. The panel is a cache that may vanish at any moment: VS Code drops messages to a
 * hidden webview, so nothing is sent to one, and a panel that missed something gets a gap in the numbers, which makes
 * it ask for a whole snapshot.
 */
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { describeError, RealtimeError } from '../base/errors.ts';
import type { Event } from '../base/emitter.ts';
import { Endpoint } from '../contract/endpoint.ts';
import {
  CONTRACT_VERSION,
  type HostNotifications,
  type PanelNotifications,
  type PanelRequests,
} from '../contract/messages.ts';
import type { DebugSession } from './debugSession.ts';
import { PanelFeed } from './panelFeed.ts';
import { guarded, type PanelHandlers } from './panelRequests.ts';

/** What this needs of a VS Code webview panel. */
export interface PanelView {
  readonly visible: boolean;
  /** Resolves with false when the message was dropped. */
  post(message: unknown): PromiseLike<boolean>;
  readonly onDidReceive: Event<unknown>;
  readonly onDidBecomeVisible: Event<void>;
}

/** Batches go out at most 20 times a second. */
const BATCH_INTERVAL_MS = 50;
const MAX_PROBLEM_LENGTH = 2_000;

type FocusPart = HostNotifications['focus']['part'];
/** Asks the panel nothing; answers, tells and hears what the contract lists. */
class HostEndpoint extends Endpoint<object, PanelRequests, HostNotifications, PanelNotifications> {}

export class PanelChannel implements Disposable {
  readonly #disposables = new DisposableStore();
  readonly #endpoint: HostEndpoint;
  #session: DebugSession;
  #feed: PanelFeed;
  #subscription: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #sentAtMs = 0;
  /** The panel has asked for its first snapshot and has lost nothing since. */
  #inStep = false;
  #focusWhenReady: FocusPart | undefined;

  constructor(
    private readonly view: PanelView,
    session: DebugSession,
    handlers: Omit<PanelHandlers, 'ready'>,
    private readonly onProblem: (message: string) => void,
  ) {
    this.#session = session;
    this.#feed = new PanelFeed(session);
    this.#subscription = session.onDidChange(() => this.#schedule());
    const ready: PanelHandlers['ready'] = ({ version }) => this.#ready(version);
    const endpoint = new HostEndpoint((message) => this.#post(message), guarded({ ...handlers, ready }), {
      problem: (params: unknown) => this.onProblem(problemText(params)),
    });
    this.#endpoint = this.#disposables.add(endpoint);
    this.#disposables.add(view.onDidReceive((message) => this.#endpoint.receive(message)));
    this.#disposables.add(view.onDidBecomeVisible(() => this.#catchUp()));
  }

  get session(): DebugSession {
    return this.#session;
  }

  /** Shows another session in the same panel. */
  show(session: DebugSession): void {
    this.#subscription.dispose();
    this.#session = session;
    this.#feed = new PanelFeed(session, this.#feed.revision);
    this.#subscription = session.onDidChange(() => this.#schedule());
    this.#catchUp();
  }

  focus(part: FocusPart): void {
    if (this.#inStep) this.#endpoint.notify('focus', { part });
    else this.#focusWhenReady = part;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#disposables.dispose();
  }

  #ready(version: number): PanelRequests['ready']['result'] {
    if (version !== CONTRACT_VERSION) {
      throw new RealtimeError('panel-outdated', 'This panel was made by another version of the extension.', {
        hint: 'Close it and open the recording again.',
      });
    }
    this.#inStep = true;
    if (this.#focusWhenReady) {
      const part = this.#focusWhenReady;
      this.#focusWhenReady = undefined;
      // After the snapshot, which goes out when this returns.
      setTimeout(() => this.focus(part));
    }
    return this.#feed.snapshot();
  }

  /** A webview that was kept alive while it was hidden is told that it has missed something; a new one asks by itself. */
  #catchUp(): void {
    if (!this.view.visible) {
      this.#inStep = false;
      return;
    }
    this.#inStep = true;
    this.#feed.leaveGap();
    this.#send();
  }

  #schedule(): void {
    if (!this.view.visible) this.#inStep = false;
    if (!this.#inStep || this.#timer) return;
    this.#timer = setTimeout(() => this.#send(), Math.max(0, this.#sentAtMs + BATCH_INTERVAL_MS - performance.now()));
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.view.visible || !this.#inStep) {
      this.#inStep = false;
      return;
    }
    this.#sentAtMs = performance.now();
    this.#endpoint.notify('batch', this.#feed.batch());
  }

  #post(message: unknown): void {
    const lost = (): void => void (this.#inStep = false);
    this.view.post(message).then((delivered) => {
      if (!delivered) lost();
    }, lost);
  }
}

function problemText(params: unknown): string {
  const message = typeof params === 'object' && params !== null && 'message' in params ? params.message : params;
  return describeError(message).slice(0, MAX_PROBLEM_LENGTH);
}
