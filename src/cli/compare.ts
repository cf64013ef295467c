/** `compare`: two sessions side by side. */
import { basename } from 'node:path';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import type { Comparison } from '../session/comparison/comparison.ts';
import { comparisonHtml } from '../replay/compare/comparisonHtml.ts';
import { comparisonText } from '../replay/compare/comparisonText.ts';
import { maskedComparison } from '../replay/compare/maskedComparison.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { secretsOfEnvironment } from './environment.ts';
import { readLog } from './input.ts';

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
  const redaction = { secrets: secretsOfEnvironment() };
  await print(write(await maskedComparison(left, right, { redaction, checkShape: await loadShapeCheck() })));
  return exitCode.ok;
}

async function read(path: string): Promise<Parameters<typeof maskedComparison>[0]> {
  const { problem, ...log } = await readLog(path);
  if (problem) throw problem;
  return { ...log, name: path === '-' ? 'stdin' : basename(path) };
}
