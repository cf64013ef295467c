/**
 * Two sessions side by side: turns aligned, texts compared word by word, events, latencies and usage. Everything in it follows
 * from the two states; nothing is judged. Ids and clocks differ always and are not looked at.
 */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { isJsonObject, jsonEquals, type JsonObject, type JsonValue } from '../../base/json.ts';
import type { ExportedSession } from '../../export/exportedSession.ts';
import {
  turnDiffers,
  type ComparedTurn,
  type Comparison,
  type ConfigurationChange,
  type EventStretch,
  type SessionFacts,
  type Side,
  type Stretch,
} from '../../session/comparison/comparison.ts';
import { costFacts } from '../../session/cost/costFacts.ts';
import { shippedPrices, type PriceTable } from '../../session/cost/priceTable.ts';
import { turnsOf } from '../../session/timing/turns.ts';
import { canonicalType } from '../../protocol/dialect.ts';
import type { EventRow, SessionState } from '../../session/state.ts';
import { alignTurns, similarity } from './alignTurns.ts';
import { turnFacts } from './turnFacts.ts';

/** Longer logs are compared by the first so many changes of type: the diff is quadratic in what differs. */
const MAX_EVENTS = 20_000;
const MAX_EDITS = 4_000;

export function compareSessions(
  left: ExportedSession & { readonly name: string },
  right: ExportedSession & { readonly name: string },
  prices: PriceTable = shippedPrices,
): Comparison {
  const turns = comparedTurns(left.state, right.state, prices);
  const events = comparedEvents(left.state.rows, right.state.rows);
  const configuration = comparedConfiguration(left.state.effectiveSession, right.state.effectiveSession);
  return {
    left: sessionFacts(left, prices),
    right: sessionFacts(right, prices),
    configuration,
    turns,
    events,
    same: configuration.length === 0 && events.every((stretch) => stretch.of === 'both') && !turns.some(turnDiffers),
    pricesAsOf: prices.asOf,
  };
}

function sessionFacts(
  { name, header, state }: ExportedSession & { readonly name: string },
  prices: PriceTable,
): SessionFacts {
  const model = state.effectiveSession?.['model'];
  return {
    name,
    startedAt: header?.startedAt ?? null,
    model: typeof model === 'string' ? model : null,
    events: state.counts.events,
    errors: state.errors.length,
    usage: state.usage,
    findings: [...new Set([...state.findings.values()].map(({ rule }) => rule))].sort(),
    cost: costFacts(state.responses.values(), state.items.values(), prices),
  };
}

function comparedTurns(left: SessionState, right: SessionState, prices: PriceTable): ComparedTurn[] {
  const lefts = turnsOf(left).map((turn) => turnFacts(turn, left, prices));
  const rights = turnsOf(right).map((turn) => turnFacts(turn, right, prices));
  // What the user said decides: answers of a model differ from run to run.
  const alike = (one: number, other: number): number => {
    const [a, b] = [lefts[one], rights[other]];
    return a && b ? 0.8 * similarity(a.userText, b.userText) + 0.2 * similarity(a.answerText, b.answerText) : 0;
  };
  return alignTurns(lefts.length, rights.length, alike).map(([one, other]) => {
    const a = one === undefined ? null : (lefts[one] ?? null);
    const b = other === undefined ? null : (rights[other] ?? null);
    return {
      left: a,
      right: b,
      user: words(a?.userText ?? '', b?.userText ?? ''),
      answer: words(a?.answerText ?? '', b?.answerText ?? ''),
      calls: lists(placed(a?.calls, a?.callNs), placed(b?.calls, b?.callNs)).flatMap(({ of, types, leftNs, rightNs }) =>
        types.map((text, at) => ({ of, text, leftN: leftNs[at] ?? null, rightN: rightNs[at] ?? null })),
      ),
    };
  });
}

function words(left: string, right: string): Stretch[] {
  // Answers of megabytes have little in common that anybody reads.
  const changes = diffWordsWithSpace(left, right, { maxEditLength: MAX_EDITS });
  if (!changes) return [...only('left', left), ...only('right', right)];
  return changes.map(({ value, added, removed }) => ({ of: added ? 'right' : removed ? 'left' : 'both', text: value }));
}

function only(of: Side, text: string): Stretch[] {
  return text === '' ? [] : [{ of, text }];
}

function comparedEvents(left: readonly EventRow[], right: readonly EventRow[]): EventStretch[] {
  return lists(foldedTypes(left), foldedTypes(right));
}

/** A text, and the entry that it stands for. */
interface Placed {
  readonly text: string;
  readonly n: number;
}

function placed(texts: readonly string[] = [], ns: readonly number[] = []): Placed[] {
  return texts.map((text, at) => ({ text, n: ns[at] ?? 0 }));
}

function lists(left: readonly Placed[], right: readonly Placed[]): EventStretch[] {
  const texts = (all: readonly Placed[]): string[] => all.map(({ text }) => text);
  const ns = (all: readonly Placed[]): number[] => all.map(({ n }) => n);
  const changes = diffArrays(texts(left), texts(right), { maxEditLength: MAX_EDITS });
  if (!changes)
    return [
      { of: 'left', types: texts(left), leftNs: ns(left), rightNs: [] },
      { of: 'right', types: texts(right), leftNs: [], rightNs: ns(right) },
    ];
  let [leftAt, rightAt] = [0, 0];
  return changes.map(({ value, added, removed }) => ({
    of: added ? 'right' : removed ? 'left' : 'both',
    types: value,
    leftNs: added ? [] : ns(left.slice(leftAt, (leftAt += value.length))),
    rightNs: removed ? [] : ns(right.slice(rightAt, (rightAt += value.length))),
  }));
}

/** How many deltas a text comes in, and how they interleave with its audio, says nothing. */
function foldedTypes(rows: readonly EventRow[]): Placed[] {
  const folded: Placed[] = [];
  let run = new Set<string>();
  for (const { n, dir, type } of rows) {
    if (dir === 'lifecycle') continue;
    const text = `${dir === 'client' ? '↑' : '↓'} ${canonicalType(type)}`;
    const isPiece = type.endsWith('.delta') || type === 'input_audio_buffer.append';
    if (isPiece && run.has(text)) continue;
    run = isPiece ? run.add(text) : new Set();
    folded.push({ text, n });
    if (folded.length === MAX_EVENTS) break;
  }
  return folded;
}

function comparedConfiguration(left: JsonObject | undefined, right: JsonObject | undefined): ConfigurationChange[] {
  const changes: ConfigurationChange[] = [];
  const compare = (one: JsonValue | undefined, other: JsonValue | undefined, path: string): void => {
    if (isJsonObject(one) && isJsonObject(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        compare(one[key], other[key], path === '' ? key : `${path}.${key}`);
      }
    } else if (!jsonEquals(one ?? null, other ?? null)) {
      changes.push({ path, ...(one !== undefined && { left: one }), ...(other !== undefined && { right: other }) });
    }
  };
  compare(withoutIdentity(left), withoutIdentity(right), '');
  return changes;
}

/** Every session has its own. */
function withoutIdentity(session: JsonObject | undefined): JsonObject {
  const own = new Set(['id', 'expires_at', 'client_secret']);
  return Object.fromEntries(Object.entries(session ?? {}).filter(([key]) => !own.has(key)));
}
