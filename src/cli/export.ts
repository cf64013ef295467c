/** `export`: a session in any of the formats that the panel offers, to a file, to stdout or to a collector. */
import { simdKernel } from '../audio/files/resampleKernel.ts';
import { RealtimeError } from '../base/errors.ts';
import { verbatim } from '../base/l10n.ts';
import { exportFormatIds, exportFormats } from '../base/exportFormats.ts';
import { exportSession } from '../export/exportSession.ts';
import type { ExportOptions } from '../export/prepareExport.ts';
import { maskedInWords } from '../export/redact.ts';
import type { MaskKind } from '../export/secrets.ts';
import { sides, type AudioSelection } from '../export/wav.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { filesOfLog, isOneOf } from '../recording/logFiles.ts';
import { writeWhole } from '../recording/writeWhole.ts';
import type { FilterTerm } from '../session/eventFilter/parseFilter.ts';
import { filterExample, readFilter } from '../session/eventFilter/readFilter.ts';
import { exitCode, complain, parseArguments, print, usageError, type Command, type ExitCode } from './command.ts';
import { collectorOf, sendToCollector } from './exportCollector.ts';
import { secretsOfEnvironment } from './environment.ts';
import { readLog } from './input.ts';
import { productVersion } from './version.ts';

export const exportCommand: Command = {
  help: `Usage: cli.js export FILE --format FORMAT [--out FILE] [OPTIONS]
       cli.js export FILE --format wav --out FILE [--side user|assistant|both] [--item ID]
       cli.js export FILE --format otlp --collector URL [--header NAME=VALUE]...

Writes the session in FILE (- reads stdin) to stdout or to --out. API keys, bearer
tokens, and the authorization and headers of MCP tools are masked in every format;
how many is said on stderr.

Formats:
${exportFormats.map(({ id, detail }) => `  ${id.padEnd(10)}${detail}`).join('\n')}

Options:
  --out FILE      write to FILE instead of stdout
  --from N        from the Nth entry of the log on (the number before each event)
  --to N          up to the Nth entry
  --turns A-B     these turns only, counted from 1; one number is one turn
  --filter WORDS  of csv, jsonl and har: the events that the panel's filter shows, such as
                  'type:response.* -*.delta', 'finding gap>200ms' or 'item:item_… error'
  --no-audio      leave out the audio that html, jsonl and har would hold
  --personal      mask e-mail addresses and phone numbers, too
  --no-redact     mask nothing
  --side          of a wav. both (the default): the user left, the assistant right, on
                  the session's own timeline: input where it was sent, answers as they
                  were heard. user or assistant: one of them, mono, on the same timeline
  --item ID       of a wav: the audio of this item alone, up to where it was truncated
  --collector URL of otlp: send the trace there, e.g. http://localhost:4318
  --header NAME=VALUE  for the collector; OTEL_EXPORTER_OTLP_HEADERS is read, too
  --protocol      http/protobuf (the default) or http/json
  -h, --help      this text
`,
  run,
};

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  turns: { type: 'string' },
  filter: { type: 'string' },
  'no-audio': { type: 'boolean' },
  personal: { type: 'boolean' },
  'no-redact': { type: 'boolean' },
  side: { type: 'string' },
  item: { type: 'string' },
  collector: { type: 'string' },
  header: { type: 'string', multiple: true },
  protocol: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArguments<typeof options>>['values'];

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(args, options, 1);
  const format = exportFormatIds.find((name) => name === values.format);
  if (!format) {
    const given =
      values.format === undefined ? 'is missing' : `'${values.format}' is none of ${exportFormatIds.join(', ')}`;
    throw usageError(`--format ${given}.`);
  }
  const sound = soundOf(values);
  if (format !== 'wav' && sound) throw usageError('--side and --item go with --format wav.');
  if (values.filter !== undefined && !['csv', 'jsonl', 'har'].includes(format)) {
    throw usageError('--filter goes with --format csv, jsonl or har.');
  }
  const collector = collectorOf(values);
  if (collector && (format !== 'otlp' || values.out !== undefined)) {
    throw usageError('--collector goes with --format otlp, and without --out.');
  }
  const exportOptions = await optionsOf(values);
  const [path] = positionals;
  const log = await readLog(path);
  if (values.out !== undefined && isOneOf(values.out, [path ?? '', ...filesOfLog(log.entries)])) {
    throw usageError(`--out is a file that is read: a recording is never overwritten.`);
  }
  if (log.problem) throw log.problem;
  if (collector) {
    sayWhatWasMasked(await sendToCollector(log, collector, exportOptions));
    return exitCode.ok;
  }
  const common = { ...exportOptions, version: productVersion() };
  const { pieces, masked } = await exportSession(log, format, { ...common, sound, makeKernel: simdKernel });
  if (values.out === undefined) for (const piece of pieces) await print(piece);
  else await writeFile(values.out, pieces);
  sayWhatWasMasked(masked);
  return exitCode.ok;
}

async function optionsOf(values: Values): Promise<ExportOptions> {
  if (values.turns !== undefined && (values.from ?? values.to) !== undefined) {
    throw usageError('--turns are entries, too: leave out --from and --to.');
  }
  if (values['no-redact'] && values.personal) throw usageError('--personal masks, --no-redact does not: choose one.');
  return {
    selection: {
      fromN: positive('from', values.from),
      toN: positive('to', values.to),
      turns: turnsOf(values.turns),
      filter: filterOf(values.filter),
    },
    redaction: {
      secrets: secretsOfEnvironment(),
      personal: values.personal === true,
      off: values['no-redact'] === true,
    },
    audio: values['no-audio'] !== true,
    checkShape: await loadShapeCheck(),
  };
}

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw usageError(`--${name} '${text}' is no number from 1 on.`);
  return Number(text);
}

function turnsOf(text: string | undefined): { from: number; to: number } | undefined {
  if (text === undefined) return undefined;
  const match = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (!match || from > to) throw usageError(`--turns '${text}' is neither a turn nor a range such as 2-5.`);
  return { from, to };
}

function filterOf(text: string | undefined): readonly FilterTerm[] | undefined {
  if (text === undefined) return undefined;
  const { terms, problem } = readFilter(text);
  if (problem !== undefined) throw usageError(`--filter: ${problem} A filter: ${filterExample}`);
  return terms;
}

function soundOf({ side, item }: Values): AudioSelection | undefined {
  if (side !== undefined && item !== undefined) throw usageError('--item is one item, --side all of them: choose one.');
  if (item !== undefined) return { itemId: item };
  if (side === undefined) return undefined;
  const known = sides.find((name) => name === side);
  if (!known) throw usageError(`--side '${side}' is none of ${sides.join(', ')}.`);
  return { side: known };
}

function sayWhatWasMasked(masked: ReadonlyMap<MaskKind, number>): void {
  if (masked.size > 0) complain(`masked: ${maskedInWords(masked)}`);
}

async function writeFile(path: string, content: Iterable<string | Uint8Array>): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('export-not-written', verbatim(`${path} could not be written: ${reason}.`), { cause });
  }
}
