// The names of all events as TypeScript unions.
import { format } from 'prettier';
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { DialectSchemas } from './eventSchemas.ts';

/** @param origin says what the module was made from */
export async function eventTypesModule(
  dialects: Readonly<Record<Dialect, DialectSchemas>>,
  origin: string,
): Promise<string> {
  const unionOf = (events: ReadonlyMap<string, string>): string =>
    [...events.keys()].map((type) => JSON.stringify(type)).join(' | ');
  const text = `/** The events of the Realtime API, by dialect and sender. ${origin} */
    export type GaClientEventType = ${unionOf(dialects.ga.client)};
    export type GaServerEventType = ${unionOf(dialects.ga.server)};
    export type BetaClientEventType = ${unionOf(dialects.beta.client)};
    export type BetaServerEventType = ${unionOf(dialects.beta.server)};`;
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
