/** Finds the scripted answer for a situation, and keeps count of what was used. */
import { isJsonObject, type JsonObject } from '../../base/json.ts';
import type { AnswerRule, AnswerScript } from './answerScript.ts';
import { lastOf, type Deed, type Situation } from './turns.ts';

export class ScriptedAnswers {
  readonly #used = new Map<AnswerRule, number>();

  constructor(private readonly script: AnswerScript | undefined) {}

  /**
   * The rule for the `turn`-th response, counted from 1. It counts as used.
   * @returns undefined when the built-in rules have to do
   */
  take(situation: Situation, turn: number): AnswerRule | undefined {
    const rule = this.script?.rules.find((one) => !this.#isSpent(one) && fits(one, situation, turn));
    if (rule) this.#used.set(rule, (this.#used.get(rule) ?? 0) + 1);
    return rule;
  }

  #isSpent(rule: AnswerRule): boolean {
    return rule.times !== undefined && (this.#used.get(rule) ?? 0) >= rule.times;
  }
}

function fits({ when }: AnswerRule, { turns }: Situation, turn: number): boolean {
  if (!when) return true;
  if (when.turn !== undefined && when.turn !== turn) return false;
  const last = turns.at(-1);
  if (when.tool !== undefined && (last?.by !== 'output' || last.name !== when.tool)) return false;
  return when.text === undefined || matches(when.text, lastOf(turns, 'user')?.text ?? '');
}

function matches(pattern: string, said: string): boolean {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(pattern) ?? [];
  return source === undefined
    ? said.toLowerCase().includes(pattern.toLowerCase())
    : new RegExp(source, flags).test(said);
}

/** What a rule has the model do: a preamble when it both speaks and calls. */
export function deedsOf({ say, calls = [] }: AnswerRule, { mcpTools }: Situation): Deed[] {
  const spoken: Deed[] =
    say === undefined ? [] : [{ kind: 'say', text: say, phase: calls.length > 0 ? 'commentary' : 'final_answer' }];
  return [...spoken, ...calls.map((call) => called(call, mcpTools))];
}

function called(
  call: { readonly name: string; readonly arguments: JsonObject | string },
  mcp: Situation['mcpTools'],
): Deed {
  const given = isJsonObject(call.arguments) ? JSON.stringify(call.arguments) : call.arguments;
  const tool = mcp.find(({ name }) => name === call.name);
  return tool ? { kind: 'mcp', tool, arguments: given } : { kind: 'call', name: call.name, arguments: given };
}
