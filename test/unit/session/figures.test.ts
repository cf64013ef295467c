/** Recordings whose times and tokens are known: each figure, wherever it is told, is worked out by hand beside them. */
import { expect, it } from 'vitest';
import { figuresOf, usageOf, type Tokens } from './figures.ts';
import { added, HandMadeLog } from './log.ts';

const audio = (ms: number) => Buffer.alloc(ms * 48).toString('base64');

function opened(detection: object | null, more: object = {}): HandMadeLog {
  const input = { turn_detection: detection, transcription: { model: 'gpt-realtime-whisper' } };
  const session = { id: 'sess_1', type: 'realtime', model: 'gpt-realtime-2.1', audio: { input }, ...more };
  return new HandMadeLog().server({ type: 'session.created', session });
}

const vad = { type: 'server_vad', prefix_padding_ms: 0, silence_duration_ms: 200 };

const userItem = (id: string) => added({ id, type: 'message', role: 'user', content: [{ type: 'input_audio' }] });
const answerItem = (id: string) => ({ id, type: 'message', role: 'assistant', content: [] });

function created(id: string, more: object = {}): object {
  const response = { id, status: 'in_progress', output: [], conversation_id: 'conv', ...more };
  return { type: 'response.created', response };
}

function done(id: string, used: Tokens | undefined, more: object = {}): object {
  const response = { id, status: 'completed', output: [], conversation_id: 'conv', ...more };
  return { type: 'response.done', response: { ...response, usage: used ? usageOf(used) : null } };
}

/** One second of speech from `atMs` on, the last 200 ms of it silence: its end is on the wire 700 ms after that. */
function spoken(log: HandMadeLog, id: string, atMs: number, fromMs: number): void {
  for (let chunk = 0; chunk < 10; chunk++) {
    log.at(atMs + chunk * 100).client({ type: 'input_audio_buffer.append', audio: audio(100) });
    if (chunk === 1)
      log.at(atMs + 150).server({ type: 'input_audio_buffer.speech_started', item_id: id, audio_start_ms: fromMs });
  }
  log
    .at(atMs + 1000)
    .server({ type: 'input_audio_buffer.speech_stopped', item_id: id, audio_end_ms: fromMs + 1000 })
    .at(atMs + 1010)
    .server({ type: 'input_audio_buffer.committed', item_id: id })
    .at(atMs + 1020)
    .server(userItem(id));
}

function answered(log: HandMadeLog, response: string, item: string, atMs: number, index = 0): void {
  const outer = { response_id: response, output_index: index };
  log.at(atMs - 50).server({ type: 'response.output_item.added', ...outer, item: answerItem(item) });
  log.at(atMs - 40).server(added(answerItem(item)));
  const part = { ...outer, item_id: item, content_index: 0 };
  log.at(atMs).server({ type: 'response.output_audio.delta', ...part, delta: audio(500) });
  log.at(atMs + 100).server({ type: 'response.output_audio.delta', ...part, delta: audio(500) });
}

it('a spoken turn with a tool call, a response beside it, and a barge-in', () => {
  const log = opened(vad);
  spoken(log, 'u1', 1000, 0);
  log.at(2050).client({ type: 'response.create', event_id: 'aside', response: { conversation: 'none' } });
  log.at(2100).server(created('r1'));
  log.at(2150).server(created('aside', { conversation_id: null }));
  const call = { id: 'call', type: 'function_call', name: 'get', call_id: 'c1', arguments: '{}' };
  log.at(2200).server({ type: 'response.output_item.added', response_id: 'r1', output_index: 0, item: call });
  log.at(2210).server(added(call));
  const completed = 'conversation.item.input_audio_transcription.completed';
  const transcribed = { type: completed, item_id: 'u1', content_index: 0, transcript: 'Hello' };
  log.at(2310).server({ ...transcribed, usage: { type: 'duration', seconds: 60 } });
  const part = { response_id: 'r1', item_id: 'call', output_index: 0 };
  log.at(2400).server({ type: 'response.function_call_arguments.done', ...part, arguments: '{}' });
  log.at(2450).server(done('r1', { text: 1000, audio: 500, outText: 100 }));
  const beside = { response_id: 'aside', item_id: 'x', output_index: 0, content_index: 0 };
  log.at(2500).server({ type: 'response.output_text.delta', ...beside, delta: 'Safe' });
  log.at(2550).server(done('aside', { text: 2000, outText: 50 }, { conversation_id: null }));
  const output = { id: 'out', type: 'function_call_output', call_id: 'c1', output: '4' };
  log.at(2900).client({ type: 'conversation.item.create', event_id: 'e1', item: output });
  log.at(2910).client({ type: 'response.create', event_id: 'e2' });
  log.at(2950).server(added(output));
  log.at(3000).server(created('r2'));
  answered(log, 'r2', 'a2', 3300);
  log
    .at(3500)
    .server(done('r2', { text: 1200, audio: 500, cachedText: 800, cachedAudio: 300, outText: 20, outAudio: 200 }));
  log.at(3900).server({ type: 'input_audio_buffer.speech_started', item_id: 'u2', audio_start_ms: 1000 });
  const cut = { item_id: 'a2', content_index: 0, audio_end_ms: 600 };
  log.at(3950).client({ type: 'conversation.item.truncate', event_id: 'e3', ...cut });
  log.at(4000).server({ type: 'conversation.item.truncated', ...cut });
  const figures = figuresOf(log, { a2: 120 });
  expect(figures.waits).toEqual([
    [
      'speech end to first sound',
      1720,
      'VAD wait 300',
      'to response.created 100',
      'model to call 300',
      'tool 500',
      'to response.create 10',
      'to response.created 90',
      'to first byte 300',
      'to first sound 120',
    ],
  ]);
  expect(figures.latencies).toEqual({
    'speech end to first sound': [1720],
    'speech end to first byte': [1600],
    'speech stopped (VAD) to first sound': [1420],
    'speech stopped (VAD) to first byte': [1300],
    'commit to transcription': [300],
    'response.create to response created': [90],
    'response created to first byte': [300],
    'response created to response done': [350, 500],
    'tool call to tool output': [500],
    'barge-in to truncate sent': [50],
    'client event to answer': [100, 50, 90, 50],
  });
  const [r1, aside, r2, transcription] = [
    (1000 * 4 + 500 * 32 + 100 * 24) / 1e4,
    (2000 * 4 + 50 * 24) / 1e4,
    (400 * 4 + 800 * 0.4 + 200 * 32 + 300 * 0.4 + 20 * 24 + 200 * 64) / 1e4,
    1.7,
  ];
  const all = Math.round((r1 + aside + r2 + transcription) * 1e6) / 1e6;
  expect(figures.cents).toEqual({
    all,
    unpriced: 0,
    byTurn: [all],
    byResponse: { r1, aside, r2 },
    exported: all,
    compared: [all],
  });
  expect(figures.summary).toContain('tokens      5,200 in (1,100 cached), 370 out');
});

it('a commit by hand, answered twice over, the second response failed and the third cancelled', () => {
  const log = opened(null);
  for (let chunk = 0; chunk < 10; chunk++)
    log.at(1000 + chunk * 100).client({ type: 'input_audio_buffer.append', audio: audio(100) });
  log.at(2000).client({ type: 'input_audio_buffer.commit', event_id: 'e1' });
  log.at(2030).server({ type: 'input_audio_buffer.committed', item_id: 'u1' });
  log.at(2040).server(userItem('u1'));
  log.at(2050).client({ type: 'response.create', event_id: 'e2' });
  log.at(2130).server(created('r1'));
  answered(log, 'r1', 'a1', 2430);
  log.at(2600).server(done('r1', { text: 10, audio: 20, outText: 5, outAudio: 30 }));
  log.at(3000).client({ type: 'response.create', event_id: 'e3' });
  log.at(3100).server(created('r2'));
  const error = { type: 'server_error', code: 'server_error', message: 'No.' };
  log.at(3200).server(done('r2', undefined, { status: 'failed', status_details: { type: 'failed', error } }));
  log.at(4000).client({ type: 'response.create', event_id: 'e4' });
  log.at(4100).server(created('r3'));
  answered(log, 'r3', 'a3', 4300);
  log.at(4500).client({ type: 'response.cancel', event_id: 'e5' });
  const details = { type: 'cancelled', reason: 'client_cancelled' };
  const used = { text: 40, audio: 50, cachedText: 40, cachedAudio: 20, outText: 3, outAudio: 20 };
  log.at(4550).server(done('r3', used, { status: 'cancelled', status_details: details }));
  const figures = figuresOf(log, { a1: 100 });
  expect(figures.waits).toEqual([
    [
      'commit to first sound',
      500,
      'to response.create 20',
      'to response.created 80',
      'to first byte 300',
      'to first sound 100',
    ],
  ]);
  expect(figures.latencies).toEqual({
    'commit to first sound': [500],
    'response.create to response created': [80, 100, 100],
    'response created to first byte': [300, 200],
    'response created to response done': [470, 100, 450],
    'client event to answer': [30, 80, 100, 100, 50],
  });
  const r1 = (10 * 4 + 20 * 32 + 5 * 24 + 30 * 64) / 1e4;
  const r3 = (40 * 0.4 + 30 * 32 + 20 * 0.4 + 3 * 24 + 20 * 64) / 1e4;
  expect(figures.cents).toMatchObject({
    all: r1 + r3,
    unpriced: 1,
    byTurn: [r1 + r3],
    byResponse: { r1, r2: null, r3 },
  });
  expect(figures.summary).toContain('tokens      120 in (60 cached), 58 out');
});

it('turns that are only written, with an image, and a model that reasons', () => {
  const log = opened(null, { output_modalities: ['text'] });
  const asks = (id: string, content: readonly object[], atMs: number) => {
    const item = { id, type: 'message', role: 'user', content };
    log.at(atMs).client({ type: 'conversation.item.create', event_id: `i_${id}`, item });
    log.at(atMs + 40).server(added(item));
    log.at(atMs + 50).client({ type: 'response.create', event_id: `r_${id}` });
    log.at(atMs + 150).server(created(`r${id}`));
    const place = { response_id: `r${id}`, item_id: `a${id}`, output_index: 0, content_index: 0 };
    log.at(atMs + 400).server({ type: 'response.output_item.added', ...place, item: answerItem(`a${id}`) });
    log.at(atMs + 410).server(added(answerItem(`a${id}`)));
    log.at(atMs + 450).server({ type: 'response.output_text.delta', ...place, delta: 'A' });
    log.at(atMs + 550).server({ type: 'response.output_text.delta', ...place, delta: 'B' });
  };
  asks('1', [{ type: 'input_text', text: 'Hi' }], 1000);
  log.at(1600).server(done('r1', { text: 100, outText: 60, reasoning: 50 }));
  asks('2', [{ type: 'input_image', image_url: 'data:image/png;base64,AA==' }], 3000);
  log.at(3600).server(done('r2', { text: 160, image: 1000, cachedText: 100, cachedImage: 400, outText: 10 }));
  const figures = figuresOf(log);
  expect(figures.waits).toEqual(
    [1, 2].map(() => ['response.create to first text', 400, 'to response.created 100', 'to first text 300']),
  );
  expect(figures.latencies).toEqual({
    'response.create to first text': [400, 400],
    'response.create to response created': [100, 100],
    'response created to first text': [300, 300],
    'response created to response done': [450, 450],
    'client event to answer': [40, 100, 40, 100],
  });
  // What it reasoned is among the text that came out, and paid for as that.
  const r1 = (100 * 4 + 60 * 24) / 1e4;
  const r2 = (60 * 4 + 100 * 0.4 + 600 * 5 + 400 * 0.5 + 10 * 24) / 1e4;
  expect(figures.cents).toMatchObject({ all: r1 + r2, unpriced: 0, byTurn: [r1, r2], compared: [r1, r2] });
  expect(figures.tokens).toMatchObject({
    input: 1260,
    cached: 500,
    output: 70,
    inputByKind: { text: { all: 260, cached: 100 }, image: { all: 1000, cached: 400 } },
    outputByKind: { text: 70 },
  });
});

it('two sessions in one recording, each with its model', () => {
  const log = opened(vad);
  spoken(log, 'u1', 1000, 0);
  log.at(2100).server(created('r1'));
  answered(log, 'r1', 'a1', 2400);
  log.at(2600).server(done('r1', { text: 100, audio: 10, outText: 5, outAudio: 20 }));
  log.at(5000).lifecycle('close', { code: 1000, reason: '', clean: true, by: 'client' });
  log.at(6000).lifecycle('open');
  const session = { id: 'sess_2', type: 'realtime', model: 'gpt-realtime-mini' };
  log.at(6100).server({ type: 'session.created', session: { ...session, audio: { input: { turn_detection: vad } } } });
  // The second session's audio is counted from its own beginning.
  spoken(log, 'u2', 7000, 0);
  log.at(8200).server(created('r2'));
  answered(log, 'r2', 'a2', 8600);
  log.at(8800).server(done('r2', { text: 100, audio: 10, cachedText: 90, outText: 5, outAudio: 20 }));
  const figures = figuresOf(log, { a1: 60, a2: 40 });
  expect(figures.waits).toEqual([
    [
      'speech end to first sound',
      760,
      'VAD wait 300',
      'to response.created 100',
      'to first byte 300',
      'to first sound 60',
    ],
    [
      'speech end to first sound',
      940,
      'VAD wait 300',
      'to response.created 200',
      'to first byte 400',
      'to first sound 40',
    ],
  ]);
  expect(figures.latencies['speech end to first byte']).toEqual([700, 900]);
  const r1 = (100 * 4 + 10 * 32 + 5 * 24 + 20 * 64) / 1e4;
  const r2 = (10 * 0.6 + 90 * 0.06 + 10 * 10 + 5 * 2.4 + 20 * 20) / 1e4;
  expect(figures.cents).toMatchObject({
    all: Math.round((r1 + r2) * 1e6) / 1e6,
    byTurn: [r1, r2],
    byResponse: { r1, r2 },
  });
  expect(figures.summary).toContain('tokens      220 in (90 cached), 50 out');
});

it('a session in which all responses are out of band', () => {
  const log = opened(null);
  for (const [id, atMs] of [
    ['x', 1000],
    ['y', 1010],
  ] as const)
    log
      .at(atMs)
      .client({ type: 'response.create', event_id: id, response: { conversation: 'none', metadata: { id } } });
  for (const [id, atMs] of [
    ['x', 1100],
    ['y', 1200],
  ] as const)
    log.at(atMs).server(created(`r${id}`, { conversation_id: null, metadata: { id } }));
  const aside = { conversation_id: null };
  log.at(1500).server(done('ry', { text: 10, outText: 1 }, { ...aside, metadata: { id: 'y' } }));
  log.at(1600).server(done('rx', { text: 20, outText: 2 }, { ...aside, metadata: { id: 'x' } }));
  const figures = figuresOf(log);
  expect(figures.latencies).toEqual({ 'client event to answer': [100, 190] });
  expect(figures.cents).toMatchObject({ all: (30 * 4 + 3 * 24) / 1e4, unpriced: 0 });
  expect(
    figures.timings.flatMap(({ bars }) => bars.map(({ startMs, endMs, label }) => [startMs, endMs, label])),
  ).toEqual([
    [1100, 1600, 'rx, out of band'],
    [1200, 1500, 'ry, out of band'],
  ]);
  expect(figures.waits).toEqual([undefined]);
});
