/** One device, captured until it is closed. */
import { phrase, t, type Phrase } from '../../src/base/l10n.ts';
import { captureProcessor } from './captureName.ts';

export interface RecorderListener {
  /** 16-bit mono samples at the recorder's rate. */
  audio(samples: Int16Array): void;
  /** The device was unplugged, or the permission was taken back. */
  lost(): void;
}

/** A browser that waits for a click does not say so: it just does not begin. */
const BEGIN_WAIT_MS = 1_000;

export class Recorder {
  private constructor(
    private readonly stream: MediaStream,
    private readonly context: AudioContext,
    readonly deviceId: string,
    readonly device: string,
    /** Some browsers capture only after a click on the page. */
    readonly needsClick: boolean,
  ) {}

  /**
   * @param deviceId empty for the browser's own choice
   * @param process whether the browser may cancel echo, reduce noise and change the level; else what is captured is what was heard
   * @throws DOMException as `getUserMedia` and `AudioWorklet.addModule`
   */
  static async open(deviceId: string, process: boolean, listener: RecorderListener): Promise<Recorder> {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        ...(deviceId !== '' && { deviceId: { exact: deviceId } }),
        channelCount: 1,
        echoCancellation: process,
        noiseSuppression: process,
        autoGainControl: process,
      },
    });
    const [track] = stream.getAudioTracks();
    const settings = track?.getSettings();
    // The device's own rate where the browser tells it: what it does not resample need not be resampled well.
    const context = new AudioContext(settings?.sampleRate === undefined ? {} : { sampleRate: settings.sampleRate });
    try {
      await context.audioWorklet.addModule('microphoneCapture.js');
      const node = new AudioWorkletNode(context, captureProcessor, { numberOfInputs: 1, numberOfOutputs: 0 });
      node.port.onmessage = ({ data }: MessageEvent<Int16Array>) => listener.audio(data);
      context.createMediaStreamSource(stream).connect(node);
      track?.addEventListener('ended', () => listener.lost());
      const runs = context.resume().then(() => true);
      const waited = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), BEGIN_WAIT_MS));
      const needsClick = !(await Promise.race([runs, waited]));
      return new Recorder(stream, context, settings?.deviceId ?? '', track?.label || t('Microphone'), needsClick);
    } catch (error) {
      for (const each of stream.getTracks()) each.stop();
      await context.close();
      throw error;
    }
  }

  get sampleRate(): number {
    return this.context.sampleRate;
  }

  async resume(): Promise<void> {
    await this.context.resume();
  }

  close(): void {
    for (const track of this.stream.getTracks()) track.stop();
    void this.context.close();
  }
}

/** Why there is no microphone, and what to do about it, in a person's words. */
export function explainFailure(error: unknown): Phrase {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
      return phrase(
        'The microphone page may not use the microphone. Allow it beside its address (and in the system’s privacy settings), then press Start.',
      );
    case 'NotFoundError':
    case 'OverconstrainedError':
      return phrase(
        'There is no microphone, or not the one that was chosen. Plug one in, choose a device, then press Start.',
      );
    case 'NotReadableError':
    case 'AbortError':
      return phrase(
        'The microphone does not answer: another program may be using it. Close that program, then press Start.',
      );
    default:
      return phrase('The microphone could not be opened: {0}', error instanceof Error ? error.message : String(error));
  }
}
