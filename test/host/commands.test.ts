import * as assert from 'node:assert/strict';
import { commands, ConfigurationTarget, extensions, workspace } from 'vscode';
import { commandIds, extensionId, settingKeys } from '../../src/host/names.ts';
import { closeAllTabs, wiring } from './support.ts';

describe('the extension', () => {
  before(wiring);
  beforeEach(closeAllTabs);

  it('activates and registers every contributed command', async () => {
    assert.equal(extensions.getExtension(extensionId)?.isActive, true);
    const registered = new Set(await commands.getCommands(true));
    for (const id of Object.values(commandIds)) assert.ok(registered.has(id), `${id} is registered`);
  });

  // Those that ask, look for a file or open something work without a session.
  const withoutSession: readonly (keyof typeof commandIds)[] = [
    'connect',
    'openDemo',
    'openRecording',
    'replayRecording',
    'restoreConversation',
    'compareRecordings',
    'appendToSession',
    'appendOptions',
    'addEndpoint',
    'startProxy',
    'stopProxy',
    'openProxyTerminal',
    'editEndpoints',
    'startProxy',
    'openProxyTerminal',
    'addBreakpoint',
    'editBreakpoint',
    'removeBreakpoint',
    'removeAllBreakpoints',
    'toggleBreakpoints',
    'renameSavedEvent',
    'deleteSavedEvent',
    'renameSavedFilter',
    'deleteSavedFilter',
    'removeEndpoint',
    'editStubs',
    'editPrices',
    'muteRules',
    // Of what is underlined in a recording; not in the palette.
    'showFinding',
    'useFix',
    // Above an event in a file; not in the palette.
    'showSentEvent',
    'clearKey',
    'forgetCertificate',
    'showLog',
    'collectDiagnostics',
    'openWalkthrough',
    'revealRecording',
    'renameRecording',
    'deleteRecording',
  ];
  for (const name of (Object.keys(commandIds) as (keyof typeof commandIds)[]).filter(
    (one) => !withoutSession.includes(one),
  )) {
    it(`says what is missing when ${commandIds[name]} runs without a session, and what to do`, async () => {
      const { panels, log } = await wiring();
      const before = log.recent.at(-1);
      await commands.executeCommand(commandIds[name]);
      assert.equal(panels.all.length, 0);
      const [line, ...others] = log.recent.slice(before ? log.recent.indexOf(before) + 1 : 0);
      assert.deepEqual(others, []);
      assert.equal(line?.level, 'error');
      // A code, two sentences, and no stack: nothing was thrown that is not an answer.
      assert.match(line.message, /^[a-z-]+: [^\n]+\. [^\n]+\.$/);
    });
  }

  it('refuses a URL that is not a WebSocket’s', async () => {
    await commands.executeCommand(commandIds.connect, 'https://example.com');
    assert.equal((await wiring()).panels.all.length, 0);
  });
});

describe('settings', () => {
  // Stubs belong to the project that is worked on; one that is not trusted sets none: `restrictedConfigurations`.
  for (const key of Object.values(settingKeys).filter((one) => one !== settingKeys.stubs)) {
    it(`${key} cannot be set by a workspace`, async () => {
      await assert.rejects(
        async () => await workspace.getConfiguration().update(key, 'ws://evil.example', ConfigurationTarget.Workspace),
      );
      assert.equal(workspace.getConfiguration().inspect(key)?.workspaceValue, undefined);
    });
  }
});
