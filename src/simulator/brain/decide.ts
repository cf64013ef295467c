/**
 * What the simulated model does next. No model, no network: rules over the words, the same for the same seed. It answers
 * what was said, calls a function when the session's tools suggest it, and speaks from the function's output afterwards.
 */
import { isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { answerTo } from './answers.ts';
import { directive, inStyle } from './directives.ts';
import { inventArguments } from './inventArguments.ts';
import { attended, shortened, spaced } from './phrasing.ts';
import { sayResults } from './sayResult.ts';
import { lastOf, toolName, type Deed, type McpTool, type Situation } from './turns.ts';

/** Characters of the instructions that the rules look through. */
const READ_INSTRUCTIONS = 64_000;
/** Characters of an answer: spoken, some minutes. What a model says has an end, however long the output is that it speaks of. */
const SAID = 4000;

export function decide(situation: Situation): Deed[] {
  const { turns, random, awaited } = situation;
  const instructions = attended(situation.instructions, READ_INSTRUCTIONS);
  const last = turns.at(-1);
  const user = lastOf(turns, 'user')?.text ?? '';
  const calls = chosenCalls(situation, user);
  const [first] = calls;
  if (first) {
    const deeds = calls.map(({ tool, said }) => callOf(tool, said, random));
    return situation.announcesCalls ? [announcement(first.tool.name, random), ...deeds] : deeds;
  }
  if (awaited.length > 0 && (last?.by === 'output' || last?.by === 'call')) return [waiting(awaited)];
  const asked =
    directive(last?.by === 'user' ? user : '') ?? (last?.by === 'output' ? undefined : directive(instructions));
  const text = asked ?? (last?.by === 'output' ? sayResults(turns) : answerTo({ ...situation, instructions }, user));
  return [{ kind: 'say', text: inStyle(shortened(text, SAID), instructions), phase: 'final_answer' }];
}

/** All functions look the same to the model, wherever they run. */
interface Callable {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonObject;
  readonly mcp?: McpTool;
}

interface Call {
  readonly tool: Callable;
  /** The user's words that it is about. */
  readonly said: string;
}

function callablesOf({ tools, mcpTools }: Situation): Callable[] {
  const functions = tools
    .filter((tool) => tool['type'] === 'function')
    .map((tool) => ({
      name: toolName(tool),
      description: stringAt(tool, 'description') ?? '',
      parameters: objectAt(tool, 'parameters') ?? {},
    }));
  const remote = mcpTools.map((mcp) => ({
    name: mcp.name,
    description: mcp.description,
    parameters: mcp.inputSchema,
    mcp,
  }));
  return [...functions, ...remote];
}

function callOf({ name, parameters, mcp }: Callable, said: string, random: () => number): Deed {
  const given = inventArguments({ parameters }, said, random);
  return mcp ? { kind: 'mcp', tool: mcp, arguments: given } : { kind: 'call', name, arguments: given };
}

/** The functions to call now; none: to speak. */
function chosenCalls(situation: Situation, user: string): Call[] {
  const { toolChoice, toolChoiceIsOwn, turns, callsInParallel } = situation;
  const all = callablesOf(situation);
  if (toolChoice === 'none' || all.length === 0) return [];
  const last = turns.at(-1)?.by;
  const answersOutput = last === 'output' || last === 'call';
  if (isJsonObject(toolChoice) || toolChoice === 'required') {
    if (answersOutput && !toolChoiceIsOwn) return [];
    const tool = isJsonObject(toolChoice) ? wanted(all, toolChoice, user) : (bestMatch(all, user) ?? all[0]);
    return tool ? [{ tool, said: user }] : [];
  }
  if (last !== 'user') return [];
  const several = callsInParallel ? severalCalls(all, user) : [];
  if (several.length > 1) return several;
  const tool = bestMatch(all, user);
  return tool ? [{ tool, said: user }] : [];
}

/** What `tool_choice` names: a function, an MCP server or one of its tools. */
function wanted(all: readonly Callable[], choice: JsonObject, user: string): Callable | undefined {
  const label = choice['type'] === 'mcp' ? stringAt(choice, 'server_label') : undefined;
  const name = stringAt(choice, 'name');
  const fitting = all.filter((tool) => tool.mcp?.serverLabel === label && (name === undefined || tool.name === name));
  return bestMatch(fitting, user) ?? fitting[0];
}

/** "What is the weather in London and in Paris?", "Remember my name and tell me the time": a call for each. */
function severalCalls(all: readonly Callable[], user: string): Call[] {
  const calls: Call[] = [];
  for (const said of user.split(/(?:[,;.?!]\s+(?:and\s+|then\s+|also\s+)*|\s+(?:and|then|also|as well as)\s+)/i)) {
    const tool = bestMatch(all, said);
    const before = calls.at(-1)?.tool;
    // "… and in Paris" has no verb of its own: it is about what came before.
    const continued = before && /^(?:(?:for|in|of|at|to|from|about)\s+)?(?:\p{Lu}|\d)/u.test(said) ? before : undefined;
    if (tool) calls.push({ tool, said });
    else if (continued)
      calls.push({ tool: continued, said: `for ${said.replace(/^(?:for|in|of|at|to|from|about)\s+/i, '')}` });
  }
  const seen = new Set<string>();
  return calls.filter(({ tool, said }) => {
    const place = /\p{Lu}[\p{L}'-]+|\d+/gu;
    const key = `${tool.name} ${[...said.matchAll(place)]
      .map(([word]) => word)
      .slice(-1)
      .join('')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function waiting(awaited: readonly string[]): Deed {
  const text = `I am still waiting for the output of ${awaited.join(' and ')}.`;
  return { kind: 'say', text, phase: 'commentary' };
}

function bestMatch(tools: readonly Callable[], user: string): Callable | undefined {
  const said = new Set(stems(user));
  const scored = tools.map((tool) => ({ tool, score: score(tool, said) })).filter(({ score: points }) => points >= 2);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.tool;
}

/** Words shared with the function's name count double, those of its description once. */
function score(tool: Callable, said: ReadonlySet<string>): number {
  const name = new Set(stems(spaced(tool.name)));
  const description = new Set(stems(tool.description));
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
function announcement(tool: string, random: () => number): Deed {
  const words = spaced(tool).split(' ');
  const subject = words.filter((word) => !VERBS.has(word)).join(' ');
  const opening = ANNOUNCEMENTS[Math.floor(random() * ANNOUNCEMENTS.length)] ?? '';
  return { kind: 'say', text: `${opening} ${subject ? `the ${subject}` : 'that'}.`, phase: 'commentary' };
}
