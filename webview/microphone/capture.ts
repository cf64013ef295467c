/** Runs in the browser's audio thread: hands the page what the microphone heard, in pieces of a fiftieth of a second. */
import { captureProcessor } from './captureName.ts';

// The DOM's types leave out what only a worklet has.
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

class CaptureProcessor extends AudioWorkletProcessor {
  readonly #piece = new Int16Array(Math.round(sampleRate / 50));
  #filled = 0;

  process(inputs: Float32Array[][]): boolean {
    const channels = inputs[0] ?? [];
    const length = channels[0]?.length ?? 0;
    for (let index = 0; index < length; index++) {
      let sum = 0;
      for (const channel of channels) sum += channel[index] ?? 0;
      const value = Math.round((sum / channels.length) * 32768);
      this.#piece[this.#filled++] = Math.max(-32768, Math.min(32767, value));
      if (this.#filled < this.#piece.length) continue;
      this.#filled = 0;
      const copy = this.#piece.slice();
      this.port.postMessage(copy, [copy.buffer]);
    }
    return true;
  }
}

registerProcessor(captureProcessor, CaptureProcessor);
