/**
 * The panel's only door to the extension host: nothing else touches `acquireVsCodeApi`. What is kept in the webview's
 * state is about the view alone; the session's data stays with the host.
 */
import type { JsonObject } from '../src/base/json.ts';
import { Endpoint } from '../src/contract/endpoint.ts';
import type { HostNotifications, PanelNotifications, PanelRequests } from '../src/contract/messages.ts';

interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

type ListenersOf<Hears> = { readonly [Name in keyof Hears]: (params: Hears[Name]) => void };
export type HostListeners = ListenersOf<HostNotifications>;

const api = acquireVsCodeApi();

/** Connects to the host; `listeners` hear its notifications until the page goes away. Without types: as a session's panel does. */
export function connectToHost<Asks = PanelRequests, Tells = PanelNotifications, Hears = HostNotifications>(
  listeners: ListenersOf<Hears>,
): Endpoint<Asks, object, Tells, Hears> {
  const endpoint = new Endpoint<Asks, object, Tells, Hears>((message) => api.postMessage(message), {}, listeners);
  window.addEventListener('message', (event: MessageEvent<unknown>) => endpoint.receive(event.data));
  return endpoint;
}

/** What `writeState` kept under `key`, also across a reload of the window; undefined when there is nothing yet. */
export function readState(key: string): unknown {
  return wholeState()[key];
}

/** Keeps a small value under `key`. The host's keys (such as what to restore) stay as they are. */
export function writeState(key: string, value: unknown): void {
  api.setState({ ...wholeState(), [key]: value });
}

function wholeState(): JsonObject {
  const state = api.getState();
  return typeof state === 'object' && state !== null ? (state as JsonObject) : {};
}
