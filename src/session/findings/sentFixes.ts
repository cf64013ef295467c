/** Fixes of findings that a client sent and the server took: what they were for is put right. */
import { stringAt, type JsonObject } from '../../base/json.ts';
import type { EventRow } from '../state.ts';
import type { FindingFix } from './finding.ts';

const NONE: readonly string[] = [];

export class SentFixes {
  /** By `event_id` of the fix: ids of the findings that offer it. */
  readonly #offered = new Map<string, Set<string>>();
  /** By entry of the client event that may mend: its `event_id`. */
  readonly #sent = new Map<number, string>();
  /** By id of the finding: the entry with which the server took its fix. */
  readonly #mendedAt = new Map<string, number>();

  offer(findingId: string, { event }: FindingFix): void {
    const eventId = stringAt(event, 'event_id');
    if (eventId === undefined) return;
    const findings = this.#offered.get(eventId) ?? new Set();
    this.#offered.set(eventId, findings.add(findingId));
  }

  client(wire: JsonObject, row: EventRow): void {
    if (this.#offered.size === 0) return;
    const eventId = stringAt(wire, 'event_id');
    if (eventId !== undefined && this.#offered.has(eventId)) this.#sent.set(row.n, eventId);
  }

  /**
   * @param row of an event that is no `error`
   * @returns ids of the findings that this acknowledgement settles. What else was wrong with the event it replaces, the new
   *   event has, too, and is found there.
   */
  server(row: EventRow): Iterable<string> {
    if (this.#sent.size === 0 || !row.answers) return NONE;
    const { clientN } = row.answers;
    const findings = this.#offered.get(this.#sent.get(clientN) ?? '') ?? NONE;
    this.#sent.delete(clientN);
    for (const id of findings) this.#mendedAt.set(id, row.n);
    return findings;
  }

  /** Whether a finding is put right already, and none of its frames came after that. */
  hasMended(findingId: string, ns: readonly number[]): boolean {
    const mendedAt = this.#mendedAt.get(findingId);
    return mendedAt !== undefined && ns.every((n) => n <= mendedAt);
  }
}
