/** `export`: a session as a transcript for people, as one JSON object, as a recording without secrets, or as sound. */
import { createWriteStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { simdKernel } from '../audio/files/resampleKernel.ts';
import { RealtimeError } from '../base/errors.ts';
import { exportFormats, exportTranscript, transcriptLines, type ExportFormat } from '../export/exportTranscript.ts';
import type { ExportedSession } from '../export/exportedSession.ts';
import { sessionWav, sides, type AudioSelection } from '../export/wav.ts';
import { exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { readSession, secretsOfEnvironment } from './input.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a session as Markdown, JSON or JSONL, without secrets, or its audio as a WAV',
  help: `Usage: cli.js export FILE --format markdown|json|jsonl [--out FILE]
       cli.js export FILE --format wav --out FILE [--side user|assistant|both] [--item ID]

Writes the session in FILE (- reads stdin) to stdout. API keys, and the
authorization and headers of MCP tools, are masked in every format.

Options:
  --format    markdown: a transcript for people; json: the same as one object, with
              the measures of all audio; jsonl: the recording itself, readable by
              inspect and the extension; wav: its audio, 16 bit, at the session's rate
  --out FILE  write to FILE instead of stdout
  --side      of a wav. both (the default): the user left, the assistant right, on
              the session's own timeline: input where it was sent, answers as they
              were heard. user or assistant: one of them, mono, on the same timeline
  --item ID   of a wav: the audio of this item alone, up to where it was truncated
  -h, --help  this text
`,
  run,
};

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  side: { type: 'string' },
  item: { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, options, 1);
  const names = [...exportFormats, 'wav'] as const;
  const format = names.find((name) => name === values.format);
  if (!format) {
    const given = values.format === undefined ? 'is missing' : `'${values.format}' is none of ${names.join(', ')}`;
    throw usageError(`--format ${given}.`);
  }
  const selection = selectionOf(values);
  if (format !== 'wav' && selection) throw usageError('--side and --item go with --format wav.');
  const [path] = positionals;
  if (path !== undefined && values.out !== undefined && (await isSameFile(path, values.out))) {
    throw usageError(`--out is the file that is read: a recording is never overwritten.`);
  }
  const session = await readSession(path);
  if (session.problem) throw session.problem;
  const content =
    format === 'wav' ? sessionWav(session, selection ?? { side: 'both' }, simdKernel) : pieces(session, format);
  if (values.out === undefined) for (const piece of content) await print(piece);
  else await writeFile(values.out, content);
  return exitCode.ok;
}

function selectionOf({ side, item }: { side?: string; item?: string }): AudioSelection | undefined {
  if (side !== undefined && item !== undefined) throw usageError('--item is one item, --side all of them: choose one.');
  if (item !== undefined) return { itemId: item };
  if (side === undefined) return undefined;
  const known = sides.find((name) => name === side);
  if (!known) throw usageError(`--side '${side}' is none of ${sides.join(', ')}.`);
  return { side: known };
}

/** A recording may be longer than a string can be: it is written line by line. */
function* pieces(session: ExportedSession, format: ExportFormat): Generator<string> {
  if (format === 'jsonl') yield* transcriptLines(session, secretsOfEnvironment());
  else yield exportTranscript(session, format, secretsOfEnvironment());
}

async function writeFile(path: string, content: Iterable<string | Uint8Array>): Promise<void> {
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
