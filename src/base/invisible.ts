/**
 * Characters that nobody sees, or that turn the reading direction: shown as they are, they let a text look like another
 * one. What emoji and scripts are written with (joiners, variation selectors in their places) is left alone.
 */
export interface TextPiece {
  readonly text: string;
  /** The one character in it is not to be seen. */
  readonly isInvisible: boolean;
}

const INVISIBLE = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
/** A joiner between two characters that are no ASCII, or a variation selector after one. */
const WRITTEN_BEFORE = /[^\p{ASCII}\p{Cc}\p{Bidi_Control}]$|[\d#*]$/u;
const WRITTEN_AFTER = /^[^\p{ASCII}\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

/** Whether there may be a character in the text that nobody sees: `piecesWithInvisible` knows those that are kept. */
export function mayHaveInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The text in pieces, each invisible character one of its own. @param kept characters that are left in the text, too: line breaks, say */
export function piecesWithInvisible(text: string, kept = ''): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
    if (kept.includes(character) || isWritten(text, index, character)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), isInvisible: false });
    pieces.push({ text: character, isInvisible: true });
    from = index + character.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), isInvisible: false });
  return pieces;
}

/** A string as JSON writes it, with every invisible character as an escape. */
export function jsonWithEscapes(text: string): string {
  const pieces = piecesWithInvisible(text).map((piece) =>
    piece.isInvisible ? jsonEscape(piece.text) : JSON.stringify(piece.text).slice(1, -1),
  );
  return `"${pieces.join('')}"`;
}

/** JSON with every invisible character in its strings as an escape: the same value, as it reads. */
export function withEscapes(json: string): string {
  if (!mayHaveInvisible(json)) return json;
  return piecesWithInvisible(json, ' \n\t')
    .map(({ text, isInvisible }) => (isInvisible ? jsonEscape(text) : text))
    .join('');
}

/** `\n`, `\u202e`: how JSON writes a character that is not to be seen. */
export function jsonEscape(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  if (short.startsWith('\\')) return short;
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isWritten(text: string, index: number, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isSelector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
  const isJoiner = code === 0x200c || code === 0x200d;
  if (!isSelector && !isJoiner) return false;
  if (!WRITTEN_BEFORE.test(text.slice(Math.max(0, index - 2), index))) return false;
  return isSelector || WRITTEN_AFTER.test(text.slice(index + 1, index + 3));
}
