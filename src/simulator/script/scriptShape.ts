/**
 * What may stand in a script file. `schemas/simulator-script.schema.json` says the same to editors; a test holds the two
 * together.
 */
import { RealtimeError } from '../../base/errors.ts';
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
    message: string,
  ) {
    super(message);
  }
}

const LONGEST_LATENCY_MS = 3_600_000;

type Check = (value: JsonValue | undefined, path: ScriptPath) => void;

const rule = members('a rule', {
  when: members('when', { text: someText, tool: someText, turn: count }),
  times: count,
  say: anyText,
  calls: each(members('a call', { name: someText, arguments: callArguments }, ['name', 'arguments'])),
  latencyMs: milliseconds,
  fail: members('fail', { type: anyText, code: anyText, message: anyText }, ['message']),
  incomplete: reason,
});

const script = members('a script', {
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
      `${detail}. Write /pattern/flags, or a text without slashes around it`,
    );
  }
}

function faultAt(value: JsonValue | undefined, path: ScriptPath): Fault {
  try {
    return parseFault(typeof value === 'string' ? value : '');
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
    throw new ScriptProblem(path, `${error.message} ${error.hint ?? ''}`.trim().replace(/\.$/, ''));
  }
}

function members(name: string, known: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, path) => {
    if (!isJsonObject(value))
      throw new ScriptProblem(path, `${name} is an object with ${listed(Object.keys(known))}, not ${shown(value)}`);
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(known, key));
    if (unknown !== undefined)
      throw new ScriptProblem(
        [...path, unknown],
        `'${unknown}' is not known here: ${name} has ${listed(Object.keys(known))}`,
      );
    const missing = required.find((key) => value[key] === undefined);
    if (missing !== undefined) throw new ScriptProblem(path, `${name} needs '${missing}'`);
    for (const [key, check] of Object.entries(known)) if (value[key] !== undefined) check(value[key], [...path, key]);
  };
}

function each(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) throw new ScriptProblem(path, `this is a list, not ${shown(value)}`);
    value.forEach((entry, index) => check(entry, [...path, index]));
  };
}

function anyText(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value === 'string') return;
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  throw new ScriptProblem(path, `this is a text, not ${shown(value)}${isScalar ? `: write "${value}"` : ''}`);
}

function someText(value: JsonValue | undefined, path: ScriptPath): void {
  anyText(value, path);
  if (value === '') throw new ScriptProblem(path, 'this text is empty: leave it out, or write something');
}

function count(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new ScriptProblem(path, `this is a whole number from 1, not ${shown(value)}`);
}

function milliseconds(value: JsonValue | undefined, path: ScriptPath): void {
  if (typeof value !== 'number' || !(value >= 0 && value <= LONGEST_LATENCY_MS))
    throw new ScriptProblem(
      path,
      `this is a number of milliseconds from 0 to ${LONGEST_LATENCY_MS}, not ${shown(value)}`,
    );
}

function callArguments(value: JsonValue | undefined, path: ScriptPath): void {
  if (isInsideItself(value)) throw new ScriptProblem(path, 'an alias leads back to where it stands');
  if (typeof value !== 'string' && !isJsonObject(value))
    throw new ScriptProblem(path, `arguments are an object, or a text that goes out as it is, not ${shown(value)}`);
}

/** YAML's aliases can make an object a part of itself, which no text can say. */
function isInsideItself(value: JsonValue | undefined, above: readonly JsonValue[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return above.includes(value) || Object.values(value).some((inner) => isInsideItself(inner, [...above, value]));
}

function reason(value: JsonValue | undefined, path: ScriptPath): void {
  if (value !== 'max_output_tokens' && value !== 'content_filter')
    throw new ScriptProblem(path, `this is max_output_tokens or content_filter, not ${shown(value)}`);
}

function listed(names: readonly string[]): string {
  return names.filter((name) => name !== '$schema').join(', ');
}

function shown(value: JsonValue | JsonObject | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isJsonObject(value)) return 'an object';
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
