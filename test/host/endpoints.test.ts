import * as assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect as connectTcp, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { commands, ConfigurationTarget, window, workspace, type Event } from 'vscode';
import { connectItems } from '../../src/host/endpoints/connectPick.ts';
import { plainSimulator } from '../../src/host/endpoints/destination.ts';
import { migrateCustomUrls, savedEndpoints } from '../../src/host/endpoints/endpointStore.ts';
import type { LiveSession } from '../../src/host/liveSession.ts';
import { commandIds, settingKeys } from '../../src/host/names.ts';
import { openPrevious } from '../../src/host/openPrevious.ts';
import { selfSignedCertificate } from '../../src/listener/certificate.ts';
import { SimulatorServer } from '../../src/simulator/server.ts';
import { closeAllTabs, connectSimulator, hasRow, until, wiring } from './support.ts';

const KEY = 'sk-host-endpoints-0123456789';
const MODEL = 'gpt-realtime-2.1';
const said = {
  input: window.showInputBox,
  warning: window.showWarningMessage,
  error: window.showErrorMessage,
  pick: window.showQuickPick,
};

describe('an endpoint of the settings', () => {
  let server: SimulatorServer;
  let origin: string;
  let pem: string;

  before(async () => {
    const certificate = await selfSignedCertificate();
    pem = certificate.cert;
    server = await SimulatorServer.start({ key: KEY, certificate: () => Promise.resolve(certificate) });
    origin = new URL(server.url).host;
  });
  after(() => server.close());
  afterEach(async () => {
    Object.assign(window, {
      showInputBox: said.input,
      showWarningMessage: said.warning,
      showErrorMessage: said.error,
      showQuickPick: said.pick,
    });
    await closeAllTabs();
    for (const key of [settingKeys.endpoints, settingKeys.customUrls, 'http.proxy']) await set(key, undefined);
    const { keys, trusted } = await wiring();
    for (const slot of keys.slots()) await keys.forget(slot);
    for (const host of trusted.hosts()) await trusted.forget(host);
  });

  it('is in the list of places, says whether its key is there, and connects with it', async () => {
    const { keys, targets } = await wiring();
    await set(settingKeys.endpoints, [azure()]);
    assert.match(detailOf(connectItems(keys, targets), 'Voice EU'), /no key yet; you are asked for it once$/);
    const asked = answerInput(KEY);
    const session = await connect('Voice EU');
    await until(session, () => hasRow(session, 'session.created'));
    assert.deepEqual(asked, [`API key for Voice EU (${origin})`]);
    assert.match(detailOf(connectItems(keys, targets), 'Voice EU'), /key stored$/);
    assert.deepEqual(session.header.source, {
      kind: 'azure',
      name: 'Voice EU',
      url: `ws://${origin}/openai/v1/realtime?model=${MODEL}`,
      auth: 'api-key',
    });
    assert.doesNotMatch(readFileSync(session.path, 'utf8'), new RegExp(KEY));
  });

  it('is in the view, with whether its key is there; what is removed comes back with its key', async () => {
    const { keys, endpointsView } = await wiring();
    assert.deepEqual(endpointsView.getChildren(), ['simulator', 'OpenAI']);
    await changes(endpointsView.onDidChangeTreeData, () => set(settingKeys.endpoints, [azure()]));
    assert.deepEqual(endpointsView.getChildren(), ['simulator', 'OpenAI', 'Voice EU']);
    const description = (): string => String(endpointsView.getTreeItem('Voice EU').description);
    assert.match(description(), /, to be set up$/);
    const slot = `Voice EU (${origin})`;
    await changes(endpointsView.onDidChangeTreeData, () => keys.set(slot, KEY));
    assert.doesNotMatch(description(), /to be set up/);
    assert.equal(endpointsView.getTreeItem('Voice EU').contextValue, 'saved');

    const { showInformationMessage } = window;
    let undo = (): void => assert.fail('nothing was offered');
    const offer = () => new Promise<string>((resolve) => (undo = () => resolve('Undo')));
    Object.assign(window, { showInformationMessage: offer });
    await commands.executeCommand(commandIds.removeEndpoint, 'Voice EU');
    Object.assign(window, { showInformationMessage });
    assert.deepEqual(endpointsView.getChildren(), ['simulator', 'OpenAI']);
    assert.equal(keys.hasKey(slot), false);
    // The key is the last that comes back.
    const isBack = new Promise<void>((resolve) => {
      const subscription = keys.onDidChange(() => {
        subscription.dispose();
        resolve();
      });
    });
    undo();
    await isBack;
    assert.deepEqual(endpointsView.getChildren(), ['simulator', 'OpenAI', 'Voice EU']);
    assert.equal(await keys.get(slot), KEY);
  });

  it('is asked for its key again once it is forgotten', async () => {
    const { keys } = await wiring();
    await set(settingKeys.endpoints, [azure()]);
    const slot = `Voice EU (${origin})`;
    await keys.set(slot, KEY);
    Object.assign(window, { showQuickPick: (items: { label: string }[]) => Promise.resolve(items[0]) });
    await commands.executeCommand(commandIds.clearKey);
    assert.equal(await keys.get(slot), undefined);
    const asked = answerInput(undefined);
    await commands.executeCommand(commandIds.connect, 'Voice EU');
    assert.equal(asked.length, 1);
    assert.equal((await wiring()).panels.all.length, 0);
  });

  it('that is connected again stays in the status bar while its key is asked for', async () => {
    const { keys, statusItem } = await wiring();
    await set(settingKeys.endpoints, [azure()]);
    const slot = `Voice EU (${origin})`;
    await keys.set(slot, KEY);
    const session = await connect('Voice EU');
    await until(session, () => hasRow(session, 'session.created'));
    await session.disconnect();
    assert.equal(statusItem.text, '');
    await keys.forget(slot);
    let shown = '';
    Object.assign(window, { showInputBox: () => Promise.resolve(void (shown = statusItem.text)) });
    await commands.executeCommand(commandIds.reconnect);
    assert.match(shown, /Voice EU: reconnecting$/);
    assert.equal(statusItem.text, '');
  });

  it('has nothing to forget where nothing is kept, which is no error', async () => {
    const { keys, trusted } = await wiring();
    for (const slot of keys.slots()) await keys.forget(slot);
    for (const host of trusted.hosts()) await trusted.forget(host);
    const told: string[] = [];
    const { showInformationMessage, showErrorMessage } = window;
    Object.assign(window, {
      showInformationMessage: (message: string) => Promise.resolve(void told.push(message)),
      showErrorMessage: (message: string) => Promise.reject(new Error(message)),
    });
    await commands.executeCommand(commandIds.clearKey);
    await commands.executeCommand(commandIds.forgetCertificate);
    Object.assign(window, { showInformationMessage, showErrorMessage });
    assert.match(told.join(' '), /^No API key is stored\. .* No certificate was trusted by hand\. /);
  });

  it('may refer to a secret, which is asked for once; a key in the open is warned of', async () => {
    const { keys } = await wiring();
    const warned = answerWarning(undefined);
    const url = `ws://${origin}/v1/realtime?model=${MODEL}`;
    const headers = { Authorization: 'Bearer ${secret:my key}' };
    await set(settingKeys.endpoints, [
      { name: 'By secret', kind: 'custom', url, headers },
      { name: 'In the open', kind: 'custom', url, headers: { Authorization: `Bearer ${KEY}` } },
    ]);
    const asked = answerInput(KEY);
    for (let time = 0; time < 2; time++) {
      const session = await connect('By secret');
      await until(session, () => hasRow(session, 'session.created'));
    }
    assert.equal(asked.length, 1);
    assert.equal(keys.hasKey('secret my key'), true);
    assert.deepEqual(warned, []);
    const open = await connect('In the open');
    await until(open, () => hasRow(open, 'session.created'));
    assert.match(warned[0] ?? '', /"In the open" hold what looks like a key in the open \(headers: Authorization\)/);
    assert.doesNotMatch(warned[0] ?? '', new RegExp(KEY));
  });

  it('is what a typed URL becomes once its server has answered, and a mistyped one does not', async () => {
    const { keys, panels } = await wiring();
    await keys.set(origin, KEY);
    answerInput('');
    const failed = await connect('ws://127.0.0.1:9/v1/realtime');
    await until(failed, () => failed.readOnly);
    assert.equal(failed.state.connection.phase, 'failed');
    await closeAllTabs();

    const answered = answerError('Add a Model and Reconnect…');
    answerInput(MODEL);
    const refused = await connect(`ws://${origin}/v1/realtime`);
    await until(refused, () => refused.readOnly);
    assert.deepEqual(savedEndpoints().endpoints, []);
    await untilTrue(() => panels.current?.liveSession?.state.connection.phase === 'open');
    assert.match(answered.find((shown) => shown.includes(origin)) ?? '', /You must provide a model parameter\./);
    await untilTrue(() => savedEndpoints().endpoints.length > 0);
    assert.deepEqual(savedEndpoints().endpoints, [
      { kind: 'custom', name: origin, url: `ws://${origin}/v1/realtime?model=${MODEL}` },
    ]);
  });

  it('stands in the list by when it was used, then the simulator, and below all that can be used where its key is missing', async () => {
    const { keys, targets } = await wiring();
    await set(settingKeys.endpoints, [
      { ...azure(), name: 'Never used' },
      { ...azure(), name: 'Used' },
    ]);
    await keys.set(`Used (${origin})`, KEY);
    const order = () =>
      connectItems(keys, targets)
        .map(({ label }) => label.replace(/^\S+ /, ''))
        .filter((label) => ['Simulator', 'OpenAI', 'Never used', 'Used'].includes(label));
    await connectSimulator();
    await untilTrue(() => targets.recent.rank(plainSimulator) === 0);
    assert.deepEqual(order(), ['Simulator', 'Used', 'OpenAI', 'Never used']);
    const session = await connect('Used');
    await until(session, () => hasRow(session, 'session.created'));
    await untilTrue(() => order()[0] === 'Used');
    assert.deepEqual(order(), ['Used', 'Simulator', 'OpenAI', 'Never used']);
    await keys.forget(`Used (${origin})`);
    assert.deepEqual(order().slice(0, 1), ['Simulator']);
  });

  it('cannot come from a workspace', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
    assert.ok(folder);
    const settings = join(folder, '.vscode');
    const changed = new Promise<void>((resolve) => {
      const subscription = workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('editor.tabSize')) return;
        subscription.dispose();
        resolve();
      });
    });
    const evil = { name: 'Voice EU', kind: 'custom', url: 'wss://evil.example/v1/realtime' };
    await mkdir(settings, { recursive: true });
    await writeFile(
      join(settings, 'settings.json'),
      JSON.stringify({ 'editor.tabSize': 7, [settingKeys.endpoints]: [evil], [settingKeys.openAiModel]: 'evil' }),
    );
    await changed;
    assert.deepEqual(savedEndpoints(), { endpoints: [], problems: [] });
    rmSync(settings, { recursive: true });
  });

  it('that is not usable is listed with the reason', async () => {
    const { keys, targets } = await wiring();
    await set(settingKeys.endpoints, [{ name: 'Broken', kind: 'azure' }]);
    assert.match(detailOf(connectItems(keys, targets), 'Not usable'), /entry 1: "resource" is missing/);
  });

  it('is what a URL of an earlier version becomes, once', async () => {
    const { keys } = await wiring();
    await set(settingKeys.customUrls, ['wss://h.example/v1/realtime?model=m', 7]);
    await migrateCustomUrls(keys);
    await migrateCustomUrls(keys);
    assert.deepEqual(savedEndpoints().endpoints, [
      { kind: 'custom', name: 'h.example', url: 'wss://h.example/v1/realtime?model=m' },
    ]);
    assert.equal(workspace.getConfiguration().inspect(settingKeys.customUrls)?.globalValue, undefined);
  });

  it('with a self-signed certificate gets no key before somebody said yes, and only as long', async () => {
    const { keys, panels, trusted } = await wiring();
    const url = `wss://${origin}/v1/realtime?model=${MODEL}`;
    await keys.set(origin, KEY);
    const refused = answerWarning(undefined);
    const first = await connect(url);
    await untilTrue(() => refused.length > 0);
    assert.equal(first.state.connection.phase, 'failed');
    assert.match(refused[0] ?? '', /is self-signed: only the server itself vouches for it\. .*SHA-256: [0-9A-F:]{95}/s);
    await closeAllTabs();

    answerWarning('Trust This Certificate');
    await connect(url);
    await untilTrue(() => panels.current?.liveSession?.state.connection.phase === 'open');
    assert.deepEqual(trusted.hosts(), [origin]);
    await closeAllTabs();

    const before = answerWarning(undefined);
    await trusted.forget(origin);
    assert.equal((await connect(url)).state.connection.phase, 'failed');
    await untilTrue(() => before.length > 0);
  });

  it('is reached through the proxy of VS Code’s settings', async () => {
    const proxy = await connectProxy();
    const { keys, trusted } = await wiring();
    const { port } = new URL(server.url);
    const host = `realtime.test:${port}`;
    await set('http.proxy', `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`);
    await keys.set(host, KEY);
    // VS Code puts an agent of its own in the place of ours: what was said yes to must hold through it as well.
    const url = `wss://${host}/v1/realtime?model=${MODEL}`;
    const refused = answerWarning(undefined);
    assert.equal((await connect(url)).state.connection.phase, 'failed');
    await untilTrue(() => refused.length > 0);
    await closeAllTabs();
    await trusted.trust(host, { pem, fingerprint256: new X509Certificate(pem).fingerprint256 });
    const session = await connect(url);
    await until(session, () => hasRow(session, 'session.created'));
    assert.deepEqual([...new Set(proxy.asked)], [host]);
    proxy.server.close();
  });

  it('begins a reconnected session’s log with what was lost', async () => {
    const { keys, panels, recordings } = await wiring();
    await set(settingKeys.endpoints, [azure()]);
    await keys.set(`Voice EU (${origin})`, KEY);
    const session = await connect('Voice EU');
    session.send(
      '{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}}',
    );
    await until(session, () => hasRow(session, 'conversation.item.done'));
    await commands.executeCommand(commandIds.reconnect);
    const next = panels.current?.liveSession;
    assert.ok(next && next !== session);
    await until(next, () => hasRow(next, 'session.created'));
    const [note] = next.entries;
    assert.equal(note?.kind === 'lifecycle' && note.at, 'note');
    const { reason, lostItems, previous } = note?.kind === 'lifecycle' ? note.details : {};
    assert.deepEqual({ reason, lostItems }, { reason: 'reconnected', lostItems: 1 });
    assert.equal(previous, basename(session.path));
    assert.deepEqual(next.header.source, session.header.source);
    // The conversation before is a click away.
    await openPrevious(next, recordings);
    assert.equal(panels.current.session.path, session.path);
  });

  function azure() {
    return { name: 'Voice EU', kind: 'azure', resource: `http://${origin}`, deployment: MODEL };
  }
});

async function set(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration().update(key, value, ConfigurationTarget.Global);
}

async function connect(where: string): Promise<LiveSession> {
  await commands.executeCommand(commandIds.connect, where);
  const session = (await wiring()).panels.current?.liveSession;
  assert.ok(session, `a session with ${where} is in front`);
  return session;
}

/** Resolves when the condition holds: for what ends with no event that a test could hear. */
async function untilTrue(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What a person types; the titles of the boxes that asked. */
function answerInput(answer: string | undefined): string[] {
  const asked: string[] = [];
  Object.assign(window, {
    showInputBox: ({ title }: { title: string }) => {
      asked.push(title);
      return Promise.resolve(answer);
    },
  });
  return asked;
}

/** What a person presses; what the warnings said. */
function answerWarning(answer: string | undefined): string[] {
  const shown: string[] = [];
  Object.assign(window, {
    showWarningMessage: (message: string, options: { detail?: string } | string) => {
      shown.push(`${message} ${typeof options === 'string' ? '' : (options.detail ?? '')}`);
      return Promise.resolve(answer);
    },
  });
  return shown;
}

/** The same for errors. */
function answerError(answer: string): string[] {
  const shown: string[] = [];
  Object.assign(window, {
    showErrorMessage: (message: string) => {
      shown.push(message);
      return Promise.resolve(answer);
    },
  });
  return shown;
}

function detailOf(items: readonly { label: string; detail?: string }[], label: string): string {
  return items.find((item) => item.label.endsWith(` ${label}`))?.detail ?? '';
}

/** A proxy that only tunnels, all names to this machine. */
async function connectProxy(): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const upstream = connectTcp(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked };
}

/** Does it, and resolves when the view was told of a change. */
async function changes(onDidChange: Event<void>, change: () => Promise<void>): Promise<void> {
  const told = new Promise<void>((resolve) => {
    const subscription = onDidChange(() => {
      subscription.dispose();
      resolve();
    });
  });
  await change();
  await told;
}
