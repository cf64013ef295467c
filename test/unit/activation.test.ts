// What VS Code reads when it activates the extension, as it is shipped.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT_BYTES = 300 * 1024;

it('reads no more than 300 KB at the activation: sessions, rules, exporters and the simulator come when they are needed', async () => {
  const extension = bundles(root, `${root}dist`, { production: true }).find(({ name }) => name === 'extension');
  const { metafile } = await build({ ...extension?.options, metafile: true, write: false, sourcemap: false });
  const read = new Set<string>();
  const waiting = Object.keys(metafile.outputs).filter((path) => path.endsWith('/extension.js'));
  expect(waiting).toHaveLength(1);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path)) continue;
    read.add(path);
    const imports = metafile.outputs[path]?.imports ?? [];
    waiting.push(
      ...imports
        .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
        .map((one) => one.path),
    );
  }
  const inputs = [...read].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  const late = /src\/(simulator\/server|session\/findings|export\/|replay\/)|node_modules\/(ws|selfsigned|diff)\//;
  expect(inputs.filter((path) => late.test(path) && !/exportFormats/.test(path))).toEqual([]);
  const bytes = [...read].reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
