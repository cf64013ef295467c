import * as assert from 'node:assert/strict';
import { commands, env, UIKind } from 'vscode';
import { english, verbatim } from '../../src/base/l10n.ts';
import { closeAllTabs, connectSimulator, hasRow, until, wiring } from './support.ts';

/** On a desktop these would open the person's own browser, or listen to a real microphone. */
const isServed = env.uiKind === UIKind.Web;

describe('the microphone', () => {
  afterEach(closeAllTabs);

  it('that is off cannot be muted, nor its device chosen', async () => {
    const { microphones } = await wiring();
    const { session } = await connectSimulator();
    assert.throws(() => microphones.toggleMute(session), { code: 'microphone-off' });
    assert.throws(() => microphones.togglePushToTalk(session), { code: 'microphone-off' });
    await assert.rejects(microphones.chooseDevice(session), { code: 'microphone-off' });
    microphones.stop(session);
    assert.equal(session.microphone, undefined);
  });

  it('of a closed session is not started', async () => {
    const { microphones } = await wiring();
    const { session } = await connectSimulator();
    await session.disconnect();
    await assert.rejects(microphones.start(session, 'page'), { code: 'not-connected' });
  });

  it('of the machine that runs the extensions is not taken for the person’s', async function () {
    if (!isServed) this.skip();
    const { microphones } = await wiring();
    const { session } = await connectSimulator();
    await assert.rejects(microphones.start(session, 'program'), { code: 'microphone-remote' });
    assert.equal(session.microphone, undefined);
  });

  it('is a page in the browser, opened by the command; nothing is sent before somebody agreed there', async function () {
    if (!isServed) this.skip();
    const { microphones, audioFiles } = await wiring();
    const { session } = await connectSimulator();
    await commands.executeCommand('realtime.startMicrophone', 'page');
    await until(session, () => session.microphone?.phase === 'asking');
    await assert.rejects(microphones.start(session, 'page'), { code: 'microphone-on' });
    await assert.rejects(audioFiles.drop(session, { fileName: 'a.wav', offset: 0, totalBytes: 1, base64: 'AA==' }), {
      code: 'microphone-on',
    });
    await commands.executeCommand('realtime.stopMicrophone');
    assert.equal(session.microphone?.phase, 'ended');
    assert.equal(english(session.microphone.endReason ?? verbatim('')), 'It was stopped in VS Code.');
    assert.equal(hasRow(session, 'input_audio_buffer.append'), false);
  });

  it('ends with the panel of its session', async function () {
    if (!isServed) this.skip();
    const { session } = await connectSimulator();
    await commands.executeCommand('realtime.startMicrophone', 'page');
    await until(session, () => session.microphone?.phase === 'asking');
    const ended = until(session, () => session.microphone?.phase === 'ended');
    await closeAllTabs();
    await ended;
    assert.equal(english(session.microphone?.endReason ?? verbatim('')), 'The session has ended.');
  });
});
