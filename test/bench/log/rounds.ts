// Rounds in random order, medians of ratios within a round: the machine is shared, and what ran before what matters.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Measures each of `names` once a round, in an order of its own each time. */
export async function rounds<T>(
  count: number,
  names: readonly string[],
  measure: (name: string) => Promise<T>,
): Promise<Map<string, T>[]> {
  const all: Map<string, T>[] = [];
  for (let round = 0; round < count; round++) {
    const order = names.map((name) => ({ name, at: Math.random() })).toSorted((left, right) => left.at - right.at);
    const found = new Map<string, T>();
    for (const { name } of order) found.set(name, await measure(name));
    all.push(found);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return all;
}

/** For each name the median over the rounds of its value relative to that of `floor` in the same round. */
export function ratios<T>(
  all: readonly Map<string, T>[],
  floor: string,
  valueOf: (one: T) => number,
): Record<string, number> {
  const names = [...(all[0]?.keys() ?? [])].sort();
  const of = (round: Map<string, T>, name: string): number => valueOf(round.get(name) as T);
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((round) => of(round, name) / of(round, floor)))]),
  );
}

/** Runs a bundled program with Node and gives what it prints as JSON. */
export async function measured<T>(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<T> {
  const child = spawn(process.execPath, ['--expose-gc', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) lines.push(line);
  return JSON.parse(lines.at(-1) ?? 'null') as T;
}

/** Starts a server and gives its process and its port. */
export async function started(
  program: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; port: string }> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) return { child, port: line };
  throw new Error(`${program} ended before it listened.`);
}
