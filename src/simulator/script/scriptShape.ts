/**
 * What may stand in a script file. `schemas/simulator-script.schema.json` says the same to editors; a test holds the two
 * together.
 */
import { errorPhrase, RealtimeError } from '../../base/errors.ts';
import { english, phrase, verbatim, type Phrase, type PhraseValue } from '../../base/l10n.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';
import type { AnswerRule, AnswerScript } from '../brain/answerScript.ts';
import { parseFault, type Fault } from '../faults/faultInjection.ts';

export interface SimulatorScript {
  readonly answers: AnswerScript;
  readonly faults: readonly Fault[];
}

export type ScriptPath = readonly (string | number)[];

/** A mistake in a script, and where in its value it is. */
export class ScriptProblem extends Error {
  constructor(
    readonly path: ScriptPath,
    readonly phrase: Phrase,
  ) {
    super(english(phrase));
  }
}

const LONGEST_LATENCY_MS = 3_600_000;

type Check = (value: JsonValue | undefined, path: ScriptPath) => void;

const rule = members(phrase('a rule'), {
  when: members(verbatim('when'), { text: someText, tool: someText, turn: count }),
  times: count,
  say: anyText,
  calls: each(members(phrase('a call'), { name: someText, arguments: callArguments }, ['name', 'arguments'])),
  latencyMs: milliseconds,
  fail: members(verbatim('fail'), { type: anyText, code: anyText, message: anyText }, ['message']),
  incomplete: reason,
});

const script = members(phrase('a script'), {
  $schema: anyText,
  rules: each(rule),
  transcripts: each(anyText),
  faults: each((value, path) => {
    anyText(value, path);
    faultAt(value, path);
  }),
});

/** @throws ScriptProblem for the first mistake */
export function readScript(value: JsonValue): SimulatorScript {
  // An empty file is a script that says nothing.
  const given = value ?? {};
  script(given, []);
  const { rules, transcripts, faults } = given as {
    rules?: readonly AnswerRule[];
    transcripts?: readonly string[];
    faults?: readonly string[];
  };
  return {
    answers: { rules: (rules ?? []).map(withUsableText), ...(transcripts && { transcripts }) },
    faults: (faults ?? []).map((fault, index) => faultAt(fault, ['faults', index])),
  };
}

/** A regex that cannot be one is found here, not when a client speaks. */
function withUsableText(given: AnswerRule, index: number): AnswerRule {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(given.when?.text ?? '') ?? [];
  if (source === undefined) return given;
  try {
    new RegExp(source, flags);
    return given;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ScriptProblem(
      ['rules', index, 'when', 'text'],
      phrase('{0}. Write /pattern/flags, or a text without slashes around it', detail),
    );
  }
}

function faultAt(value: JsonValue | undefined, path: ScriptPath): Fault {
  try {
    return parseFault(typeof value === 'string' ? value : '');
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
    throw new ScriptProblem(path, errorPhrase(error));
  }
}

function members(name: Phrase, known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, path) => {
    if (!isJsonObject(value))
      throw new ScriptProblem(
        path,
        phrase('{0} is an object with {1}, not {2}', name, listed(Object.keys(known)), shown(value)),
      );
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(known, key));
    if (unknown !== undefined)
      throw new ScriptProblem(
        [...path, unknown],
        phrase("'{0}' is not known here: {1} has {2}", unknown, name, listed(Object.keys(known))),
      );
    const missing = required.find((key) => value[key] === undefined);
    if (missing !== undefined) throw new ScriptProblem(path, phrase("{0} needs '{1}'", name, missing));
    for (const [key, check] of Object.entries(known)) if (value[key] !== undefined) check(value[key], [...path, key]);
  };
}

function each(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ScriptProblem(path, phrase('this is a list, not {0}', shown(value)));
    value.forEach((entry, index) => check(entry, [...path, index]));
  };
}

function anyText(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value === 'string') return;
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  throw new ScriptProblem(
    path,
    isScalar
      ? phrase('this is a text, not {0}: write "{1}"', shown(value), String(value))
      : phrase('this is a text, not {0}', shown(value)),
  );
}

function someText(value: JsonValue | undefined, path: ScriptPath): void {
  anyText(value, path);
  if (value === '') throw new ScriptProblem(path, phrase('this text is empty: leave it out, or write something'));
}

function count(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new ScriptProblem(path, phrase('this is a whole number from 1, not {0}', shown(value)));
}

function milliseconds(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= LONGEST_LATENCY_MS))
    throw new ScriptProblem(
      path,
      phrase('this is a number of milliseconds from 0 to {0}, not {1}', LONGEST_LATENCY_MS, shown(value)),
    );
}

function callArguments(value: JsonValue | undefined, path: ScriptPath): void {
  if (isInsideItself(value)) throw new ScriptProblem(path, phrase('an alias leads back to where it stands'));
  if (typeof value !== 'string' && !isJsonObject(value))
    throw new ScriptProblem(
      path,
      phrase('arguments are an object, or a text that goes out as it is, not {0}', shown(value)),
    );
}

/** YAML's aliases can make an object a part of itself, which no text can say. */
function isInsideItself(value: JsonValue | undefined, above: readonly JsonValue[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return above.includes(value) || Object.values(value).some((inner) => isInsideItself(inner, [...above, value]));
}

function reason(value: JsonValue | undefined, path: ScriptPath): void {
  if (value !== 'max_output_tokens' && value !== 'content_filter')
    throw new ScriptProblem(path, phrase('this is max_output_tokens or content_filter, not {0}', shown(value)));
}

function listed(names: readonly string[]): string {
  return names.filter((name) => name !== '$schema').join(', ');
}

function shown(value: JsonValue | JsonObject | undefined): PhraseValue {
  if (Array.isArray(value)) return phrase('a list');
  if (isJsonObject(value)) return phrase('an object');
  if (value === null || value === undefined) return phrase('nothing');
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
