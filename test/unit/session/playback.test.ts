import { describe, expect, it } from 'vitest';
import { totalMsOf, withRange } from '../../../src/session/playback.ts';
import type { ContentPart } from '../../../src/session/state.ts';
import { HandMadeLog } from './log.ts';
import { englishFindings } from './findings/englishFinding.ts';

const pcm = { type: 'audio/pcm', rate: 24000 };
const audioOf = (ms: number): string => Buffer.alloc(ms * 48).toString('base64');

/** An answer of three seconds that comes at once. */
function answered(): HandMadeLog {
  const place = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
  const item = { id: 'item_a', type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  const response = { id: 'resp_1', status: 'in_progress', conversation_id: 'conv_1', output: [] };
  return new HandMadeLog()
    .server({ type: 'session.created', session: { type: 'realtime', audio: { output: { format: pcm } } } })
    .server({ type: 'response.created', response })
    .server({ type: 'response.output_item.added', response_id: 'resp_1', output_index: 0, item })
    .server({ type: 'conversation.item.added', item })
    .server({ type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } })
    .server({ type: 'response.output_audio.delta', ...place, delta: audioOf(3000) })
    .server({ type: 'response.done', response: { ...response, status: 'completed' } });
}

const partOf = (log: HandMadeLog): ContentPart | undefined => log.state().items.get('item_a')?.parts[0];
const played = (fromMs: number, toMs: number, reason = 'progress') => ({
  item_id: 'item_a',
  content_index: 0,
  fromMs,
  toMs,
  reason,
});
const speech = { type: 'input_audio_buffer.speech_started', item_id: 'item_u', audio_start_ms: 0 };

describe('playback entries', () => {
  it('tell what was heard of a part, each stretch once', () => {
    const log = answered().lifecycle('playback', played(0, 0, 'start'));
    expect(partOf(log)?.heardMs).toBeUndefined();
    log.lifecycle('playback', played(0, 500)).lifecycle('playback', played(500, 900));
    log.lifecycle('playback', played(2000, 2400)).lifecycle('playback', played(200, 700));
    expect(partOf(log)?.heardMs).toEqual([
      [0, 900],
      [2000, 2400],
    ]);
  });

  it('that name nothing in the session change nothing', () => {
    const log = answered()
      .lifecycle('playback', { ...played(0, 100), item_id: 'item_nobody' })
      .lifecycle('playback', { ...played(0, 100), content_index: 7 })
      .lifecycle('playback', { item_id: 'item_a', content_index: 0, fromMs: 'x', toMs: 5 });
    expect(partOf(log)?.heardMs).toBeUndefined();
    expect(log.row()).toMatchObject({ dir: 'lifecycle', type: 'playback' });
  });

  it('are one run in the event table', () => {
    const log = answered()
      .lifecycle('playback', played(0, 500))
      .lifecycle('playback', played(500, 1550, 'pause'));
    expect(log.row()).toMatchObject({
      itemId: 'item_a',
      stream: 'playback item_a',
      what: 'item_a heard 500 ms to 1.55 s, pause',
    });
    expect(log.row(1).stream).toBe(log.row().stream);
  });

  it('say where speech interrupted; the clock says it where there are none', () => {
    const estimated = answered().wait(1200).server(speech);
    expect(partOf(estimated)?.interruption).toEqual({ atMs: 1220, n: 8, certain: false });
    const logged = answered().lifecycle('playback', played(0, 800)).wait(1200).server(speech);
    expect(partOf(logged)?.interruption).toEqual({ atMs: 800, n: 9, certain: true });
    logged.lifecycle('playback', played(800, 1130, 'barge-in'));
    expect(partOf(logged)?.interruption).toEqual({ atMs: 1130, n: 9, certain: true });
  });

  it('make the finding about an interruption exact', () => {
    const log = answered().lifecycle('playback', played(0, 800)).wait(1200).server(speech);
    const finding = () => englishFindings(log.state()).find(({ rule }) => rule === 'barge-in-without-truncate');
    log.lifecycle('playback', played(800, 1130, 'barge-in'));
    expect(finding()?.message).toContain('when 1.13 s of item_a had been heard, of 3.00 s');
    expect(finding()?.fix?.event).toMatchObject({ type: 'conversation.item.truncate', audio_end_ms: 1130 });
    log.wait(3000).lifecycle('playback', played(1130, 2500));
    expect(finding()?.fix?.event).toMatchObject({ audio_end_ms: 1130 });
  });
});

describe('committed speech', () => {
  const vad = { type: 'server_vad', prefix_padding_ms: 300, silence_duration_ms: 500 };
  function spoken(startMs: number, endMs: number): ContentPart | undefined {
    const session = { type: 'realtime', audio: { input: { format: pcm, turn_detection: vad } } };
    const log = new HandMadeLog().server({ type: 'session.created', session });
    log.client({ type: 'input_audio_buffer.append', audio: audioOf(4000) });
    log.server({ type: 'input_audio_buffer.speech_started', item_id: 'item_u', audio_start_ms: startMs });
    log.server({ type: 'input_audio_buffer.speech_stopped', item_id: 'item_u', audio_end_ms: endMs });
    log.server({ type: 'input_audio_buffer.committed', item_id: 'item_u', previous_item_id: null });
    return log.state().items.get('item_u')?.parts[0];
  }

  it('begins after the prefix padding and ends before the silence', () => {
    expect(spoken(1000, 3000)).toMatchObject({
      audioMs: 2000,
      audioOffsetMs: 1000,
      speech: { fromMs: 300, toMs: 1500 },
    });
  });

  it('is not placed after a padding that the session’s beginning may have cut off', () => {
    expect(spoken(0, 3000)?.speech).toEqual({ fromMs: 0, toMs: 2500 });
  });
});

it('ranges stay in order and apart', () => {
  expect(
    withRange(
      [
        [0, 10],
        [20, 30],
      ],
      [10, 20],
    ),
  ).toEqual([[0, 30]]);
  expect(withRange([[5, 6]], [1, 2])).toEqual([
    [1, 2],
    [5, 6],
  ]);
  expect(
    totalMsOf([
      [1, 2],
      [5, 8],
    ]),
  ).toBe(4);
});
