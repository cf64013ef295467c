/**
 * `realtime.endpoints` as it is in settings.json: of any shape, because a person wrote it. What cannot be used is named
 * with its position and the reason, and left out; the rest works.
 */
import { isJsonObject, type JsonObject } from '../../base/json.ts';
import { describeError } from '../../base/errors.ts';
import { endpointUrl, type Endpoint } from '../../transport/endpoint.ts';
import { t } from '../../base/l10n.ts';

export interface ReadEndpoints {
  readonly endpoints: readonly Endpoint[];
  /** One sentence for each entry that was left out. */
  readonly problems: readonly string[];
}

/** Names that the pick gives to what is there without any setting. */
export const reservedNames: readonly string[] = ['OpenAI', 'Simulator'];

const members = {
  openai: { needs: [], takes: ['model', 'intent', 'url', 'organization', 'project', 'safetyIdentifier'] },
  azure: { needs: ['resource'], takes: ['deployment', 'intent'] },
  'azure-preview': { needs: ['resource', 'deployment'], takes: ['apiVersion'] },
  'voice-live': { needs: ['resource'], takes: ['model', 'apiVersion'] },
  custom: { needs: ['url'], takes: [] },
} as const satisfies Record<Endpoint['kind'], { needs: readonly string[]; takes: readonly string[] }>;

/** Absent where the kind takes only the one way. */
const auths: Readonly<Record<Endpoint['kind'], readonly string[]>> = {
  openai: ['none', 'bearer'],
  azure: ['none', 'bearer', 'api-key', 'entra'],
  'azure-preview': ['none', 'bearer', 'api-key', 'entra'],
  'voice-live': ['none', 'bearer', 'api-key', 'entra'],
  custom: ['none', 'bearer', 'api-key', 'entra'],
};

export function readEndpoints(value: unknown): ReadEndpoints {
  if (!Array.isArray(value)) {
    return { endpoints: [], problems: value === undefined ? [] : [t('realtime.endpoints is not a list.')] };
  }
  const endpoints: Endpoint[] = [];
  const problems: string[] = [];
  value.forEach((entry: unknown, index) => {
    try {
      const endpoint = readEndpoint(entry);
      const taken = [...reservedNames, ...endpoints.map(({ name }) => name)];
      if (taken.includes(endpoint.name)) throw new Error(t('the name "{0}" is taken.', endpoint.name));
      endpoints.push(endpoint);
    } catch (error) {
      problems.push(t('realtime.endpoints, entry {0}: {1}', index + 1, describeError(error)));
    }
  });
  return { endpoints, problems };
}

/** @throws Error whose message says what is wrong, without repeating values that may be secrets */
function readEndpoint(entry: unknown): Endpoint {
  if (!isJsonObject(entry)) throw new Error(t('it is not an object.'));
  const kind = entry['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(members, kind)) {
    throw new Error(t('"kind" is none of {0}.', Object.keys(members).join(', ')));
  }
  const known = kind as Endpoint['kind'];
  const { needs, takes } = members[known];
  const endpoint: Record<string, unknown> = { kind, name: text(entry, 'name', true) };
  for (const name of needs) endpoint[name] = text(entry, name, true);
  for (const name of [...takes, 'caFile']) {
    const value = text(entry, name, false);
    if (value !== undefined) endpoint[name] = value;
  }
  for (const name of ['headers', 'query']) if (entry[name] !== undefined) endpoint[name] = texts(entry, name);
  if (entry['protocols'] !== undefined) endpoint['protocols'] = list(entry, 'protocols');
  const auth = text(entry, 'auth', false);
  if (auth !== undefined) {
    if (!auths[known].includes(auth)) throw new Error(t('"auth" is none of {0}.', auths[known].join(', ')));
    endpoint['auth'] = auth;
  }
  if (endpoint['intent'] !== undefined && endpoint['intent'] !== 'transcription') {
    throw new Error(t('"intent" can only be "transcription".'));
  }
  const read = endpoint as unknown as Endpoint;
  requireRoute(read);
  endpointUrl(read);
  return read;
}

/** The server must be told what the session is for. */
function requireRoute(endpoint: Endpoint): void {
  if (endpoint.kind === 'openai' && !endpoint.model && !endpoint.intent) {
    throw new Error(t('"model" is missing (or "intent": "transcription").'));
  }
  if (endpoint.kind === 'azure' && !endpoint.deployment && !endpoint.intent) {
    throw new Error(t('"deployment" is missing (or "intent": "transcription").'));
  }
}

function text(entry: JsonObject, name: string, needed: true): string;
function text(entry: JsonObject, name: string, needed: boolean): string | undefined;
function text(entry: JsonObject, name: string, needed: boolean): string | undefined {
  const value = entry[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (value !== undefined && typeof value !== 'string') throw new Error(t('"{0}" is not a text.', name));
  if (needed) throw new Error(t('"{0}" is missing.', name));
  return undefined;
}

function texts(entry: JsonObject, name: string): Record<string, string> {
  const value = entry[name];
  if (!isJsonObject(value) || Object.values(value).some((one) => typeof one !== 'string')) {
    throw new Error(t('"{0}" is not an object of texts.', name));
  }
  const wrong = name === 'headers' ? Object.keys(value).find((header) => !isHeader(header, value[header])) : undefined;
  if (wrong !== undefined)
    throw new Error(t('the header "{0}" cannot be sent: name or value has a character too many.', wrong));
  return value as Record<string, string>;
}

function list(entry: JsonObject, name: string): string[] {
  const value = entry[name];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string' || one === '')) {
    throw new Error(t('"{0}" is not a list of texts.', name));
  }
  return value as string[];
}

/** RFC 9110: a token, and a value without control characters. */
function isHeader(name: string, value: unknown): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
