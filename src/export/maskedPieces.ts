/**
 * A secret may be spelled out in pieces that look like nothing: deltas, or the parts of a message.
 * @returns the pieces, with what is masked of their sum in the first that it touches; undefined where nothing is
 */
export function maskedPieces(pieces: readonly string[], redact: (text: string) => string): string[] | undefined {
  const text = pieces.join('');
  const masked = redact(text);
  if (masked === text) return undefined;
  const prefix = commonPrefix(text, masked);
  const suffix = commonSuffix(text, masked, Math.min(text.length, masked.length) - prefix);
  const end = text.length - suffix;
  let offset = 0;
  let isDone = false;
  return pieces.map((piece, position) => {
    const [from, to] = [offset, offset + piece.length];
    offset = to;
    const before = text.slice(from, Math.min(to, prefix));
    const after = text.slice(Math.max(from, end), to);
    const isFirst = !isDone && (to > prefix || position === pieces.length - 1);
    isDone ||= isFirst;
    const middle = isFirst ? masked.slice(prefix, masked.length - suffix) : '';
    return before + middle + after;
  });
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charCodeAt(length) === right.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(left: string, right: string, atMost: number): number {
  let length = 0;
  while (length < atMost && left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length))
    length++;
  return length;
}
