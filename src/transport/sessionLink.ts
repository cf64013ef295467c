import type { Disposable } from '../base/disposable.ts';
import type { Event } from '../base/emitter.ts';
import { RealtimeError } from '../base/errors.ts';
import { phrase, type Phrase } from '../base/l10n.ts';

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
  /** Ends the session; resolves when it has ended, which takes a bounded time. */
  close(): Promise<void>;
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

const stateWords: Readonly<Record<ConnectionState, Phrase>> = {
  idle: phrase('not connected yet'),
  connecting: phrase('still connecting'),
  open: phrase('about to close'),
  closing: phrase('closing'),
  ended: phrase('closed'),
};
