import { expect, it } from 'vitest';
import { PresetStore } from '../../../src/host/presetStore.ts';
import { memoryMemento } from '../../memoryMemento.ts';

const session = {
  instructions: 'Be kind.',
  tools: [
    { type: 'mcp', server_label: 'docs', authorization: 'tok-123456789', headers: { 'X-Key': 'abcdef' } },
    { type: 'function', name: 'f', parameters: { type: 'object', properties: { headers: { type: 'string' } } } },
  ],
};

it('keeps configurations by name, without what is secret in them', async () => {
  const store = new PresetStore(memoryMemento());
  expect(await store.save(' Mine ', JSON.stringify(session))).toEqual(['tools[0].authorization', 'tools[0].headers']);
  expect(store.all).toEqual([
    { name: 'Mine', session: { ...session, tools: [{ type: 'mcp', server_label: 'docs' }, session.tools[1]] } },
  ]);
  await store.save('Mine', '{"instructions":"Again."}');
  expect(store.all).toEqual([{ name: 'Mine', session: { instructions: 'Again.' } }]);
  await store.save('Leaky', JSON.stringify({ instructions: 'Use sk-proj-abcdefghijklmnopqrstuvwxyz0123456789' }));
  expect(JSON.stringify(store.all)).not.toContain('abcdefghijklmnop');
  await store.delete('Mine');
  expect(store.all.map(({ name }) => name)).toEqual(['Leaky']);
});

it('goes out as a document and comes back from it', async () => {
  const store = new PresetStore(memoryMemento());
  await store.save('B', '{"instructions":"b"}');
  await store.save('A', '{"instructions":"a"}');
  const other = new PresetStore(memoryMemento());
  await other.save('A', '{"instructions":"older"}');
  expect(await other.import(store.toText())).toEqual(['A', 'B']);
  expect(other.all).toEqual(store.all);
});

it.each([
  ['not JSON', '{', 'not JSON'],
  ['no list', '{"presets":{}}', 'no presets'],
  ['no name', '[{"session":{}}]', 'Preset 1 has no name'],
  ['no session', '[{"name":"A"}]', 'no configuration'],
  ['an empty name', '[{"name":" ","session":{}}]', '1 to 60'],
])('refuses a document with %s, and keeps what it had', async (_, text, message) => {
  const store = new PresetStore(memoryMemento());
  await store.save('A', '{"instructions":"a"}');
  await expect(store.import(text)).rejects.toThrow(message);
  expect(store.all).toHaveLength(1);
});
