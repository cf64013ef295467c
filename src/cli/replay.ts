/** `replay`: a recording's client side sent again to any server, or its conversation put into a new session. */
import { RealtimeError, describeErrorInEnglish } from '../base/errors.ts';
import { english, verbatim } from '../base/l10n.ts';
import { RecordingWriter } from '../recording/writer.ts';
import { Replay, type ReplayTiming } from '../replay/replay.ts';
import { replayPlan, type ReplayPlan } from '../replay/replayPlan.ts';
import { restoration, restorationPlan } from '../replay/restore.ts';
import { RealtimeConnection } from '../transport/connection.ts';
import { endpointTarget } from '../transport/endpointTarget.ts';
import { systemClock } from '../transport/systemClock.ts';
import { Tap } from '../transport/tap.ts';
import { maskerFor, sourceOf, webSocketUrl, type ConnectTarget } from '../transport/target.ts';
import { complain, exitCode, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { readSession } from './input.ts';

export const replayCommand: Command = {
  help: `Usage: cli.js replay FILE --url URL --out NEW.realtime.jsonl [--timing answers|recorded]
                     [--restore] [--key-env NAME] [--patience SECONDS]

Connects to URL, sends the client events of FILE, and writes a new recording. Ids that
the server gave are replaced by those it gives now; everything else goes out byte for byte.

Options:
  --url       ws:// or wss:// URL of the server
  --out       the new recording; it must not exist
  --timing    answers (the default): each event as soon as the server has come as far as
              it had then. recorded: at the recorded times
  --restore   do not replay: put the conversation as it was at the end into a new
              session, audio as text, and say what could not be restored
  --key-env   environment variable that holds the key; AZURE_OPENAI_API_KEY for Azure's
              hosts, OPENAI_API_KEY for OpenAI's, none for others unless it is given
  --patience  how long to wait for a silent server before going on (default 10)
  -h, --help  this text

Exit codes: 0 everything was sent and recorded, 1 it was not, or FILE or the server is bad, 2 wrong usage.
`,
  run,
};

const options = {
  url: { type: 'string' },
  out: { type: 'string' },
  timing: { type: 'string' },
  restore: { type: 'boolean' },
  'key-env': { type: 'string' },
  patience: { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, options, 1);
  if (values.url === undefined) throw usageError('Which --url?');
  if (values.out === undefined) throw usageError('Which --out file for the new recording?');
  const timing = timingOf(values.timing ?? 'answers');
  const patienceMs = secondsOf(values.patience ?? '10') * 1000;
  const target = targetOf(values.url, values['key-env']);
  const input = await readSession(positionals[0]);
  if (input.problem) throw input.problem;
  const plan = values.restore ? restoredPlan(restoration(input.state)) : replayPlan(input.entries);
  if (plan.steps.length === 0) {
    throw new RealtimeError(
      'nothing-to-replay',
      verbatim(`${positionals[0] ?? ''} holds no event that a client sent.`),
      {
        hint: verbatim(
          'With --restore the conversation is put into a new session, also where only the server’s half was recorded.',
        ),
      },
    );
  }
  if (plan.left.length > 0) complain(`note: ${plan.left.length} binary frames are left out.`);
  return await send(plan, target, values.out, timing, patienceMs);
}

function restoredPlan({ events, notes }: ReturnType<typeof restoration>): ReplayPlan {
  for (const note of notes) complain(`note: ${english(note)}`);
  return restorationPlan(events);
}

async function send(
  plan: ReplayPlan,
  target: ConnectTarget,
  out: string,
  timing: ReplayTiming,
  patienceMs: number,
): Promise<ExitCode> {
  const source = sourceOf(target);
  const writer = new RecordingWriter(out, { realtime: 1, startedAt: new Date().toISOString(), source });
  const tap = new Tap(writer, maskerFor(target), systemClock());
  const connection = new RealtimeConnection(target, tap);
  const replay = new Replay(
    plan,
    {
      send: (text) => connection.send(text),
      note: (words) => void tap.lifecycle('note', {}, words),
    },
    { timing, patienceMs },
  );
  tap.onDidAppend((entries) => replay.observe(entries));
  writer.onDidFail(({ message }) => complain(`error: ${tap.mask(message)}`));
  let result: string | undefined;
  try {
    await connection.open();
    const { sent, wentOnWithout } = await replay.run();
    for (const { n, missing } of wentOnWithout) complain(`note: event ${n} was sent without ${english(missing)}.`);
    result = `sent ${sent} of ${plan.steps.length} events to ${source.url ?? target.name}`;
  } catch (error) {
    complain(`error: ${tap.mask(describeErrorInEnglish(error))}`);
  } finally {
    await connection.close();
    tap.dispose();
  }
  // The last of it was written just now.
  const isRecorded = writer.failure === undefined;
  if (result !== undefined) await print(`${result}${isRecorded ? `; recorded in ${out}` : ''}\n`);
  if (!isRecorded) complain(`${out} holds only what came before it could no longer be written.`);
  else if (result === undefined) complain(`What came back until then is recorded in ${out}.`);
  return result !== undefined && isRecorded ? exitCode.ok : exitCode.badInput;
}

function targetOf(text: string, keyName: string | undefined): ConnectTarget {
  const { host, hostname } = webSocketUrl(text);
  const isAzure = /\.(azure\.com|azure\.us|azure\.cn)$/i.test(hostname);
  const isOpenAi = /(^|\.)openai\.com$/i.test(hostname);
  const name = keyName ?? (isAzure ? 'AZURE_OPENAI_API_KEY' : isOpenAi ? 'OPENAI_API_KEY' : undefined);
  const key = name === undefined ? '' : process.env[name];
  if (key === undefined || (key === '' && name !== undefined)) {
    throw new RealtimeError('no-key', verbatim(`The environment variable ${name} holds no key for ${host}.`), {
      hint: verbatim('Set it, or name another with --key-env.'),
    });
  }
  return endpointTarget({ kind: 'custom', name: host, url: text, auth: isAzure ? 'api-key' : 'bearer' }, { key });
}

function timingOf(text: string): ReplayTiming {
  if (text === 'answers' || text === 'recorded') return text;
  throw usageError(`--timing '${text}' is neither answers nor recorded.`);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= 3600) return seconds;
  throw usageError(`--patience '${text}' is not a number of seconds up to 3600.`);
}
