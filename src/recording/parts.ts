/** What the files of a recording in several parts are called. */
const EXTENSION = '.realtime.jsonl';

/** The path of part 2, 3, … of the recording whose first file is `path`: it sorts behind it. */
export function partPath(path: string, part: number): string {
  const stem = path.endsWith(EXTENSION) ? path.slice(0, -EXTENSION.length) : path;
  return `${stem}.part${part}${path.slice(stem.length)}`;
}

/** Of a later part the path of the first one; undefined for a recording's first or only file. */
export function firstPartPath(path: string): string | undefined {
  const match = /^(.*)\.part\d+(\.realtime\.jsonl)?$/.exec(path);
  return match?.[1] === undefined ? undefined : `${match[1]}${match[2] ?? ''}`;
}
