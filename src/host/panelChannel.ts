/**
 * One panel's end of the contract. The panel is a cache that may vanish at any moment: VS Code drops messages to a
 * hidden webview, so nothing is sent to one, and a panel that missed something gets a gap in the numbers, which makes
 * it ask for a whole snapshot.
 */
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { describeError, RealtimeError } from '../base/errors.ts';
import { Emitter, type Event } from '../base/emitter.ts';
import { isJsonObject } from '../base/json.ts';
import { Endpoint } from '../contract/endpoint.ts';
import {
  CONTRACT_VERSION,
  type HostNotifications,
  type PanelNotifications,
  type PanelRequests,
} from '../contract/messages.ts';
import type { PanelCommand } from '../contract/panelCommands.ts';
import type { DebugSession } from './debugSession.ts';
import type { MutedRules } from './mutedRules.ts';
import { PanelFeed } from './panelFeed.ts';
import { guarded, type ActionHandlers, type PanelHandlers } from './panelRequests.ts';
import type { SessionTravel } from './sessionTravel.ts';
import { phrase } from '../base/l10n.ts';

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
type Selection = PanelNotifications['selected'];
type Revealed = HostNotifications['reveal'];
/** Asks the panel nothing; answers, tells and hears what the contract lists. */
class HostEndpoint extends Endpoint<object, PanelRequests, HostNotifications, PanelNotifications> {}

export class PanelChannel implements Disposable {
  readonly #disposables = new DisposableStore();
  readonly #didTravel = this.#disposables.add(new Emitter<void>());
  readonly #endpoint: HostEndpoint;
  /** The panel has gone to another time of the session, or come back. */
  readonly onDidTravel = this.#didTravel.event;
  #session: DebugSession;
  #feed: PanelFeed;
  #subscription: Disposable;
  #timer: NodeJS.Timeout | undefined;
  #sentAtMs = 0;
  /** The panel has asked for its first snapshot and has lost nothing since. */
  #inStep = false;
  readonly #didSelect = this.#disposables.add(new Emitter<void>());
  #selection: Selection = {};

  readonly onDidSelect = this.#didSelect.event;

  /** What it was told before it could hear it. */
  #whenReady: (() => void)[] = [];
  /** Made when somebody travels. */
  #travel: SessionTravel | undefined;
  #travelN: number | undefined;
  /** How often the panel came back to now: what it asked for before, it does not want any more. */
  #returns = 0;

  constructor(
    private readonly view: PanelView,
    session: DebugSession,
    handlers: ActionHandlers,
    private readonly muted: Pick<MutedRules, 'ids' | 'onDidChange'>,
    private readonly onProblem: (message: string) => void,
  ) {
    this.#session = session;
    this.#feed = new PanelFeed(session, muted);
    this.#subscription = session.onDidChange(() => this.#schedule());
    const ready: PanelHandlers['ready'] = ({ version }) => this.#ready(version);
    const travel: PanelHandlers['travel'] = ({ n }) => this.#travelTo(n);
    const endpoint = new HostEndpoint((message) => this.#post(message), guarded({ ...handlers, ready, travel }), {
      problem: (params: unknown) => this.onProblem(problemText(params)),
      selected: (params: unknown) => this.#select(params),
      backToNow: () => this.#backToNow(),
    });
    this.#endpoint = this.#disposables.add(endpoint);
    this.#disposables.add(view.onDidReceive((message) => this.#endpoint.receive(message)));
    this.#disposables.add(view.onDidBecomeVisible(() => this.#catchUp()));
    this.#disposables.add(muted.onDidChange(() => this.#schedule()));
  }

  /** What is selected in the panel. */
  get selection(): Selection {
    return this.#selection;
  }

  get session(): DebugSession {
    return this.#session;
  }

  /** The entry whose time the panel shows; undefined while it shows the session as it is. */
  get travelN(): number | undefined {
    return this.#travelN;
  }

  /** Whether its session is being replaced by a new one to the same endpoint. */
  setReconnecting(reconnecting: boolean): void {
    this.#feed.reconnecting = reconnecting;
    this.#schedule();
  }

  /** Shows another session in the same panel. */
  show(session: DebugSession): void {
    this.#subscription.dispose();
    this.#session = session;
    this.#returns++;
    this.#travel?.forget();
    this.#travel = undefined;
    this.#travelN = undefined;
    const { revision, reconnecting } = this.#feed;
    this.#feed = new PanelFeed(session, this.muted, revision);
    this.#feed.reconnecting = reconnecting;
    this.#subscription = session.onDidChange(() => this.#schedule());
    this.#catchUp();
  }

  focus(part: FocusPart): void {
    this.#onceReady(() => this.#endpoint.notify('focus', { part }));
  }

  /** Does what a button of the panel does. */
  run(command: PanelCommand): void {
    this.#onceReady(() => this.#endpoint.notify('run', { command }));
  }

  /** Puts a text into the composer; nothing is sent. */
  write(text: string): void {
    this.#onceReady(() => this.#endpoint.notify('write', { text }));
  }

  reveal(what: Revealed): void {
    this.#onceReady(() => this.#endpoint.notify('reveal', what));
  }

  /** Has the panel show the session as it was after entry `n`, or as it is. */
  travelTo(n: number | null): void {
    this.#onceReady(() => this.#endpoint.notify('travel', { n }));
  }

  /** A panel that is hidden asks for the prices itself when it is made anew; one that is kept hears of them now or never misses them. */
  tellPrices(prices: HostNotifications['prices']): void {
    this.#endpoint.notify('prices', prices);
  }

  dispose(): void {
    this.#inStep = false;
    clearTimeout(this.#timer);
    this.#travel?.forget();
    this.#subscription.dispose();
    this.#disposables.dispose();
  }

  #ready(version: number): PanelRequests['ready']['result'] {
    if (version !== CONTRACT_VERSION) {
      throw new RealtimeError('panel-outdated', phrase('This panel was made by another version of the extension.'), {
        hint: phrase('Close it and open the recording again.'),
      });
    }
    this.#inStep = true;
    this.#backToNow();
    const waiting = this.#whenReady;
    this.#whenReady = [];
    // After the snapshot, which goes out when this returns.
    if (waiting.length > 0) setTimeout(() => waiting.forEach((tell) => tell()));
    return this.#feed.snapshot();
  }

  /** From a page that shows other people's recordings: taken over only as what it should be. */
  #select(params: unknown): void {
    const { n, itemId } = isJsonObject(params) ? params : {};
    this.#selection = {
      ...(typeof n === 'number' && Number.isSafeInteger(n) && { n }),
      ...(typeof itemId === 'string' && { itemId }),
    };
    this.#didSelect.fire();
  }

  #onceReady(tell: () => void): void {
    // One that is hidden is shown as a new page, which asks for its snapshot first.
    if (this.#inStep && this.view.visible) tell();
    else this.#whenReady.push(tell);
  }

  async #travelTo(n: number): Promise<PanelRequests['travel']['result']> {
    const returns = this.#returns;
    // With all that projects a session: not read before somebody travels.
    const { SessionTravel: Travel } = await import('./sessionTravel.ts');
    if (returns !== this.#returns) return null;
    this.#travel ??= new Travel(this.#session, {
      onProgress: (progress) => this.#endpoint.notify('travelProgress', progress),
    });
    const past = await this.#travel.at(n);
    if (!past) return null;
    // What the panel knows of now has to be what the past was compared with.
    this.#send();
    this.#setTravelN(past.n);
    return past;
  }

  #backToNow(): void {
    this.#returns++;
    this.#travel?.forget();
    this.#setTravelN(undefined);
  }

  #setTravelN(n: number | undefined): void {
    if (n === this.#travelN) return;
    this.#travelN = n;
    this.#didTravel.fire();
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
    // What was lost is asked for; and a panel that is gone must not be asked whether it is seen.
    if (!this.#inStep) return;
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
      else if (this.#feed.isBehind) this.#schedule();
    }, lost);
  }
}

function problemText(params: unknown): string {
  const message = typeof params === 'object' && params !== null && 'message' in params ? params.message : params;
  return describeError(message).slice(0, MAX_PROBLEM_LENGTH);
}
