/** Moments of a turn, in words, and the bars that a waterfall draws between them. */
import { t } from '../../base/l10n.ts';

export const anchorWords = {
  speechStarted: t('speech started (VAD)'),
  speechEnd: t('speech end'),
  speechStopped: t('speech stopped (VAD)'),
  committed: t('commit'),
  transcribed: t('transcription'),
  asked: 'response.create',
  created: t('response created'),
  firstText: t('first text'),
  firstByte: t('first byte'),
  firstSound: t('first sound'),
  call: t('tool call'),
  output: t('tool output'),
  done: t('response done'),
  playbackStarted: t('playback start'),
  playbackEnded: t('playback end'),
  interrupted: t('barge-in'),
  truncateSent: t('truncate sent'),
  truncated: t('truncated'),
} as const;
export type AnchorKind = keyof typeof anchorWords;

/** What is not obvious from the words. */
export const anchorHints: Readonly<Partial<Record<AnchorKind, string>>> = {
  speechEnd: t('where the speech itself ends in the audio, not where turn detection noticed it'),
  firstByte: t('the first audio on the wire, which may be silence'),
  firstSound: t('the first sample that can be heard, if the audio is played as soon as it comes'),
  interrupted: t('the user’s speech was detected while the answer was being heard'),
  committed: t('the server made an item of the buffered audio'),
  transcribed: t('the whole transcript of what the user said is there, or has failed'),
  truncated: t('the server has cut the answer, and dropped its transcript'),
};

/** A place in the audio of a content part. */
export interface AudioPlace {
  readonly itemId: string;
  readonly partIndex: number;
  readonly ms: number;
}

export interface Anchor {
  readonly kind: AnchorKind;
  /** The entry that says so. */
  readonly n: number;
  /** On the session's own clock. */
  readonly atMs: number;
  /** Where in the audio that is, if it is about audio. */
  readonly audio?: AudioPlace;
}

export const lanes = ['user', 'VAD', 'transcript', 'assistant', 'received', 'responses', 'tools'] as const;
export type Lane = (typeof lanes)[number];

export interface Bar {
  readonly lane: Lane;
  /** `waiting` is audio that nobody has heard (yet), `unheard` what was cut off before. */
  readonly kind:
    | 'audio'
    | 'waiting'
    | 'unheard'
    | 'speech'
    | 'transcript'
    | 'received'
    | 'response'
    | 'failed'
    | 'tool'
    | 'running'
    | 'waitingTool';
  /** A few words that say what it is. */
  readonly label: string;
  /** What begins it and what ends it, where these are moments with a name. */
  readonly from?: AnchorKind;
  readonly to?: AnchorKind;
  readonly startMs: number;
  readonly endMs: number;
  /** The entry to go to. */
  readonly n: number;
  readonly itemId?: string;
  /** The samples that are drawn from `startMs` to `endMs`. */
  readonly audio?: {
    readonly itemId: string;
    readonly partIndex: number;
    readonly fromMs: number;
    readonly toMs: number;
  };
  /** Milliseconds of audio that a received bar brought, and that of the user's was sent in less time than it plays. */
  readonly audioMs?: number;
}
