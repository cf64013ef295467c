/** The extension's settings, read when they are needed and never trusted to have the declared type. */
import { workspace } from 'vscode';
import { settingKeys } from './names.ts';

/** Whether an answer is truncated where the user's speech stopped its playback. */
export function truncatesOnBargeIn(): boolean {
  return workspace.getConfiguration().get<unknown>(settingKeys.truncateOnBargeIn) === true;
}

/** Absolute path, or undefined for the extension's own storage. */
export function recordingsFolder(): string | undefined {
  const folder = workspace.getConfiguration().get<unknown>(settingKeys.recordingsFolder);
  return typeof folder === 'string' && folder.trim() !== '' ? folder.trim() : undefined;
}
