import * as assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, linkSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  commands,
  ConfigurationTarget,
  env,
  Uri,
  window,
  workspace,
  type QuickPickItem,
  type SaveDialogOptions,
} from 'vscode';
import { exportFormats } from '../../src/base/exportFormats.ts';
import { copyText } from '../../src/host/copyText.ts';
import { writeExport } from '../../src/host/exportCommand.ts';
import { commandIds, settingKeys } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, hasRow, temporaryFile, until } from './support.ts';

const key = `sk-proj-${'A1b2'.repeat(10)}`;
const dialogs = { save: window.showSaveDialog, pick: window.showQuickPick };

/** Answers each list of VS Code with the entry whose label holds the next of these words; `undefined` closes it. */
function choose(...words: (string | undefined)[]): string[][] {
  const offered: string[][] = [];
  const showQuickPick = (items: readonly QuickPickItem[]): Promise<QuickPickItem | undefined> => {
    offered.push(items.map(({ label }) => label));
    const word = words.shift();
    return Promise.resolve(word === undefined ? undefined : items.find(({ label }) => label.includes(word)));
  };
  Object.assign(window, { showQuickPick });
  return offered;
}

function saveAs(target: Uri | undefined): SaveDialogOptions[] {
  const asked: SaveDialogOptions[] = [];
  const showSaveDialog = (options: SaveDialogOptions): Promise<Uri | undefined> => {
    asked.push(options);
    return Promise.resolve(target);
  };
  Object.assign(window, { showSaveDialog });
  return asked;
}

async function talk(): Promise<Awaited<ReturnType<typeof connectSimulator>>> {
  const connected = await connectSimulator();
  const { session } = connected;
  const content = [{ type: 'input_text', text: `My key is ${key}, write to jane@mail.example.` }];
  session.send(JSON.stringify({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } }));
  session.send(JSON.stringify({ type: 'response.create' }));
  await until(session, () => hasRow(session, 'response.done'));
  return connected;
}

describe('exporting', () => {
  afterEach(() => {
    Object.assign(window, { showSaveDialog: dialogs.save, showQuickPick: dialogs.pick });
    return closeAllTabs();
  });

  it('writes every format of a live session, without the key in it', async () => {
    const { session } = await talk();
    for (const { id, extension } of exportFormats) {
      const target = temporaryFile(`every.${extension}`, '');
      await writeExport(session, id, target);
      const file = readFileSync(target.fsPath);
      assert.ok(file.length > 40, `${id} is written`);
      assert.ok(!file.includes(key), `${id} has no key`);
    }
    const masked = await writeExport(session, 'jsonl', temporaryFile('masked.jsonl', ''));
    assert.ok((masked.get('key') ?? 0) >= 1);
  });

  it('never writes over the recording of the session, nor over a link to it', async () => {
    const { session } = await talk();
    const link = temporaryFile('link.jsonl', '');
    rmSync(link.fsPath);
    linkSync(session.path, link.fsPath);
    const before = readFileSync(session.path);
    for (const target of [Uri.file(session.path), link]) {
      await assert.rejects(writeExport(session, 'csv', target), { code: 'recording-is-kept' });
    }
    assert.ok(readFileSync(session.path).subarray(0, before.length).equals(before));
    rmSync(link.fsPath);
  });

  it('asks for the format, the part and what to mask, and for a place', async () => {
    await talk();
    const target = temporaryFile('asked.txt', '');
    const asked = saveAs(target);
    const offered = choose('Plain text', 'e-mail', 'Some turns', undefined, 'Whole session');
    await commands.executeCommand(commandIds.exportTranscript);
    assert.equal(offered[0]?.length, exportFormats.length + 1);
    assert.ok(offered[1]?.some((label) => label.includes('circle-large-outline) Mask e-mail')));
    assert.ok(offered[2]?.some((label) => label.includes('check) Mask e-mail')));
    assert.deepEqual(offered[3], ['Turn 1']);
    assert.match(asked[0]?.defaultUri?.path ?? '', /\.txt$/);
    assert.match(readFileSync(target.fsPath, 'utf8'), /My key is \[redacted\], write to \[redacted\]\./);
  });

  it('writes nothing when a list or the dialog is closed', async () => {
    await talk();
    const asked = saveAs(undefined);
    choose(undefined);
    await commands.executeCommand(commandIds.exportTranscript);
    choose('CSV', undefined);
    await commands.executeCommand(commandIds.exportTranscript);
    assert.equal(asked.length, 0);
    choose('CSV', 'Whole session');
    await commands.executeCommand(commandIds.exportTranscript);
    assert.equal(asked.length, 1);
  });

  it('takes a recording from the Explorer that is not open', async () => {
    const { session } = await talk();
    const copy = temporaryFile('closed.realtime.jsonl', readFileSync(session.path));
    await closeAllTabs();
    const target = temporaryFile('closed.md', '');
    saveAs(target);
    choose('Markdown', 'Whole session');
    await commands.executeCommand(commandIds.exportTranscript, copy);
    assert.match(readFileSync(target.fsPath, 'utf8'), /My key is \\\[redacted\\\]/);
    assert.ok(existsSync(copy.fsPath));
  });

  it('sends a trace to the collector of the settings', async () => {
    await talk();
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.setEncoding('utf8');
      let body = '';
      request.on('data', (piece: string) => (body += piece));
      request.on('end', () => {
        bodies.push(`${request.url} ${String(request.headers['x-team'])} ${body}`);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const settings = workspace.getConfiguration();
    const set = async (values: readonly (readonly [string, unknown])[]): Promise<void> => {
      for (const [name, value] of values) await settings.update(name, value, ConfigurationTarget.Global);
    };
    try {
      await set([
        [settingKeys.collectorUrl, `http://127.0.0.1:${(server.address() as AddressInfo).port}`],
        [settingKeys.collectorHeaders, { 'X-Team': 'voice' }],
        [settingKeys.collectorProtocol, 'http/json'],
      ]);
      choose('OpenTelemetry collector', 'Whole session');
      await commands.executeCommand(commandIds.exportTranscript);
      assert.equal(bodies.length, 1);
      assert.match(bodies[0] ?? '', /^\/v1\/traces voice \{"resourceSpans"/);
      assert.ok(!bodies[0]?.includes(key));
      assert.match(bodies[0] ?? '', /invoke_agent/);
    } finally {
      await set(
        [settingKeys.collectorUrl, settingKeys.collectorHeaders, settingKeys.collectorProtocol].map((name) => [
          name,
          undefined,
        ]),
      );
      server.close();
    }
  });

  it('copies without keys, unless the settings say so', async () => {
    const { session } = await talk();
    await copyText(session, `{"text":"${key} of jane@mail.example"}`);
    assert.equal(await env.clipboard.readText(), '{"text":"[redacted] of jane@mail.example"}');
    const settings = workspace.getConfiguration();
    await settings.update(settingKeys.masked, 'nothing', ConfigurationTarget.Global);
    try {
      await copyText(session, key);
      assert.equal(await env.clipboard.readText(), key);
    } finally {
      await settings.update(settingKeys.masked, undefined, ConfigurationTarget.Global);
    }
  });
});
