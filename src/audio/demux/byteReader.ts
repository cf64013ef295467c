/**
 * A stream of byte chunks, read in the pieces that a demuxer needs. What it holds is bounded by what is asked for at once
 * and the source's chunks; pieces that were handed out are never written over.
 */
export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  /** Whether the bytes behind `#end` are free: they are not in a chunk of the source. */
  #growable = false;
  #ended = false;
  #position = 0;

  constructor(chunks: ByteChunks) {
    this.#source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** Bytes that were passed so far. */
  get position(): number {
    return this.#position;
  }

  /** How many bytes can be looked at without reading on. */
  get heldBytes(): number {
    return this.#end - this.#start;
  }

  /** Reads on until `count` bytes can be looked at; false when the source ends before. */
  async has(count: number): Promise<boolean> {
    while (this.heldBytes < count) {
      if (this.#ended) return false;
      const next = await this.#source.next();
      if (next.done === true) this.#ended = true;
      else if (next.value.length > 0) this.#append(next.value);
    }
    return true;
  }

  /** What is held from here on, at most `count` bytes. */
  peek(count: number = this.heldBytes): Uint8Array {
    return this.#buffer.subarray(this.#start, Math.min(this.#end, this.#start + count));
  }

  /** Passes over at most `count` held bytes and returns them. */
  take(count: number): Uint8Array {
    const bytes = this.peek(count);
    this.#start += bytes.length;
    this.#position += bytes.length;
    return bytes;
  }

  /** Passes over `count` bytes, held or not. @returns how many there were */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.has(1))) left -= this.take(Math.min(left, this.heldBytes)).length;
    return count - left;
  }

  #append(chunk: Uint8Array): void {
    const restBytes = this.heldBytes;
    if (restBytes === 0) {
      this.#buffer = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      this.#growable = false;
      return;
    }
    if (!this.#growable || this.#end + chunk.length > this.#buffer.length) {
      // Twice what is needed: joining many small chunks to one large piece would copy it again and again.
      const buffer = new Uint8Array(2 * (restBytes + chunk.length));
      buffer.set(this.peek());
      this.#buffer = buffer;
      this.#start = 0;
      this.#end = restBytes;
      this.#growable = true;
    }
    this.#buffer.set(chunk, this.#end);
    this.#end += chunk.length;
  }
}
