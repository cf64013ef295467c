/** From text as it is written to what is said: words, numbers spelled out, and the pauses that punctuation makes. */

export interface SpokenWord {
  readonly word: string;
  /** Pause after the word; 0 within a phrase. */
  readonly pauseMs: number;
  /** How the phrase ends: a question rises, a statement falls, a comma keeps the tone up. */
  readonly ending: 'none' | 'comma' | 'statement' | 'question';
}

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];
const SYMBOLS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  '+': 'plus',
  '=': 'equals',
  '@': 'at',
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '°': 'degrees',
  '/': 'slash',
};
/** How the names of the letters a to z are spelled as words; w is two. */
const LETTER_NAMES =
  'ay bee see dee ee eff jee aych eye jay kay ell emm enn oh pee cue ar ess tee you vee double-you ex why zee'.split(
    ' ',
  );

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'’]*|[%&+=@$€£°/]|[.!?…]+|[,;:()–—\n]+/gu;

export function spokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const pause = pauseOf(token);
    if (pause) {
      const last = words.pop();
      if (last) words.push(last.pauseMs > pause.pauseMs ? last : { word: last.word, ...pause });
      continue;
    }
    for (const word of wordsOf(token)) words.push({ word, pauseMs: 0, ending: 'none' });
  }
  const last = words.pop();
  if (last) words.push(last.ending === 'none' ? { ...last, ending: 'statement' } : last);
  return words;
}

function pauseOf(token: string): Omit<SpokenWord, 'word'> | undefined {
  if (/^[.!?…]/.test(token)) return { pauseMs: 330, ending: token.includes('?') ? 'question' : 'statement' };
  return /^[,;:()–—\n]/.test(token) ? { pauseMs: 170, ending: 'comma' } : undefined;
}

function wordsOf(token: string): string[] {
  const symbol = SYMBOLS[token];
  if (symbol !== undefined) return [symbol];
  if (/^\d/.test(token)) return numberWords(token);
  const isInitialism =
    token.length > 1 && token.length <= 5 && /^[A-Z]+$/.test(token) && !/[AEIOUY]/.test(token.slice(1));
  if (isInitialism) return Array.from(token.toLowerCase()).flatMap((letter) => letterName(letter).split('-'));
  return [token.toLowerCase().replaceAll('’', "'")];
}

/** "18.5" → eighteen point five; "007" and very long numbers digit by digit. */
function numberWords(token: string): string[] {
  const [whole = '', ...fraction] = token.replace(/,(?=\d{3}(?:\D|$))/g, '').split(/[.,]/);
  const digitByDigit = whole.length > 12 || (whole.length > 1 && whole.startsWith('0'));
  const wholeWords = digitByDigit ? digits(whole) : cardinal(Number(whole));
  return fraction.length === 0 ? wholeWords : [...wholeWords, 'point', ...digits(fraction.join(''))];
}

function digits(text: string): string[] {
  return Array.from(text, (digit) => ONES[Number(digit)] ?? digit);
}

function cardinal(value: number): string[] {
  if (value < 20) return [ONES[value] ?? ''];
  if (value < 100) return [TENS[Math.floor(value / 10)] ?? '', ...(value % 10 === 0 ? [] : cardinal(value % 10))];
  const [scale, name] = SCALES.find(([size]) => value >= size) ?? [100, 'hundred'];
  return [...cardinal(Math.floor(value / scale)), name, ...(value % scale === 0 ? [] : cardinal(value % scale))];
}

function letterName(letter: string): string {
  return LETTER_NAMES[letter.charCodeAt(0) - 97] ?? letter;
}
