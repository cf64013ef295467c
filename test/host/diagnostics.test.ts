import * as assert from 'node:assert/strict';
import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import { commandIds, settingKeys } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, wiring } from './support.ts';

describe('diagnostics', () => {
  before(wiring);
  afterEach(async () => {
    await workspace.getConfiguration().update(settingKeys.endpoints, undefined, ConfigurationTarget.Global);
    await closeAllTabs();
  });

  it('open as a document that is nowhere yet, without what is the user’s own', async () => {
    const { log } = await wiring();
    const endpoint = { name: 'Contoso gateway', kind: 'custom', url: 'wss://llm.contoso.example/v1/realtime?model=m' };
    await workspace.getConfiguration().update(settingKeys.endpoints, [endpoint], ConfigurationTarget.Global);
    await connectSimulator();
    log.warn('connect ENOTFOUND llm.contoso.example');
    await commands.executeCommand(commandIds.collectDiagnostics);
    const { document } = window.activeTextEditor ?? assert.fail('an editor is in front');
    const text = document.getText();
    assert.ok(document.isUntitled);
    assert.match(text, /^- Realtime Debugger: \d+\.\d+\.\d+$/m);
    assert.match(text, /^- realtime\.endpoints: list of 1$/m);
    assert.match(text, /^- custom: 1$/m);
    assert.match(text, /^\| live \| simulator \| none \| ga \| \d+ \| 0 \| 0 \|/m);
    assert.match(text, /warn connect ENOTFOUND \[redacted\]$/m);
    assert.doesNotMatch(text, /contoso/i);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
