/** What Node reads before the first line of a bundle runs; what is imported later, when it is needed, is not among it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles, type Bundle } from '../../scripts/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles as for a release.
 * @param inputs a file that the bundle imports when it is needed, with what that reads in its turn: `src/cli/audio.ts`
 * @returns the sources, relative to the repository, and the size of the files that hold them
 */
export async function readAtStart(
  name: Bundle['name'],
  entryFile: string,
  ...inputs: readonly string[]
): Promise<{ inputs: string[]; bytes: number }> {
  const bundle = bundles(root, join(root, 'dist'), { production: true }).find((each) => each.name === name);
  const { metafile } = await build({ ...bundle?.options, metafile: true, write: false, sourcemap: false });
  const outputs = Object.entries(metafile.outputs);
  const waiting = outputs.flatMap(([path, { entryPoint = '' }]) =>
    path.endsWith(`/${entryFile}`) || inputs.includes(entryPoint) ? [path] : [],
  );
  if (waiting.length !== 1 + inputs.length)
    throw new Error(`The bundle holds ${waiting.join(', ')} of what was asked.`);
  const read = new Set<string>();
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
  return {
    inputs: [...read].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
    bytes: [...read].reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0),
  };
}
