/** The endpoints of the settings, and OpenAI, which is there without any. Machine-scoped: no workspace can say where a key goes. */
import { ConfigurationTarget, workspace } from 'vscode';
import { isJsonObject } from '../../base/json.ts';
import { webSocketUrl } from '../../transport/target.ts';
import { isKeyShaped, isSecretParameter } from '../../transport/secrets.ts';
import type { Endpoint, OpenAiEndpoint } from '../../transport/endpoint.ts';
import { defaultOpenAiModel, settingKeys } from '../names.ts';
import { readEndpoints, type ReadEndpoints } from './endpointSettings.ts';
import { namedSecretSlot, type KeyStore } from './keyStore.ts';

export function savedEndpoints(): ReadEndpoints {
  return readEndpoints(workspace.getConfiguration().get<unknown>(settingKeys.endpoints));
}

/** OpenAI itself, as its settings have it. */
export function openAiEndpoint(): OpenAiEndpoint {
  const optional = (name: string, key: string): Record<string, string> => {
    const value = textSetting(key);
    return value === undefined ? {} : { [name]: value };
  };
  const model = textSetting(settingKeys.openAiModel) ?? defaultOpenAiModel;
  return {
    kind: 'openai',
    name: `OpenAI ${model}`,
    model,
    ...optional('organization', settingKeys.openAiOrganization),
    ...optional('project', settingKeys.openAiProject),
    ...optional('safetyIdentifier', settingKeys.openAiSafetyIdentifier),
  };
}

/** Adds an endpoint to the settings, or replaces the one of its name; entries that cannot be read stay as they are. */
export async function saveEndpoint(endpoint: Endpoint): Promise<void> {
  await writeEntries([...entriesBut(endpoint.name), endpoint]);
}

export async function removeEndpoint(name: string): Promise<void> {
  await writeEntries(entriesBut(name));
}

function entriesBut(name: string): unknown[] {
  const value = workspace.getConfiguration().get<unknown>(settingKeys.endpoints);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry) => !isJsonObject(entry) || entry['name'] !== name);
}

async function writeEntries(entries: readonly unknown[]): Promise<void> {
  await workspace.getConfiguration().update(settingKeys.endpoints, entries, ConfigurationTarget.Global);
}

/**
 * An endpoint for a URL as it was typed. Credentials in it go to the secret storage and leave a reference behind.
 * @param taken names that it must not get
 * @throws RealtimeError `url-not-websocket`
 */
export async function endpointOfUrl(text: string, taken: readonly string[], keys: KeyStore): Promise<Endpoint> {
  const url = webSocketUrl(text);
  const name = freeName(url.host, taken);
  const query: Record<string, string> = {};
  for (const [parameter, value] of [...url.searchParams]) {
    if (!isSecretParameter(parameter) && !isKeyShaped(value)) continue;
    url.searchParams.delete(parameter);
    query[parameter] = await stored(`${name} ${parameter}`, value);
  }
  const headers: Record<string, string> = {};
  if (url.username !== '' || url.password !== '') {
    const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers['Authorization'] = `Basic ${await stored(`${name} login`, Buffer.from(login).toString('base64'))}`;
    url.username = '';
    url.password = '';
  }
  return {
    kind: 'custom',
    name,
    url: url.href,
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };

  async function stored(secret: string, value: string): Promise<string> {
    await keys.set(namedSecretSlot(secret), value);
    return `\${secret:${secret}}`;
  }
}

/** `name`, then `name 2`, `name 3`. */
export function freeName(name: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** Earlier versions remembered URLs in `realtime.customUrls`: they become endpoints, once. */
export async function migrateCustomUrls(keys: KeyStore): Promise<void> {
  const urls = workspace.getConfiguration().inspect<unknown>(settingKeys.customUrls)?.globalValue;
  if (!Array.isArray(urls) || urls.length === 0) return;
  for (const url of urls) {
    const { endpoints } = savedEndpoints();
    const known = endpoints.some((endpoint) => endpoint.kind === 'custom' && endpoint.url === url);
    if (typeof url !== 'string' || known || !/^wss?:\/\/./i.test(url) || !URL.canParse(url)) continue;
    const taken = endpoints.map(({ name }) => name);
    await saveEndpoint(await endpointOfUrl(url, taken, keys));
  }
  await workspace.getConfiguration().update(settingKeys.customUrls, undefined, ConfigurationTarget.Global);
}

function textSetting(key: string): string | undefined {
  const value = workspace.getConfiguration().get<unknown>(key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
