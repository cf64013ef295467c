/** Stubs of the workspace: a JavaScript file and the setting, read as VS Code has them. */
import * as assert from 'node:assert/strict';
import { commands, ConfigurationTarget, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { english } from '../../src/base/l10n.ts';
import { settingKeys } from '../../src/host/names.ts';
import { createStub } from '../../src/host/stubs/createStub.ts';
import type { LiveSession } from '../../src/host/liveSession.ts';
import type { ConversationItem } from '../../src/session/state.ts';
import { closeAllTabs, connectSimulator, until, wiring } from './support.ts';

const pick = window.showQuickPick;
const folder = (): Uri => {
  const found = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(found, 'a folder is open');
  return found;
};
const file = (path: string): Uri => Uri.joinPath(folder(), path);
const write = (path: string, text: string) => workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
const set = (value: object | undefined) =>
  workspace.getConfiguration().update(settingKeys.stubs, value, ConfigurationTarget.Workspace);

/** A session whose model calls get_weather when it is asked for the weather. */
async function ask(): Promise<LiveSession> {
  const { session } = await connectSimulator();
  const tool = {
    type: 'function',
    name: 'get_weather',
    description: 'The weather in a city',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  };
  const content = [{ type: 'input_text', text: 'What is the weather in Oslo?' }];
  const events = [
    { type: 'session.update', session: { type: 'realtime', output_modalities: ['text'], tools: [tool] } },
    { type: 'conversation.item.create', item: { type: 'message', role: 'user', content } },
    { type: 'response.create' },
  ];
  for (const event of events) session.send(JSON.stringify(event));
  return session;
}

function find(session: LiveSession, type: string): ConversationItem | undefined {
  return [...session.state.items.values()].find((item) => item.type === type);
}

function failureOf(call: ConversationItem | undefined): string | undefined {
  return call?.stub?.failure && english(call.stub.failure);
}

describe('stubs', () => {
  afterEach(async () => {
    Object.assign(window, { showQuickPick: pick });
    await set(undefined);
    await closeAllTabs();
  });

  it('run a JavaScript file of the workspace, and ask for a response', async () => {
    await write('stubs/weather.mjs', 'export default async (args, call) => ({ of: args.city, by: call.name });\n');
    await set({ get_weather: { script: 'stubs/weather.mjs' } });
    const session = await ask();
    await until(session, () => session.state.responses.size === 2);
    const output = find(session, 'function_call_output')?.output;
    assert.deepEqual(JSON.parse(output ?? '{}'), { of: 'Oslo', by: 'get_weather' });
    const call = find(session, 'function_call');
    assert.equal(typeof call?.stub?.outputN, 'number');
    assert.deepEqual(session.stubs?.tools, ['get_weather']);
  });

  it('that fail say where, and are off where the session has them off', async () => {
    await write('stubs/weather.mjs', 'export default () => {\n  throw new Error("no wind today");\n};\n');
    await set({ get_weather: { script: 'stubs/weather.mjs' } });
    const session = await ask();
    await until(session, () => find(session, 'function_call')?.stub !== undefined);
    const call = find(session, 'function_call');
    assert.ok(call);
    assert.equal(failureOf(call), 'weather.mjs:2: Error: no wind today');

    await set({ get_weather: { script: '../outside.mjs' } });
    const { stubs } = await wiring();
    await stubs.of(session).run(call.callId ?? '');
    await until(session, () => /no file \.\.\/outside\.mjs/.test(failureOf(find(session, 'function_call')) ?? ''));

    await commands.executeCommand('realtime.toggleStubs');
    assert.equal(session.stubs?.automatic, false);
    await set({ get_weather: { output: 'by hand' } });
    await stubs.of(session).run(call.callId ?? '');
    await until(session, () => find(session, 'function_call_output')?.output === 'by hand');
  });

  it('are made from a call: the file is written, set and shown', async () => {
    const session = await ask();
    await until(session, () => session.state.responses.size === 1 && session.state.activeResponseId === undefined);
    const callId = find(session, 'function_call')?.callId ?? '';
    const offered: string[] = [];
    Object.assign(window, {
      showQuickPick: (items: readonly QuickPickItem[]) => {
        offered.push(...items.map(({ label }) => label));
        return Promise.resolve(items.find(({ label }) => label.includes('JavaScript')));
      },
    });
    await createStub(session.state, callId);
    assert.equal(offered.length, 3);
    const { document } = window.activeTextEditor ?? {};
    assert.equal(document?.uri.path, file('stubs/get_weather.mjs').path);
    assert.match(document.getText(), /export default async function \(args, call\)/);
    assert.deepEqual(workspace.getConfiguration().get(settingKeys.stubs), {
      get_weather: { script: 'stubs/get_weather.mjs' },
    });
    // As it was written it answers.
    const { stubs } = await wiring();
    await stubs.of(session).run(callId);
    await until(session, () => find(session, 'function_call_output') !== undefined);
    assert.match(find(session, 'function_call_output')?.output ?? '', /"ok":true/);
    await createStub(session.state, callId, 'output');
    const made = workspace.getConfiguration().get<Record<string, { output?: { ok?: boolean } }>>(settingKeys.stubs);
    assert.equal(made?.['get_weather']?.output?.ok, true);
  });
});
