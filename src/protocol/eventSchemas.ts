/** The schemas of all events as data: what documentation and undocumented members are read from. Loaded when first needed. */
import type { JsonValue } from '../base/json.ts';
import type { Dialect } from './catalog.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
}

export type Definitions = Readonly<Record<string, Schema>>;
export type EventSchemas = Readonly<Record<Dialect, Definitions>>;

/** Branches of a union name themselves by these members. */
export const tagNames = ['type', 'role'] as const;
const REF = '#/definitions/';

export async function loadEventSchemas(): Promise<EventSchemas> {
  const [{ default: ga }, { default: beta }] = await Promise.all([
    import('../../schemas/realtime-ga.schema.json', { with: { type: 'json' } }),
    import('../../schemas/realtime-beta.schema.json', { with: { type: 'json' } }),
  ]);
  return { ga: ga.definitions, beta: beta.definitions };
}

/** The schema of an event type of either side. */
export function eventSchema(type: string, definitions: Definitions): Schema | undefined {
  const events = ['ClientEvent', 'ServerEvent'].flatMap((union) => definitions[union]?.anyOf ?? []);
  return events
    .map((event) => resolved(event, definitions))
    .find(({ properties }) => properties?.['type']?.const === type);
}

/** The schema, or the branches of its union, down to those that are no union. */
export function alternatives(schema: Schema, definitions: Definitions): Schema[] {
  const target = resolved(schema, definitions);
  return target.anyOf ? target.anyOf.flatMap((branch) => alternatives(branch, definitions)) : [target];
}

/** The objects that may stand where `schema` is, or in a list that stands there. */
export function objectsWithin(schema: Schema, definitions: Definitions): Schema[] {
  return alternatives(schema, definitions)
    .flatMap((branch) => (branch.items ? alternatives(branch.items, definitions) : [branch]))
    .filter(({ properties }) => properties);
}

/** Values that a member is documented to have; null says nothing. */
export function listedValues({ const: only, enum: values }: Schema): JsonValue[] {
  return [...(values ?? []), ...(only === undefined ? [] : [only])].filter((value) => value !== null);
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  const { $ref } = schema;
  if ($ref === undefined) return schema;
  return resolved(definitions[decodeURIComponent($ref.slice(REF.length))] ?? {}, definitions);
}
