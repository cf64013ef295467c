/** From what an app asks the proxy for to what the target is asked for: its address and way, the app's own words. */
import { KEY_PROTOCOL } from '../transport/endpoint.ts';
import { sentAuth } from '../transport/endpointTarget.ts';
import {
  isKeyShaped,
  isSecretParameter,
  keysIn,
  SecretMasker,
  secretParts,
  secretsInUrl,
} from '../transport/secrets.ts';
import type { ConnectTarget } from '../transport/target.ts';
import { targetPath } from './targetPath.ts';

export interface AppRequest {
  /** Path and query as they stand in the request line. */
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Subprotocols that it offers. */
  readonly protocols: readonly string[];
}

/** Where a proxy leads. */
export interface ProxyDestination {
  readonly target: ConnectTarget;
  /** Whether the target's key is sent for apps that send none. */
  readonly lendsKey: boolean;
}

/** Of one connection only (RFC 9110, section 7.6.1), or made anew by whoever makes a connection. */
const ownOfALeg = new Set([
  // What is packed could not be read in the log.
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
/** Whose session it is: they belong to a key. */
const ownOfAKey = /^openai-(organization|project)$/;
/** They say what a session is for: the app does. */
const routing = new Set(['model', 'intent', 'call_id', 'deployment', 'api-version']);

/** True for a header that goes from one end to the other. @param connection the header of that name */
export function isEndToEnd(name: string, connection = ''): boolean {
  const named = connection.split(',').some((one) => one.trim().toLowerCase() === name);
  return !named && !ownOfALeg.has(name) && !name.startsWith('sec-websocket-');
}

/** What the target is to be asked for in the app's place; its `secrets` are the app's as well. */
export function relayTarget(app: AppRequest, { target, lendsKey }: ProxyDestination): ConnectTarget {
  const [path = '/', ...query] = app.url.split('?');
  const url = new URL(target.url);
  const ofTarget = [...url.searchParams];
  url.pathname = targetPath(url.pathname, path);
  url.search = query.join('?');
  const sent = Object.fromEntries(
    Object.entries(app.headers).filter(([name]) => isEndToEnd(name, app.headers['connection'])),
  );
  const appSecrets = [...headerSecrets(sent), ...protocolSecrets(app.protocols), ...secretsInUrl(url.href)];
  const mayLend = lendsKey && !saysWhoItIs(sent, app.protocols, url);
  if (!mayLend) url.username = url.password = '';
  const masker = new SecretMasker(target.secrets);
  const isOfKey = (name: string, value: string): boolean =>
    isSecretParameter(name) || isKeyShaped(value) || ownOfAKey.test(name) || masker.mask(value) !== value;
  for (const [name, value] of ofTarget) {
    if (routing.has(name) || url.searchParams.has(name) || (isOfKey(name, value) && !mayLend)) continue;
    // Not by `append`, which would write the app's own anew.
    url.search += `${url.search === '' ? '' : '&'}${new URLSearchParams([[name, value]]).toString()}`;
  }
  const headers = { ...sent };
  for (const [name, value] of Object.entries(target.headers)) {
    const lower = name.toLowerCase();
    if (!(lower in sent) && (mayLend || !isOfKey(lower, value))) headers[lower] = value;
  }
  const protocols = [
    ...app.protocols,
    ...(mayLend ? target.protocols.filter((one) => !app.protocols.includes(one)) : []),
  ];
  return {
    ...target,
    url: url.href,
    headers,
    protocols,
    auth: mayLend && target.auth === 'entra' ? 'entra' : sentAuth(headers, protocols, url),
    secrets: [...new Set([...target.secrets, ...appSecrets])],
  };
}

/** Whether the app has credentials of its own, of any kind: a cookie may be one. */
function saysWhoItIs(headers: AppRequest['headers'], protocols: readonly string[], url: URL): boolean {
  const isCredential = ([name, value]: readonly [string, string]): boolean =>
    name !== 'idempotency-key' && value !== '' && (isSecretParameter(name) || isKeyShaped(value));
  return (
    Object.entries(headers).some(isCredential) ||
    protocolSecrets(protocols).length > 0 ||
    [...url.searchParams].some(isCredential)
  );
}

function headerSecrets(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (name === 'cookie') return [value, ...value.split(';').map((one) => one.replace(/^[^=]*=/, '').trim())];
    return isSecretParameter(name) || isKeyShaped(value) ? secretParts(value) : keysIn(value);
  });
}

/** `openai-insecure-api-key.…`, what stands behind a name that keys have, and whatever else looks like a key. */
function protocolSecrets(protocols: readonly string[]): string[] {
  return protocols.flatMap((protocol) => {
    if (protocol.startsWith(KEY_PROTOCOL)) return protocol.slice(KEY_PROTOCOL.length);
    const [, name = '', value = ''] = /^([\w-]+)[.=](.+)$/.exec(protocol) ?? [];
    return isSecretParameter(name) ? [value, value.replace(/^[a-z-]+\./i, ''), ...keysIn(value)] : keysIn(protocol);
  });
}
