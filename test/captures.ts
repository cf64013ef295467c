/** Recorded sessions of real servers. They lie beside the project, not in it: without them these tests are skipped, by name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

export const capturesFolder = fileURLToPath(new URL('../../shared/captures', import.meta.url));

export interface Capture {
  /** File name without `.jsonl`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export const captures: readonly Capture[] = existsSync(capturesFolder)
  ? readdirSync(capturesFolder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => {
        const path = `${capturesFolder}/${file}`;
        return { name: file.replace(/\.jsonl$/, ''), path, text: readFileSync(path, 'utf8') };
      })
  : [];

/** A `describe` that says why when it does not run. */
export function describeCaptures(title: string, tests: () => void): void {
  const reason = captures.length > 0 ? '' : ` (SKIPPED: no recorded sessions in ${capturesFolder})`;
  if (reason !== '') console.warn(`${title}${reason}`);
  describe.skipIf(captures.length === 0)(`${title}${reason}`, tests);
}
