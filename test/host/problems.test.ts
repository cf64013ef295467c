import * as assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  env,
  languages,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
} from 'vscode';
import { commandIds, settingKeys } from '../../src/host/names.ts';
import { closeAllTabs, connectSimulator, temporaryFile, until, wiring } from './support.ts';

const created = { type: 'session.created', event_id: 'e1', session: { type: 'realtime', id: 'sess_1' } };
const update = { type: 'session.update', event_id: 'mine', session: { modalities: ['text'], temperature: 0.8 } };
const refusal = {
  type: 'error',
  event_id: 'e2',
  error: {
    type: 'invalid_request_error',
    code: 'unknown_parameter',
    message: "Unknown parameter: 'session.modalities'.",
    param: 'session.modalities',
    event_id: 'mine',
  },
};

function recordingOf(name: string): Uri {
  const entries = [
    { dir: 'server', event: created },
    { dir: 'client', event: update },
    { dir: 'server', event: refusal },
  ].map((entry, index) => ({ n: index + 1, monoMs: index, wallMs: 0, ...entry }));
  const header = { realtime: 1, source: { kind: 'openai', name: 'OpenAI' } };
  return temporaryFile(name, [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Resolves with what the Problems view has of a file, when that matches. */
async function problemsOf(uri: Uri, matches: (found: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  const found = languages.getDiagnostics(uri);
  if (matches(found)) return found;
  return new Promise((resolve) => {
    const subscription = languages.onDidChangeDiagnostics(() => {
      const now = languages.getDiagnostics(uri);
      if (!matches(now)) return;
      subscription.dispose();
      resolve(now);
    });
  });
}

const some = (found: readonly Diagnostic[]): boolean => found.length > 0;
const none = (found: readonly Diagnostic[]): boolean => found.length === 0;
const rule = 'beta-shape-on-ga';
const isOfRule = ({ code }: Diagnostic): boolean => typeof code === 'object' && code.value === rule;

describe('the Problems view', () => {
  before(wiring);
  afterEach(async () => {
    await closeAllTabs();
    await workspace.getConfiguration().update(settingKeys.mutedRules, undefined, ConfigurationTarget.Global);
  });

  it('has the findings of an open recording at their lines, until its panel is closed', async () => {
    const uri = recordingOf('problems.realtime.jsonl');
    await commands.executeCommand(commandIds.openRecording, uri);
    const found = await problemsOf(uri, some);
    const beta = found.find(isOfRule);
    assert.ok(beta, 'the beta-shaped update is found');
    assert.equal(beta.source, 'Realtime');
    assert.equal(beta.severity, DiagnosticSeverity.Error);
    // The header is line 0, and the update is entry 2.
    assert.equal(beta.range.start.line, 2);
    const frames = beta.relatedInformation?.map(({ location }) => [location.uri.fsPath, location.range.start.line]);
    // At its own line why it matters.
    assert.deepEqual(frames, [
      [uri.fsPath, 2],
      [uri.fsPath, 3],
    ]);
    assert.match(beta.relatedInformation?.[0]?.message ?? '', /GA refuses such an event whole/);
    const text = await workspace.openTextDocument(uri);
    assert.ok(text.lineAt(beta.range.start.line).text.includes('"session.update"'));
    await closeAllTabs();
    await problemsOf(uri, none);
  });

  it('lists nothing of a muted rule, whoever muted it', async () => {
    const { muted } = await wiring();
    const uri = recordingOf('muted.realtime.jsonl');
    await commands.executeCommand(commandIds.openRecording, uri);
    const before = await problemsOf(uri, (found) => found.some(isOfRule));
    await commands.executeCommand(commandIds.muteRules, rule);
    const after = await problemsOf(uri, (found) => !found.some(isOfRule));
    assert.equal(after.length, before.length - 1);
    assert.deepEqual(muted.ids, [rule]);
    await muted.set(rule, false);
    await problemsOf(uri, (found) => found.length === before.length);
  });

  it('leads to the finding in the panel, and mutes, by the light bulb of the text', async () => {
    const { panels } = await wiring();
    const uri = recordingOf('actions.realtime.jsonl');
    await commands.executeCommand(commandIds.openRecording, uri);
    const beta = (await problemsOf(uri, some)).find(isOfRule);
    assert.ok(beta);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, beta.range);
    const show = actions.find(({ title }) => title === 'Show in Realtime Panel');
    const mute = actions.find(({ title }) => title === `Mute the Rule ${rule}`);
    assert.ok(show && mute, actions.map(({ title }) => title).join(', '));
    const revealed: unknown[] = [];
    const panel = panels.all[0];
    assert.ok(panel);
    const reveal = panel.revealIn.bind(panel);
    panel.revealIn = (what) => {
      revealed.push(what);
      reveal(what);
    };
    await commands.executeCommand(show.command?.command ?? '', ...((show.command?.arguments ?? []) as unknown[]));
    const [finding] = panel.session.state.findings.values();
    assert.deepEqual(revealed, [{ findingId: finding?.id }]);
    await commands.executeCommand(mute.command?.command ?? '', ...((mute.command?.arguments ?? []) as unknown[]));
    await problemsOf(uri, (found) => !found.some(isOfRule));
  });

  it('copies the event of a fix for a recording, and puts it into the composer of a live session', async () => {
    const { panels } = await wiring();
    const actionsAt = async (at: Uri, { range }: Diagnostic): Promise<CodeAction[]> => {
      await window.showTextDocument(await workspace.openTextDocument(at));
      return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', at, range);
    };
    const run = async ({ command }: CodeAction): Promise<void> => {
      await commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
    };
    const uri = recordingOf('fixes.realtime.jsonl');
    await commands.executeCommand(commandIds.openRecording, uri);
    const beta = (await problemsOf(uri, some)).find(isOfRule);
    assert.ok(beta);
    const copy = (await actionsAt(uri, beta)).find(({ title }) => title === 'Rewrite as GA: Copy the Event');
    assert.ok(copy);
    await run(copy);
    const copied = JSON.parse(await env.clipboard.readText()) as Record<string, unknown>;
    assert.deepEqual([copied['type'], copied['event_id']], ['session.update', 'fix_2_session_update']);
    const { panel, session } = await connectSimulator();
    session.send('{"type":"session.update","session":{"modalities":["text"]}}');
    await until(session, () => session.state.findings.size > 0);
    const file = Uri.file(session.path);
    const live = (await problemsOf(file, (found) => found.some(isOfRule))).find(isOfRule);
    assert.ok(live);
    const put = (await actionsAt(file, live)).find(({ title }) => title === 'Rewrite as GA: Put into the Composer');
    assert.ok(put);
    const revealed: unknown[] = [];
    const reveal = panel.revealIn.bind(panel);
    panel.revealIn = (what) => {
      revealed.push(what);
      reveal(what);
    };
    await run(put);
    const finding = [...session.state.findings.values()].find((one) => one.rule === rule);
    assert.deepEqual(revealed, [{ findingId: finding?.id, putFix: 'fix' }]);
    assert.ok(panels.all.includes(panel));
  });

  it('has the findings of a live session in the file that it is recorded to', async () => {
    const { session } = await connectSimulator();
    session.send('{"type":"session.update","session":{"modalities":["text"]}}');
    await until(session, () => session.state.findings.size > 0);
    const [first] = await problemsOf(Uri.file(session.path), some);
    const document = await workspace.openTextDocument(Uri.file(session.path));
    assert.ok(document.lineAt(first?.range.start.line ?? 0).text.includes('"modalities"'));
  });
});
