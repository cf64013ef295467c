/**
 * What the simulator takes a spoken turn to have said. It recognises no speech: the words are made up, by the seed, so that
 * the transcript, the answer and a function call fit each other.
 */
import { isJsonObject, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { spaced } from './phrasing.ts';
import { toolName } from './turns.ts';

const SAYINGS: readonly string[] = [
  'Hello, can you hear me?',
  'Hello, my name is Alice.',
  'What can you do for me?',
  'Tell me a joke, please.',
  'Thank you, that was very helpful.',
  'Could you count to five?',
];
const CITIES = ['London', 'Paris', 'Tokyo', 'Berlin'];
const NAMES = ['Alice', 'Marcelo', 'Yuki', 'Sam'];

/**
 * @param calledBefore names of functions that the conversation has called: a spoken turn suggests one that it has not
 * @param turn how many spoken turns there were before
 */
export function inventSaying(
  tools: readonly JsonObject[],
  calledBefore: ReadonlySet<string>,
  turn: number,
  random: () => number,
): string {
  const tool = tools.find((one) => one['type'] === 'function' && !calledBefore.has(toolName(one)));
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  if (!tool) return SAYINGS[(turn + Math.floor(random() * SAYINGS.length)) % SAYINGS.length] ?? '';
  const properties = Object.keys(objectAt(objectAt(tool, 'parameters'), 'properties') ?? {}).join(' ');
  const name = spaced(toolName(tool));
  if (/weather|forecast/.test(name)) return `What is the weather in ${pick(CITIES)}?`;
  if (/\bname\b/.test(`${name} ${properties}`)) return `Hello, my name is ${pick(NAMES)}.`;
  if (/city|location|place/.test(properties)) return `Please ${name} for ${pick(CITIES)}.`;
  const description = isJsonObject(tool) ? (stringAt(tool, 'description') ?? '').split(/[.\n]/)[0]?.trim() : '';
  return description
    ? `Please ${name}: ${description.charAt(0).toLowerCase()}${description.slice(1)}.`
    : `Please ${name}.`;
}
