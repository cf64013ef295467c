/**
 * Sends a trace to a collector with OpenTelemetry's own exporters. A bundle of its own, read when somebody exports there.
 * Invariant: nothing that is thrown or written holds a header's value.
 */
import { SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { RealtimeError } from '../base/errors.ts';
import type { CollectorOptions } from './collector.ts';
import { Redactor } from './redact.ts';
import type { Attributes, Span, Trace } from './spans.ts';

type ReadableSpan = Parameters<JsonExporter['export']>[0][number];

const TIMEOUT_MS = 15_000;
/** A collector refuses requests of more than some megabytes. */
const SPANS_A_REQUEST = 200;

/** @throws RealtimeError `collector-refused`, `collector-unreachable` */
export async function sendTrace(trace: Trace, options: CollectorOptions): Promise<void> {
  const { url, headers, protocol } = options;
  const Exporter = protocol === 'http/json' ? JsonExporter : ProtobufExporter;
  const exporter = new Exporter({ url, headers: { ...headers }, timeoutMillis: TIMEOUT_MS });
  const spans = readableSpans(trace);
  try {
    for (let start = 0; start < spans.length; start += SPANS_A_REQUEST) {
      const error = await exported(exporter, spans.slice(start, start + SPANS_A_REQUEST));
      if (error !== undefined) throw problemOf(error, options);
    }
  } finally {
    await exporter.shutdown();
  }
}

function exported(exporter: JsonExporter | ProtobufExporter, spans: ReadableSpan[]): Promise<Error | undefined> {
  return new Promise((resolve) => exporter.export(spans, ({ error }) => resolve(error)));
}

function problemOf(
  error: Error & { code?: unknown; data?: unknown },
  { url, headers }: CollectorOptions,
): RealtimeError {
  const redactor = new Redactor({ secrets: Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)]) });
  const where = redactor.text(url);
  if (typeof error.code !== 'number') {
    return new RealtimeError(
      'collector-unreachable',
      `${where} did not take the trace: ${redactor.text(error.message)}.`,
      {
        hint: 'Is the collector running, and does it listen for OTLP over HTTP (port 4318)?',
      },
    );
  }
  const said =
    typeof error.data === 'string' ? redactor.text(error.data).replace(/\s+/g, ' ').trim().slice(0, 300) : '';
  const message = `${where} refused the trace with HTTP ${error.code}${said === '' ? '' : `: ${said}`}.`;
  return new RealtimeError('collector-refused', message, { hint: hintFor(error.code) });
}

function hintFor(status: number): string {
  if (status === 401 || status === 403) return 'Its headers say who is there: check the setting, or --header.';
  if (status === 404) return 'The path is usually /v1/traces.';
  return status === 415 ? 'Try the other protocol: http/protobuf or http/json.' : 'The collector’s own log says more.';
}

export function readableSpans({ traceId, resource, scope, spans }: Trace): ReadableSpan[] {
  const shared = resourceFromAttributes(mutable(resource));
  return spans.map((span) => readableSpan(span, traceId, shared, scope));
}

function readableSpan(
  span: Span,
  traceId: string,
  resource: ReadableSpan['resource'],
  instrumentationScope: ReadableSpan['instrumentationScope'],
): ReadableSpan {
  const contextOf = (spanId: string): ReturnType<ReadableSpan['spanContext']> => ({
    traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
  });
  return {
    name: span.name,
    kind: span.kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => contextOf(span.spanId),
    ...(span.parentSpanId !== undefined && { parentSpanContext: contextOf(span.parentSpanId) }),
    startTime: hrTime(span.startMs),
    endTime: hrTime(span.endMs),
    duration: hrTime(span.endMs - span.startMs),
    status:
      span.error === undefined ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: span.error },
    attributes: mutable(span.attributes),
    events: span.events.map(({ name, timeMs, attributes }) => ({
      name,
      time: hrTime(timeMs),
      attributes: mutable(attributes),
    })),
    links: span.links.map(({ spanId, attributes }) => ({
      context: contextOf(spanId),
      attributes: mutable(attributes),
    })),
    ended: true,
    resource,
    instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function mutable(attributes: Attributes): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, typeof value === 'object' ? [...value] : value]),
  );
}

/** Seconds and nanoseconds, in whole microseconds as the file has them. */
function hrTime(ms: number): [number, number] {
  const micros = Math.round(ms * 1000);
  return [Math.floor(micros / 1_000_000), (micros % 1_000_000) * 1000];
}
