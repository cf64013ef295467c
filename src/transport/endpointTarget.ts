/** From an endpoint and its secrets to the target of one connection. */
import type { AuthMethod, ConnectTarget } from './target.ts';
import { authOf, endpointUrl, KEY_PROTOCOL, type Endpoint, type EndpointAuth } from './endpoint.ts';
import { hasReference, plainSecrets, withSecrets } from './secretReferences.ts';
import { secretParts } from './secrets.ts';

/** What was asked for or fetched for this connection. */
export interface Credentials {
  /** API key or token, for whatever the endpoint's `auth` is; empty for a server that needs none. */
  readonly key?: string;
  /** By the names that the endpoint refers to. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/**
 * @param route the way there: proxy and trusted certificates
 * @throws RealtimeError as `endpointUrl`
 */
export function endpointTarget(
  endpoint: Endpoint,
  { key = '', secrets = {} }: Credentials,
  callId?: string,
  route: Pick<ConnectTarget, 'tls' | 'proxy'> = {},
): ConnectTarget {
  const url = endpointUrl(endpoint, callId);
  for (const [name, value] of Object.entries(endpoint.query ?? {}))
    url.searchParams.set(name, withSecrets(value, secrets));
  const own = mapValues(endpoint.headers ?? {}, (value) => withSecrets(value, secrets));
  const ownNames = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const made = { ...openAiHeaders(endpoint), ...authHeader(authOf(endpoint), key) };
  // What the settings say replaces what would have been sent.
  const kept = Object.entries(made).filter(([name]) => !ownNames.has(name.toLowerCase()));
  const headers = { ...Object.fromEntries(kept), ...own };
  const protocols = (endpoint.protocols ?? []).map((protocol) => withSecrets(protocol, secrets));
  return {
    kind: endpoint.kind,
    name: endpoint.name,
    url: url.href,
    auth: authMethod(authOf(endpoint), key, headers, protocols, url),
    headers,
    protocols,
    secrets: [key, ...Object.values(secrets), ...writtenOut(endpoint)].filter((secret) => secret !== ''),
    ...route,
  };
}

function authHeader(auth: EndpointAuth, key: string): Record<string, string> {
  if (auth === 'none' || key === '') return {};
  return auth === 'api-key' ? { 'api-key': key } : { Authorization: `Bearer ${key}` };
}

function openAiHeaders(endpoint: Endpoint): Record<string, string> {
  if (endpoint.kind !== 'openai') return {};
  const { organization, project, safetyIdentifier } = endpoint;
  const headers = {
    'OpenAI-Organization': organization,
    'OpenAI-Project': project,
    'OpenAI-Safety-Identifier': safetyIdentifier,
  };
  return Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  );
}

function authMethod(
  auth: EndpointAuth,
  key: string,
  headers: Readonly<Record<string, string>>,
  protocols: readonly string[],
  url: URL,
): AuthMethod {
  return auth === 'entra' && key !== '' ? 'entra' : sentAuth(headers, protocols, url);
}

/** How a request says who it is. */
export function sentAuth(
  headers: Readonly<Record<string, string>>,
  protocols: readonly string[],
  url: URL,
): AuthMethod {
  const value = (name: string): string | undefined =>
    Object.entries(headers).find(([other]) => other.toLowerCase() === name)?.[1];
  const bearer =
    /^Bearer\s+(.+)$/i.exec(value('authorization') ?? '')?.[1] ??
    protocols.find((protocol) => protocol.startsWith(KEY_PROTOCOL))?.slice(KEY_PROTOCOL.length);
  if (bearer !== undefined) return bearer.startsWith('ek_') ? 'ephemeral' : 'bearer';
  const keyed = ['api-key', 'x-api-key'].some((name) => value(name) !== undefined);
  return keyed || url.searchParams.has('api-key') || url.searchParams.has('api_key') ? 'api-key' : 'none';
}

/** Keys that stand in the settings in the open: they are warned of, and kept out of the log all the same. */
function writtenOut(endpoint: Endpoint): string[] {
  const { headers = {}, query = {}, protocols = [] } = endpoint;
  return plainSecrets(endpoint).flatMap(({ where, name }) => {
    if (where === 'headers') return secretParts(headers[name] ?? '');
    if (where === 'query') return [query[name] ?? ''];
    return protocols
      .filter((protocol) => protocol.startsWith(`${name}.`) && !hasReference(protocol))
      .map((protocol) => protocol.slice(name.length + 1));
  });
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
