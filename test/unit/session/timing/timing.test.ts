/** Times by construction: entries come 10 ms apart, and later where the log says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { latenciesOf, waitsOf } from '../../../../src/session/timing/latencies.ts';
import { spreadOf } from '../../../../src/session/timing/percentiles.ts';
import { gapsIn, scaled } from '../../../../src/session/timing/timeScale.ts';
import { TimingMarks } from '../../../../src/session/timing/timingMarks.ts';
import { turnTimings, type AnchorKind } from '../../../../src/session/timing/turnTiming.ts';
import type { SessionState } from '../../../../src/session/state.ts';
import { added, HandMadeLog } from '../log.ts';

/** So much silence at 24 kHz, 16 bits. */
const audio = (ms: number) => encodeBase64(new Uint8Array(ms * 48));
const SILENCE_MS = 130;

/** Speech that ends 200 ms before VAD says so, an answer whose first sound comes in its second frame, and a barge-in. */
function spokenTurn(log = new HandMadeLog(), id = '1', waitMs = 500): HandMadeLog {
  const detection = { type: 'server_vad', prefix_padding_ms: 0, silence_duration_ms: 200 };
  if (log.entries.length === 0) {
    const session = {
      id: 'sess_1',
      type: 'realtime',
      model: 'gpt-realtime-2.1',
      audio: { input: { turn_detection: detection } },
    };
    log.server({ type: 'session.created', session });
  }
  const beforeMs = log.entries.filter((one) => one.kind === 'frame' && one.text.includes('buffer.append')).length * 100;
  for (let chunk = 0; chunk < 10; chunk++)
    log.wait(90).client({ type: 'input_audio_buffer.append', audio: audio(100) });
  log.server({ type: 'input_audio_buffer.speech_started', item_id: `user${id}`, audio_start_ms: beforeMs });
  log.server({ type: 'input_audio_buffer.speech_stopped', item_id: `user${id}`, audio_end_ms: beforeMs + 1000 });
  log.server({ type: 'input_audio_buffer.committed', item_id: `user${id}` });
  const content = [{ type: 'input_audio', transcript: null }];
  log.server(added({ id: `user${id}`, type: 'message', role: 'user', status: 'completed', content }));
  const response = { id: `resp${id}`, status: 'in_progress', output: [], conversation_id: 'conv' };
  log.server({ type: 'response.created', response });
  const item = { id: `answer${id}`, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  log.server({ type: 'response.output_item.added', response_id: `resp${id}`, output_index: 0, item });
  log.server(added(item));
  const part = { response_id: `resp${id}`, item_id: `answer${id}`, output_index: 0, content_index: 0 };
  log.wait(waitMs).server({ type: 'response.output_audio.delta', ...part, delta: audio(100) });
  log.wait(90).server({ type: 'response.output_audio.delta', ...part, delta: audio(400) });
  return log.server({ type: 'response.done', response: { ...response, status: 'completed' } });
}

function timed(state: SessionState) {
  const marks = new TimingMarks().read(state.rows);
  const turns = turnTimings(state, marks, { leadingSilenceMs: () => SILENCE_MS, nowMs: 10_000 });
  return { turns, marks };
}

const anchorsOf = (state: SessionState) =>
  Object.fromEntries(timed(state).turns[0]?.anchors.map(({ kind, atMs }) => [kind, atMs]) ?? []) as Partial<
    Record<AnchorKind, number>
  >;

describe('a spoken turn', () => {
  const state = spokenTurn().state();

  it('places each anchor on the clock', () => {
    // Appends at 110, 210 … 1010 ms; the speech of 800 ms ends in the eighth.
    expect(anchorsOf(state)).toEqual({
      speechEnd: 810,
      speechStarted: 1020,
      speechStopped: 1030,
      committed: 1040,
      created: 1060,
      firstByte: 1590,
      // 130 ms of silence: heard once the second frame is here, at 1690, and not before 1590 + 130.
      firstSound: 1720,
      done: 1700,
    });
  });

  it('tells the first byte from the first audible sound', () => {
    const { turns, marks } = timed(state);
    const found = new Map(latenciesOf(turns, marks, state.rows).map(({ label, spread }) => [label, spread]));
    expect(found.get('speech end → first audible sound')).toEqual({ n: 1, p50: 910, max: 910 });
    expect(found.get('speech end → first byte of audio')).toEqual({ n: 1, p50: 780, max: 780 });
    expect(found.get('speech stopped (VAD) → first audible sound')).toEqual({ n: 1, p50: 690, max: 690 });
    expect(found.get('response created → first byte of audio')?.p50).toBe(530);
  });

  it('says where the wait went, and the parts add up', () => {
    const [turn] = timed(state).turns;
    const waits = turn ? waitsOf(turn) : [];
    expect(waits.map(({ label, ms }) => [label, ms])).toEqual([
      ['VAD wait', 220],
      ['to response created', 30],
      ['to first byte', 530],
      ['to first sound', 130],
    ]);
  });

  it('has no first sound while the audio is not measured', () => {
    const marks = new TimingMarks().read(state.rows);
    const [turn] = turnTimings(state, marks, { leadingSilenceMs: () => undefined, nowMs: 0 });
    expect(turn?.anchors.some(({ kind }) => kind === 'firstSound')).toBe(false);
  });
});

it('spreads the latencies of several turns, and says of how many', () => {
  const log = spokenTurn();
  spokenTurn(log.wait(5000), '2', 700);
  spokenTurn(log.wait(5000), '3', 1100);
  const state = log.state();
  const { turns, marks } = timed(state);
  expect(turns.map(({ number }) => number)).toEqual([1, 2, 3]);
  const created = latenciesOf(turns, marks, state.rows).find(({ label }) => label.startsWith('response created'));
  expect(created?.spread).toEqual({ n: 3, p50: 730, p90: 1050, p95: 1090, max: 1130 });
  expect(state.rows[(created?.longestN ?? 0) - 1]?.type).toBe('response.output_audio.delta');
});

it('times a tool call from its arguments to the output that was sent', () => {
  const log = new HandMadeLog();
  const call = {
    id: 'call',
    type: 'function_call',
    name: 'get_weather',
    call_id: 'c1',
    arguments: '{}',
    status: 'completed',
  };
  log.server({ type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } });
  log.server({ type: 'response.output_item.added', response_id: 'r', output_index: 0, item: call });
  log.server(added(call));
  log.server({ type: 'response.function_call_arguments.done', response_id: 'r', item_id: 'call', arguments: '{}' });
  const output = { id: 'out', type: 'function_call_output', call_id: 'c1', output: '4 °C' };
  log.wait(416).client({ type: 'conversation.item.create', item: output });
  log.server(added(output));
  const [turn] = timed(log.state()).turns;
  const bar = turn?.bars.find(({ lane }) => lane === 'tools');
  expect(bar).toMatchObject({ kind: 'tool', label: 'get_weather', startMs: 40, endMs: 466 });
});

it('gives no turns for a log without times', () => {
  const log = spokenTurn();
  log.entries.forEach((entry, index) => (log.entries[index] = { ...entry, monoMs: null, wallMs: null }));
  expect(timed(log.state()).turns).toEqual([]);
});

it('marks the same in whatever batches the rows come', () => {
  const log = spokenTurn();
  spokenTurn(log, '2');
  const state = log.state();
  const rows = [...state.rows];
  const atOnce = new TimingMarks().read(rows);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: rows.length })), (cuts) => {
      const marks = new TimingMarks();
      for (const cut of [...cuts.toSorted((left, right) => left - right), rows.length]) marks.read(rows.slice(0, cut));
      expect(marks).toEqual(atOnce);
      const options = { leadingSilenceMs: () => SILENCE_MS, nowMs: 10_000 };
      expect(turnTimings(state, marks, options)).toEqual(turnTimings(state, atOnce, options));
    }),
    { numRuns: 50 },
  );
});

describe('percentiles', () => {
  it('lie between the nearest values', () => {
    expect(spreadOf([1199, 1173, 1466, 2631, 1241])).toEqual({ n: 5, p50: 1241, p90: 2165, p95: 2398, max: 2631 });
    expect(spreadOf([])).toBeUndefined();
  });
});

it('collapses long silence, and only that', () => {
  const gaps = gapsIn([
    { startMs: 0, endMs: 1000 },
    { startMs: 500, endMs: 2000 },
    { startMs: 4000, endMs: 5000 },
    { startMs: 15_000, endMs: 16_000 },
  ]);
  expect(gaps).toEqual([{ startMs: 5000, endMs: 15_000 }]);
  expect([4000, 5000, 10_000, 15_000, 16_000].map((ms) => scaled(ms, gaps))).toEqual([4000, 5000, 5250, 5500, 6500]);
});
