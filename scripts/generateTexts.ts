// Writes l10n/bundle.l10n.json, which names every text that a person reads, for translators and for VS Code. With --check nothing is
// written: it fails when what is committed is not what would be written, and names what a translation lacks or has too much.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectTexts } from './localization/collectTexts.ts';
import { root } from './processes.ts';

const folder = join(root, 'l10n');
const { texts, problems } = collectTexts(root);
const wanted = `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), null, 2)}\n`;
for (const place of problems) fail(`${place}: t() takes a text that stands there, so that it can be translated.`);

const path = join(folder, 'bundle.l10n.json');
if (process.argv.includes('--check')) {
  if ((await readFile(path, 'utf8').catch(() => '')) !== wanted)
    fail('Not current: l10n/bundle.l10n.json. Run `npm run generate`.');
} else await writeFile(path, wanted);

for (const name of (await readdir(folder)).filter((file) => /^bundle\.l10n\.\w.*\.json$/.test(file))) {
  const translation = JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, string>;
  for (const text of texts.filter((one) => !Object.hasOwn(translation, one))) fail(`l10n/${name} lacks: ${text}`);
  for (const text of Object.keys(translation).filter((one) => !texts.includes(one)))
    fail(`l10n/${name} has too much: ${text}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
