import { commands } from 'vscode';
import { settingKeys } from '../names.ts';

/** Opens settings.json at the endpoints, which the settings editor cannot show. */
export async function editEndpoints(): Promise<void> {
  const command = 'workbench.action.openSettingsJson';
  await commands.executeCommand(command, { revealSetting: { key: settingKeys.endpoints, edit: true } });
}
