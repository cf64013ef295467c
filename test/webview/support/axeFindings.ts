/** What axe-core finds in a page: each kind once, with how often and an example. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** @param rules to check; all without */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // Of what is well, nothing has to be told: that would take most of the time.
    const { violations } = await checker.run({
      resultTypes: ['violations'],
      ...(only && { runOnly: [...only] }),
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    );
  }, rules);
}
