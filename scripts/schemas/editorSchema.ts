// The schema that VS Code's JSON editor uses for a file with one client event. It says the same as the GA schema's ClientEvent, in the
// form that this editor reads best: the event's type picks the one branch that is checked, and the documentation is set as Markdown.
import { english } from '../../src/base/l10n.ts';
import { eventTemplates } from '../../src/protocol/templates.ts';
import type { DialectSchemas } from './eventSchemas.ts';
import { mapSchema, nameOfRef, refTo, resolved, type Definitions, type Schema } from './jsonSchema.ts';

/** @param origin says what the file was made from */
export function editorSchema({ definitions, client }: DialectSchemas, origin: string): object {
  const types = [...client.keys()];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: origin,
    title: 'Client event of the Realtime API, GA dialect',
    type: 'object',
    required: ['type'],
    properties: {
      $schema: { type: 'string' },
      type: {
        enum: types,
        markdownEnumDescriptions: [...client.values()].map(
          (name) => resolved(refTo(name), definitions).description ?? '',
        ),
      },
    },
    allOf: [...client].map(([type, name]) => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      then: refTo(name),
    })),
    defaultSnippets: eventSnippets(client),
    definitions: Object.fromEntries(
      [...reachable([...client.values()], definitions)]
        .toSorted()
        .map((name) => [name, mapSchema(definitions[name] ?? {}, withMarkdown)]),
    ),
  };
}

function withMarkdown({ description, ...rest }: Schema): Schema & { markdownDescription?: string } {
  return description === undefined ? rest : { markdownDescription: description, ...rest };
}

/** What an empty file offers: the events of the composer. */
export function eventSnippets(client: DialectSchemas['client']): object[] {
  const context = { dialect: 'ga', eventId: 'evt_1', items: [], openCalls: [], toolNames: [] } as const;
  return eventTemplates
    .filter(({ type }) => client.has(type))
    .map(({ label, summary, make }) => ({ label, description: english(summary), body: make(context) }));
}

function reachable(names: readonly string[], definitions: Definitions): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    mapSchema(definitions[name] ?? {}, (part) => {
      if (part.$ref !== undefined) visit(nameOfRef(part.$ref));
      return part;
    });
  };
  names.forEach(visit);
  return found;
}
