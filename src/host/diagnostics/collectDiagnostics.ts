/** "Realtime: Collect Diagnostics": a document to read, cut and share. Nothing leaves this machine. */
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, extensions, UIKind, version, window, workspace } from 'vscode';
import { isJsonObject } from '../../base/json.ts';
import type { DebugSession } from '../debugSession.ts';
import { savedEndpoints } from '../endpoints/endpointStore.ts';
import { secretsOf } from '../exportCommand.ts';
import type { HostLog } from '../hostLog.ts';
import { extensionId, settingKeys } from '../names.ts';
import type { Panels } from '../panels.ts';
import { recordingExtension } from '../recordingFiles.ts';
import type { RestorableRecordings } from '../restorableRecordings.ts';
import { sessionWords } from '../views/sessionWords.ts';
import { diagnosticsText, type Diagnostics, type SessionFacts } from './diagnosticsText.ts';
import { ownSettings, ownTexts, shortSettings, type SettingSchema } from './shortSettings.ts';

export interface DiagnosticsServices {
  readonly panels: Panels;
  readonly recordings: RestorableRecordings;
  readonly log: HostLog;
}

/** Names of rules and models are the same for everybody. */
const sharedSettings: ReadonlySet<string> = new Set([settingKeys.mutedRules, settingKeys.openAiModel]);

export async function collectDiagnostics({ panels, recordings, log }: DiagnosticsServices): Promise<void> {
  const sessions = panels.all.map(({ session }) => session);
  const valueOf = (key: string): unknown => workspace.getConfiguration().get(key);
  const schemas = settingSchemas();
  const content = diagnosticsText(
    {
      versions: versions(),
      settings: shortSettings(schemas, valueOf),
      endpoints: countedKinds(),
      sessions: sessions.map(sessionFacts),
      recordings: await recordingFacts(recordings.folder),
      log: log.recent,
    },
    {
      own: [
        ...ownSettings(schemas, valueOf, sharedSettings),
        ...sessions.flatMap(secretsOf),
        ...sessions.flatMap(({ header }) => ownTexts(header?.source.url)),
        ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
      ],
      home: homedir(),
    },
  );
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

function manifest(): Readonly<Record<string, unknown>> {
  const found: unknown = extensions.getExtension(extensionId)?.packageJSON;
  return isJsonObject(found) ? found : {};
}

function settingSchemas(): Readonly<Record<string, SettingSchema>> {
  const { contributes } = manifest() as {
    contributes?: { configuration?: { properties?: Record<string, SettingSchema> } };
  };
  return contributes?.configuration?.properties ?? {};
}

function versions(): Record<string, string> {
  return {
    'Realtime Debugger': String(manifest()['version']),
    'VS Code': `${version}, ${env.appName}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.language}`,
    'extension host': `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${remoteKind()}`,
    workspace: `folders: ${workspace.workspaceFolders?.length ?? 0}, ${workspace.isTrusted ? 'trusted' : 'not trusted'}`,
  };
}

/** `wsl`, `ssh-remote` …; a server in the browser has its address there. */
function remoteKind(): string {
  const { remoteName = 'local' } = env;
  return /^[\w-]+$/.test(remoteName) ? remoteName : 'remote';
}

function countedKinds(): Record<string, number> {
  const { endpoints, problems } = savedEndpoints();
  const counts: Record<string, number> = {};
  for (const { kind } of endpoints) counts[kind] = (counts[kind] ?? 0) + 1;
  return { ...counts, ...(problems.length > 0 && { 'left out, with a mistake': problems.length }) };
}

function sessionFacts(session: DebugSession): SessionFacts {
  const { state, header, entries, readOnly, recording } = session;
  const { unknown, malformed, unexpected } = state.counts;
  const found = new Map<string, number>();
  for (const { rule } of state.findings.values()) found.set(rule, (found.get(rule) ?? 0) + 1);
  const { state: word } = sessionWords(state);
  return {
    state: readOnly && word === 'live' ? 'recording' : word,
    kind: header?.source.kind ?? 'file',
    auth: header?.source.auth,
    dialect: state.dialect,
    entries: entries.length,
    items: state.order.length,
    errors: state.errors.length,
    findings: [...found].map(([rule, count]) => (count === 1 ? rule : `${count} × ${rule}`)),
    oddFrames: { unknown, malformed, unexpected },
    closeCode: state.connection.closeCode,
    recorded: recording !== undefined && recording.failure === undefined,
  };
}

async function recordingFacts(folder: string): Promise<Diagnostics['recordings']> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(recordingExtension));
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return { files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
