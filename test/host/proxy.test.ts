import * as assert from 'node:assert/strict';
import { commands, env, Uri, window } from 'vscode';
import { WebSocket } from 'ws';
import { commandIds } from '../../src/host/names.ts';
import type { SessionPanel } from '../../src/host/sessionPanel.ts';
import { closeAllTabs, hasRow, until, wiring } from './support.ts';

/** An app: it knows the proxy's address and no more. */
async function app(): Promise<WebSocket> {
  const { proxy } = await wiring();
  const socket = new WebSocket(`${proxy.requireRunning().baseUrl.replace('http', 'ws')}/realtime?model=gpt-realtime`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return socket;
}

/** Resolves when a panel shows what an app began. */
async function panel(): Promise<SessionPanel> {
  const { panels } = await wiring();
  const found = () => panels.all.find(({ liveSession }) => liveSession?.isRelayed === true && !liveSession.readOnly);
  const there = found();
  if (there) return there;
  return new Promise((resolve) => {
    const subscription = panels.onDidChange(() => {
      const one = found();
      if (!one) return;
      subscription.dispose();
      resolve(one);
    });
  });
}

const { showQuickPick } = window;

describe('the proxy', () => {
  afterEach(async () => {
    Object.assign(window, { showQuickPick });
    const { proxy } = await wiring();
    await proxy.stop();
    await closeAllTabs();
  });

  it('opens a panel by itself when an app connects, from which events are sent into its session', async () => {
    const { proxy, sessionsView, statusItem } = await wiring();
    await commands.executeCommand(commandIds.startProxy, 'simulator');
    const running = proxy.requireRunning();
    assert.equal(sessionsView.getTreeItem(running).description, 'waiting for an app');
    assert.match(statusItem.text, new RegExp(`proxy :${running.port}`));

    const socket = await app();
    const { session, liveSession } = await panel();
    assert.ok(liveSession);
    await until(session, () => hasRow(session, 'session.created'));
    assert.equal(session.header?.source.proxy?.port, running.port);
    assert.equal(sessionsView.getTreeItem(running).description, '1 app connected');

    const heard = new Promise<string>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const { type } = JSON.parse(data.toString('utf8')) as { type: string };
        if (type === 'conversation.item.added') resolve(type);
      });
    });
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Psst' }] };
    liveSession.send(JSON.stringify({ type: 'conversation.item.create', item }));
    assert.equal(await heard, 'conversation.item.added');
    assert.ok(hasRow(session, 'injected'));

    socket.close(1000);
    await until(session, () => session.readOnly);
    assert.equal(session.state.connection.closedBy, 'client');
    assert.equal(session.canReconnect, false);
  });

  it('keeps a session whose panel is closed, and shows it again', async () => {
    const { proxy, panels, sessionsView, recordingsView } = await wiring();
    await commands.executeCommand(commandIds.startProxy, 'simulator');
    const socket = await app();
    const { session } = await panel();
    await closeAllTabs();
    while (panels.all.length > 0) await new Promise<void>((resolve) => panels.onDidChange(() => resolve()));
    assert.equal(session.readOnly, false);
    assert.deepEqual(proxy.sessions, [session]);
    assert.ok(recordingsView.isRecorded(Uri.file(session.path)), 'nobody cleans up what is being written');
    const unseen = sessionsView.getChildren().find((entry) => entry === session);
    assert.ok(unseen);
    assert.equal(sessionsView.getTreeItem(unseen).contextValue, 'unseen');
    await commands.executeCommand(commandIds.showSession, session);
    assert.equal((await panel()).session, session);
    socket.close();
    await until(session, () => session.readOnly);
  });

  it('gives its address away, and terminals that go through it; it ends for all when it is stopped', async () => {
    const { proxy } = await wiring();
    await commands.executeCommand(commandIds.startProxy, 'simulator');
    const { baseUrl, port } = proxy.requireRunning();
    // In a remote window there is a choice, the address on this machine first.
    Object.assign(window, { showQuickPick: (items: readonly unknown[]) => Promise.resolve(items[0]) });
    await commands.executeCommand(commandIds.copyProxyAddress);
    assert.equal(await env.clipboard.readText(), baseUrl);
    await commands.executeCommand(commandIds.openProxyTerminal);
    const terminal = window.terminals.find(({ name }) => name === `Through Proxy :${port}`);
    const options = terminal?.creationOptions;
    assert.ok(options && 'env' in options);
    assert.equal(options.env?.['OPENAI_BASE_URL'], baseUrl);
    terminal?.dispose();
    const socket = await app();
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await commands.executeCommand(commandIds.stopProxy);
    assert.equal(await closed, 1001);
    assert.equal(proxy.running, undefined);
    assert.throws(() => proxy.requireRunning(), { code: 'no-proxy' });
  });
});
