/**
 * Endpoints: where to connect and how to say who is there. An endpoint holds no secret: its texts may refer to one by
 * name, `${secret:NAME}`, which is put in only when a target is made of it.
 */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { webSocketUrl, type TargetKind } from './target.ts';
import { isSecretParameter } from './secrets.ts';

export type EndpointKind = Exclude<TargetKind, 'simulator'>;

/** How an endpoint wants to be told who connects. `entra`: a Microsoft token, fetched anew for each connection. */
export type EndpointAuth = 'none' | 'bearer' | 'api-key' | 'entra';

interface EndpointBase {
  /** Unique among the endpoints. */
  readonly name: string;
  readonly auth?: EndpointAuth;
  /** Sent with the upgrade; values may refer to secrets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Added to the URL; values may refer to secrets. */
  readonly query?: Readonly<Record<string, string>>;
  /** Subprotocols to offer; they may refer to secrets. */
  readonly protocols?: readonly string[];
  /** PEM file with certificates to trust besides this machine's own. */
  readonly caFile?: string;
}

export interface OpenAiEndpoint extends EndpointBase {
  readonly kind: 'openai';
  readonly model?: string;
  readonly intent?: 'transcription';
  /** For a regional host; default `wss://api.openai.com/v1/realtime`. */
  readonly url?: string;
  readonly organization?: string;
  readonly project?: string;
  /** Stable id of the end user that says nothing about the person, e.g. a hash. */
  readonly safetyIdentifier?: string;
}

export interface AzureEndpoint extends EndpointBase {
  readonly kind: 'azure';
  /** Name of the resource, its host, or a URL in front of it. */
  readonly resource: string;
  readonly deployment?: string;
  readonly intent?: 'transcription';
}

export interface AzurePreviewEndpoint extends EndpointBase {
  readonly kind: 'azure-preview';
  readonly resource: string;
  readonly deployment: string;
  readonly apiVersion?: string;
}

export interface VoiceLiveEndpoint extends EndpointBase {
  readonly kind: 'voice-live';
  readonly resource: string;
  /** Absent for agents, which `query` names. */
  readonly model?: string;
  readonly apiVersion?: string;
}

export interface CustomEndpoint extends EndpointBase {
  readonly kind: 'custom';
  readonly url: string;
}

export type Endpoint = OpenAiEndpoint | AzureEndpoint | AzurePreviewEndpoint | VoiceLiveEndpoint | CustomEndpoint;

export const OPENAI_URL = 'wss://api.openai.com/v1/realtime';
export const AZURE_PREVIEW_API_VERSION = '2025-04-01-preview';
export const VOICE_LIVE_API_VERSION = '2025-10-01';

/**
 * The URL without `query`, which may refer to secrets.
 * @param callId of a WebRTC or SIP call to attach to (sideband): it takes the place of model and intent
 * @throws RealtimeError `url-not-websocket`, `endpoint-invalid`
 */
export function endpointUrl(endpoint: Endpoint, callId?: string): URL {
  switch (endpoint.kind) {
    case 'openai':
      return routed(webSocketUrl(endpoint.url ?? OPENAI_URL), endpoint.model, endpoint.intent, callId);
    case 'azure': {
      const url = resourceUrl(endpoint.resource, 'openai.azure.com', '/openai/v1/realtime');
      return routed(url, endpoint.deployment, endpoint.intent, callId);
    }
    case 'azure-preview': {
      const url = resourceUrl(endpoint.resource, 'openai.azure.com', '/openai/realtime');
      url.searchParams.set('api-version', endpoint.apiVersion ?? AZURE_PREVIEW_API_VERSION);
      url.searchParams.set('deployment', endpoint.deployment);
      return url;
    }
    case 'voice-live': {
      const url = resourceUrl(endpoint.resource, 'services.ai.azure.com', '/voice-live/realtime');
      url.searchParams.set('api-version', endpoint.apiVersion ?? VOICE_LIVE_API_VERSION);
      if (endpoint.model !== undefined) url.searchParams.set('model', endpoint.model);
      return url;
    }
    case 'custom': {
      const url = webSocketUrl(endpoint.url);
      return callId === undefined ? url : routed(url, undefined, undefined, callId);
    }
  }
}

/** What an endpoint's server is told when its settings say nothing. */
export function authOf(endpoint: Endpoint): EndpointAuth {
  if (endpoint.auth !== undefined) return endpoint.auth;
  if (carriesCredentials(endpoint)) return 'none';
  return endpoint.kind === 'openai' || endpoint.kind === 'custom' ? 'bearer' : 'api-key';
}

/** Kinds whose sessions can be attached to by the id of a call. */
export function takesCallId({ kind }: Endpoint): boolean {
  return kind === 'openai' || kind === 'azure' || kind === 'custom';
}

/** The endpoint says itself who connects: in a header, a query parameter or a subprotocol. */
function carriesCredentials({ headers = {}, query = {}, protocols = [] }: Endpoint): boolean {
  return (
    [...Object.keys(headers), ...Object.keys(query)].some(isSecretParameter) ||
    protocols.some((protocol) => protocol.startsWith(KEY_PROTOCOL))
  );
}

/** Subprotocol with which browsers, which cannot send headers, hand over a key. */
export const KEY_PROTOCOL = 'openai-insecure-api-key.';

/** Exactly one of `call_id`, `intent` and `model` says what the connection is for. */
function routed(url: URL, model: string | undefined, intent: string | undefined, callId: string | undefined): URL {
  const [name, value] =
    callId !== undefined ? ['call_id', callId] : intent !== undefined ? ['intent', intent] : ['model', model];
  if (value === undefined || name === undefined) return url;
  for (const other of ['call_id', 'intent', 'model']) url.searchParams.delete(other);
  url.searchParams.set(name, value);
  return url;
}

/** @param resource `contoso`, `contoso.openai.azure.com`, or a URL as the portal shows it, with a path where a gateway has one */
function resourceUrl(resource: string, domain: string, path: string): URL {
  const text = resource.trim();
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `wss://${/[.:]/.test(text) ? text : `${text}.${domain}`}`;
  const address = full.replace(/^http/i, 'ws');
  if (text === '' || !/^wss?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new RealtimeError(
      'endpoint-invalid',
      phrase('This is neither the name of an Azure resource nor its address.'),
      {
        hint: phrase('Expected e.g. contoso, contoso.{0} or https://contoso.{1}.', domain, domain),
      },
    );
  }
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  url.search = '';
  url.hash = '';
  return url;
}
