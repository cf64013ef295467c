import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensions, Uri } from 'vscode';
import { extensionId } from '../../src/host/names.ts';
import { english, verbatim } from '../../src/base/l10n.ts';
import { closeAllTabs, connectSimulator, hasRow, temporaryFile, until, wiring } from './support.ts';

function fixture(name: string): Uri {
  const root = extensions.getExtension(extensionId)?.extensionPath ?? '';
  return Uri.file(join(root, 'test/fixtures/audio', name));
}

describe('an audio file of another format', () => {
  // Without the silence that a server needs to hear the end: the file alone.
  beforeEach(async () => {
    const { audioFiles } = await wiring();
    await audioFiles.setOptions({ pace: 'fast', chunkMs: 100, silenceMs: 0, commit: false, respond: false });
  });
  afterEach(closeAllTabs);

  it('is appended by the Explorer’s command: an MP3, decoded in the extension host', async () => {
    const { session } = await connectSimulator();
    await commands.executeCommand('realtime.appendToSession', fixture('speech.mp3'));
    await until(session, () => Math.round(session.state.buffer.appendedTotalMs) === 1500);
    assert.equal(session.state.rows.filter(({ type }) => type === 'input_audio_buffer.append').length, 15);
    assert.ok(session.appending);
    assert.equal(english(session.appending.source ?? verbatim('')), 'MP3, 44.1 kHz stereo, 1.5 s');
    assert.equal(session.appending.target, 'PCM16 24 kHz mono');
    assert.equal(session.appending.phase, 'done');
  });

  for (const name of ['speech.flac', 'speech.ogg', 'speech.opus', 'speech.webm']) {
    it(`is appended whole: ${name}`, async () => {
      const { session } = await connectSimulator();
      await commands.executeCommand('realtime.appendToSession', fixture(name));
      await until(session, () => Math.round(session.state.buffer.appendedTotalMs) === 1500);
      assert.equal(session.appending?.phase, 'done');
    });
  }

  it('is sent as the last choice says: silence after it, so that voice activity detection ends the turn', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    await audioFiles.setOptions({ pace: 'fast', chunkMs: 250, silenceMs: 1000, commit: false, respond: false });
    await commands.executeCommand('realtime.appendToSession', fixture('speech.ogg'));
    await until(session, () => hasRow(session, 'input_audio_buffer.committed'));
    assert.ok(hasRow(session, 'input_audio_buffer.speech_stopped'));
    assert.equal(session.state.rows.filter(({ type }) => type === 'input_audio_buffer.append').length, 10);
  });

  it('dropped on the panel comes in pieces and is appended under its own name', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    const bytes = readFileSync(fixture('speech.flac').fsPath);
    const piece = (offset: number, end: number) => ({
      fileName: 'dropped.flac',
      offset,
      totalBytes: bytes.length,
      base64: bytes.subarray(offset, end).toString('base64'),
    });
    assert.equal(await audioFiles.drop(session, piece(0, 10_000)), false);
    assert.equal(await audioFiles.drop(session, piece(10_000, bytes.length)), true);
    assert.equal(session.appending?.fileName, 'dropped.flac');
    assert.equal(english(session.appending.source ?? verbatim('')), 'FLAC, 16-bit, 24 kHz mono, 1.5 s');
    await assert.rejects(audioFiles.drop(session, piece(10_000, 20_000)), /did not arrive whole/);
  });

  it('outside the workspace is not taken by its address alone', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    const uri = temporaryFile('secret.wav', 'anything').toString();
    await assert.rejects(audioFiles.drop(session, { uri }), /not in a folder of this workspace/);
    assert.equal(hasRow(session, 'input_audio_buffer.append'), false);
  });
});
