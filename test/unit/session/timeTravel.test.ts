import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../src/protocol/entry.ts';
import { project, SessionProjection } from '../../../src/session/projection.ts';
import type { SessionState } from '../../../src/session/state.ts';
import { TimeTravel } from '../../../src/session/timeTravel.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { captures, describeCaptures } from '../../captures.ts';
import { anyLog } from './anyFrames.ts';
import { HandMadeLog } from './log.ts';

/** What travelling shows: neither rows, which are those of now, nor what is judged of them. */
function shown(state: SessionState) {
  return structuredClone({ ...state, rows: [], findings: [], counts: state.counts.events });
}

function anew(log: readonly Entry[], n: number): SessionState {
  const fresh = new SessionProjection();
  fresh.applyAll(log.slice(0, n));
  return fresh.state;
}

it('the state at an entry is that of a projection of the log up to there, whichever entries were looked at before', () => {
  const stops = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyLog, stops, fc.integer({ min: 1, max: 20 }), (log, ns, every) => {
      const travel = new TimeTravel(log, project(log).rows, undefined, every);
      for (const n of ns) expect(shown(travel.stateAt(n))).toEqual(shown(anew(log, n)));
    }),
    { numRuns: 150 },
  );
});

const place = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
const call = { ...place, item_id: 'item_call', call_id: 'call_1' };
const response = { id: 'resp_1', status: 'in_progress', conversation_id: 'conv_1', output: [] };
const speech = { type: 'input_audio_buffer.speech_started', item_id: 'item_u', audio_start_ms: 0 };
const answer = { type: 'message', role: 'assistant', status: 'in_progress', content: [] };

/** Of each what comes later needs what came before, and is not in the conversation itself. */
const remembering: readonly (readonly [string, HandMadeLog])[] = [
  [
    'text and arguments that come after the whole was told',
    new HandMadeLog()
      .server({ type: 'response.created', response })
      .server({ type: 'response.output_audio_transcript.delta', ...place, delta: 'Hel' })
      .server({ type: 'response.output_audio_transcript.done', ...place, transcript: 'Hello' })
      .server({ type: 'response.function_call_arguments.done', ...call, arguments: '{"a":1}' })
      .server({ type: 'response.output_audio_transcript.delta', ...place, delta: 'lo' })
      .server({ type: 'response.function_call_arguments.delta', ...call, delta: '1}' }),
  ],
  [
    'items without ids',
    new HandMadeLog()
      .server({ type: 'response.created', response })
      .server({ type: 'response.output_item.added', output_index: 0, item: answer })
      .server({ type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'one ' })
      .server({ type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'two' })
      .server({ type: 'response.output_text.done', output_index: 0, content_index: 0, text: 'one two' })
      .server({ type: 'response.output_item.done', output_index: 0, item: { ...answer, status: 'completed' } })
      .server({ type: 'response.done', response: { status: 'completed', output: [answer] } }),
  ],
  [
    'speech that interrupts what is heard',
    new HandMadeLog()
      .server({ type: 'response.created', response })
      .server({ type: 'response.output_item.added', ...place, item: { ...answer, id: 'item_a' } })
      .server({ type: 'response.output_audio.delta', ...place, delta: 'A'.repeat(64_000) })
      .server(speech)
      .lifecycle('playback', { item_id: 'item_a', content_index: 0, fromMs: 0, toMs: 120, reason: 'barge-in' }),
  ],
  [
    'a refusal of what seemed confirmed, an answer of no named conversation, and items out of their order',
    new HandMadeLog()
      .client({ type: 'response.create', response: {} })
      .client({ type: 'conversation.item.create', item: { id: 'item_1', type: 'message', role: 'user', content: [] } })
      .server({ type: 'response.created', response: { ...response, conversation_id: null } })
      .server({ type: 'conversation.item.added', previous_item_id: 'item_0', item: { id: 'item_1', type: 'message' } })
      .server({ type: 'response.output_item.done', ...place, item: { ...answer, id: 'item_a', status: 'completed' } })
      .server({ type: 'conversation.item.added', previous_item_id: null, item: { id: 'item_0', type: 'message' } })
      .server({ type: 'error', error: { code: 'item_create_failed', param: 'item', message: 'no' } })
      .server({ type: 'response.done', response: { ...response, conversation_id: null, status: 'completed' } }),
  ],
];

it.each(remembering)('%s: the same from each entry on', (_name, { entries: log }) => {
  for (const every of [1, 2, 3, 4, 5, 6]) {
    const travel = new TimeTravel(log, project(log).rows, undefined, every);
    travel.stateAt(log.length);
    for (let n = log.length; n >= 0; n--) expect(shown(travel.stateAt(n))).toEqual(shown(anew(log, n)));
  }
});

it('a jump reduces no more entries than lie between two checkpoints, the first pass apart', () => {
  const frame = (n: number) => ({ type: 'conversation.item.added', item: { id: `item_${n}`, type: 'message' } });
  const log = Array.from({ length: 2_000 }, (_, index): Entry => {
    const text = JSON.stringify(frame(index + 1));
    const [n, monoMs] = [index + 1, index];
    return { kind: 'frame', n, dir: 'server', text, binary: false, monoMs, wallMs: null, sizeBytes: text.length };
  });
  const travel = new TimeTravel(log, project(log).rows, undefined, 100);
  expect(travel.stateAt(2_000).items.size).toBe(2_000);
  const first = travel.reduced;
  expect(first).toBeLessThan(2_000 + 100);
  fc.assert(
    fc.property(fc.nat(2_000), (n) => {
      const before = travel.reduced;
      expect(travel.stateAt(n).items.size).toBe(n);
      expect(travel.reduced - before).toBeLessThanOrEqual(100);
    }),
  );
});

describeCaptures('of recorded sessions', () => {
  it.each(captures)('$name is the same at every entry, backwards', ({ text }) => {
    const { entries: log } = decodeRecording(text);
    const travel = new TimeTravel(log, project(log).rows, undefined, 7);
    for (let n = log.length; n >= 0; n -= Math.max(1, Math.floor(log.length / 40))) {
      expect(shown(travel.stateAt(n))).toEqual(shown(anew(log, n)));
    }
  });
});
