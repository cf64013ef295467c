/** Counts what a response writes and says, against its budget. */
import { objectAt, stringAt } from '../../base/json.ts';
import type { SessionConfig } from '../configuration/configuration.ts';
import { spokenTokens, type OutputTokens } from './usage.ts';

/** Tokens that wrap an item: measured against recorded usage, not documented. */
const WRAPPING = { text: 2, speech: 6, call: 10, mcp: 10 } as const;
const REASONING: Readonly<Record<string, number>> = { minimal: 8, low: 27, medium: 64, high: 128, xhigh: 256 };

export class ResponseLedger {
  /** Tokens spent on thinking before anything is written; 0 for models that do not. */
  readonly reasoning: number;
  readonly #max: number;
  #wrapping = 0;
  #written = 0;
  #spoken = 0;

  readonly #showsReasoning: boolean;

  constructor(config: SessionConfig, reasons: boolean) {
    // Voice Live counts them for every model.
    this.#showsReasoning = reasons || config.dialect === 'voice-live';
    this.#max = config.maxOutputTokens === 'inf' ? Infinity : config.maxOutputTokens;
    const effort = stringAt(objectAt(config.extras, 'reasoning'), 'effort') ?? 'low';
    this.reasoning = reasons ? Math.min(REASONING[effort] ?? 0, Math.floor(this.#max / 4)) : 0;
  }

  opened(kind: keyof typeof WRAPPING): void {
    this.#wrapping += WRAPPING[kind];
  }

  /** @returns false when the budget has no room for one more piece of text; it is not counted then */
  writes(): boolean {
    if (this.#written + this.#spoken + 1 > this.#max) return false;
    this.#written++;
    return true;
  }

  /** @returns false when the budget has no room for so much audio; it is not counted then */
  speaks(durationMs: number): boolean {
    const tokens = spokenTokens(durationMs);
    if (this.#written + this.#spoken + tokens > this.#max) return false;
    this.#spoken += tokens;
    return true;
  }

  /** The bill. What wraps the items never takes it above the budget. */
  tokens(): OutputTokens {
    const reasoning = this.#wrapping === 0 ? 0 : this.reasoning;
    const text = Math.min(this.#written + this.#wrapping + reasoning, this.#max - this.#spoken);
    return { text, audio: this.#spoken, ...(this.#showsReasoning && { reasoning: Math.min(reasoning, text) }) };
  }
}
