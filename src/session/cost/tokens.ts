/** Tokens by kind as a `usage` object counts them. */
import { numberAt, objectAt, type JsonObject } from '../../base/json.ts';

export const tokenKinds = ['text', 'audio', 'image'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** Undefined is what the server did not say. */
export interface InputTokens {
  readonly all: number;
  /** A part of `all`. */
  readonly cached: number;
}

export interface TokenCounts {
  readonly input: number;
  readonly output: number;
  readonly total: number;
  /** A part of `input`. */
  readonly cached: number;
  readonly inputByKind: Readonly<Partial<Record<TokenKind, InputTokens>>>;
  readonly outputByKind: Readonly<Partial<Record<TokenKind, number>>>;
  /** Whether the kinds add up to the sums: only then can a price be told. */
  readonly isBrokenDown: boolean;
  /** False where the server says how much was cached, and not of which kind. */
  readonly cachedByKind: boolean;
}

/** Undefined where `usage` counts no tokens. */
export function tokensOf(usage: JsonObject | undefined): TokenCounts | undefined {
  const [inDetails, outDetails] = [objectAt(usage, 'input_token_details'), objectAt(usage, 'output_token_details')];
  const input = numberAt(usage, 'input_tokens');
  const output = numberAt(usage, 'output_tokens');
  if (input === undefined && output === undefined) return undefined;
  const cachedDetails = objectAt(inDetails, 'cached_tokens_details');
  const cached = numberAt(inDetails, 'cached_tokens') ?? 0;
  const inputByKind: Partial<Record<TokenKind, InputTokens>> = {};
  const outputByKind: Partial<Record<TokenKind, number>> = {};
  let [inSum, cachedSum, outSum] = [0, 0, 0];
  for (const kind of tokenKinds) {
    const all = numberAt(inDetails, `${kind}_tokens`);
    const out = numberAt(outDetails, `${kind}_tokens`);
    const ofThemCached = Math.min(all ?? 0, numberAt(cachedDetails, `${kind}_tokens`) ?? 0);
    if (all !== undefined) inputByKind[kind] = { all, cached: ofThemCached };
    if (out !== undefined) outputByKind[kind] = out;
    inSum += all ?? 0;
    cachedSum += ofThemCached;
    outSum += out ?? 0;
  }
  return {
    input: input ?? 0,
    output: output ?? 0,
    total: numberAt(usage, 'total_tokens') ?? (input ?? 0) + (output ?? 0),
    cached,
    inputByKind,
    outputByKind,
    isBrokenDown: inSum === (input ?? 0) && outSum === (output ?? 0),
    cachedByKind: cachedSum === cached,
  };
}

/** Kind by kind; undefined for none. */
export function addTokens(counts: readonly TokenCounts[]): TokenCounts | undefined {
  if (counts.length === 0) return undefined;
  const inputByKind: Partial<Record<TokenKind, InputTokens>> = {};
  const outputByKind: Partial<Record<TokenKind, number>> = {};
  for (const kind of tokenKinds) {
    const inputs = counts.flatMap((one) => one.inputByKind[kind] ?? []);
    const outputs = counts.flatMap((one) => one.outputByKind[kind] ?? []);
    if (inputs.length > 0)
      inputByKind[kind] = { all: sum(inputs.map(({ all }) => all)), cached: sum(inputs.map(({ cached }) => cached)) };
    if (outputs.length > 0) outputByKind[kind] = sum(outputs);
  }
  return {
    input: sum(counts.map(({ input }) => input)),
    output: sum(counts.map(({ output }) => output)),
    total: sum(counts.map(({ total }) => total)),
    cached: sum(counts.map(({ cached }) => cached)),
    inputByKind,
    outputByKind,
    isBrokenDown: counts.every(({ isBrokenDown }) => isBrokenDown),
    cachedByKind: counts.every(({ cachedByKind }) => cachedByKind),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
