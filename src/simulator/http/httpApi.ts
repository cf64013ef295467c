/** What the API offers beside the socket: client secrets and calls, in its paths, status codes and error bodies. */
import type { Clock } from '../../base/clock.ts';
import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import type { Calls } from './calls.ts';
import type { ClientSecrets } from './clientSecrets.ts';
import type { SessionKind, WireDialect } from '../configuration/sessionNature.ts';
import { effectiveSession, type EffectiveSession } from '../configuration/effectiveSession.ts';
import { faults, RequestFault } from '../wire/fault.ts';
import { betaRetired, callNotFound, httpError, keyOf, keyProblem, type AdmissionRules } from './handshake.ts';
import { Ids, randomStream } from '../determinism/ids.ts';
import { modelNamed } from '../configuration/models.ts';
import { multipartBoundary, multipartFields } from './multipart.ts';
import { sdpAnswer } from './sdpAnswer.ts';
import { anyObject, integer, oneOf, record, text } from '../wire/shape.ts';
import { baseOf, otherProtocolAt, type Base, type RequestHead } from './urlForm.ts';

export interface ApiRequest extends RequestHead {
  readonly method: string;
  /** Decoded as UTF-8. */
  readonly body: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is, objects as JSON. */
  readonly body?: JsonObject | string;
}

export interface ApiContext {
  readonly seed: number;
  readonly clock: Pick<Clock, 'wallMs'>;
  readonly secrets: ClientSecrets;
  readonly calls: Calls;
  readonly rules: () => AdmissionRules;
}

type Handler = (request: ApiRequest, base: Base) => ApiResponse;

const DEFAULT_MODEL = 'gpt-realtime';
const SECRET_SECONDS = 600;

const lifetime = record({ anchor: oneOf('created_at'), seconds: integer(10, 7200) });
const secretBody = record({ session: anyObject, expires_after: lifetime });
const rejectBody = record({ status_code: integer(300, 699) });
const referBody = record({ target_uri: text({ min: 1 }) }, ['target_uri']);

export class HttpApi {
  readonly #ids: Ids;
  readonly #random: () => number;

  constructor(private readonly context: ApiContext) {
    this.#ids = new Ids(context.seed + 1);
    this.#random = randomStream(context.seed, 'sdp');
  }

  /** Never throws: what is wrong with a request becomes its answer. */
  handle(request: ApiRequest): ApiResponse {
    const speaks = otherProtocolAt(request.path);
    if (speaks !== undefined) return { status: 404, body: httpError(speaks, 'unsupported_protocol') };
    const base = baseOf(request.path);
    const handler = base && this.#handlerOf(request, base);
    if (!base || !handler) return { status: 404, body: httpError(`Unknown path: ${request.path}`) };
    if (request.method !== 'POST') {
      if (base.rest === '') return { status: 426, headers: { Upgrade: 'websocket' }, body: httpError(ONLY_SOCKETS) };
      const message = `Not allowed to ${request.method} on ${request.path}: use POST.`;
      return { status: 405, headers: { Allow: 'POST, OPTIONS' }, body: httpError(message, 'method_not_supported') };
    }
    const denied = keyProblem(request, this.context.rules());
    if (denied) return { status: 401, body: httpError(denied.message, denied.code) };
    try {
      return handler(request, base);
    } catch (error) {
      if (!(error instanceof RequestFault)) throw error;
      return { status: 400, body: httpError(error.message, error.code, error.param) };
    }
  }

  #handlerOf({ headers }: ApiRequest, { rest }: Base): Handler | undefined {
    // Before May 2026 the offer of a WebRTC call was posted to the socket's own path.
    if (rest === '')
      return (request) => (isSdp(headers) ? this.#betaCall(request) : { status: 400, body: httpError(ONLY_SOCKETS) });
    const [, id = '', verb = ''] = /^\/calls\/([\w-]+)\/(accept|reject|refer|hangup)$/.exec(rest) ?? [];
    if (id !== '') return (request, base) => this.#steerCall(id, verb, request, base);
    return this.#handlers[rest];
  }

  readonly #handlers: Readonly<Record<string, Handler | undefined>> = {
    '/client_secrets': (request, base) => {
      const body = jsonBody(request.body);
      secretBody(body, '');
      const { kind, model, effective } = this.#sessionOf(objectAt(body, 'session'), base);
      const expiresAtSeconds = this.#nowSeconds() + secondsOf(objectAt(body, 'expires_after'));
      const { initialSession, wire } = effective;
      const { value } = this.context.secrets.mint({ expiresAtSeconds, kind, dialect: 'ga', model, initialSession });
      return { status: 200, body: { value, expires_at: expiresAtSeconds, session: wire } };
    },
    '/sessions': (request, base) => this.#betaSecret(request, base, 'realtime'),
    '/transcription_sessions': (request, base) => this.#betaSecret(request, base, 'transcription'),
    '/calls': (request, base) => {
      const boundary = multipartBoundary(request.headers['content-type'] ?? '');
      const fields = boundary === undefined ? undefined : multipartFields(request.body, boundary);
      if (!fields && !isSdp(request.headers)) {
        throw new RequestFault(
          'unsupported_content_type',
          "Unsupported content type. Send the SDP offer as 'application/sdp', or as the field 'sdp' of 'multipart/form-data'.",
        );
      }
      const offer = fields ? fields.get('sdp') : request.body;
      if (offer === undefined) throw faults.missingParameter('sdp');
      const session = fields?.get('session');
      return this.#openCall(offer, request, base, session === undefined ? undefined : jsonBody(session));
    },
  };

  #openCall(offer: string, request: ApiRequest, base: Base, session: JsonObject | undefined): ApiResponse {
    const answer = sdpAnswer(offer, this.#random);
    const secret = this.context.secrets.find(keyOf(request) ?? '');
    const named = request.query.get('model') ?? secret?.model;
    const asked = session ?? (secret ? { ...secret.initialSession } : undefined);
    const { kind, model, effective } = this.#sessionOf(asked, base, named);
    const { initialSession } = effective;
    const id = this.context.calls.open({ model: model ?? DEFAULT_MODEL, kind, dialect: base.dialect, initialSession });
    const prefix = request.path.replace(/\/calls\/?$/, '');
    return {
      status: 201,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', Location: `${prefix}/calls/${id}` },
      body: answer,
    };
  }

  #betaCall(request: ApiRequest): ApiResponse {
    this.#refuseRetired(request);
    return this.#openCall(request.body, request, { vendor: 'openai', dialect: 'beta', rest: '' }, undefined);
  }

  #betaSecret(request: ApiRequest, { vendor }: Base, kind: SessionKind): ApiResponse {
    this.#refuseRetired(request);
    const { client_secret: wanted, model: named, ...session } = jsonBody(request.body);
    const isNamed = typeof named === 'string' && named !== '';
    const model = kind === 'realtime' ? (isNamed ? named : DEFAULT_MODEL) : undefined;
    try {
      if (model !== undefined && vendor === 'openai') checkModel(model);
      const after = isJsonObject(wanted) ? objectAt(wanted, 'expires_after') : undefined;
      if (after) lifetime(after, 'client_secret.expires_after');
      const expiresAtSeconds = this.#nowSeconds() + secondsOf(after);
      const effective = this.#effective(session, 'beta', kind, model);
      const { initialSession, wire } = effective;
      const { value } = this.context.secrets.mint({ expiresAtSeconds, kind, dialect: 'beta', model, initialSession });
      return { status: 200, body: { ...wire, client_secret: { value, expires_at: expiresAtSeconds } } };
    } catch (error) {
      // Here the session is the body itself.
      if (error instanceof RequestFault && error.param?.startsWith('session.'))
        throw new RequestFault(
          error.code,
          error.message.replaceAll("'session.", "'"),
          error.param.slice(8),
          error.type,
        );
      throw error;
    }
  }

  #steerCall(id: string, verb: string, request: ApiRequest, base: Base): ApiResponse {
    const { calls } = this.context;
    const call = calls.find(id);
    const answers = verb === 'accept' || verb === 'reject';
    if (!call && !(answers && calls.isRinging(id))) return { status: 404, body: callNotFound() };
    // Only what rings can be answered, and that once.
    if (call && answers) throw faults.callIsOn(verb);
    const body = jsonBody(request.body);
    if (verb === 'accept') {
      const { kind, model, effective } = this.#sessionOf(body, base);
      calls.open({ model: model ?? DEFAULT_MODEL, kind, dialect: 'ga', initialSession: effective.initialSession }, id);
      return { status: 200 };
    }
    if (verb === 'reject') {
      rejectBody(body, '');
      calls.reject(id);
    }
    if (verb === 'refer') {
      referBody(body, '');
      if (!/^(?:tel|sips?):/.test(stringAt(body, 'target_uri') ?? ''))
        throw faults.custom('target_uri', "Invalid 'target_uri'. Expected a URI that begins with 'tel:' or 'sip:'.");
    }
    // A call that was passed on is no longer the API's.
    call?.end();
    return { status: 200 };
  }

  /** @param session in GA shape; absent: all defaults @param urlModel wins over the session's */
  #sessionOf(
    session: JsonObject | undefined,
    { vendor, dialect }: Base,
    urlModel?: string,
  ): { kind: SessionKind; model: string | undefined; effective: EffectiveSession } {
    if (session && typeof session['type'] !== 'string') throw faults.missingParameter('session.type');
    const kind = session?.['type'] === 'transcription' ? 'transcription' : 'realtime';
    const model = kind === 'realtime' ? (urlModel ?? stringAt(session, 'model') ?? DEFAULT_MODEL) : undefined;
    if (model !== undefined && vendor === 'openai') checkModel(model);
    // A secret's or a call's session is in the new shape, whatever its frames will be in.
    return { kind, model, effective: this.#effective(session, dialect === 'beta' ? 'ga' : dialect, kind, model) };
  }

  #effective(
    session: JsonObject | undefined,
    dialect: WireDialect,
    kind: SessionKind,
    model: string | undefined,
  ): EffectiveSession {
    const id = this.#ids.next('sess');
    const named = model ?? DEFAULT_MODEL;
    return effectiveSession({ model: named, dialect, kind, id, expiresAtSeconds: 0, ...(session && { session }) });
  }

  #refuseRetired({ path }: ApiRequest): void {
    if (this.context.rules().retiredBeta === 'refuse' && path.startsWith('/v1/')) throw betaRetired();
  }

  #nowSeconds(): number {
    return Math.floor(this.context.clock.wallMs() / 1000);
  }
}

const ONLY_SOCKETS = 'Connect with a WebSocket.';

function isSdp(headers: RequestHead['headers']): boolean {
  return /^application\/sdp\b/i.test(headers['content-type'] ?? '');
}

function secondsOf(expiresAfter: JsonObject | undefined): number {
  return numberAt(expiresAfter, 'seconds') ?? SECRET_SECONDS;
}

function checkModel(model: string): void {
  if (!modelNamed(model))
    throw new RequestFault('invalid_model', `Model "${model}" is not supported in realtime mode.`, 'session.model');
}

/** An empty body, and the `null` that some clients send for one, are an empty object. */
function jsonBody(body: string): JsonObject {
  let value: JsonValue;
  try {
    value = body.trim() === '' ? {} : (JSON.parse(body) as JsonValue);
  } catch {
    throw new RequestFault(
      null,
      'We could not parse the JSON body of your request. The API expects a JSON payload, but what was sent was not valid JSON.',
    );
  }
  if (value === null) return {};
  if (!isJsonObject(value)) throw new RequestFault('invalid_type', 'The JSON body of your request is not an object.');
  return value;
}
