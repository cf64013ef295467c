/**
 * Two logs compared without their secrets. Invariant: what is compared is masked already, for a difference cuts secrets
 * into pieces of which none looks like one, and configurations into values that have lost their names.
 */
import type { JsonValue } from '../../base/json.ts';
import type { LoggedSession } from '../../export/exportedSession.ts';
import { prepareExport, type ExportOptions } from '../../export/prepareExport.ts';
import { Redactor } from '../../export/redact.ts';
import type { Comparison } from '../../session/comparison/comparison.ts';
import type { PriceTable } from '../../session/cost/priceTable.ts';
import { compareSessions } from './compareSessions.ts';

type NamedLog = LoggedSession & { readonly name: string };

/** Secrets that differ are alike in it: neither is shown. */
export async function maskedComparison(
  left: NamedLog,
  right: NamedLog,
  options: Pick<ExportOptions, 'redaction' | 'checkShape' | 'pause'> & { readonly prices?: PriceTable } = {},
): Promise<Comparison> {
  const masked = async (log: NamedLog): Promise<Parameters<typeof compareSessions>[0]> => {
    const { header, entries, state } = await prepareExport(log, options);
    return { name: log.name, header, entries, state };
  };
  const comparison = compareSessions(await masked(left), await masked(right), options.prices);
  // Again: names of files are in no log, and texts that were joined for this may make up what each alone was not.
  return new Redactor(options.redaction).value(comparison as unknown as JsonValue) as unknown as Comparison;
}
