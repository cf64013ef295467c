/**
 * Who gets a session. OpenAI answers every upgrade with 101 and refuses afterwards: one `error` frame, then a close whose
 * reason is `<error type>.<error code>` (probed in September 2026). Azure answers the upgrade itself with 400, 401 or 404, and
 * so does OpenAI for a call that it does not know.
 */
import type { JsonObject } from '../../base/json.ts';
import { SECRET_PREFIX, type ClientSecret } from './clientSecrets.ts';
import type { SessionKind, WireDialect } from '../configuration/sessionNature.ts';
import { RequestFault } from '../wire/fault.ts';
import { modelNamed } from '../configuration/models.ts';
import { asksForBeta, BETA_PROTOCOL, urlForm, type RequestHead, type Vendor } from './urlForm.ts';

export interface AdmissionRules {
  /** Without it any key will do, and none as well. A key with "invalid" in it is refused always, and so is a client secret of nobody's. */
  readonly requireKey: boolean;
  /** The only key that is good, beside client secrets. */
  readonly key?: string;
  /** What becomes of clients that ask OpenAI's path for the retired beta interface. */
  readonly retiredBeta: 'accept' | 'refuse';
  readonly nowSeconds: number;
  readonly secret: (value: string) => ClientSecret | undefined;
  readonly hasCall: (callId: string) => boolean;
}

export type Admission =
  | {
      readonly type: 'session';
      readonly vendor: Vendor;
      readonly dialect: WireDialect;
      readonly kind: SessionKind;
      readonly model: string;
      readonly initialSession?: JsonObject;
    }
  | { readonly type: 'sideband'; readonly callId: string }
  /** Answered with 101, then with this. */
  | {
      readonly type: 'refused';
      readonly fault: RequestFault;
      readonly closeCode: number;
      readonly closeReason: string;
    }
  /** The upgrade itself is answered with this. */
  | { readonly type: 'rejected'; readonly status: number; readonly body: JsonObject };

type KeyVerdict =
  | { readonly type: 'good'; readonly secret?: ClientSecret }
  | { readonly type: 'missing' | 'wrong' | 'unknown-secret' | 'expired' };

const REALTIME_PROTOCOL = 'realtime';
const KEY_PROTOCOL = 'openai-insecure-api-key.';
const TRANSCRIBES_ONLY = /^(?:whisper|gpt-(?:4o-(?:mini-)?|live-|realtime-)?(?:transcribe|whisper))/;
/** Where neither the URL nor the key names one: transcription sessions get theirs by `session.update`. */
const TRANSCRIPTION_MODEL = 'gpt-4o-transcribe';
const KEY_NEEDED = 'Missing bearer or basic authentication in header';
/** The key itself is not repeated: frames are recorded. */
const KEY_WRONG = 'Incorrect API key provided.';
const SECRET_UNKNOWN =
  'Incorrect API key provided. A client secret (ek_…) is good only at the simulator that made it, while that runs: POST /v1/realtime/client_secrets makes one.';
const KEY_EXPIRED = 'The client secret has expired. Create another one and connect with that.';
const KEY_PROBLEMS = { wrong: KEY_WRONG, 'unknown-secret': SECRET_UNKNOWN, expired: KEY_EXPIRED } as const;

/** @param head of a WebSocket upgrade */
export function admit(head: RequestHead, rules: AdmissionRules): Admission {
  const form = urlForm(head);
  if (form.type === 'unknown') return rejected(404, httpError(`Unknown path: ${head.path}`));
  const { vendor } = form;
  const refuse = vendor === 'openai' ? refused : rejectedByAzure;
  if (form.type === 'other-protocol') return refuse(4000, 'unsupported_protocol', form.speaks);
  if (vendor === 'openai' && asksForBeta(head) && rules.retiredBeta === 'refuse')
    return refusedWith(4000, betaRetired());

  const key = keyOf(head);
  const verdict = judgeKey(key, rules);
  if (verdict.type === 'missing') return refuse(3000, null, KEY_NEEDED);
  if (verdict.type !== 'good') return refuse(3000, 'invalid_api_key', KEY_PROBLEMS[verdict.type]);

  if (form.type === 'sideband') {
    // Recorded of September 2026: a client secret cannot watch a call, and is told that there is none.
    const found = rules.hasCall(form.callId) && !key?.startsWith(SECRET_PREFIX);
    return found ? { type: 'sideband', callId: form.callId } : rejected(404, callNotFound());
  }
  const { secret } = verdict;
  const session = { type: 'session', vendor, ...(secret && { initialSession: secret.initialSession }) } as const;
  if (form.type === 'incomplete') {
    if (secret?.model === undefined || form.missing === 'api-version')
      return rejectedByAzure(4000, `missing_${form.missing}`, `The query parameter '${form.missing}' is missing.`);
    return { ...session, dialect: secret.dialect, kind: secret.kind, model: secret.model };
  }
  const { dialect } = form;
  const kind = secret?.kind ?? form.kind;
  const model = form.model ?? secret?.model ?? (kind === 'transcription' ? TRANSCRIPTION_MODEL : undefined);
  if (model === undefined) return refused(4000, 'missing_model', 'You must provide a model parameter.');
  if (kind === 'realtime' && vendor === 'azure' && TRANSCRIBES_ONLY.test(model)) {
    const message = 'The realtime operation does not work with the specified model. Choose another deployment.';
    return rejected(400, { error: { code: 'OperationNotSupported', message } });
  }
  if (kind === 'realtime' && vendor === 'openai' && !modelNamed(model))
    return refused(4000, 'invalid_model', `Model "${model}" is not supported in realtime mode.`);
  return { ...session, dialect, kind, model };
}

/** The key of a request, wherever its vendor lets it be. */
export function keyOf({ headers, query, protocols }: RequestHead): string | undefined {
  const bearer = /^Bearer\s+(.*)$/i.exec(headers['authorization'] ?? query.get('authorization') ?? '')?.[1]?.trim();
  const protocol = protocols.find((offered) => offered.startsWith(KEY_PROTOCOL))?.slice(KEY_PROTOCOL.length);
  return bearer ?? protocol ?? headers['api-key'] ?? query.get('api-key');
}

/** Why a request without a good key is refused, in words; undefined when its key is good. */
export function keyProblem(head: RequestHead, rules: AdmissionRules): RequestFault | undefined {
  const { type } = judgeKey(keyOf(head), rules);
  if (type === 'good') return undefined;
  if (type === 'missing') return new RequestFault(null, KEY_NEEDED);
  return new RequestFault('invalid_api_key', KEY_PROBLEMS[type]);
}

function judgeKey(key: string | undefined, rules: AdmissionRules): KeyVerdict {
  if (!key) return { type: rules.requireKey || rules.key !== undefined ? 'missing' : 'good' };
  const secret = rules.secret(key);
  if (secret) return secret.expiresAtSeconds > rules.nowSeconds ? { type: 'good', secret } : { type: 'expired' };
  // Whoever uses one means it to be checked: a secret that was never minted, or of a run that is over, is an error worth seeing.
  if (key.startsWith(SECRET_PREFIX)) return { type: 'unknown-secret' };
  if (key.includes('invalid')) return { type: 'wrong' };
  return { type: rules.key === undefined || rules.key === key ? 'good' : 'wrong' };
}

function refused(closeCode: number, code: string | null, message: string): Admission {
  return refusedWith(closeCode, new RequestFault(code, message));
}

function refusedWith(closeCode: number, fault: RequestFault): Admission {
  const closeReason = fault.code === null ? fault.type : `${fault.type}.${fault.code}`;
  return { type: 'refused', fault, closeCode, closeReason };
}

/** What OpenAI says to beta clients since May 2026. */
export function betaRetired(): RequestFault {
  return new RequestFault(
    'beta_api_shape_disabled',
    'The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API.',
  );
}

function rejectedByAzure(closeCode: number, code: string | null, message: string): Admission {
  const status = closeCode === 3000 ? 401 : code === 'unsupported_protocol' ? 404 : 400;
  return rejected(status, { error: { code: status === 401 ? '401' : code, message } });
}

function rejected(status: number, body: JsonObject): Admission {
  return { type: 'rejected', status, body };
}

/**
 * The subprotocol to select: `realtime` if it is offered, else the beta's, never one that carries a key.
 * @returns undefined to select none
 */
export function selectProtocol(protocols: Iterable<string>): string | undefined {
  const offered = new Set(protocols);
  return [REALTIME_PROTOCOL, BETA_PROTOCOL].find((protocol) => offered.has(protocol));
}

/** Body of an HTTP error, in the API's form. */
export function httpError(message: string, code: string | null = null, param: string | null = null): JsonObject {
  return { error: { message, type: 'invalid_request_error', param, code } };
}

/** As recorded, `param` included. */
export function callNotFound(): JsonObject {
  return {
    error: {
      message: 'No session found for the provided call_id',
      type: 'invalid_request_error',
      code: 'call_id_not_found',
      param: '',
    },
  };
}
