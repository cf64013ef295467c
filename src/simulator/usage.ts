/** What a response costs, in tokens that add up: the whole context is billed again each time, partly from the cache. */
import type { JsonObject } from '../base/json.ts';
import type { SessionConfig } from './configuration.ts';
import { clipDurationMs, type Item, type MessageItem } from './items.ts';
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

export function contextTokens(config: SessionConfig, items: readonly Item[]): TokenCounts {
  const start = {
    text:
      countTokens(config.instructions) + config.tools.reduce((sum, tool) => sum + countTokens(JSON.stringify(tool)), 0),
    audio: 0,
    image: 0,
  };
  return items.reduce((sum, item) => {
    const own = itemTokens(item);
    return { text: sum.text + own.text, audio: sum.audio + own.audio, image: sum.image + own.image };
  }, start);
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

/** @param previous the context of the session's last response: what both begin with comes from the cache */
export function usageToWire(input: TokenCounts, output: OutputTokens, previous: TokenCounts | undefined): JsonObject {
  const cachedText = cached(input.text, previous?.text);
  const cachedAudio = cached(input.audio, previous?.audio);
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

function cached(now: number, before = 0): number {
  return Math.floor(Math.min(now, before) / CACHE_STEP) * CACHE_STEP;
}
