/**
 * Runs inside the extension host, called by VS Code as `extensionTestsPath`: every `*.test.cjs` that the build put beside this file.
 * The last line it logs, `HOST_TESTS {"passed":…,"failed":…,"skipped":…}`, is what scripts/testHost.ts waits for.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  for (const path of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.test.cjs')) mocha.addFile(join(__dirname, path));
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    await mocha.loadFilesAsync();
    await new Promise<void>((resolve) => {
      mocha
        .run(() => resolve())
        .on('pass', () => counts.passed++)
        .on('fail', () => counts.failed++)
        .on('pending', () => counts.skipped++);
    });
  } catch (error) {
    console.error('The host tests could not be loaded.', error);
    counts.failed++;
  }
  console.log(`HOST_TESTS ${JSON.stringify(counts)}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} host tests failed.`);
}
