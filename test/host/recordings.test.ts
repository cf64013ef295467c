import * as assert from 'node:assert/strict';
import { basename } from 'node:path';
import { commands, TabInputCustom, ViewColumn, window } from 'vscode';
import { commandIds, viewTypes } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, hasRow, tabs, temporaryFile, until, wiring } from './support.ts';

const events = [
  '{"dir":"server","event":{"type":"session.created","event_id":"e1","session":{"type":"realtime","id":"sess_1"}}}',
  '{"dir":"client","event":{"type":"response.create"}}',
];

function activeEditorType(): string | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom ? input.viewType : undefined;
}

describe('a recording', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('opens in the panel, read-only', async () => {
    const { panels } = await wiring();
    const header = '{"realtime":1,"source":{"kind":"openai","name":"OpenAI"}}';
    const lines = events.map((line, index) => line.replace('{', `{"n":${index + 1},"monoMs":${index},"wallMs":0,`));
    await commands.executeCommand(
      commandIds.openRecording,
      temporaryFile('good.realtime.jsonl', [header, ...lines, ''].join('\n')),
    );
    assert.equal(activeEditorType(), viewTypes.recording);
    const session = panels.current?.session;
    assert.equal(session?.readOnly, true);
    assert.deepEqual(
      session.state.rows.map(({ type }) => type),
      ['session.created', 'response.create'],
    );
    assert.equal(session.header?.source.kind, 'openai');
  });

  it('is text where it is reopened as text', async () => {
    const file = temporaryFile('text.realtime.jsonl', events.join('\n'));
    await commands.executeCommand('vscode.open', file);
    assert.equal(activeEditorType(), viewTypes.recording);
    await commands.executeCommand('workbench.action.reopenTextEditor');
    assert.equal(activeEditorType(), undefined);
    assert.equal(window.activeTextEditor?.document.getText(), events.join('\n'));
  });

  it('may be a file of bare lines, which text editors keep for themselves otherwise', async () => {
    const file = temporaryFile('bare.jsonl', events.join('\n'));
    await commands.executeCommand('vscode.open', file);
    assert.equal(activeEditorType(), undefined);
    await commands.executeCommand(commandIds.openRecording, file);
    assert.equal(activeEditorType(), viewTypes.events);
    assert.equal((await wiring()).panels.current?.session.state.rows.length, 2);
  });

  it('is the file that is open as text in front, where none is named', async () => {
    await commands.executeCommand('vscode.open', temporaryFile('front.jsonl', events.join('\n')));
    assert.equal(activeEditorType(), undefined);
    let isOpen = false;
    void commands.executeCommand(commandIds.openRecording).then(() => (isOpen = true));
    // It is the first that is offered.
    while (!isOpen) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(activeEditorType(), viewTypes.events);
  });

  it('is the newest of the folder for recordings, where none is named and none is in front', async () => {
    const { session } = await connectSimulator();
    await session.disconnect();
    await closeAllTabs();
    let isOpen = false;
    void commands.executeCommand(commandIds.openRecording).then(() => (isOpen = true));
    while (!isOpen) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(activeEditorType(), viewTypes.recording);
    assert.equal((await wiring()).panels.current?.session.path, session.path);
  });

  it('opens again from disk after the window was reloaded, in place of the live panel', async () => {
    const { panels, restorer } = await wiring();
    const { session } = await connectSimulator();
    await closeAllTabs();
    await session.disconnect();
    const webview = window.createWebviewPanel(viewTypes.session, 'Simulator', ViewColumn.Active, {
      enableScripts: true,
    });
    await restorer.deserializeWebviewPanel(webview, { recording: basename(session.path) });
    const panel = panels.current;
    const restored = panel?.session;
    assert.equal(restored?.readOnly, true);
    assert.equal(restored.entries.length, session.entries.length);
    assert.match(restored.notice ?? '', /was reloaded/);
    await tabs('Simulator (recording)');
    assert.match(webview.webview.html, /default-src 'none'/);
    assert.doesNotMatch(webview.webview.html, /unsafe-/);

    await commands.executeCommand(commandIds.reconnect);
    const next = panel?.liveSession;
    assert.ok(next);
    await until(next, () => hasRow(next, 'session.created'));
    assert.ok(next.state.rows[0]?.what.includes(basename(session.path)));
    await tabs('Simulator');
  });

  it('is the newest one after a reload that came before the panel could name its own', async () => {
    const { panels, restorer } = await wiring();
    const { session } = await connectSimulator();
    await closeAllTabs();
    await session.disconnect();
    const webview = window.createWebviewPanel(viewTypes.session, 'Simulator', ViewColumn.Active);
    await restorer.deserializeWebviewPanel(webview, undefined);
    assert.equal(panels.current?.session.recording?.fileName, basename(session.path));
    assert.equal(panels.current.session.entries.length, session.entries.length);
  });

  it('that is gone leaves a panel that says so', async () => {
    const { panels, restorer } = await wiring();
    for (const state of [
      { recording: 7 },
      { recording: '../../../etc/passwd' },
      { recording: 'gone.realtime.jsonl' },
    ]) {
      const webview = window.createWebviewPanel(viewTypes.session, 'Simulator', ViewColumn.Active);
      await restorer.deserializeWebviewPanel(webview, state);
      assert.match(webview.webview.html, /is no longer there/);
    }
    assert.equal(panels.all.length, 0);
  });
});
