/** Every rule, in the order in which a list shows them. */
import type { Rule } from './finding.ts';
import { responseWhileActive } from './responseRules.ts';

export const rules: readonly Rule[] = [responseWhileActive];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding, or undefined for a name that this version does not know. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
