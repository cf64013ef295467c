/** Instructions that are easy to follow, followed: so that a changed instruction is seen in the answer. */

const QUOTED = /\b(?:say|reply|answer|respond|repeat)\b[^"“”]{0,40}["“]([^"“”]+)["”]/i;
const PLAIN =
  /\b(?:say|reply|answer|respond)(?:\s+(?:only|just|always))?(?:\s+with)?\s+(?:exactly|only|the (?:single |one )?word|the words?|the phrase|the text)\s*:?\s+([^\n]+?)(?:[.!]?\s*$|[.!]\s)/im;

/** The words that `text` orders to be said, if it does. */
export function directive(text: string): string | undefined {
  return (QUOTED.exec(text)?.[1] ?? PLAIN.exec(text)?.[1])?.trim();
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The answer, as short and as loud as the instructions want it. */
export function inStyle(text: string, instructions: string): string {
  const sentences = text.match(/[^.!?]+[.!?]+/g) ?? [text];
  const limited = /\b(?:one|a single)(?: short)? sentence\b/i.test(instructions) ? (sentences[0] ?? text).trim() : text;
  const short = firstWords(limited, wordLimit(instructions));
  return /\b(?:upper[ -]?case|all caps|capital letters)\b/i.test(instructions) ? short.toUpperCase() : short;
}

/** "two or three words" → 3, "a few words" → 6, "at most 10 words" → 10 */
function wordLimit(instructions: string): number {
  const match = /\b(?:(\w+)\s+or\s+)?(\w+)\s+words\b/i.exec(instructions);
  const amount = match?.[2]?.toLowerCase();
  if (amount === undefined) return Infinity;
  if (amount === 'few') return 6;
  const value = /^\d+$/.test(amount) ? Number(amount) : NUMBERS.indexOf(amount);
  return value > 0 ? value : Infinity;
}

/** Whole sentences as long as they fit, else the beginning of the first. */
function firstWords(text: string, limit: number): string {
  const words = text.split(/\s+/);
  if (words.length <= limit) return text;
  const cut = words.slice(0, limit).join(' ');
  const lastStop = Math.max(...['.', '!', '?'].map((stop) => cut.lastIndexOf(stop)));
  return lastStop > 0 ? cut.slice(0, lastStop + 1) : `${cut.replace(/[,;:–-]+$/, '')}.`;
}
