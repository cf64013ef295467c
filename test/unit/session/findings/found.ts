// What one rule finds in a log that is complete, or, live, in a log that goes on.
import type { RecordingHeader } from '../../../../src/protocol/entry.ts';
import type { Finding } from '../../../../src/session/findings/finding.ts';
import { project, SessionProjection } from '../../../../src/session/projection.ts';
import type { HandMadeLog } from '../log.ts';
import { englishFindings, type EnglishFinding } from './englishFinding.ts';

export function found(log: HandMadeLog, rule: string, header?: RecordingHeader): EnglishFinding[] {
  return ofRule(project(log.entries, { header }).findings, rule);
}

export function foundLive(log: HandMadeLog, rule: string): EnglishFinding[] {
  const projection = new SessionProjection();
  projection.applyAll(log.entries);
  return ofRule(projection.state.findings, rule);
}

/** The only one; throws where there are more or none. */
export function theOne(log: HandMadeLog, rule: string, header?: RecordingHeader): EnglishFinding {
  const all = found(log, rule, header);
  const [one] = all;
  if (!one || all.length > 1) throw new Error(`${all.length} findings of ${rule}`);
  return one;
}

function ofRule(findings: ReadonlyMap<string, Finding>, rule: string): EnglishFinding[] {
  return englishFindings({ findings }).filter((finding) => finding.rule === rule);
}
