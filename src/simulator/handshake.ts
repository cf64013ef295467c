/**
 * Who gets a session. The real server answers every upgrade with 101 and refuses afterwards: one `error` frame, then a close
 * whose reason is `<error type>.<error code>` (probed in September 2026). So does this one.
 */
import type { JsonObject } from '../base/json.ts';
import { RequestFault } from './fault.ts';
import { modelNamed } from './models.ts';

export interface ConnectionRequest {
  /** Decoded query parameters. */
  readonly query: ReadonlyMap<string, string>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Subprotocols as offered. */
  readonly protocols: readonly string[];
}

export interface AdmissionRules {
  /** Without it any key will do, and none as well. A key with "invalid" in it is refused always. */
  readonly requireKey: boolean;
}

export type Admission =
  | { readonly admitted: true; readonly model: string }
  | {
      readonly admitted: false;
      readonly fault: RequestFault;
      readonly closeCode: number;
      readonly closeReason: string;
    };

const KEY_PROTOCOL = 'openai-insecure-api-key.';

export function admit({ query, headers, protocols }: ConnectionRequest, rules: AdmissionRules): Admission {
  const isBeta = /realtime=v1/i.test(headers['openai-beta'] ?? '') || protocols.includes('openai-beta.realtime-v1');
  if (isBeta) {
    return refused(
      4000,
      'beta_api_shape_disabled',
      'The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.',
    );
  }
  const key =
    /^Bearer\s+(.*)$/i.exec(headers['authorization'] ?? '')?.[1]?.trim() ??
    protocols.find((protocol) => protocol.startsWith(KEY_PROTOCOL))?.slice(KEY_PROTOCOL.length);
  if (!key && rules.requireKey) return refused(3000, null, 'Missing bearer or basic authentication in header');
  // The key itself is not repeated: frames are recorded.
  if (key?.includes('invalid')) return refused(3000, 'invalid_api_key', 'Incorrect API key provided.');
  if (query.get('intent') === 'transcription') {
    return refused(
      4000,
      'unsupported_intent',
      'This simulator has conversation sessions only; connect with ?model= instead.',
    );
  }
  const model = query.get('model');
  if (!model) return refused(4000, 'missing_model', 'You must provide a model parameter.');
  if (!modelNamed(model)) return refused(4000, 'invalid_model', `Model "${model}" is not supported in realtime mode.`);
  return { admitted: true, model };
}

function refused(closeCode: number, code: string | null, message: string): Admission {
  const fault = new RequestFault(code, message);
  return { admitted: false, fault, closeCode, closeReason: code === null ? fault.type : `${fault.type}.${code}` };
}

/**
 * The subprotocol to select: `realtime` if it is offered, never one that carries a key.
 * @returns undefined to select none
 */
export function selectProtocol(protocols: Iterable<string>): string | undefined {
  return [...protocols].find((protocol) => protocol === 'realtime');
}

/** Body of an HTTP error, in the API's form. */
export function httpError(message: string): JsonObject {
  return { error: { message, type: 'invalid_request_error', param: null, code: null } };
}
