/** What an MCP server has to offer. Nothing is fetched: a server's label decides, the same for ever. */
import type { JsonObject } from '../../base/json.ts';
import { spaced } from '../brain/phrasing.ts';
import { randomStream } from '../determinism/ids.ts';

export interface InventedTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
}

function object(properties: JsonObject, required: string[]): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false };
}

const text = (description: string): JsonObject => ({ type: 'string', description });

/** Labels that say what they are for get tools that fit. */
const known: readonly (readonly [RegExp, readonly InventedTool[]])[] = [
  [
    /weather|forecast/i,
    [
      {
        name: 'get_forecast',
        description: 'The weather forecast for a city.',
        inputSchema: object({ city: text('Name of the city'), days: { type: 'integer', minimum: 1, maximum: 7 } }, [
          'city',
        ]),
      },
      {
        name: 'get_alerts',
        description: 'Severe weather alerts for a region.',
        inputSchema: object({ region: text('Name of the region') }, ['region']),
      },
    ],
  ],
  [
    /calendar|schedule/i,
    [
      {
        name: 'list_events',
        description: 'The events in the calendar on a day.',
        inputSchema: object({ date: { type: 'string', format: 'date' } }, ['date']),
      },
      {
        name: 'create_event',
        description: 'Puts an event into the calendar.',
        inputSchema: object({ title: text('What it is'), date: { type: 'string', format: 'date' } }, ['title', 'date']),
      },
    ],
  ],
  [
    /mail/i,
    [
      {
        name: 'search_mail',
        description: 'Finds messages in the mailbox.',
        inputSchema: object({ query: text('Words to look for') }, ['query']),
      },
      {
        name: 'send_mail',
        description: 'Sends a message.',
        inputSchema: object({ to: { type: 'string', format: 'email' }, body: text('What it says') }, ['to', 'body']),
      },
    ],
  ],
];

/** Two or three tools. */
export function inventTools(serverLabel: string): readonly InventedTool[] {
  const fitting = known.find(([pattern]) => pattern.test(serverLabel))?.[1];
  if (fitting) return fitting;
  const subject = spaced(serverLabel) || 'server';
  const prefix = subject.replace(/ /g, '_');
  const search: InventedTool = {
    name: `search_${prefix}`,
    description: `Searches ${subject} for something.`,
    inputSchema: object({ query: text('Words to look for'), limit: { type: 'integer', minimum: 1, maximum: 20 } }, [
      'query',
    ]),
  };
  const fetch: InventedTool = {
    name: `fetch_${prefix}`,
    description: `Reads one entry of ${subject} in full.`,
    inputSchema: object({ id: text('Id of the entry') }, ['id']),
  };
  const update: InventedTool = {
    name: `update_${prefix}`,
    description: `Changes an entry of ${subject}.`,
    inputSchema: object({ id: text('Id of the entry'), text: text('What it is to say') }, ['id', 'text']),
  };
  return randomStream(1, serverLabel)() < 0.5 ? [search, fetch] : [search, fetch, update];
}
