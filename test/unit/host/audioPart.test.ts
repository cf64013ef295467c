import { describe, expect, it } from 'vitest';
import { encodeMuLaw } from '../../../src/base/g711.ts';
import { int16ToBytes } from '../../../src/audio/pcm.ts';
import { readPartAudio } from '../../../src/host/audioPart.ts';
import { RecordedSession } from '../../../src/host/recordedSession.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';

function session(...lines: readonly { dir: string; event: object }[]): RecordedSession {
  return new RecordedSession(
    decodeRecording(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
    '/x.jsonl',
    0,
    () => undefined,
  );
}
const server = (event: object) => ({ dir: 'server', event });
const client = (event: object) => ({ dir: 'client', event });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const ramp = (from: number, count: number): Int16Array =>
  Int16Array.from({ length: count }, (_, index) => from + index);
const samplesOf = (encoded: string): number[] => {
  const bytes = Buffer.from(encoded, 'base64');
  return Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readInt16LE(index * 2));
};

function answer(format: object, chunks: readonly Uint8Array[]): RecordedSession {
  const item = { id: 'item_a', type: 'message', role: 'assistant', status: 'in_progress', content: [] };
  const place = { response_id: 'resp_1', item_id: 'item_a', output_index: 0, content_index: 0 };
  return session(
    server({ type: 'session.created', session: { type: 'realtime', audio: { output: { format } } } }),
    server({ type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } }),
    server({ type: 'response.output_item.added', response_id: 'resp_1', output_index: 0, item }),
    server({ type: 'response.content_part.added', ...place, part: { type: 'audio', transcript: '' } }),
    ...chunks.map((chunk) => server({ type: 'response.output_audio.delta', ...place, delta: base64(chunk) })),
  );
}

describe('the audio of a part', () => {
  it('is what its deltas carried, in order', () => {
    const pcm = { type: 'audio/pcm', rate: 24000 };
    const audio = readPartAudio(answer(pcm, [int16ToBytes(ramp(0, 240)), int16ToBytes(ramp(240, 240))]), 'item_a', 0);
    expect(audio).toMatchObject({ sampleRate: 24000, totalSamples: 480 });
    expect(samplesOf(audio.base64)).toEqual([...ramp(0, 480)]);
  });

  it('in G.711 is decoded at 8 kHz', () => {
    const audio = readPartAudio(answer({ type: 'audio/pcmu' }, [encodeMuLaw(Int16Array.of(0, 0, 0, 0))]), 'item_a', 0);
    expect(audio).toMatchObject({ sampleRate: 8000, totalSamples: 4 });
  });

  it('of the user is the stretch of the appended audio that was committed', () => {
    const append = (from: number) =>
      client({ type: 'input_audio_buffer.append', audio: base64(int16ToBytes(ramp(from, 240))) });
    const commit = (id: string) => [
      client({ type: 'input_audio_buffer.commit' }),
      server({ type: 'input_audio_buffer.committed', item_id: id, previous_item_id: null }),
      server({
        type: 'conversation.item.added',
        item: { id, type: 'message', role: 'user', content: [{ type: 'input_audio', transcript: null }] },
      }),
    ];
    const two = session(append(0), append(240), ...commit('item_1'), append(480), ...commit('item_2'));
    expect(samplesOf(readPartAudio(two, 'item_1', 0).base64)).toEqual([...ramp(0, 480)]);
    expect(samplesOf(readPartAudio(two, 'item_2', 0).base64)).toEqual([...ramp(480, 240)]);
  });

  it('comes in pieces that join to the whole, also where frames end within a sample', () => {
    const whole = int16ToBytes(ramp(0, 100_000));
    const cuts = [0, 3, 4801, 60_000, 60_001, 150_000, whole.length];
    const chunks = cuts.slice(1).map((end, index) => whole.subarray(cuts[index], end));
    const spoken = answer({ type: 'audio/pcm', rate: 24000 }, chunks);
    const joined: number[] = [];
    for (;;) {
      const { base64, totalSamples } = readPartAudio(spoken, 'item_a', 0, joined.length);
      expect(totalSamples).toBe(100_000);
      const piece = samplesOf(base64);
      if (piece.length === 0) break;
      expect(piece.length).toBeLessThanOrEqual(48_000);
      joined.push(...piece);
    }
    expect(joined).toEqual([...ramp(0, 100_000)]);
  });

  it('that is not there is an error that says so', () => {
    expect(() => readPartAudio(answer({ type: 'audio/pcm' }, []), 'item_a', 0)).toThrow(
      expect.objectContaining({ code: 'no-audio' }),
    );
    expect(() => readPartAudio(session(), 'nobody', 0)).toThrow(expect.objectContaining({ code: 'no-such-part' }));
  });
});
