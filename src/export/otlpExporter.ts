/**
 * Sends a trace to a collector with OpenTelemetry's own exporters. A bundle of its own, read when somebody exports there.
 */
import { diag, DiagLogLevel, SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import type { CollectorFailure, CollectorOptions } from './collector.ts';
import type { Attributes, Span, Trace } from './spans.ts';

type ReadableSpan = Parameters<JsonExporter['export']>[0][number];

const TIMEOUT_MS = 15_000;
/** A collector refuses requests of more than some megabytes. */
const SPANS_A_REQUEST = 200;

/**
 * @returns why it was not taken; undefined where it was. An error of this bundle would be a stranger to the bundle that
 * loads it.
 */
export async function sendTrace(
  trace: Trace,
  { url, headers, protocol }: CollectorOptions,
): Promise<CollectorFailure | undefined> {
  const Exporter = protocol === 'http/json' ? JsonExporter : ProtobufExporter;
  const exporter = new Exporter({ url, headers: { ...headers }, timeoutMillis: TIMEOUT_MS });
  const spans = readableSpans(trace);
  const partly = new PartialSuccess();
  try {
    for (let start = 0; start < spans.length; start += SPANS_A_REQUEST) {
      const error = await exported(exporter, spans.slice(start, start + SPANS_A_REQUEST));
      if (error) return failureOf(error);
    }
    return partly.failure;
  } finally {
    partly.dispose();
    await exporter.shutdown();
  }
}

/**
 * A collector that takes a part only says so in an answer of status 200. The exporter tells nobody but OpenTelemetry's own
 * log of diagnoses.
 */
class PartialSuccess {
  #rejectedSpans = 0;
  #message = '';

  constructor() {
    const ignore = (): void => undefined;
    const warn = (text: string, answer?: unknown): void => this.#read(text, answer);
    diag.setLogger({ error: ignore, warn, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.WARN);
  }

  get failure(): CollectorFailure | undefined {
    if (this.#rejectedSpans === 0) return undefined;
    return { message: this.#message, status: 200, body: this.#message, rejectedSpans: this.#rejectedSpans };
  }

  dispose(): void {
    diag.disable();
  }

  #read(text: string, answer: unknown): void {
    if (!text.startsWith('Received Partial Success') || typeof answer !== 'string') return;
    const { rejectedSpans, errorMessage } = JSON.parse(answer) as { rejectedSpans?: unknown; errorMessage?: unknown };
    this.#rejectedSpans += Number(rejectedSpans) || 0;
    if (typeof errorMessage === 'string') this.#message = errorMessage;
  }
}

function failureOf(error: Error & { code?: unknown; data?: unknown }): CollectorFailure {
  return {
    message: error.message,
    status: typeof error.code === 'number' ? error.code : undefined,
    body: typeof error.data === 'string' ? error.data : '',
  };
}

function exported(exporter: JsonExporter | ProtobufExporter, spans: ReadableSpan[]): Promise<Error | undefined> {
  return new Promise((resolve) => exporter.export(spans, ({ error }) => resolve(error)));
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
