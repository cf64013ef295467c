/** Stubs: what answers calls of a function by itself. They come from a setting, which anyone may have written. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';
import { t } from '../../base/l10n.ts';

export type StubAnswer =
  | { readonly kind: 'output'; readonly output: JsonValue }
  /** With places such as `{{arguments.city}}`, see `fillTemplate`. */
  | { readonly kind: 'template'; readonly template: JsonValue }
  /** A JavaScript file, by its path from the workspace folder. */
  | { readonly kind: 'script'; readonly path: string; readonly timeoutMs: number };

export interface Stub {
  readonly tool: string;
  readonly answer: StubAnswer;
  /** How long the function seems to take. */
  readonly delayMs: number;
  /** Ask for a response once all calls of the calling response have their outputs. */
  readonly respond: boolean;
}

export interface Stubs {
  /** By the name of the function. */
  readonly byTool: ReadonlyMap<string, Stub>;
  /** What is wrong with those that were left out, each in a sentence. */
  readonly problems: readonly string[];
}

export const stubLimits = { maxDelayMs: 600_000, minTimeoutMs: 100, maxTimeoutMs: 60_000 } as const;
const SCRIPT_TIMEOUT_MS = 5000;
const answerKeys = ['output', 'template', 'script'] as const;

/** Reads the setting `realtime.stubs`: an object by the names of functions. */
export function readStubs(setting: unknown): Stubs {
  const byTool = new Map<string, Stub>();
  const problems: string[] = [];
  if (!isJsonObject(setting)) return { byTool, problems };
  for (const [tool, given] of Object.entries(setting)) {
    const stub = isJsonObject(given) ? stubOf(tool, given) : t('The stub of "{0}" is not an object.', tool);
    if (typeof stub === 'string') problems.push(stub);
    else byTool.set(tool, stub);
  }
  return { byTool, problems };
}

/** The stub, or what is wrong with it. */
function stubOf(tool: string, given: JsonObject): Stub | string {
  const answers = answerKeys.filter((key) => given[key] !== undefined);
  const [kind] = answers;
  if (kind === undefined || answers.length > 1) {
    return t('The stub of "{0}" needs exactly one of "output", "template" and "script".', tool);
  }
  const delayMs = within(given['delayMs'] ?? 0, 0, stubLimits.maxDelayMs);
  if (delayMs === undefined) {
    return t('The stub of "{0}" has a "delayMs" that is no number from 0 to {1}.', tool, stubLimits.maxDelayMs);
  }
  const { minTimeoutMs, maxTimeoutMs } = stubLimits;
  const timeoutMs = within(given['timeoutMs'] ?? SCRIPT_TIMEOUT_MS, minTimeoutMs, maxTimeoutMs);
  if (timeoutMs === undefined) {
    return t(
      'The stub of "{0}" has a "timeoutMs" that is no number from {1} to {2}.',
      tool,
      minTimeoutMs,
      maxTimeoutMs,
    );
  }
  const answer = answerOf(kind, given[kind] as JsonValue, timeoutMs);
  if (!answer) return t('The stub of "{0}" has a "script" that is no path of a JavaScript file.', tool);
  return { tool, answer, delayMs, respond: given['respond'] !== false };
}

function answerOf(kind: (typeof answerKeys)[number], value: JsonValue, timeoutMs: number): StubAnswer | undefined {
  if (kind === 'output') return { kind, output: value };
  if (kind === 'template') return { kind, template: value };
  return typeof value === 'string' && /\.[cm]?js$/.test(value) ? { kind, path: value, timeoutMs } : undefined;
}

function within(value: JsonValue, min: number, max: number): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined;
}

/** An output as it goes over the wire, where it is a text: texts as they are, all else as JSON. */
export function outputText(output: JsonValue): string {
  return typeof output === 'string' ? output : JSON.stringify(output);
}
