import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Uri, window, workspace, type OpenDialogOptions, type SaveDialogOptions } from 'vscode';
import { saveExport } from '../../src/host/exportCommand.ts';
import { saveAudio } from '../../src/host/saveAudio.ts';
import { closeAllTabs, connectSimulator, hasRow, temporaryFile, until, wiring } from './support.ts';

/** What a person would see is VS Code's own: here only what it is asked for, and what a person answers. */
const dialogs = { open: window.showOpenDialog, save: window.showSaveDialog };

describe('a file dialog', () => {
  afterEach(() => {
    Object.assign(window, { showOpenDialog: dialogs.open, showSaveDialog: dialogs.save });
    return closeAllTabs();
  });

  it('for audio starts in the workspace, then where the last file was, and nowhere else when that is gone', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    const starts: (string | undefined)[] = [];
    let answer: Uri | undefined;
    Object.assign(window, {
      showOpenDialog: ({ defaultUri }: OpenDialogOptions) => {
        starts.push(defaultUri?.fsPath);
        return Promise.resolve(answer && [answer]);
      },
    });
    const workspaceFolder = workspace.workspaceFolders?.[0]?.uri.fsPath;
    assert.ok(workspaceFolder);

    assert.equal(await audioFiles.chooseAndAppend(session), false);
    answer = temporaryFile('song.wav', 'ID3 not a wav at all');
    await assert.rejects(audioFiles.chooseAndAppend(session), /MP3/);
    const chosenFolder = dirname(answer.fsPath);
    answer = Uri.file('/no/such/folder/speech.wav');
    await assert.rejects(audioFiles.chooseAndAppend(session));
    answer = undefined;
    await audioFiles.chooseAndAppend(session);
    assert.deepEqual(starts, [workspaceFolder, workspaceFolder, chosenFolder, workspaceFolder]);
  });

  it('for an item’s audio is named after it, and what is saved is its audio', async () => {
    const { session } = await connectSimulator();
    session.send(JSON.stringify({ type: 'response.create' }));
    await until(session, () => hasRow(session, 'response.done'));
    const itemId = session.state.order.at(-1) ?? '';
    const target = temporaryFile('answer.wav', '');
    let asked: SaveDialogOptions = {};
    const showSaveDialog = (options: SaveDialogOptions): Promise<Uri> => {
      asked = options;
      return Promise.resolve(target);
    };
    Object.assign(window, { showSaveDialog });
    assert.equal((await saveAudio(session, { itemId }))?.path, target.path);
    assert.ok(asked.defaultUri?.path.endsWith(`.${itemId}.wav`));
    const wav = readFileSync(target.fsPath);
    const audioMs = session.state.items.get(itemId)?.parts[0]?.audioMs ?? 0;
    assert.equal(wav.length - 44, Math.round(audioMs * 48));
  });

  it('for an export leaves a name as it was typed', async () => {
    const { session } = await connectSimulator();
    for (const [format, extension] of [
      ['jsonl', 'jsonl'],
      ['markdown', 'md'],
    ] as const) {
      const target = temporaryFile(`typed.${extension}`, '');
      let asked: SaveDialogOptions = {};
      const showSaveDialog = (options: SaveDialogOptions): Promise<Uri> => {
        asked = options;
        return Promise.resolve(target);
      };
      Object.assign(window, { showSaveDialog });
      assert.equal((await saveExport(session, format))?.path, target.path);
      const [first, second] = Object.values(asked.filters ?? {});
      assert.deepEqual([first, second], [[extension], ['*']]);
      assert.ok(asked.defaultUri?.path.endsWith(`.${extension}`));
      assert.ok(existsSync(target.fsPath));
    }
  });
});
