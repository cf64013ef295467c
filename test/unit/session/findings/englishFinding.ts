// A finding in words: as files and the command line tell it.
import { english } from '../../../../src/base/l10n.ts';
import type { JsonObject } from '../../../../src/base/json.ts';
import type { Finding } from '../../../../src/session/findings/finding.ts';

export type EnglishFinding = Omit<Finding, 'message' | 'fix'> & {
  readonly message: string;
  readonly fix?: { readonly label: string; readonly event: JsonObject };
};

export function englishFinding({ message, fix, ...finding }: Finding): EnglishFinding {
  return {
    ...finding,
    message: english(message),
    ...(fix && { fix: { label: english(fix.label), event: fix.event } }),
  };
}

export function englishFindings({ findings }: { readonly findings: ReadonlyMap<string, Finding> }): EnglishFinding[] {
  return [...findings.values()].map(englishFinding);
}
