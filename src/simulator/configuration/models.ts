/** What is known of the models a session may ask for, as far as it shows on the wire. */

export interface Model {
  readonly name: string;
  /** The gpt-realtime-2 family thinks before it speaks: reasoning tokens, `phase` on messages, a preamble before calls. */
  readonly reasoning: boolean;
  /** Models of the preview era ignore the content of an item whose id exists; later ones add it to the item. */
  readonly mergesDuplicates: boolean;
  /** A text model between a recogniser and a voice, as Voice Live makes of models that do not hear. */
  readonly cascaded: boolean;
  readonly defaultVoice: string;
  readonly defaultSilenceMs: number;
  /** Tokens the model reads before the oldest items are left out. */
  readonly contextTokens: number;
}

const REALTIME = /^gpt-realtime(?:-\d+(?:\.\d+)?)?(?:-mini)?(?:-\d{4}-\d{2}-\d{2})?$/;
const PREVIEW = /^gpt-4o(?:-mini)?-realtime-preview(?:-\d{4}-\d{2}-\d{2})?$/;

/** Undefined for a name that the Realtime API would refuse. */
export function modelNamed(name: string): Model | undefined {
  return REALTIME.test(name) || PREVIEW.test(name) ? modelBehind(name) : undefined;
}

/** The model that a deployment of this name most likely stands for: `gpt-realtime-2-global-standard`, `my-gpt-4o-realtime`. */
export function modelBehind(name: string): Model {
  const reasoning = /gpt-realtime-2(?![\d])/.test(name);
  return {
    name,
    reasoning,
    mergesDuplicates: !name.includes('preview'),
    cascaded: /^(?:gpt-(?!realtime)|o\d|phi)/i.test(name) && !name.includes('realtime'),
    defaultVoice: reasoning ? 'marin' : 'alloy',
    defaultSilenceMs: reasoning ? 500 : 200,
    contextTokens: reasoning ? 96_000 : name.includes('4o-mini') ? 12_000 : 28_224,
  };
}

/** How a transcription model shows its work. */
export interface TranscriptionModel {
  /** Words come while the turn is still spoken. */
  readonly streams: boolean;
  /** The whole transcript is one delta. */
  readonly atOnce: boolean;
  readonly bills: 'duration' | 'tokens';
  /** Tells speakers apart. */
  readonly diarizes: boolean;
  /** Has probabilities of its tokens to show. */
  readonly logprobs: boolean;
  readonly namesLanguages: boolean;
}

const plain: TranscriptionModel = {
  streams: false,
  atOnce: false,
  bills: 'tokens',
  diarizes: false,
  logprobs: false,
  namesLanguages: false,
};

const transcriptionModels: Readonly<Record<string, TranscriptionModel>> = {
  'whisper-1': { ...plain, atOnce: true, bills: 'duration' },
  'gpt-4o-transcribe': { ...plain, logprobs: true },
  'gpt-4o-mini-transcribe': { ...plain, logprobs: true },
  'gpt-4o-mini-transcribe-2025-12-15': { ...plain, logprobs: true },
  'gpt-4o-transcribe-diarize': { ...plain, diarizes: true },
  'gpt-realtime-whisper': { ...plain, streams: true, bills: 'duration' },
  'gpt-transcribe': { ...plain, namesLanguages: true },
  'gpt-live-transcribe': { ...plain, streams: true, bills: 'duration' },
};

export const TRANSCRIPTION_MODELS: readonly string[] = Object.keys(transcriptionModels);

/** Undefined for names that are not known. */
export function transcriptionModelNamed(name: string): TranscriptionModel | undefined {
  return Object.hasOwn(transcriptionModels, name) ? transcriptionModels[name] : undefined;
}

/** Recognisers that Voice Live has beside those: their transcript comes whole, with no deltas before it. */
export function isAzureRecogniser(name: string): boolean {
  return /^(?:azure-|mai-)/.test(name);
}
