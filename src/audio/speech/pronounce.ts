/** From written words to sounds: a dictionary for the irregular, rules for the rest, something speech-like for any script. */
import { irregularWords, spellingRules } from './spellingRules.ts';

interface Rule {
  readonly letters: string;
  readonly left: RegExp;
  readonly right: RegExp;
  readonly sounds: readonly string[];
}

const CONTEXTS: Readonly<Record<string, string>> = {
  '#': '[aeiouy]+',
  ':': '[^aeiouy ]*',
  '^': '[^aeiouy ]',
  '.': '[bdvgjlmnrwz]',
  '+': '[eiy]',
  '&': '(?:ch|sh|[sxzcgj])',
  '@': '(?:ch|sh|th|[tsrdlzjn])',
  '%': '(?:ers?|es?|ed|ing|ely)(?![a-z])',
};

const rulesByLetter = parseRules();
const irregular = new Map(
  irregularWords.split('|').map((entry): [string, readonly string[]] => {
    const [word = '', sounds = ''] = entry.trim().split('=');
    return [word, sounds.split(' ')];
  }),
);

/** The sounds of one lower-case word, by their ARPAbet names. */
export function pronounce(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known) return known;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const latin = plain.replace(/[^a-z']/g, '');
  return latin.length > 0 ? pronounceLatin(latin) : babble(plain);
}

function pronounceLatin(word: string): string[] {
  const padded = ` ${word} `;
  const sounds: string[] = [];
  let at = 1;
  while (at < padded.length - 1) {
    const before = padded.slice(0, at);
    const rule = rulesByLetter
      .get(padded.charAt(at))
      ?.find(
        ({ letters, left, right }) =>
          padded.startsWith(letters, at) && right.test(padded.slice(at + letters.length)) && left.test(before),
      );
    sounds.push(...(rule?.sounds ?? []));
    at += rule?.letters.length ?? 1;
  }
  return sounds;
}

/** One syllable a character for scripts the rules do not know: the length and rhythm are right, the sounds are not. */
function babble(word: string): string[] {
  const onsets = ['K', 'S', 'T', 'N', 'HH', 'M', 'Y', 'R', 'W', 'D'];
  const nuclei = ['AA', 'IY', 'UW', 'EH', 'OW'];
  return Array.from(word).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return [onsets[code % onsets.length] ?? 'K', nuclei[(code >> 2) % nuclei.length] ?? 'AA'];
  });
}

function parseRules(): Map<string, Rule[]> {
  const byLetter = new Map<string, Rule[]>();
  for (const line of spellingRules.split('\n')) {
    const parts = /^(.*)\[(.+)\](.*)=(.*)$/.exec(line);
    if (!parts) continue;
    const [, left = '', letters = '', right = '', sounds = ''] = parts;
    const rule: Rule = {
      letters,
      left: new RegExp(`${toPattern(left)}$`),
      right: new RegExp(`^${toPattern(right)}`),
      sounds: sounds === '' ? [] : sounds.split(' '),
    };
    const list = byLetter.get(letters.charAt(0));
    if (list) list.push(rule);
    else byLetter.set(letters.charAt(0), [rule]);
  }
  return byLetter;
}

function toPattern(context: string): string {
  return Array.from(context, (character) => CONTEXTS[character] ?? character).join('');
}
