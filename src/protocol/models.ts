/**
 * What is known of OpenAI's models, by date: which of them end, and how much they can read. State of November 2026:
 * openai 7.57.0 names the shutdowns of 2027 in its types; https://developers.openai.com/api/docs/deprecations lists
 * all of them, and the model pages there give the context sizes. Azure retires its deployments on days of its own.
 */
import { transcriptionModelIds } from './choices.ts';

export interface ModelEnd {
  readonly id: RegExp;
  /** Day on which OpenAI stops, or stopped, serving it: `2027-01-20`. */
  readonly shutdown: string;
  readonly replacement: string;
  readonly source: 'openai 7.57.0' | 'deprecations page';
}

export interface ModelContext {
  readonly id: RegExp;
  /** Tokens that the model reads and writes together. */
  readonly contextTokens: number;
  /** Input at which the oldest items are left out while `truncation` is `auto`. */
  readonly truncatesAtTokens: number;
}

const modelEnds: readonly ModelEnd[] = [
  {
    id: /^gpt-realtime(?:-2025-08-28)?$/,
    shutdown: '2027-01-20',
    replacement: 'gpt-realtime-2.1',
    source: 'openai 7.57.0',
  },
  {
    id: /^gpt-realtime-mini(?:-2025-(?:10-06|12-15))?$/,
    shutdown: '2027-01-20',
    replacement: 'gpt-realtime-2.1-mini',
    source: 'openai 7.57.0',
  },
  {
    id: /^gpt-4o-realtime-preview(?:-\d{4}-\d{2}-\d{2})?$/,
    shutdown: '2026-05-07',
    replacement: 'gpt-realtime-2.1',
    source: 'deprecations page',
  },
  {
    id: /^gpt-4o-mini-realtime-preview-2024-12-17$/,
    shutdown: '2026-07-23',
    replacement: 'gpt-realtime-2.1-mini',
    source: 'deprecations page',
  },
  {
    id: /^gpt-4o-mini-realtime-preview$/,
    shutdown: '2026-05-07',
    replacement: 'gpt-realtime-2.1-mini',
    source: 'deprecations page',
  },
  {
    id: /^(?:whisper-1|gpt-4o-transcribe|gpt-4o-transcribe-diarize|gpt-4o-mini-transcribe(?:-2025-12-15)?)$/,
    shutdown: '2027-02-26',
    replacement: 'gpt-live-transcribe',
    source: 'openai 7.57.0',
  },
];

/**
 * Where 32,000 tokens are the context, 4,096 are kept free for the answer, and more than 28,224 are not read (the types
 * say so). For the larger ones the answer's 32,000 are taken off in the same way; nobody documents that number.
 */
const modelContexts: readonly ModelContext[] = [
  { id: /^gpt-realtime-2(?:\.\d+)?(?:-mini)?(?:-\d{4}-|$)/, contextTokens: 128_000, truncatesAtTokens: 96_000 },
  { id: /^gpt-realtime(?:-1\.5)?(?:-mini)?(?:-\d{4}-|$)/, contextTokens: 32_000, truncatesAtTokens: 28_224 },
  { id: /^gpt-4o-realtime-preview/, contextTokens: 32_000, truncatesAtTokens: 28_224 },
  { id: /^gpt-4o-mini-realtime-preview/, contextTokens: 16_000, truncatesAtTokens: 12_000 },
];

const transcriptionModels: ReadonlySet<string> = new Set(transcriptionModelIds);

/** Undefined for a model whose end nobody has announced. */
export function modelEnd(id: string): ModelEnd | undefined {
  return modelEnds.find((end) => end.id.test(id));
}

export function modelContext(id: string): ModelContext | undefined {
  return modelContexts.find((context) => context.id.test(id));
}

/** Models of OpenAI's own names; deployments and other vendors' models are called something else. */
export function isOpenAiModel(id: string): boolean {
  return modelContext(id) !== undefined || modelEnd(id) !== undefined;
}

export function isTranscriptionModel(id: string): boolean {
  return transcriptionModels.has(id);
}

/** Transcribes while somebody speaks, before anything is committed. */
export function transcribesLive(id: string): boolean {
  return id === 'gpt-live-transcribe' || id === 'gpt-realtime-whisper';
}
