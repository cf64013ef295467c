/** Where a caret stands in a JSON text that is being typed: what is around it, and what would be written there. */
import type { JsonObject, JsonValue } from '../base/json.ts';
import type { JsonPath } from './jsonPath.ts';
import type { TextRange } from './jsonText.ts';

export interface JsonCaret {
  /** A member's name, or a value, would be written here. */
  readonly kind: 'name' | 'value';
  /** Of the object for a name, of the value for a value. */
  readonly path: JsonPath;
  /** What has been written of it, from its quotation mark on, with what follows of the word. */
  readonly range: TextRange;
  /** The word up to the caret, without quotation marks. */
  readonly word: string;
  /** Everything before the caret, as far as it goes. */
  readonly before: JsonValue | undefined;
}

interface Open {
  readonly value: JsonObject | JsonValue[];
  key: string | undefined;
  expects: 'name' | 'colon' | 'value' | 'comma';
}

/** Deeper than any event, and as deep as recursive readers may go. */
const MOST_LEVELS = 100;

/** Undefined where nothing can be written: after a value without a comma, in a number, too deep. */
export function jsonCaret(text: string, caret: number): JsonCaret | undefined {
  const stack: Open[] = [];
  let root: JsonValue | undefined;
  const put = (value: JsonValue): void => {
    const top = stack.at(-1);
    if (!top) root = value;
    else if (Array.isArray(top.value)) top.value.push(value);
    else if (top.key !== undefined) top.value[top.key] = value;
    if (top) top.expects = 'comma';
  };
  let at = 0;
  while (at < caret) {
    const char = text[at] ?? '';
    const top = stack.at(-1);
    if (char === '{' || char === '[') {
      if (stack.length >= MOST_LEVELS) return undefined;
      const value = char === '{' ? {} : [];
      put(value);
      stack.push({ value, key: undefined, expects: char === '{' ? 'name' : 'value' });
      at++;
    } else if (char === '}' || char === ']') {
      stack.pop();
      at++;
    } else if (char === ',') {
      if (top) {
        top.expects = Array.isArray(top.value) ? 'value' : 'name';
        top.key = undefined;
      }
      at++;
    } else if (char === ':') {
      if (top) top.expects = 'value';
      at++;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (end === undefined || end > caret - 1)
        return caretAt(stack, root, at, end ?? endOfWord(text, caret), text, caret);
      const word = unquoted(text.slice(at, end + 1));
      if (top?.expects === 'name') {
        top.key = word;
        top.expects = 'colon';
      } else put(word);
      at = end + 1;
    } else if (/\s/.test(char)) at++;
    else {
      const end = endOfWord(text, at);
      if (end >= caret) return caretAt(stack, root, at, end, text, caret);
      put(literal(text.slice(at, end)));
      at = Math.max(end, at + 1);
    }
  }
  return caretAt(stack, root, caret, caret, text, caret);
}

function caretAt(
  stack: readonly Open[],
  before: JsonValue | undefined,
  start: number,
  end: number,
  text: string,
  caret: number,
): JsonCaret | undefined {
  const top = stack.at(-1);
  if (!top || top.expects === 'colon' || top.expects === 'comma') return undefined;
  const above = stack.slice(0, -1).map(({ value, key }) => (Array.isArray(value) ? value.length - 1 : (key ?? '')));
  const quoted = text[start] === '"';
  const range = { start, end: quoted && text[end] === '"' ? end + 1 : end };
  const word = text.slice(quoted ? start + 1 : start, caret);
  if (top.expects === 'name') return { kind: 'name', path: above, range, word, before };
  const last = Array.isArray(top.value) ? top.value.length : (top.key ?? '');
  return { kind: 'value', path: [...above, last], range, word, before };
}

/** Of its closing mark; undefined where the line ends first. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') return at;
    else if (char === '\n') return undefined;
  }
  return undefined;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s,:{}[\]"]/.test(text[at] ?? '')) at++;
  return at;
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}

function literal(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
