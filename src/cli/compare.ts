/** `compare`: two sessions side by side. */
import { basename } from 'node:path';
import { Redactor } from '../export/redact.ts';
import type { JsonValue } from '../base/json.ts';
import { compareSessions } from '../replay/compare/compareSessions.ts';
import type { Comparison } from '../session/comparison/comparison.ts';
import { comparisonHtml } from '../replay/compare/comparisonHtml.ts';
import { comparisonText } from '../replay/compare/comparisonText.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { secretsOfEnvironment } from './environment.ts';
import { readSession } from './input.ts';

export const compareCommand: Command = {
  help: `Usage: cli.js compare LEFT RIGHT [--format text|json|html]

Turns are matched by what the user said. What only LEFT has stands in [-…-], what only RIGHT
has in {+…+}. Ids and clocks are not compared, runs of deltas count as one event. Latencies are
from the end of what the user gave: speech, commit or request. Secrets are masked.

Options:
  --format    text (the default), json: one object, or html: a page for a browser
  -h, --help  this text
`,
  run,
};

const writers: Readonly<Record<string, (comparison: Comparison) => string>> = {
  text: comparisonText,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  html: (comparison) => comparisonHtml(comparison),
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, { format: { type: 'string' } }, 2);
  const format = values.format ?? 'text';
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (!write) throw usageError(`--format '${format}' is none of ${Object.keys(writers).join(', ')}.`);
  const [leftPath, rightPath] = positionals;
  if (leftPath === undefined || rightPath === undefined) throw usageError('Which two files, LEFT and RIGHT?');
  if (leftPath === '-' && rightPath === '-') throw usageError('Only one of the two can be stdin.');
  const [left, right] = [await read(leftPath), await read(rightPath)];
  const comparison = compareSessions(left, right);
  const redactor = new Redactor({ secrets: secretsOfEnvironment() });
  await print(write(redactor.value(comparison as unknown as JsonValue) as unknown as Comparison));
  return exitCode.ok;
}

async function read(path: string): Promise<Parameters<typeof compareSessions>[0]> {
  const { problem, ...session } = await readSession(path);
  if (problem) throw problem;
  return { ...session, name: path === '-' ? 'stdin' : basename(path) };
}
