/** Files that tests hold in memory, opened as the product opens those on disk. */
import type { ByteSource } from '../../../src/audio/files/byteSource.ts';
import { openAudio, type OpenOptions } from '../../../src/audio/files/openAudio.ts';
import type { AudioFileInfo } from '../../../src/audio/files/openedAudio.ts';
import type { PcmBlock } from '../../../src/audio/pcm.ts';

/** @param pieceBytes how much is read at once */
export function source(bytes: Uint8Array, name = 'file.bin', pieceBytes = 1000): ByteSource {
  return {
    name,
    path: `/nowhere/${name}`,
    sizeBytes: bytes.length,
    read: () => pieces(bytes, pieceBytes),
  };
}

export async function* pieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield bytes.subarray(start, start + pieceBytes);
    await Promise.resolve();
  }
}

export interface Decoded {
  readonly info: AudioFileInfo;
  readonly channels: readonly Float32Array[];
}

/** All of it. No program is started unless `options` allow it. */
export async function decoded(bytes: Uint8Array, options: Partial<OpenOptions> = {}): Promise<Decoded> {
  const opened = await openAudio(source(bytes), { mayStartPrograms: false, ...options });
  return { info: opened.info, channels: await gathered(opened.blocks()) };
}

export async function gathered(blocks: AsyncIterable<PcmBlock>): Promise<Float32Array[]> {
  const all: PcmBlock[] = [];
  for await (const block of blocks) all.push(block);
  return (all[0]?.channels ?? []).map((_, channel) => {
    const parts = all.map((block) => block.channels[channel] ?? new Float32Array(0));
    const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    parts.reduce((at, part) => (joined.set(part, at), at + part.length), 0);
    return joined;
  });
}
