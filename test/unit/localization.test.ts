// Every text that a person reads can be translated, and is: in the manifest and in the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { collectTexts } from '../../scripts/localization/collectTexts.ts';
import { pseudoBundle } from '../../scripts/localization/pseudo.ts';
import { english, phrase, sentences, setTranslations, t, translated, verbatim } from '../../src/base/l10n.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Texts = Readonly<Record<string, string>>;
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const translations = readdirSync(join(root, 'l10n')).filter((name) => /^bundle\.l10n\.\w+\.json$/.test(name));
const languages = translations.map((name) => name.replace(/^bundle\.l10n\.|\.json$/g, ''));

/** What a translation must keep: places for values, commands, codicons, and code. */
function marksOf(text: string): string[] {
  return (text.match(/\{\d+\}|\(command:[\w.]+\)|\$\([\w~-]+\)|\$\{secret:[^}]*\}+/g) ?? []).sort();
}

describe('the texts of the code', () => {
  const { texts, problems } = collectTexts(root);

  it('are literals, and all of them are in the bundle that translators get', () => {
    expect(problems).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
    expect(Object.keys(read('l10n/bundle.l10n.json') as Texts)).toEqual(texts);
  });

  it.each(languages)('are all in %s, with their values', (language) => {
    const bundle = read(`l10n/bundle.l10n.${language}.json`) as Texts;
    expect(Object.keys(bundle).sort()).toEqual(texts);
    for (const [text, translation] of Object.entries(bundle)) expect(marksOf(translation), text).toEqual(marksOf(text));
  });
});

describe('the texts of package.json', () => {
  const manifest = read('package.json') as { contributes: Record<string, unknown> };
  const nls = read('package.nls.json') as Texts;

  it('are keys, each of which has its text', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(nls).sort());
  });

  it('stand nowhere in it', () => {
    expect(hardCoded(manifest.contributes, 'contributes')).toEqual([]);
  });

  it.each(languages)('are all in %s, with their commands', (language) => {
    const translated = read(`package.nls.${language}.json`) as Texts;
    expect(Object.keys(translated).sort()).toEqual(Object.keys(nls).sort());
    for (const [key, text] of Object.entries(nls)) expect(marksOf(translated[key] ?? ''), key).toEqual(marksOf(text));
  });

  it.each(['en', ...languages])('pictures of the walkthrough are there in %s, and say as much', (language) => {
    const own = language === 'en' ? nls : (read(`package.nls.${language}.json`) as Texts);
    const pictures = Object.keys(nls).filter((key) => key.endsWith('.picture'));
    expect(pictures.length).toBeGreaterThan(0);
    const texts = (path: string | undefined): number =>
      readFileSync(join(root, path ?? ''), 'utf8').match(/<text /g)?.length ?? 0;
    for (const key of pictures) {
      expect(texts(own[key]), key).toBe(texts(nls[key]));
      expect(readFileSync(join(root, own[key] ?? ''), 'utf8'), key).toContain(
        `aria-label="${own[key.replace('.picture', '.alt')]}"`,
      );
    }
  });
});

/** Names of the product; what models read, which is one language everywhere; snippets of JSON. */
const untranslated = /^(Realtime|Realtime Debugger)$/;
const shown =
  /^(title|name|contextualTitle|contents|displayName|userDescription|altText|label|\w*[dD]escriptions?|\w*Message)$/;

function hardCoded(node: unknown, place: string): string[] {
  if (Array.isArray(node)) return node.flatMap((member) => hardCoded(member, place));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const path = `${place}.${key}`;
    const isText = shown.test(key) && !/inputSchema|languageModelTools\.name|viewsContainers|\.body\./.test(path);
    const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    const wrong = texts.filter((text) => !/^%[\w.-]+%$/.test(text) && !untranslated.test(text));
    return [
      ...(isText && key !== 'modelDescription' ? wrong.map((text) => `${path}: ${text}`) : []),
      ...hardCoded(value, path),
    ];
  });
}

describe('a text', () => {
  afterEach(() => setTranslations({}));

  it('is its own in English, and another in another language, with its values', () => {
    expect(t('{0} of {1}', 3, 'x')).toBe('3 of x');
    setTranslations({ '{0} of {1}': '{1}: {0}', constructor: 'no' });
    expect(t('{0} of {1}', 3, '{0}')).toBe('{0}: 3');
    expect(t('toString')).toBe('toString');
    expect(t('{0} alone')).toBe('{0} alone');
  });

  it('can be put into words later, in the language of who reads it or in English, with what stands in it', () => {
    const made = phrase('{0} of {1}', phrase('one'), 'x');
    setTranslations({ '{0} of {1}': '{1}: {0}', one: 'eins' });
    expect(translated(made)).toBe('x: eins');
    expect(t('{0} of {1}', phrase('one'), 'x')).toBe('x: eins');
    expect(english(made)).toBe('one of x');
    expect(translated(sentences(made, undefined, verbatim('{0} of {1}')))).toBe('x: eins {0} of {1}');
  });

  it('can be told from one that is not translated', () => {
    setTranslations(pseudoBundle(['Connect to {0} $(plug)']));
    expect(t('Connect to {0} $(plug)', 'Oslo')).toBe('⟦Çøññéçţ ţø Oslo $(plug)⟧');
  });
});
