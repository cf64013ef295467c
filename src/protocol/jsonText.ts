/**
 * Where things are in a JSON text: the first syntax error, and the place of a value. The engine's own messages name no
 * position for most errors, and a text that is being typed is wrong most of the time.
 */
import { t } from '../base/l10n.ts';
import type { JsonPath } from './jsonPath.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

type Frame = { readonly kind: 'object' | 'array'; key: string | number; keyStart: number };

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The first place at which `text` stops being JSON, or undefined when all of it is. */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  return walk(text, () => false);
}

/** Where the value at `path` stands in `text`; from its key on, if it has one. Undefined when there is none. */
export function locate(text: string, path: JsonPath): TextRange | undefined {
  let found: TextRange | undefined;
  walk(text, (stack, start, end) => {
    if (stack.length !== path.length || !stack.every((frame, depth) => frame.key === path[depth])) return false;
    const top = stack.at(-1);
    found = { start: top?.kind === 'object' ? top.keyStart : start, end };
    return true;
  });
  return found;
}

/** Line and column, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Walks without recursion, so that depth is no danger. `visit` sees every finished value and may end the walk. */
function walk(
  text: string,
  visit: (stack: readonly Frame[], start: number, end: number) => boolean,
): SyntaxProblem | undefined {
  const stack: Frame[] = [];
  const starts: number[] = [];
  let at = skipSpace(text, 0);
  let expectValue = true;
  for (;;) {
    if (expectValue) {
      const char = text[at];
      if (char === '{' || char === '[') {
        starts.push(at);
        const kind = char === '{' ? 'object' : 'array';
        stack.push({ kind, key: kind === 'array' ? 0 : '', keyStart: at });
        at = skipSpace(text, at + 1);
        if (text[at] === (kind === 'object' ? '}' : ']')) {
          at++;
          expectValue = false;
          stack.pop();
          if (visit(stack, starts.pop() ?? 0, at)) return undefined;
        } else if (kind === 'object') {
          const key = readKey(text, at, stack);
          if (typeof key !== 'number') return key;
          at = key;
          continue;
        } else continue;
      } else {
        const end = matchAt(STRING, text, at) ?? matchAt(LITERAL, text, at);
        if (end === undefined) return problemAt(text, at, t('a value'));
        if (visit(stack, at, end)) return undefined;
        at = end;
        expectValue = false;
      }
    }
    at = skipSpace(text, at);
    const top = stack.at(-1);
    if (!top) return at < text.length ? problemAt(text, at, t('nothing more')) : undefined;
    const close = top.kind === 'object' ? '}' : ']';
    if (text[at] === close) {
      at++;
      stack.pop();
      if (visit(stack, starts.pop() ?? 0, at)) return undefined;
    } else if (text[at] === ',') {
      at = skipSpace(text, at + 1);
      if (top.kind === 'object') {
        const key = readKey(text, at, stack);
        if (typeof key !== 'number') return key;
        at = key;
      } else top.key = (top.key as number) + 1;
      expectValue = true;
    } else return problemAt(text, at, t('"," or "{0}"', close));
  }
}

/** Reads `"key":` and gives the offset of its value. */
function readKey(text: string, at: number, stack: readonly Frame[]): number | SyntaxProblem {
  const end = matchAt(STRING, text, at);
  if (end === undefined) return problemAt(text, at, t('a property name in double quotes'));
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') return problemAt(text, colon, '":"');
  const top = stack.at(-1);
  if (top) {
    top.key = JSON.parse(text.slice(at, end)) as string;
    top.keyStart = at;
  }
  return skipSpace(text, colon + 1);
}

function problemAt(text: string, offset: number, expected: string): SyntaxProblem {
  const message =
    offset >= text.length
      ? t('expected {0}, the text ends here', expected)
      : t('expected {0}, found "{1}"', expected, text[offset] ?? '');
  return { offset, message };
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}
