/**
 * What a request's address asks for. Three vendors speak this protocol under four paths, and say in three ways which dialect
 * they mean; nothing but the address and the headers of the upgrade decides it.
 */
import type { SessionKind, WireDialect } from '../configuration/sessionNature.ts';

/** A request as it came, without its body. */
export interface RequestHead {
  /** Without the query. */
  readonly path: string;
  /** Decoded; the first of each name counts. */
  readonly query: ReadonlyMap<string, string>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Subprotocols as offered; none for requests that are no upgrade. */
  readonly protocols: readonly string[];
}

export type Vendor = 'openai' | 'azure' | 'voice-live';

export interface Base {
  readonly vendor: Vendor;
  /** What the path itself stands for. OpenAI's and Azure's newer path become `beta` by header or subprotocol. */
  readonly dialect: WireDialect;
  /** What follows the base: `""`, `/calls`, `/client_secrets`, … */
  readonly rest: string;
}

export type UrlForm =
  | {
      readonly type: 'session';
      readonly vendor: Vendor;
      readonly dialect: WireDialect;
      readonly kind: SessionKind;
      /** Model or, at Azure, deployment. */
      readonly model: string | undefined;
    }
  | { readonly type: 'sideband'; readonly vendor: Vendor; readonly callId: string }
  /** Another protocol that lives beside this one; `speaks` is a sentence for its user. */
  | { readonly type: 'other-protocol'; readonly vendor: Vendor; readonly speaks: string }
  /** The address is one of ours, but Azure would not find anything there. */
  | { readonly type: 'incomplete'; readonly vendor: Vendor; readonly missing: string }
  | { readonly type: 'unknown' };

export const BETA_PROTOCOL = 'openai-beta.realtime-v1';

const BASES: readonly { readonly path: RegExp; readonly vendor: Vendor; readonly dialect: WireDialect }[] = [
  { path: /^\/v1\/realtime(?=\/|$)/, vendor: 'openai', dialect: 'ga' },
  { path: /^\/openai\/v1\/realtime(?=\/|$)/, vendor: 'azure', dialect: 'ga' },
  // The SDKs of the preview differ in what they put around it.
  { path: /^\/openai\/(?:deployments\/[^/]+\/)?realtime(?:api)?(?=\/|$)/, vendor: 'azure', dialect: 'beta' },
  { path: /^\/voice-live\/realtime(?=\/|$)/, vendor: 'voice-live', dialect: 'voice-live' },
];

const OTHER_PROTOCOLS: readonly { readonly path: RegExp; readonly speaks: string }[] = [
  {
    path: /^(?:\/openai)?\/v1\/realtime\/translations(?=\/|$)/,
    speaks:
      'This path speaks the translation protocol (session.input_audio_buffer.append, session.output_audio.delta), which is not the Realtime protocol. The simulator speaks Realtime: connect to /v1/realtime?model=….',
  },
  {
    path: /^(?:\/openai)?\/v1\/live(?=\/|$)/,
    speaks:
      'This path speaks the Live protocol (session.start, session.input_audio.append), which is not the Realtime protocol. The simulator speaks Realtime: connect to /v1/realtime?model=….',
  },
];

/** Whether the client asks for the interface that OpenAI retired in May 2026. */
export function asksForBeta({ headers, protocols }: Pick<RequestHead, 'headers' | 'protocols'>): boolean {
  return /realtime=v1/i.test(headers['openai-beta'] ?? '') || protocols.includes(BETA_PROTOCOL);
}

/** Which of the known bases a path is under; undefined for any other path. */
export function baseOf(path: string): Base | undefined {
  for (const { path: pattern, vendor, dialect } of BASES) {
    const found = pattern.exec(path)?.[0];
    if (found !== undefined) return { vendor, dialect, rest: path.slice(found.length).replace(/\/$/, '') };
  }
  return undefined;
}

export function otherProtocolAt(path: string): string | undefined {
  return OTHER_PROTOCOLS.find(({ path: pattern }) => pattern.test(path))?.speaks;
}

/** @param head of a WebSocket upgrade */
export function urlForm(head: RequestHead): UrlForm {
  const { path, query } = head;
  const speaks = otherProtocolAt(path);
  if (speaks !== undefined)
    return { type: 'other-protocol', vendor: path.startsWith('/openai') ? 'azure' : 'openai', speaks };
  const base = baseOf(path);
  if (base?.rest !== '') return { type: 'unknown' };
  const { vendor } = base;
  const callId = query.get('call_id');
  if (callId !== undefined && vendor !== 'voice-live') return { type: 'sideband', vendor, callId };
  const dialect = base.dialect === 'ga' && asksForBeta(head) ? 'beta' : base.dialect;
  const kind = query.get('intent') === 'transcription' ? 'transcription' : 'realtime';
  const needsVersion = vendor === 'voice-live' || base.dialect === 'beta';
  if (needsVersion && !query.get('api-version')) return { type: 'incomplete', vendor, missing: 'api-version' };
  const deployment = vendor === 'azure' ? query.get('deployment') : undefined;
  const model = deployment ?? query.get('model');
  if (model) return { type: 'session', vendor, dialect, kind, model };
  const speaksForAgent = vendor === 'voice-live' && (query.has('agent-name') || query.has('agent_id'));
  if (speaksForAgent) return { type: 'session', vendor, dialect, kind, model: 'gpt-realtime' };
  if (vendor !== 'openai' && kind === 'realtime')
    return { type: 'incomplete', vendor, missing: base.dialect === 'beta' ? 'deployment' : 'model' };
  return { type: 'session', vendor, dialect, kind, model: undefined };
}
