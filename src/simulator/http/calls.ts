/**
 * Calls: sessions whose audio travels by WebRTC or telephone, and which any number of WebSockets watch and steer (sideband).
 * A simulated call has no media; it exists so that what happens beside the media can be tried.
 */
import { randomBase62 } from '../../base/random.ts';
import type { SessionRequest } from '../configuration/effectiveSession.ts';
import { randomStream } from '../determinism/ids.ts';
import type { JsonObject } from '../../base/json.ts';
import type { SimulatedSession } from '../session.ts';

/** What a socket offers its session. */
export interface Outlet {
  readonly send: (frame: string) => void;
  readonly close: (code: number, reason: string) => void;
}

export type CallSettings = Pick<SessionRequest, 'model' | 'kind' | 'dialect'> & {
  readonly initialSession: JsonObject;
};

export type OpenSession = (settings: CallSettings, outlet: Outlet) => SimulatedSession;

/** A call id with this beginning is a phone call that rings until somebody accepts or rejects it. */
const RINGING_PREFIX = 'rtc_sip_';
/** More are a client that forgot to hang up. */
const KEPT = 1000;

export class Calls {
  readonly #calls = new Map<string, Call>();
  /** Ids of phone calls that are over: they do not ring again. */
  readonly #over = new Set<string>();
  readonly #random: () => number;

  constructor(
    seed: number,
    private readonly openSession: OpenSession,
  ) {
    this.#random = randomStream(seed, 'calls');
  }

  /** A call that is on. @param id of a phone call; WebRTC calls get theirs here */
  open(settings: CallSettings, id = `rtc_u2_${randomBase62(this.#random, 21)}`): string {
    this.#calls.set(id, new Call(settings, this.openSession, () => this.#end(id)));
    const [oldest] = this.#calls.values();
    if (this.#calls.size > KEPT) oldest?.end();
    return id;
  }

  find(id: string): Call | undefined {
    return this.#calls.get(id);
  }

  /** A phone call that nobody has accepted or rejected yet: any id of that kind, once. */
  isRinging(id: string): boolean {
    return id.startsWith(RINGING_PREFIX) && !this.#calls.has(id) && !this.#over.has(id);
  }

  reject(id: string): void {
    this.#end(id);
  }

  /** Ends all of them. */
  close(): void {
    for (const call of [...this.#calls.values()]) call.end();
  }

  #end(id: string): void {
    this.#calls.delete(id);
    if (!id.startsWith(RINGING_PREFIX)) return;
    this.#over.add(id);
    const [oldest] = this.#over;
    if (this.#over.size > KEPT && oldest !== undefined) this.#over.delete(oldest);
  }
}

export class Call {
  readonly #outlets = new Set<Outlet>();
  readonly #session: SimulatedSession;

  constructor(
    settings: CallSettings,
    openSession: OpenSession,
    private readonly onEnd: () => void,
  ) {
    const everybody: Outlet = {
      send: (frame) => {
        for (const outlet of this.#outlets) outlet.send(frame);
      },
      close: (code, reason) => this.end(code, reason),
    };
    this.#session = openSession(settings, everybody);
    this.#session.start();
  }

  /** From now on `outlet` sees every server frame. */
  attach(outlet: Outlet): void {
    this.#outlets.add(outlet);
  }

  detach(outlet: Outlet): void {
    this.#outlets.delete(outlet);
  }

  /** A text frame of one of its sockets. */
  receive(frame: string): void {
    this.#session.receive(frame);
  }

  receiveBinary(): void {
    this.#session.receiveBinary();
  }

  end(code = 1000, reason = ''): void {
    this.#session.dispose();
    for (const outlet of this.#outlets) outlet.close(code, reason);
    this.#outlets.clear();
    this.onEnd();
  }
}
