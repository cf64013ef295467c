// `npm test`: every check there is, one after the other, and a closing line `N passed, N failed` summed over all of them.
// A static check counts as one; a test runner counts its tests. Nothing is skipped without being named.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installAudioTools } from './audioTools.ts';
import { findChromium } from './chromium.ts';
import { root, run } from './processes.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Row extends Counts {
  name: string;
  seconds: number;
}

const results = join(root, 'test-results');
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

// Colours only for a person: what a build server keeps is read as plain text.
if (!process.stdout.isTTY) {
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
}

const rows: Row[] = [];
await step('build', () => staticCheck('build'));
// The longest beside all others: each keeps one core busy.
await Promise.all([
  step('lint', () => staticCheck('lint')),
  (async () => {
    for (const script of ['format:check', 'typecheck', 'unused', 'walls', 'generated']) {
      await step(script, () => staticCheck(script));
    }
  })(),
]);
await step('walls, tried', () => vitest('walls'));
await step('unit', () => vitest('unit'));
await step('flow', async () => {
  await installAudioTools();
  return vitest('flow');
});
await step('webview, in Chromium', async () => {
  await findChromium(); // or install it, before a test counts the seconds
  return vitest('webview');
});
await step('host, inside VS Code', hostTests);
if (existsSync(join(root, 'test/e2e'))) await step('end to end', () => vitest('e2e'));
finish();

async function step(name: string, check: () => Promise<Counts>): Promise<void> {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  let counts: Counts;
  try {
    counts = await check();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  rows.push({ name, ...counts, seconds: (performance.now() - startedAt) / 1000 });
}

async function staticCheck(script: string): Promise<Counts> {
  const { code, output } = await npm(['run', '--silent', script]);
  if (code !== 0) console.log(`${script}:\n${output}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: {
      readonly fullName: string;
      readonly status: string;
      /** Of a test that passed: what was wrong at the tries before. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

async function vitest(project: string): Promise<Counts> {
  const file = join(results, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args]);
  if (code !== 0 || !existsSync(file)) console.log(output);
  const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  );
  for (const { fullName, status } of skipped) console.log(`${status}: ${fullName}`);
  for (const { assertionResults } of report.testResults) {
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (status !== 'passed' || failureMessages.length === 0) continue;
      console.log(`passed at try ${failureMessages.length + 1}: ${fullName}`);
      for (const message of failureMessages) console.log(`  ${message.split('\n', 1)[0] ?? ''}`);
    }
  }
  // A file that cannot be loaded, or an error outside any test, fails the run without failing a test.
  const failed = report.numFailedTests === 0 && code !== 0 ? 1 : report.numFailedTests;
  if (report.numPassedTests + failed === 0) throw new Error(`No ${project} test ran.`);
  return { passed: report.numPassedTests, failed, skipped: skipped.length };
}

async function hostTests(): Promise<Counts> {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'scripts/testHost.ts']);
  console.log(output);
  const file = join(results, 'host.json');
  if (!existsSync(file)) throw new Error('The host tests did not run to their end.');
  const counts = JSON.parse(await readFile(file, 'utf8')) as Counts;
  if (counts.failed === 0 && code !== 0)
    throw new Error(`The host tests passed, and the script that ran them ended with ${code}.`);
  if (counts.passed + counts.failed === 0) throw new Error('No host test ran.');
  return counts;
}

function npm(args: readonly string[]): ReturnType<typeof run> {
  return run('npm', args, { shell: process.platform === 'win32' });
}

function finish(): void {
  console.log(
    `\n${'check'.padEnd(24)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}`,
  );
  for (const { name, passed, failed, skipped, seconds } of rows) {
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}${seconds.toFixed(1).padStart(9)}`;
    console.log(`${name.padEnd(24)}${numbers}`);
  }
  const sum = (key: keyof Counts): number => rows.reduce((total, row) => total + row[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
  );
}
