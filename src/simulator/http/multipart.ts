/** Forms as browsers and HTTP clients send them (`multipart/form-data`), text parts only. */

/** Undefined for a type that is not multipart or has no boundary. */
export function multipartBoundary(contentType: string): string | undefined {
  const [, quoted, plain] = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/**
 * @param body decoded as UTF-8
 * @returns contents by name; the last of equal names
 */
export function multipartFields(body: string, boundary: string): Map<string, string> {
  const fields = new Map<string, string>();
  // A line break belongs to the delimiter that follows it, not to the part.
  for (const piece of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const end = piece.indexOf('\r\n\r\n');
    const [, quoted, plain] =
      /^content-disposition:.*?[;\s]name=(?:"([^"]*)"|([^;\s]+))/im.exec(piece.slice(0, end)) ?? [];
    const name = quoted ?? plain;
    if (end >= 0 && name !== undefined) fields.set(name, piece.slice(end + 4));
  }
  return fields;
}
