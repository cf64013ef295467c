/** That a session is the replay of a recording: two notes in its log say so, one when it begins and one when it ends. */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';

export interface SessionReplay {
  /** What the recording was called. */
  readonly name: string;
  /** Name of its file, if it had one. */
  readonly fileName: string | undefined;
  /** How many events are to be sent. */
  readonly events: number;
  /** How it ended, and how many were sent until then; undefined while it goes on, and where the log ends before it says. */
  readonly end: { readonly outcome: ReplayOutcome; readonly sent: number } | undefined;
}

export const replayOutcomes = ['done', 'cancelled', 'failed'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];

const BEGINS = 'replay';
const ENDS = 'replay-ended';

/** Details of the note with which it begins. */
export function replayBegins(replay: Omit<SessionReplay, 'end'>): JsonObject {
  const { name, fileName, events } = replay;
  return { reason: BEGINS, name, ...(fileName !== undefined && { original: fileName }), events };
}

export function replayEnds(outcome: ReplayOutcome, sent: number): JsonObject {
  return { reason: ENDS, outcome, sent };
}

/** What a note makes of it. @param details of anybody's log */
export function replayAfter(before: SessionReplay | undefined, details: JsonObject): SessionReplay | undefined {
  const reason = stringAt(details, 'reason');
  if (reason === BEGINS) {
    const [name, fileName] = [stringAt(details, 'name'), stringAt(details, 'original')];
    return { name: name ?? fileName ?? '', fileName, events: numberAt(details, 'events') ?? 0, end: undefined };
  }
  if (reason !== ENDS || !before) return before;
  const outcome = replayOutcomes.find((one) => one === details['outcome']) ?? 'failed';
  return { ...before, end: { outcome, sent: numberAt(details, 'sent') ?? 0 } };
}
