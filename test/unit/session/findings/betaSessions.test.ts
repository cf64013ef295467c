// The rules read GA's shapes whatever is on the wire.
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { respond, userSays } from '../../simulator/harness.ts';
import { appends, commit, ids, only, pcmBytes, SimulatedLog, speech } from './simulatedLog.ts';

const update = (session: JsonObject): JsonObject => ({ type: 'session.update', session });
const mine = (log: SimulatedLog): string[] =>
  ids(log.hangUp().recorded).filter((rule) => /commit|function|truncate/.test(rule));

test('a commit that nothing follows', () => {
  const log = new SimulatedLog({ dialect: 'beta' })
    .ask(update({ turn_detection: null }))
    .send(...appends(pcmBytes(speech)));
  expect(mine(log.ask(commit))).toEqual(['commit-without-response']);
});

test('a call without output', () => {
  const script = { rules: [{ calls: [{ name: 'f', arguments: {} }] }] };
  const tools = [{ type: 'function', name: 'f', parameters: { type: 'object', properties: {} } }];
  const log = new SimulatedLog({ dialect: 'beta', script }).ask(
    update({ tools, modalities: ['text'] }),
    userSays('Go'),
    respond(),
  );
  expect(mine(log)).toEqual(['function-call-without-output']);
});

test('a truncation beyond the audio', () => {
  const log = new SimulatedLog({ dialect: 'beta' }).ask(userSays('Hello!'), respond());
  const itemId = log.state.order.at(-1) ?? '';
  log.ask({ type: 'conversation.item.truncate', item_id: itemId, content_index: 0, audio_end_ms: 99_000 });
  expect(mine(log)).toEqual(['truncate-beyond-audio']);
  expect(only(log.recorded, 'truncate-beyond-audio').ns).toContain(log.n('error'));
});

test('a fix is written as the session’s server takes it', () => {
  const content = [{ type: 'audio', audio: '', transcript: 'Hello!' }];
  const log = new SimulatedLog({ dialect: 'beta' });
  log.ask({ type: 'conversation.item.create', item: { type: 'message', role: 'assistant', content } });
  const { fix } = only(log.hangUp().recorded, 'assistant-audio-replayed');
  expect(fix?.event).toMatchObject({ item: { content: [{ type: 'text', text: 'Hello!' }] } });
});
