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

  it('holds what a breakpoint asks for, until a command lets it go', async () => {
    const { proxy, breakpoints, breakpointsView, sessionsView, statusItem } = await wiring();
    await breakpoints.removeAll();
    await breakpoints.add('type:conversation.item.create from:client');
    await assert.rejects(breakpoints.add('gap>1s'), { code: 'no-breakpoint' });
    await assert.rejects(breakpoints.add('type:conversation.item.create from:client'), { code: 'no-breakpoint' });
    const [text = ''] = breakpointsView.getChildren();
    assert.equal(breakpointsView.getTreeItem(text).label, '↑ conversation.item.create');
    await commands.executeCommand(commandIds.startProxy, 'simulator');
    const socket = await app();
    const shown = await panel();
    const { session, liveSession } = shown;
    assert.ok(liveSession);
    const heldNow = () => session.state.holds.filter(({ release }) => !release);
    const sent = (message: string) => {
      const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: message }] };
      socket.send(JSON.stringify({ type: 'conversation.item.create', item }));
    };
    for (const message of ['one', 'two', 'three', 'four']) sent(message);
    socket.send(JSON.stringify({ type: 'response.create' }));
    await until(session, () => heldNow().length === 1 && hasRow(session, 'response.create'));
    assert.deepEqual(proxy.holding, [session]);
    assert.match(statusItem.text, /^\$\(debug-pause\) Realtime: 1 frame held \d/);
    assert.match(String(sessionsView.getTreeItem(shown).description), /^held 1/);
    assert.equal(breakpointsView.getTreeItem(text).description, '×1');

    await commands.executeCommand(commandIds.continueHeld);
    await until(session, () => session.state.order.length === 1);
    await commands.executeCommand(commandIds.dropHeld);
    await until(session, () => heldNow().length === 1 && session.state.holds.length === 3);
    const edited = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'drei' }] };
    liveSession.releaseHold(
      heldNow()[0]?.n ?? 0,
      'edited',
      JSON.stringify({ type: 'conversation.item.create', item: edited }),
    );
    await until(session, () => heldNow().length === 1 && session.state.order.length === 2);
    await commands.executeCommand(commandIds.holdNextFrame);
    await until(session, () => heldNow()[0]?.breakpoint === '');
    await breakpoints.toggleAll();
    assert.equal(breakpoints.all[0]?.enabled, false);
    assert.equal(heldNow().length, 1, 'what is held stays held');
    await commands.executeCommand(commandIds.continueAllHeld);
    await until(session, () => hasRow(session, 'response.created'));
    const words = session.state.order.map((id) => session.state.items.get(id)?.parts[0]?.text);
    assert.deepEqual(words.slice(0, 3), ['one', 'drei', 'four']);
    assert.deepEqual(proxy.holding, []);

    await breakpoints.toggleAll();
    sent('last');
    await until(session, () => heldNow().length === 1);
    socket.close(1000);
    await until(session, () => session.readOnly);
    assert.equal(session.state.holds.at(-1)?.release?.how, 'ended');
    assert.deepEqual(proxy.holding, []);
    await breakpoints.removeAll();
  });

  it('lets go what is held when it is stopped', async () => {
    const { breakpoints } = await wiring();
    await breakpoints.add('type:session.created from:server');
    await commands.executeCommand(commandIds.startProxy, 'simulator');
    const socket = await app();
    const heard = new Promise<string>((resolve) =>
      socket.once('message', (data: Buffer) => resolve(data.toString('utf8'))),
    );
    const { session } = await panel();
    await until(session, () => session.state.holds.length === 1);
    await commands.executeCommand(commandIds.stopProxy);
    assert.match(await heard, /session\.created/);
    assert.equal(session.state.holds[0]?.release?.how, 'ended');
    await breakpoints.removeAll();
  });
});
