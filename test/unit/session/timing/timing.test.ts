/** Times by construction: entries come 10 ms apart, and later where the log says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { latenciesOf, ownPause, turnWait, waitsOf } from '../../../../src/session/timing/latencies.ts';
import { spreadOf } from '../../../../src/session/timing/percentiles.ts';
import { TimingMarks } from '../../../../src/session/timing/timingMarks.ts';
import type { AnchorKind } from '../../../../src/session/timing/anchors.ts';
import { turnTimings, type KnownTiming } from '../../../../src/session/timing/turnTiming.ts';
import { turnsOf } from '../../../../src/session/timing/turns.ts';
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
  const turns = turnTimings(turnsOf(state), state.rows, marks, { leadingSilenceMs: () => SILENCE_MS, nowMs: 10_000 });
  return { turns, marks };
}

const anchorsOf = (state: SessionState) =>
  Object.fromEntries(timed(state).turns[0]?.anchors.map(({ kind, atMs }) => [kind, atMs]) ?? []) as Partial<
    Record<AnchorKind, number>
  >;

describe('a spoken turn', () => {
  const state = spokenTurn().state();

  it('is drawn as long as it lasted where it was sent as it was spoken', () => {
    const [bar] = timed(state).turns.flatMap(({ bars }) => bars.filter(({ lane }) => lane === 'user'));
    expect(bar).toMatchObject({ startMs: 110, endMs: 810 });
    expect(bar?.audioMs).toBeUndefined();
  });

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
    expect(found.get('speech end to first sound')).toEqual({ n: 1, min: 910, max: 910 });
    expect(found.get('speech end to first byte')).toEqual({ n: 1, min: 780, max: 780 });
    expect(found.get('speech stopped (VAD) to first sound')).toEqual({ n: 1, min: 690, max: 690 });
    expect(found.get('response created to first byte')?.max).toBe(530);
  });

  it('says where the wait went, and the parts add up', () => {
    const [turn] = timed(state).turns;
    const waits = turn ? waitsOf(turn) : [];
    expect(waits.map(({ label, ms }) => [label, ms])).toEqual([
      ['VAD wait', 220],
      ['to response.created', 30],
      ['to first byte', 530],
      ['to first sound', 130],
    ]);
  });

  it('has no first sound while the audio is not measured', () => {
    const marks = new TimingMarks().read(state.rows);
    const [turn] = turnTimings(turnsOf(state), state.rows, marks, { leadingSilenceMs: () => undefined, nowMs: 0 });
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
  const created = latenciesOf(turns, marks, state.rows).find(({ label }) => label === 'response created to first byte');
  expect(created?.spread).toEqual({ n: 3, min: 530, p50: 730, max: 1130 });
  expect(state.rows[(created?.values.at(-1)?.to.n ?? 0) - 1]?.type).toBe('response.output_audio.delta');
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

describe('transcription', () => {
  const PREFIX = 'conversation.item.input_audio_transcription.';
  const barOf = (log: HandMadeLog) => timed(log.state()).turns[0]?.bars.filter(({ lane }) => lane === 'transcript');

  it('lasts from the commit to the whole transcript', () => {
    const log = spokenTurn().wait(390);
    log.server({ type: `${PREFIX}completed`, item_id: 'user1', content_index: 0, transcript: 'Hello' });
    const times = { from: 'committed', to: 'transcribed', startMs: 1040, endMs: 2100 };
    expect(barOf(log)).toMatchObject([{ kind: 'transcript', ...times, n: log.entries.length }]);
  });

  it('says where it failed', () => {
    const log = spokenTurn();
    log.server({ type: `${PREFIX}failed`, item_id: 'user1', content_index: 0, error: { code: 'x', message: 'No.' } });
    expect(barOf(log)).toMatchObject([{ kind: 'failed', startMs: 1040, endMs: 1710 }]);
  });

  it('has no bar while it is not there', () => {
    expect(barOf(spokenTurn())).toEqual([]);
  });
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
      expect(turnTimings(turnsOf(state), state.rows, marks, options)).toEqual(
        turnTimings(turnsOf(state), state.rows, atOnce, options),
      );
    }),
    { numRuns: 50 },
  );
});

describe('percentiles', () => {
  it('lie between the nearest values', () => {
    const few = [1199, 1173, 1466, 2631, 1241];
    expect(spreadOf(few)).toEqual({ n: 5, min: 1173, p50: 1241, max: 2631 });
    const ten = Array.from({ length: 10 }, (_, index) => index * 10);
    expect(spreadOf(ten)).toEqual({ n: 10, min: 0, p50: 45, p90: 81, max: 90 });
    const twentyOne = Array.from({ length: 21 }, (_, index) => index * 10);
    expect(spreadOf(twentyOne)).toEqual({ n: 21, min: 0, p50: 100, p90: 180, p95: 190, max: 200 });
    expect(spreadOf([])).toBeUndefined();
  });

  it('are not made up of two values', () => {
    expect(spreadOf([100, 900])).toEqual({ n: 2, min: 100, max: 900 });
  });
});

describe('what is known of each turn by construction', () => {
  const part = (id: string) => ({
    response_id: `resp${id}`,
    item_id: `answer${id}`,
    output_index: 0,
    content_index: 0,
  });
  const byLabel = (state: SessionState) => {
    const { turns, marks } = timed(state);
    return new Map(latenciesOf(turns, marks, state.rows).map(({ label, spread }) => [label, spread]));
  };
  const barsOf = (state: SessionState, lane: string) =>
    timed(state).turns.flatMap(({ bars }) => bars.filter((bar) => bar.lane === lane));

  it('is the same in the beta dialect', () => {
    const log = spokenTurn();
    const beta = new HandMadeLog();
    for (const entry of log.entries) {
      if (entry.kind !== 'frame') continue;
      const event = JSON.parse(entry.text) as { type: string; session?: object };
      const type = event.type
        .replace('output_audio.delta', 'audio.delta')
        .replace('conversation.item.added', 'conversation.item.created');
      const turn_detection = { type: 'server_vad', prefix_padding_ms: 0, silence_duration_ms: 200 };
      const session = { id: 'sess_1', model: 'gpt-4o-realtime-preview', modalities: ['audio', 'text'], turn_detection };
      const text = JSON.stringify({ ...event, type, ...(event.session && { session }) });
      beta.entries.push({ ...entry, text });
    }
    expect(beta.state().dialect).toBe('beta');
    expect(anchorsOf(beta.state())).toEqual(anchorsOf(spokenTurn().state()));
  });

  it('draws what was cut as unheard, and times the cut from the barge-in', () => {
    const log = spokenTurn();
    // The answer of 500 ms came at 1590; speech begins 260 ms into it, and the client cuts there.
    log.wait(140).server({ type: 'input_audio_buffer.speech_started', item_id: 'user2', audio_start_ms: 1000 });
    const cut = { item_id: 'answer1', content_index: 0, audio_end_ms: 260 };
    log.wait(30).client({ type: 'conversation.item.truncate', event_id: 'c1', ...cut });
    log.wait(90).server({ type: 'conversation.item.truncated', ...cut });
    const state = log.state();
    expect(barsOf(state, 'assistant').map(({ kind, startMs, endMs }) => [kind, startMs, endMs])).toEqual([
      ['audio', 1590, 1850],
      ['unheard', 1850, 2090],
    ]);
    // Detected at 1850 after 260 ms of 500: too little was left unheard for a finding, but not for a cut.
    expect(byLabel(state).get('client event to answer')).toEqual({ n: 1, min: 100, max: 100 });
    expect(timed(state).turns[0]?.anchors.map(({ kind }) => kind)).toContain('truncateSent');
    expect(timed(state).turns[0]?.anchors.at(-1)).toMatchObject({
      kind: 'truncated',
      atMs: log.entries.at(-1)?.monoMs,
      audio: { itemId: 'answer1', ms: 260 },
    });
  });

  it('draws what was played here from when it was played, and leaves a replay out', () => {
    const log = spokenTurn();
    const played = (fromMs: number, toMs: number, reason: string) =>
      log.lifecycle('playback', { item_id: 'answer1', content_index: 0, fromMs, toMs, reason });
    played(0, 0, 'start');
    log.wait(490);
    played(0, 500, 'end');
    const startMs = log.entries.at(-2)?.monoMs ?? 0;
    spokenTurn(log.wait(5000), '2');
    played(0, 500, 'start');
    const state = log.state();
    const [bar] = barsOf(state, 'assistant');
    expect(bar).toMatchObject({ kind: 'audio', startMs, endMs: startMs + 500, label: 'assistant audio, as played' });
    expect(timed(state).turns[0]?.endMs).toBe(startMs + 500);
  });

  it('says what nobody heard of an answer whose playback was stopped', () => {
    const log = spokenTurn();
    const place = { item_id: 'answer1', content_index: 0 };
    log.lifecycle('playback', { ...place, fromMs: 0, toMs: 0, reason: 'start' });
    log.wait(190).lifecycle('playback', { ...place, fromMs: 0, toMs: 200, reason: 'pause' });
    expect(barsOf(log.state(), 'assistant').map(({ kind, startMs, endMs }) => [kind, endMs - startMs])).toEqual([
      ['audio', 200],
      ['waiting', 300],
    ]);
  });

  it('takes no out-of-band response for the answer', () => {
    const log = spokenTurn();
    const aside = { id: 'aside', status: 'in_progress', output: [], conversation_id: null };
    log.server({ type: 'response.created', response: aside });
    log
      .wait(200)
      .server({ type: 'response.output_audio.delta', ...part('aside'), response_id: 'aside', delta: audio(100) });
    log.server({ type: 'response.done', response: { ...aside, status: 'completed' } });
    const found = byLabel(log.state());
    expect(found.get('response created to first byte')).toEqual({ n: 1, min: 530, max: 530 });
    expect(barsOf(log.state(), 'responses').map(({ label }) => label)).toEqual(['resp1', 'aside, out of band']);
  });

  it('follows a written turn from the request to the first text', () => {
    const log = new HandMadeLog();
    const item = { id: 'u', type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] };
    log.client({ type: 'conversation.item.create', item });
    log.server(added(item));
    log.client({ type: 'response.create' });
    const response = { id: 'r', status: 'in_progress', output: [], conversation_id: 'conv' };
    log.wait(90).server({ type: 'response.created', response });
    const answer = { id: 'a', type: 'message', role: 'assistant', content: [] };
    log.server({ type: 'response.output_item.added', response_id: 'r', output_index: 0, item: answer });
    log.server(added(answer));
    const place = { response_id: 'r', item_id: 'a', output_index: 0, content_index: 0 };
    log.wait(170).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
    const [turn] = timed(log.state()).turns;
    expect(turn && turnWait(turn)).toMatchObject({ label: 'response.create to first text', ms: 300 });
    expect(turn?.text).toBe('Hi');
    expect(byLabel(log.state()).get('response.create to first text')).toEqual({ n: 1, min: 300, max: 300 });
  });

  it('keeps a turn that did not change, and makes one anew that did', () => {
    const log = spokenTurn();
    spokenTurn(log.wait(5000), '2');
    const state = log.state();
    const known = new Map<number, KnownTiming>();
    const marks = new TimingMarks().read(state.rows);
    const look = (silenceMs: number) =>
      turnTimings(turnsOf(state), state.rows, marks, {
        leadingSilenceMs: ({ id }) => (id === 'answer2' ? silenceMs : SILENCE_MS),
        nowMs: 10_000,
        known,
      });
    const [first, second] = look(10);
    const [same, other] = look(20);
    expect(same).toBe(first);
    expect(other).not.toBe(second);
  });

  const session = (turnDetection: object | null) => ({
    type: 'session.created',
    session: {
      id: 's',
      type: 'realtime',
      model: 'gpt-realtime-2.1',
      audio: { input: { turn_detection: turnDetection } },
    },
  });
  const userItem = (id: string) =>
    added({ id, type: 'message', role: 'user', content: [{ type: 'input_audio', transcript: null }] });

  it('ends detected speech where its audio was committed by hand, and says of no end that was heard', () => {
    const log = new HandMadeLog().server(session({ type: 'server_vad' }));
    log.client({ type: 'input_audio_buffer.append', audio: audio(500) });
    log.server({ type: 'input_audio_buffer.speech_started', item_id: 'u', audio_start_ms: 0 });
    log.wait(700).client({ type: 'input_audio_buffer.commit' });
    log.server({ type: 'input_audio_buffer.committed', item_id: 'u' });
    const committedMs = log.entries.at(-1)?.monoMs;
    log.server(userItem('u')).wait(60_000).client({ type: 'input_audio_buffer.clear' });
    log.server({ type: 'input_audio_buffer.cleared' });
    const state = log.state();
    expect(barsOf(state, 'VAD')).toMatchObject([{ kind: 'speech', endMs: committedMs }]);
    expect(anchorsOf(state).speechStopped).toBeUndefined();
  });

  it('ends detected speech where the buffer was cleared', () => {
    const log = new HandMadeLog().server(session({ type: 'server_vad' }));
    log.client({ type: 'input_audio_buffer.append', audio: audio(500) });
    log.server({ type: 'input_audio_buffer.speech_started', item_id: 'u', audio_start_ms: 0 });
    log.wait(300).client({ type: 'input_audio_buffer.clear' });
    log.server({ type: 'input_audio_buffer.cleared' });
    const clearedMs = log.entries.at(-1)?.monoMs;
    log.wait(60_000).server(userItem('u'));
    expect(barsOf(log.state(), 'VAD')).toMatchObject([{ endMs: clearedMs }]);
  });

  it('draws audio that was appended faster than it plays in the time in which it was sent, and says how much it is', () => {
    const log = new HandMadeLog().server(session(null));
    for (const id of ['u1', 'u2']) {
      log.client({ type: 'input_audio_buffer.append', audio: audio(1000) });
      log.client({ type: 'input_audio_buffer.append', audio: audio(940) });
      log.client({ type: 'input_audio_buffer.commit' });
      log.server({ type: 'input_audio_buffer.committed', item_id: id }).server(userItem(id));
    }
    expect(barsOf(log.state(), 'user').map(({ startMs, endMs, audioMs }) => [startMs, endMs, audioMs])).toEqual([
      [20, 30, 1940],
      [70, 80, 1940],
    ]);
  });

  it('says of audio that was sent at once all that the item has of it, with the silence around the speech', () => {
    const padded = { type: 'server_vad', prefix_padding_ms: 300, silence_duration_ms: 500 };
    const log = new HandMadeLog().server(session(padded));
    for (let chunk = 0; chunk < 6; chunk++) log.client({ type: 'input_audio_buffer.append', audio: audio(1000) });
    for (const [id, fromMs, toMs] of [
      ['u1', 0, 2000],
      ['u2', 3000, 5600],
    ] as const) {
      log.server({ type: 'input_audio_buffer.speech_started', item_id: id, audio_start_ms: fromMs });
      log.server({ type: 'input_audio_buffer.speech_stopped', item_id: id, audio_end_ms: toMs });
      log.server({ type: 'input_audio_buffer.committed', item_id: id }).server(userItem(id));
    }
    // The appends are entries 2 to 7, 10 ms apart: 0 to 2 s in the first two, 3 to 5.6 s in the last three.
    expect(barsOf(log.state(), 'user').map(({ startMs, endMs, audioMs }) => [startMs, endMs, audioMs])).toEqual([
      [20, 30, 2000],
      [50, 70, 2600],
    ]);
    // The speech itself ends before: 1.5 s, and 5.1 s.
    const ends = timed(log.state()).turns.flatMap(({ anchors }) => anchors.filter(({ kind }) => kind === 'speechEnd'));
    expect(ends.map(({ atMs, audio: at }) => [atMs, at?.ms])).toEqual([
      [30, 1500],
      [70, 2100],
    ]);
  });

  it('leaves the client’s own pause before response.create out of the wait, and tells it apart', () => {
    const written = (pauseMs: number) => {
      const log = new HandMadeLog().server(session(null));
      log.client({ type: 'input_audio_buffer.append', audio: audio(500) });
      log.client({ type: 'input_audio_buffer.commit' });
      log.server({ type: 'input_audio_buffer.committed', item_id: 'u' }).server(userItem('u'));
      log.wait(pauseMs).client({ type: 'response.create' });
      const response = { id: 'r', status: 'in_progress', output: [], conversation_id: 'conv' };
      log.server({ type: 'response.created', response });
      const answer = { id: 'a', type: 'message', role: 'assistant', content: [] };
      log.server({ type: 'response.output_item.added', response_id: 'r', output_index: 0, item: answer });
      log.server(added(answer));
      const place = { response_id: 'r', item_id: 'a', output_index: 0, content_index: 0 };
      log.wait(170).server({ type: 'response.output_text.delta', ...place, delta: 'Hello' });
      return timed(log.state()).turns[0];
    };
    const slow = written(180_000);
    expect(slow && turnWait(slow)).toMatchObject({ label: 'response.create to first text', ms: 210 });
    expect(slow && waitsOf(slow).map(({ label }) => label)).toEqual(['to response.created', 'to first text']);
    expect(slow && ownPause(slow)).toMatchObject({ label: 'commit to response.create', ms: 180_020 });
    // A program that asks at once is a part of what the user waits for.
    const quick = written(100);
    expect(quick && turnWait(quick)).toMatchObject({ label: 'commit to first text', ms: 330 });
    expect(quick && ownPause(quick)).toBeUndefined();
  });
});

it('what the server waited for to end the speech is no pause of the client’s', () => {
  const [timing] = timed(spokenTurn().state()).turns;
  if (!timing) throw new Error('there is a turn');
  const turnAt = (times: Partial<Record<AnchorKind, number>>) => ({
    ...timing,
    anchors: Object.entries(times).map(([kind, atMs], n) => ({ kind: kind as AnchorKind, n, atMs })),
  });
  const prompt = turnAt({ speechEnd: 0, speechStopped: 2500, committed: 2510, asked: 2530, firstByte: 3000 });
  expect(ownPause(prompt)).toBeUndefined();
  expect(turnWait(prompt)).toMatchObject({ from: { kind: 'speechEnd' }, ms: 3000 });
  const late = turnAt({ speechEnd: 0, speechStopped: 2500, committed: 2510, asked: 6000, firstByte: 6500 });
  expect(ownPause(late)).toMatchObject({ from: { kind: 'committed' }, ms: 3490 });
  expect(turnWait(late)).toMatchObject({ from: { kind: 'asked' }, ms: 500 });
});
