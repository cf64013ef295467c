/** Turns are counted in the conversation's order, whatever was in the buffer when. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../../../src/base/base64.ts';
import { SessionProjection } from '../../../../src/session/projection.ts';
import { TimingMarks } from '../../../../src/session/timing/timingMarks.ts';
import { turnTimings } from '../../../../src/session/timing/turnTiming.ts';
import { turnsOf } from '../../../../src/session/timing/turns.ts';
import { captures } from '../../../captures.ts';
import { decodeRecording } from '../../../../src/recording/codec.ts';
import type { Entry } from '../../../../src/protocol/entry.ts';
import type { SessionState } from '../../../../src/session/state.ts';
import { anyLog } from '../anyFrames.ts';
import { added, HandMadeLog } from '../log.ts';

const audio = (ms: number) => encodeBase64(new Uint8Array(ms * 48));
const spoken = (id: string) =>
  added({
    id,
    type: 'message',
    role: 'user',
    status: 'completed',
    content: [{ type: 'input_audio', transcript: null }],
  });

function answered(log: HandMadeLog, id: string): HandMadeLog {
  const response = { id: `resp_${id}`, status: 'in_progress', output: [], conversation_id: 'conv' };
  const item = { id, type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  const part = { response_id: response.id, item_id: id, output_index: 0, content_index: 0 };
  log.server({ type: 'response.created', response });
  log.server({ type: 'response.output_item.added', response_id: response.id, output_index: 0, item });
  log.server(added(item));
  log.wait(300).server({ type: 'response.output_audio.delta', ...part, delta: audio(2000) });
  return log.server({ type: 'response.done', response: { ...response, status: 'completed' } });
}

/** A file of 4 s that is appended at once: 2.7 s of it are a turn, which is answered; what is left is committed 5 s later. */
function leftover(): HandMadeLog {
  const detection = { type: 'server_vad', prefix_padding_ms: 0, silence_duration_ms: 200 };
  const session = { id: 's', type: 'realtime', model: 'm', audio: { input: { turn_detection: detection } } };
  const log = new HandMadeLog().server({ type: 'session.created', session });
  for (let chunk = 0; chunk < 40; chunk++) log.client({ type: 'input_audio_buffer.append', audio: audio(100) });
  log.server({ type: 'input_audio_buffer.speech_started', item_id: 'u1', audio_start_ms: 0 });
  log.server({ type: 'input_audio_buffer.speech_stopped', item_id: 'u1', audio_end_ms: 2700 });
  log.server({ type: 'input_audio_buffer.committed', item_id: 'u1' }).server(spoken('u1'));
  answered(log, 'a1').wait(5000);
  log.client({ type: 'input_audio_buffer.commit', event_id: 'c' });
  return log.server({ type: 'input_audio_buffer.committed', item_id: 'u2' }).server(spoken('u2'));
}

function timed(state: SessionState) {
  const marks = new TimingMarks().read(state.rows);
  return turnTimings(turnsOf(state), state.rows, marks, { leadingSilenceMs: () => 0, nowMs: 60_000 });
}

describe('what is left in the buffer', () => {
  const log = leftover();
  const state = log.state();
  const commit = log.entries.find((entry) => entry.kind === 'frame' && entry.text.includes('buffer.commit"'));

  it('is the turn after the one that was spoken before it, and begins with its commit', () => {
    const turns = turnsOf(state);
    expect(turns.map(({ number, items }) => [number, ...items.map(({ id }) => id)])).toEqual([
      [1, 'u1', 'a1'],
      [2, 'u2'],
    ]);
    expect(turns[1]?.fromN).toBe(commit?.n);
    expect(timed(state).map(({ startMs }) => startMs)).toEqual([20, commit?.monoMs]);
  });

  it('takes nothing away from the turn that it was sent with', () => {
    const before = new HandMadeLog();
    before.entries.push(...log.entries.slice(0, (commit?.n ?? 0) - 1));
    const [first] = timed(before.state());
    expect(timed(state)[0]).toEqual({ ...first, turn: timed(state)[0]?.turn });
  });

  it.each([
    ['text', { type: 'input_text', text: 'Inserted' }],
    ['audio', { type: 'input_audio', audio: audio(500) }],
  ])('begins where it began, whatever %s is put among the items of the turn before it later', (_, content) => {
    const later = new HandMadeLog();
    later.entries.push(...log.entries);
    const item = { id: 'inserted', type: 'message', role: 'user', content: [content] };
    later.client({ type: 'conversation.item.create', event_id: 'i', previous_item_id: 'u1', item });
    later.server(added(item, 'u1'));
    const changed = later.state();
    expect(turnsOf(changed).map(({ items }) => items.map(({ id }) => id))).toEqual([['u1', 'inserted', 'a1'], ['u2']]);
    const [second, before] = [timed(changed)[1], timed(state)[1]];
    expect([second?.startMs, second?.endMs, second?.bars]).toEqual([commit?.monoMs, before?.endMs, before?.bars]);
    const deleted = later.client({ type: 'conversation.item.delete', event_id: 'd', item_id: 'inserted' });
    deleted.server({ type: 'conversation.item.deleted', item_id: 'inserted' });
    expect(timed(deleted.state())[1]?.startMs).toBe(commit?.monoMs);
  });

  it('begins with the first of it that came after the turn before, where it was sent as it was spoken', () => {
    const live = leftover().wait(100);
    for (let chunk = 0; chunk < 5; chunk++)
      live.wait(90).client({ type: 'input_audio_buffer.append', audio: audio(100) });
    live.client({ type: 'input_audio_buffer.commit' });
    live.server({ type: 'input_audio_buffer.committed', item_id: 'u3' }).server(spoken('u3'));
    answered(live, 'a3');
    // Two items of the user's in a row, the one unanswered: one turn. It goes on to the answer.
    expect(turnsOf(live.state()).map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['u1', 'a1'],
      ['u2', 'u3', 'a3'],
    ]);
    live.wait(90).client({ type: 'input_audio_buffer.append', audio: audio(100) });
    const appendN = live.entries.length;
    live.client({ type: 'input_audio_buffer.commit' });
    live.server({ type: 'input_audio_buffer.committed', item_id: 'u4' }).server(spoken('u4'));
    expect(turnsOf(live.state()).at(-1)?.fromN).toBe(appendN);
  });
});

it('an answer that is put in front of a conversation later is part of its first turn', () => {
  const log = new HandMadeLog().server(added({ id: 'u', type: 'message', role: 'user', content: [] }, null));
  answered(log, 'a');
  const greeting = { id: 'g', type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hello' }] };
  log
    .client({ type: 'conversation.item.create', previous_item_id: 'root', item: greeting })
    .server(added(greeting, null));
  expect(turnsOf(log.state()).map(({ fromN, items }) => [fromN, ...items.map(({ id }) => id)])).toEqual([
    [1, 'g', 'u', 'a'],
  ]);
});

describe('any log', () => {
  function expectInOrder(state: SessionState): void {
    const turns = turnsOf(state);
    expect(turns.map(({ number }) => number)).toEqual(turns.map((_, index) => index + 1));
    expect(turns.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([...state.order]);
    const starts = [turns.map(({ fromN }) => fromN), timed(state).map(({ startMs }) => startMs)];
    for (const of of starts) expect(of).toEqual(of.toSorted((left, right) => left - right));
  }

  it('has its turns in the conversation’s order, none beginning before the one before it, whenever one looks', () => {
    const recorded = captures.map(({ text }) => decodeRecording(text).entries);
    const log: fc.Arbitrary<readonly Entry[]> = fc.oneof(
      anyLog,
      fc.constantFrom(...recorded),
      fc.constant(leftover().entries),
    );
    fc.assert(
      fc.property(log, fc.array(fc.nat(40), { maxLength: 6 }), (entries, sizes) => {
        const projection = new SessionProjection();
        let start = 0;
        for (const size of [...sizes, entries.length]) {
          projection.applyAll(entries.slice(start, start + size));
          start += size;
          expectInOrder(projection.state);
        }
      }),
      { numRuns: 120 },
    );
  });
});
