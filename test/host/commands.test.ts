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

  for (const name of [
    'disconnect',
    'reconnect',
    'exportTranscript',
    'saveAudio',
    'appendAudioFile',
    'startMicrophone',
    'toggleMicrophoneMute',
    'chooseMicrophone',
    'commitAudio',
    'cancelResponse',
    'focusComposer',
  ] as const) {
    it(`says that there is no session when ${commandIds[name]} runs without one`, async () => {
      await commands.executeCommand(commandIds[name]);
      const { panels } = await wiring();
      assert.equal(panels.all.length, 0);
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
