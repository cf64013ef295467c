import { translated } from '../../src/base/l10n.ts';
import type { PanelFinding } from '../../src/contract/messages.ts';
import { severityWords, titleOf } from '../state/findings.ts';
import { store } from '../state/panel.ts';

/** Findings as text for an issue or a chat: what each says, and the frames that show it. */
export function findingsText(findings: readonly PanelFinding[]): string {
  return findings
    .map((finding) => {
      const frames = finding.ns.map((n) => `#${n} ${store.row(n)?.type ?? ''}`.trim()).join(', ');
      const head = `- ${severityWords[finding.severity].one}: ${titleOf(finding)} (${finding.rule})`;
      return [head, `  ${translated(finding.message)}`, ...(frames ? [`  ${frames}`] : [])].join('\n');
    })
    .join('\n');
}
