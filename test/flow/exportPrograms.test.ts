/** Exports opened by the programs they are for: ffmpeg, an OpenTelemetry collector's endpoint, our own reader. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import protobuf from 'otlp-decoder/build/src/generated/root.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeEntry, encodeHeader } from '../../src/recording/codec.ts';
import { describeWithTools } from '../audioTools.ts';
import { exportBytes, exportText } from '../unit/export/exportText.ts';
import { spokenSession, words } from '../unit/export/spokenSession.ts';
import { runCli, useCli } from './cliHarness.ts';

useCli();
const folder = mkdtempSync(join(tmpdir(), 'realtime-exports-'));
const recording = join(folder, 'spoken.realtime.jsonl');
beforeAll(() => {
  const { header, entries } = spokenSession();
  writeFileSync(recording, (header ? encodeHeader(header) : '') + Array.from(entries, encodeEntry).join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);

describeWithTools('ffmpeg', ['ffmpeg'], () => {
  it('reads the WAV and the subtitles, and puts them into one film with the same times', async () => {
    const [wav, srt, vtt, film] = ['a.wav', 'a.srt', 'a.vtt', 'a.mkv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    for (const [format, out] of [
      ['wav', wav],
      ['srt', srt],
      ['vtt', vtt],
    ] as const) {
      expect(await runCli(['export', recording, '--format', format, '--out', out])).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    for (const subtitles of [srt, vtt]) {
      await run('ffmpeg', ['-v', 'error', '-y', '-i', wav, '-i', subtitles, '-c:a', 'copy', '-c:s', 'srt', film]);
      const { stdout: back } = await run('ffmpeg', ['-v', 'error', '-i', film, '-map', '0:s', '-f', 'srt', '-']);
      expect(timesOf(back)).toEqual(timesOf(readFileSync(srt, 'utf8')));
      expect(back).toContain(words.question);
      expect(back).toContain('Tomorrow the sun —');
    }
    const { stdout } = await run('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'format=duration:stream=codec_name,channels',
      '-of',
      'json',
      wav,
    ]);
    const probed = JSON.parse(stdout) as { streams: object[]; format: { duration: string } };
    expect(probed.streams).toEqual([{ codec_name: 'pcm_s16le', channels: 2 }]);
    const lastEnd = timesOf(readFileSync(srt, 'utf8')).at(-1)?.split(' --> ')[1] ?? '';
    expect(Number(probed.format.duration)).toBeCloseTo(secondsOf(lastEnd), 2);
  });
});

function timesOf(srt: string): string[] {
  return srt.match(/\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}/g) ?? [];
}

function secondsOf(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.replace(',', '.').split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

/** Takes what an OpenTelemetry collector takes at `/v1/traces`, and reads it as that does. */
class Collector {
  readonly received: { headers: IncomingHttpHeaders; request: TraceRequest }[] = [];
  status = 200;
  readonly #server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body =
        request.headers['content-encoding'] === 'gzip' ? gunzipSync(Buffer.concat(pieces)) : Buffer.concat(pieces);
      const isJson = request.headers['content-type'] === 'application/json';
      if (request.url === '/v1/traces') {
        this.received.push({
          headers: request.headers,
          request: isJson ? (JSON.parse(body.toString()) as TraceRequest) : decode(body),
        });
      }
      response.writeHead(request.url === '/v1/traces' ? this.status : 404, {
        'content-type': request.headers['content-type'],
      });
      response.end(this.status === 200 ? (isJson ? '{}' : '') : `no: ${String(request.headers.authorization)}`);
    });
  });

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }
}

interface TraceRequest {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

/** The generated types say nothing of what is in it. */
interface Decoder {
  decode(body: Uint8Array): object;
  toObject(message: object, options: { readonly longs: typeof String }): object;
}
const { opentelemetry } = protobuf as unknown as {
  opentelemetry: { proto: { collector: { trace: { v1: { ExportTraceServiceRequest: Decoder } } } } };
};
const decoder = opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;

function decode(body: Buffer): TraceRequest {
  const message = decoder.decode(body);
  const hex = (bytes: Uint8Array | string | null | undefined): string => Buffer.from(bytes ?? []).toString('hex');
  const request = decoder.toObject(message, { longs: String }) as TraceRequest;
  for (const { scopeSpans } of request.resourceSpans) {
    for (const { spans } of scopeSpans) {
      for (const span of spans) {
        const { traceId, spanId, parentSpanId } = span;
        Object.assign(span, {
          traceId: hex(traceId),
          spanId: hex(spanId),
          ...(parentSpanId && { parentSpanId: hex(parentSpanId) }),
        });
      }
    }
  }
  return request;
}

describe('a collector', () => {
  const collector = new Collector();
  let url = '';
  beforeAll(async () => {
    url = await collector.start();
  });
  afterAll(() => collector.close());

  it.each(['http/protobuf', 'http/json'])('gets the trace over %s, as it is in the file', async (protocol) => {
    const args = [
      'export',
      recording,
      '--format',
      'otlp',
      '--collector',
      url,
      '--protocol',
      protocol,
      '--header',
      'authorization=Basic abc123secret',
    ];
    const result = await runCli(args);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toMatch(/^sent 6 spans as trace [0-9a-f]{32}\n$/);
    const got = collector.received.at(-1);
    expect(got?.headers['content-type']).toBe(protocol === 'http/json' ? 'application/json' : 'application/x-protobuf');
    expect(got?.headers.authorization).toBe('Basic abc123secret');
    const file = JSON.parse(await exportText(spokenSession(), 'otlp')) as TraceRequest;
    const facts = (request: TraceRequest | undefined): object[] =>
      (request?.resourceSpans[0]?.scopeSpans[0]?.spans ?? []).map(
        ({ traceId, spanId, parentSpanId, name, startTimeUnixNano, attributes }) => ({
          traceId,
          spanId,
          parentSpanId,
          name,
          startTimeUnixNano,
          keys: attributes.map(({ key }) => key),
        }),
      );
    expect(facts(got?.request)).toEqual(facts(file));
    expect(facts(got?.request)).toHaveLength(6);
  });

  it('that refuses is told of without the header that it echoes', async () => {
    collector.status = 401;
    const args = [
      'export',
      recording,
      '--format',
      'otlp',
      '--collector',
      url,
      '--header',
      'authorization=Basic abc123secret',
    ];
    const { code, stdout, stderr } = await runCli(args);
    collector.status = 200;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('refused the trace with HTTP 401');
    expect(stderr).not.toContain('abc123secret');
  });

  it('that has another path is named', async () => {
    const result = await runCli(['export', recording, '--format', 'otlp', '--collector', `${url}/nowhere`]);
    expect(result).toMatchObject({ code: 1 });
    expect(result.stderr).toContain('The path is usually /v1/traces.');
  });

  it.each([
    [['--collector', 'localhost:4318'], 1, 'no such URL'],
    [['--collector', 'http://h', '--out', 'x'], 2, 'without --out'],
    [['--collector', 'http://h', '--header', 'sk-secretsecret'], 2, 'NAME=VALUE'],
    [['--collector', 'http://h', '--protocol', 'grpc'], 2, "'grpc' is none of"],
    [['--header', 'a=b'], 2, 'go with --collector'],
  ])('is not called with %j', async (args, code, says) => {
    const result = await runCli(['export', recording, '--format', 'otlp', ...args]);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(says);
    expect(result.stderr).not.toContain('secretsecret');
  });
});

describe('the command line', () => {
  it('writes each format that the panel offers, as the panel does', async () => {
    for (const format of ['markdown', 'html', 'text', 'csv', 'json', 'jsonl', 'srt', 'vtt', 'trace'] as const) {
      const { code, stdout } = await runCli(['export', recording, '--format', format]);
      expect(code).toBe(0);
      expect(stdout, format).toBe((await exportBytes(spokenSession(), format)).toString());
    }
  });

  it('takes a part, and leaves out audio', async () => {
    const one = await runCli(['export', recording, '--format', 'text', '--turns', '2']);
    expect(one.stdout).toContain(words.second);
    expect(one.stdout).not.toContain(words.question);
    expect(
      (await runCli(['export', recording, '--format', 'csv', '--from', '3', '--to', '4'])).stdout.split('\r\n'),
    ).toHaveLength(4);
    expect((await runCli(['export', recording, '--format', 'har', '--no-audio'])).stdout).toContain(
      'bytes of audio left out',
    );
  });

  it.each([
    [['--from', '0'], 2],
    [['--turns', '3-2'], 2],
    [['--turns', '1', '--to', '4'], 2],
    [['--turns', '7'], 1],
    [['--from', '9999'], 1],
    [['--no-redact', '--personal'], 2],
  ])('says what is wrong with %j', async (args, code) => {
    expect(await runCli(['export', recording, '--format', 'text', ...args])).toMatchObject({ code, stdout: '' });
  });
});
