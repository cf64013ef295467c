import * as assert from 'node:assert/strict';
import { commands } from 'vscode';
import { commandIds } from '../../src/host/names.ts';
import type { SessionPanel } from '../../src/host/sessionPanel.ts';
import { closeAllTabs, connectSimulator, temporaryFile, wiring } from './support.ts';

/** Resolves when the panel shows this time of its session. */
function shows(panel: SessionPanel, n: number | undefined): Promise<void> {
  if (panel.travelN === n) return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = panel.onDidChange(() => {
      if (panel.travelN !== n) return;
      subscription.dispose();
      resolve();
    });
  });
}

describe('stepping through the log', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('shows a live session as it was, while it goes on, and as it is again', async () => {
    const { panel, session } = await connectSimulator();
    await commands.executeCommand(commandIds.stepThroughLog, 1);
    await shows(panel, 1);
    assert.equal(session.readOnly, false);
    await commands.executeCommand(commandIds.stepThroughLog, 2);
    await shows(panel, 2);
    await commands.executeCommand(commandIds.firstEntry);
    await shows(panel, 0);
    await commands.executeCommand(commandIds.nextEntry);
    await shows(panel, 1);
    await commands.executeCommand(commandIds.backToNow);
    await shows(panel, undefined);
  });

  it('works in a recording', async () => {
    const lines = ['session.created', 'input_audio_buffer.cleared', 'input_audio_buffer.cleared'].map((type) =>
      JSON.stringify({ dir: 'server', event: { type } }),
    );
    await commands.executeCommand(commandIds.openRecording, temporaryFile('past.realtime.jsonl', lines.join('\n')));
    const panel = (await wiring()).panels.current;
    assert.ok(panel);
    await commands.executeCommand(commandIds.stepThroughLog, 2);
    await shows(panel, 2);
    await commands.executeCommand(commandIds.backToNow);
    await shows(panel, undefined);
  });
});
