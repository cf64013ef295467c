/** The trace, and its file against what OpenTelemetry's own serializer writes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { describe, expect, it } from 'vitest';
import { exportToCollector, tracesUrl } from '../../../src/export/collector.ts';
import { readableSpans, sendTrace } from '../../../src/export/otlpExporter.ts';
import type { Span, Trace } from '../../../src/export/spans.ts';
import { HandMadeLog } from '../session/log.ts';
import { exportText } from './exportText.ts';
import { spokenSession, startedMs } from './spokenSession.ts';

async function traceOf(selection = {}): Promise<Trace> {
  let trace: Trace | undefined;
  const collector = { url: 'http://h/v1/traces', headers: {}, protocol: 'http/json' } as const;
  await exportToCollector(spokenSession(), collector, (sent) => Promise.resolve(void (trace = sent)), {
    selection,
    version: '1',
  });
  if (!trace) throw new Error('nothing was sent');
  return trace;
}

function named(trace: Trace, name: string): Span[] {
  return trace.spans.filter((span) => span.name === name);
}

describe('the trace of a session', () => {
  it('is conversation, turns, responses and tool calls, each within its parent', async () => {
    const trace = await traceOf();
    const byId = new Map(trace.spans.map((span) => [span.spanId, span]));
    expect(trace.spans.map(({ name, parentSpanId }) => [name, byId.get(parentSpanId ?? '')?.name])).toEqual([
      ['conversation', undefined],
      ['invoke_agent', 'conversation'],
      ['chat gpt-realtime-2.1', 'invoke_agent'],
      ['execute_tool get_weather', 'chat gpt-realtime-2.1'],
      ['invoke_agent', 'conversation'],
      ['chat gpt-realtime-2.1', 'invoke_agent'],
    ]);
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(byId.size).toBe(trace.spans.length);
    for (const { spanId, startMs, endMs } of trace.spans) {
      expect(spanId).toMatch(/^[0-9a-f]{16}$/);
      expect(endMs).toBeGreaterThanOrEqual(startMs);
      expect(startMs).toBeGreaterThanOrEqual(startedMs);
    }
  });

  it('says what the conventions for generative AI have names for', async () => {
    const trace = await traceOf();
    const [root] = named(trace, 'conversation');
    const [first, second] = named(trace, 'chat gpt-realtime-2.1');
    expect(root?.attributes).toMatchObject({
      'gen_ai.provider.name': 'openai',
      'gen_ai.conversation.id': 'conv_1',
      'gen_ai.request.model': 'gpt-realtime-2.1',
      'gen_ai.usage.input_tokens': 400,
      'gen_ai.system_instructions': '[{"type":"text","content":"Be brief."}]',
      'server.address': 'api.openai.com',
      'server.port': 443,
      'realtime.session.id': 'sess_1',
      'realtime.connection.close_code': 1000,
    });
    expect(root?.events).toMatchObject([
      {
        name: 'exception',
        attributes: { 'exception.type': 'item_delete_invalid_item_id', 'exception.message': 'No item nope.' },
      },
    ]);
    expect(first?.kind).toBe('client');
    expect(first?.attributes).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.response.id': 'r1',
      'gen_ai.response.finish_reasons': ['tool_call'],
      'gen_ai.usage.input_tokens': 200,
      'gen_ai.usage.output_tokens': 100,
      'gen_ai.usage.cache_read.input_tokens': 64,
      'gen_ai.output.type': 'speech',
    });
    expect(JSON.parse(String(first?.attributes['gen_ai.output.messages']))).toEqual([
      {
        role: 'assistant',
        parts: [{ type: 'text', content: 'It is raining in Oslo, and it will stay so.' }],
        finish_reason: 'stop',
      },
      {
        role: 'assistant',
        parts: [{ type: 'tool_call', id: 'c1', name: 'get_weather', arguments: { city: 'Oslo' } }],
        finish_reason: 'tool_call',
      },
    ]);
    expect(second?.attributes['gen_ai.response.finish_reasons']).toEqual(['turn_detected']);
    expect(second?.error).toBeUndefined();
    expect(named(trace, 'execute_tool get_weather')).toMatchObject([
      {
        attributes: {
          'gen_ai.operation.name': 'execute_tool',
          'gen_ai.tool.call.id': 'c1',
          'gen_ai.tool.call.arguments': '{"city":"Oslo"}',
          'gen_ai.tool.call.result': '{"rain":true}',
        },
        links: [{ spanId: second?.spanId }],
      },
    ]);
    const turn = named(trace, 'invoke_agent')[1];
    expect(turn?.attributes).toMatchObject({ 'gen_ai.operation.name': 'invoke_agent', 'realtime.turn.number': 2 });
    expect(turn?.events).toContainEqual(expect.objectContaining({ name: 'realtime.truncated' }));
  });

  it('is the same trace when it is exported again, and another for a part', async () => {
    expect(await traceOf()).toEqual(await traceOf());
    const part = await traceOf({ turns: { from: 2, to: 2 } });
    expect(part.spans.map(({ name }) => name)).toEqual(['conversation', 'invoke_agent', 'chat gpt-realtime-2.1']);
    expect(part.traceId).not.toBe((await traceOf()).traceId);
    const [root, , answer] = part.spans;
    expect(root?.attributes['gen_ai.usage.input_tokens']).toBe(answer?.attributes['gen_ai.usage.input_tokens']);
  });

  it('is in the file as OpenTelemetry writes it', async () => {
    const spans = readableSpans(await traceOf());
    const official = JSON.parse(Buffer.from(JsonTraceSerializer.serializeRequest(spans) ?? []).toString()) as unknown;
    const file = JSON.parse(await exportText(spokenSession(), 'otlp', { version: '1' })) as unknown;
    expect(comparable(file)).toEqual(comparable(official));
  });
});

/** Counts of zero and empty texts are defaults and may be left out; whole numbers may be texts; flags are newer than the official writer here. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, member]) => !/^dropped|^flags$|^schemaUrl$|^traceState$/.test(key) && !(key === 'code' && member === 0),
  );
  return Object.fromEntries(
    kept.map(([key, member]) => [key, key === 'intValue' ? Number(member) : comparable(member)]),
  );
}

describe('a log with damaged values', () => {
  it('gives a file of 64-bit numbers all the same', async () => {
    const usage = { input_tokens: 1e30, output_tokens: 2.5 };
    const log = new HandMadeLog()
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } })
      .server({ type: 'response.done', response: { id: 'r', status: 'completed', output: [], usage } });
    const entries = log.entries.map((entry, index) => ({ ...entry, monoMs: null, wallMs: index === 0 ? -5e20 : 5e20 }));
    const file = await exportText({ header: undefined, entries }, 'otlp');
    const times = Array.from(file.matchAll(/TimeUnixNano":"([^"]*)"/g), ([, time = '']) => BigInt(time));
    expect(times.length).toBeGreaterThan(1);
    expect(times.every((time) => time >= 0n && time < 2n ** 64n)).toBe(true);
    expect(file).not.toMatch(/"intValue":"[^"]*[^"\d-]/);
    expect(file).toContain('"doubleValue":1e+30');
  });
});

describe('a collector', () => {
  it.each(['http/json', 'http/protobuf'] as const)('that takes a part only is no success, by %s', async (protocol) => {
    const partialSuccess = { rejectedSpans: 2, errorMessage: 'too old, Basic dXNlcjpwYXNz' };
    const answers = {
      'http/json': JSON.stringify({ partialSuccess }),
      'http/protobuf': Buffer.from([10, 4, 8, 2, 18, 0]),
    };
    const server = createServer((_, response) => {
      response.writeHead(200, {
        'content-type': protocol === 'http/json' ? 'application/json' : 'application/x-protobuf',
      });
      response.end(answers[protocol]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const sent = exportToCollector(
        spokenSession(),
        { url: `http://127.0.0.1:${port}/v1/traces`, headers: { authorization: 'Basic dXNlcjpwYXNz' }, protocol },
        sendTrace,
      );
      await expect(sent).rejects.toMatchObject({ code: 'collector-refused' });
      await expect(sent).rejects.toThrow(/did not take 2 of the 6 spans/);
      await expect(sent).rejects.not.toThrow(/dXNlcjpwYXNz/);
    } finally {
      server.close();
    }
  });
});

describe('the URL of a collector', () => {
  it.each([
    ['http://localhost:4318', 'http://localhost:4318/v1/traces'],
    [' https://otel.example/ ', 'https://otel.example/v1/traces'],
    ['https://cloud.example/api/public/otel/v1/traces', 'https://cloud.example/api/public/otel/v1/traces'],
  ])('%s', (text, url) => {
    expect(tracesUrl(text)).toBe(url);
  });

  it.each(['localhost:4318', 'file:///etc', 'grpc://h:4317', ''])('is none: %j', (text) => {
    expect(() => tracesUrl(text)).toThrow(/no such URL/);
  });
});
