/** Cases that later entries decide: what the server will refuse, and what the client may be about to do. */
import { prunedTo, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, sentences, type Phrase } from '../../base/l10n.ts';
import { quoted } from '../format.ts';
import { MAX_KEPT_DEPTH, type EventRow, type SessionError, type SessionState } from '../state.ts';
import type { FindingFix } from './finding.ts';
import type { Report, RuleContext } from './rule.ts';

/** A log that ends sooner after something does not show what would have followed. */
const TOO_EARLY_MS = 2000;
/** How long a server may take to refuse; errors were seen to come up to a second after their cause. */
const REFUSED_WITHIN_MS = 2000;
/** Of a list that may grow with the session only so many entries are named. */
const FRAMES_NAMED = 50;

export function rowAt(state: SessionState, n: number): EventRow | undefined {
  return state.rows[n - 1];
}

/** Whether the server's half is in the log: without it nobody knows what was there to be named, or was answered. */
export function hearsServer({ rows }: SessionState): boolean {
  return rows.some(({ dir }) => dir === 'server');
}

/** Whether the log ends so soon after `from` that nobody can say what would have followed. */
function endsTooEarly(state: SessionState, from: EventRow): boolean {
  const { rows } = state;
  for (let index = rows.length - 1; index >= from.n; index--) {
    const row = rows[index];
    if (row?.dir === 'client' && row.type !== 'input_audio_buffer.append') return false;
  }
  const lastMs = rows.at(-1)?.monoMs ?? null;
  return lastMs === null || from.monoMs === null || lastMs - from.monoMs < TOO_EARLY_MS;
}

/** Entries of a finding, without repeats and not too many: the first ones and the last. */
export function frames(...ns: readonly (number | undefined)[]): number[] {
  const all = [...new Set(ns.filter((n) => n !== undefined))];
  return all.length <= FRAMES_NAMED ? all : [...all.slice(0, FRAMES_NAMED - 1), ...all.slice(-1)];
}

/** A client event that puts right what entry `n` shows; its id says so. */
export function fixEvent(label: Phrase, n: number, event: JsonObject): FindingFix {
  const verb = (stringAt(event, 'type') ?? 'event').replaceAll('.', '_');
  return { label, event: { ...prunedTo(event, MAX_KEPT_DEPTH), event_id: `fix_${n}_${verb}` } };
}

/** Another way to put right what entry `n` shows; never taken for the first one, whatever its type. */
export function alternativeEvent(label: Phrase, n: number, event: JsonObject): FindingFix {
  const { event: made } = fixEvent(label, n, event);
  return { label, event: { ...made, event_id: `${stringAt(made, 'event_id') ?? ''}_2` } };
}

/** What entry `n` should have been. */
export function rightForm(label: Phrase, n: number, event: JsonObject): FindingFix {
  return { ...fixEvent(label, n, event), insteadOfN: n };
}

/** Cases that stand unless the client does what is missing. */
export class AwaitedCases {
  readonly #open = new Map<string | number, EventRow>();

  constructor(private readonly context: RuleContext) {}

  /** @param from the entry after which the client should act, and has `graceMs` to do so */
  wait(key: string | number, from: EventRow, graceMs: number, report: Report): void {
    this.#open.set(key, from);
    const showFromMonoMs = from.monoMs === null ? undefined : from.monoMs + graceMs;
    this.context.report(key, { ...report, showFromMonoMs });
  }

  /** It is done, or no longer needed. */
  settle(key: string | number): void {
    if (this.#open.delete(key)) this.context.retract(key);
  }

  settleAll(): void {
    for (const key of [...this.#open.keys()]) this.settle(key);
  }

  /** To be called from `end`. */
  end(): void {
    for (const [key, from] of [...this.#open]) if (endsTooEarly(this.context.state, from)) this.settle(key);
  }
}

interface Foreseen {
  readonly row: EventRow;
  readonly report: Report;
}

/** Client events that a server refuses: foreseen when they are sent, one finding with the error when that comes, none when the server takes them. */
export class Refusals {
  /** By entry of the client event; also those that the server seems to have taken: an error may tell better. */
  readonly #foreseen = new Map<number, Foreseen>();
  readonly #undecided = new Set<number>();

  constructor(private readonly context: RuleContext) {}

  /** @param report its first frame is the client event's */
  foresee(row: EventRow, report: Report): void {
    this.#foreseen.set(row.n, { row, report });
    this.#undecided.add(row.n);
    const showFromMonoMs = row.monoMs === null ? undefined : row.monoMs + REFUSED_WITHIN_MS;
    this.context.report(row.n, { ...report, showFromMonoMs });
  }

  isForeseen(n: number): boolean {
    return this.#foreseen.has(n);
  }

  /** To be called for every server event that may acknowledge. */
  answered(row: EventRow): void {
    const n = row.answers?.clientN;
    if (n === undefined || !this.#undecided.delete(n)) return;
    this.context.retract(n);
  }

  /** The error of a foreseen refusal becomes part of its finding; true where it was foreseen. */
  refused(error: SessionError, isMine: (error: SessionError) => boolean = () => true): boolean {
    const foreseen = this.#foreseen.get(error.causeN ?? -1);
    if (!foreseen) return false;
    this.#undecided.delete(foreseen.row.n);
    if (isMine(error)) this.tell(foreseen.report, error);
    else this.context.retract(foreseen.row.n);
    return isMine(error);
  }

  /** Reports a refusal with the server's words. Its key is the client event's entry, or the error's where that is not known. */
  tell(report: Report, error: SessionError): void {
    const [first, ...others] = report.ns;
    this.context.report(error.causeN ?? error.n, {
      ...report,
      message: sentences(report.message, serverWords(error)),
      ns: frames(first, error.n, ...others),
    });
  }

  /** To be called from `end`. */
  end(): void {
    for (const n of this.#undecided) {
      const row = this.#foreseen.get(n)?.row;
      if (row && endsTooEarly(this.context.state, row)) this.context.retract(n);
    }
  }
}

function serverWords({ code, message }: SessionError): Phrase {
  const words = message === '' ? (code ?? '') : message;
  return words === '' ? phrase('The server refused it.') : phrase('The server refused it: {0}', quoted(words));
}
