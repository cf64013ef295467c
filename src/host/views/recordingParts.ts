import { existsSync } from 'node:fs';
import { partPath } from '../../recording/parts.ts';

/** The files of a recording, its first one in front: a very long session fills several. */
export function partsOf(path: string): readonly string[] {
  const parts = [path];
  for (let part = 2; existsSync(partPath(path, part)); part++) parts.push(partPath(path, part));
  return parts;
}
