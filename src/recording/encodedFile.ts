/** Files that are not UTF-8 as they lie: packed with gzip, or in UTF-16, as PowerShell's `>` writes them. */
import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The file's text as UTF-8 bytes; undefined where it is read as it is. @param beginning its first bytes */
export function decodedFile(path: string, beginning: Uint8Array): Readable | undefined {
  const [first, second] = beginning;
  if (first === 0x1f && second === 0x8b) return piped(path, createGunzip());
  if (first === 0xff && second === 0xfe) return piped(path, fromUtf16('utf-16le'));
  return first === 0xfe && second === 0xff ? piped(path, fromUtf16('utf-16be')) : undefined;
}

function fromUtf16(encoding: 'utf-16le' | 'utf-16be'): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
}

/** What goes wrong with the file goes wrong with what is read of it. */
function piped(path: string, through: Transform): Readable {
  const file = createReadStream(path);
  file.on('error', (error) => through.destroy(error));
  return file.pipe(through);
}
