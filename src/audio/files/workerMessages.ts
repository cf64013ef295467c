/** What the decoding worker is asked and answers. One worker decodes one file. */
import type { AudioFormat } from '../../base/audioFormat.ts';
import type { SentError } from '../../base/errors.ts';
import type { OpenOptions } from './openAudio.ts';
import type { AudioFileInfo } from './openedAudio.ts';

/** What a worker begins with. */
export interface WorkerTask {
  readonly path: string;
  readonly format: AudioFormat;
  readonly options: OpenOptions;
}

/** `next` asks for one piece of audio. */
export type WorkerRequest = 'next';

export type WorkerAnswer =
  | { readonly kind: 'opened'; readonly info: AudioFileInfo }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly error: SentError };
