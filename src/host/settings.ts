/** The extension's settings, read when they are needed and never trusted to have the declared type. */
import { workspace } from 'vscode';
import { settingKeys } from './names.ts';

/** Absolute path, or undefined for the extension's own storage. */
export function recordingsFolder(): string | undefined {
  const folder = workspace.getConfiguration().get<unknown>(settingKeys.recordingsFolder);
  return typeof folder === 'string' && folder.trim() !== '' ? folder.trim() : undefined;
}
