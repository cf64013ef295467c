/** Facts of a session in a few words of plain text, the same in every output. Untrusted where the wire speaks: escape. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { sessionTime, thousands } from '../session/format.ts';
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
