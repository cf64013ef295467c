// The pseudo-locale: every text that went through the translations can be told from one that did not, and is longer, as in other languages.
const letters: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ø',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Đ',
  E: 'É',
  G: 'Ğ',
  I: 'Í',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ø',
  R: 'Ř',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};

/** `Connect to {0}` becomes `⟦Çøññéçţ ţø {0}⟧`; places, commands and codicons stay. */
export function pseudo(text: string): string {
  const translated = text.replace(/\{\d+\}|\$\([\w~-]+\)|\(command:[^)]*\)|`[^`]*`|[A-Za-z]/g, (match) =>
    match.length === 1 ? (letters[match] ?? match) : match,
  );
  return `⟦${translated}⟧`;
}

export function pseudoBundle(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [text, pseudo(text)]));
}
