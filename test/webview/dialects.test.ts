/** Two dialects, three kinds of session: what is written in the wrong one is rewritten, and nothing is offered that cannot work. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  betaSession,
  betaUpdate,
  refusedBetaUpdate,
  sidebandSession,
  transcriptionSession,
} from './support/findingStates.ts';
import { PanelPage } from './support/panelPage.ts';
import { connectingSession, emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const box = () => panel.page.locator('.code-input');
const changes = () => panel.page.locator('.rewrite-changes');

const gaUpdate = {
  type: 'session.update',
  event_id: 'evt_beta1',
  session: {
    type: 'realtime',
    output_modalities: ['audio'],
    audio: {
      input: {
        transcription: { model: 'whisper-1' },
        turn_detection: { type: 'server_vad', silence_duration_ms: 500 },
      },
      output: { voice: 'cedar' },
    },
  },
};

describe('a rewrite in the composer', () => {
  it('says what is wrong, writes it anew, tells the changes, and is sent as it is shown', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await box().fill(JSON.stringify(betaUpdate));
    await expect
      .poll(() => panel.page.locator('.rewrite-words').textContent())
      .toBe('Written as beta wants it; this session speaks GA.');
    await panel.button('Rewrite as GA').click();
    const text = await box().inputValue();
    expect(JSON.parse(text)).toEqual(gaUpdate);
    expect(await changes().textContent()).toContain('session.voice is now session.audio.output.voice');
    expect(await changes().textContent()).toContain('session.temperature left out: GA has no temperature');
    expect(panel.session.sent).toEqual([]);
    await panel.button(/^Send/).click();
    await expect.poll(() => panel.session.sent).toEqual([text]);
    await expect.poll(() => changes().count()).toBe(0);
  });

  it('is taken, undone, taken again and sent with the keys alone', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const before = JSON.stringify(betaUpdate);
    await box().fill(before);
    const rewrite = panel.page.locator('.rewrite-button');
    const focused = () => panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await rewrite.waitFor();
    await box().focus();
    await panel.page.keyboard.press('Tab');
    expect(await focused()).toBe('6 problems');
    await panel.page.keyboard.press('Tab');
    expect(await focused()).toBe('Rewrite as GA');
    await panel.page.keyboard.press('Enter');
    await expect.poll(() => box().inputValue()).toContain('output_modalities');
    await expect.poll(focused).toBe('Undo the rewrite');
    await panel.page.keyboard.press('Enter');
    await expect.poll(() => box().inputValue()).toBe(before);
    await rewrite.focus();
    await panel.page.keyboard.press('Enter');
    await expect.poll(() => box().inputValue()).toContain('output_modalities');
    const text = await box().inputValue();
    await expect.poll(focused).toBe('Undo the rewrite');
    await panel.page.keyboard.press('Control+Enter');
    await expect.poll(() => panel.session.sent).toEqual([text]);
  });

  it('goes the other way in a beta session, and from the form too', async () => {
    panel = await PanelPage.openJson(betaSession());
    await panel.caughtUp();
    await box().fill(JSON.stringify(gaUpdate));
    await panel.page.locator('.rewrite-button').waitFor();
    await panel.page.getByRole('radio', { name: 'Form' }).click();
    expect(await panel.page.locator('.rewrite-words').textContent()).toContain('this session speaks beta');
    await panel.button('Rewrite as beta').click();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(JSON.parse(await box().inputValue())).toMatchObject({
      session: { voice: 'cedar', modalities: ['audio', 'text'] },
    });
  });
});

it('the session editor tells of an update that was refused for its dialect, and rewrites it', async () => {
  panel = await PanelPage.open(refusedBetaUpdate());
  await panel.caughtUp();
  await panel.button('Session…').click();
  const card = panel.page.locator('.dialect-card');
  expect(await card.textContent()).toContain('The server refused all of it.');
  expect(await card.locator('.change-list li').count()).toBe(6);
  await card.locator('vscode-button', { hasText: 'Rewrite as GA' }).click();
  const written = JSON.parse(await box().inputValue()) as { event_id: string };
  expect(written).toMatchObject({ session: gaUpdate.session });
  expect(written.event_id).toMatch(/^evt_\w{12}$/);
  await expect.poll(() => changes().locator('li').count()).toBe(6);
  expect(panel.session.sent).toEqual([]);
});

describe('what a session is', () => {
  it('a transcription session has no model, and nothing that answers can be asked for', async () => {
    panel = await PanelPage.open(transcriptionSession());
    await panel.caughtUp();
    expect(await panel.page.locator('.header').textContent()).toContain('transcriptiongpt-realtime-whisper');
    const respond = panel.page.locator('vscode-button', { hasText: 'Respond' });
    expect(await respond.getAttribute('title')).toBe('a transcription session gives no responses');
    await respond.click();
    await panel.button('Clear buffer').click();
    await expect.poll(() => panel.session.sent.length).toBe(1);
    expect(panel.session.sent[0]).toContain('input_audio_buffer.clear');
  });

  it('a transcription session is begun with what it takes; the rest is marked, and can be sent all the same', async () => {
    panel = await PanelPage.open(transcriptionSession());
    await panel.caughtUp();
    expect(await panel.page.locator('.picker-text').textContent()).toBe('input_audio_buffer.append');
    await panel.button(/^Event:/).click();
    const entries = panel.page.getByRole('menuitemradio');
    expect(await entries.first().textContent()).not.toContain('does not take');
    expect(await entries.nth(-2).textContent()).toContain('a transcription session does not take this');
    await panel.page.getByRole('menuitemradio', { name: /^response.create/ }).click();
    await expect.poll(() => panel.page.locator('.status-problem').textContent()).toContain('no model answers in it');
    await panel.button(/^Send/).click();
    expect(await panel.sentEvent()).toMatchObject({ type: 'response.create' });
  });

  it('what the composer begins with follows the session, until somebody writes', async () => {
    const session = connectingSession();
    panel = await PanelPage.open(session);
    const picked = panel.page.locator('.picker-text');
    expect(await picked.textContent()).toBe('conversation.item.create: user text');
    session.lifecycle('open', {});
    session.server({
      type: 'session.created',
      session: { type: 'transcription', audio: { input: { transcription: null } } },
    });
    await expect.poll(() => picked.textContent()).toBe('session.update');
    await panel.page.locator('vscode-dropdown[aria-label^="model"]').click();
    await panel.page.getByRole('option', { name: 'whisper-1', exact: true }).locator('visible=true').first().click();
    session.server({
      type: 'session.updated',
      session: { type: 'transcription', audio: { input: { transcription: { model: 'whisper-1' } } } },
    });
    await panel.caughtUp();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(await panel.written()).toMatchObject({
      session: { audio: { input: { transcription: { model: 'whisper-1' } } } },
    });
  });

  it('a sideband names its call, and only there playback can be stopped', async () => {
    panel = await PanelPage.open(sidebandSession());
    await panel.caughtUp();
    expect(await panel.page.locator('.header-call').textContent()).toContain('ad974ce'.slice(-6));
    await panel.button('Stop the audio that the call plays').click();
    await expect.poll(() => panel.session.sent.at(-1)).toContain('output_audio_buffer.clear');
  });

  it('offers the events of its dialect and transport', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.button(/^Event:/).click();
    const offered = (await panel.page.getByRole('menuitemradio').allTextContents()).join(' ');
    expect(offered).toContain('response.create');
    expect(offered).not.toContain('output_audio_buffer.clear');
  });

  it('offers the events of the other dialect last, under a heading, to be sent on purpose', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button(/^Event:/).click();
    const entries = panel.page.getByRole('menuitemradio');
    expect(await entries.last().locator('.menu-label').textContent()).toContain('transcription_session.update');
    expect(await panel.page.locator('.menu-heading').allTextContents()).toEqual([
      'Only in the beta dialect: a GA server refuses these',
    ]);
    await panel.screenshot('picker-otherDialect');
    await entries.last().click();
    await expect.poll(async () => (await panel.written())['type']).toBe('transcription_session.update');
    await panel.button(/^Send/).click();
    expect(await panel.lastSent()).toContain('transcription_session.update');
  });
});
