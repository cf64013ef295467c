/** `export --format otlp --collector URL`: the trace goes to a collector instead of a file. */
import { collectorProtocols, exportToCollector, tracesUrl, type CollectorOptions } from '../export/collector.ts';
import type { LoggedSession } from '../export/exportedSession.ts';
import type { ExportOptions } from '../export/prepareExport.ts';
import type { MaskKind } from '../export/secrets.ts';
import { complain, usageError } from './command.ts';
import { productVersion } from './version.ts';

interface CollectorArguments {
  readonly collector?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly protocol?: string | undefined;
}

/** Undefined where none is named. @throws RealtimeError `wrong-usage`, `collector-url` */
export function collectorOf({ collector, header, protocol }: CollectorArguments): CollectorOptions | undefined {
  if (collector === undefined) {
    if ((header ?? protocol) !== undefined) throw usageError('--header and --protocol go with --collector.');
    return undefined;
  }
  const known = collectorProtocols.find((name) => name === (protocol ?? collectorProtocols[0]));
  if (!known) throw usageError(`--protocol '${protocol}' is none of ${collectorProtocols.join(', ')}.`);
  return { url: tracesUrl(collector), headers: headersOf(header ?? []), protocol: known };
}

/** A message of its own must not repeat what may be a secret. */
function headersOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(0, at)).trim();
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw usageError('--header is NAME=VALUE, with the name of an HTTP header.');
      return [name, pair.slice(at + 1).trim()];
    }),
  );
}

/** @returns what was masked */
export async function sendToCollector(
  log: LoggedSession,
  collector: CollectorOptions,
  options: ExportOptions,
): Promise<ReadonlyMap<MaskKind, number>> {
  const { sendTrace } = await import('../export/otlpExporter.ts');
  const sent = await exportToCollector(log, collector, sendTrace, { ...options, version: productVersion() });
  complain(`sent ${sent.spans} spans as trace ${sent.traceId}`);
  return sent.masked;
}
