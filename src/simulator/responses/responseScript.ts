/**
 * A response as a list of steps with the pauses between them, written before its first event: its order is then the
 * recorded one whatever the machine's timers do. Pauses follow recordings of August 2026: text trickles, audio comes several
 * times faster than it plays, its transcript ahead of it and its tail alone.
 */
import type { Deed, McpTool } from '../brain/turns.ts';
import { tokensOf } from './tokens.ts';
import type { Speech, SpeechChunk } from '../audio/voiceBox.ts';

export type Output =
  | { readonly kind: 'text'; readonly phase: 'commentary' | 'final_answer' }
  | { readonly kind: 'speech'; readonly phase: 'commentary' | 'final_answer'; readonly speech: Speech }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'mcp'; readonly tool: McpTool };

/** `output` counts from 0; it is an `output_index` as long as no approval is asked for in between. */
export type Step = { readonly pauseMs: number; readonly output: number } & (
  | { readonly does: 'open' }
  | { readonly does: 'write'; readonly delta: string }
  | { readonly does: 'play'; readonly chunk: SpeechChunk }
  | { readonly does: 'close' }
  /** The arguments for an MCP server are there: it is called, or the user is asked first. */
  | { readonly does: 'callServer' }
  | { readonly does: 'takeServerAnswer' }
);

export interface Script {
  readonly outputs: readonly Output[];
  readonly steps: readonly Step[];
}

export interface Delivery {
  readonly modality: 'text' | 'audio';
  readonly speak: (text: string) => Speech;
  /** What was begun last stays open, for whoever ends the response before its time. */
  readonly endsEarly: boolean;
}

const FIRST_OUTPUT_MS = 190;
const TEXT_DELTA_MS = 16;
const ARGUMENTS_DELTA_MS = 10;
const TRANSCRIPT_DELTA_MS = 6;
const FIRST_AUDIO_MS = 60;
const AUDIO_DELTA_MS = 42;
/** How long an MCP server takes to answer. */
export const SERVER_ANSWER_MS = 350;
/** Transcript deltas that come before any audio. */
const HEAD_START = 3;

export function scriptOf(deeds: readonly Deed[], { modality, speak, endsEarly }: Delivery): Script {
  const outputs = deeds.map((deed): Output => {
    if (deed.kind === 'call') return { kind: 'call', name: deed.name };
    if (deed.kind === 'mcp') return { kind: 'mcp', tool: deed.tool };
    return modality === 'audio'
      ? { kind: 'speech', phase: deed.phase, speech: speak(deed.text) }
      : { kind: 'text', phase: deed.phase };
  });
  // An item that a call follows stays open until the call's arguments are there.
  const steps = deeds.flatMap((deed, output): Step[] => {
    const isFollowed = output < deeds.length - 1;
    const isFollowing = output > 0;
    const before = isFollowing ? closing(deeds[output - 1], output - 1) : [];
    return [
      { does: 'open', output, pauseMs: isFollowing ? 20 : FIRST_OUTPUT_MS },
      ...contentSteps(deed, outputs[output], output),
      ...before,
      ...(isFollowed || endsEarly ? [] : closing(deed, output)),
    ];
  });
  return { outputs, steps };
}

function closing(deed: Deed | undefined, output: number): Step[] {
  const close: Step = { does: 'close', output, pauseMs: 4 };
  if (deed?.kind !== 'mcp') return [close];
  const called: Step = { does: 'callServer', output, pauseMs: 4 };
  // Who waits for a permission is closed by the permission.
  return deed.tool.needsApproval ? [called] : [called, { does: 'takeServerAnswer', output, pauseMs: SERVER_ANSWER_MS }];
}

function contentSteps(deed: Deed, made: Output | undefined, output: number): Step[] {
  const write = (pauseMs: number) => (delta: string) => ({ does: 'write', output, delta, pauseMs }) as const;
  if (deed.kind !== 'say') return tokensOf(deed.arguments).map(write(ARGUMENTS_DELTA_MS));
  if (made?.kind !== 'speech') return tokensOf(deed.text).map(write(TEXT_DELTA_MS));
  const words = tokensOf(deed.text).map(write(TRANSCRIPT_DELTA_MS));
  const { chunks } = made.speech;
  const rest = words.slice(HEAD_START);
  // Spread over the first half of the chunks, so that the words are always ahead of the voice.
  const wordsPerChunk = Math.ceil(rest.length / Math.max(1, Math.floor(chunks.length / 2)));
  return [
    ...words.slice(0, HEAD_START),
    ...chunks.flatMap((chunk, index): Step[] => [
      { does: 'play', output, chunk, pauseMs: index === 0 ? FIRST_AUDIO_MS : AUDIO_DELTA_MS },
      ...rest.slice(index * wordsPerChunk, (index + 1) * wordsPerChunk),
    ]),
    ...rest.slice(chunks.length * wordsPerChunk),
  ];
}
