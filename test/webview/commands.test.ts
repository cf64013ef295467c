/** The editor's commands in the panel: each does what its button does, and says why it does nothing. */
import { afterEach, expect, it } from 'vitest';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { sessionWithFindings } from './support/findingStates.ts';
import { emptySession, recordedSession } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options?: PanelOptions): Promise<void> {
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
}

const isPressed = (name: string) =>
  panel.page.locator(`vscode-button[aria-label="${name}"]`).getAttribute('aria-pressed');
const hasFocus = (selector: string) =>
  panel.page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);
const notice = () => panel.page.locator('.banner-text').textContent();

it('toggle what their buttons toggle', async () => {
  await open(weatherSession());
  panel.channel.run('toggleFolding');
  await expect.poll(() => isPressed('Fold runs of deltas')).toBe('false');
  panel.channel.run('toggleFollowTail');
  await expect.poll(() => isPressed('Follow the newest event')).toBe('false');
  panel.channel.run('toggleAutoplay');
  await expect.poll(() => isPressed('Play answers as they come')).toBe('true');
  panel.channel.run('clearView');
  await expect.poll(() => panel.page.locator('.event-row').count()).toBe(0);
  expect(await panel.page.locator('[aria-live=polite]').textContent()).toBe(
    'The view is cleared; the recording keeps every event',
  );
});

it.each(['composer', 'conversation', 'events', 'details', 'filter'] as const)(
  'put the focus into the %s, also where a pane below had all the room',
  async (part) => {
    const state = { view: { bottomTab: 'session', maximised: ['session'], selectedN: 3, composerMode: 'json' } };
    panel = await PanelPage.open(weatherSession(), { state });
    await panel.page.locator('.session-editor').waitFor();
    expect(await panel.page.locator('.events-pane').count()).toBe(0);
    panel.channel.focus(part);
    const place = part === 'filter' ? '.filter-box' : part === 'composer' ? '.composer' : `.${part}-pane`;
    await expect.poll(() => hasFocus(place)).toBe(true);
  },
);

it.each(['timeline', 'findings', 'session', 'usage'] as const)(
  'put the focus into the pane below: %s',
  async (part) => {
    await open(weatherSession());
    await panel.page.locator('.event-scroll').focus();
    panel.channel.focus(part);
    await expect.poll(() => hasFocus('.bottom-pane')).toBe(true);
  },
);

it('send the draft, or say why not', async () => {
  await open(emptySession(), { state: { view: { composerMode: 'json' } } });
  await panel.box.fill('{"type":"input_audio_buffer.clear"}');
  panel.channel.run('sendDraft');
  expect(await panel.sentEvent()).toEqual({ type: 'input_audio_buffer.clear' });
});

it('send nothing in a recording', async () => {
  await open(recordedSession());
  panel.channel.run('sendDraft');
  await expect.poll(notice).toBe('Nothing was sent: this is a recording, opened read-only.');
  expect(panel.session.sent).toEqual([]);
});

it('answer the call that waits for an output', async () => {
  await open(weatherSession());
  panel.channel.run('answerCall');
  await panel.page.locator('.item-editor').waitFor();
  await expect.poll(() => hasFocus('.item-editor')).toBe(true);
});

it('say that no call waits, and that nothing has the playhead', async () => {
  await open(emptySession());
  panel.channel.run('answerCall');
  await expect.poll(notice).toBe('No function call waits for an output.');
  panel.channel.run('truncateAtPlayhead');
  await expect.poll(notice).toContain('No audio has the playhead');
});

it('mark the selected event, write a note on it, and edit and resend it', async () => {
  await open(weatherSession());
  panel.channel.run('markEvent');
  await expect.poll(notice).toBe('No event is selected.');
  await panel.page.locator('.event-row .col-n', { hasText: /^106$/ }).click();
  panel.channel.run('editAndResend');
  await expect.poll(notice).toBe('Only what the client sent can be sent again.');
  await panel.page.locator('.event-row .col-n', { hasText: /^105$/ }).click();
  panel.channel.run('markEvent');
  await expect.poll(() => panel.session.state.marks.get(105)?.marked).toBe(true);
  panel.channel.run('noteEvent');
  await panel.page.locator('.note-editor').waitFor();
  await panel.page.keyboard.press('Escape');
  panel.channel.run('editAndResend');
  await expect.poll(async () => (await panel.written())['type']).toBe('conversation.item.truncate');
});

it('move the selected item, and insert beside it', async () => {
  await open(weatherSession());
  panel.channel.run('moveItemUp');
  await expect.poll(notice).toBe('No item is selected.');
  await panel.page.locator(`[data-item="${ids.user2}"]`).click({ position: { x: 30, y: 10 } });
  panel.channel.run('insertItemAfter');
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  await expect.poll(async () => (await panel.written())['previous_item_id']).toBe(ids.user2);
  panel.channel.run('insertItemBefore');
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  await expect.poll(async () => (await panel.written())['previous_item_id']).not.toBe(ids.user2);
});

it('put nothing beside an item that was deleted, nor delete it again', async () => {
  await open(weatherSession());
  await panel.page.locator(`[data-item="${ids.doomed}"]`).click({ position: { x: 30, y: 10 } });
  for (const command of ['insertItemBefore', 'insertItemAfter', 'deleteItem'] as const) {
    panel.channel.run(command);
    await expect.poll(notice).toMatch(/^The selected item was deleted in #\d+: the server/);
    await panel.page.getByRole('button', { name: 'Dismiss' }).click();
  }
});

it('say why they step no further, and that nothing is there to discard or to copy', async () => {
  await open(emptySession());
  panel.channel.run('nextEntry');
  await expect.poll(notice).toBe('This is now: nothing comes after it yet.');
  panel.channel.run('firstEntry');
  for (const command of ['previousEntry', 'previousTurnMark'] as const) {
    panel.channel.run('discardSessionChanges');
    await expect.poll(notice).toBe('Nothing of the session is changed.');
    panel.channel.run(command);
    await expect.poll(notice).toBe('This is the beginning of the log.');
  }
  panel.channel.run('copyFindings');
  await expect.poll(notice).toBe('Nothing was found.');
  panel.channel.run('openHistory');
  await expect.poll(notice).toBe('Nothing was sent from here yet.');
});

it('search, and give the pane below all the room', async () => {
  await open(weatherSession());
  panel.channel.run('searchConversation');
  await expect.poll(() => hasFocus('.search-field')).toBe(true);
  panel.channel.run('togglePaneMaximised');
  await expect.poll(() => panel.page.locator('.conversation-pane').isVisible()).toBe(false);
  panel.channel.run('togglePaneMaximised');
  await panel.page.locator('.conversation-pane').waitFor();
});

it('send the draft and then ask for the response; nothing where nothing is written or changed', async () => {
  await open(emptySession());
  panel.channel.run('sendSessionUpdate');
  await expect.poll(notice).toBe('Nothing was sent: nothing of the session is changed.');
  panel.channel.run('playOrPause');
  await expect.poll(notice).toBe('No item with audio is selected.');
  panel.channel.run('toggleFolding');
  // What one was told before is no answer to the next.
  await expect.poll(() => panel.page.locator('.banner-text').count()).toBe(0);
  await panel.page.locator('vscode-text-area[aria-label="text"] textarea').fill('Hello');
  panel.channel.run('sendThenRespond');
  await expect.poll(() => panel.asked.some(({ method }) => method === 'sendSequence')).toBe(true);
});

it('truncate where the playhead is', async () => {
  await open(weatherSession());
  const answer = panel.page
    .locator(`[data-item="${ids.answer}"], article`, { has: panel.page.locator('.waveform') })
    .last();
  await answer.locator('.waveform').click({ position: { x: 20, y: 10 } });
  panel.channel.run('truncateAtPlayhead');
  await panel.page.locator('.item-editor .ms-field').waitFor();
});

it('show other times, other senders and other tabs', async () => {
  await open(weatherSession());
  const { page, channel } = panel;
  channel.run('showTree');
  await expect.poll(notice).toBe('No event is selected.');
  channel.run('showTimesSince');
  await page.getByRole('button', { name: 'Times: Since previous' }).waitFor();
  channel.run('showClientEvents');
  const senders = () => page.locator('.event-row .from-server').count();
  await expect.poll(senders).toBe(0);
  channel.run('showBothSenders');
  await expect.poll(senders).toBeGreaterThan(0);
  await page.locator('.event-row .col-n', { hasText: /^105$/ }).click();
  for (const [command, tab] of [
    ['showRaw', 'Raw'],
    ['showDocs', 'Docs'],
    ['showExchange', 'Exchange'],
    ['showTree', 'Tree'],
  ] as const) {
    channel.run(command);
    await page.getByRole('tab', { name: tab, selected: true }).waitFor();
  }
  channel.run('nextEvent');
  await expect.poll(() => page.locator('.details-number').textContent()).toContain('#106');
  channel.run('copyFrame');
  await expect.poll(() => panel.asked.some(({ method }) => method === 'copy')).toBe(true);
  channel.run('closeDetails');
  await page.getByText('Select an event to see its frame').waitFor();
});

it.each([
  ['chooseEvent', 'Client events'],
  ['openSavedEvents', 'Saved events'],
  ['openSavedFilters', 'Saved filters'],
] as const)('%s opens a menu, also where the pane below had all the room', async (command, label) => {
  const view = { bottomTab: 'usage', maximised: ['usage'], composerOpen: false };
  panel = await PanelPage.open(weatherSession(), { state: { view } });
  await panel.page.locator('.usage').waitFor();
  panel.channel.run(command);
  await panel.page.getByRole('menu', { name: label }).waitFor();
  expect(await hasFocus('[role=menu]')).toBe(true);
});

it('open what was sent before, or say that nothing was', async () => {
  await open(emptySession());
  panel.channel.run('openHistory');
  await expect.poll(notice).toBe('Nothing was sent from here yet.');
});

it('write a response with overrides, and one out of band', async () => {
  await open(emptySession());
  panel.channel.run('respondOutOfBand');
  await panel.page.locator('.composer').getByText('response.create').first().waitFor();
  panel.channel.run('toggleComposerMode');
  await expect.poll(async () => (await panel.written())['response']).toEqual({ conversation: 'none' });
  panel.channel.run('makeList');
  await expect.poll(() => panel.box.inputValue()).toContain('"wait": "response.done"');
  panel.channel.run('makeList');
  await expect.poll(notice).toBe('What is written is a list already.');
});

it('go through the turns of the timeline', async () => {
  await open(weatherSession());
  const shown = () => panel.page.locator('.timeline-turn').textContent();
  panel.channel.run('previousTurn');
  await expect.poll(shown).toBe('Turn 1 of 2');
  panel.channel.run('previousTurn');
  await expect.poll(notice).toBe('This is the first turn.');
  const range = () => panel.page.locator('.timeline-range').textContent();
  const before = await range();
  panel.channel.run('zoomIn');
  await expect.poll(range).not.toBe(before);
  panel.channel.run('closeBottomPane');
  await panel.page.locator('.timeline').waitFor({ state: 'detached' });
});

it('show the presets and the keys', async () => {
  await open(weatherSession());
  panel.channel.run('showPresets');
  await panel.page.locator('.preset-list').waitFor();
  await expect.poll(() => hasFocus('.presets')).toBe(true);
  panel.channel.run('showKeyboardHelp');
  await panel.page.locator('.keyboard-help').waitFor();
  await expect.poll(() => hasFocus('.keyboard-help')).toBe(true);
  await panel.page.keyboard.press('Escape');
  await panel.page.locator('.keyboard-help').waitFor({ state: 'detached' });
});

it('run and make the stub of the call that waits', async () => {
  await open(weatherSession());
  panel.channel.run('createStub');
  await expect.poll(() => panel.asked.some(({ method }) => method === 'createStub')).toBe(true);
  panel.channel.run('cancelSequence');
  await expect.poll(notice).toBe('No list of events is being sent.');
  panel.channel.run('stopCallAudio');
  await expect.poll(notice).toBe('Nothing was sent: this session is no call, its client plays the audio.');
});

it('put a saved event into the composer, which sends nothing', async () => {
  panel = await PanelPage.open(emptySession(), { state: { view: { bottomTab: 'usage', maximised: ['usage'] } } });
  await panel.page.locator('.usage').waitFor();
  panel.channel.write('{"type":"input_audio_buffer.clear","event_id":"mine"}');
  await expect.poll(() => hasFocus('.composer')).toBe(true);
  expect((await panel.written())['type']).toBe('input_audio_buffer.clear');
  expect(panel.session.sent).toEqual([]);
});

it('show a finding in the Timeline, open the diff of its fix, copy all, and show the rules', async () => {
  await open(sessionWithFindings());
  panel.channel.run('showFindingInTimeline');
  await expect.poll(notice).toBe('No finding is selected, or it belongs to no turn.');
  await panel.page.locator('.finding-head', { hasText: 'Beta-shaped' }).click();
  panel.channel.run('compareFix');
  await expect.poll(() => panel.asked.filter(({ method }) => method === 'compareFix').length).toBe(1);
  panel.channel.run('copyFindings');
  await expect
    .poll(() => JSON.stringify(panel.asked.find(({ method }) => method === 'copy')?.params))
    .toContain('Beta-shaped');
  panel.channel.run('showAllRules');
  await expect.poll(() => isPressed('All rules')).toBe('true');
  panel.channel.run('showAllRules');
  panel.channel.run('showFindingInTimeline');
  await panel.page.locator('.timeline-toolbar').waitFor();
});
