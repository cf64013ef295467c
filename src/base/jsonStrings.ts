/** The strings of a JSON text, told by their quotes, so that they are found in a text that was cut off, too. */

/** Index of the quote that ends the string starting at `start`; the length where none does. */
export function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

/** What is between the quotes; where that is no valid JSON, with those escapes undone that are whole. */
export function stringIn(quoted: string): string {
  if (!quoted.includes('\\')) return quoted;
  try {
    return JSON.parse(`"${quoted}"`) as string;
  } catch {
    return quoted.replace(/\\(?:u([\da-f]{4})|(["\\/bfnrt]))/gi, (escape, hex?: string, letter?: string) => {
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      return shortEscapes[letter ?? ''] ?? letter ?? escape;
    });
  }
}

const shortEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function isEscaped(json: string, index: number): boolean {
  let backslashes = 0;
  while (json.charCodeAt(index - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}
