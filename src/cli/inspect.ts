/** `inspect`: what is in a session, for people or, with `--json`, for scripts. */
import { audioOf, inspectionOf } from '../export/inspection.ts';
import { Redactor } from '../export/redact.ts';
import { transcriptOf } from '../export/transcript.ts';
import { complain, exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { secretsOfEnvironment } from './environment.ts';
import { readSession } from './input.ts';
import { summaryText } from './summary.ts';

export const inspectCommand: Command = {
  help: `Usage: cli.js inspect FILE [--json [--audio]]

Prints a summary of the session in FILE: a *.realtime.jsonl recording, lines of
{"dir","event"} or one event a line. - reads stdin. Secrets are masked. #62 is the
panel's number of an event; --json counts entries with a frame, from 0.

Options:
  --json      one JSON object with events, unknown, malformed, unexpected, dialect,
              session, items, responses, errors, usage, findings, cost and more
  --audio     with --json: also audio, the measures of each part that has any
  -h, --help  this text
`,
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' }, audio: { type: 'boolean' } }, 1);
  if (values.audio && !values.json) throw usageError('--audio goes with --json.');
  const input = await readSession(positionals[0]);
  const transcript = transcriptOf(input, new Redactor({ secrets: secretsOfEnvironment() }), {
    measureAudio: values.audio === true,
  });
  if (values.json)
    await print(
      `${JSON.stringify({ ...inspectionOf(transcript), ...(values.audio && { audio: audioOf(transcript) }) }, null, 2)}\n`,
    );
  else if (!input.problem) await print(summaryText(transcript, { width: process.stdout.columns }));
  if (!input.problem) return exitCode.ok;
  complain(`${input.problem.message} ${input.problem.hint ?? ''}`);
  return exitCode.badInput;
}
