import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../../src/export/inspection.ts';
import { decodeRecording } from '../../src/recording/codec.ts';
import { captures, describeCaptures, type Capture } from '../captures.ts';
import { runCli, startCli, useCli } from './cliHarness.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
useCli();

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function inspect(path: string): Promise<Inspection> {
  const { code, stdout, stderr } = await runCli(['inspect', path, '--json']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Inspection;
}

/** As much of an event as the checks below look at. */
interface WireEvent {
  readonly type: string;
  readonly session?: unknown;
  readonly item?: {
    readonly id: string;
    readonly content?: readonly { readonly text?: string; readonly transcript?: string | null }[];
  };
  readonly item_id?: string;
  readonly transcript?: string;
  readonly response?: { readonly id: string; readonly usage?: object | null };
  readonly usage?: object;
  readonly error?: { readonly code: string; readonly message: string };
}

function eventsOf({ text }: Capture): WireEvent[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { event: WireEvent }).event);
}

/** What each item says in the end: its last whole form, or the transcript that came on its own. */
function textsOf(events: readonly WireEvent[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { type, item, item_id, transcript } of events) {
    if (type === 'conversation.item.added' || type === 'conversation.item.created') texts.set(item?.id ?? '', '');
    const content = item?.content?.map((part) => part.text ?? part.transcript ?? '').filter((text) => text !== '');
    if (item && content && content.length > 0 && texts.has(item.id)) texts.set(item.id, content.join(' '));
    if (transcript && item_id !== undefined && /completed$|audio_transcript\.done$/.test(type))
      texts.set(item_id, transcript);
  }
  return texts;
}

function sum(left: unknown, right: unknown): unknown {
  if (typeof right === 'number') return (typeof left === 'number' ? left : 0) + right;
  const total: Record<string, unknown> = { ...(left as object) };
  for (const [key, value] of Object.entries(right as object))
    total[key] = sum(total[key] ?? (typeof value === 'number' ? 0 : {}), value);
  return total;
}

function usageOf(events: readonly WireEvent[]): unknown {
  const usages = events
    .filter(({ type }) => type === 'response.done')
    .map(({ response, usage }) => usage ?? response?.usage ?? {});
  return usages.reduce<unknown>(sum, {});
}

describeCaptures('inspect --json on recorded sessions', () => {
  it.each(captures.map((capture) => [capture.name, capture] as const))('%s', async (_, capture) => {
    const events = eventsOf(capture);
    const inspection = await inspect(capture.path);
    expect(inspection.events).toBe(events.length);
    expect(inspection.malformed).toBe(0);
    expect(inspection.session).toEqual(
      events.findLast(({ session, type }) => session && type !== 'session.update')?.session,
    );
    expect(inspection.items.map(({ id, text }) => [id, text])).toEqual([...textsOf(events)]);
    expect(inspection.usage).toEqual(usageOf(events));
    expect(inspection.responses.map(({ id }) => id)).toEqual(
      events.filter(({ type }) => type === 'response.created').map(({ response }) => response?.id),
    );
    expect(inspection.errors.map(({ code, message, eventIndex }) => ({ code, message, eventIndex }))).toEqual(
      events.flatMap(({ type, error }, eventIndex) =>
        type === 'error' ? [{ code: error?.code, message: error?.message, eventIndex }] : [],
      ),
    );
  });

  it('finds the cause of an error', async () => {
    const capture = captures.find(({ name }) => name === 'openai-ga-history-seeding-with-error');
    expect((await inspect(capture?.path ?? '')).errors).toMatchObject([{ eventIndex: 7, causeIndex: 4 }]);
  });

  it('prints a summary and all exports of each', async () => {
    for (const { path, name } of captures) {
      for (const args of [
        ['inspect', path],
        ['export', path, '--format', 'markdown'],
        ['export', path, '--format', 'json'],
      ]) {
        const { code, stdout, stderr } = await runCli(args);
        expect([code, stderr], name).toEqual([0, '']);
        expect(stdout).toContain('resp_'.slice(0, name.startsWith('xai') ? 0 : 5));
      }
    }
  }, 60_000);
});

describe('inspect', () => {
  const recording = [
    '{"realtime":1,"startedAt":"2026-11-23T10:00:00.000Z","source":{"kind":"simulator"}}',
    '{"n":1,"monoMs":0,"wallMs":1,"at":"open"}',
    '{"n":2,"monoMs":1,"wallMs":2,"dir":"client","event":{"type":"conversation.item.delete","item_id":"x"}}',
    '{"n":3,"monoMs":2,"wallMs":3,"dir":"server","event":{"type":"error","error":{"type":"invalid_request_error","code":"item_delete_invalid_item_id","message":"no \'x\'"}}}',
    '{"n":4,"monoMs":3,"wallMs":4,"dir":"server","text":"not json"}',
    '{"n":5,"monoMs":3,"wallMs":4,"dir":"server","base64":"AAEC"}',
    '{"n":6,"monoMs":3,"wallMs":4,"dir":"server","event":{"type":"nobody.knows"}}',
    '{"n":7,"monoMs":4,"wallMs":5,"dir":"server","event":{"type":"response.done","response":7}}',
    '',
  ].join('\n');

  it('counts frames only, and tells what is odd about them', async () => {
    expect(await inspect(fileOf('odd.realtime.jsonl', recording))).toMatchObject({
      events: 6,
      unknown: 1,
      malformed: 2,
      unexpected: 1,
      dialect: 'unknown',
      session: null,
      items: [],
      responses: [],
      errors: [{ code: 'item_delete_invalid_item_id', message: "no 'x'", eventIndex: 1, causeIndex: 0 }],
      usage: {},
      unknownTypes: { 'nobody.knows': 1 },
      unexpectedFrames: [{ eventIndex: 5, type: 'response.done', path: 'response' }],
      malformedFrames: [
        { eventIndex: 2, type: null },
        { eventIndex: 3, type: null },
      ],
      source: { kind: 'simulator' },
      startedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  it('reads stdin', async () => {
    const { code, stdout } = await runCli(['inspect', '-', '--json'], { stdin: recording });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ events: 6 });
  });

  it('reads lines of 20 MB', async () => {
    const audio = 'A'.repeat(20_000_000);
    const lines = [`{"type":"input_audio_buffer.append","audio":"${audio}"}`, `{"dir":"server","text":"${audio}"}`];
    expect(await inspect(fileOf('large.jsonl', lines.join('\n')))).toMatchObject({ events: 2, malformed: 1 });
  });

  it.each([
    ['a missing file', () => join(folder, 'nowhere'), /could not be read/],
    ['a folder', () => folder, /could not be read/],
    ['an empty file', () => fileOf('empty', ''), /holds no events/],
    ['text', () => fileOf('text', 'hello\nworld\n'), /holds no Realtime events/],
    ['JSON that is no event', () => fileOf('other.json', '{"name":"x"}\n[1]\n'), /holds no Realtime events/],
    [
      'bytes',
      () => fileOf('bytes', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 97) % 256))),
      /holds no Realtime events/,
    ],
  ])('says what is wrong with %s, exit code 1', async (_, path, reason) => {
    for (const args of [
      ['inspect', path()],
      ['export', path(), '--format', 'json'],
    ]) {
      const { code, stdout, stderr } = await runCli(args);
      expect(code).toBe(1);
      expect(stderr).toMatch(reason);
      expect(stdout).toBe('');
    }
  });

  it('still counts, for scripts, when nothing is an event', async () => {
    const { code, stdout } = await runCli(['inspect', '-', '--json'], { stdin: 'hello\nworld\n' });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ events: 2, malformed: 2 });
  });

  it('is quiet when the reader of its output leaves', async () => {
    const path = fileOf('long.jsonl', '{"type":"response.create"}\n'.repeat(200_000));
    const child = startCli(['export', path, '--format', 'jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});

describe('export', () => {
  const key = 'sk-proj-Abcdefghijklmnop1234567890';
  const path = (): string =>
    fileOf(
      'secret.jsonl',
      [
        {
          type: 'session.update',
          session: {
            type: 'realtime',
            tools: [{ type: 'mcp', authorization: 'opaque-token', headers: { 'X-A': 'opaque-header' } }],
          },
        },
        {
          type: 'session.updated',
          session: { type: 'realtime', model: 'gpt-realtime', instructions: `The key is ${key}.` },
        },
        {
          type: 'conversation.item.added',
          item: { id: 'a', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'my-own-secret' }] },
        },
      ]
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    );

  it.each(['markdown', 'json', 'jsonl'])('as %s holds no key, nor what the environment says is one', async (format) => {
    const { code, stdout } = await runCli(['export', path(), '--format', format], {
      env: { OPENAI_API_KEY: 'my-own-secret' },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\[redacted\\?\]/);
    expect(stdout).not.toMatch(/sk-proj|opaque|my-own-secret/);
  });

  it('nor does inspect', async () => {
    const { stdout } = await runCli(['inspect', path(), '--json'], { env: { OPENAI_API_KEY: 'my-own-secret' } });
    expect(stdout).not.toMatch(/sk-proj|my-own-secret/);
  });

  it('to a file writes the same and nothing to stdout; JSONL is read again', async () => {
    const out = join(folder, 'out.realtime.jsonl');
    const { stdout: expected } = await runCli(['export', path(), '--format', 'jsonl']);
    expect(await runCli(['export', path(), '--format', 'jsonl', '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'masked: 2 credentials, 1 key\n',
    });
    expect(readFileSync(out, 'utf8')).toBe(expected);
    expect(decodeRecording(expected).entries).toHaveLength(3);
    expect((await inspect(out)).items).toMatchObject([{ id: 'a' }]);
  });

  it('never writes over the file it reads, and says when it cannot write', async () => {
    const source = path();
    const before = readFileSync(source, 'utf8');
    expect(await runCli(['export', source, '--format', 'jsonl', '--out', source])).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(readFileSync(source, 'utf8')).toBe(before);
    const refused = await runCli(['export', source, '--format', 'json', '--out', join(folder, 'no', 'folder')]);
    expect(refused).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('could not be written') as string,
    });
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['inspect']],
    [['inspect', 'a', 'b']],
    [['inspect', 'a', '--jsn']],
    [['export', 'a']],
    [['export', 'a', '--format', 'pdf']],
    [['export', 'a', '--format', 'html', '--filter', 'error']],
    [['export', 'a', '--format', 'csv', '--filter', 'form:client']],
    [['simulate', '--port', '70000']],
    [['simulate', '--port', 'x']],
    [['simulate', '--seed', '-1']],
    [['simulate', 'extra']],
  ])('%j is wrong: exit code 2, nothing on stdout', async (args) => {
    expect(await runCli(args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: .+/) as string,
    });
  });

  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['simulate', '--help']],
    [['inspect', '-h']],
    [['export', 'x', '--help']],
    [['help', 'export']],
  ])('%j prints help on stdout', async (args) => {
    expect(await runCli(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: /) as string,
      stderr: '',
    });
  });

  it('--version is the package’s', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});
