/** The extension's settings, read when they are needed and never trusted to have the declared type. */
import { commands, workspace } from 'vscode';
import type { RedactionRules } from '../export/redact.ts';
import type { RetentionLimits } from '../recording/retention.ts';
import type { WriterOptions } from '../recording/writer.ts';
import { pricesWith, type PriceTable } from '../session/cost/priceTable.ts';
import { settingKeys } from './names.ts';

/** Whether an answer is truncated where the user's speech stopped its playback. */
export function truncatesOnBargeIn(): boolean {
  return workspace.getConfiguration().get<unknown>(settingKeys.truncateOnBargeIn) === true;
}

/** What is masked in exports and copies: `keys`, `keys and personal data`, or `nothing`. */
export function redactionSetting(): RedactionRules {
  const masked = workspace.getConfiguration().get<unknown>(settingKeys.masked);
  return { off: masked === 'nothing', personal: masked === 'keys and personal data' };
}

/** Where the proxy listens, and which web pages may use it. */
export function proxySettings(): { readonly port: number; readonly allowedOrigins: readonly string[] } {
  const settings = workspace.getConfiguration();
  const port = settings.get<unknown>(settingKeys.proxyPort);
  const origins = settings.get<unknown>(settingKeys.proxyAllowedOrigins);
  return {
    port: typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65535 ? port : 0,
    allowedOrigins: Array.isArray(origins) ? origins.map(String) : [],
  };
}

/** How recordings are written. */
export function writerSettings(): WriterOptions {
  const settings = workspace.getConfiguration();
  const megabytes = settings.get<unknown>(settingKeys.maxFileMegabytes);
  return {
    fsync: settings.get<unknown>(settingKeys.waitForDisk) === true,
    ...(typeof megabytes === 'number' && megabytes >= 1 && { maxFileBytes: megabytes * 1024 * 1024 }),
  };
}

/** What is kept of recordings; a limit of 0, or one that is no number, is none. */
export function retentionLimits(): RetentionLimits {
  const settings = workspace.getConfiguration();
  const limit = (key: string): number | undefined => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? value : undefined;
  };
  const [maxAgeDays, megabytes] = [limit(settingKeys.keepDays), limit(settingKeys.keepMegabytes)];
  return {
    ...(maxAgeDays !== undefined && { maxAgeDays }),
    ...(megabytes !== undefined && { maxBytes: megabytes * 1024 * 1024 }),
  };
}

/** Absolute path, or undefined for the extension's own storage. */
export function recordingsFolder(): string | undefined {
  const folder = workspace.getConfiguration().get<unknown>(settingKeys.recordingsFolder);
  return typeof folder === 'string' && folder.trim() !== '' ? folder.trim() : undefined;
}

/** Opens the setting in which prices are written. */
export async function editPrices(): Promise<void> {
  await commands.executeCommand('workbench.action.openSettings', `@id:${settingKeys.prices}`);
}

/** What models cost: the shipped prices, with the user's own over them. */
export function priceSettings(): PriceTable {
  return pricesWith(workspace.getConfiguration().get<unknown>(settingKeys.prices));
}
