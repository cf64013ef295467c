/**
 * The one thing a connection needs: where, as whom, and by which way. A target holds its secrets in memory only; what
 * is recorded is `sourceOf`.
 */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { secretMask } from '../base/secretMask.ts';
import type { RecordingSource } from '../protocol/entry.ts';
import type { TlsTrust } from './certificates.ts';
import type { ProxyRoute } from './proxy.ts';
import { SecretMasker, secretsInUrl, urlWithoutSecrets } from './secrets.ts';

export type TargetKind = 'simulator' | 'openai' | 'azure' | 'azure-preview' | 'voice-live' | 'custom';

/** How a connection said who it is, as it is recorded. `ephemeral`: a bearer key that a server made for one session. */
export type AuthMethod = NonNullable<RecordingSource['auth']>;

export interface ConnectTarget {
  readonly kind: TargetKind;
  /** Title of the panel, e.g. "Simulator". */
  readonly name: string;
  /** May hold credentials: never log it, see `sourceOf`. */
  readonly url: string;
  readonly auth: AuthMethod;
  /** Sent with the upgrade, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Subprotocols offered, in order; one of them may hold a key. */
  readonly protocols: readonly string[];
  /** Every credential in the members above, and the proxy's: what the tap masks. */
  readonly secrets: readonly string[];
  /** Absent: what this machine trusts. */
  readonly tls?: TlsTrust;
  /** Absent: straight to the server. */
  readonly proxy?: ProxyRoute;
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
  throw new RealtimeError('url-not-websocket', phrase('This is not a WebSocket URL.'), {
    hint: phrase(
      'Expected ws://host:port/path or wss://host/path, e.g. wss://api.example.com/v1/realtime?model=gpt-realtime.',
    ),
  });
}

/** The recorded source: who, where and by which kind of key, without secrets. */
export function sourceOf(target: ConnectTarget): RecordingSource {
  return { kind: target.kind, name: target.name, url: publicUrl(target), auth: target.auth };
}

/** The target's URL without any secret of the target, whatever the parameter that held it is called. */
export function publicUrl({ url: text, secrets }: ConnectTarget): string {
  const cut = urlWithoutSecrets(text);
  if (cut === secretMask) return cut;
  const url = new URL(cut);
  const masker = new SecretMasker(secrets);
  for (const [name, value] of [...url.searchParams]) {
    if (masker.mask(value) !== value) url.searchParams.delete(name);
  }
  return masker.mask(url.href);
}

export function maskerFor(target: ConnectTarget): SecretMasker {
  const encoded = target.secrets.map((secret) => encodeURIComponent(secret));
  return new SecretMasker([...target.secrets, ...encoded, ...secretsInUrl(target.url)]);
}
