/** Makes a stub for the function of a call, from what the call and its output say, and shows it. */
import { commands, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { isJsonObject, type JsonValue } from '../../base/json.ts';
import { phrase, t } from '../../base/l10n.ts';
import type { ConversationItem, SessionState } from '../../session/state.ts';
import { settingKeys } from '../names.ts';
import { saveStub, scriptFile, stubSetting, type StubService } from './stubService.ts';

type Kind = 'output' | 'template' | 'script';

/** @param kind without one, VS Code asks @throws RealtimeError `no-such-call` */
export async function createStub(state: SessionState, callId: string, kind?: Kind): Promise<void> {
  const call = [...state.items.values()].find((item) => item.type === 'function_call' && item.callId === callId);
  const name = call?.name;
  if (name === undefined)
    throw new RealtimeError('no-such-call', phrase('This call is not in the conversation any more.'));
  const chosen = kind ?? (await chooseKind(name));
  if (chosen === undefined) return;
  if (chosen === 'script') {
    const path = `stubs/${name.replace(/[^\w.-]+/g, '_')}.mjs`;
    await saveStub(name, { script: path });
    await openScript(path, scriptText(name, valueOf(call?.arguments)));
    return;
  }
  const known = outputOf(state, name);
  await saveStub(name, chosen === 'output' ? { output: known ?? { ok: true } } : { template: templateOf(call) });
  await showSetting();
}

/** Shows the stub of a function where it is written, or all of them. */
export async function editStubs(service: StubService, tool: string | null): Promise<void> {
  const answer = tool === null ? undefined : (await service.stubOf(tool))?.answer;
  if (answer?.kind === 'script') await window.showTextDocument(await scriptFile(answer.path));
  else await showSetting();
}

async function chooseKind(name: string): Promise<Kind | undefined> {
  const items: (QuickPickItem & { readonly answer: Kind })[] = [
    { answer: 'output', label: t('$(json) Always the same output'), detail: t('JSON or a text, in the settings') },
    {
      answer: 'template',
      label: t('$(symbol-snippet) A template'),
      detail: t('An output with the arguments of the call put in, such as {0}', '{{arguments.city}}'),
    },
  ];
  const hasFolder = (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === 'file');
  if (hasFolder && workspace.isTrusted) {
    items.push({
      answer: 'script',
      label: t('$(file-code) A JavaScript file'),
      detail: t('A function in this workspace that is called with the arguments'),
    });
  }
  const choice = await window.showQuickPick(items, {
    title: t('Realtime: Stub for {0}', name),
    placeHolder: t('What answers calls of {0}', name),
  });
  return choice?.answer;
}

async function showSetting(): Promise<void> {
  const { isOfWorkspace, value } = stubSetting();
  const command = isOfWorkspace ? 'workbench.action.openWorkspaceSettingsFile' : 'workbench.action.openSettingsJson';
  // To edit it leaves the file changed and not saved: only where the setting is not in it yet.
  const edit = value === undefined;
  await commands.executeCommand(command, { revealSetting: { key: settingKeys.stubs, edit } });
}

/** A file that is there is opened as it is. */
async function openScript(path: string, text: string): Promise<void> {
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file');
  if (!folder) return;
  const file = Uri.joinPath(folder.uri, path);
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await window.showTextDocument(file);
}

function scriptText(name: string, args: JsonValue | undefined): string {
  const example = JSON.stringify(args ?? {});
  return [
    `// Answers calls of ${name.replace(/\s+/g, ' ')}. It runs anew for each call; what it returns is the output, a text or what becomes JSON.`,
    `// args: the arguments, for example ${example.replace(/[\u2028\u2029]/g, ' ').slice(0, 200)}`,
    '// call: { name, call_id, item_id, response_id }',
    'export default async function (args, call) {',
    '  return { ok: true, args };',
    '}',
    '',
  ].join('\n');
}

/** What was answered last to a call of this function. */
function outputOf(state: SessionState, name: string): JsonValue | undefined {
  const items = [...state.items.values()];
  const callIds = new Set(items.filter((item) => item.name === name).map(({ callId }) => callId));
  const output = items.findLast(({ type, callId }) => type === 'function_call_output' && callIds.has(callId))?.output;
  return valueOf(output) ?? output;
}

/** The arguments of the call, each as a place. */
function templateOf(call: ConversationItem | undefined): JsonValue {
  const args = valueOf(call?.arguments);
  // A place names members by dots: a name with one cannot be said.
  const names = isJsonObject(args) ? Object.keys(args).filter((name) => !/[.[\]{}?]/.test(name)) : [];
  return { ok: true, ...Object.fromEntries(names.map((name) => [name, `{{arguments.${name}}}`])) };
}

function valueOf(text: string | undefined): JsonValue | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
  } catch {
    return undefined;
  }
}
