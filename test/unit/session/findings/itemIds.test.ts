import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/base/json.ts';
import { HandMadeLog } from '../log.ts';
import { ids, only, SimulatedLog } from './simulatedLog.ts';
import { englishFindings } from './englishFinding.ts';

const create = (item: JsonObject): JsonObject => ({ type: 'conversation.item.create', item });
const user = (id: string): JsonObject =>
  create({ id, type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hello' }] });
const output = (callId: string): JsonObject => create({ type: 'function_call_output', call_id: callId, output: '{}' });

test('id-too-long: a UUID as an item’s id; without it the item is taken', () => {
  const log = new SimulatedLog().ask(user('0e6f0a7c-65d6-4f0c-9a52-c3fa1d0d8e3b'));
  const finding = only(log.recorded, 'id-too-long');
  expect(ids(log.recorded)).toEqual(['id-too-long']);
  expect(finding.message).toMatch(/^item\.id has 36 characters: “0e6f0a7c-.*The server refused it: “/);
  expect(finding.ns).toEqual([log.n('conversation.item.create'), log.n('error')]);
  expect(finding.fix?.event['item']).not.toHaveProperty('id');
  log.ask(finding.fix?.event ?? {});
  expect(log.n('conversation.item.added')).toBeGreaterThan(log.n('error'));
});

test('id-too-long: 32 characters are taken; so are longer ids on a server that takes them', () => {
  expect(ids(new SimulatedLog().ask(user('a'.repeat(32))).recorded)).toEqual([]);
  const id = 'a'.repeat(36);
  const log = new HandMadeLog().client(user(id));
  expect(ids(englishFindings(log.state()))).toEqual(['id-too-long']);
  log.server({ type: 'conversation.item.added', item: { ...(user(id)['item'] as JsonObject) } });
  expect(ids(englishFindings(log.state()))).toEqual([]);
});

test('call-id-characters, and not unknown-call as well', () => {
  const log = new SimulatedLog().ask(output('toolu:01.AbC'));
  const finding = only(log.recorded, 'call-id-characters');
  expect(ids(log.recorded)).toEqual(['call-id-characters']);
  expect(finding.message).toMatch(/^item\.call_id is “toolu:01\.AbC”, with “:\.” in it\. The server refused it/);
  expect(finding.ns).toEqual([log.n('conversation.item.create'), log.n('error')]);
});

test('call ids that the server itself made are nobody’s mistake', () => {
  const callId = `call:${'x'.repeat(40)}`;
  const item = { id: 'item_1', type: 'function_call', call_id: callId, name: 'f', arguments: '{}' };
  const log = new HandMadeLog().server({ type: 'conversation.item.added', item }).client(output(callId));
  expect(ids(englishFindings(log.state()))).toEqual([]);
});

test('assistant-audio-replayed: refused as audio, taken as text', () => {
  const content = [{ type: 'output_audio', transcript: 'Good evening.' }];
  const log = new SimulatedLog().ask(create({ type: 'message', role: 'assistant', content }));
  const finding = only(log.recorded, 'assistant-audio-replayed');
  expect(ids(log.recorded)).toEqual(['assistant-audio-replayed']);
  expect(finding.message).toContain('Its transcript is “Good evening.”');
  expect(finding.ns).toEqual([log.n('conversation.item.create'), log.n('error')]);
  log.ask(finding.fix?.event ?? {});
  expect([...log.state.items.values()].at(-1)?.parts).toEqual([{ type: 'output_text', text: 'Good evening.' }]);
});

test('assistant-audio-replayed: quiet for text and for the user’s audio', () => {
  const text = create({ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hi' }] });
  const audio = create({ type: 'message', role: 'user', content: [{ type: 'input_audio', audio: 'AAAAAAAA' }] });
  expect(ids(new SimulatedLog().ask(text, audio).recorded)).toEqual([]);
});
