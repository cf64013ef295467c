// Runs test/host inside VS Code in Chromium and writes the counts to test-results/host.json. Needs `npm run build` before it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './processes.ts';
import { openVsCode } from './vscodeInChromium.ts';

const limitMs = 480_000;
const results = join(root, 'test-results');
await mkdir(results, { recursive: true });

let settle!: (counts: string | undefined) => void;
const outcome = new Promise<string | undefined>((resolve) => (settle = resolve));
const limit = setTimeout(() => settle(undefined), limitMs);

const vscode = await openVsCode({
  tests: join(root, 'dist/test/host/index.cjs'),
  onLine(line) {
    const [, counts] = /^HOST_TESTS (\{.*\})/.exec(line) ?? [];
    if (counts) settle(counts);
    else if (line.startsWith('HOST_TEST ')) console.log(line.slice('HOST_TEST '.length));
  },
});
const counts = await outcome;
clearTimeout(limit);

const { passed, failed, skipped } = JSON.parse(counts ?? '{"passed":0,"failed":1,"skipped":0}') as Record<
  string,
  number
>;
if (counts === undefined) console.error(`The tests inside VS Code did not end within ${limitMs / 1000} seconds.`);
if (failed !== 0) {
  await vscode.page.screenshot({ path: join(results, 'host.png') });
  await writeFile(join(results, 'host.log'), vscode.log());
  console.error('What VS Code showed and logged: test-results/host.png, test-results/host.log');
  process.exitCode = 1;
}
await vscode.close();
await writeFile(join(results, 'host.json'), JSON.stringify({ passed, failed, skipped }));
