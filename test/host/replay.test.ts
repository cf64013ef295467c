import * as assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CancellationTokenSource, commands, Uri, ViewColumn, window } from 'vscode';
import type { JsonObject } from '../../src/base/json.ts';
import { commandIds, viewTypes } from '../../src/host/names.ts';
import { loadRecording } from '../../src/host/recordings.ts';
import { restoreComparison } from '../../src/host/replay/comparisonPanel.ts';
import { compareWithOriginal, openOriginal } from '../../src/host/replay/original.ts';
import { replayRecording } from '../../src/host/replay/replayCommands.ts';
import { showEntry } from '../../src/host/showEntry.ts';
import type { Entry } from '../../src/protocol/entry.ts';
import { encodeEntry, encodeHeader } from '../../src/recording/codec.ts';
import { replayBegins } from '../../src/session/sessionReplay.ts';
import { itemText, type SessionState } from '../../src/session/state.ts';
import { closeAllTabs, connectSimulator, hasRow, tabs, temporaryFile, until, wiring } from './support.ts';

const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hi.' }] };
const told = { ...item, id: 'item_old', status: 'completed' };
const lines: readonly { dir: 'client' | 'server'; event: JsonObject }[] = [
  { dir: 'server', event: { type: 'session.created', session: { type: 'realtime', model: 'gpt-realtime' } } },
  { dir: 'client', event: { type: 'conversation.item.create', item } },
  { dir: 'server', event: { type: 'conversation.item.added', item: told } },
  { dir: 'client', event: { type: 'conversation.item.retrieve', item_id: 'item_old' } },
  { dir: 'server', event: { type: 'conversation.item.retrieved', item: told } },
];

const recording = () => temporaryFile('asked.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));

function texts(state: SessionState): string[] {
  return state.order.flatMap((id) => itemText(state.items.get(id) ?? { ...emptyItem, id }));
}
const emptyItem = { type: '', parts: [], inConversation: true, createdN: 0, lastItemN: 0 };

describe('a recording in front', () => {
  before(wiring);
  afterEach(closeAllTabs);

  it('is replayed to a server: the same conversation, under other ids, in a session of its own', async () => {
    const { panels } = await wiring();
    await commands.executeCommand(commandIds.openRecording, recording());
    await commands.executeCommand(commandIds.replayRecording, { destination: 'simulator', timing: 'answers' });
    const live = panels.current?.liveSession;
    assert.ok(live, 'the new session is in front');
    assert.ok(hasRow(live, 'conversation.item.retrieved'));
    assert.deepEqual(texts(live.state), ['Say hi.']);
    assert.notEqual(live.state.order[0], 'item_old');
    assert.deepEqual(live.state.errors, []);
    assert.equal(live.readOnly, false);
    await until(live, () => live.state.replay?.end !== undefined);
    assert.deepEqual(live.state.replay, {
      name: 'asked',
      fileName: 'asked.jsonl',
      events: 2,
      end: { outcome: 'done', sent: 2 },
    });
    const services = await wiring();
    await compareWithOriginal(live, services);
    await tabs('asked.jsonl', live.name, `asked ↔ ${live.name}`);
    await openOriginal(live, services.recordings);
    assert.equal(panels.current?.session.recording?.fileName, 'asked.jsonl');
  });

  it('is noted once when its replay was cancelled, and not known where no session was begun for it', async () => {
    const services = await wiring();
    const name = `unfinished-${Date.now()}.realtime.jsonl`;
    const file = temporaryFile(name, lines.map((line) => JSON.stringify(line)).join('\n'));
    await commands.executeCommand(commandIds.openRecording, file);
    const asked = { destination: 'simulator', timing: 'answers' };
    const launcher = { start: () => Promise.resolve(undefined) } as unknown as typeof services.launcher;
    await replayRecording(asked, { ...services, launcher });
    assert.equal(services.recordings.find(name), undefined);

    const { withProgress } = window;
    const cancelAtOnce: typeof withProgress = (options, task) =>
      withProgress(options, (progress) => {
        const source = new CancellationTokenSource();
        const report: typeof progress.report = (step) => {
          progress.report(step);
          source.cancel();
        };
        return task({ report }, source.token);
      });
    Object.assign(window, { withProgress: cancelAtOnce });
    try {
      await commands.executeCommand(commandIds.replayRecording, asked);
    } finally {
      Object.assign(window, { withProgress });
    }
    const live = services.panels.current?.liveSession;
    assert.ok(live);
    await until(live, () => live.state.replay?.end !== undefined);
    const notes = live.state.rows.filter(({ type, what }) => type === 'note' && what.includes('cancelled'));
    assert.equal(notes.length, 1);
    assert.match(notes[0]?.what ?? '', /^The replay was cancelled: 1 of 2 events were sent\./);
    assert.equal(services.recordings.newest(), live.path);
    assert.equal(services.recordings.find(name), file.fsPath);
  });

  it('is looked for beside its replay, then where one of its name still is', async () => {
    const { recordings, panels } = await wiring();
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const name = `twin-${Date.now()}.realtime.jsonl`;
    const begins = replayBegins({ name: 'twin', fileName: name, events: 2 });
    const note: Entry = { kind: 'lifecycle', n: 1, monoMs: 1, wallMs: null, at: 'note', details: begins };
    const replay = await loadRecording(
      temporaryFile(
        'of-twin.realtime.jsonl',
        encodeHeader({ realtime: 1, source: { kind: 'custom' } }) + encodeEntry(note),
      ),
    );
    const folder = mkdtempSync(join(tmpdir(), 'realtime-elsewhere-'));
    const elsewhere = join(folder, name);
    writeFileSync(elsewhere, text);
    recordings.remember(elsewhere);
    recordings.remember(join(folder, 'gone', name));
    await openOriginal(replay, recordings);
    assert.equal(panels.current?.session.path, Uri.file(elsewhere).path);
    const beside = temporaryFile(name, text);
    await openOriginal(replay, recordings);
    assert.equal(panels.current.session.path, beside.path);
  });

  it('is restored into a new session, with what could not be said in its log', async () => {
    const { panels } = await wiring();
    await commands.executeCommand(commandIds.openRecording, recording());
    await commands.executeCommand(commandIds.restoreConversation, { destination: 'simulator' });
    const live = panels.current?.liveSession;
    assert.ok(live);
    await until(live, () => hasRow(live, 'session.updated'));
    assert.deepEqual(texts(live.state), ['Say hi.']);
    assert.deepEqual(live.state.errors, []);
  });

  it('is compared with another in a panel of its own', async () => {
    const file = recording();
    const other = temporaryFile(
      'other.jsonl',
      lines
        .slice(0, 3)
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    await commands.executeCommand(commandIds.compareRecordings, file, [file, other]);
    await tabs('asked ↔ other');

    // After a reload the page names its files only.
    await closeAllTabs();
    const services = await wiring();
    const restored = (state: unknown): Promise<string> => {
      const panel = window.createWebviewPanel(viewTypes.comparison, 'asked ↔ other', ViewColumn.Active);
      return restoreComparison(panel, state, services).then(() => panel.webview.html);
    };
    assert.match(await restored({ files: { left: 'asked.jsonl', right: 'other.jsonl' } }), /comparison\.js/);
    assert.match(await restored({ files: { left: '../../etc/passwd', right: 'other.jsonl' } }), /no longer there/);
    assert.match(await restored(undefined), /no longer there/);
  });

  it('is opened from a comparison with the entry selected that was clicked there', async () => {
    const { panels } = await wiring();
    const uri = recording();
    const session = await loadRecording(uri);
    const selected = (n: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (panels.current?.session.path !== uri.path || panels.current.selection.n !== n) return;
          subscription.dispose();
          resolve();
        };
        const subscription = panels.onDidChange(look);
        look();
      });
    await showEntry({ session, uri }, 2, panels);
    await selected(2);
    await showEntry({ session, uri }, 3, panels);
    await selected(3);
    assert.equal(panels.all.filter((panel) => panel.session.path === uri.path).length, 1);
  });

  it('has nothing to replay where no client spoke, and says what to do', async () => {
    const { panels } = await wiring();
    const { session } = await connectSimulator();
    await commands.executeCommand(commandIds.replayRecording, { destination: 'simulator', timing: 'answers' });
    assert.equal(panels.all.length, 1);
    await session.disconnect();
  });
});
