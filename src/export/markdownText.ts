/**
 * Untrusted text inside Markdown. Invariant: whatever a model or a server wrote stays where it was put: it makes no
 * heading, list, table cell, picture or HTML of its own, and closes no fence. Bare URLs may still become links.
 */

/** Text as a block quote, shown as written, line breaks kept. */
export function quote(text: string): string {
  return linesOf(text)
    .map((line, index, lines) => {
      const breaks = line !== '' && index < lines.length - 1 && lines[index + 1] !== '';
      return `> ${escapeLine(line)}${breaks ? '\\' : ''}`.trimEnd();
    })
    .join('\n');
}

/** The same struck through, each line as code: strike marks around prose would depend on what is in it. */
export function struckQuote(text: string): string {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  return lines.map((line) => `> ~~${code(line)}~~`).join('\\\n');
}

/** One line of text in a heading or a list. */
export function inline(text: string): string {
  return escapeLine(linesOf(text).join(' ').trim());
}

/** One line as code; `–` for nothing. */
export function code(text: string): string {
  const line = linesOf(text).join(' ');
  if (line.trim() === '') return '–';
  const ticks = '`'.repeat(longestRunOfBackticks(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Rows of Markdown that is already safe, as a table; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = header.map((_, column) => rows.every((row) => /^(?:&lt;|<)?\$?[\d,.–]*$/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(isNumeric.map((numeric) => (numeric ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** A code block whose fence is longer than any run of backticks in it. */
export function fence(text: string, language = ''): string {
  const ticks = '`'.repeat(Math.max(3, longestRunOfBackticks(text) + 1));
  return `${ticks}${language}\n${linesOf(text).join('\n')}\n${ticks}`;
}

/** A code block of JSON, indented; text that is not JSON is shown as it is. */
export function jsonFence(text: string): string {
  try {
    return fence(JSON.stringify(JSON.parse(text), null, 2), 'json');
  } catch {
    return fence(text);
  }
}

/** Whatever some Markdown reader takes for a line end is one here; other control characters are shown as `�`. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/(?!\t)\p{Cc}/gu, '�'));
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*[\]<>~|$]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^(\s*)([#=+:-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^[ \t]+/, (indent) => '&nbsp;'.repeat(indent.length));
}

function longestRunOfBackticks(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
