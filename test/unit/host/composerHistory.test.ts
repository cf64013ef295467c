import { expect, it } from 'vitest';
import { ComposerHistory } from '../../../src/host/composerHistory.ts';
import { memoryMemento } from '../../memoryMemento.ts';

it('keeps what was sent, newest last and each text once', async () => {
  const history = new ComposerHistory(memoryMemento());
  for (const text of ['a', 'b', 'a']) await history.add(text, []);
  expect(history.all).toEqual(['b', 'a']);
});

it('keeps no secret', async () => {
  const history = new ComposerHistory(memoryMemento());
  await history.add('{"session":{"tools":[{"type":"mcp","authorization":"hunter2"}]}}', []);
  await history.add('{"session":{"instructions":"Use sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"}}', []);
  await history.add('{"session":{"instructions":"Log in as open-sesame-17."}}', ['open-sesame-17']);
  expect(history.all).toEqual([]);
});

it('is limited in number and in size: the oldest go', async () => {
  const history = new ComposerHistory(memoryMemento());
  for (let index = 0; index < 60; index++) await history.add(`text ${index}`, []);
  expect([history.all.length, history.all[0], history.all.at(-1)]).toEqual([50, 'text 10', 'text 59']);
  for (let index = 0; index < 5; index++) await history.add(`${index}${'x '.repeat(15_000)}`, []);
  expect(history.all.map((text) => text[0])).toEqual(['2', '3', '4']);
  await history.add('y '.repeat(60_000), []);
  expect(history.all.length).toBe(3);
});
