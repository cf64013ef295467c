import { encodeInt16ForWire } from '../../src/audio/format.ts';
import { bytesToInt16 } from '../../src/audio/pcm.ts';
import { decodeBase64, encodeBase64 } from '../../src/base/base64.ts';
import { inputAudioFormat } from '../../src/protocol/sessionConfig.ts';
import { request, store } from '../state/panel.ts';

/**
 * All audio of a content part that is in the log, as base64 in the form in which this session takes audio: for G.711 that gives
 * the recorded bytes, too.
 * @throws RealtimeError `no-audio`
 */
export async function recordedAudio(itemId: string, partIndex: number): Promise<string> {
  const pieces: Int16Array[] = [];
  let length = 0;
  for (;;) {
    const { base64, totalSamples, sampleRate } = await request('readAudio', { itemId, partIndex, fromSample: length });
    const samples = bytesToInt16(decodeBase64(base64) ?? new Uint8Array());
    pieces.push(samples);
    length += samples.length;
    if (samples.length > 0 && length < totalSamples) continue;
    const all = new Int16Array(length);
    let at = 0;
    for (const piece of pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return encodeBase64(encodeInt16ForWire(all, sampleRate, inputAudioFormat(store.live.header.peek()?.session)));
  }
}
