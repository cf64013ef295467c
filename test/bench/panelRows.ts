/** What a host tells a panel of a session with so many rows, without the session: messages as `PanelFeed` makes them. */
import { PanelFeed } from '../../src/host/panelFeed.ts';
import type { DebugSession } from '../../src/host/debugSession.ts';
import { ruleDescriptions } from '../../src/host/ruleDescriptions.ts';
import { ChangeTracker } from '../../src/session/changes.ts';
import { emptySessionState } from '../../src/session/emptyState.ts';
import { EventRows } from '../../src/session/eventRows.ts';
import type { EventRow } from '../../src/session/state.ts';

/** Turns as they come: some events, then two streams that interleave. */
const TURN: readonly Partial<EventRow>[] = [
  {
    dir: 'client',
    type: 'conversation.item.create',
    what: 'user “What is the weather like in Oslo today?”',
    sizeBytes: 212,
  },
  { dir: 'server', type: 'conversation.item.added', what: 'user item_…0OrSgQ', sizeBytes: 341 },
  { dir: 'client', type: 'response.create', sizeBytes: 46 },
  { dir: 'server', type: 'response.created', what: 'resp_9vTnQe in_progress', sizeBytes: 612 },
  ...Array.from({ length: 40 }, (_, at): Partial<EventRow> => {
    const isAudio = at % 4 !== 0;
    return isAudio
      ? { dir: 'server', type: 'response.output_audio.delta', sizeBytes: 6500, audioMs: 100, stream: 'audio' }
      : {
          dir: 'server',
          type: 'response.output_audio_transcript.delta',
          what: `“word${at} ”`,
          sizeBytes: 231,
          stream: 'text',
        };
  }),
  { dir: 'server', type: 'response.done', what: 'completed, 412 tokens', sizeBytes: 1480 },
];

const MS_PER_ROW = 1.37;

export class RowSource {
  readonly #state = { ...emptySessionState(), connection: { phase: 'open' as const } };
  readonly #rows = EventRows.of(this.#state.rows);
  readonly #changes = new ChangeTracker();
  readonly #feed: PanelFeed;

  constructor() {
    this.#feed = new PanelFeed(this.#session(), { ids: [] });
  }

  /** Rows there are by now. */
  get length(): number {
    return this.#rows.length;
  }

  /** The message that answers `ready`, and those that bring the rest, each as JSON. @param rows how many there are */
  whole(rows: number): { readonly snapshot: string; readonly batches: readonly string[] } {
    this.#add(rows);
    const snapshot = JSON.stringify(this.#feed.snapshot());
    const batches: string[] = [];
    while (this.#feed.isBehind) batches.push(this.#batch());
    return { snapshot, batches };
  }

  /** The next batch of a session that goes on, with so many rows. */
  next(rows: number): string {
    this.#add(rows);
    return this.#batch();
  }

  #batch(): string {
    return JSON.stringify({ kind: 'notification', name: 'batch', params: this.#feed.batch() });
  }

  #add(count: number): void {
    for (let added = 0; added < count; added++) {
      const index = this.#rows.length;
      const turn = Math.floor(index / TURN.length);
      const row = TURN[index % TURN.length];
      if (!row) continue;
      const { stream } = row;
      this.#rows.push({
        n: index + 1,
        dir: 'server',
        monoMs: index * MS_PER_ROW,
        wallMs: 1_764_000_000_000 + index * MS_PER_ROW,
        type: '',
        what: '',
        sizeBytes: 0,
        outcome: 'known',
        itemId: `item_${turn % 500}`,
        ...row,
        ...(stream !== undefined && { stream: `${stream} ${turn}` }),
      });
    }
  }

  #session(): DebugSession {
    const rows = this.#rows;
    return {
      name: 'Bench',
      header: undefined,
      path: '',
      entries: [],
      state: this.#state,
      rules: ruleDescriptions,
      onDidChange: () => ({ dispose: () => undefined }),
      readOnly: false,
      canReconnect: false,
      get nowMonoMs() {
        return rows.length * MS_PER_ROW;
      },
      get recording() {
        return { fileName: 'bench.realtime.jsonl', sizeBytes: rows.length * 400 };
      },
      appending: undefined,
      takeChanges: () => this.#changes.take(this.#rows.length),
    };
  }
}
