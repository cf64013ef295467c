import * as assert from 'node:assert/strict';
import { commands } from 'vscode';
import { commandIds } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, until, wiring } from './support.ts';

/** What each of them does in the panel is tested with the panel's own bundle: test/webview/commands.test.ts. */
const inPanel = [
  'focusConversation',
  'focusEvents',
  'focusDetails',
  'focusComposer',
  'filterEvents',
  'toggleFollowTail',
  'toggleFolding',
  'clearView',
  'toggleAutoplay',
  'truncateAtPlayhead',
  'answerCall',
  'markEvent',
  'noteEvent',
  'editAndResend',
  'playOrPause',
  'moveItemUp',
  'moveItemDown',
  'insertItemBefore',
  'insertItemAfter',
  'searchConversation',
  'sendSessionUpdate',
  'discardSessionChanges',
  'togglePaneMaximised',
] as const;

describe('commands that do what a button of the panel does', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('reach the panel in front, and send nothing but the draft', async () => {
    const { session } = await connectSimulator();
    const before = session.state.rows.length;
    for (const name of inPanel) await commands.executeCommand(commandIds[name]);
    await commands.executeCommand(commandIds.sendDraft);
    // The panel has done them in order: what it sent last is there, and nothing before it.
    await until(session, () => session.state.rows.slice(before).some(({ dir }) => dir === 'client'));
    const sent = session.state.rows.slice(before).filter(({ dir }) => dir === 'client');
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['conversation.item.create'],
    );
  });

  it('say that there is no session when none is in front', async () => {
    for (const name of [...inPanel, 'sendDraft'] as const) await commands.executeCommand(commandIds[name]);
    assert.equal((await wiring()).panels.all.length, 0);
  });
});
