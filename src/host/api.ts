/** What other extensions get from `activate()`. The README shows this interface; a test compares the two. */
import { EventEmitter, Uri, type Event } from 'vscode';
import type { Disposable } from '../base/disposable.ts';
import type { DebugSession } from './debugSession.ts';
import { isLiveSession } from './isLiveSession.ts';
import type { Panels } from './panels.ts';
import type { SessionPanel } from './sessionPanel.ts';
import { sessionWords } from './views/sessionWords.ts';

// #region README
export interface RealtimeDebuggerApi {
  /** Grows when something here is taken away or means something else; what is added later does not change it. */
  readonly version: 1;
  /** The sessions that have a panel in this window. */
  sessions(): readonly RealtimeSession[];
  /** One was opened or closed, or is in another state. */
  readonly onDidChangeSessions: Event<void>;
  /**
   * As "Realtime: Connect" does: with a panel and a recording; a missing key is asked for.
   * @param destination `simulator`, `openai`, the name of an endpoint in the settings, or a `ws:` or `wss:` URL
   * @returns undefined where the user cancelled; `state` says whether the server took the connection
   */
  connect(destination: string): Promise<RealtimeSession | undefined>;
  /** Shows a recording, a HAR file with WebSocket messages, or a list of events. */
  openRecording(file: Uri): Promise<void>;
}

export interface RealtimeSession {
  readonly name: string;
  /** `recording`: it was opened from a file. */
  readonly state: 'connecting' | 'live' | 'closed' | 'refused' | 'failed' | 'recording';
  /** Its log, written while it runs: a line for each frame, see "Recordings". */
  readonly recording: Uri;
  /** Brings its panel to the front. */
  reveal(): void;
  /** Says goodbye to the server; of a session that has ended it does nothing. */
  disconnect(): Promise<void>;
}
// #endregion

export interface ApiServices {
  readonly panels: Panels;
  readonly connect: (destination: string) => Promise<SessionPanel | undefined>;
  readonly openRecording: (file: Uri) => Promise<void>;
}

/** @param subscriptions what ends with the extension */
export function publicApi(
  services: ApiServices,
  subscriptions: { push(disposable: Disposable): unknown },
): RealtimeDebuggerApi {
  const { panels } = services;
  const didChange = new EventEmitter<void>();
  subscriptions.push(didChange);
  /** A session is the same object each time. */
  const known = new WeakMap<DebugSession, RealtimeSession>();
  const sessionOf = (session: DebugSession): RealtimeSession => {
    const found = known.get(session) ?? publicSession(session, panels);
    known.set(session, found);
    return found;
  };
  const sessions = (): readonly RealtimeSession[] => panels.all.map(({ session }) => sessionOf(session));
  // Panels change with each frame.
  let told = '';
  subscriptions.push(
    panels.onDidChange(() => {
      const now = JSON.stringify(sessions().map(({ name, state, recording }) => [name, state, recording.path]));
      if (now === told) return;
      told = now;
      didChange.fire();
    }),
  );
  return Object.freeze({
    version: 1,
    sessions,
    onDidChangeSessions: didChange.event,
    connect: async (destination) => {
      const panel = await services.connect(destination);
      // What the server said is in the log; the state knows it a moment later.
      panel?.liveSession?.catchUp();
      return panel && sessionOf(panel.session);
    },
    openRecording: services.openRecording,
  } satisfies RealtimeDebuggerApi);
}

function publicSession(session: DebugSession, panels: Panels): RealtimeSession {
  return Object.freeze({
    name: session.name,
    get state() {
      return isLiveSession(session) ? sessionWords(session.state).state : 'recording';
    },
    recording: Uri.file(session.path),
    reveal: () => panels.all.find((panel) => panel.session === session)?.reveal(),
    disconnect: async () => {
      if (isLiveSession(session) && !session.readOnly) await session.disconnect();
    },
  } satisfies RealtimeSession);
}
