/** Frames that a breakpoint holds in the proxy: how they are seen, and what can be done about them. */
import { afterEach, describe, expect, it } from 'vitest';
import { heldN, heldRequest, heldSession, hold, release, sessionOfHolds, waitBehind } from './support/heldStates.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { relayedSession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options?: PanelOptions): Promise<ScriptedSession> {
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
  return session;
}

const box = () => panel.page.locator('.held-edit .code-input');
const details = () => panel.page.locator('.details-pane');
const row = (n: number) => panel.page.locator('.event-row', { has: panel.page.locator(`.col-n:text-is("${n}")`) });
const badge = () => panel.page.locator('.held-badge');
const releases = () => panel.asked.filter(({ method }) => method === 'releaseHold').map(({ params }) => params);
const text = (selector: string) => panel.page.locator(selector).innerText();

/** Writes into the box another limit of tokens. */
async function edit(from = '4096', to = '512'): Promise<string> {
  await box().fill((await box().inputValue()).replace(from, to));
  return box().inputValue();
}

describe('a frame that is held', () => {
  it('is selected when that begins, with what can be done about it; a screen reader says it, and the seconds go on', async () => {
    const session = await open(relayedSession());
    const n = session.client(heldRequest);
    hold(session, n);
    await expect.poll(() => details().locator('.held-title').innerText()).toBe(`Held #${n}`);
    expect(await panel.page.getByRole('tab', { selected: true }).innerText()).toBe('Edit');
    expect(await panel.page.locator('.panel > [aria-live]').innerText()).toContain(
      `Held in the proxy: #${n} response.create`,
    );
    expect(await row(n).getAttribute('class')).toContain('is-held');
    expect(await row(n).innerText()).toContain('held by breakpoint type:response.create from:client');
    const shown = await badge().innerText();
    expect(shown).toMatch(/held 1\s+\d\.\d s/);
    await expect.poll(() => badge().innerText()).not.toBe(shown);
    await expect.poll(() => row(n).locator('.hold-mark').innerText()).toMatch(/\d\.\d s/);
    release(session, n, 'unchanged');
    await expect.poll(() => badge().count()).toBe(0);
    await expect
      .poll(() => row(n).locator('.hold-mark').getAttribute('title'))
      .toMatch(/^held \d+\.\d s, continued unchanged$/);
  });

  it('takes nobody from the composer, and the badge leads to it', async () => {
    const session = await open(relayedSession(), { state: { view: { composerMode: 'json' } } });
    await panel.page.locator('.composer .code-input').focus();
    const n = session.client(heldRequest);
    hold(session, n);
    await badge().waitFor();
    expect(await panel.keptView('selectedN')).toBeUndefined();
    await badge().click();
    await expect.poll(() => details().locator('.held-title').innerText()).toBe(`Held #${n}`);
    await expect
      .poll(() => panel.page.evaluate(() => document.activeElement?.closest('.details-pane') !== null))
      .toBe(true);
  });

  it('takes nobody from another one that is edited', async () => {
    const session = await open(heldSession());
    const n = heldN(session);
    await edit();
    const fromServer = session.server({ type: 'rate_limits.updated', event_id: 'e', rate_limits: [] });
    hold(session, fromServer, '', 'server');
    await expect.poll(() => badge().innerText()).toContain('held 2');
    expect(await details().locator('.held-title').innerText()).toBe(`Held #${n}`);
    expect(await row(fromServer).innerText()).toContain('held as the next frame');
  });

  it('moves once a second only where motion is unwelcome', async () => {
    await open(heldSession(), { reducedMotion: true });
    const gapMs = await badge().evaluate(
      (element) =>
        new Promise<number>((done) => {
          const times: number[] = [];
          new MutationObserver(() => {
            times.push(performance.now());
            if (times.length === 3)
              done(Math.min((times[1] ?? 0) - (times[0] ?? 0), (times[2] ?? 0) - (times[1] ?? 0)));
          }).observe(element, { characterData: true, subtree: true });
        }),
    );
    expect(gapMs).toBeGreaterThan(700);
  });

  it('has the rows behind it wait, audio in one line, and what the debugger sends not', async () => {
    const session = await open(heldSession());
    const n = heldN(session);
    await expect.poll(() => panel.page.locator('.event-row.is-waits').count()).toBe(2);
    const waiting = await panel.page.locator('.event-row.is-waits').allInnerTexts();
    expect(waiting[0]).toContain(`waits behind #${n}: 0.60 s of audio`);
    expect(waiting[1]).toContain(`waits behind #${n}: user “Please hurry.”`);
    expect(waiting.join()).not.toContain('pending');
    expect(await text('.held-note')).toContain('13 later client frames wait, so that order stays the same.');
  });

  it('is seen in a folded run', async () => {
    const session = await open(relayedSession());
    waitBehind(session, 5);
    const n = session.client({ type: 'input_audio_buffer.append', audio: '' });
    session.client({ type: 'input_audio_buffer.append', audio: '' });
    hold(session, n - 3, 'size>1');
    await expect.poll(() => panel.page.locator('.event-row.is-held').innerText()).toContain('×5');
    await expect.poll(() => details().locator('.held-title').innerText()).toBe(`Held #${n - 3}`);
  });

  it('tells in the conversation what the server does not know', async () => {
    const session = await open(heldSession());
    const n = heldN(session);
    const asked = panel.page.locator('.item.is-held-item');
    await expect.poll(() => asked.innerText()).toContain('Not asked for yet');
    expect(await asked.textContent()).toMatch(new RegExp(`held: #${n} response.create, \\d+\\.\\d s`));
    const waits = panel.page.locator('.item.ghost', { hasText: 'Please hurry.' });
    expect(await waits.innerText()).toContain(`waits behind #${n}`);
    release(session, n, 'dropped');
    await expect.poll(() => asked.count()).toBe(0);
    await expect.poll(() => waits.innerText()).not.toContain('waits behind');
  });

  it('says afterwards what became of it, and of what went in its place', async () => {
    const session = await open(sessionOfHolds());
    const titles = await panel.page
      .locator('.event-row .hold-mark[title]')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).title));
    expect(titles).toEqual([
      'held 4.2 s, continued unchanged',
      'held 4.2 s, dropped',
      'held 4.2 s, continued as edited',
    ]);
    const words = await panel.page.locator('.event-row.from-lifecycle .what-text').allInnerTexts();
    expect(words).toEqual(
      expect.arrayContaining([
        '#175 as the next frame',
        '#178 continued as edited, see the next entry',
        '#175 dropped',
      ]),
    );
    const replacement = session.state.holds[2]?.release?.replacementN ?? 0;
    expect(await row(replacement).innerText()).toContain(`in place of #${session.state.holds[2]?.n ?? 0}`);
    await row(session.state.holds[2]?.n ?? 0)
      .getByRole('button', { name: `Go to event ${replacement}` })
      .click();
    await expect.poll(() => row(replacement).getAttribute('aria-selected')).toBe('true');
    expect(await text('.details-pane')).not.toContain('Edit\n');
  });

  it('of the server waits for the app', async () => {
    await open(sessionOfHolds());
    expect(await panel.page.locator('.path-picture').getAttribute('aria-label')).toBe(
      'From api.openai.com it has come to the proxy, and not to the app',
    );
    expect(await text('.held-note')).toContain('1 later server frame waits');
    expect(await text('.held-sides')).toContain('as the server sent it');
  });
});

describe('what is held can', () => {
  it('go on as edited, to the letter: by button and by key, and only where something was changed', async () => {
    const session = await open(heldSession());
    const n = heldN(session);
    const button = details().getByRole('button', { name: /^Continue as edited/ });
    await button.click({ force: true });
    await box().focus();
    await panel.page.keyboard.press('Control+Enter');
    expect(releases()).toEqual([]);
    const written = await edit();
    await expect.poll(() => text('.is-after > .held-head')).toMatch(/1 line changed, \d+ B, no problems/);
    expect(await panel.page.locator('.code-line.is-removed').innerText()).toContain('4096');
    expect(await panel.page.locator('.code-line.is-added').innerText()).toContain('512');
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(releases).toEqual([{ n, how: 'edited', text: written }]);
    // It is used up.
    await expect.poll(() => panel.keptView('heldDrafts')).toEqual([]);
    await edit();
    panel.channel.run('continueHeldAsEdited');
    await expect.poll(() => releases().length).toBe(2);
    expect(session.sent).toEqual([]);
  });

  it('go on with what is wrong, which is said', async () => {
    await open(heldSession());
    await edit('"Read the whole order back."', '7');
    await expect.poll(() => text('.is-after > .held-head')).toContain('1 problem');
    await edit('"none"', '"none');
    await expect.poll(() => text('.held-edit .code-problem')).toContain('not JSON');
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(() => releases().length).toBe(1);
  });

  it('be reverted to what came', async () => {
    await open(heldSession());
    const before = await box().inputValue();
    await edit();
    await details().getByRole('button', { name: 'Revert edit' }).click();
    expect(await box().inputValue()).toBe(before);
    expect(await text('.is-after > .held-head')).toContain('unchanged');
  });

  it.each([
    ['F5', 'unchanged'],
    ['F10', 'next'],
    ['Backspace', 'dropped'],
  ])('be let go by key: %s', async (key, how) => {
    const session = await open(heldSession());
    const n = heldN(session);
    await box().focus();
    await panel.page.keyboard.press('End');
    await panel.page.keyboard.press('Backspace');
    // There it takes a character away.
    expect(releases()).toEqual([]);
    await panel.page.locator('.event-scroll').focus();
    await panel.page.keyboard.press(key);
    await expect.poll(releases).toEqual([{ n, how }]);
  });

  it.each([
    [/^Continue unchanged/, 'unchanged'],
    [/^Drop/, 'dropped'],
    [/^To next frame/, 'next'],
  ])('be let go by button: %s', async (name, how) => {
    const session = await open(heldSession());
    await details().getByRole('button', { name }).click();
    await expect.poll(releases).toEqual([{ n: heldN(session), how }]);
    await panel.button('Continue all').click();
    await expect.poll(() => panel.asked.at(-1)?.method).toBe('continueAllHolds');
  });

  it('be let go by others while it is edited: what is written is kept, and can be sent all the same', async () => {
    const session = await open(heldSession(), { state: { view: { composerMode: 'json' } } });
    const n = heldN(session);
    const written = await edit();
    release(session, n, 'unchanged');
    await expect
      .poll(() => text('.held-left'))
      .toContain('The frame went on unchanged. What is written here was not sent.');
    expect(await box().inputValue()).toBe(written);
    await details().getByRole('button', { name: 'Put into composer' }).click();
    await expect
      .poll(() => panel.page.locator('.composer .code-input').inputValue())
      .toContain('"max_output_tokens": 512');
    expect(await panel.page.locator('.held-edit').count()).toBe(0);
  });

  it('not be let go where one looks at an earlier time', async () => {
    const session = await open(heldSession());
    const n = heldN(session);
    await edit();
    await details().getByRole('button', { name: 'Next event' }).click();
    await row(n + 1).click({ button: 'right' });
    await panel.page.getByRole('menuitem', { name: 'Show session as of here' }).click();
    await panel.page.locator('.travel-line').waitFor();
    await row(n).click();
    await expect
      .poll(() =>
        details()
          .getByRole('button', { name: /^Continue unchanged/ })
          .getAttribute('aria-disabled'),
      )
      .toBe('true');
    await panel.page.keyboard.press('F5');
    expect(releases()).toEqual([]);
  });
});

describe('what cannot be edited says why, and can go on', () => {
  it.each([
    ['a binary frame', (session: ScriptedSession) => session.frame('client', 'AAECAw==', 5, true), 'binary frame'],
    [
      'a frame with a masked key',
      (session: ScriptedSession) => session.client({ type: 'session.update', key: '[secret]' }),
      'the log masks a key in it',
    ],
  ])('%s', async (_, make, why) => {
    const session = await open(relayedSession());
    const n = make(session);
    hold(session, n, '');
    await expect.poll(() => text('.held-block')).toContain(why);
    expect(await box().count()).toBe(0);
    expect(
      await details()
        .getByRole('button', { name: /^Continue as edited/ })
        .getAttribute('aria-disabled'),
    ).toBe('true');
    await details()
      .getByRole('button', { name: /^Continue unchanged/ })
      .click();
    await expect.poll(releases).toEqual([{ n, how: 'unchanged' }]);
  });
});

it('a row’s menu sets a breakpoint for its type', async () => {
  const session = await open(heldSession());
  await row(heldN(session)).click({ button: 'right' });
  await panel.page.getByRole('menuitem', { name: 'Break on This Type' }).click();
  await expect
    .poll(() => panel.asked.at(-1))
    .toEqual({ method: 'addBreakpoint', params: { text: 'type:response.create from:client' } });
});

it('what is written for a held frame is there again after a reload', async () => {
  const session = await open(heldSession());
  const written = await edit();
  await expect.poll(() => panel.keptView('heldDrafts')).toHaveLength(1);
  const heldDrafts = await panel.keptView('heldDrafts');
  await panel.close();
  await open(session, { state: { view: { heldDrafts } } });
  await expect.poll(() => box().inputValue()).toBe(written);
});
