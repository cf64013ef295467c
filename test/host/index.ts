/**
 * Runs inside the extension host, called by VS Code as `extensionTestsPath`: every `*.test.cjs` that the build put beside this file.
 * Each line it logs begins with `HOST_TEST`; the last one, `HOST_TESTS {"passed":…,"failed":…,"skipped":…}`, ends the run for
 * whoever started it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** mocha's own reporters leave formatting to the console, and the extension host's console does none. */
  class LineReporter extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      runner.on('pass', (test) => {
        counts.passed++;
        say('✓', `${test.fullTitle()} (${test.duration ?? 0} ms)`);
      });
      runner.on('pending', (test) => {
        counts.skipped++;
        say('- skipped:', test.fullTitle());
      });
      runner.on('retry', (test: Mocha.Test, error: unknown) => say('↻ once more:', test.fullTitle(), error));
      runner.on('fail', (test, error) => {
        counts.failed++;
        say('✗', test.fullTitle(), error);
      });
    }
  }
  // VS Code's own boxes close when another window takes the focus, which a busy machine lets happen: what fails twice in a row is
  // this code's fault.
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: LineReporter });
  for (const path of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.test.cjs')) mocha.addFile(join(__dirname, path));
  }
  try {
    await mocha.loadFilesAsync();
    await new Promise<void>((resolve) => mocha.run(() => resolve()));
  } catch (error) {
    counts.failed++;
    say('✗', 'the test files could not be loaded', error);
  }
  console.log(`HOST_TESTS ${JSON.stringify(counts)}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} host tests failed.`);
}

function say(mark: string, title: string, error?: unknown): void {
  console.log(`HOST_TEST ${mark} ${title}${error === undefined ? '' : `\n${inspect(error)}`}`);
}
