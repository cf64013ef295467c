/** What the debugger noticed, in the panel: it comes when its time has come, leads to its frames, and goes when it is put right. */
import { afterEach, describe, expect, it } from 'vitest';
import { english, phrase } from '../../src/base/l10n.ts';
import { rules } from '../../src/session/findings/rules.ts';
import { PanelPage } from './support/panelPage.ts';
import { refusedBetaUpdate, sessionWithFindings, waitingCall } from './support/findingStates.ts';
import { emptySession } from './support/states.ts';
import { travelSession } from './support/timedSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const tab = () => panel.page.locator('.bottom-tab', { hasText: 'Findings' });
const heads = () => panel.page.locator('.finding-head');
const selectedRow = () => panel.page.locator('.event-row.is-selected .col-n');
const box = () => panel.page.locator('.code-input');

describe('the tab', () => {
  it('counts what was found, lists it by severity, and tells a newcomer why it matters', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    const shown = [...panel.session.state.findings.values()];
    await expect.poll(() => tab().locator('.badge').textContent()).toBe(String(shown.length));
    await tab().click();
    const groups = await panel.page.locator('.findings-group').allTextContents();
    expect(groups.map((text) => text.trim())).toEqual(['Errors 2', 'Info 1']);
    const head = heads().filter({ hasText: 'Beta-shaped event on a GA session' });
    await head.click();
    const card = panel.page.locator('.finding.is-selected');
    expect(await card.textContent()).toContain('GA refuses such an event whole');
    // What the wire said is text, whatever is in it.
    expect(await card.locator('.finding-message').textContent()).toContain("Unknown parameter: 'session.modalities'");
  });

  it('puts a fix into the composer where the host asks for it, as the Problems view does', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    const finding = [...panel.session.state.findings.values()].find(({ rule }) => rule === 'beta-shape-on-ga');
    if (!finding?.fix) throw new Error('no finding with a fix');
    panel.channel.reveal({ findingId: finding.id, putFix: 'fix' });
    await expect.poll(async () => (await panel.written())['event_id']).toBe(finding.fix.event['event_id']);
    await expect.poll(() => heads().and(panel.page.locator('[aria-expanded="true"]')).count()).toBe(1);
    expect(panel.session.sent).toEqual([]);
  });

  it('offers the fix in the list, and moves no title when one is opened', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    const first = heads().first();
    const head = heads().filter({ hasText: 'Beta-shaped event on a GA session' });
    const closed = await first.boundingBox();
    expect(await first.locator('.codicon-chevron-right').count()).toBe(1);
    await first.click();
    await expect.poll(() => first.locator('.codicon-chevron-down').count()).toBe(1);
    expect(await first.boundingBox()).toEqual(closed);
    await first.click();
    await panel.page.locator('.finding', { has: head }).getByRole('button', { name: 'Rewrite as GA' }).click();
    await expect.poll(async () => (await panel.written())['type']).toBe('session.update');
    expect(panel.session.sent).toEqual([]);
  });

  it('leads to its turn in the Timeline', async () => {
    panel = await PanelPage.open(travelSession(), { width: 1400, height: 1000 });
    await panel.caughtUp();
    await tab().click();
    const card = panel.page.locator('.finding', { hasText: 'Truncate beyond the audio' });
    expect(await card.locator('.finding-at').textContent()).toBe('turn 5, 0:49.391');
    await card.getByRole('button', { name: 'Show in Timeline' }).click();
    await expect.poll(() => panel.page.locator('.timeline-turn').textContent()).toBe('Turn 5 of 5');
    await expect.poll(() => panel.page.locator('.timeline-line.is-selected').count()).toBe(1);
    const n = Number(await selectedRow().textContent());
    expect(panel.session.state.rows[n - 1]?.type).toBe('conversation.item.truncate');
  });

  it('lists those of one turn, and all again when it leads to one of another turn', async () => {
    panel = await PanelPage.open(travelSession(), { width: 1400, height: 1000 });
    await panel.caughtUp();
    await tab().click();
    const turnsShown = () => panel.page.locator('.finding-at').allTextContents();
    const turnMenu = panel.page.locator('.findings-turn');
    const entries = panel.page.getByRole('menuitemradio');
    expect((await turnsShown()).length).toBe(3);
    await turnMenu.click();
    expect(await entries.allTextContents()).toEqual(['All turns (3)', 'Turn 3 (1)', 'Turn 4 (1)', 'Turn 5 (1)']);
    await entries.filter({ hasText: 'Turn 5' }).click();
    await expect.poll(turnsShown).toEqual(['turn 5, 0:49.391']);
    expect(await panel.page.locator('.findings-words').textContent()).toMatch(/^1 finding in /);
    expect(await turnMenu.textContent()).toBe('Turn 5');
    // By the mark of a row.
    await panel.page.locator('.finding-mark').first().click();
    await expect.poll(async () => (await turnsShown()).length).toBe(3);
    expect(await panel.page.locator('.finding.is-selected').count()).toBe(1);
  });

  it('offers another honest way after the one that most clients want', async () => {
    panel = await PanelPage.open(travelSession(), { width: 1400, height: 1000 });
    await panel.caughtUp();
    await tab().click();
    await heads().filter({ hasText: 'Truncate beyond the audio' }).click();
    const fixes = panel.page.locator('.finding.is-selected .finding-fix');
    expect(await fixes.locator('.finding-fix-label').allTextContents()).toEqual([
      ' Truncate at 6,200 ms',
      ' Or: Delete the item',
    ]);
    expect(await fixes.locator('vscode-button[appearance="primary"]').count()).toBe(1);
    await panel.button('Delete the item: put into composer').click();
    await expect.poll(() => panel.written()).toMatchObject({ type: 'conversation.item.delete' });
    expect(panel.session.sent).toEqual([]);
  });

  it('opens what was sent beside its right form', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    const card = panel.page.locator('.finding', { hasText: 'Beta-shaped event on a GA session' });
    await card.getByRole('button', { name: 'Open diff' }).click();
    const finding = [...panel.session.state.findings.values()].find(({ rule }) => rule === 'beta-shape-on-ga');
    await expect
      .poll(() => panel.asked.filter(({ method }) => method === 'compareFix'))
      .toMatchObject([{ params: { findingId: finding?.id, choice: 'fix' } }]);
  });

  it('lists every rule at any time, and mutes one that has found nothing yet', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    await panel.button('All rules').click();
    await expect.poll(() => panel.page.locator('.rule').count()).toBe(rules.length);
    const rule = panel.page.locator('.rule', { hasText: 'idle-timeout' });
    await rule.locator('summary').click();
    expect(await rule.locator('.rule-why').isVisible()).toBe(true);
    expect(await panel.page.locator('.rule', { hasText: 'beta-shape-on-ga' }).textContent()).toContain('1 found');
    await panel.button('Mute the rule idle-timeout').click();
    await expect.poll(() => panel.muted.ids).toEqual(['idle-timeout']);
    await panel.button('Unmute the rule idle-timeout').click();
    await panel.button('All rules').click();
    await expect.poll(() => heads().count()).toBe(3);
    await panel.button('Copy the findings').click();
    await expect.poll(() => panel.asked.at(-1)?.method).toBe('copy');
  });

  it('names the frames that were expected and did not come', async () => {
    const session = waitingCall();
    session.nowMonoMs += 60_000;
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    await tab().click();
    await expect
      .poll(() => panel.page.locator('.frame-missing').allTextContents())
      .toEqual(['conversation.item.createexpected, not seen', 'response.createexpected, not seen']);
  });

  it('says that there are errors in the log where no rule speaks of them', async () => {
    const session = emptySession();
    const error = { type: 'server_error', code: 'item_vanished', message: 'Something went wrong', param: null };
    const n = session.server({ type: 'error', event_id: 'e', error: { ...error, event_id: null } });
    session.projection.state.findings.clear();
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    await tab().click();
    await expect.poll(() => panel.page.locator('.errors-in-log').textContent()).toContain('1 error in the log');
    await panel.page.locator('.errors-in-log .row-link').click();
    await expect.poll(() => selectedRow().textContent()).toBe(String(n));
  });

  it('leads to the frames by click, and by the keys', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    await heads().filter({ hasText: 'Beta-shaped' }).click();
    const link = panel.page.locator('.finding.is-selected .frame-link').last();
    const n = (await link.locator('.frame-n').textContent())?.slice(1);
    expect(await link.textContent()).toContain('error');
    await link.click();
    await expect.poll(() => selectedRow().textContent()).toBe(n);

    await heads().first().focus();
    const focused = () => panel.page.evaluate(() => document.activeElement?.textContent);
    await panel.page.keyboard.press('End');
    await expect.poll(focused).toContain('Unknown event type');
    await panel.page.keyboard.press('ArrowUp');
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('ArrowDown');
    const second = await heads().nth(1).textContent();
    await expect.poll(focused).toBe(second);
    await panel.page.keyboard.press('End');
    await panel.page.keyboard.press('Enter');
    const last = panel.session.entries.length;
    await expect.poll(() => selectedRow().textContent()).toBe(String(last));
  });

  it('puts what mends it into the composer, where it is sent as it is shown', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    await heads().filter({ hasText: 'Beta-shaped' }).click();
    await panel.button('Put into composer').click();
    await expect.poll(() => box().inputValue()).toContain('"output_modalities"');
    expect(panel.session.sent).toEqual([]);
    const text = await box().inputValue();
    expect(JSON.parse(text)).toMatchObject({ type: 'session.update', session: { type: 'realtime' } });
    await panel.button(/^Send/).click();
    await expect.poll(() => panel.session.sent).toEqual([text]);
  });

  it('fetches the event that mends it where that is large, and does not carry it about', async () => {
    const session = emptySession();
    const instructions = 'Say it again. '.repeat(30_000);
    session.client({ type: 'response.create', event_id: 'evt_1' });
    session.server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } });
    session.client({ type: 'response.create', event_id: 'evt_2', response: { instructions } });
    session.server({
      type: 'error',
      error: {
        type: 'invalid_request_error',
        code: 'conversation_already_has_active_response',
        message: 'Conversation already has an active response in progress: resp_1.',
        param: null,
        event_id: 'evt_2',
      },
    });
    let largest = 0;
    panel = await PanelPage.open(session, {
      delivers: (message) => {
        if ((message as { kind?: string; result?: { revision?: number } }).result?.revision !== undefined)
          largest = Math.max(largest, JSON.stringify(message).length);
        return true;
      },
    });
    await panel.caughtUp();
    expect(largest).toBeGreaterThan(1000);
    expect(largest).toBeLessThan(100_000);
    await tab().click();
    await heads().first().click();
    await expect.poll(() => panel.page.locator('.finding-event').textContent()).toContain('420 kB of text');
    await panel.button('Put into composer').click();
    await expect.poll(() => box().inputValue()).toContain(instructions);
  });

  it('lists nothing of a muted rule, counts it all the same, and lists it again when told to', async () => {
    panel = await PanelPage.open(sessionWithFindings());
    await panel.caughtUp();
    await tab().click();
    const marks = panel.page.locator('.finding-mark');
    const [listed, marked] = [await heads().count(), await marks.count()];
    await heads().filter({ hasText: 'Beta-shaped' }).click();
    await panel.button('Mute this rule: beta-shape-on-ga').click();
    await expect.poll(() => heads().count()).toBe(listed - 1);
    await expect.poll(() => tab().locator('.badge').textContent()).toBe(String(listed - 1));
    expect(await marks.count()).toBe(marked - 1);
    expect(await panel.page.locator('.muted-rule').textContent()).toContain('1 muted');
    expect(await panel.page.locator('.findings-words').textContent()).toContain(', 1 muted in');
    expect(panel.muted.ids).toEqual(['beta-shape-on-ga']);
    await panel.button('Unmute the rule beta-shape-on-ga').click();
    await expect.poll(() => heads().count()).toBe(listed);
    expect(await panel.page.locator('.findings-muted').count()).toBe(0);
  });

  it('is quiet when nothing was found, and says what is looked for', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    expect(await tab().locator('.badge').count()).toBe(0);
    await tab().click();
    expect(await panel.page.locator('.findings-summary').textContent()).toMatch(/Nothing found in 1 frame, \d+ rules/);
    await panel.page.getByText('What is looked for').click();
    expect(await panel.page.locator('.findings-empty').textContent()).toContain('commit-without-response');
  });
});

describe('every rule', () => {
  it('has its card, told to a newcomer, with nothing cut off in a narrow panel', async () => {
    const session = emptySession();
    const n = session.server({ type: 'error', event_id: 'e', error: { type: 'server_error', message: 'Oh.' } });
    session.projection.state.findings.clear();
    for (const { id, severity } of rules)
      session.projection.state.findings.set(id, { id, rule: id, severity, message: phrase('Here.'), ns: [n] });
    panel = await PanelPage.open(session, { width: 400 });
    await panel.caughtUp();
    await tab().click();
    await expect.poll(() => heads().count()).toBe(rules.length);
    for (const { title, explanation } of rules) {
      const head = heads().filter({ has: panel.page.getByText(english(title), { exact: true }) });
      await head.click();
      const card = panel.page.locator('.finding.is-selected');
      await expect.poll(() => card.textContent()).toContain(english(explanation));
      expect(await card.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
  });
});

describe('time', () => {
  it('shows what the client may be about to do only when its time has come, and takes it back when it did', async () => {
    const session = waitingCall();
    const waiting = [...session.state.findings.values()].find(({ rule }) => rule === 'function-call-without-output');
    // So little is left of the wait that the panel's own timer ends it: no message comes meanwhile.
    session.nowMonoMs = (waiting?.showFromMonoMs ?? 0) - 1500;
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    expect(await tab().locator('.badge').count()).toBe(0);
    await expect.poll(() => tab().locator('.badge').textContent(), { timeout: 5000 }).toBe('1');
    await tab().click();
    expect(await heads().first().textContent()).toContain('A function call has no output');
    session.client({
      type: 'conversation.item.create',
      event_id: 'evt_out',
      item: { type: 'function_call_output', call_id: 'call_bergen', output: '{}' },
    });
    await expect.poll(() => heads().count()).toBe(0);
    // The output alone brings no answer; with the next event nothing at all is left to find.
    await expect.poll(() => heads().allTextContents(), { timeout: 8000 }).toHaveLength(1);
    expect(await heads().first().textContent()).toContain('nothing asked for an answer');
    session.client({ type: 'response.create', event_id: 'evt_ask2' });
    await expect.poll(() => heads().count()).toBe(0);
    expect(session.state.findings.size).toBe(0);
  });

  it('shows all of a recording at once', async () => {
    const session = waitingCall();
    session.readOnly = true;
    session.canReconnect = false;
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    await expect.poll(() => tab().locator('.badge').textContent()).toBe('1');
    await tab().click();
    await heads().first().click();
    const put = panel.page.locator('.finding-fix vscode-button', { hasText: 'Put into composer' });
    expect(await put.getAttribute('aria-disabled')).toBe('true');
    expect(await put.getAttribute('title')).toContain('read-only');
  });
});

describe('the event table', () => {
  it('marks the row, and the mark leads to the finding', async () => {
    panel = await PanelPage.open(refusedBetaUpdate());
    await panel.caughtUp();
    const mark = panel.page.locator('.event-row', { hasText: 'session.update' }).locator('.finding-mark');
    expect(await mark.getAttribute('title')).toContain('Beta-shaped event on a GA session');
    expect(await panel.page.locator('.finding-mark').count()).toBe(1);
    await mark.click();
    await expect.poll(() => panel.page.locator('.finding.is-selected strong').textContent()).toContain('Beta-shaped');
  });

  it('filters by finding and by rule, also what is found later', async () => {
    panel = await PanelPage.open(emptySession(), { state: { view: { filter: 'finding:beta-*' } } });
    await expect.poll(() => panel.page.locator('.match-count').textContent()).toBe('0 of 3');
    refusedBetaUpdate(panel.session);
    const types = () => panel.page.locator('.event-row .type-name').allTextContents();
    await expect.poll(types).toEqual(['session.update', 'error']);
    const field = panel.page.locator('.filter-field input');
    await field.fill('finding:unknown-event');
    await expect.poll(types).toEqual([]);
    await field.fill('-finding');
    await expect.poll(types).toEqual(['connecting', 'open', 'session.created']);
    expect(await panel.page.locator('.filter-field').getAttribute('title')).toContain('finding:rule');
  });
});
