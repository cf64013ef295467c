/** Findings as exports and scripts get them: with their rule's own words, in English whatever VS Code speaks, and frames counted as everywhere else there. */
import type { JsonObject } from '../base/json.ts';
import { english } from '../base/l10n.ts';
import type { Finding, Severity } from '../session/findings/finding.ts';
import { ruleOf } from '../session/findings/rules.ts';
import type { EventRow } from '../session/state.ts';

export interface TranscriptFinding {
  /** Stable name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The rule in a few words. */
  readonly title: string;
  /** What happened here, with its own figures. */
  readonly message: string;
  /** For someone new to the API: why it matters and what to do. */
  readonly explanation: string;
  /** Frames concerned, the one that shows it first; empty where only the connection shows it. */
  readonly eventIndexes: readonly number[];
  readonly itemId: string | null;
  readonly responseId: string | null;
  /** A client event that puts it right, or should have been sent. */
  readonly fix: { readonly label: string; readonly event: JsonObject } | null;
  /** The same frames and what happened to the connection, as log entries. */
  readonly ns: readonly number[];
}

/** @param indexes for each entry the number of frames before it */
export function findingsOf(
  findings: readonly Finding[],
  rows: readonly EventRow[],
  indexes: readonly number[],
): TranscriptFinding[] {
  return findings
    .toSorted((left, right) => firstOf(left) - firstOf(right))
    .map((finding) => {
      const rule = ruleOf(finding.rule);
      const frames = finding.ns.filter((n) => (rows[n - 1]?.dir ?? 'lifecycle') !== 'lifecycle');
      return {
        rule: finding.rule,
        severity: finding.severity,
        title: rule ? english(rule.title) : finding.rule,
        message: english(finding.message),
        explanation: rule ? english(rule.explanation) : '',
        eventIndexes: frames.flatMap((n) => indexes[n - 1] ?? []),
        itemId: finding.itemId ?? null,
        responseId: finding.responseId ?? null,
        fix: finding.fix ? { label: english(finding.fix.label), event: finding.fix.event } : null,
        ns: finding.ns,
      };
    });
}

function firstOf({ ns }: Finding): number {
  return ns[0] ?? 0;
}
