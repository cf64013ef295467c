/** Facts of a session in a few words of plain text, the same in every output. Untrusted where the wire speaks: escape. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { usd } from '../session/cost/cost.ts';
import { durationLabel, sessionTime, thousands } from '../session/format.ts';
import type { Transcript, TranscriptMark, TranscriptResponse } from './transcript.ts';

/** `134; 2 of unknown type, 1 not JSON`. */
export function eventCounts({ events, unknown, malformed, unexpected }: Transcript): string {
  const oddities = [
    unknown > 0 && `${thousands(unknown)} of unknown type`,
    malformed > 0 && `${thousands(malformed)} not JSON`,
    unexpected > 0 && `${thousands(unexpected)} with an unexpected shape`,
  ].filter((part) => part !== false);
  return [thousands(events), ...(oddities.length > 0 ? [oddities.join(', ')] : [])].join('; ');
}

/** `217 in (64 cached), 121 out`; cached tokens are part of the input tokens. */
export function usageLine(usage: JsonObject | null): string {
  const input = numberAt(usage ?? undefined, 'input_tokens');
  const output = numberAt(usage ?? undefined, 'output_tokens');
  if (input === undefined && output === undefined) return 'none reported';
  const cached = numberAt(objectAt(usage ?? undefined, 'input_token_details'), 'cached_tokens');
  return `${thousands(input ?? 0)} in${cached ? ` (${thousands(cached)} cached)` : ''}, ${thousands(output ?? 0)} out`;
}

/** `8:08.780, from the first entry to the last`: a session may go on after that, without a word. */
export function durationLine(durationMs: number | null): string {
  if (durationMs === null) return 'not recorded';
  const length = durationMs < 60_000 ? durationLabel(durationMs) : `${sessionTime(durationMs)} min`;
  return `${length}, from the first entry to the last`;
}

/** `$0.038, prices of 2026-11-13; that of 1 of 3 responses and transcriptions is not known`: it is not free. */
export function costLine({ cost }: Transcript): string {
  const { priced, unpriced, pricesAsOf } = cost;
  if (cost.usd === null) return unpriced === 0 ? 'none reported' : `not known, with prices of ${pricesAsOf}`;
  const known = `${usd(cost.usd)}, prices of ${pricesAsOf}`;
  if (unpriced === 0) return known;
  const share = `${thousands(unpriced)} of ${thousands(priced + unpriced)}`;
  return `${known}; that of ${share} responses and transcriptions is not known`;
}

/** `$0.012`; a dash where it is not known. */
export function costCell({ usd: amount }: TranscriptResponse): string {
  return amount === null ? '–' : usd(amount);
}

/** `closed by the server, code 1001: Your session hit the maximum duration of 60 minutes.` */
export function connectionLine({ connection }: Transcript): string {
  if (connection.phase === 'none') return 'not recorded';
  const by = connection.closedBy === null ? '' : ` by the ${connection.closedBy}`;
  const close = connection.closeCode === null ? '' : `, code ${connection.closeCode}`;
  const words = [connection.closeReason, connection.message].filter((text) => text !== null);
  return [`${connection.phase}${by}${close}`, ...words].join(': ');
}

/** `cancelled: turn_detected`, `failed: insufficient_quota: You exceeded …`. */
export function statusLine({ status, statusDetails }: TranscriptResponse): string {
  const details = statusDetails ?? undefined;
  const error = objectAt(details, 'error');
  const reasons = [stringAt(details, 'reason'), stringAt(error, 'code'), stringAt(error, 'message')];
  return [status.replaceAll('_', ' '), ...reasons.filter((text) => text !== undefined)].join(': ');
}

/** What stands before a note: `#12 at 0:03.120, response.created`. */
export function markPlace({ n, atMs, type }: TranscriptMark): string {
  const when = atMs === null ? `#${n}` : `#${n} at ${sessionTime(atMs)}`;
  return type === '' ? when : `${when}, ${type}`;
}
