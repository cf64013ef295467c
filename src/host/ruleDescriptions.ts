import type { RuleDescription } from '../contract/messages.ts';
import { rules } from '../session/findings/rules.ts';

/** What the findings of a session refer to. Loaded with the first session: the rules are the largest part of the projection. */
export const ruleDescriptions: readonly RuleDescription[] = rules.map(({ id, title, explanation }) => ({
  id,
  title,
  explanation,
}));
