import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { commands, window } from 'vscode';
import { WebSocketServer } from 'ws';
import { commandIds } from '../../src/host/names.ts';
import { readRecordingFile } from '../../src/recording/reader.ts';
import { english } from '../../src/base/l10n.ts';
import { closeAllTabs, connectSimulator, hasRow, tabs, temporaryFile, until, wav, wiring } from './support.ts';

describe('a live session', () => {
  afterEach(closeAllTabs);

  it('opens a panel and is live', async () => {
    const { panel, session } = await connectSimulator();
    assert.equal(session.state.connection.phase, 'open');
    assert.equal(panel.isActive, true);
    await tabs('Simulator');
    assert.equal(session.readOnly, false);
  });

  it('writes every frame to its recording before it is shown', async () => {
    const { session } = await connectSimulator();
    assert.match(session.path, /[\\/]recordings[\\/]\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-simulator(-\d+)?\.realtime\.jsonl$/);
    const { header, entries } = await readRecordingFile(session.path);
    assert.equal(header?.source.kind, 'simulator');
    assert.ok(entries.length >= session.entries.length);
  });

  it('sends what a command says, and logs it', async () => {
    const { session } = await connectSimulator();
    await commands.executeCommand(commandIds.createResponse);
    await until(session, () => hasRow(session, 'response.create'));
    const frame = [...session.entries].find((entry) => entry.kind === 'frame' && entry.dir === 'client');
    assert.equal(frame?.kind === 'frame' && frame.text, '{"type":"response.create"}');
  });

  it('is one of several', async () => {
    const { panels } = await wiring();
    const first = await connectSimulator();
    const second = await connectSimulator();
    assert.equal(panels.all.length, 2);
    assert.notEqual(first.session.path, second.session.path);
    assert.equal(first.session.readOnly, false);
    assert.equal(panels.current, second.panel);
    await tabs('Simulator', 'Simulator 2');
    await commands.executeCommand(commandIds.reconnect);
    await tabs('Simulator', 'Simulator 2');
  });

  it('ends when it is asked to, and goes on as a new one in the same panel', async () => {
    const { panel, session } = await connectSimulator();
    await commands.executeCommand(commandIds.disconnect);
    const { phase, closedBy, closeCode } = session.state.connection;
    assert.deepEqual({ phase, closedBy, closeCode }, { phase: 'closed', closedBy: 'client', closeCode: 1000 });
    assert.equal(session.readOnly, true);

    await commands.executeCommand(commandIds.reconnect);
    const next = panel.liveSession;
    assert.ok(next && next !== session);
    await until(next, () => hasRow(next, 'session.created'));
    assert.notEqual(next.path, session.path);
    assert.match(next.state.rows[0]?.what ?? '', /new conversation/i);
    await tabs('Simulator');
  });

  it('ends when its panel is closed', async () => {
    const { session } = await connectSimulator();
    await closeAllTabs();
    await session.disconnect();
    const last = readFileSync(session.path, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    assert.match(last, /"at":"close","code":1000/);
    assert.equal((await wiring()).panels.all.length, 0);
  });

  it('that the server refuses keeps the server’s own words', async () => {
    const { panels, keys } = await wiring();
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    server.on('connection', (socket) => {
      socket.send(
        '{"type":"error","error":{"type":"invalid_request_error","code":"invalid_api_key","message":"Incorrect API key."}}',
      );
      socket.close(3000, 'invalid_request_error.invalid_api_key');
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await keys.set(host, 'sk-host-test-0123456789');
    await commands.executeCommand(commandIds.connect, `ws://${host}/v1/realtime?model=x`);
    const session = panels.current?.liveSession;
    assert.ok(session);
    await until(session, () => session.readOnly);
    const { phase, closeCode, message } = session.state.connection;
    assert.deepEqual(
      { phase, closeCode, message: message && english(message) },
      { phase: 'refused', closeCode: 3000, message: 'Incorrect API key.' },
    );
    assert.equal(readFileSync(session.path, 'utf8').includes('sk-host-test'), false);
    await keys.forget(host);
    server.close();
  });

  it('opens an event as a read-only JSON document', async () => {
    const { panel, session } = await connectSimulator();
    const { documents } = await wiring();
    const row = session.state.rows.find(({ type }) => type === 'session.created');
    await documents.open(session, row?.n ?? 0);
    const { document } = window.activeTextEditor ?? {};
    assert.equal(document?.uri.scheme, 'realtime-json');
    assert.equal(document?.languageId, 'json');
    assert.match(document?.getText() ?? '', /^\{\n {2}"/);
    panel.reveal();
  });

  it('opens an item as the document of its id, and the whole event where it does not hold the item', async () => {
    const { session } = await connectSimulator();
    const { documents } = await wiring();
    session.send(
      '{"type":"conversation.item.create","item":{"id":"item_mine","type":"message","role":"user","content":[]}}',
    );
    await until(session, () => hasRow(session, 'conversation.item.done'));
    const n = session.state.items.get('item_mine')?.lastItemN ?? 0;
    await documents.open(session, n, { kind: 'item', itemId: 'item_mine' });
    const item = window.activeTextEditor?.document;
    assert.match(item?.uri.path ?? '', /\/item_mine #\d+\.json$/);
    assert.equal((JSON.parse(item?.getText() ?? '') as { id: string }).id, 'item_mine');
    await documents.open(session, n, { kind: 'item', itemId: 'item_other' });
    assert.match(window.activeTextEditor?.document.getText() ?? '', /"type": "conversation\.item\.done"/);
  });
});

describe('an audio file', () => {
  afterEach(closeAllTabs);

  it('is appended in the session’s format, in chunks', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    await audioFiles.append(session, temporaryFile('one-second.wav', wav(48_000, 48_000)));
    await until(session, () => Math.round(session.state.buffer.appendedTotalMs) === 1000);
    assert.equal(session.state.rows.filter(({ type }) => type === 'input_audio_buffer.append').length, 10);
    assert.equal(session.appending?.phase, 'done');
  });

  it('of another kind is refused and nothing is sent', async () => {
    const { audioFiles } = await wiring();
    const { session } = await connectSimulator();
    await assert.rejects(audioFiles.append(session, temporaryFile('song.wav', 'ID3 not a wav at all')), /MP3/);
    assert.equal(hasRow(session, 'input_audio_buffer.append'), false);
    assert.equal(existsSync(session.path), true);
  });
});
