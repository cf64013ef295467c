/** Stubs of functions: what the setting says, and each live session's desk. A JavaScript file runs only in a trusted workspace. */
import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable.ts';
import { Emitter } from '../../base/emitter.ts';
import { errorPhrase, RealtimeError } from '../../base/errors.ts';
import { isJsonObject } from '../../base/json.ts';
import { phrase } from '../../base/l10n.ts';
import type { ModelCall } from '../../session/stubs/callBook.ts';
import type { Stub, StubAnswer, Stubs } from '../../session/stubs/stub.ts';
import type { HostLog } from '../hostLog.ts';
import type { LiveSession } from '../liveSession.ts';
import { settingKeys } from '../names.ts';
import type { SessionStubs } from './sessionStubs.ts';

export class StubService implements Disposable {
  readonly #disposables = new DisposableStore();
  readonly #desks = new WeakMap<LiveSession, SessionStubs>();
  readonly #didChange = this.#disposables.add(new Emitter<void>());
  #read: Stubs | undefined;

  constructor(private readonly log: HostLog) {
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingKeys.stubs)) this.#changed();
      }),
    );
    // What a workspace sets is read once it is trusted.
    this.#disposables.add(workspace.onDidGrantWorkspaceTrust(() => this.#changed()));
  }

  /** Loads what `attach` needs, before somebody waits for it. */
  load() {
    return Promise.all([
      import('../../session/stubs/stub.ts'),
      import('./sessionStubs.ts'),
      import('../../session/stubs/stubOutput.ts'),
    ]);
  }

  /** Has stubs answer a session's calls; to be awaited before it opens. @param before the session in whose place it comes */
  async attach(session: LiveSession, before: LiveSession | undefined): Promise<void> {
    const [{ readStubs }, { SessionStubs: Desk }, { stubOutput }] = await this.load();
    const desk = new Desk(session, {
      onDidChange: this.#didChange.event,
      read: () => (this.#read ??= readStubs(setting())),
      produce: ({ answer }, call, scope) =>
        answer.kind === 'script'
          ? this.#runScript(answer, call, scope)
          : Promise.resolve().then(() => stubOutput(answer, call)),
      onError: (error) =>
        this.log.show(
          new RealtimeError(
            'response-not-asked-for',
            phrase('{0} was not asked for a response: {1}', session.name, errorPhrase(error)),
            {
              hint: phrase('Press "Respond" to ask for one.'),
              cause: error,
            },
          ),
        ),
    });
    const wasAutomatic = before && this.#desks.get(before)?.automatic;
    if (wasAutomatic !== undefined) desk.automatic = wasAutomatic;
    this.#desks.set(session, desk);
  }

  /** @throws RealtimeError `no-stubs` for a session that was not attached */
  of(session: LiveSession): SessionStubs {
    const desk = this.#desks.get(session);
    if (!desk) throw new RealtimeError('no-stubs', phrase('{0} is not connected.', session.name));
    return desk;
  }

  /** Whoever replays a session's client answers its calls, too: stubs keep out of it while `run` runs. */
  async without<Result>(session: LiveSession, run: () => Promise<Result>): Promise<Result> {
    const desk = this.#desks.get(session);
    const before = desk?.automatic ?? false;
    if (desk) desk.automatic = false;
    try {
      return await run();
    } finally {
      if (desk && before) desk.automatic = true;
    }
  }

  /** The stub of a function, as it is set. */
  async stubOf(tool: string): Promise<Stub | undefined> {
    const { readStubs } = await import('../../session/stubs/stub.ts');
    return readStubs(setting()).byTool.get(tool);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #changed(): void {
    this.#read = undefined;
    this.#didChange.fire();
  }

  async #runScript(
    { path, timeoutMs }: Extract<StubAnswer, { kind: 'script' }>,
    call: ModelCall,
    scope: DisposableStore,
  ): Promise<string> {
    const file = await scriptFile(path);
    const [{ runScript }, { callArguments }] = await Promise.all([
      import('./runScript.ts'),
      import('../../session/stubs/stubOutput.ts'),
    ]);
    const { name, callId, itemId, responseId } = call;
    const onPrint = (text: string): void => this.log.print(`${path}: ${text.trimEnd()}`);
    return await runScript({ path: file.fsPath, timeoutMs, scope, onPrint }, callArguments(call), {
      name,
      call_id: callId,
      item_id: itemId,
      ...(responseId !== undefined && { response_id: responseId }),
    });
  }
}

/** The workspace's stub of a function stands in for the user's: merged member by member, as VS Code does it, they would be neither. */
function setting(): unknown {
  const { globalValue, workspaceValue } = inspected();
  return { ...globalValue, ...workspaceValue };
}

function inspected(): { readonly globalValue?: object; readonly workspaceValue?: object } {
  const { globalValue, workspaceValue } = workspace.getConfiguration().inspect<unknown>(settingKeys.stubs) ?? {};
  return { ...(isJsonObject(globalValue) && { globalValue }), ...(isJsonObject(workspaceValue) && { workspaceValue }) };
}

/** Where a new stub goes, and what is there: what a workspace that is not trusted has set, nobody reads and nothing may write over. */
export function stubSetting(): { readonly isOfWorkspace: boolean; readonly value: object | undefined } {
  const isOfWorkspace = workspace.isTrusted && (workspace.workspaceFolders ?? []).length > 0;
  const { globalValue, workspaceValue } = inspected();
  return { isOfWorkspace, value: isOfWorkspace ? workspaceValue : globalValue };
}

/**
 * The file of a stub, which has to be in a folder of this workspace.
 * @throws RealtimeError `stub-untrusted`, `stub-no-file`
 */
export async function scriptFile(path: string): Promise<Uri> {
  if (!workspace.isTrusted) {
    throw new RealtimeError('stub-untrusted', phrase('{0} was not run: this workspace is not trusted.', path), {
      hint: phrase('Run "Workspaces: Manage Workspace Trust" if you trust what is in it.'),
    });
  }
  const isInside = !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
  for (const folder of isInside ? (workspace.workspaceFolders ?? []) : []) {
    const file = Uri.joinPath(folder.uri, path);
    const isThere = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere && file.scheme === 'file') return file;
  }
  throw new RealtimeError('stub-no-file', phrase('There is no file {0} in this workspace.', path), {
    hint: phrase('The path of "script" is relative to the workspace folder.'),
  });
}

/** Writes a function's stub into the settings: of the workspace where a trusted one is open, else of the user. */
export async function saveStub(tool: string, stub: object): Promise<void> {
  const { isOfWorkspace, value } = stubSetting();
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration().update(settingKeys.stubs, { ...value, [tool]: stub }, target);
}
