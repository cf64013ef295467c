import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { respond, update, userSays } from '../../simulator/harness.ts';
import { HandMadeLog } from '../log.ts';
import { ids, only, SimulatedLog } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const truncate = (itemId: string, audioEndMs: number): JsonObject => ({
  type: 'conversation.item.truncate',
  item_id: itemId,
  content_index: 0,
  audio_end_ms: audioEndMs,
});

function answered(modality = 'audio'): { log: SimulatedLog; user: string; answer: string; audioMs: number } {
  const log = new SimulatedLog().ask(update({ output_modalities: [modality] }), userSays('Hello!'), respond());
  const [user = '', answer = ''] = log.state.order;
  return { log, user, answer, audioMs: Math.floor(log.state.items.get(answer)?.parts[0]?.audioMs ?? 0) };
}

test('truncate-beyond-audio: one finding with the error; the truncate of its fix is taken', () => {
  const { log, answer, audioMs } = answered();
  log.send(truncate(answer, audioMs + 5000));
  expect(only(log.live, 'truncate-beyond-audio').showFromMonoMs).toBeDefined();
  log.run(1000);
  const finding = only(log.recorded, 'truncate-beyond-audio');
  expect(ids(log.recorded)).toEqual(['truncate-beyond-audio']);
  expect(finding.ns).toEqual([
    log.n('conversation.item.truncate'),
    log.n('error'),
    log.n('response.output_audio.delta'),
  ]);
  expect(finding.message).toMatch(
    /^audio_end_ms is [\d,]+, but only [\d,]+ ms of audio had come of item_\w+\. The server refused it/,
  );
  expect(finding.fix?.event).toMatchObject({ ...truncate(answer, audioMs) });
  log.ask(finding.fix?.event ?? {});
  expect(log.state.items.get(answer)?.truncatedAtMs).toBe(audioMs);
});

test('quiet for a truncation within the audio, and where the server knows of more audio than the log', () => {
  const { log, answer, audioMs } = answered();
  expect(ids(log.ask(truncate(answer, audioMs - 100)).recorded)).toEqual([]);
  const shortened = new HandMadeLog()
    .server({
      type: 'response.output_audio.delta',
      response_id: 'resp_1',
      item_id: 'item_1',
      content_index: 0,
      delta: 'AAAA'.repeat(64),
    })
    .client(truncate('item_1', 1500));
  expect(ids(englishFindings(shortened.state()))).toEqual(['truncate-beyond-audio']);
  shortened.server({ type: 'conversation.item.truncated', item_id: 'item_1', content_index: 0, audio_end_ms: 1500 });
  expect(ids(englishFindings(shortened.state()))).toEqual([]);
});

test('truncate-without-audio: before the first audio, with a delete that puts it right', () => {
  const log = new SimulatedLog().ask(userSays('Hello!')).send(respond());
  log.until('response.content_part.added');
  const item = log.state.order.at(-1) ?? '';
  log.send(truncate(item, 0)).run(30);
  const finding = only(log.live, 'truncate-without-audio');
  expect(finding.ns[0]).toBe(log.n('conversation.item.truncate'));
  expect(finding.fix?.event).toMatchObject({ type: 'conversation.item.delete', item_id: item });
});

test('truncate-without-audio at 0 of an answer that has audio: informs when the server takes it, until the rest is deleted', () => {
  const { log, answer } = answered();
  log.send(truncate(answer, 0));
  expect(only(log.live, 'truncate-without-audio').message).toContain('nothing of');
  log.run(1000);
  const finding = only(log.live, 'truncate-without-audio');
  expect(finding).toMatchObject({
    severity: 'info',
    message: `${answer} was truncated at 0: an answer without audio and text is left in the history.`,
    ns: [log.n('conversation.item.truncate'), log.n('conversation.item.truncated')],
  });
  expect(ids(log.ask(finding.fix?.event ?? {}).recorded)).toEqual([]);
});

test('truncate-of-non-audio: a text answer and a user message; delete works', () => {
  const { log, answer, user } = answered('text');
  log.ask(truncate(answer, 500), truncate(user, 500));
  const findings = log.recorded;
  expect(ids(findings)).toEqual(['truncate-of-non-audio', 'truncate-of-non-audio']);
  expect(findings.map(({ message }) => message.split(',')[0])).toEqual([
    `${answer} is an answer in text`,
    `${user} is a “user” message`,
  ]);
  expect(findings[1]?.ns.slice(0, 2)).toEqual([log.n('conversation.item.truncate'), log.n('error')]);
  log.ask(findings[0]?.fix?.event ?? {});
  expect(log.state.items.get(answer)?.deletedN).toBeDefined();
});

test('truncate-unknown-item: never seen, or deleted', () => {
  const { log, answer } = answered();
  log.ask(truncate('item_nowhere', 500), { type: 'conversation.item.delete', item_id: answer }, truncate(answer, 500));
  expect(log.recorded.map(({ rule, message }) => [rule, message.split('. ')[0]])).toEqual([
    ['truncate-unknown-item', 'No item “item_nowhere” has been seen in this session'],
    ['truncate-unknown-item', `${answer} was deleted before it was truncated`],
  ]);
});

test('on a call, whose audio goes another way, only the server can tell', () => {
  const log = new HandMadeLog()
    .server({
      type: 'response.output_item.added',
      response_id: 'resp_1',
      item: { id: 'item_1', type: 'message', role: 'assistant', content: [] },
    })
    .server({
      type: 'response.output_audio_transcript.delta',
      response_id: 'resp_1',
      item_id: 'item_1',
      content_index: 0,
      delta: 'Hello',
    })
    .client(truncate('item_1', 1500));
  expect(ids(englishFindings(log.state()))).toEqual([]);
});
