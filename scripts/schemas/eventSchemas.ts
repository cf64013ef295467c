// Event schemas of one dialect: read from the types of the `openai` package, then loosened to what servers really send.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import type { Dialect } from '../../src/protocol/catalog.ts';
import { applyOverlay } from './applyOverlay.ts';
import { mapSchema, nameOfRef, resolved, type Definitions, type Schema } from './jsonSchema.ts';

export interface DialectSchemas {
  readonly definitions: Definitions;
  /** Definitions of the events by their type, in the order of the package's unions. */
  readonly client: ReadonlyMap<string, string>;
  readonly server: ReadonlyMap<string, string>;
}

const files: Readonly<Record<Dialect, string>> = {
  ga: 'resources/realtime/realtime.d.ts',
  beta: 'resources/beta/realtime/realtime.d.ts',
};

/** @param openai folder of the package */
export function eventSchemas(openai: string, dialect: Dialect): DialectSchemas {
  const client = union(join(openai, files[dialect]), 'RealtimeClientEvent');
  const server = union(join(openai, files[dialect]), 'RealtimeServerEvent');
  const definitions = applyOverlay(merged(client.definitions, server.definitions), dialect);
  return {
    definitions: Object.fromEntries(
      Object.entries(definitions)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, schema]) => [name, mapSchema(schema, loosened)]),
    ),
    client: byType(client.events, definitions),
    server: byType(server.events, definitions),
  };
}

interface Union {
  readonly events: readonly string[];
  readonly definitions: Definitions;
}

function union(path: string, type: string): Union {
  const generator = createGenerator({
    path,
    type,
    expose: 'all',
    jsDoc: 'extended',
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true,
  });
  const schema = generator.createSchema(type) as Schema & { definitions: Definitions };
  const events = (schema.anyOf ?? []).map(({ $ref }) => nameOfRef($ref ?? ''));
  return { events, definitions: schema.definitions };
}

/** Both unions use the same types: a name that stood for two shapes would lose one of them. */
function merged(left: Definitions, right: Definitions): Definitions {
  for (const [name, schema] of Object.entries(left)) {
    const other = right[name];
    if (other && JSON.stringify(other) !== JSON.stringify(schema)) {
      throw new Error(`${name} has one shape in the client events and another one in the server events.`);
    }
  }
  return { ...left, ...right };
}

function byType(events: readonly string[], definitions: Definitions): Map<string, string> {
  return new Map(
    events.map((name) => {
      const type = resolved(definitions[name] ?? {}, definitions).properties?.['type']?.const;
      if (typeof type !== 'string') throw new Error(`${name} does not say its type.`);
      return [type, name];
    }),
  );
}

/** Servers send null for members they have no value for, and members that no type names. */
function loosened(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const copy: Schema = rest;
  if (copy.additionalProperties === true || copy.additionalProperties === false) delete copy.additionalProperties;
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, member]) => [
        name,
        copy.required?.includes(name) ? member : nullable(member),
      ]),
    );
  }
  return description === undefined ? copy : { description: unwrapped(description), ...copy };
}

function nullable(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const doc: Schema = description === undefined ? {} : { description };
  if (Object.keys(rest).length === 0) return schema;
  if (rest.const !== undefined) return { ...doc, enum: [rest.const, null] };
  if (rest.enum) {
    const { type, ...values } = rest;
    void type;
    return { ...doc, ...values, enum: [...new Set([...rest.enum, null])] };
  }
  if (typeof rest.type === 'string') return { ...doc, ...rest, type: [rest.type, 'null'] };
  if (Array.isArray(rest.type)) return { ...doc, ...rest, type: [...new Set([...rest.type, 'null'])] };
  if (rest.anyOf) return { ...doc, anyOf: [...rest.anyOf.filter(({ type }) => type !== 'null'), { type: 'null' }] };
  return { ...doc, anyOf: [rest, { type: 'null' }] };
}

/** The comments are wrapped at 80 columns: a line break within a paragraph is a space. A block of code becomes code in its paragraph; some quote as if they were strings. */
function unwrapped(text: string): string {
  return text
    .replaceAll('\\"', '"')
    .replace(/```\w*\s+([^`]*?)\s*```/g, '`$1`')
    .replace(/([^\n])\n(?!\n|\s*[-*] |\s*\d+\. )/g, '$1 ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
