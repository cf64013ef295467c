/** The files that are there of a recording in several parts. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { partNumber, partPath } from './parts.ts';

export interface PartsOnDisk {
  /** In order. */
  readonly files: readonly { readonly path: string; readonly part: number }[];
  /** Numbers of those before the last one that are not there. */
  readonly missing: readonly number[];
}

/** @param path of the first one, which need not be there. Where nothing is, it is the only file: opening it says why */
export function partsOnDisk(path: string): PartsOnDisk {
  const later = namesIn(dirname(path))
    .map((name) => partNumber(basename(path), name) ?? 0)
    .filter((part) => part > 1)
    .toSorted((left, right) => left - right);
  const numbers = later.length === 0 || existsSync(path) ? [1, ...later] : later;
  const last = numbers.at(-1) ?? 1;
  const present = new Set(numbers);
  return {
    files: numbers.map((part) => ({
      path: part === 1 ? path : join(dirname(path), partPath(basename(path), part)),
      part,
    })),
    missing: Array.from({ length: last }, (_, index) => index + 1).filter((part) => !present.has(part)),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
