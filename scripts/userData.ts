// The user settings of a VS Code that is started for this extension alone: a window without chat, welcome pages and update checks.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const quiet = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Makes the folder that `--user-data-dir` names. Settings that are there already stay: a person may have changed them.
 * @param settings on top of the quiet ones
 */
export async function prepareUserData(userDataDir: string, settings: Record<string, unknown> = {}): Promise<void> {
  const folder = join(userDataDir, 'User');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
