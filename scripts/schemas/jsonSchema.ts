// The part of JSON schema that the generator writes and reads, and walking over it.

/** A draft-07 schema. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  discriminator?: { propertyName: string };
  description?: string;
}

export type Definitions = Record<string, Schema>;

const PREFIX = '#/definitions/';

export function refTo(name: string): Schema {
  return { $ref: `${PREFIX}${encodeURIComponent(name)}` };
}

export function nameOfRef(ref: string): string {
  return decodeURIComponent(ref.slice(PREFIX.length));
}

/** The schema itself, or what it refers to. */
export function resolved(schema: Schema, definitions: Definitions): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const target = definitions[nameOfRef(current.$ref)];
    if (!target) throw new Error(`${current.$ref} leads nowhere.`);
    current = target;
  }
  return current;
}

/** A copy whose parts were changed first, then the whole. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, member]) => [name, mapSchema(member, change)]),
    );
  }
  if (typeof copy.additionalProperties === 'object') {
    copy.additionalProperties = mapSchema(copy.additionalProperties, change);
  }
  if (copy.items) copy.items = mapSchema(copy.items, change);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map((branch) => mapSchema(branch, change));
  return change(copy);
}
