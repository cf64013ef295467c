import type { Disposable } from '../base/disposable.ts';
import type { Event } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import type { HoldRelease } from '../protocol/entry.ts';

export type ConnectionState = 'idle' | 'connecting' | 'open' | 'closing' | 'ended';

/** What connects a session and sends into it: a connection of this debugger, or an app's that goes through its proxy. All that happens to it is in the log. */
export interface SessionLink extends Disposable {
  readonly state: ConnectionState;
  readonly onDidChangeState: Event<ConnectionState>;
  /**
   * Resolves when the server accepted the upgrade, which does not mean that it accepts the session.
   * @throws RealtimeError `connect-refused` (HTTP answer), `connect-failed` (network), `certificate-not-trusted` (its
   * `cause` holds Node's code), `connect-cancelled`
   */
  open(signal?: AbortSignal): Promise<void>;
  /**
   * Logs and sends exactly this text as one frame.
   * @returns the number of its log entry
   * @throws RealtimeError `not-connected`; nothing was logged or sent then
   */
  send(text: string): number;
  /** Resolves when the network has taken every frame sent so far, or will take none any more. */
  flushed(): Promise<void>;
  /** Of a session that goes through the proxy: what breakpoints hold. */
  readonly held?: HeldFrames;
  /** Ends the session; resolves when it has ended, which takes a bounded time. */
  close(): Promise<void>;
}

/** Frames that a proxy holds. */
export interface HeldFrames {
  /**
   * Lets a held frame go on, or not. @param n its entry · @param text what goes in its place with `edited`
   * @throws RealtimeError `not-held`, `not-editable`; nothing was done then
   */
  release(n: number, how: HoldRelease, text?: string): void;
  /** Lets everything go on that is held. */
  continueAll(): void;
}

/** Resolves when the link has ended, or was never opened. */
export function endOf(link: Pick<SessionLink, 'state' | 'onDidChangeState'>): Promise<void> {
  if (link.state === 'ended' || link.state === 'idle') return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = link.onDidChangeState((state) => {
      if (state !== 'ended') return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Why a frame could not be sent. */
export function notConnected(state: ConnectionState, hint: Phrase): RealtimeError {
  return new RealtimeError('not-connected', phrase('Nothing was sent: the session is {0}.', stateWords[state]), {
    hint,
  });
}

/** Why nothing could be done about a frame that was held. */
export function notHeld(n: number): RealtimeError {
  return new RealtimeError('not-held', phrase('Frame {0} is not held any more: it has gone on, or was dropped.', n));
}

const stateWords: Readonly<Record<ConnectionState, Phrase>> = {
  idle: phrase('not connected yet'),
  connecting: phrase('still connecting'),
  open: phrase('about to close'),
  closing: phrase('closing'),
  ended: phrase('closed'),
};
