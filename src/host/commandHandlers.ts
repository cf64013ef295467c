/** What each command does. Whatever a button of the panel does, a command does through the same objects. */
import { Uri, window } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import type { ConnectTarget } from '../transport/target.ts';
import type { AudioFiles } from './audioFiles.ts';
import type { CommandHandlers } from './commands.ts';
import { pickConnection, type ConnectChoice } from './connectPick.ts';
import { playDemo } from './demo.ts';
import { chooseExportFormat, saveTranscript } from './exportCommand.ts';
import type { HostLog } from './hostLog.ts';
import type { KeyStore } from './keyStore.ts';
import type { Launcher } from './launcher.ts';
import type { Panels } from './panels.ts';
import { openRecording } from './recordings.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import type { Targets } from './targets.ts';

export interface CommandServices {
  readonly panels: Panels;
  readonly launcher: Launcher;
  readonly targets: Targets;
  readonly keys: KeyStore;
  readonly recordings: RestorableRecordings;
  readonly audioFiles: AudioFiles;
  readonly log: HostLog;
}

export function commandHandlers(services: CommandServices): CommandHandlers {
  const { panels, launcher, audioFiles, recordings, log } = services;
  const sendEvent = (type: string) => (): void => void panels.requireLive().send(JSON.stringify({ type }));
  return {
    connect: (argument) => connect(services, argument),
    disconnect: () => panels.requireLive().disconnect(),
    reconnect: () => launcher.reconnect(panels.requireCurrent()),
    openDemo: () => openDemo(services),
    openRecording: (argument) => openRecording(argument, recordings.folder),
    exportTranscript: async () => {
      const { session } = panels.requireCurrent();
      const format = await chooseExportFormat();
      if (format) await saveTranscript(session, format);
    },
    appendAudioFile: async (argument) => {
      const session = panels.requireLive();
      if (argument instanceof Uri) await audioFiles.append(session, argument);
      else await audioFiles.chooseAndAppend(session);
    },
    commitAudio: sendEvent('input_audio_buffer.commit'),
    clearAudio: sendEvent('input_audio_buffer.clear'),
    createResponse: sendEvent('response.create'),
    cancelResponse: sendEvent('response.cancel'),
    focusComposer: () => panels.requireCurrent().focus('composer'),
    clearKey: () => forgetKey(services.keys),
    showLog: () => log.reveal(),
  };
}

/** Without an argument it asks where to; `"simulator"`, `"openai"` or a WebSocket URL, as keybindings and tests give them, are taken as chosen. */
async function connect(services: CommandServices, argument: unknown): Promise<void> {
  const choice = typeof argument === 'string' ? named(argument) : await pickConnection(services.keys, services.targets);
  if (!choice) return;
  if (choice.kind === 'openRecording') {
    await openRecording(undefined, services.recordings.folder);
    return;
  }
  const target = await targetOf(choice, services.targets);
  if (target) await services.launcher.start(target);
}

function named(argument: string): ConnectChoice {
  return argument === 'simulator' || argument === 'openai' ? { kind: argument } : { kind: 'url', url: argument };
}

async function targetOf(choice: ConnectChoice, targets: Targets): Promise<ConnectTarget | undefined> {
  switch (choice.kind) {
    case 'simulator':
      return await targets.simulatorTarget();
    case 'openai':
      return await targets.openAiTarget();
    case 'url':
      return await targets.customTarget(choice.url);
    default: {
      const url = await window.showInputBox({
        title: 'Realtime: Connect to a Custom URL',
        prompt: 'Where a Realtime server listens. Keys in it are not written into settings or recordings.',
        placeHolder: 'wss://host/v1/realtime?model=gpt-realtime',
        ignoreFocusOut: true,
        validateInput: (value) =>
          /^\s*wss?:\/\/[^/\s]/i.test(value) ? undefined : 'Begin with ws:// or wss:// and a host.',
      });
      return url === undefined ? undefined : await targets.customTarget(url);
    }
  }
}

async function openDemo({ launcher, targets, log }: CommandServices): Promise<void> {
  const { liveSession } = await launcher.start(await targets.simulatorTarget());
  if (!liveSession) return;
  // The command is done when the session talks; the script goes on by itself.
  playDemo(liveSession).catch((error: unknown) => log.error(error));
}

async function forgetKey(keys: KeyStore): Promise<void> {
  const hosts = keys.hosts();
  if (hosts.length === 0) {
    throw new RealtimeError('no-key', 'No API key is stored.', { hint: 'Keys are asked for when you connect.' });
  }
  const picks = hosts.map((host) => ({ label: host, description: keys.hasKey(host) ? 'key stored' : 'no key needed' }));
  const chosen = await window.showQuickPick(picks, { title: 'Realtime: Forget API Key', placeHolder: 'Which server?' });
  if (!chosen) return;
  await keys.forget(chosen.label);
  void window.showInformationMessage(`The API key for ${chosen.label} is forgotten.`);
}
