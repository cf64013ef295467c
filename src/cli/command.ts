/** What the commands of the command line have in common. Results go to stdout, everything else to stderr. */
import { once } from 'node:events';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { RealtimeError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';

/** Exit codes are part of the contract: scripts depend on them. */
export const exitCode = { ok: 0, badInput: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export interface Command {
  readonly help: string;
  run(args: readonly string[]): Promise<ExitCode>;
}

/** The command was called in a way it does not understand. */
export function usageError(message: string): RealtimeError {
  return new RealtimeError('wrong-usage', verbatim(message));
}

/**
 * `parseArgs` of Node, strict.
 * @throws RealtimeError `wrong-usage` for what the command does not know
 */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  maxPositionals: number,
): { values: ReturnType<typeof parseArgs<{ options: T }>>['values']; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const extra = positionals[maxPositionals];
    if (extra !== undefined) throw usageError(`Unexpected argument '${extra}'.`);
    return { values, positionals };
  } catch (error) {
    if (error instanceof RealtimeError) throw error;
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

/** Writes to stdout and waits while the reader is slower. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** @throws RealtimeError `wrong-usage` for anything else */
export function wholeNumber(option: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw usageError(`${option} '${text}' is not a whole number from 0 to ${max}.`);
  return value;
}

/** Resolves when whoever started the command wants it to stop. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
