/**
 * A JSON text with each member and element on a line of its own. Strings and numbers stay to the letter, as do members that
 * are there twice: what is sent on after a change differs from what came in nothing but the change and its white space.
 */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const INDENT = '  ';

/** @param text is JSON */
export function laidOutJson(text: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let last = '';
  const line = () => `\n${INDENT.repeat(depth)}`;
  for (const [token] of text.matchAll(TOKEN)) {
    const isEnd = token === '}' || token === ']';
    const isEmpty = isEnd && (last === '{' || last === '[');
    if (isEnd) depth--;
    if ((isEnd && !isEmpty) || (!isEnd && (last === '{' || last === '[' || last === ','))) pieces.push(line());
    pieces.push(token === ':' ? ': ' : token);
    if (token === '{' || token === '[') depth++;
    last = token;
  }
  return pieces.join('');
}
