import { stringAt, type JsonObject } from '../../base/json.ts';
import { findingsOf } from '../../export/findings.ts';
import type { Finding } from '../../session/findings/finding.ts';
import type { DebugSession } from '../debugSession.ts';
import type { MutedRules } from '../mutedRules.ts';
import { brief } from './brief.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, redactorFor, sessionOf } from './toolSessions.ts';

const USUAL_LIMIT = 10;
const MAX_LIMIT = 50;

/** What the panel lists as findings: not those of muted rules, nor those whose time has not come. */
export async function getFindings(input: JsonObject, services: ToolServices): Promise<ToolAnswer> {
  const session = await sessionOf(input, services);
  const due = dueFindings(session);
  const listed = listedFindings(session, services.muted);
  const severity = stringAt(input, 'severity');
  const rule = stringAt(input, 'rule');
  const wanted = listed.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) && (rule === undefined || finding.rule === rule),
  );
  const offset = countAt(input, 'offset', 0, 0, wanted.length);
  const limit = countAt(input, 'limit', USUAL_LIMIT, 1, MAX_LIMIT);
  const page = findingsOf(wanted, session.state.rows, []).slice(offset, offset + limit);
  const end = offset + page.length;
  const redactor = redactorFor(session);
  const findings = page.map(
    ({ rule: id, severity: level, title, message, explanation, ns, itemId, responseId, fix }) => {
      const facts: JsonObject = {
        rule: id,
        severity: level,
        title,
        message,
        explanation,
        ns: [...ns],
        itemId,
        responseId,
      };
      return brief(redactor.object({ ...facts, fix: fix && { ...fix } }));
    },
  );
  const mutedCount = due.length - listed.length;
  return {
    text: `${wanted.length} findings in ${idOf(session)}${mutedCount > 0 ? `, ${mutedCount} more of muted rules` : ''}.`,
    facts: {
      session: idOf(session),
      total: wanted.length,
      findings,
      ...(end < wanted.length && { nextOffset: end }),
    },
  };
}

/** What the panel lists: those that are due, without those of muted rules. */
export function listedFindings(session: DebugSession, { ids }: Pick<MutedRules, 'ids'>): Finding[] {
  const muted = new Set(ids);
  return dueFindings(session).filter(({ rule }) => !muted.has(rule));
}

/** While a session goes on, the client may be about to do the right thing. */
function dueFindings({ state, readOnly, nowMonoMs }: DebugSession): Finding[] {
  return [...state.findings.values()].filter(({ showFromMonoMs = 0 }) => readOnly || showFromMonoMs <= nowMonoMs);
}
