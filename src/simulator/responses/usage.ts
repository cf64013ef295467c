/** What a response costs, in tokens that add up: the whole context is billed again each time, partly from the cache. */
import type { JsonObject } from '../../base/json.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import { clipDurationMs, type Item, type MessageItem } from '../conversation/items.ts';
import { countTokens } from './tokens.ts';

export interface TokenCounts {
  readonly text: number;
  readonly audio: number;
  readonly image: number;
}

export interface OutputTokens {
  readonly text: number;
  readonly audio: number;
  /** Part of `text`; undefined for models that do not reason. */
  readonly reasoning?: number;
}

const INPUT_MS_PER_TOKEN = 100;
const OUTPUT_MS_PER_TOKEN = 50;
/** What wraps every message. */
const MESSAGE_TOKENS = 4;
const IMAGE_TOKENS = 258;
/** The prompt cache works in steps of this many tokens. */
const CACHE_STEP = 64;

/** Tokens of audio that the model speaks. */
export function spokenTokens(durationMs: number): number {
  return Math.ceil(durationMs / OUTPUT_MS_PER_TOKEN - 1e-9);
}

/** A stretch of what the model reads; the same key stands for the same words. */
export interface ContextPiece {
  readonly key: string;
  readonly tokens: TokenCounts;
}

export function contextPieces({ instructions, tools }: SessionConfig, items: readonly Item[]): ContextPiece[] {
  const orders = [instructions, ...tools.map((tool) => JSON.stringify(tool))];
  const start = { text: orders.reduce((sum, text) => sum + countTokens(text), 0), audio: 0, image: 0 };
  return [
    { key: orders.join('\n'), tokens: start },
    ...items.map((item) => {
      const tokens = itemTokens(item);
      return { key: `${item.id} ${tokens.text} ${tokens.audio}`, tokens };
    }),
  ];
}

export function sumOf(pieces: readonly ContextPiece[]): TokenCounts {
  return pieces.reduce(
    (sum, { tokens }) => ({
      text: sum.text + tokens.text,
      audio: sum.audio + tokens.audio,
      image: sum.image + tokens.image,
    }),
    { text: 0, audio: 0, image: 0 },
  );
}

/** What two contexts begin with alike: as much of the second as the prompt cache knows from the first. */
export function sharedBeginning(before: readonly ContextPiece[], now: readonly ContextPiece[]): TokenCounts {
  const end = now.findIndex(({ key }, index) => before[index]?.key !== key);
  return sumOf(end < 0 ? now : now.slice(0, end));
}

export function itemTokens(item: Item): TokenCounts {
  if (item.type !== 'message') return { text: otherTokens(item), audio: 0, image: 0 };
  const sum = { text: MESSAGE_TOKENS, audio: 0, image: 0 };
  for (const part of item.content) {
    switch (part.type) {
      case 'input_text':
      case 'output_text':
        sum.text += countTokens(part.text);
        break;
      case 'input_image':
        sum.image += IMAGE_TOKENS;
        break;
      case 'input_audio':
        sum.audio += Math.floor(clipDurationMs(part.clip) / INPUT_MS_PER_TOKEN);
        break;
      case 'output_audio':
        // What the model said itself comes back as its transcript; after a truncation only the audio is left.
        if (part.transcript !== null) sum.text += countTokens(part.transcript);
        else sum.audio += spokenTokens(clipDurationMs(part.clip));
    }
  }
  return sum;
}

function otherTokens(item: Exclude<Item, MessageItem>): number {
  switch (item.type) {
    case 'function_call':
    case 'mcp_approval_request':
      return 10 + countTokens(item.name + item.arguments);
    case 'mcp_call':
      return 10 + countTokens(item.name + item.arguments + (item.output ?? JSON.stringify(item.error)));
    case 'function_call_output':
      return MESSAGE_TOKENS + countTokens(item.output);
    case 'mcp_list_tools':
      return MESSAGE_TOKENS + item.tools.reduce((sum, tool) => sum + countTokens(JSON.stringify(tool)), 0);
    case 'mcp_approval_response':
      return MESSAGE_TOKENS;
  }
}

/** @param known what of the input comes from the cache, before it is cut to the cache's steps */
export function usageToWire(input: TokenCounts, output: OutputTokens, known: TokenCounts): JsonObject {
  const cachedText = cached(known.text);
  const cachedAudio = cached(known.audio);
  const inputTokens = input.text + input.audio + input.image;
  const outputTokens = output.text + output.audio;
  return {
    total_tokens: inputTokens + outputTokens,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    input_token_details: {
      text_tokens: input.text,
      audio_tokens: input.audio,
      image_tokens: input.image,
      cached_tokens: cachedText + cachedAudio,
      cached_tokens_details: { text_tokens: cachedText, audio_tokens: cachedAudio, image_tokens: 0 },
    },
    output_token_details: {
      text_tokens: output.text,
      audio_tokens: output.audio,
      ...(output.reasoning !== undefined && { reasoning_tokens: output.reasoning }),
    },
  };
}

function cached(tokens: number): number {
  return Math.floor(tokens / CACHE_STEP) * CACHE_STEP;
}
