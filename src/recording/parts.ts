/** What the files of a recording in several parts are called. */
const EXTENSION = '.realtime.jsonl';

/** The path of part 2, 3, … of the recording whose first file is `path`: it sorts behind it. */
export function partPath(path: string, part: number): string {
  const stem = path.endsWith(EXTENSION) ? path.slice(0, -EXTENSION.length) : path;
  return `${stem}.part${part}${path.slice(stem.length)}`;
}

/** Of a later part the path of the first one; undefined for a recording's first or only file. */
export function firstPartPath(path: string): string | undefined {
  const match = /^(.*)\.part\d{1,4}(\.realtime\.jsonl)?$/.exec(path);
  return match?.[1] === undefined ? undefined : `${match[1]}${match[2] ?? ''}`;
}

/** Which part of the recording whose first file is called `first` a file called `name` is; undefined for others. */
export function partNumber(first: string, name: string): number | undefined {
  const part = Number(/\.part([1-9]\d{0,3})(?:\.realtime\.jsonl)?$/.exec(name)?.[1]);
  return part > 1 && partPath(first, part) === name ? part : undefined;
}
