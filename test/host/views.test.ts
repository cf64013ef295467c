import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  commands,
  ConfigurationTarget,
  DataTransfer,
  DataTransferItem,
  ThemeIcon,
  Uri,
  window,
  workspace,
  type InputBoxOptions,
  type QuickPickItem,
  type TreeItem,
} from 'vscode';
import { commandIds, settingKeys } from '../../src/host/names.ts';
import { recordingExtension } from '../../src/host/recordingFiles.ts';
import type { SessionPanel } from '../../src/host/sessionPanel.ts';
import { deleteRecordings } from '../../src/host/views/recordingCommands.ts';
import { Retention } from '../../src/host/views/retention.ts';
import type { RecordingsView } from '../../src/host/views/recordingsView.ts';
import { partPath } from '../../src/recording/parts.ts';
import { closeAllTabs, connectSimulator, temporaryFile, until, wav, wiring } from './support.ts';

const said = {
  showWarningMessage: window.showWarningMessage,
  showErrorMessage: window.showErrorMessage,
  showInformationMessage: window.showInformationMessage,
  showInputBox: window.showInputBox,
};

function iconOf({ iconPath }: TreeItem): string {
  return iconPath instanceof ThemeIcon ? iconPath.id : '';
}

/** What a person presses; what was asked or told. */
function answer(choice: string | undefined): string[] {
  const shown: string[] = [];
  const say = (message: string) => {
    shown.push(message);
    return Promise.resolve(choice);
  };
  Object.assign(window, { showWarningMessage: say, showErrorMessage: say, showInformationMessage: say });
  return shown;
}

afterEach(async () => {
  Object.assign(window, said);
  await closeAllTabs();
});

describe('the list of live sessions', () => {
  it('has each session of the window with its state, and leads to its panel', async () => {
    const { panels, sessionsView } = await wiring();
    assert.deepEqual(sessionsView.getChildren(), []);
    const first = await connectSimulator();
    const second = await connectSimulator();
    assert.deepEqual(sessionsView.getChildren(), [first.panel, second.panel]);
    const item = sessionsView.getTreeItem(first.panel);
    // Not its tooltip, which is an address.
    assert.match(item.accessibilityInformation?.label ?? '', /^Simulator.*, live, /);
    assert.deepEqual(
      [item.label, item.description, item.contextValue, iconOf(item)],
      ['Simulator', 'live, gpt-realtime-2.1', 'live', 'circle-filled'],
    );
    assert.equal(panels.current, second.panel);
    assert.deepEqual(item.command?.arguments, [first.panel]);
    await commands.executeCommand(item.command.command, first.panel);
    await inFront(first.panel);
    const changed = new Promise<void>((resolve) => sessionsView.onDidChangeTreeData(() => resolve()));
    await commands.executeCommand(commandIds.disconnect, second.panel);
    await changed;
    assert.equal(first.session.readOnly, false);
    assert.equal(sessionsView.getTreeItem(second.panel).contextValue, 'ended');
    assert.match(String(sessionsView.getTreeItem(second.panel).description), /^closed/);
  });

  it('hears of what changes in it only', async () => {
    const { sessionsView } = await wiring();
    const { session } = await connectSimulator();
    let changes = 0;
    const subscription = sessionsView.onDidChangeTreeData(() => changes++);
    for (let count = 0; count < 20; count++) session.send('{"type":"input_audio_buffer.clear"}');
    await until(session, () => session.state.counts.events >= 40);
    assert.equal(changes, 0);
    subscription.dispose();
  });

  it('appends audio files that are dropped on a session', async () => {
    const { sessionsView } = await wiring();
    const { panel, session } = await connectSimulator();
    const file = temporaryFile('dropped.wav', wav(24_000, 24_000));
    const fromExplorer = new DataTransfer();
    const second = temporaryFile('dropped too.wav', wav(12_000, 24_000));
    fromExplorer.set('text/uri-list', new DataTransferItem(`${file.toString()}\r\n${second.toString()}`));
    const shown = answer(undefined);
    await sessionsView.handleDrop(panel, fromExplorer);
    assert.deepEqual(shown, []);
    await until(session, () => Math.round(session.state.buffer.appendedTotalMs) === 1500);
    const fromElsewhere = new DataTransfer();
    const item = new DataTransferItem('');
    item.asFile = () => ({ name: 'q.wav', data: () => Promise.resolve(readFileSync(file.fsPath)) });
    fromElsewhere.set('audio/wav', item);
    await sessionsView.handleDrop(undefined, fromElsewhere);
    await until(session, () => Math.round(session.state.buffer.appendedTotalMs) === 2500);
  });

  it('says why a drop came to nothing', async () => {
    const { sessionsView } = await wiring();
    const shown = answer(undefined);
    await sessionsView.handleDrop(undefined, new DataTransfer());
    const { panel } = await connectSimulator();
    await sessionsView.handleDrop(panel, new DataTransfer());
    assert.match(shown[0] ?? '', /No session was chosen/);
    assert.match(shown[1] ?? '', /is no file/);
  });
});

describe('the list of recordings', () => {
  it('has the newest first, with what is being recorded', async () => {
    const { recordingsView } = await wiring();
    const { panel, session } = await connectSimulator();
    const [today] = await recordingsView.getChildren();
    assert.ok(today && 'recordings' in today);
    assert.equal((await recordingsView.getTreeItem(today)).label, 'Today');
    const [uri] = await recordingsView.getChildren(today);
    assert.ok(uri && !('recordings' in uri));
    assert.equal(uri.fsPath, session.path);
    const recorded = await recordingsView.getTreeItem(uri);
    assert.match(String(recorded.description), /^simulator.*, live$/);
    assert.deepEqual(recorded.command?.arguments, [panel]);
    await session.disconnect();
    const item = await recordingsView.getTreeItem(uri);
    assert.match(String(item.description), /^simulator.*, [\d.]+ k?B$/);
    assert.match(typeof item.label === 'string' ? item.label : '', /^\d\d:\d\d:\d\d$/);
    assert.equal(item.contextValue, 'recording');
    assert.equal(item.command?.command, commandIds.openRecording);
    const paths = (await recordingsView.recorded()).map(({ uri: { path } }) => path.replace(recordingExtension, ''));
    assert.deepEqual(paths, [...paths].sort().reverse());
  });

  it('hears of files that come and go', async () => {
    const { recordingsView, recordings } = await wiring();
    const { session } = await connectSimulator();
    await session.disconnect();
    const copy = Uri.file(join(recordings.folder, 'copied.realtime.jsonl'));
    await listed(recordingsView, copy, true, async () => {
      await copyFile(session.path, copy.fsPath);
    });
    answer(undefined);
    await listed(recordingsView, copy, false, async () => {
      await commands.executeCommand(commandIds.deleteRecording, copy);
    });
  });

  it('takes the parts of a long one together', async () => {
    const { recordingsView, recordings } = await wiring();
    const { session } = await connectSimulator();
    await session.disconnect();
    const first = Uri.file(join(recordings.folder, 'long.realtime.jsonl'));
    const second = Uri.file(partPath(first.fsPath, 2));
    await writeFile(second.fsPath, Buffer.alloc(2_000_000));
    await listed(recordingsView, first, true, () => writeFile(first.fsPath, Buffer.alloc(1_000_000)));
    const names = (await recordingsView.recorded()).map(({ uri: { path } }) => basename(path));
    assert.deepEqual(
      names.filter((name) => name.startsWith('long')),
      ['long.realtime.jsonl'],
    );
    assert.match(String((await recordingsView.getTreeItem(first)).description), /^\d\d:\d\d:\d\d, 3\.0 MB$/);
    answer(undefined);
    await (
      await deleteRecordings(first, undefined, recordingsView, recordings.folder)
    ).settled;
    assert.deepEqual([existsSync(first.fsPath), existsSync(second.fsPath)], [false, false]);
  });

  it('deletes all that are selected, gives them back when asked to, and takes nothing that is not its own', async () => {
    const { recordings, recordingsView } = await wiring();
    const { session } = await connectSimulator();
    const uri = Uri.file(session.path);
    const whileLive = answer('Undo');
    await commands.executeCommand(commandIds.deleteRecording, uri);
    assert.match(whileLive[0] ?? '', /is being recorded\./);
    await session.disconnect();

    const elsewhere = temporaryFile('mine.realtime.jsonl', '{}\n');
    const refused = answer(undefined);
    await commands.executeCommand(commandIds.deleteRecording, uri, [uri, elsewhere]);
    assert.match(refused[0] ?? '', /mine\.realtime\.jsonl is not in the folder for recordings, and stays\./);
    assert.deepEqual([existsSync(uri.fsPath), existsSync(elsewhere.fsPath)], [true, true]);

    const undone = answer('Undo');
    const content = readFileSync(uri.fsPath, 'utf8');
    await (
      await deleteRecordings(uri, undefined, recordingsView, recordings.folder)
    ).settled;
    assert.equal(undone[0], `Deleted ${basename(session.path)}.`);
    assert.equal(readFileSync(uri.fsPath, 'utf8'), content);

    const second = (await connectSimulator()).session;
    await second.disconnect();
    const both = answer(undefined);
    const selected = [uri, Uri.file(second.path)];
    await (
      await deleteRecordings(uri, selected, recordingsView, recordings.folder)
    ).settled;
    assert.equal(both[0], 'Deleted 2 recordings.');
    assert.deepEqual([existsSync(uri.fsPath), existsSync(second.path)], [false, false]);
    assert.equal(existsSync(recordings.folder), true);
  });

  it('gives one another name, which no other has', async () => {
    const { recordings, recordingsView } = await wiring();
    const { session } = await connectSimulator();
    await session.disconnect();
    const problems: unknown[] = [];
    Object.assign(window, {
      showInputBox: async (options: InputBoxOptions) => {
        for (const name of ['', 'a/b', `${options.value ?? ''} 2`]) problems.push(await options.validateInput?.(name));
        return 'Barge-in that failed';
      },
    });
    const target = Uri.file(join(recordings.folder, `Barge-in that failed${recordingExtension}`));
    await listed(recordingsView, target, true, async () => {
      await commands.executeCommand(commandIds.renameRecording, Uri.file(session.path));
    });
    assert.deepEqual(problems, ['A recording needs a name.', 'Not a name of a file on every system.', undefined]);
    assert.deepEqual([existsSync(session.path), existsSync(target.fsPath)], [false, true]);
    assert.equal((await recordingsView.getTreeItem(target)).label, 'Barge-in that failed');
  });
});

describe('the list of saved events', () => {
  it('puts one into the composer of the session in front, and sends nothing by it', async () => {
    const { savedEvents, savedEventsView } = await wiring();
    await savedEvents.put('Clear the buffer', '{"type":"input_audio_buffer.clear"}');
    await savedEvents.put('Both', '[{"type":"input_audio_buffer.clear"},{"wait":100}]');
    assert.deepEqual(savedEventsView.getChildren(), ['Both', 'Clear the buffer']);
    const item = savedEventsView.getTreeItem('Clear the buffer');
    assert.equal(item.accessibilityInformation?.label.startsWith('Clear the buffer'), true);
    assert.deepEqual([item.description, iconOf(item)], ['input_audio_buffer.clear', 'star-full']);
    assert.equal(iconOf(savedEventsView.getTreeItem('Both')), 'list-ordered');
    const { session } = await connectSimulator();
    const before = session.state.rows.length;
    await commands.executeCommand(commandIds.useSavedEvent, 'Clear the buffer');
    await commands.executeCommand(commandIds.sendDraft);
    await until(session, () => session.state.rows.slice(before).some(({ dir }) => dir === 'client'));
    const sent = session.state.rows.slice(before).filter(({ dir }) => dir === 'client');
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['input_audio_buffer.clear'],
    );
    answer(undefined);
    await commands.executeCommand(commandIds.deleteSavedEvent, 'Clear the buffer');
    await commands.executeCommand(commandIds.deleteSavedEvent, 'Both');
    assert.deepEqual(savedEventsView.getChildren(), []);
  });
});

describe('the status bar', () => {
  it('has the state of the session in front while it is connected', async () => {
    const { statusItem } = await wiring();
    assert.equal(statusItem.text, '');
    const first = await connectSimulator();
    assert.match(statusItem.text, /^\$\(circle-filled\) Simulator: live \d\d:\d\d$/);
    const second = await connectSimulator();
    assert.match(statusItem.text, /^\$\(circle-filled\) Simulator 2: live \d\d:\d\d \(\+1\)$/);
    // Of several a click asks for one.
    const { showQuickPick } = window;
    const offered: string[] = [];
    const choose = (items: readonly QuickPickItem[]) => {
      offered.push(...items.map(({ label, description = '' }) => `${label}: ${description.replace(/ .*/, '')}`));
      return Promise.resolve(items[1]);
    };
    Object.assign(window, { showQuickPick: choose });
    await commands.executeCommand(commandIds.showSession);
    Object.assign(window, { showQuickPick });
    await inFront(first.panel);
    assert.deepEqual(offered, ['$(circle-filled) Simulator 2: live', '$(circle-filled) Simulator: live']);
    await commands.executeCommand(commandIds.disconnect, second.panel);
    assert.match(statusItem.text, /^\$\(circle-filled\) Simulator: live \d\d:\d\d$/);
    await commands.executeCommand(commandIds.showSession);
    await inFront(first.panel);
    await closeAllTabs();
    assert.equal(statusItem.text, '');
  });
});

/** Resolves when this panel is the one in front. */
async function inFront(panel: SessionPanel): Promise<void> {
  const { panels } = await wiring();
  if (panels.current === panel) return;
  await new Promise<void>((resolve) => {
    const subscription = panels.onDidChange(() => {
      if (panels.current !== panel) return;
      subscription.dispose();
      resolve();
    });
  });
}

/** Resolves when the list has, or no longer has, a file, as the view was told. */
async function listed(view: RecordingsView, uri: Uri, isThere: boolean, change: () => Promise<void>): Promise<void> {
  const settled = new Promise<void>((resolve) => {
    const subscription = view.onDidChangeTreeData(async () => {
      if ((await view.recorded()).some((one) => one.uri.path === uri.path) !== isThere) return;
      subscription.dispose();
      resolve();
    });
  });
  await change();
  await settled;
}

describe('recordings beyond what the settings say to keep', () => {
  const settings = workspace.getConfiguration();
  const shown = window.showInformationMessage;
  after(async () => {
    Object.assign(window, { showInformationMessage: shown });
    await settings.update(settingKeys.keepDays, undefined, ConfigurationTarget.Global);
  });

  it('are named and deleted only when somebody says so; what is being recorded stays', async () => {
    const { recordings, recordingsView } = await wiring();
    const { session } = await connectSimulator();
    const old = join(recordings.folder, `2020-01-01T00-00-00-simulator${recordingExtension}`);
    await writeFile(old, '{"realtime":1,"source":{"kind":"simulator"}}\n');
    await utimes(old, new Date('2020-01-01'), new Date('2020-01-01'));
    const retention = new Retention(recordings, (uri) => recordingsView.isRecorded(uri));
    const asked: string[] = [];
    const answers: string[] = [];
    const say = (message: string) => {
      asked.push(message);
      return Promise.resolve(answers.pop());
    };
    Object.assign(window, { showInformationMessage: say });
    await retention.offer();
    assert.deepEqual(asked, []);

    await settings.update(settingKeys.keepDays, 30, ConfigurationTarget.Global);
    // The window's own has been told of the change by nobody yet: only this one asks.
    await retention.offer();
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /2020-01-01T00-00-00-simulator\.realtime\.jsonl \(45 B\)/);
    assert.ok(existsSync(old));
    await retention.offer();
    assert.equal(asked.length, 1);

    answers.push('Delete');
    await new Retention(recordings, (uri) => recordingsView.isRecorded(uri)).offer(Date.now());
    assert.ok(!existsSync(old));
    assert.ok(existsSync(session.path));
  });
});
