// Runs test/host in desktop VS Code: the one VSCODE_EXECUTABLE_PATH names, else one that @vscode/test-electron downloads. Needs
// `npm run build` before it. Where neither is to be had it says so and ends well: `npm run test:host` runs the same tests in Chromium.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './processes.ts';

const version = '1.139.1'; // what `npm run test:host` runs in

const executable = process.env.VSCODE_EXECUTABLE_PATH ?? (await download());
if (executable === undefined) {
  console.log('SKIPPED: desktop VS Code cannot be downloaded here, and VSCODE_EXECUTABLE_PATH names none.');
} else {
  const temporary = await mkdtemp(join(tmpdir(), 'realtime-desktop-'));
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist/test/host/index.cjs'),
      launchArgs: [
        temporary,
        `--user-data-dir=${join(temporary, 'data')}`,
        '--disable-workspace-trust',
        '--disable-extensions',
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function download(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(root, '.vscode-test') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
