/** Untrusted text inside HTML. Invariant: whatever a model or a server wrote is text, in an element or in an attribute. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** JSON indented; text that is not JSON as it is. */
export function jsonBlock(text: string): string {
  return `<pre>${escaped(indented(text))}</pre>`;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Cells are HTML already; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = header.map((_, column) => rows.every((row) => /^(?:&lt;|<)?\$?[\d,.–]*$/.test(row[column] ?? '')));
  const cell = (tag: 'th' | 'td', html: string, column: number): string =>
    `<${tag}${isNumeric[column] ? ' class="num"' : ''}>${html}</${tag}>`;
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((html, column) => cell(tag, html, column)).join('')}</tr>\n`;
  return `<div class="card scroll"><table>\n${line('th', header)}${rows.map((row) => line('td', row)).join('')}</table></div>\n`;
}

/** Terms and values; both are text. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string {
  const lines = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>\n`);
  return `<dl>\n${lines.join('')}</dl>\n`;
}
