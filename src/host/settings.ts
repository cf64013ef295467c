/** The extension's settings, read when they are needed and never trusted to have the declared type. */
import { ConfigurationTarget, workspace } from 'vscode';
import { defaultOpenAiModel, settingKeys } from './names.ts';

/** Absolute path, or undefined for the extension's own storage. */
export function recordingsFolder(): string | undefined {
  const folder = read(settingKeys.recordingsFolder);
  return typeof folder === 'string' && folder.trim() !== '' ? folder.trim() : undefined;
}

export function openAiModel(): string {
  const model = read(settingKeys.openAiModel);
  return typeof model === 'string' && model.trim() !== '' ? model.trim() : defaultOpenAiModel;
}

/** Remembered URLs without credentials, the last used first. */
export function customUrls(): readonly string[] {
  const urls = read(settingKeys.customUrls);
  return Array.isArray(urls) ? urls.filter((url) => typeof url === 'string') : [];
}

export async function writeCustomUrls(urls: readonly string[]): Promise<void> {
  await workspace.getConfiguration().update(settingKeys.customUrls, urls, ConfigurationTarget.Global);
}

function read(key: string): unknown {
  return workspace.getConfiguration().get<unknown>(key);
}
