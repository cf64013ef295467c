/**
 * Several events as one text: a JSON list of client events, and between them what to wait for.
 *
 *     [
 *       { "type": "conversation.item.create", "item": { … } },
 *       { "type": "response.create" },
 *       { "wait": "response.done", "timeoutMs": 20000 },
 *       { "waitMs": 500 },
 *       { "type": "input_audio_buffer.clear" }
 *     ]
 *
 * `wait` names the type of a server event, `*` standing for any characters; it is met by the first one that came after
 * the step before was sent or met. Each event is sent exactly as it is written in the list.
 */
import { isJsonObject, type JsonValue } from '../base/json.ts';
import { phrase, t, type Phrase } from '../base/l10n.ts';
import { regExpSource } from '../base/regExp.ts';
import { serverEvents } from './catalog.ts';
import type { JsonPath } from './jsonPath.ts';
import { listEntries } from './jsonEdit.ts';
import { nearest } from './nearest.ts';
import { syntaxProblem, type TextRange } from './jsonText.ts';

export const DEFAULT_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

export type SequenceStep =
  /** `type` is empty where the event names none. */
  | { readonly kind: 'send'; readonly text: string; readonly type: string; readonly range: TextRange }
  | { readonly kind: 'wait'; readonly type: string; readonly timeoutMs: number; readonly range: TextRange }
  | { readonly kind: 'pause'; readonly ms: number; readonly range: TextRange };

export interface StepProblem {
  readonly path: JsonPath;
  readonly message: Phrase;
  /** It can be sent all the same: servers say things that nobody has documented. */
  readonly isWarning?: true;
}

/** The steps of a text that is a list; undefined for any other text. Steps that are wrong in themselves are in `problems`. */
export function parseSequence(
  text: string,
): { readonly steps: readonly SequenceStep[]; readonly problems: readonly StepProblem[] } | undefined {
  if (!/^\s*\[/.test(text) || syntaxProblem(text)) return undefined;
  const values = JSON.parse(text) as readonly JsonValue[];
  const problems: StepProblem[] = [];
  const steps = listEntries(text).map((range, index): SequenceStep => {
    const value = values[index] ?? null;
    const wrong = (key: string, message: Phrase): void => void problems.push({ path: [index, key], message });
    if (isJsonObject(value) && value['type'] === undefined) {
      if (value['wait'] !== undefined) {
        const doubt = (message: Phrase): void =>
          void problems.push({ path: [index, 'wait'], message, isWarning: true });
        return waitStep(value['wait'], value['timeoutMs'], range, wrong, doubt);
      }
      if (value['waitMs'] !== undefined) {
        return { kind: 'pause', ms: milliseconds(value['waitMs'], 0, (message) => wrong('waitMs', message)), range };
      }
    }
    const type = isJsonObject(value) && typeof value['type'] === 'string' ? value['type'] : '';
    return { kind: 'send', text: text.slice(range.start, range.end), type, range };
  });
  return { steps, problems };
}

function waitStep(
  type: JsonValue,
  timeoutMs: JsonValue | undefined,
  range: TextRange,
  wrong: (key: string, message: Phrase) => void,
  doubt: (message: Phrase) => void,
): SequenceStep {
  if (typeof type !== 'string' || type === '')
    wrong('wait', phrase('should be the type of a server event, such as "response.done"'));
  else if (!serverEvents.some((event) => isAwaited(type, event.type))) doubt(unknownTypeWords(type));
  const limit =
    timeoutMs === undefined
      ? DEFAULT_WAIT_MS
      : milliseconds(timeoutMs, DEFAULT_WAIT_MS, (message) => wrong('timeoutMs', message));
  return { kind: 'wait', type: typeof type === 'string' ? type : '', timeoutMs: limit, range };
}

function unknownTypeWords(type: string): Phrase {
  const meant = nearest(
    type,
    serverEvents.map((event) => event.type),
  );
  return meant === undefined
    ? phrase('no server event is known to have this type: it may never come')
    : phrase('no server event is known to have this type: did you mean "{0}"?', meant);
}

function milliseconds(value: JsonValue, otherwise: number, wrong: (message: Phrase) => void): number {
  if (typeof value === 'number' && value >= 0 && value <= LONGEST_WAIT_MS) return value;
  wrong(phrase('should be a number of milliseconds, up to {0}', LONGEST_WAIT_MS));
  return otherwise;
}

/** Whether an event's type is what a step waits for. */
export function isAwaited(pattern: string, type: string): boolean {
  const parts = pattern.split('*').map(regExpSource);
  return new RegExp(`^${parts.join('.*')}$`).test(type);
}

/** "3 events, 2 waits": what a list holds. */
export function sequenceInWords(steps: readonly SequenceStep[]): string {
  const events = steps.filter(({ kind }) => kind === 'send').length;
  const waits = steps.length - events;
  const sent = events === 1 ? t('{0} event', events) : t('{0} events', events);
  if (waits === 0) return sent;
  return [sent, waits === 1 ? t('{0} wait', waits) : t('{0} waits', waits)].join(', ');
}
