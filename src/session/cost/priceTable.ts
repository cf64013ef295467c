/**
 * What models cost, as their publisher stated it on a day. Invariant of this room: what is not known is undefined, never 0,
 * and cached tokens are a part of the input tokens of their kind.
 */
import { isJsonObject, numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { phrase, verbatim, type Phrase } from '../../base/l10n.ts';

/** US dollars for a million tokens. */
export interface InOutPrice {
  readonly in: number;
  readonly cached: number;
  readonly out?: number;
}

export interface ModelPrice {
  readonly text?: InOutPrice;
  readonly audio?: InOutPrice;
  readonly image?: InOutPrice;
  /** US dollars for a minute of audio, where time is paid for and not tokens. */
  readonly usdPerMinute?: number;
  /** Tokens that the model's context holds. */
  readonly contextTokens?: number;
}

export interface PriceTable {
  /** The day on which these prices were read, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where they were read, in words. */
  readonly source: Phrase;
  readonly models: Readonly<Record<string, ModelPrice>>;
}

const large = {
  audio: { in: 32, cached: 0.4, out: 64 },
  image: { in: 5, cached: 0.5 },
};
const small = {
  text: { in: 0.6, cached: 0.06, out: 2.4 },
  audio: { in: 10, cached: 0.3, out: 20 },
  image: { in: 0.8, cached: 0.08 },
};
const laterLarge = { text: { in: 4, cached: 0.4, out: 24 }, ...large, contextTokens: 128_000 };
const earlierLarge = { text: { in: 4, cached: 0.4, out: 16 }, ...large, contextTokens: 32_000 };

export const shippedPrices: PriceTable = {
  asOf: '2026-11-13',
  source: phrase('the model pages of OpenAI’s developer documentation'),
  models: {
    'gpt-realtime-2.1': laterLarge,
    'gpt-realtime-2': laterLarge,
    'gpt-realtime-2.1-mini': { ...small, contextTokens: 128_000 },
    'gpt-realtime-1.5': earlierLarge,
    'gpt-realtime': earlierLarge,
    'gpt-realtime-mini': { ...small, contextTokens: 32_000 },
    'gpt-4o-realtime-preview': {
      text: { in: 5, cached: 2.5, out: 20 },
      audio: { in: 40, cached: 2.5, out: 80 },
      contextTokens: 32_000,
    },
    'gpt-4o-mini-realtime-preview': {
      text: { in: 0.6, cached: 0.3, out: 2.4 },
      audio: { in: 10, cached: 0.3, out: 20 },
      contextTokens: 16_000,
    },
    'gpt-realtime-whisper': { usdPerMinute: 0.017 },
  },
};

/** The price of a model, or of the one that it is a dated version of (`gpt-realtime-2025-08-28`); undefined where none is known. */
export function priceOf(table: PriceTable, model: string | undefined): ModelPrice | undefined {
  if (model === undefined) return undefined;
  const known = (name: string) => (Object.hasOwn(table.models, name) ? table.models[name] : undefined);
  return known(model) ?? known(model.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
}

/**
 * The shipped table with a user's own prices over it: `{asOf?, source?, models: {id: {text: {in, cached, out}, …}}}`. What is
 * no price of that shape is left out, so that a typing mistake gives "no price known" for that model and not a wrong sum.
 */
export function pricesWith(own: unknown): PriceTable {
  if (!isJsonObject(own)) return shippedPrices;
  const models = Object.entries(objectAt(own, 'models') ?? {});
  if (models.length === 0) return shippedPrices;
  const source = stringAt(own, 'source');
  return {
    asOf: stringAt(own, 'asOf') ?? shippedPrices.asOf,
    source:
      source === undefined ? phrase('your settings, and for other models {0}', shippedPrices.source) : verbatim(source),
    models: {
      ...shippedPrices.models,
      ...Object.fromEntries(models.map(([id, price]) => [id, modelPrice(isJsonObject(price) ? price : {})])),
    },
  };
}

function modelPrice(price: JsonObject): ModelPrice {
  const [text, audio, image] = ['text', 'audio', 'image'].map((kind) => inOutPrice(objectAt(price, kind)));
  const usdPerMinute = amountAt(price, 'usdPerMinute');
  const contextTokens = amountAt(price, 'contextTokens');
  return {
    ...(text && { text }),
    ...(audio && { audio }),
    ...(image && { image }),
    ...(usdPerMinute !== undefined && { usdPerMinute }),
    ...(contextTokens !== undefined && { contextTokens }),
  };
}

function inOutPrice(price: JsonObject | undefined): InOutPrice | undefined {
  const [input, cached, output] = ['in', 'cached', 'out'].map((key) => amountAt(price, key));
  if (input === undefined) return undefined;
  return { in: input, cached: cached ?? input, ...(output !== undefined && { out: output }) };
}

function amountAt(price: JsonObject | undefined, key: string): number | undefined {
  const amount = numberAt(price, key);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}
