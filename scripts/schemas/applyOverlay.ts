// Lays the overlay over the definitions that the types give, and complains where the two no longer fit.
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { Definitions, Schema } from './jsonSchema.ts';
import { wireChanges, type WireChange } from './overlay.ts';

/** The definitions with what the wire adds to them. */
export function applyOverlay(definitions: Definitions, dialect: Dialect): Definitions {
  const changed = structuredClone(definitions);
  for (const change of wireChanges) {
    if (change.dialect === dialect) for (const name of change.on) apply(change, name, changed);
  }
  // The type of one event lacks it, and nothing depends on it.
  for (const schema of Object.values(changed)) drop(schema, 'event_id');
  return changed;
}

function apply(change: WireChange, name: string, definitions: Definitions): void {
  const definition = definitions[name];
  if (!definition?.properties)
    throw new Error(`The overlay is about ${name} (${change.dialect}), which does not exist.`);
  const { properties } = definition;
  const memberOf = (member: string): Schema => {
    const schema = properties[member];
    if (!schema) throw new Error(`The overlay is about ${name}.${member} (${change.dialect}), which does not exist.`);
    return schema;
  };
  for (const [member, schema] of Object.entries(change.add ?? {})) {
    if (properties[member])
      throw new Error(`The types have ${name}.${member} (${change.dialect}) now: not in the overlay.`);
    properties[member] = schema;
  }
  const alternatives = [
    ...(change.open ?? []).map((member) => [member, { type: 'string' }] as const),
    ...Object.entries(change.or ?? {}),
  ];
  for (const [member, alternative] of alternatives) {
    const { description, ...schema } = memberOf(member);
    const branches = [...(schema.anyOf ?? [schema]), alternative];
    properties[member] = { ...(description !== undefined && { description }), anyOf: branches };
  }
  for (const member of change.optional ?? []) {
    memberOf(member);
    drop(definition, member);
  }
  for (const member of change.required ?? []) {
    memberOf(member);
    definition.required = [...(definition.required ?? []), member];
  }
}

function drop(schema: Schema, member: string): void {
  if (!schema.required?.includes(member)) return;
  schema.required = schema.required.filter((name) => name !== member);
  if (schema.required.length === 0) delete schema.required;
}
