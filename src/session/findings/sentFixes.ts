/** Fixes of findings that a client sent and the server took: what they were for is put right. */
import { stringAt, type JsonObject } from '../../base/json.ts';
import type { EventRow } from '../state.ts';
import type { Finding } from './finding.ts';

const NONE: readonly never[] = [];

export class SentFixes {
  /** By `event_id` of the fix: ids of the findings that offer it. */
  readonly #offered = new Map<string, Set<string>>();
  /** By entry of the client event that may mend: its `event_id`. */
  readonly #sent = new Map<number, string>();
  /** By entry of the client event that mended: what it settled. */
  readonly #settled = new Map<number, readonly Finding[]>();
  /** By id of the finding: the entry with which the server took its fix. */
  readonly #mendedAt = new Map<string, number>();

  offer(finding: Finding): void {
    for (const eventId of eventIdsOf(finding)) {
      const findings = this.#offered.get(eventId) ?? new Set();
      this.#offered.set(eventId, findings.add(finding.id));
    }
  }

  withdraw(finding: Finding): void {
    for (const eventId of eventIdsOf(finding)) {
      const findings = this.#offered.get(eventId);
      findings?.delete(finding.id);
      if (findings?.size === 0) this.#offered.delete(eventId);
    }
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
  settledBy(row: EventRow): Iterable<string> {
    if (this.#sent.size === 0 || !row.answers) return NONE;
    return [...(this.#offered.get(this.#sent.get(row.answers.clientN) ?? '') ?? NONE)];
  }

  settle(findings: readonly Finding[], { n, answers }: EventRow): void {
    if (!answers) return;
    this.#sent.delete(answers.clientN);
    this.#settled.set(answers.clientN, findings);
    for (const { id } of findings) this.#mendedAt.set(id, n);
  }

  /** @returns what stands again: the acknowledgement was a guess, and the fix was refused after all */
  refused(clientN: number | undefined): readonly Finding[] {
    const findings = this.#settled.get(clientN ?? -1) ?? NONE;
    this.#settled.delete(clientN ?? -1);
    for (const { id } of findings) this.#mendedAt.delete(id);
    return findings;
  }

  /** Whether a finding is put right already, and none of its frames came after that. */
  hasMended(findingId: string, ns: readonly number[]): boolean {
    const mendedAt = this.#mendedAt.get(findingId);
    return mendedAt !== undefined && ns.every((n) => n <= mendedAt);
  }
}

function eventIdsOf({ fix, alternative }: Finding): string[] {
  return [fix, alternative].flatMap((one) => (one && stringAt(one.event, 'event_id')) ?? []);
}
