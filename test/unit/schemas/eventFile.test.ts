/** What VS Code checks `*.realtime-event.json` with. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/base/json.ts';
import { clientEvents } from '../../../src/protocol/catalog.ts';
import { eventTemplates } from '../../../src/protocol/templates.ts';

interface Part {
  readonly markdownDescription?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
}
interface EventFileSchema {
  readonly properties: { readonly type: { readonly enum: string[]; readonly markdownEnumDescriptions: string[] } };
  readonly definitions: Readonly<Record<string, Part>>;
  readonly defaultSnippets: readonly { readonly body: JsonObject }[];
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/realtime-event.schema.json', import.meta.url), 'utf8'),
) as EventFileSchema;
// The words for editors, such as `markdownDescription`, are unknown to a validator.
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
const context = { dialect: 'ga', eventId: 'evt_1', items: [], openCalls: [], toolNames: ['get_weather'] } as const;

function wrongPlaces(event: JsonObject): string[] {
  return validate(event) ? [] : [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

const gaTypes = clientEvents.filter(({ dialects }) => dialects.includes('ga')).map(({ type }) => type);

describe('the schema of event files', () => {
  it('knows every client event of GA', () => {
    expect(new Set(schema.properties.type.enum)).toEqual(new Set(gaTypes));
  });

  const templates = eventTemplates.filter(({ type }) => gaTypes.includes(type));
  it.each(templates.map((template) => [template.id, template] as const))('takes the template %s', (_, template) => {
    expect(wrongPlaces(template.make(context))).toEqual([]);
  });

  it('offers each template in an empty file', () => {
    expect(schema.defaultSnippets.map(({ body }) => body['type'])).toEqual(templates.map(({ type }) => type));
    for (const { body } of schema.defaultSnippets) {
      expect(wrongPlaces(body)).toEqual([]);
      // A dollar sign would begin a variable of the snippet.
      expect(JSON.stringify(body)).not.toContain('$');
    }
  });

  it.each<[JsonObject, string]>([
    [{ event_id: 'evt_1' }, ''],
    [{ type: 'response.crate' }, '/type'],
    [{ type: 'input_audio_buffer.append' }, ''],
    [{ type: 'input_audio_buffer.append', audio: 5 }, '/audio'],
    [{ type: 'conversation.item.truncate', item_id: 'i', content_index: 0, audio_end_ms: '10' }, '/audio_end_ms'],
    [
      {
        type: 'conversation.item.create',
        item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 5 }] },
      },
      '/item/content/0/text',
    ],
    [
      { type: 'session.update', session: { type: 'realtime', audio: { output: { speed: 'fast' } } } },
      '/session/audio/output/speed',
    ],
    [{ type: 'response.create', response: { output_modalities: 'text' } }, '/response/output_modalities'],
  ])('says where %j is wrong', (event, path) => {
    expect(wrongPlaces(event)).toContain(path);
  });

  it('looks at the event of the type alone', () => {
    expect(wrongPlaces({ type: 'input_audio_buffer.append', audio: 5 })).not.toContain('/item');
    expect(wrongPlaces({ type: 'response.cancel', response_id: 5 }).filter((path) => path !== '')).toEqual([
      '/response_id',
    ]);
  });

  it('documents every event, and nearly every member', () => {
    expect(schema.properties.type.markdownEnumDescriptions.filter((text) => text.length < 20)).toEqual([]);
    const undocumented = Object.entries(schema.definitions).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, member]) => member.markdownDescription === undefined && member.$ref === undefined)
        .map(([member]) => `${name}.${member}`),
    );
    // The API's own types say nothing about these: containers, most of them. Errors of MCP servers name themselves.
    expect(undocumented.filter((name) => !/^RealtimeMcp\w*Error\./.test(name))).toEqual([
      'RealtimeAudioConfig.input',
      'RealtimeAudioConfig.output',
      'RealtimeResponseCreateAudioOutput.output',
      'RealtimeResponseCreateMcpTool.connector_id',
      'RealtimeToolsConfigUnion.Mcp.connector_id',
      'RealtimeTranscriptionSessionAudio.input',
    ]);
  });
});
