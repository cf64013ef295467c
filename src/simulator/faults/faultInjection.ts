/**
 * Trouble on demand: the small language in which one says what goes wrong on the way from the server to a client, and when.
 *
 *     KIND[=VALUE][@WHEN]
 *
 * What a fault does is in `faultyOutlet.ts`; sessions know nothing of it.
 */
import { RealtimeError } from '../../base/errors.ts';
import { phrase, type Phrase } from '../../base/l10n.ts';

export type Fault = { readonly when: FaultTrigger } & FaultAction;

export type FaultAction =
  /** Code 1006 stands for an end without a close frame. */
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  | { readonly kind: 'stall'; readonly durationMs: number }
  | { readonly kind: 'slow'; readonly durationMs: number }
  | { readonly kind: 'garbage'; readonly as: 'text' | 'binary' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'reorder' }
  | { readonly kind: 'unknown'; readonly type: string };

export type FaultTrigger =
  | { readonly on: 'every' }
  /** The n-th frame of the connection, from 1. */
  | { readonly on: 'frame'; readonly number: number }
  /** Frames of a type, or with `*` at the end of types that begin so; with a number only the n-th of them. */
  | { readonly on: 'type'; readonly type: string; readonly number?: number }
  /** Each frame with this probability, from 0 to 1. */
  | { readonly on: 'chance'; readonly probability: number };

/** For `--help`, the README and error messages. */
export const FAULT_GRAMMAR = `KIND[=VALUE][@WHEN]
KIND  close[=CODE[:REASON]]   close after the frame (default 1011); close=drop: no close frame
      stall=MS                nothing more for so long, then everything that waited
      slow=MS                 each frame comes so much later than the one before it
      garbage[=text|binary]   what is no event follows the frame (default: text that is not JSON)
      duplicate               the frame comes twice
      reorder                 the frame comes after its successor
      unknown[=TYPE]          an event of a type nobody knows follows (default simulator.unknown)
WHEN  N                       at the N-th server frame of the connection
      TYPE, TYPE#N            at frames of this type (a * at its end stands for anything); at the N-th of them
      P%                      at each frame with this probability, fixed by --seed
      (without @WHEN)         at every frame
`;

const EXAMPLES = phrase('For example: {0}.', 'close=drop@response.done, stall=5000@20, duplicate@10%');
const MAX_MS = 3_600_000;

/** @throws RealtimeError `bad-fault` that says what is wrong and how it would be right */
export function parseFault(text: string): Fault {
  const at = text.indexOf('@');
  const action = at < 0 ? text : text.slice(0, at);
  return { ...parseAction(action, text), when: at < 0 ? { on: 'every' } : parseTrigger(text.slice(at + 1), text) };
}

function parseAction(action: string, text: string): FaultAction {
  const [, kind = '', value] = /^([a-z]+)(?:=(.*))?$/s.exec(action) ?? [];
  switch (kind) {
    case 'close':
      return parseClose(value, text);
    case 'stall':
    case 'slow': {
      const durationMs = Number(value ?? '');
      if (!/^\d+$/.test(value ?? '') || durationMs > MAX_MS)
        throw badFault(text, phrase('{0} needs whole milliseconds up to {1}, e.g. {2}=500', kind, MAX_MS, kind));
      return { kind, durationMs };
    }
    case 'garbage':
      if (value !== undefined && value !== 'text' && value !== 'binary')
        throw badFault(text, phrase("garbage is 'text' or 'binary'"));
      return { kind, as: value ?? 'text' };
    case 'duplicate':
    case 'reorder':
      if (value !== undefined) throw badFault(text, phrase('{0} takes no value', kind));
      return { kind };
    case 'unknown':
      if (value === '') throw badFault(text, phrase('the type after unknown= is empty'));
      return { kind, type: value ?? 'simulator.unknown' };
    default:
      throw badFault(text, phrase('it begins with close, stall, slow, garbage, duplicate, reorder or unknown'));
  }
}

function parseClose(value: string | undefined, text: string): FaultAction {
  if (value === 'drop') return { kind: 'close', code: 1006, reason: '' };
  const [, code = '1011', reason = ''] = /^(\d{4})(?::(.*))?$/s.exec(value ?? '1011') ?? [undefined, ''];
  const number = Number(code);
  // What a server may put into a close frame.
  const isSendable =
    (number >= 1000 && number <= 1014 && ![1004, 1005, 1006].includes(number)) || (number >= 3000 && number <= 4999);
  if (!isSendable) throw badFault(text, phrase("close is followed by 'drop' or a code such as 1001, 1011 or 4000"));
  // At most 123 bytes; no character of UTF-8 takes more than three for each unit of UTF-16.
  if (reason.length > 41) throw badFault(text, phrase('a close reason has at most 41 characters'));
  return { kind: 'close', code: number, reason };
}

function parseTrigger(when: string, text: string): FaultTrigger {
  const chance = /^(\d+(?:\.\d+)?)%$/.exec(when)?.[1];
  if (chance !== undefined) {
    if (Number(chance) > 100) throw badFault(text, phrase('a probability is at most 100%'));
    return { on: 'chance', probability: Number(chance) / 100 };
  }
  if (/^\d+$/.test(when)) {
    if (Number(when) === 0) throw badFault(text, phrase('frames are counted from 1'));
    return { on: 'frame', number: Number(when) };
  }
  const [, type, number] = /^([a-z_.]+\*?|\*)(?:#([1-9]\d*))?$/i.exec(when) ?? [];
  if (type === undefined) throw badFault(text, phrase('after the @ comes a number, an event type, TYPE#N or P%'));
  return { on: 'type', type, ...(number !== undefined && { number: Number(number) }) };
}

function badFault(text: string, detail: Phrase): RealtimeError {
  return new RealtimeError('bad-fault', phrase("The fault '{0}' is not understood: {1}.", text, detail), {
    hint: EXAMPLES,
  });
}
