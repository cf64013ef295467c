/** No secret that is planted anywhere comes out anywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormatIds, type ExportFormat } from '../../../src/base/exportFormats.ts';
import { exportToCollector } from '../../../src/export/collector.ts';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import { exportSession, type WriteOptions } from '../../../src/export/exportSession.ts';
import { inspectSession } from '../../../src/export/inspection.ts';
import { maskedInWords, Redactor } from '../../../src/export/redact.ts';
import type { Trace } from '../../../src/export/spans.ts';
import type { Entry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { added, HandMadeLog, message } from '../session/log.ts';
import { exportText } from './exportText.ts';
import { secret } from './secrets.ts';
import { tone } from './spokenSession.ts';

const textFormats = exportFormatIds.filter((id) => id !== 'wav');

/** A session with a secret wherever something can be said; `pieceLength` is that of its deltas. */
function leaking(key: string, pieceLength: number): LoggedSession {
  const inPieces = (text: string): string[] => text.match(new RegExp(`[^]{1,${pieceLength}}`, 'g')) ?? [];
  const tools = [
    {
      type: 'mcp',
      server_label: 'x',
      server_url: `https://u:${key}@h/?token=${key}`,
      authorization: `Token ${key}`,
      headers: { 'x-key': key, n: 12 },
    },
    { type: 'function', name: 'f', description: `use ${key}`, parameters: { type: 'object', properties: {} } },
  ];
  const session = {
    type: 'realtime',
    id: 's',
    model: 'm',
    instructions: `Use ${key}.`,
    tools,
    prompt: { id: 'p', variables: { a: key } },
  };
  const place = { item_id: 'b', response_id: 'r', output_index: 0, content_index: 0 };
  const response = { id: 'r', conversation_id: 'c', metadata: { note: key } };
  const log = new HandMadeLog()
    .lifecycle('connecting', { url: `wss://h/?api-key=${key}` })
    .lifecycle('error', { message: `401 for ${key}` })
    .lifecycle('open', { protocol: `openai-insecure-api-key.${key}` })
    .client({ type: 'session.update', session: { tools } })
    .server({ type: 'session.updated', session })
    .client({ type: 'input_audio_buffer.append', audio: Buffer.from(tone(100)).toString('base64') })
    .client({ type: 'conversation.item.create', item: message('a', 'user', `mine: ${key}`), event_id: key })
    .server(added(message('a', 'user', `mine: ${key}`)))
    .server({ type: 'error', error: { code: key, message: `Bad: '${key}'`, param: key, event_id: key } })
    .server({ type: 'response.created', response: { ...response, status: 'in_progress' } })
    .server(
      added({
        id: 'f',
        type: 'function_call',
        name: key,
        call_id: key,
        arguments: JSON.stringify({ header: `Bearer ${key}` }),
      }),
    )
    .server(added({ id: 'g', type: 'function_call_output', call_id: key, output: `said {"authorization": "${key}"` }))
    .server(
      added({
        id: 'h',
        type: 'mcp_call',
        name: 'q',
        server_label: key,
        arguments: `{"api_key":"${key}`,
        output: key,
        error: key,
      }),
    )
    .server({
      type: 'response.output_item.added',
      response_id: 'r',
      output_index: 0,
      item: message('b', 'assistant', '', 'in_progress'),
    })
    .server({ type: 'response.content_part.added', ...place, part: { type: 'audio' } })
    .server({ type: 'response.output_audio.delta', ...place, delta: Buffer.from(tone(100)).toString('base64') })
    .client(`not json "${key}"`)
    .server({ type: key, [key]: key })
    .server({ type: 'rate_limits.updated', rate_limits: [{ name: key }] });
  const streams = [
    'response.output_text.delta',
    'response.output_audio_transcript.delta',
    'conversation.item.input_audio_transcription.delta',
    'unheard.of.delta',
  ];
  for (const type of streams) for (const delta of inPieces(`it is ${key}, yes`)) log.server({ type, ...place, delta });
  const json = JSON.stringify({ city: 'Oslo', headers: { 'X-Any': key } });
  for (const delta of inPieces(json))
    log.server({ type: 'response.function_call_arguments.delta', ...place, item_id: 'f', delta });
  for (const delta of inPieces(json.slice(0, -4)))
    log.server({ type: 'response.mcp_call_arguments.delta', ...place, item_id: 'h', delta });
  const halves = [key.slice(0, pieceLength), key.slice(pieceLength)].map((text) => ({ type: 'input_text', text }));
  log.server(added({ ...message('split', 'user', ''), content: halves }));
  for (const [content_index, { text: delta }] of halves.entries()) {
    log.server({ type: 'response.text.delta', ...place, item_id: 'parts', content_index, delta });
  }
  const escaped = Array.from(key, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
  log.client(`"${escaped}"`).client(` {"type":"x","a":"${escaped}`);
  for (const text of inPieces(key)) {
    log.server({ type: 'conversation.item.input_audio_transcription.segment', item_id: 'a', content_index: 0, text });
  }
  log.server({
    type: 'response.done',
    response: { ...response, status: 'failed', status_details: { error: { code: key, message: key } } },
  });
  log.server({
    type: 'conversation.item.input_audio_transcription.failed',
    item_id: 'a',
    content_index: 0,
    error: { message: key },
  });
  log.lifecycle('close', { code: 1008, reason: `key ${key} is bad`, by: 'server' });
  const binary = Buffer.from(`{"api-key":"${key}"}`);
  const n = log.entries.length + 1;
  const frame: Entry = {
    kind: 'frame',
    n,
    monoMs: n * 10,
    wallMs: n,
    dir: 'client',
    text: binary.toString('base64'),
    binary: true,
    sizeBytes: binary.length,
  };
  const header: RecordingHeader = {
    realtime: 1,
    startedAt: '2026-11-23T10:00:00.000Z',
    source: { kind: 'custom', name: key, url: `wss://h/?api-key=${key}` },
  };
  return { header, entries: [...log.entries, frame] };
}

/** What a reader of the file could see, escapes undone. */
function readings(text: string): string[] {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return [
    text,
    text.replace(/\\/g, ''),
    text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? ''),
    text.replaceAll('""', '"'),
  ];
}

async function expectNone(source: LoggedSession, key: string, options?: WriteOptions): Promise<void> {
  for (const format of textFormats) {
    const text = await exportText(source, format, options);
    for (const reading of readings(text)) expect(reading, format).not.toContain(key);
  }
  const { entries } = decodeRecording(await exportText(source, 'jsonl', options));
  const parts = entries.flatMap((entry) =>
    entry.kind === 'frame' && entry.text.includes('"id":"split"')
      ? [(JSON.parse(entry.text) as { item: { content: { text: string }[] } }).item.content]
      : [],
  );
  expect(
    parts
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).not.toContain(key);
  const inspection = inspectSession(source, options?.redaction?.secrets && { secrets: options.redaction.secrets });
  expect(inspection.items.map(({ text }) => text).join('')).not.toContain(key);
  const binaries = entries.flatMap((entry) =>
    entry.kind === 'frame' && entry.binary ? [Buffer.from(entry.text, 'base64').toString()] : [],
  );
  expect(binaries.join('\n')).not.toContain(key);
  const streams = new Map<string, string>();
  for (const entry of entries) {
    const event =
      entry.kind === 'frame' && !entry.binary && entry.text.startsWith('{') ? (JSON.parse(entry.text) as Piece) : {};
    const piece = event.delta ?? (event.type?.endsWith('.segment') ? event.text : undefined);
    if (piece !== undefined) streams.set(event.type ?? '', (streams.get(event.type ?? '') ?? '') + piece);
  }
  expect(streams.size).toBeGreaterThan(5);
  for (const [type, text] of streams) expect(text, type).not.toContain(key);
  expect(entries).toHaveLength([...source.entries].length);
  let trace: Trace | undefined;
  const collector = { url: 'http://h/v1/traces', headers: {}, protocol: 'http/json' } as const;
  await exportToCollector(source, collector, (sent) => Promise.resolve(void (trace = sent)), options);
  expect(JSON.stringify(trace)).not.toContain(key);
}

interface Piece {
  readonly type?: string;
  readonly delta?: string;
  readonly text?: string;
}

describe('no secret comes out', () => {
  it('that looks like one, in any format, wherever it was said, sent, streamed in pieces or written down', async () => {
    const property = fc.asyncProperty(secret, fc.integer({ min: 1, max: 40 }), (key, pieceLength) =>
      expectNone(leaking(key, pieceLength), key),
    );
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);

  it('that is known, whatever it looks like', async () => {
    const ordinary = fc.string({
      unit: fc.constantFrom(...Array.from('abcdeFGH 12"\\/+é<&')),
      minLength: 8,
      maxLength: 20,
    });
    const property = fc.asyncProperty(ordinary, fc.integer({ min: 1, max: 9 }), async (key, pieceLength) => {
      fc.pre(key.trim() === key && !/^(?:(.)\1*)$/.test(key));
      const log = new HandMadeLog().server(added(message('a', 'user', `my key is ${key}!`)));
      const place = { item_id: 'b', content_index: 0, output_index: 0 };
      for (let at = 0; at < key.length; at += pieceLength) {
        log.server({ type: 'response.output_text.delta', ...place, delta: key.slice(at, at + pieceLength) });
      }
      const source = { header: undefined, entries: log.entries };
      for (const format of textFormats) {
        const text = await exportText(source, format, { redaction: { secrets: [key] } });
        for (const reading of readings(text)) expect(reading, format).not.toContain(key);
      }
    });
    await fc.assert(property, { numRuns: 25 });
  }, 60_000);

  it('that stands where secrets stand, be it an ordinary word: in tools, in arguments that are streamed or cut off', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')),
      minLength: 9,
      maxLength: 14,
    });
    const property = fc.asyncProperty(word, fc.integer({ min: 1, max: 30 }), async (key, pieceLength) => {
      const tool = {
        type: 'mcp',
        server_label: 'x',
        authorization: key,
        headers: { 'X-Team': key, list: [{ value: key }] },
      };
      const args = JSON.stringify({ city: 'Oslo', headers: { Cookie: key }, password: key });
      const call = { id: 'f', type: 'function_call', name: 'f', call_id: 'c' };
      const log = new HandMadeLog()
        .client({ type: 'session.update', session: { tools: [tool] } })
        .client(`{"type":"session.update","session":{"tools":[{"headers":{"X-Team":"${key}`)
        .server({ type: 'session.updated', session: { type: 'realtime', tools: [tool] } })
        .client({ type: 'response.create', response: { tools: [tool] } })
        .server({ type: 'error', error: { code: 'x', message: `Refused: ${JSON.stringify(tool)} of yours` } })
        .server(added({ ...call, arguments: args }))
        .server(added({ id: 'o', type: 'function_call_output', call_id: 'c', output: JSON.stringify({ note: args }) }))
        .lifecycle('refused', { status: 401, body: JSON.stringify({ 'set-cookie': key }) });
      for (const cut of [args, args.slice(0, -2)]) {
        const type = cut === args ? 'response.function_call_arguments.delta' : 'response.mcp_call_arguments.delta';
        for (let at = 0; at < cut.length; at += pieceLength) {
          log.server({ type, item_id: 'f', output_index: 0, delta: cut.slice(at, at + pieceLength) });
        }
      }
      for (const format of textFormats.filter((id) => id !== 'srt' && id !== 'vtt')) {
        const text = await exportText({ header: undefined, entries: log.entries }, format);
        for (const reading of readings(text)) expect(reading, format).not.toContain(key);
        if (format === 'jsonl') {
          const pieces = decodeRecording(text).entries.flatMap((entry) =>
            entry.kind === 'frame' && entry.text.includes('"delta"')
              ? [(JSON.parse(entry.text) as Piece).delta ?? '']
              : [],
          );
          expect(pieces.join('')).not.toContain(key);
        }
      }
    });
    await fc.assert(property, { numRuns: 25 });
  }, 60_000);

  it('of which a beginning was known in one part of a message, and the rest stands in the next', async () => {
    const halves = ['key sk-proj-QQ', 'QQ2222rrrr3333ssss'].map((text) => ({ type: 'input_text', text }));
    const place = { item_id: 'b', output_index: 0 };
    const log = new HandMadeLog().server(added({ ...message('a', 'user', ''), content: halves }));
    for (const [content_index, { text }] of halves.entries()) {
      log.server({ type: 'response.output_text.delta', ...place, content_index, delta: text });
    }
    const source = { header: undefined, entries: log.entries };
    for (const format of textFormats.filter((id) => id !== 'srt' && id !== 'vtt')) {
      expect(await exportText(source, format), format).not.toContain('2222');
    }
    expect(JSON.stringify(inspectSession(source))).not.toContain('2222');
    expect(maskedInWords((await exportSession(source, 'jsonl')).masked)).toBe('2 keys');
  });

  it('in part either: what is left of a text that was spelled out is what was around it', async () => {
    const key = `sk-proj-${'A1b2'.repeat(10)}`;
    const { entries } = decodeRecording(await exportText(leaking(key, 7), 'jsonl'));
    const said = entries
      .flatMap((entry) =>
        entry.kind === 'frame' && entry.text.includes('output_text.delta') ? [JSON.parse(entry.text) as Piece] : [],
      )
      .map(({ delta }) => delta);
    expect(said.join('')).toBe('it is [redacted], yes');
    expect(said.at(-1)).toMatch(/s$/);
  });

  it('unless nobody wants it masked', async () => {
    const key = `sk-proj-${'A1b2'.repeat(10)}`;
    const source = leaking(key, 7);
    const options = { redaction: { off: true } };
    expect(decodeRecording(await exportText(source, 'jsonl', options)).entries).toEqual(source.entries);
    for (const format of textFormats)
      expect(await exportText(source, format, options), format).toContain(key.slice(0, 12));
    expect((await exportSession(source, 'json', options)).masked.size).toBe(0);
  });
});

describe('the summary', () => {
  it('counts each secret of the log once, whatever is written', async () => {
    const key = `sk-proj-${'A1b2'.repeat(10)}`;
    const place = { item_id: 'b', content_index: 0, output_index: 0 };
    const log = new HandMadeLog()
      .server({
        type: 'session.created',
        session: { tools: [{ type: 'mcp', authorization: 'a b', headers: { X: 'c' } }] },
      })
      .client({ type: 'conversation.item.create', item: message('a', 'user', `${key} and ${key}`) })
      .server({ type: 'response.output_text.delta', ...place, delta: key.slice(0, 20) })
      .server({ type: 'response.output_text.delta', ...place, delta: key.slice(20) });
    const source = { header: undefined, entries: log.entries };
    const counts = async (format: ExportFormat): Promise<string> =>
      maskedInWords((await exportSession(source, format)).masked);
    for (const format of ['markdown', 'jsonl', 'csv', 'html'] as const) {
      expect(await counts(format), format).toBe('2 credentials, 3 keys');
    }
    expect(await exportText(source, 'html')).toContain('Masked: 2 credentials, 3 keys.');
  });
});

describe('the summary of a part', () => {
  it('counts what is written, not what the log has', async () => {
    const key = `sk-proj-${'A1b2'.repeat(10)}`;
    const log = new HandMadeLog()
      .client({ type: 'conversation.item.create', item: message('a', 'user', `${key} and ${key}`) })
      .client({ type: 'conversation.item.create', item: message('b', 'user', key) });
    const source = { header: undefined, entries: log.entries };
    const selection = { fromN: 2 };
    for (const format of ['markdown', 'jsonl'] as const) {
      expect(maskedInWords((await exportSession(source, format, { selection })).masked), format).toBe('1 key');
    }
  });
});

describe('personal data', () => {
  const personal = new Redactor({ personal: true });

  it.each([
    ['write to jane.doe+x@mail.example.co.uk, please', 'write to [redacted], please'],
    ['+49 (0)30 1234-5678 or 030 12345678', '[redacted] or [redacted]'],
    ['call 555-123-4567.', 'call [redacted].'],
    ['(555) 123 4567', '[redacted]'],
    ['0151123456789', '[redacted]'],
    ['1-800-555-0199', '[redacted]'],
    ['(0170) 1234567', '[redacted]'],
    ['170 1234567 is it', '[redacted] is it'],
    ['06 12 34 56 78', '[redacted]'],
    ['612 345 678', '[redacted]'],
    ['at 10 555-123-4567', 'at [redacted]'],
    ['{"mail":"a@b.example"}', '{"mail":"[redacted]"}'],
  ])('is masked when asked for: %s', (text, masked) => {
    expect(personal.text(text)).toBe(masked);
    expect(new Redactor().text(text)).toBe(text);
  });

  it.each([
    '2026-11-24 10:20',
    'in 1234 ms',
    'item_E6U11H8XY7uk9',
    '127.0.0.1:8080',
    '3.14159',
    'gpt-4o-2024-12-17',
    '12,345 tokens',
    'on 10.12.2026, 11/24/2026 or 24 11 2026',
    'at 192.168.10.12',
    '12.345.678 euros, 100 000 000 people, 1.234.567,00',
    'version 10.12.14, order 12-34-56, ISBN 978-3-16-148410-0, 30/11/2026 and 2026/11/30',
  ])('is not taken for such: %s', (text) => {
    expect(personal.text(text)).toBe(text);
  });
});

describe('JSON that is not whole', () => {
  const redactor = new Redactor();

  it.each([
    ['{"headers":{"X-Any":"plain words', '{"headers":{"X-Any":"[redacted]'],
    ['{"authorization":"plain","other":"kept', '{"authorization":"[redacted]","other":"kept'],
    ['Refused: {"tool":{"authorization":"plain"}} as sent', 'Refused: {"tool":{"authorization":"[redacted]"}} as sent'],
    ['[{"headers":["a", 12, -1.5e3]} …', '[{"headers":["[redacted]", "[redacted]", "[redacted]"]} …'],
  ])('hides secrets by their names, too: %s', (text, masked) => {
    expect(redactor.text(text)).toBe(masked);
  });

  it('of numbers, too', () => {
    expect(redactor.value({ password: 123456, max_tokens: 5 })).toEqual({ password: '[redacted]', max_tokens: 5 });
    expect(redactor.text('{"password": 123456,"n":[1]}')).toBe('{"password": "[redacted]","n":[1]}');
  });
});
