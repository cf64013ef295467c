// Writes what src knows of the API's events, from the types of the installed `openai` package: schemas with their documentation, types
// and validators. With --check nothing is written: it fails when what is committed is not what would be written.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchema } from './schemas/editorSchema.ts';
import { eventListSchema } from './schemas/eventListSchema.ts';
import { eventMembersModule } from './schemas/eventMembers.ts';
import type { Dialect } from '../src/protocol/catalog.ts';
import { eventSchemas, type DialectSchemas } from './schemas/eventSchemas.ts';
import { eventTypesModule } from './schemas/eventTypes.ts';
import { refTo } from './schemas/jsonSchema.ts';
import { validatorsModule } from './schemas/validators.ts';
import { root } from './processes.ts';

const openai = join(root, 'node_modules/openai');
const { version } = JSON.parse(await readFile(join(openai, 'package.json'), 'utf8')) as { version: string };
const dialects = { ga: eventSchemas(openai, 'ga'), beta: eventSchemas(openai, 'beta') };
const origin = `Made by \`npm run generate\` from the types of openai ${version} and scripts/schemas/overlay.ts.`;

const outputs: Readonly<Record<string, string>> = {
  'schemas/realtime-ga.schema.json': schemaFile('ga', dialects.ga),
  'schemas/realtime-beta.schema.json': schemaFile('beta', dialects.beta),
  'schemas/realtime-event.schema.json': jsonFile(editorSchema(dialects.ga, origin)),
  'schemas/realtime-events.schema.json': jsonFile(eventListSchema(dialects.ga, origin)),
  'src/protocol/generated/eventMembers.ts': eventMembersModule(dialects, origin),
  'src/protocol/generated/eventTypes.ts': await eventTypesModule(dialects, origin),
  'src/protocol/generated/eventValidators.js': `// ${origin}\n${await validatorsModule(dialects)}`,
};

if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(outputs)) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => '');
    if (committed.replaceAll('\r\n', '\n') !== text) stale.push(path);
  }
  if (stale.length > 0) {
    console.error(`Not current with openai ${version} and the overlay: ${stale.join(', ')}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of Object.entries(outputs)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function schemaFile(dialect: Dialect, { definitions, client, server }: DialectSchemas): string {
  const anyOf = (events: ReadonlyMap<string, string>) => ({ anyOf: [...events.values()].map(refTo) });
  const name = dialect === 'ga' ? 'GA' : 'beta';
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: origin,
    title: `Events of the Realtime API, ${name} dialect`,
    anyOf: [refTo('ClientEvent'), refTo('ServerEvent')],
    definitions: { ClientEvent: anyOf(client), ServerEvent: anyOf(server), ...definitions },
  };
  return jsonFile(schema);
}

function jsonFile(content: object): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}
