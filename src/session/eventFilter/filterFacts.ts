import type { Finding } from '../findings/finding.ts';
import type { RowMark } from '../rowMarks.ts';
import type { EventRow } from '../state.ts';
import type { FilterFacts } from './rowTest.ts';

/** What a filter can ask for, of a session as it stands. */
export function filterFacts(session: {
  readonly rows: readonly EventRow[];
  /** Those that are listed. */
  readonly findings: Iterable<Finding>;
  readonly marks: Iterable<RowMark>;
}): FilterFacts {
  const { rows } = session;
  const findings = new Map<number, Finding[]>();
  for (const finding of session.findings) {
    for (const n of finding.ns) findings.set(n, [...(findings.get(n) ?? []), finding]);
  }
  const marks = new Map([...session.marks].map((mark) => [mark.n, mark]));
  return {
    findingsAbout: (n) => findings.get(n) ?? [],
    isMarked: (n) => marks.get(n)?.marked === true,
    noteAt: (n) => marks.get(n)?.note,
    monoMsAt: (n) => rows[n - 1]?.monoMs ?? null,
  };
}
