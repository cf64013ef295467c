// What a build is made of: the licences of the packages it has taken code or fonts from, which their authors ask to travel with
// them, and a bill of materials, which scanners for known faults read.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * Writes `THIRD_PARTY_NOTICES.txt` and `bom.json` (CycloneDX 1.6) into `folder`.
 * @param root the repository that the paths in `metafiles` are relative to
 */
export async function writeNotices(root: string, metafiles: readonly Metafile[], folder: string): Promise<void> {
  const folders = packageFolders(metafiles).map((path) => join(root, path));
  const notices = await Promise.all(folders.map(notice));
  await writeFile(join(folder, 'THIRD_PARTY_NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
  const bill = billOfMaterials(await manifestOf(root), await Promise.all(folders.map(manifestOf)));
  await writeFile(join(folder, 'bom.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

function packageFolders(metafiles: readonly Metafile[]): string[] {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const packages = new Set<string>();
  for (const [path, { bytesInOutput }] of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder && bytesInOutput > 0) packages.add(folder);
  }
  return [...packages].sort();
}

const licences = new URL('licences/', import.meta.url);
/** What packages hold beside their own code, and do not say: libraries compiled to WebAssembly, texts a licence refers to. */
const compiledIn: Readonly<Record<string, readonly string[]>> = {
  'mpg123-decoder': ['libmpg123', 'LGPL-2.1'],
  'opus-decoder': ['libopus'],
  '@wasm-audio-decoders/flac': ['libflac'],
  '@wasm-audio-decoders/ogg-vorbis': ['libvorbis'],
  'codec-parser': ['GPL-3'],
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function billOfMaterials(product: Manifest, packages: readonly Manifest[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...component(product) } },
    components: packages.map((manifest) => ({ type: 'library', ...component(manifest) })),
  };
}

function component({ name, version, license }: Manifest): object {
  // A package's address has the scope's @ escaped.
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { 'bom-ref': purl, name, version, purl, licenses: [{ expression: license }] };
}

/** The licence as the package brings it; where it brings no file, what its package.json says. */
async function notice(folder: string): Promise<string> {
  const { name, version, license, author } = await manifestOf(folder);
  const files = (await readdir(folder)).filter((entry) => /^(licen[cs]e|copying|notice)/i.test(entry)).sort();
  const texts = await Promise.all(files.map((entry) => readFile(join(folder, entry), 'utf8')));
  const authorName = typeof author === 'object' ? author.name : author;
  if (texts.length === 0) texts.push(`Copyright (c) ${authorName ?? `the authors of ${name}`}. Licence: ${license}.`);
  const more = compiledIn[name] ?? [];
  texts.push(...(await Promise.all(more.map((file) => readFile(new URL(`${file}.txt`, licences), 'utf8')))));
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}
