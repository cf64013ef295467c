import type { Entry } from '../../../src/protocol/entry.ts';

/** An entry with all that it says read and nothing else in it: what comes from a disk reads its text when it is asked for. */
export function plainEntry(entry: Entry): Entry {
  const { kind, n, monoMs, wallMs } = entry;
  if (kind === 'lifecycle') return { kind, n, monoMs, wallMs, at: entry.at, details: entry.details };
  const { dir, text, binary, sizeBytes } = entry;
  return { kind, n, monoMs, wallMs, dir, text, binary, sizeBytes };
}
