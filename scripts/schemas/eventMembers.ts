// Which members the events of each dialect have, at any depth, as a table that is small enough to be there from the start.
import type { Dialect } from '../../src/protocol/catalog.ts';
import type { DialectSchemas } from './eventSchemas.ts';
import { resolved, type Definitions, type Schema } from './jsonSchema.ts';

/** `open`: an object whose members are anybody's own; `none`: no object at all. */
type Members = 'open' | 'none' | Map<string, Members>;

/** @param origin says what the module was made from */
export function eventMembersModule(dialects: Readonly<Record<Dialect, DialectSchemas>>, origin: string): string {
  const table = new Table();
  const shapesOf = ({ definitions, client, server }: DialectSchemas): string => {
    const events = new Map([...client, ...server]);
    const lines = [...events].map(([type, name]) => {
      const members = membersOf(definitions[name] ?? {}, definitions);
      return `    ${quoted(type)}: ${table.indexOf(members)},`;
    });
    return `{\n${lines.toSorted().join('\n')}\n  }`;
  };
  const [ga, beta] = [shapesOf(dialects.ga), shapesOf(dialects.beta)];
  return `/** The members of events. ${origin} */

/** Index in \`shapes\` by event type. */
export const eventShapes: Readonly<Record<'ga' | 'beta', Readonly<Record<string, number>>>> = {
  ga: ${ga},
  beta: ${beta},
};

/** Names of members with the index of their own shape; 0 stands for what has no members, or any. Lists are what is in them. */
// prettier-ignore
export const shapes: readonly Readonly<Record<string, number>>[] = [
${table.lines().join('\n')}
];
`;
}

function membersOf(schema: Schema, definitions: Definitions): Members {
  const whole = resolved(schema, definitions);
  const branches = whole.anyOf ?? whole.oneOf;
  if (branches) {
    return branches.map((branch) => membersOf(branch, definitions)).reduce<Members>(union, 'none');
  }
  if (whole.items) return membersOf(whole.items, definitions);
  if (whole.properties) {
    const entries = Object.entries(whole.properties);
    return new Map(entries.map(([name, member]) => [name, membersOf(member, definitions)]));
  }
  const types = whole.type === undefined ? [] : [whole.type].flat();
  const isScalar = types.length > 0 && !types.includes('object') && !types.includes('array');
  return isScalar || whole.const !== undefined || whole.enum !== undefined ? 'none' : 'open';
}

function union(left: Members, right: Members): Members {
  if (left === 'open' || right === 'open') return 'open';
  if (left === 'none') return right;
  if (right === 'none') return left;
  const both = new Map(left);
  for (const [name, members] of right) {
    const other = both.get(name);
    both.set(name, other === undefined ? members : union(other, members));
  }
  return both;
}

/** Equal shapes are written once. */
class Table {
  readonly #indexes = new Map<string, number>();

  indexOf(members: Members): number {
    if (typeof members === 'string') return 0;
    const entries = [...members].map(([name, inner]) => `${quoted(name)}: ${this.indexOf(inner)}`);
    const line = `  { ${entries.toSorted().join(', ')} },`;
    const index = this.#indexes.get(line) ?? this.#indexes.size + 1;
    this.#indexes.set(line, index);
    return index;
  }

  lines(): string[] {
    return ['  {},', ...this.#indexes.keys()];
  }
}

function quoted(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : `'${name}'`;
}
