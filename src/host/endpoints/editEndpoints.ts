import { commands, env } from 'vscode';
import { settingKeys } from '../names.ts';

/** Opens settings.json at the endpoints, which the settings editor cannot show. In a remote window it is that machine's. */
export async function editEndpoints(): Promise<void> {
  const isRemote = env.remoteName !== undefined;
  const command = isRemote ? 'workbench.action.openRemoteSettingsFile' : 'workbench.action.openSettingsJson';
  await commands.executeCommand(command, { revealSetting: { key: settingKeys.endpoints, edit: true } });
}
