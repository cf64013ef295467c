/** A trace in OTLP's JSON (an `ExportTraceServiceRequest`): what a collector's file receiver and its HTTP endpoint read. */
import type { JsonObject } from '../base/json.ts';
import type { Attributes, AttributeValue, Span, Trace } from './spans.ts';

const kinds = { internal: 1, client: 3 } as const;
const STATUS_ERROR = 2;
/** The span's own trace and parents are sampled. */
const FLAGS_SAMPLED = 0x101;

/** Span by span, on one line: JSON lines of such requests are what a collector's file receiver reads. */
export function* otlpJson({ traceId, resource, scope, spans }: Trace): Generator<string, void> {
  const attributes = JSON.stringify(attributesOf(resource));
  yield `{"resourceSpans":[{"resource":{"attributes":${attributes}},"scopeSpans":[{"scope":${JSON.stringify(scope)},"spans":[`;
  for (const [index, span] of spans.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(spanOf(span, traceId))}`;
  }
  yield ']}]}]}\n';
}

function spanOf(span: Span, traceId: string): JsonObject {
  return {
    traceId,
    spanId: span.spanId,
    ...(span.parentSpanId !== undefined && { parentSpanId: span.parentSpanId }),
    name: span.name,
    kind: kinds[span.kind],
    startTimeUnixNano: nanoText(span.startMs),
    endTimeUnixNano: nanoText(span.endMs),
    attributes: attributesOf(span.attributes),
    events: span.events.map(({ name, timeMs, attributes }) => ({
      timeUnixNano: nanoText(timeMs),
      name,
      attributes: attributesOf(attributes),
    })),
    links: span.links.map(({ spanId, attributes }) => ({
      traceId,
      spanId,
      attributes: attributesOf(attributes),
      flags: FLAGS_SAMPLED,
    })),
    status: span.error === undefined ? {} : { code: STATUS_ERROR, message: span.error },
    flags: FLAGS_SAMPLED,
  };
}

function attributesOf(attributes: Attributes): JsonObject[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: valueOf(value) }));
}

function valueOf(value: AttributeValue): JsonObject {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') {
    // A damaged log may say anything: 64 bits hold no 1e30, and JSON no infinity.
    if (Number.isSafeInteger(value)) return { intValue: String(value) };
    return { doubleValue: Number.isFinite(value) ? value : String(value) };
  }
  return { arrayValue: { values: value.map((text) => ({ stringValue: text })) } };
}

/** More digits than a number has: milliseconds and their fraction apart, microseconds exact. */
function nanoText(ms: number): string {
  const micros = BigInt(Math.round(ms * 1000));
  return String(micros * 1000n);
}
