/** Script files, YAML or JSON (which YAML contains): from their text to what the simulator is told. */
import { isMap, Lexer, LineCounter, parseDocument, type Document } from 'yaml';
import { RealtimeError } from '../../base/errors.ts';
import { phrase, verbatim, type Phrase } from '../../base/l10n.ts';
import type { JsonValue } from '../../base/json.ts';
import { readScript, ScriptProblem, type ScriptPath, type SimulatorScript } from './scriptShape.ts';

/** In characters: no script that somebody wrote comes near. */
const LONGEST = 8 * 1024 * 1024;
/** Levels in brackets, or columns of indentation. */
const DEEPEST = 200;

/**
 * @param file its name, for messages
 * @throws RealtimeError `bad-script` with file, line, and what to write instead
 */
export function parseScript(text: string, file: string): SimulatorScript {
  if (text.length > LONGEST) {
    const problem = phrase('a script is at most {0} characters long, and this is {1}', LONGEST, text.length);
    throw badScript(file, { line: 1, col: 1 }, problem);
  }
  const tooDeepAt = tooDeepLine(text);
  if (tooDeepAt !== undefined) throw badScript(file, { line: tooDeepAt, col: 1 }, phrase('nested too deeply'));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) throw badScript(file, lines.linePos(broken.pos[0]), verbatim(broken.message.replace(/\.$/, '')));
  try {
    return readScript(document.toJS({ maxAliasCount: 100 }) as JsonValue);
  } catch (error) {
    // Aliases that lead nowhere, or to too much.
    if (error instanceof ReferenceError) throw badScript(file, { line: 1, col: 1 }, verbatim(error.message));
    if (!(error instanceof ScriptProblem)) throw error;
    const where = error.path.reduce<string>(
      (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
      '',
    );
    throw badScript(
      file,
      lines.linePos(offsetOf(document, error.path)),
      where === '' ? error.phrase : phrase('{0}: {1}', where, error.phrase),
    );
  }
}

/**
 * The parser calls itself for each level, and so deep that the process can end without an exception: so this is found before.
 * @returns the line, from 1, on which it goes too deep
 */
function tooDeepLine(text: string): number | undefined {
  const indented = text
    .split('\n')
    .findIndex((line) => (/^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0].length ?? 0) > DEEPEST);
  if (indented >= 0) return indented + 1;
  let depth = 0;
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST) return line;
    line += token.split('\n').length - 1;
  }
  return undefined;
}

/** Of a member's name, where it has one: that is where a typing mistake would be. */
function offsetOf(document: Document.Parsed, path: ScriptPath): number {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === path.at(-1));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0] ?? 0;
}

function badScript(file: string, { line, col }: { line: number; col: number }, message: Phrase): RealtimeError {
  return new RealtimeError('bad-script', phrase('{0}: {1}.', `${file}:${line}:${col}`, message), {
    hint: phrase('Examples are in the README under "The simulator".'),
  });
}
