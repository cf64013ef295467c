/** A session sent to an OpenTelemetry collector: the same trace that the file has. */
import { RealtimeError } from '../base/errors.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import type { LoggedSession } from './exportedSession.ts';
import { Redactor } from './redact.ts';
import { prepareExport, type ExportOptions } from './prepareExport.ts';
import type { MaskKind } from './secrets.ts';
import { traceOf, type Trace } from './spans.ts';

export const collectorProtocols = ['http/protobuf', 'http/json'] as const;

export interface CollectorOptions {
  /** Whole, path included. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly protocol: (typeof collectorProtocols)[number];
}

/** What the network or the collector said; it may hold a header's value. */
export interface CollectorFailure {
  readonly message: string;
  /** Of HTTP; undefined where nobody answered. */
  readonly status: number | undefined;
  readonly body: string;
  /** Of a trace that was taken but for these. */
  readonly rejectedSpans?: number | undefined;
}

/** Sends it; see `otlpExporter.ts`, which is not read before it is needed. */
export type SendTrace = (trace: Trace, options: CollectorOptions) => Promise<CollectorFailure | undefined>;

export interface SentTrace {
  readonly traceId: string;
  readonly spans: number;
  readonly masked: ReadonlyMap<MaskKind, number>;
}

/** @throws RealtimeError `no-times`, `no-such-entry`, `no-such-turn`, `collector-refused`, `collector-unreachable` */
export async function exportToCollector(
  source: LoggedSession,
  collector: CollectorOptions,
  send: SendTrace,
  { version = '0', ...options }: ExportOptions & { readonly version?: string | undefined } = {},
): Promise<SentTrace> {
  const session = await prepareExport(source, options);
  const trace = traceOf(session, session.range, version);
  const failure = await send(trace, collector);
  if (failure) throw problemOf(failure, collector, trace.spans.length);
  return { traceId: trace.traceId, spans: trace.spans.length, masked: session.masked };
}

/** Nothing that is thrown holds a header's value. */
function problemOf(
  { message, status, body, rejectedSpans }: CollectorFailure,
  { url, headers }: CollectorOptions,
  spans: number,
): RealtimeError {
  const values = Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)]);
  const redactor = new Redactor({ secrets: values });
  const where = redactor.text(url);
  if (status === undefined) {
    const reason = redactor.text(message);
    return new RealtimeError('collector-unreachable', phrase('{0} did not take the trace: {1}.', where, reason), {
      hint: phrase('Is the collector running, and does it listen for OTLP over HTTP (port 4318)?'),
    });
  }
  const said = redactor.text(body).replace(/\s+/g, ' ').trim().slice(0, 300);
  if (rejectedSpans !== undefined) {
    return new RealtimeError(
      'collector-refused',
      phrase('{0} did not take {1} of the {2} spans: {3}', where, rejectedSpans, spans, said === '' ? '–' : said),
      { hint: phrase('The collector’s own log says more.') },
    );
  }
  const told =
    said === ''
      ? phrase('{0} refused the trace with HTTP {1}.', where, status)
      : phrase('{0} refused the trace with HTTP {1}: {2}.', where, status, said);
  return new RealtimeError('collector-refused', told, { hint: hintFor(status) });
}

function hintFor(status: number): Phrase {
  if (status === 401 || status === 403) return phrase('Its headers say who is there: check the setting, or --header.');
  if (status === 404) return phrase('The path is usually /v1/traces.');
  return status === 415
    ? phrase('Try the other protocol: http/protobuf or http/json.')
    : phrase('The collector’s own log says more.');
}

/**
 * The URL that traces go to: a collector's address gets the path that OTLP says.
 * @throws RealtimeError `collector-url`
 */
export function tracesUrl(text: string): string {
  const match = /^(https?:\/\/[^/?#\s]+)([^\s]*)$/.exec(text.trim());
  if (!match) {
    throw new RealtimeError(
      'collector-url',
      phrase('A collector is reached by http:// or https://, and this is no such URL.'),
      {
        hint: phrase('For example http://localhost:4318.'),
      },
    );
  }
  const [, origin = '', path = ''] = match;
  return /^\/?$/.test(path) ? `${origin}/v1/traces` : `${origin}${path}`;
}
