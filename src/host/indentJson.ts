/**
 * Indents JSON text without reading it into values, so that every number, escape and repeated key stays as it was on
 * the wire. Text that is not JSON comes out re-spaced but whole.
 */
export function indentJson(text: string): string {
  const out: string[] = [];
  let depth = 0;
  const breakLine = (): void => void out.push('\n', '  '.repeat(Math.min(depth, MAX_INDENT)));
  for (let index = 0; index < text.length; index++) {
    const char = text[index] as string;
    if (char === '"') {
      const end = endOfString(text, index);
      out.push(text.slice(index, end + 1));
      index = end;
    } else if (char === '{' || char === '[') {
      const next = nextToken(text, index + 1);
      const closer = char === '{' ? '}' : ']';
      if (text[next] === closer) {
        out.push(char, closer);
        index = next;
      } else {
        out.push(char);
        depth++;
        breakLine();
      }
    } else if (char === '}' || char === ']') {
      depth = Math.max(0, depth - 1);
      breakLine();
      out.push(char);
    } else if (char === ',') {
      out.push(char);
      breakLine();
    } else if (char === ':') out.push(': ');
    else if (!isSpace(char)) out.push(char);
  }
  return out.join('');
}

/** Deeper nesting is written at this indentation: thousands of levels would otherwise take gigabytes. */
const MAX_INDENT = 100;

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return text.length - 1;
}

function nextToken(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text[index] as string)) index++;
  return index;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}
