import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { clientEvents, serverEvents, type Dialect } from '../../../src/protocol/catalog.ts';
import { eventDocumentation, type FieldDocumentation } from '../../../src/protocol/eventDocumentation.ts';
import { pathText } from '../../../src/protocol/jsonPath.ts';
import { eventTemplates } from '../../../src/protocol/templates.ts';

function everyField(fields: readonly FieldDocumentation[]): FieldDocumentation[] {
  return fields.flatMap((field) => [field, ...everyField(field.fields)]);
}

async function fieldsOf(event: JsonObject, dialect?: Dialect): Promise<Map<string, FieldDocumentation>> {
  const documentation = await eventDocumentation(event, dialect);
  return new Map(everyField(documentation?.fields ?? []).map((field) => [field.path, field]));
}

it('is there for every event, but for the one that the published types lack', async () => {
  for (const { type } of [...clientEvents, ...serverEvents]) {
    const documentation = await eventDocumentation({ type });
    if (type === 'transcription_session.created') expect(documentation, type).toBeUndefined();
    else
      expect(
        documentation?.fields.map(({ name }) => name),
        type,
      ).toContain('type');
  }
  expect(await eventDocumentation({ type: 'nope' })).toBeUndefined();
});

it('gives type, values and text of a member, however deep', async () => {
  const fields = await fieldsOf({ type: 'session.update', session: { type: 'realtime' } });
  expect(fields.get('session')).toMatchObject({ type: 'object', required: true });
  expect(fields.get('session.audio.output.voice')).toMatchObject({ type: 'string | object', required: false });
  expect(fields.get('session.audio.output.voice')?.values).toContain('"marin"');
  expect(fields.get('session.output_modalities')).toMatchObject({ type: 'string[]', values: ['"text"', '"audio"'] });
  expect(fields.get('session.max_output_tokens')).toMatchObject({ type: 'number | string', values: ['"inf"'] });
  expect(fields.get('session.audio.input.turn_detection.threshold')?.doc).toContain('Activation threshold for VAD');
});

it('speaks of the branches that the event has', async () => {
  const item = (members: JsonObject): JsonObject => ({ type: 'conversation.item.create', item: members });
  const call = await fieldsOf(item({ type: 'function_call' }));
  expect([...call.keys()]).toContain('item.arguments');
  expect([...call.keys()]).not.toContain('item.content');
  const message = await fieldsOf(item({ type: 'message', role: 'system', content: [{ type: 'input_text' }] }));
  expect(message.get('item.role')?.values).toEqual(['"system"']);
  expect([...message.keys()]).not.toContain('item.content[].image_url');
  expect([...(await fieldsOf(item({}))).keys()]).toEqual(expect.arrayContaining(['item.arguments', 'item.content']));
});

it('is that of the dialect which the event is written in', async () => {
  const session = { modalities: ['text'], input_audio_format: 'pcm16' };
  expect(await eventDocumentation({ type: 'session.updated', session })).toMatchObject({ dialect: 'beta' });
  expect(await eventDocumentation({ type: 'response.done' })).toMatchObject({ dialect: 'ga' });
});

it('names the members that nobody documents, and not those the wire is known to have', async () => {
  const documentation = await eventDocumentation({
    type: 'session.updated',
    mood: 1,
    session: {
      type: 'realtime',
      id: 's',
      expires_at: 1,
      tools: [{ type: 'function', speed: 2 }],
      prompt: { variables: { x: 'y' } },
    },
  });
  expect(documentation?.undocumented).toEqual(['mood', 'session.tools.speed']);
});

it('has a text for what the composer’s forms begin with', async () => {
  const without: string[] = [];
  const context = { eventId: 'evt_1', items: [], openCalls: [], toolNames: [] };
  for (const dialect of ['ga', 'beta'] as const) {
    for (const template of eventTemplates) {
      if (dialect === 'ga' && template.type === 'transcription_session.update') continue;
      const fields = await fieldsOf(template.make({ ...context, dialect }), dialect);
      for (const path of template.shown(dialect)) {
        if ((fields.get(pathText(path))?.doc ?? '') === '')
          without.push(`${dialect} ${template.id}: ${pathText(path)}`);
      }
    }
  }
  expect(without).toEqual([]);
});
