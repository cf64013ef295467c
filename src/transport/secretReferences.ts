/** `${secret:NAME}` in an endpoint's texts: the name is in the settings, the secret is not. */
import type { Endpoint } from './endpoint.ts';
import { isKeyShaped, isSecretParameter } from './secrets.ts';

const reference = /\$\{secret:([^}]*)\}/g;

/** Names of the secrets that the endpoint's headers, query and subprotocols refer to, each once. */
export function secretNames({ headers = {}, query = {}, protocols = [] }: Endpoint): string[] {
  return secretNamesIn([...Object.values(headers), ...Object.values(query), ...protocols]);
}

/** The same of any texts. */
export function secretNamesIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(reference)].map(([, name]) => (name ?? '').trim())))];
}

/** The text with each reference replaced; a secret that is not there leaves nothing. */
export function withSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  return text.replace(reference, (_, name: string) => secrets[name.trim()] ?? '');
}

/** The endpoint without the parts that refer to secrets. */
export function withoutReferences(endpoint: Endpoint): Endpoint {
  const kept = (values: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => !hasReference(value)));
  const { headers = {}, query = {}, protocols = [] } = endpoint;
  return {
    ...endpoint,
    headers: kept(headers),
    query: kept(query),
    protocols: protocols.filter((protocol) => !hasReference(protocol)),
  };
}

export function hasReference(text: string): boolean {
  return text.search(reference) >= 0;
}

/** Where a key stands in the open: a part of the endpoint and the member's name. */
export interface PlainSecret {
  readonly where: 'headers' | 'query' | 'protocols';
  readonly name: string;
}

/** Values that look like keys, or stand under a name that keys have, and are written out instead of referred to. */
export function plainSecrets({ headers = {}, query = {}, protocols = [] }: Endpoint): PlainSecret[] {
  const named = (where: 'headers' | 'query', values: Readonly<Record<string, string>>): PlainSecret[] =>
    Object.entries(values)
      .filter(([name, value]) => isPlain(value) && (isKeyShaped(value) || isSecretParameter(name)))
      .map(([name]) => ({ where, name }));
  const offered = protocols
    .filter((protocol) => isPlain(protocol) && isKeyShaped(protocol.replace(/^[a-z-]+\./, '')))
    .map((protocol): PlainSecret => ({ where: 'protocols', name: protocol.replace(/\..*$/s, '') }));
  return [...named('headers', headers), ...named('query', query), ...offered];
}

function isPlain(value: string): boolean {
  return value.trim() !== '' && !hasReference(value);
}
