/** Where to connect and how to authenticate. A target holds its key in memory only; what is recorded is `sourceOf`. */
import { RealtimeError } from '../base/errors.ts';
import type { RecordingSource } from '../protocol/entry.ts';
import { SecretMasker, secretsInUrl, urlWithoutSecrets } from './secrets.ts';

export type TargetKind = 'simulator' | 'openai' | 'custom';

export interface ConnectTarget {
  readonly kind: TargetKind;
  /** Title of the panel, e.g. "Simulator". */
  readonly name: string;
  /** May hold credentials: never log it, see `sourceOf`. */
  readonly url: string;
  /** Sent as `Authorization: Bearer`. */
  readonly apiKey?: string;
}

const OPENAI_URL = 'wss://api.openai.com/v1/realtime';

export function simulatorTarget(url: string): ConnectTarget {
  return { kind: 'simulator', name: 'Simulator', url };
}

export function openAiTarget(model: string, apiKey: string): ConnectTarget {
  return { kind: 'openai', name: `OpenAI ${model}`, url: `${OPENAI_URL}?model=${encodeURIComponent(model)}`, apiKey };
}

/** @throws RealtimeError `url-not-websocket` when the text is not a `ws://` or `wss://` URL. */
export function customTarget(text: string, apiKey?: string): ConnectTarget {
  const url = webSocketUrl(text);
  const keyed = apiKey === undefined || apiKey === '' ? {} : { apiKey };
  return { kind: 'custom', name: url.host, url: url.href, ...keyed };
}

/** @throws RealtimeError `url-not-websocket`; the message does not repeat the text, which may hold a key. */
export function webSocketUrl(text: string): URL {
  const trimmed = text.trim();
  if (/^wss?:\/\//i.test(trimmed) && URL.canParse(trimmed)) {
    const url = new URL(trimmed);
    // A WebSocket URL has no fragment (RFC 6455, section 3).
    url.hash = '';
    return url;
  }
  throw new RealtimeError('url-not-websocket', 'This is not a WebSocket URL.', {
    hint: 'Expected ws://host:port/path or wss://host/path, e.g. wss://api.example.com/v1/realtime?model=gpt-realtime.',
  });
}

/** The recorded source: who, and where, without secrets. */
export function sourceOf(target: ConnectTarget): RecordingSource {
  return { kind: target.kind, name: target.name, url: urlWithoutSecrets(target.url) };
}

export function maskerFor(target: ConnectTarget): SecretMasker {
  return new SecretMasker([target.apiKey, ...secretsInUrl(target.url)]);
}
