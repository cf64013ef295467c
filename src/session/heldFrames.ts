/**
 * What the client sent, as the server gets it: a frame that the proxy holds, and what waits behind it, is taken in when it goes
 * on. The log tells of a frame first and of its being held with the next entry, so in a session of the proxy the newest frame
 * can be taken back, and is judged one entry later; what a release lets go is taken in then, for the next of it may be held.
 */
import { numberAt, type JsonObject } from '../base/json.ts';
import type { Entry, FrameEntry, LifecycleEntry } from '../protocol/entry.ts';
import type { ChangeTracker } from './changes.ts';
import { plainRow } from './eventRows.ts';
import { openHold, withChanged, withHold, withRelease } from './holds.ts';
import type { EventRow, SessionState } from './state.ts';

export interface ClientFrame {
  readonly row: EventRow;
  readonly event: JsonObject | undefined;
}

/** Where the session stood before a frame was taken in. */
export interface Before {
  readonly requestedSession: JsonObject | undefined;
  /** See `InputBufferTracker`. */
  readonly takenMs: number;
}

interface TakenFrame extends ClientFrame {
  readonly before: Before;
}

interface GoingFrame extends ClientFrame {
  /** When it went to the server. */
  readonly sentMonoMs: number | null;
}

/** What the projection does with a frame. */
export interface ClientWork {
  take(frame: ClientFrame, sentMonoMs: number | null): Before;
  takeBack(frame: ClientFrame, before: Before): void;
  /** Looks for findings. */
  judge(frame: ClientFrame, sentMonoMs: number | null): void;
}

export interface SavedHeldFrames {
  readonly withheld: readonly ClientFrame[];
  readonly newest: TakenFrame | undefined;
  readonly going: readonly GoingFrame[];
  readonly replacing: 'client' | 'server' | undefined;
}

export class HeldFrames {
  /** The frame that is held and those that wait behind it, in order. */
  #withheld: ClientFrame[] = [];
  /** Taken in with the last entry, and not judged yet. */
  #newest: TakenFrame | undefined;
  /** Released with the last entry: each may be held when its turn comes, which the next entry says. */
  #going: GoingFrame[] = [];
  /** The next frame of this direction goes in the place of one that was held. */
  #replacing: 'client' | 'server' | undefined;

  /** @param isProxied frames of this session can be held */
  constructor(
    private readonly state: SessionState,
    private readonly changes: ChangeTracker,
    private readonly work: ClientWork,
    private readonly isProxied: boolean,
  ) {}

  /** Whether the next entry may be one of a hold's, or has to be looked at for one. */
  get isExpectant(): boolean {
    return this.#newest !== undefined || this.#going.length > 0 || this.#replacing !== undefined;
  }

  save(): SavedHeldFrames {
    return {
      withheld: this.#withheld.map(copyOf),
      newest: this.#newest && copyOf(this.#newest),
      going: this.#going.map(copyOf),
      replacing: this.#replacing,
    };
  }

  restore({ withheld, newest, going, replacing }: SavedHeldFrames): void {
    this.#withheld = withheld.map(copyOf);
    this.#newest = newest && copyOf(newest);
    this.#going = going.map(copyOf);
    this.#replacing = replacing;
  }

  /** Something else than a hold comes: what went to the server has gone. */
  settle(): void {
    if (!this.isExpectant) return;
    this.#replacing = undefined;
    const [newest, going] = [this.#newest, this.#going];
    if (newest) this.work.judge(newest, newest.row.monoMs);
    this.#newest = undefined;
    this.#going = [];
    for (const frame of going) this.#take(frame, frame.sentMonoMs);
  }

  /** Whether an entry is the frame that goes in the place of one that was held. */
  isReplacedBy(entry: Entry): boolean {
    return entry.kind === 'frame' && entry.dir === this.#replacing;
  }

  /** A frame of the client's. */
  client(frame: ClientFrame): void {
    const { row } = frame;
    if (this.#replacing === 'client') {
      this.#replacedBy(row.n);
      row.exchange = pendingExchange(row);
      this.#going = [frame, ...this.#going].map((one) => ({ ...one, sentMonoMs: row.monoMs }));
    } else if (openHold(this.state.holds, 'client')) {
      row.exchange = pendingExchange(row);
      this.#withheld.push(frame);
    } else if (this.isProxied) this.#newest = { ...frame, before: this.work.take(frame, row.monoMs) };
    else {
      this.work.take(frame, row.monoMs);
      this.work.judge(frame, row.monoMs);
    }
  }

  /** Whether a frame is the one that the app gets in the place of one of the server's, who knows nothing of it. */
  isForApp(entry: FrameEntry): boolean {
    if (entry.dir !== 'server' || !this.isReplacedBy(entry)) return false;
    this.#replacedBy(entry.n);
    return true;
  }

  held(entry: LifecycleEntry): void {
    const holds = withHold(this.state.holds, entry);
    if (holds === this.state.holds) return;
    this.#set(holds);
    const hold = holds.at(-1);
    if (hold?.dir !== 'client') return;
    const newest = this.#newest?.row.n === hold.n ? this.#newest : undefined;
    if (newest) {
      this.#newest = undefined;
      this.work.takeBack(newest, newest.before);
      newest.row.exchange = pendingExchange(newest.row);
      this.changes.row(newest.row);
    }
    const index = this.#going.findIndex(({ row }) => row.n === hold.n);
    const waiting = index < 0 ? [] : this.#going.splice(index);
    this.settle();
    this.#withheld = newest ? [newest] : waiting;
  }

  released(entry: LifecycleEntry): void {
    const holds = withRelease(this.state.holds, entry);
    if (holds === this.state.holds) return;
    this.#set(holds);
    const hold = holds.find(({ release }) => release?.n === entry.n);
    const how = hold?.release?.how;
    if (how === 'edited') this.#replacing = hold?.dir;
    if (hold?.dir !== 'client') return;
    if (how === 'edited' || how === 'dropped') this.#withdraw(this.#withheld.splice(0, 1));
    this.#going = this.#withheld.map((frame) => ({ ...frame, sentMonoMs: entry.monoMs }));
    this.#withheld = [];
  }

  /** A frame was the debugger's own: it does not wait. */
  injected({ details }: LifecycleEntry): void {
    const frameN = numberAt(details, 'frameN');
    const hold = openHold(this.state.holds, 'client');
    const index = this.#withheld.findIndex(({ row }) => row.n === frameN);
    const [frame] = index > 0 ? this.#withheld.splice(index, 1) : [];
    if (!hold || !frame) return;
    this.#set(withChanged(this.state.holds, hold, { passingNs: [...(hold.passingNs ?? []), frame.row.n] }));
    this.#take(frame, frame.row.monoMs);
  }

  /** Nothing goes any more. */
  end(): void {
    this.settle();
    this.#withdraw(this.#withheld);
    this.#withheld = [];
    this.#replacing = undefined;
  }

  #take(frame: ClientFrame, sentMonoMs: number | null): void {
    this.work.take(frame, sentMonoMs);
    this.work.judge(frame, sentMonoMs);
    this.changes.row(frame.row);
  }

  #withdraw(frames: readonly ClientFrame[]): void {
    for (const { row } of frames) {
      row.exchange = undefined;
      this.changes.row(row);
    }
  }

  #replacedBy(n: number): void {
    const hold = this.state.holds.findLast(({ dir, release }) => dir === this.#replacing && release?.how === 'edited');
    this.#replacing = undefined;
    if (hold?.release)
      this.#set(withChanged(this.state.holds, hold, { release: { ...hold.release, replacementN: n } }));
  }

  #set(holds: SessionState['holds']): void {
    this.state.holds = holds;
    this.changes.holds();
  }
}

function pendingExchange({ n }: EventRow): NonNullable<EventRow['exchange']> {
  return { clientN: n, status: 'pending' };
}

function copyOf<Frame extends ClientFrame>(frame: Frame): Frame {
  return { ...frame, row: plainRow(frame.row) };
}
