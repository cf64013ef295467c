// Unions made decidable: where the branches of an `anyOf` name themselves (`type`, `role`), the value picks its branch, and an error
// is about that branch alone.
import { mapSchema, resolved, type Definitions, type Schema } from './jsonSchema.ts';

const TAGS = ['type', 'role'];

interface Tagged {
  readonly tag: string;
  readonly groups: ReadonlyMap<string, readonly Schema[]>;
}

/** The definitions without documentation, each union as a choice by tag where it has one. */
export function decidable(definitions: Definitions): Definitions {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      mapSchema(schema, (part) => {
        const { description, ...bare } = part;
        void description;
        return bare.anyOf ? choiceOf(bare.anyOf, definitions) : bare;
      }),
    ]),
  );
}

function choiceOf(anyOf: readonly Schema[], definitions: Definitions): Schema {
  const branches = withoutIdle(anyOf.flatMap((branch) => flattened(branch, definitions)));
  const objects = branches.filter((branch) => resolved(branch, definitions).properties);
  const others = branches.filter((branch) => !objects.includes(branch));
  const choice = objects.length < 2 ? undefined : byTag(objects, definitions, TAGS);
  if (!choice) return branches.length === 1 ? (branches[0] ?? {}) : { anyOf: [...branches] };
  return others.length === 0 ? choice : { if: { type: 'object' }, then: choice, else: { anyOf: others } };
}

/** Where any string will do, the strings that are documented decide nothing. */
function withoutIdle(branches: readonly Schema[]): readonly Schema[] {
  const isAnyString = ({ type, const: only, enum: values }: Schema): boolean =>
    [type].flat().includes('string') && only === undefined && !values;
  if (!branches.some(isAnyString)) return branches;
  return branches.filter(
    ({ const: only, enum: values }) =>
      ![...(values ?? []), ...(only === undefined ? [] : [only])].some((value) => typeof value === 'string'),
  );
}

/** A union within a union is the same as its branches. */
function flattened(branch: Schema, definitions: Definitions): Schema[] {
  const target = resolved(branch, definitions);
  return target.anyOf ? target.anyOf.flatMap((inner) => flattened(inner, definitions)) : [branch];
}

function byTag(branches: readonly Schema[], definitions: Definitions, tags: readonly string[]): Schema | undefined {
  const [tag, ...rest] = tags;
  if (tag === undefined) return undefined;
  const tagged = groupsOf(branches, definitions, tag);
  // Branches that all carry the same tag are told apart by the next one.
  if (!tagged || tagged.groups.size < 2) return byTag(branches, definitions, rest);
  const choice: Schema = {
    type: 'object',
    required: [tag],
    discriminator: { propertyName: tag },
    oneOf: [...tagged.groups].map(([value, members]) => ({
      properties: { [tag]: { const: value } },
      ...(members.length === 1
        ? { anyOf: [...members] }
        : (byTag(members, definitions, rest) ?? { anyOf: [...members] })),
    })),
  };
  // That a value has no branch would be said without the values that have one.
  const known: Schema = {
    allOf: [{ type: 'object', properties: { [tag]: { enum: [...tagged.groups.keys()] } } }, choice],
  };
  const untagged = branches.filter((branch) => !resolved(branch, definitions).required?.includes(tag));
  if (untagged.length === 0) return known;
  return { if: { type: 'object', required: [tag] }, then: known, else: { anyOf: untagged } };
}

/** The branches by the value of their tag, or undefined when one of them does not have it. */
function groupsOf(branches: readonly Schema[], definitions: Definitions, tag: string): Tagged | undefined {
  const groups = new Map<string, Schema[]>();
  for (const branch of branches) {
    const values = tagValues(resolved(branch, definitions).properties?.[tag], definitions);
    if (values.length === 0) return undefined;
    for (const value of values) groups.set(value, [...(groups.get(value) ?? []), branch]);
  }
  return { tag, groups };
}

function tagValues(member: Schema | undefined, definitions: Definitions): string[] {
  if (!member) return [];
  const { const: only, enum: values } = member.$ref === undefined ? member : resolved(member, definitions);
  return (values ?? [only]).filter((value): value is string => typeof value === 'string');
}
