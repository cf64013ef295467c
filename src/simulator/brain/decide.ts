/**
 * What the simulated model does next. No model, no network: rules over the words, the same for the same seed. It answers
 * what was said, calls a function when the session's tools suggest it, and speaks from the function's output afterwards.
 */
import { isJsonObject, stringAt, type JsonObject } from '../../base/json.ts';
import { answerTo } from './answers.ts';
import { directive, inStyle } from './directives.ts';
import { inventArguments } from './inventArguments.ts';
import { spaced } from './phrasing.ts';
import { sayResult } from './sayResult.ts';
import { lastOf, toolName, type Deed, type Situation } from './turns.ts';

export function decide(situation: Situation): Deed[] {
  const { turns, instructions, random } = situation;
  const last = turns.at(-1);
  const user = lastOf(turns, 'user')?.text ?? '';
  const tool = chosenTool(situation, user);
  if (tool) {
    const call: Deed = { kind: 'call', name: toolName(tool), arguments: inventArguments(tool, user, random) };
    return situation.announcesCalls ? [announcement(tool, random), call] : [call];
  }
  const asked =
    directive(last?.by === 'user' ? user : '') ?? (last?.by === 'output' ? undefined : directive(instructions));
  const text = asked ?? (last?.by === 'output' ? sayResult(last) : answerTo(situation, user));
  return [{ kind: 'say', text: inStyle(text, instructions), phase: 'final_answer' }];
}

/** The function to call now, or undefined to speak. */
function chosenTool({ tools, toolChoice, toolChoiceIsOwn, turns }: Situation, user: string): JsonObject | undefined {
  const functions = tools.filter((tool) => tool['type'] === 'function');
  if (toolChoice === 'none' || functions.length === 0) return undefined;
  const answersOutput = turns.at(-1)?.by === 'output';
  const best = bestMatch(functions, user);
  if (isJsonObject(toolChoice) || toolChoice === 'required') {
    if (answersOutput && !toolChoiceIsOwn) return undefined;
    const wanted = isJsonObject(toolChoice) ? stringAt(toolChoice, 'name') : undefined;
    return (
      functions.find((tool) => toolName(tool) === wanted) ??
      (isJsonObject(toolChoice) ? undefined : (best ?? functions[0]))
    );
  }
  return turns.at(-1)?.by === 'user' ? best : undefined;
}

function bestMatch(functions: readonly JsonObject[], user: string): JsonObject | undefined {
  const said = new Set(stems(user));
  const scored = functions
    .map((tool) => ({ tool, score: score(tool, said) }))
    .filter(({ score: points }) => points >= 2);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.tool;
}

/** Words shared with the function's name count double, those of its description once. */
function score(tool: JsonObject, said: ReadonlySet<string>): number {
  const name = new Set(stems(spaced(toolName(tool))));
  const description = new Set(stems(stringAt(tool, 'description') ?? ''));
  const hits = (words: ReadonlySet<string>) => [...words].filter((word) => said.has(word)).length;
  return 2 * hits(name) + hits(new Set([...description].filter((word) => !name.has(word))));
}

const EMPTY_WORDS = new Set(
  (
    'a about all an and any are ask at be call can check could current do does fetch find for from function get give given ' +
    'has have how i if in into is it its list look lookup make me my of on or out please query return run search set show ' +
    'some tell that the their them then there they this to tool up use user using want was we what when where which who ' +
    'will with would you your'
  ).split(' '),
);

/** Lower-case words that mean something, without the commonest endings. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !EMPTY_WORDS.has(word) && word.length > 1)
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|ers?|ed|es|s)$/, '') : word));
}

const ANNOUNCEMENTS = ['Let me check', 'One moment, I am looking up', 'Sure, checking'];
const VERBS = new Set(['get', 'set', 'fetch', 'find', 'look', 'lookup', 'up', 'search', 'query', 'list', 'run']);

/** "Let me check the current weather." before `get_current_weather` */
function announcement(tool: JsonObject, random: () => number): Deed {
  const words = spaced(toolName(tool)).split(' ');
  const subject = words.filter((word) => !VERBS.has(word)).join(' ');
  const opening = ANNOUNCEMENTS[Math.floor(random() * ANNOUNCEMENTS.length)] ?? '';
  return { kind: 'say', text: `${opening} ${subject ? `the ${subject}` : 'that'}.`, phase: 'commentary' };
}
