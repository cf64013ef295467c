import type { RealtimeError } from '../../base/errors.ts';
import type { Phrase } from '../../base/l10n.ts';
import type { MicrophoneDevice } from '../../contract/microphone.ts';

/** Where captured audio comes from: a page in a browser, or a program of this machine. */
export interface MicrophoneSource {
  /** How it is now; `change` as in `MicrophoneHostMessage`. */
  setState(state: SourceState): void;
  /** Captures from another of its devices from here on, and tells when it does. */
  setDevice(deviceId: string): void;
  /** Ends it; a page tells the person why. */
  close(reason: Phrase): void;
}

/** Muted, it captures nothing that is sent. With push-to-talk the page unmutes while a key is held there. */
export interface SourceState {
  readonly muted: boolean;
  readonly pushToTalk: boolean;
  readonly change: number;
}

export interface SourceListener {
  /** Somebody is asked whether the microphone may be used. */
  asking(): void;
  /** Audio follows, from this device; told again when another was chosen. */
  started(capture: {
    readonly sampleRate: number;
    readonly deviceId: string;
    readonly devices: readonly MicrophoneDevice[];
  }): void;
  /** Mono samples at the rate that was told last. */
  audio(samples: Int16Array): void;
  changed(state: SourceState): void;
  /** Why there is no audio, in words for people; it may still come. */
  problem(problem: Phrase): void;
  /** It is over: the person has stopped it there, or `failure` says what happened. */
  ended(failure?: RealtimeError): void;
}

/** @throws RealtimeError when there is no way to begin */
export type StartSource = (listener: SourceListener) => Promise<MicrophoneSource>;
