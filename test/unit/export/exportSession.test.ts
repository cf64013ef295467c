import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { RealtimeError } from '../../../src/base/errors.ts';
import { exportFormatIds, type ExportFormat } from '../../../src/base/exportFormats.ts';
import { inspectSession } from '../../../src/export/inspection.ts';
import { exportSession } from '../../../src/export/exportSession.ts';
import type { LoggedSession } from '../../../src/export/exportedSession.ts';
import type { Transcript } from '../../../src/export/transcript.ts';
import type { Entry, FrameEntry, RecordingHeader } from '../../../src/protocol/entry.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { pricesWith, shippedPrices } from '../../../src/session/cost/priceTable.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { added, HandMadeLog, message } from '../session/log.ts';
import { exportText } from './exportText.ts';
import { wildLog } from './wildLog.ts';

const header: RecordingHeader = {
  realtime: 1,
  startedAt: '2026-11-23T10:00:00.000Z',
  source: { kind: 'simulator', name: 'Simulator', url: 'ws://127.0.0.1:1/v1/realtime' },
};

function sessionOf(entries: readonly Entry[], head: RecordingHeader | null = header): LoggedSession {
  return { header: head ?? undefined, entries };
}

function exported(log: HandMadeLog, format: ExportFormat): Promise<string> {
  return exportText(sessionOf(log.entries), format);
}

const session = { type: 'realtime', id: 'sess_1', model: 'gpt-realtime-2.1', instructions: 'Be brief.', tools: [] };

/** A conversation with a bit of everything that an export has to tell. */
function conversation(): HandMadeLog {
  const response = { id: 'resp_1', conversation_id: 'conv_1' };
  const audio = { item_id: 'b', response_id: 'resp_1', output_index: 0, content_index: 0 };
  return new HandMadeLog()
    .lifecycle('open')
    .server({ type: 'session.created', session })
    .client({ type: 'conversation.item.delete', item_id: 'nope', event_id: 'e1' })
    .server({
      type: 'error',
      error: {
        type: 'invalid_request_error',
        code: 'item_delete_invalid_item_id',
        message: 'No item nope.',
        param: null,
        event_id: 'e1',
      },
    })
    .server(added(message('a', 'user', 'never mind'), null))
    .server({ type: 'response.created', response: { ...response, status: 'in_progress' } })
    .server({
      type: 'response.output_item.added',
      response_id: 'resp_1',
      output_index: 0,
      item: message('b', 'assistant', '', 'in_progress'),
    })
    .server(added(message('b', 'assistant', '', 'in_progress'), 'a'))
    .server({ type: 'response.output_audio.delta', ...audio, delta: Buffer.alloc(48_000).toString('base64') })
    .server({ type: 'response.output_audio_transcript.done', ...audio, transcript: 'Hello there' })
    .server({
      type: 'response.output_item.done',
      response_id: 'resp_1',
      output_index: 0,
      item: {
        id: 'b',
        type: 'message',
        role: 'assistant',
        status: 'incomplete',
        content: [{ type: 'output_audio', transcript: 'Hello there' }],
      },
    })
    .server({
      type: 'response.done',
      response: {
        ...response,
        status: 'cancelled',
        status_details: { type: 'cancelled', reason: 'turn_detected' },
        output: [],
        usage: { total_tokens: 30, input_tokens: 20, output_tokens: 10 },
      },
    })
    .server({ type: 'conversation.item.truncated', item_id: 'b', content_index: 0, audio_end_ms: 400 })
    .server(
      added(
        {
          id: 'c',
          type: 'function_call',
          status: 'completed',
          name: 'get_weather',
          call_id: 'call_1',
          arguments: '{"city":"Oslo"}',
        },
        'b',
      ),
    )
    .server(added({ id: 'd', type: 'function_call_output', call_id: 'call_1', output: 'Rain.' }, 'c'))
    .server({ type: 'conversation.item.deleted', item_id: 'a' })
    .server({ type: 'nobody.knows' })
    .server('not json')
    .lifecycle('close', { code: 1000, reason: 'bye', clean: true, by: 'client' });
}

describe('the cost', () => {
  const priced = (models: readonly string[]): HandMadeLog => {
    const usage = {
      input_tokens: 1000,
      output_tokens: 1000,
      input_token_details: { text_tokens: 1000, audio_tokens: 0 },
      output_token_details: { text_tokens: 1000, audio_tokens: 0 },
    };
    const log = new HandMadeLog();
    models.forEach((model, index) => {
      const response = { id: `resp_${index}`, status: 'in_progress', output: [] };
      log.server({ type: 'session.created', session: { id: 's', type: 'realtime', model } });
      log.server({ type: 'response.created', response });
      log.wait(90_000).server({ type: 'response.done', response: { ...response, status: 'completed', usage } });
    });
    return log;
  };

  it('is told of each response and of all, with the day of the prices and how much is not known', async () => {
    const markdown = await exported(priced(['gpt-realtime-2.1', 'nobody-knows']), 'markdown');
    expect(markdown).toContain(
      `| **Cost** | $0.028, prices of ${shippedPrices.asOf}; that of 1 of 2 responses and transcriptions is not known |`,
    );
    expect(markdown).toContain('| 1 | `resp_0` | completed | 0 | 1,000 | – | 1,000 | – | $0.028 |');
    expect(markdown).toContain('| 2 | `resp_1` | completed | 0 | 1,000 | – | 1,000 | – | – |');
    expect(markdown).toContain('| **Duration** | 3:00.050 min, from the first entry to the last |');
    expect(await exported(priced(['gpt-realtime-2.1']), 'html')).toContain('<td class="num">$0.028</td>');
    expect(await exported(priced(['gpt-realtime-2.1']), 'markdown')).toMatch(/ ---: \|\n\| 1 \| `resp_0`/);
    const text = await exported(priced(['gpt-realtime-2.1']), 'text');
    expect(text).toContain(`Cost:       $0.028, prices of ${shippedPrices.asOf}\n`);
  });

  it('is that of one’s own prices, where there are any', async () => {
    const prices = pricesWith({ asOf: '2027-01-01', models: { 'nobody-knows': { text: { in: 1, out: 2 } } } });
    const { pieces } = await exportSession({ header: undefined, entries: priced(['nobody-knows']).entries }, 'json', {
      prices,
    });
    const { cost, responses } = JSON.parse([...pieces].join('')) as Transcript;
    expect(cost).toEqual({ usd: 0.003, priced: 1, unpriced: 0, pricesAsOf: '2027-01-01' });
    expect(responses.map(({ usd }) => usd)).toEqual([0.003]);
  });
});

describe('the Markdown transcript', () => {
  let markdown = '';
  beforeAll(async () => {
    markdown = await exported(conversation(), 'markdown');
  });

  it.each([
    ['the model', '| **Model** | `gpt-realtime-2.1` |'],
    ['the endpoint', '| **Endpoint** | `Simulator` `ws://127.0.0.1:1/v1/realtime` |'],
    ['the start', '| **Started** | `2026-11-23T10:00:00.000Z` |'],
    ['the duration', '| **Duration** | 180 ms, from the first entry to the last |'],
    ['the events', '| **Events** | 17; 1 of unknown type, 1 not JSON (#n is the number in the panel) |'],
    ['the tokens', '| **Tokens** | 20 in, 10 out |'],
    ['that the cost is not known', '| **Cost** | not known, with prices of 2026-11-13 |'],
    ['the end', '| **Connection** | closed by the client, code 1000: bye |'],
    ['the instructions', '> Be brief.'],
    ['a deleted item, struck through', '### ~~1 user~~ (deleted)\n\n`a` · #5 at 0:00.050\n\n> ~~`never mind`~~'],
    [
      'a truncated, interrupted one',
      '### 2 assistant\n\n`b` · #7 at 0:00.070 · **incomplete** · **truncated at 400 ms** · audio 1.00 s',
    ],
    ['what the server dropped', '> ~~`Hello there`~~'],
    ['a call', 'Name `get_weather` · Call `call_1`\n\nArguments:\n\n```json\n{\n  "city": "Oslo"\n}\n```'],
    ['its output', 'Output:\n\n```\nRain.\n```'],
    ['a response', '| 1 | `resp_1` | cancelled: turn_detected | 1 | 20 | – | 10 | 30 |'],
    [
      'an error with its cause',
      '### #4: `item_delete_invalid_item_id`\n\n> No item nope.\n\nCaused by #3:\n\n```json\n{',
    ],
    ['an unknown type', '- 1 × `nobody.knows`'],
    ['a frame that is not JSON', '- #18: Unexpected token'],
  ])('tells %s', (_, text) => {
    expect(markdown).toContain(text);
  });

  it('invents no configuration that the session does not tell', () => {
    expect(markdown).not.toMatch(/Turn detection|Transcription|Input audio/);
  });
});

describe('the JSON transcript', () => {
  let transcript: Transcript;
  beforeAll(async () => {
    transcript = JSON.parse(await exported(conversation(), 'json')) as Transcript;
  });

  it('has what inspect has, and the parts', () => {
    const { entries } = conversation();
    const inspection = inspectSession({ header, entries });
    expect(Object.keys(inspection).slice(0, 10)).toEqual([
      'events',
      'unknown',
      'malformed',
      'unexpected',
      'dialect',
      'session',
      'items',
      'responses',
      'errors',
      'usage',
    ]);
    expect(transcript).toMatchObject(inspection);
    expect(transcript.format).toBe('realtime-transcript');
    expect(transcript.items[1]?.parts).toMatchObject([
      { type: 'output_audio', audioMs: 1000, droppedTranscript: 'Hello there' },
    ]);
  });

  it('has the same members for every item, absent ones null', () => {
    expect(inspectSession({ header, entries: conversation().entries }).items).toEqual([
      {
        id: 'a',
        type: 'message',
        role: 'user',
        status: 'completed',
        text: 'never mind',
        callId: null,
        name: null,
        arguments: null,
        output: null,
        deleted: true,
        truncatedAtMs: null,
      },
      {
        id: 'b',
        type: 'message',
        role: 'assistant',
        status: 'incomplete',
        text: '',
        callId: null,
        name: null,
        arguments: null,
        output: null,
        deleted: false,
        truncatedAtMs: 400,
      },
      {
        id: 'c',
        type: 'function_call',
        role: null,
        status: 'completed',
        text: '',
        callId: 'call_1',
        name: 'get_weather',
        arguments: '{"city":"Oslo"}',
        output: null,
        deleted: false,
        truncatedAtMs: null,
      },
      {
        id: 'd',
        type: 'function_call_output',
        role: null,
        status: null,
        text: '',
        callId: 'call_1',
        name: null,
        arguments: null,
        output: 'Rain.',
        deleted: false,
        truncatedAtMs: null,
      },
    ]);
  });

  it('counts errors and their causes over frames, lifecycle entries left out', () => {
    expect(transcript.errors).toMatchObject([{ code: 'item_delete_invalid_item_id', eventIndex: 2, causeIndex: 1 }]);
    expect(transcript).toMatchObject({
      unknownTypes: { 'nobody.knows': 1 },
      malformedFrames: [{ eventIndex: 16, type: null }],
    });
  });

  it('keeps items of responses outside the conversation apart', async () => {
    const log = new HandMadeLog()
      .server({ type: 'response.created', response: { id: 'r', status: 'in_progress', conversation_id: null } })
      .server({
        type: 'response.output_item.done',
        response_id: 'r',
        output_index: 0,
        item: message('x', 'assistant', 'aside'),
      });
    const aside = JSON.parse(await exported(log, 'json')) as Transcript;
    expect(aside.items).toEqual([]);
    expect(aside.outOfBandItems).toMatchObject([{ id: 'x', text: 'aside' }]);
    expect(aside.responses).toMatchObject([{ id: 'r', itemIds: ['x'] }]);
  });
});

describe('the JSONL export', () => {
  it('is the recording itself', async () => {
    const property = fc.asyncProperty(wildLog, async (entries) => {
      const read = decodeRecording(await exportText(sessionOf(entries), 'jsonl'));
      expect(read.header).toEqual(header);
      expect(read.entries).toEqual(entries);
    });
    await fc.assert(property, { numRuns: 50 });
  }, 60_000);

  it('gets a header where the file had none', async () => {
    const text = await exportText(sessionOf(conversation().entries, null), 'jsonl');
    const { header: made, entries } = decodeRecording(text);
    expect(made).toEqual({ realtime: 1, source: { kind: 'file' } });
    expect(entries).toEqual(conversation().entries);
  });
});

describe('every export', () => {
  it('is made of any log, or says what the log lacks', async () => {
    const lacks = ['no-audio', 'no-cues'];
    const property = fc.asyncProperty(wildLog, async (entries) => {
      for (const format of exportFormatIds) {
        const code = await exportText(sessionOf(entries), format).then(
          () => undefined,
          (error: unknown) => (error instanceof RealtimeError ? error.code : error),
        );
        if (code !== undefined) expect(entries.length === 0 ? [...lacks, 'no-times'] : lacks, format).toContain(code);
      }
    });
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('can hold a session nested thousands of levels deep', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const frame = `{"type":"session.created","session":${deep}}`;
    const log = new HandMadeLog().server(frame).server(added(message('a', 'user', 'hello')));
    for (const format of exportFormatIds.filter((id) => id !== 'wav')) expect(await exported(log, format)).not.toBe('');
    const [entry] = decodeRecording(await exported(log, 'jsonl')).entries;
    expect(entry?.kind === 'frame' && entry.text === frame).toBe(true);
  });
});

describeCaptures('recorded sessions', () => {
  it('come out as JSONL frame for frame', async () => {
    for (const { name, text } of captures) {
      const { entries } = decodeRecording(text);
      expect(decodeRecording(await exportText(sessionOf(entries, null), 'jsonl')).entries, name).toEqual(entries);
    }
  });
});

describe('a part as a recording', () => {
  it('has its marks on the same events, and none of events that are not in it', async () => {
    const log = conversation().lifecycle('mark', { ofN: 2, marked: true }).lifecycle('mark', { ofN: 5, marked: true });
    const { length } = log.entries;
    const text = await exportText(sessionOf(log.entries), 'jsonl', { selection: { fromN: 4 } });
    const { entries } = decodeRecording(text);
    expect(entries).toHaveLength(length - 4);
    expect(entries.map(({ n }) => n)).toEqual(
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => (JSON.parse(line) as Entry).n),
    );
    const mark = entries.at(-1);
    const ofN = mark?.kind === 'lifecycle' ? Number(mark.details['ofN']) : 0;
    expect(ofN).toBe(2);
    expect((entries[ofN - 1] as FrameEntry).text).toBe((log.entries[4] as FrameEntry).text);
  });

  it('has what was held and sent in an app’s place named by its own numbers, and nothing of frames that are not in it', async () => {
    const log = conversation();
    const held = (frameN: number): HandMadeLog =>
      log
        .lifecycle('held', { frameN, dir: 'client', breakpoint: 'x' })
        .lifecycle('released', { frameN, how: 'unchanged' })
        .lifecycle('injected', { frameN });
    held(2);
    held(5);
    const text = await exportText(sessionOf(log.entries), 'jsonl', { selection: { fromN: 4 } });
    const { entries } = decodeRecording(text);
    const told = entries.flatMap((entry) => (entry.kind === 'lifecycle' && 'frameN' in entry.details ? entry : []));
    expect(told.map(({ at, details }) => [at, details['frameN']])).toEqual([
      ['held', 2],
      ['released', 2],
      ['injected', 2],
    ]);
  });

  it('may be of a hundred thousand turns', async () => {
    const log = new HandMadeLog();
    for (let index = 0; index < 130_000; index++) {
      log.server(added(message(`u${index}`, 'user', 'x'))).server(added(message(`a${index}`, 'assistant', 'y')));
    }
    const selection = { turns: { from: 1, to: 9_999_999 } };
    const { pieces } = await exportSession(sessionOf(log.entries), 'csv', { selection });
    expect([...pieces].length).toBeGreaterThan(0);
  }, 60_000);
});
