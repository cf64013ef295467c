/** Runs a stub's JavaScript file, in a worker of its own each time: an edited file counts at once, and one that hangs is ended. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DisposableStore } from '../../base/disposable.ts';
import { RealtimeError } from '../../base/errors.ts';
import { joined, phrase, type PhraseValue } from '../../base/l10n.ts';
import type { JsonObject, JsonValue } from '../../base/json.ts';

export interface ScriptRun {
  /** Absolute. */
  readonly path: string;
  readonly timeoutMs: number;
  /** When it ends, nobody waits for the output any more. */
  readonly scope: DisposableStore;
  /** What the file prints. */
  readonly onPrint: (text: string) => void;
}

type Told =
  | { readonly output: string }
  | { readonly problem: keyof typeof problems }
  | { readonly failure: PhraseValue; readonly stack?: string };

/** What is wrong with a file that does not throw. */
const problems = {
  noFunction: phrase('The file exports no function: write export default (args, call) => output.'),
  nothing: phrase('The function returned nothing: return the output, a text or what becomes JSON.'),
  noJson: phrase('What the function returned cannot be written as JSON.'),
};

const MEMORY_MEGABYTES = 256;

/** Takes the file's function, which CommonJS and ES modules export each in their way, and tells what it returned as text. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const answerIn = (module) => [module.default, module.default?.default].find((one) => typeof one === 'function');
import(workerData.url)
  .then(async (module) => {
    const answer = answerIn(module);
    if (!answer) return { problem: 'noFunction' };
    const value = await answer(workerData.args, workerData.call);
    if (value === undefined) return { problem: 'nothing' };
    const output = typeof value === 'string' ? value : JSON.stringify(value);
    return output === undefined ? { problem: 'noJson' } : { output };
  })
  .catch((error) =>
    error instanceof Error ? { failure: error.name + ': ' + error.message, stack: error.stack } : { failure: String(error) },
  )
  .then((told) => parentPort.postMessage(told));
`;

/**
 * Calls the file's function with a call's arguments and the call.
 * @returns the output: a text as it is, all else as JSON
 * @throws RealtimeError `stub-script`: it threw, took too long, ended itself, or was stopped
 */
export async function runScript(
  { path, timeoutMs, scope, onPrint }: ScriptRun,
  args: JsonValue,
  call: JsonObject,
): Promise<string> {
  const name = basename(path);
  const worker = new Worker(program, {
    eval: true,
    workerData: { url: pathToFileURL(path).href, args, call },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', onPrint);
  }
  let timer: NodeJS.Timeout | undefined;
  try {
    const told = await new Promise<Told>((resolve, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new RealtimeError('stub-script', phrase('{0} took longer than {1} ms and was ended.', name, timeoutMs), {
              hint: phrase('Set a longer "timeoutMs" if it needs more time.'),
            }),
          ),
        timeoutMs,
      );
      scope.add({ dispose: () => reject(new RealtimeError('stub-script', phrase('{0} was stopped.', name))) });
      worker.on('message', resolve);
      worker.on('error', (error) => resolve({ failure: error.message, ...(error.stack && { stack: error.stack }) }));
      worker.on('exit', (code) =>
        resolve({ failure: phrase('It ended with exit code {0} before it had answered.', code) }),
      );
    });
    if ('output' in told) return told.output;
    const [place, what] = 'problem' in told ? ['', problems[told.problem]] : [placeIn(told.stack, name), told.failure];
    throw new RealtimeError('stub-script', joined([`${name}${place}`, what], ': '));
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** ":12" for the first line of a stack that is in the file. */
function placeIn(stack: string | undefined, name: string): string {
  const line = stack?.split('\n').find((one) => one.includes(`/${name}:`));
  const [, place = ''] = line?.slice(line.indexOf(`/${name}:`)).match(/^[^:]*(:\d+)/) ?? [];
  return place;
}
