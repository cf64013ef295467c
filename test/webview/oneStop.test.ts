/** Lists of many buttons: one press of Tab goes past each, the arrows go through it, and what streams takes nobody's place. */
import { afterEach, expect, it } from 'vitest';
import { rules } from '../../src/session/findings/rules.ts';
import { refusedBetaUpdate, sessionWithFindings } from './support/findingStates.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { TimedSession, travelSession, usageOf } from './support/timedSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, bottomTab: string): Promise<void> {
  panel = await PanelPage.open(session, { state: { view: { bottomTab } }, width: 1600, height: 1000 });
  await panel.caughtUp();
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await panel.page.keyboard.press(key);
};
const focused = () =>
  panel.page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim();
  });
const focusIn = (selector: string) =>
  panel.page.evaluate((part) => document.activeElement?.closest(part) != null, selector);

/** Names of the tab stops in it, those inside of the library's elements too. */
const stopsIn = (selector: string) =>
  panel.page.locator(selector).evaluateAll((parts) => {
    const candidates = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>('*')]);
    return candidates
      .filter((one) => {
        const inside = one.shadowRoot?.querySelector('button') ?? one;
        return inside.matches('button, summary, [tabindex]') && inside.tabIndex >= 0 && one.checkVisibility();
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
  });

it('all rules are one stop; down and right lead to the switch of each, where one stays after it is used', async () => {
  await open(sessionWithFindings(), 'findings');
  await panel.button('All rules').click();
  await expect.poll(() => panel.page.locator('.rule').count()).toBe(rules.length);
  expect(await stopsIn('.rule-list')).toHaveLength(1);
  const ids = await panel.page.locator('.rule summary .mono').allTextContents();
  await panel.page.locator('.rule summary').first().focus();
  await press('ArrowDown', 'ArrowRight');
  expect(await focused()).toBe(`Mute the rule ${ids[1]}`);
  await press('ArrowDown');
  expect(await focused()).toBe(`Mute the rule ${ids[2]}`);
  await press('Enter');
  await expect.poll(() => panel.muted.ids).toEqual([ids[2]]);
  await expect.poll(focused).toBe(`Unmute the rule ${ids[2]}`);
  expect(await stopsIn('.rule-list')).toEqual([`Unmute the rule ${ids[2]}`]);
  await press('End');
  expect(await focused()).toBe(`Mute the rule ${ids.at(-1)}`);
  await press('ArrowDown', 'Home', 'ArrowLeft', 'Enter');
  expect(await panel.page.locator('.rule details').first().getAttribute('open')).not.toBeNull();
  // Out of it, and back to where one was.
  await press('Tab');
  expect(await focusIn('.rule-list')).toBe(false);
  await press('Shift+Tab');
  expect(await focused()).toContain(ids[0]);
});

it('findings are one stop; in a card the arrows go through its buttons and frames, and Escape comes back', async () => {
  await open(sessionWithFindings(), 'findings');
  await expect.poll(() => panel.page.locator('.finding').count()).toBe(3);
  await expect.poll(async () => (await stopsIn('.findings-list')).length).toBe(1);
  await panel.page.locator('.finding-head').first().focus();
  await press('ArrowRight');
  expect(await focusIn('.finding-fix-line, .finding-fix')).toBe(true);
  const passed: string[] = [];
  for (let at = 0; at < 12 && !(await focusIn('.frame-link')); at++) {
    await press('ArrowDown');
    passed.push(await focused());
  }
  expect(await focusIn('.frame-link'), passed.join(' | ')).toBe(true);
  expect(await focusIn('.finding:first-child')).toBe(true);
  await press('Escape');
  expect(await focusIn('.finding-head')).toBe(true);
  await press('ArrowDown');
  expect(await panel.page.locator('.finding.is-selected').count()).toBe(1);
  expect(await focusIn('.finding.is-selected')).toBe(true);
  // The event of its fix scrolls, and is a stop for that.
  expect((await stopsIn('.findings-list')).filter((name) => !name.endsWith(': the event'))).toHaveLength(1);
});

it('a finding that comes while one is in the list takes nobody out of it', async () => {
  await open(sessionWithFindings(), 'findings');
  await panel.page.locator('.finding-head').first().focus();
  await press('ArrowRight');
  const before = await focused();
  refusedBetaUpdate(panel.session);
  await expect.poll(() => panel.page.locator('.finding').count()).toBeGreaterThan(3);
  expect(await focused()).toBe(before);
  expect(await stopsIn('.findings-list')).toHaveLength(1);
});

it('waits of turns are one stop, also where most of a thousand turns are not drawn', async () => {
  const session = new TimedSession();
  for (let turn = 0; turn < 200; turn++) {
    const id = `T${turn}`;
    session.turn({
      id,
      says: id,
      atMs: 3000 * turn,
      speechMs: 600,
      firstByteMs: 400,
      answers: 'Hi',
      answerMs: 400,
      comesInMs: 0,
    });
  }
  await open(session, 'timeline');
  await panel.page.locator('.timeline-wait-row').first().waitFor();
  await expect.poll(async () => (await stopsIn('.timeline-wait-list')).length).toBe(1);
  const inRow = () =>
    panel.page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index']));
  const isInView = () =>
    panel.page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const list = document.querySelector('.timeline-wait-list')?.getBoundingClientRect();
      return row && list && row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
    });
  await panel.page.locator('.timeline-wait-list [tabindex="0"]').focus();
  await press('Home');
  await expect.poll(inRow).toBe(0);
  await press('ArrowRight');
  expect(await focused()).toMatch(/^VAD wait/);
  await press('ArrowDown');
  await expect.poll(inRow).toBe(1);
  expect(await focused()).toMatch(/^VAD wait/);
  expect(await panel.page.locator('.timeline-wait-row.is-selected .timeline-wait-number').textContent()).toBe('2');
  await press('End');
  await expect.poll(inRow).toBe(199);
  await expect.poll(isInView).toBe(true);
  // Whoever scrolls away with the wheel comes back with the next key.
  await panel.page.locator('.timeline-wait-list').evaluate((list) => list.scrollTo(0, 0));
  await expect.poll(() => panel.page.locator('[data-index="0"]').count()).toBe(1);
  expect(await inRow()).toBe(199);
  await press('ArrowUp');
  await expect.poll(inRow).toBe(198);
  await expect.poll(isInView).toBe(true);
  expect(await stopsIn('.timeline-wait-list')).toHaveLength(1);
});

it('figures and tables of the Timeline and of Usage are one stop each, while rows come', async () => {
  const session = travelSession();
  await open(session, 'timeline');
  for (const table of ['.timeline-latencies', '.timeline-usage', '.timeline-anchors'])
    await expect.poll(async () => (await stopsIn(table)).length, { message: table }).toBe(1);
  await panel.page.locator('.bottom-tab', { hasText: 'Usage' }).click();
  await expect.poll(async () => (await stopsIn('.usage-responses')).length).toBe(1);
  const rows = panel.page.locator('.usage-responses tbody tr');
  const before = await rows.count();
  await rows.first().locator('button').focus();
  await press('ArrowDown');
  const name = await focused();
  const response = { id: 'resp_late', object: 'realtime.response', status: 'completed', output: [] };
  session.server({ type: 'response.created', event_id: 'e', response: { ...response, status: 'in_progress' } });
  session.server({
    type: 'response.done',
    event_id: 'e',
    response: { ...response, usage: usageOf(9, 0, [0, 0], [1, 0]) },
  });
  await expect.poll(() => rows.count()).toBe(before + 1);
  expect(await focused()).toBe(name);
  expect(await stopsIn('.usage-responses')).toEqual([name]);
});

it('the conversation is one stop: the left arrow goes from an item to the line of its turn', async () => {
  panel = await PanelPage.open(travelSession(), { height: 1000, width: 1400 });
  await panel.caughtUp();
  expect(await stopsIn('.conversation [role="list"]')).toHaveLength(1);
  const items = panel.page.locator('.conversation [data-item]');
  await items.last().focus();
  await press('ArrowLeft');
  await expect.poll(() => focusIn('.turn-line')).toBe(true);
  expect(await focused()).toMatch(/^Turn \d/);
  await press('ArrowRight');
  expect(await focused()).toMatch(/ms$/);
  await press('Enter');
  await expect.poll(() => panel.page.locator('.timeline-shown-words').textContent()).toMatch(/ms$/);
  expect(await focusIn('.turn-line')).toBe(true);
  expect(await stopsIn('.conversation [role="list"]')).toHaveLength(1);
  const begins = await panel.page.evaluate(
    () => document.activeElement?.closest('.entry')?.querySelector<HTMLElement>('[data-item]')?.dataset['item'],
  );
  await press('ArrowDown');
  expect(await focusIn(`[data-item="${begins}"]`)).toBe(true);
  await press('ArrowLeft', 'ArrowUp');
  expect(await focusIn('[data-entry]')).toBe(true);
  expect(await focusIn(`[data-item="${begins}"]`)).toBe(false);
});
