/** What responses and transcriptions cost. */
import { numberAt, stringAt, type JsonObject } from '../../base/json.ts';
import { t } from '../../base/l10n.ts';
import { priceOf, type ModelPrice, type PriceTable } from './priceTable.ts';
import { tokenKinds, tokensOf, type TokenCounts, type TokenKind } from './tokens.ts';

export interface CostPart {
  readonly kind: TokenKind;
  readonly side: 'input' | 'cached input' | 'output';
  readonly tokens: number;
  readonly usd: number;
}

/** A price, or why there is none: that is never 0. */
export type Cost =
  | { readonly known: true; readonly usd: number; readonly parts: readonly CostPart[]; readonly about?: string }
  | {
      readonly known: false;
      readonly why: string;
      /** The server counted nothing: with a price there would be none either. */
      readonly isUncounted?: true;
    };

/** What a `usage` object of a response costs with the prices of `model`. */
export function costOfResponse(usage: JsonObject | undefined, model: string | undefined, table: PriceTable): Cost {
  const tokens = tokensOf(usage);
  if (!tokens) return uncounted();
  const price = priceOf(table, model);
  if (!price) return unknown(model === undefined ? t('the model is not known') : t('no price known for {0}', model));
  return costOfTokens(tokens, price);
}

/**
 * What the usage of `conversation.item.input_audio_transcription.completed` costs: of tokens, or of `{type: "duration",
 * seconds}`, which is paid for by the minute.
 */
export function costOfTranscription(usage: JsonObject | undefined, model: string | undefined, table: PriceTable): Cost {
  const price = priceOf(table, model);
  if (!price) return unknown(model === undefined ? t('the model is not known') : t('no price known for {0}', model));
  const seconds = numberAt(usage, 'seconds');
  if (stringAt(usage, 'type') === 'duration' && seconds !== undefined) {
    return price.usdPerMinute === undefined
      ? unknown(t('no price by the minute known'))
      : { known: true, usd: (seconds / 60) * price.usdPerMinute, parts: [] };
  }
  const tokens = tokensOf(usage);
  return tokens ? costOfTokens(tokens, price) : uncounted();
}

/** The sum of what is known, and how much is not. */
export interface CostSum {
  /** Undefined where nothing is known. */
  readonly usd: number | undefined;
  readonly priced: number;
  readonly unpriced: number;
}

export function sumOfCosts(costs: readonly Cost[]): CostSum {
  const known = costs.filter((cost) => cost.known);
  return {
    usd: known.length === 0 ? undefined : known.reduce((sum, { usd }) => sum + usd, 0),
    priced: known.length,
    unpriced: costs.length - known.length,
  };
}

/** `$0.083`, `$0.0004`, `$12.30`: to a tenth of a cent at least. */
export function usd(amount: number): string {
  if (amount === 0) return '$0';
  if (amount < 0.001) return amount < 0.0001 ? '<$0.0001' : `$${amount.toFixed(4)}`;
  return `$${amount.toFixed(amount < 10 ? 3 : 2)}`;
}

function costOfTokens(tokens: TokenCounts, price: ModelPrice): Cost {
  if (!tokens.isBrokenDown) return unknown(t('the server did not tell tokens of text and audio apart'));
  const cachedOf = tokens.cachedByKind ? undefined : spreadCached(tokens);
  const parts: CostPart[] = [];
  for (const kind of tokenKinds) {
    const input = tokens.inputByKind[kind];
    const cached = cachedOf?.[kind] ?? input?.cached ?? 0;
    const amounts: [CostPart['side'], number, number | undefined][] = [
      ['input', (input?.all ?? 0) - cached, price[kind]?.in],
      ['cached input', cached, price[kind]?.cached],
      ['output', tokens.outputByKind[kind] ?? 0, price[kind]?.out],
    ];
    for (const [side, count, usdPerMillion] of amounts) {
      if (count === 0) continue;
      if (usdPerMillion === undefined) return unknown(t('no price known for {0} {1}', kind, side));
      parts.push({ kind, side, tokens: count, usd: (count * usdPerMillion) / 1e6 });
    }
  }
  const sum = parts.reduce((total, part) => total + part.usd, 0);
  const about = t('the server did not say of which kind the cached tokens are; they were counted as text first');
  return { known: true, usd: sum, parts, ...(cachedOf && { about }) };
}

function spreadCached(tokens: TokenCounts): Partial<Record<TokenKind, number>> {
  let left = Math.min(tokens.cached, tokens.input);
  const spread: Partial<Record<TokenKind, number>> = {};
  for (const kind of tokenKinds) {
    const taken = Math.min(left, tokens.inputByKind[kind]?.all ?? 0);
    spread[kind] = taken;
    left -= taken;
  }
  return spread;
}

function uncounted(): Cost {
  return { ...unknown(t('the server told no usage')), isUncounted: true };
}

function unknown(why: string): Cost & { readonly known: false } {
  return { known: false, why };
}
