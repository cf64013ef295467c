/** Programs that are not part of the product and judge it. Without them these tests are skipped, by name. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe } from 'vitest';
import { adviceFor, missingAudioTools, type AudioTool } from '../scripts/audioTools.ts';

/** A `describe` that says why when it does not run. `npm test` installs the programs where it may. */
export function describeWithTools(title: string, needed: readonly AudioTool[], tests: () => void): void {
  const missing = missingAudioTools(needed);
  const reason = missing.length === 0 ? '' : ` (SKIPPED: ${adviceFor(missing)})`;
  if (reason !== '') console.warn(`${title}${reason}`);
  describe.skipIf(missing.length > 0)(`${title}${reason}`, tests);
}

const start = promisify(execFile);

/** Runs one to its end. @throws with what it said when it fails */
export async function runTool(tool: AudioTool, args: readonly string[]): Promise<void> {
  const quiet = tool === 'ffmpeg' ? ['-v', 'error', '-nostdin', '-y'] : [];
  await start(tool, [...quiet, ...args]);
}
