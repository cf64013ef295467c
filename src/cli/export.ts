/** `export`: a session as a transcript for people, as one JSON object, or as a recording without secrets. */
import { createWriteStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { RealtimeError } from '../base/errors.ts';
import { exportFormats, exportTranscript, transcriptLines, type ExportFormat } from '../export/exportTranscript.ts';
import type { ExportedSession } from '../export/transcript.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { readSession, secretsOfEnvironment } from './input.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a session as Markdown, JSON or JSONL, without secrets',
  help: `Usage: cli.js export FILE --format markdown|json|jsonl [--out FILE]

Writes the session in FILE (- reads stdin) to stdout. API keys, and the
authorization and headers of MCP tools, are masked in every format.

Options:
  --format    markdown: a transcript for people; json: the same as one object;
              jsonl: the recording itself, readable by inspect and the extension
  --out FILE  write to FILE instead of stdout
  -h, --help  this text
`,
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const options = { format: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArguments(args, options, 1);
  const format = exportFormats.find((name) => name === values.format);
  if (!format) {
    const given =
      values.format === undefined ? 'is missing' : `'${values.format}' is none of ${exportFormats.join(', ')}`;
    throw usageError(`--format ${given}.`);
  }
  const [path] = positionals;
  if (path !== undefined && values.out !== undefined && (await isSameFile(path, values.out))) {
    throw usageError(`--out is the file that is read: a recording is never overwritten.`);
  }
  const session = await readSession(path);
  if (session.problem) throw session.problem;
  if (values.out === undefined) for (const piece of pieces(session, format)) await print(piece);
  else await writeFile(values.out, pieces(session, format));
  return exitCode.ok;
}

/** A recording may be longer than a string can be: it is written line by line. */
function* pieces(session: ExportedSession, format: ExportFormat): Generator<string> {
  if (format === 'jsonl') yield* transcriptLines(session, secretsOfEnvironment());
  else yield exportTranscript(session, format, secretsOfEnvironment());
}

async function writeFile(path: string, content: Iterable<string>): Promise<void> {
  try {
    await pipeline(content, createWriteStream(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('export-not-written', `${path} could not be written: ${reason}.`, { cause });
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  const [from, to] = await Promise.all([input, output].map((path) => realpath(path).catch(() => undefined)));
  return from !== undefined && from === to;
}
