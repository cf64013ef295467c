// The schema that VS Code's JSON editor uses for a file with events that are sent in order, with waits in between.
import { serverEvents } from '../../src/protocol/catalog.ts';
import { eventSnippets } from './editorSchema.ts';
import type { DialectSchemas } from './eventSchemas.ts';

const unknownType = 'No server event is known to have this type: it may never come.';

const waits = [
  { label: 'wait for a server event', body: { wait: '${1:response.done}' } },
  { label: 'wait for a time', body: { waitMs: '^${1:500}' } },
];

/** @param origin says what the file was made from */
export function eventListSchema({ client }: DialectSchemas, origin: string): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: origin,
    title: 'Client events of the Realtime API, sent in order',
    description: 'Each event is sent exactly as it is written here, one after the other, with waits in between.',
    type: 'array',
    items: {
      if: {
        type: 'object',
        anyOf: [
          {
            required: ['wait'],
          },
          {
            required: ['waitMs'],
          },
        ],
        not: {
          required: ['type'],
        },
      },
      then: {
        type: 'object',
        properties: {
          wait: {
            type: 'string',
            minLength: 1,
            anyOf: [
              { enum: [...new Set(serverEvents.map(({ type }) => type))].sort(), errorMessage: unknownType },
              { pattern: '\\*', patternErrorMessage: unknownType },
            ],
            markdownDescription:
              'The type of a server event: what follows is sent when one has come after the step before. `*` stands for any characters: `response.*`.',
            examples: [
              'response.done',
              'session.updated',
              'conversation.item.added',
              'conversation.item.done',
              'conversation.item.input_audio_transcription.completed',
              'input_audio_buffer.committed',
              'response.output_audio.delta',
              'error',
            ],
          },
          timeoutMs: {
            type: 'number',
            minimum: 0,
            maximum: 3600000,
            default: 30000,
            markdownDescription:
              'How long to wait for it, in milliseconds. When it has not come by then, nothing more is sent.',
          },
          waitMs: {
            type: 'number',
            minimum: 0,
            maximum: 3600000,
            markdownDescription: 'How long to wait before what follows is sent, in milliseconds.',
            examples: [500],
          },
        },
        additionalProperties: false,
      },
      else: {
        $ref: './realtime-event.schema.json',
      },
      defaultSnippets: [...waits, ...eventSnippets(client)],
    },
  };
}
