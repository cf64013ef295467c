/** What a user installs: packaged as for the Marketplace, installed into a VS Code that has never seen it, and started there. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root, run } from '../../scripts/processes.ts';
import { openVsCode, type VsCodeInChromium } from '../../scripts/vscodeInChromium.ts';

/** What is left out of a package is up to `.vscodeignore`, and everything beside these is not even looked at. */
const beside = ['.vscodeignore', 'package.json', 'package.nls.json', 'package.nls.de.json', 'l10n', 'media', 'schemas'];
const texts = ['README.md', 'CHANGELOG.md', 'SUPPORT.md', 'LICENSE'];

interface Component {
  readonly name: string;
  readonly purl: string;
}

interface Manifest {
  readonly version: string;
}

const folder = mkdtempSync(join(tmpdir(), 'realtime-vsix-'));
let vscode: VsCodeInChromium | undefined;
afterAll(async () => {
  await vscode?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function succeeds(command: string, args: readonly string[], cwd = root): Promise<string> {
  const { code, output } = await run(command, args, { cwd });
  expect(code, output).toBe(0);
  return output;
}

it('the packaged extension installs and shows a demo session', async () => {
  for (const name of [...beside, ...texts]) cpSync(join(root, name), join(folder, name), { recursive: true });
  const tsx = ['--import', 'tsx'];
  await succeeds(process.execPath, [...tsx, 'scripts/build.ts', '--production', `--out=${join(folder, 'dist')}`]);
  const vsix = join(folder, 'realtime-debugger.vsix');
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  await succeeds(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix],
    folder,
  );
  const files = (await succeeds(process.execPath, [vsce, 'ls', '--no-dependencies'], folder)).trim().split('\n');
  expect(files).toContain('dist/THIRD_PARTY_NOTICES.txt');
  expect(files).toContain('dist/bom.json');
  expect(files).toContain('SUPPORT.md');
  // Made with each package from what went into it.
  const notices = readFileSync(join(folder, 'dist/THIRD_PARTY_NOTICES.txt'), 'utf8');
  const bill = JSON.parse(readFileSync(join(folder, 'dist/bom.json'), 'utf8')) as { components: Component[] };
  expect(bill.components).toHaveLength(notices.split(`\n${'-'.repeat(80)}\n`).length);
  for (const name of [
    'ws',
    'preact',
    '@vscode/webview-ui-toolkit',
    'mpg123-decoder',
    '@opentelemetry/otlp-transformer',
  ]) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;
    expect(notices).toContain(`${name} ${version} (`);
    expect(bill.components.find((one) => one.name === name)?.purl).toBe(
      `pkg:npm/${name.replace('@', '%40')}@${version}`,
    );
  }
  expect(files.filter((file) => /\.map$|node_modules|^(src|test|scripts|webview)\//.test(file))).toEqual([]);

  vscode = await openVsCode({ vsix });
  const { page } = vscode;
  const entry = page.locator('.quick-input-list-entry', { hasText: 'Realtime: Try the Simulator' }).first();
  // The palette fills while extensions are still being found.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').first().fill('>Realtime: Try the Simulator');
        return await entry.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await entry.click();
  const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await panel.locator('.state', { hasText: 'live' }).waitFor({ timeout: 60_000 });
  await panel.getByRole('grid', { name: 'Events' }).getByText('response.done').first().waitFor({ timeout: 60_000 });
  await page.screenshot({ path: join(root, 'test-results/e2e-packaged.png') });
  expect(vscode.log()).not.toContain('violates the following Content Security Policy');
});
