import { stringAt, type JsonObject } from '../../base/json.ts';
import { findingsOf } from '../../export/findings.ts';
import type { Finding } from '../../session/findings/finding.ts';
import type { DebugSession } from '../debugSession.ts';
import { brief } from './brief.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, redactorFor, sessionOf } from './toolSessions.ts';

const USUAL_LIMIT = 10;
const MAX_LIMIT = 50;

/** What the panel lists as findings: not those of muted rules, nor those whose time has not come. */
export async function getFindings(input: JsonObject, services: ToolServices): Promise<ToolAnswer> {
  const session = await sessionOf(input, services);
  const muted = new Set(services.muted.ids);
  const due = [...session.state.findings.values()].filter((finding) => isDue(finding, session));
  const listed = due.filter(({ rule }) => !muted.has(rule));
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

function isDue({ showFromMonoMs = 0 }: Finding, session: DebugSession): boolean {
  return session.readOnly || showFromMonoMs <= session.nowMonoMs;
}
