/**
 * The panel's copy of what a session is besides its log: as it is now, or as it was after an entry. Both have the same
 * shape, so that whatever shows a session shows either; they share nothing that changes.
 */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { LoggedHeader, PanelFinding, PastState, SessionHeader } from '../../src/contract/messages.ts';
import type { Hold } from '../../src/session/holds.ts';
import type { ConversationItem, RealtimeResponse, SessionError } from '../../src/session/state.ts';

export interface SessionCopy {
  readonly header: ReadonlySignal<SessionHeader | undefined>;
  readonly order: ReadonlySignal<readonly string[]>;
  /** Items that are not in the conversation (out-of-band responses) count too: grows when any item appears. */
  readonly itemsVersion: ReadonlySignal<number>;
  readonly responses: ReadonlySignal<ReadonlyMap<string, RealtimeResponse>>;
  readonly errors: ReadonlySignal<readonly SessionError[]>;
  /** What breakpoints of the proxy held, in the order of the log. */
  readonly holds: ReadonlySignal<readonly Hold[]>;
  /** All of them; which are shown by now, `shownFindings` says. */
  readonly findings: ReadonlySignal<readonly PanelFinding[]>;
  readonly items: Iterable<ReadonlySignal<ConversationItem>>;
  item(id: string): ReadonlySignal<ConversationItem> | undefined;
}

/** As it is: whoever hears from the host puts in what came. */
export class LiveCopy implements SessionCopy {
  readonly header = signal<SessionHeader | undefined>(undefined);
  readonly order = signal<readonly string[]>([]);
  readonly itemsVersion = signal(0);
  readonly responses = signal<ReadonlyMap<string, RealtimeResponse>>(new Map());
  readonly errors = signal<readonly SessionError[]>([]);
  readonly holds = signal<readonly Hold[]>([]);
  readonly findings = signal<readonly PanelFinding[]>([]);
  readonly #items = new Map<string, Signal<ConversationItem>>();

  get items(): Iterable<Signal<ConversationItem>> {
    return this.#items.values();
  }

  item(id: string): Signal<ConversationItem> | undefined {
    return this.#items.get(id);
  }

  putItems(items: readonly ConversationItem[]): void {
    batch(() => {
      for (const item of items) {
        const known = this.#items.get(item.id);
        if (known) known.value = item;
        else {
          this.#items.set(item.id, signal(item));
          this.itemsVersion.value++;
        }
      }
    });
  }

  clearItems(): void {
    this.#items.clear();
    this.itemsVersion.value++;
  }
}

const loggedOptions: ReadonlySet<string> = new Set<keyof LoggedHeader>([
  'session',
  'sessionN',
  'requestedSession',
  'activeResponseId',
]);

/** As it was after entry `n`, which does not change any more; what the header says beside the log is of now. */
export class PastCopy implements SessionCopy {
  readonly n: number;
  readonly header: ReadonlySignal<SessionHeader | undefined>;
  readonly order: ReadonlySignal<readonly string[]>;
  readonly itemsVersion: ReadonlySignal<number>;
  readonly responses: ReadonlySignal<ReadonlyMap<string, RealtimeResponse>>;
  readonly errors: ReadonlySignal<readonly SessionError[]>;
  readonly holds: ReadonlySignal<readonly Hold[]>;
  readonly findings: ReadonlySignal<readonly PanelFinding[]>;
  readonly #items: ReadonlyMap<string, Signal<ConversationItem>>;

  /**
   * @param live as it was when the host told the past
   * @param version another than that of any other copy
   */
  constructor(past: PastState, live: LiveCopy, version: number) {
    this.n = past.n;
    this.header = computed(() => {
      const now = live.header.value;
      if (!now) return undefined;
      // What had not been told then is not told by now's header either.
      const beside = Object.entries(now).filter(([key]) => !loggedOptions.has(key));
      return { ...(Object.fromEntries(beside) as unknown as SessionHeader), ...past.header };
    });
    const items = new Map(past.items.map((item) => [item.id, item]));
    const responses = new Map(past.responses.map((response) => [response.id, response]));
    const liveResponses = live.responses.peek();
    this.#items = new Map(
      past.itemIds.flatMap((id) => {
        const item = items.get(id) ?? live.item(id)?.peek();
        return item ? [[id, signal(item)] as const] : [];
      }),
    );
    this.order = signal(past.order);
    this.itemsVersion = signal(version);
    this.responses = signal(
      new Map(
        past.responseIds.flatMap((id) => {
          const response = responses.get(id) ?? liveResponses.get(id);
          return response ? [[id, response] as const] : [];
        }),
      ),
    );
    this.errors = signal(past.errors);
    this.holds = signal(past.holds);
    const findingIds = new Set(past.findingIds);
    this.findings = computed(() => live.findings.value.filter(({ id }) => findingIds.has(id)));
  }

  get items(): Iterable<Signal<ConversationItem>> {
    return this.#items.values();
  }

  item(id: string): Signal<ConversationItem> | undefined {
    return this.#items.get(id);
  }
}
