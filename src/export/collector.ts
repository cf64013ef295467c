/** A session sent to an OpenTelemetry collector: the same trace that the file has. */
import { RealtimeError } from '../base/errors.ts';
import type { LoggedSession } from './exportedSession.ts';
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

/** Sends it; see `otlpExporter.ts`, which is not read before it is needed. */
export type SendTrace = (trace: Trace, options: CollectorOptions) => Promise<void>;

export interface SentTrace {
  readonly traceId: string;
  readonly spans: number;
  readonly masked: ReadonlyMap<MaskKind, number>;
}

/** @throws RealtimeError `no-times`, `no-such-entry`, `no-such-turn`, and those of `send` */
export async function exportToCollector(
  source: LoggedSession,
  collector: CollectorOptions,
  send: SendTrace,
  { version = '0', ...options }: ExportOptions & { readonly version?: string | undefined } = {},
): Promise<SentTrace> {
  const session = await prepareExport(source, options);
  const trace = traceOf(session, session.range, version);
  await send(trace, collector);
  return { traceId: trace.traceId, spans: trace.spans.length, masked: session.masked };
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
      'A collector is reached by http:// or https://, and this is no such URL.',
      {
        hint: 'For example http://localhost:4318.',
      },
    );
  }
  const [, origin = '', path = ''] = match;
  return /^\/?$/.test(path) ? `${origin}/v1/traces` : `${origin}${path}`;
}
