/** Where the lines of a text begin that is set in a width of so many columns. Line breaks end one, too. */
export function lineStarts(text: string, columns: number): Int32Array {
  let starts = new Int32Array(64);
  let count = 0;
  let lineStart = 0;
  const begin = (at: number): void => {
    if (count === starts.length) {
      const larger = new Int32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = at;
    lineStart = at;
  };
  begin(0);
  let cells = 0;
  let spaceAfter = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      begin(at + 1);
      [cells, spaceAfter] = [0, -1];
      continue;
    }
    const width = cellsOf(unit);
    // The second half of a pair stays with the first.
    if (cells + width > columns && at > lineStart && !isLowSurrogate(unit)) {
      // Between words, where that leaves most of the line.
      begin(spaceAfter > lineStart + (at - lineStart) * MOST_OF_LINE ? spaceAfter : at);
      cells = 0;
      for (let moved = lineStart; moved < at; moved++) cells += cellsOf(text.charCodeAt(moved));
      spaceAfter = -1;
    }
    cells += width;
    if (unit === SPACE) spaceAfter = at + 1;
  }
  return starts.subarray(0, count);
}

/** The line that begins at `starts[line]`, without the break that ends it. */
export function lineText(text: string, starts: Int32Array, line: number): string {
  const start = starts[line] ?? text.length;
  const end = starts[line + 1] ?? text.length;
  return text.slice(start, end > start && text.charCodeAt(end - 1) === LINE_FEED ? end - 1 : end);
}

/** The line in which the character at `at` stands. */
export function lineAt(starts: Int32Array, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const [LINE_FEED, SPACE] = [0x0a, 0x20];
const MOST_OF_LINE = 0.6;

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** About as many as it takes: an escape six, what is wide in East Asian scripts two. */
function cellsOf(unit: number): number {
  if (unit >= 0x20 && unit < 0x7f) return 1;
  if (unit < 0xa0 || unit === 0xad || unit === 0xfeff || (unit >= 0x200b && unit <= 0x206f)) return 6;
  if (isLowSurrogate(unit)) return 0;
  return unit >= 0x1100 ? 2 : 1;
}
