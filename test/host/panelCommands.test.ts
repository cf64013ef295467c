import * as assert from 'node:assert/strict';
import { commands } from 'vscode';
import { panelCommands, type PanelCommand } from '../../src/contract/panelCommands.ts';
import { commandIds } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, until, wiring } from './support.ts';

/** What each of them does in the panel is tested with the panel's own bundle: test/webview/commands.test.ts. */
const apart: ReadonlySet<PanelCommand> = new Set<PanelCommand>([
  // These send, or change what is sent.
  'sendDraft',
  'sendThenRespond',
  'makeList',
  // These show the session as it was.
  'firstEntry',
  'previousEntry',
  'previousTurnMark',
  // These ask, or open another editor.
  'saveDraft',
  'saveDraftAsFile',
  'openEventFile',
  'openConfiguration',
  'importPresets',
  'exportPresets',
  'connectWithKey',
  'openOriginal',
  'compareWithOriginal',
  'openPrevious',
]);
const focusing = ['focusConversation', 'focusEvents', 'focusDetails', 'focusComposer', 'filterEvents'] as const;
const inPanel = [...focusing, ...panelCommands.filter((command) => !apart.has(command))];

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
      // What was written last: the response out of band.
      ['response.create'],
    );
  });

  it('say that there is no session when none is in front', async () => {
    for (const name of [...inPanel, 'sendDraft'] as const) await commands.executeCommand(commandIds[name]);
    assert.equal((await wiring()).panels.all.length, 0);
  });
});
