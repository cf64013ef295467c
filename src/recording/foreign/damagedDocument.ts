/** JSON documents that were cut off, or end in a comma: what is whole of them. */
import { RealtimeError } from '../../base/errors.ts';
import { isJsonObject, type JsonValue } from '../../base/json.ts';
import { jsonErrorText } from '../../base/jsonError.ts';
import { endOfString } from '../../base/jsonStrings.ts';
import { phrase } from '../../base/l10n.ts';
import { utf8Length } from '../../base/utf8.ts';

export interface ReadDocument {
  readonly document: JsonValue;
  /** Says where the document stopped to be one; undefined where it is whole. */
  readonly damage: string | undefined;
}

/**
 * The document as far as it goes: of a list its whole elements, of an object whatever it holds.
 * @returns undefined where the text may be lines
 * @throws RealtimeError `document-damaged` where nothing of it can be read
 */
export function readDocument(text: string): ReadDocument | undefined {
  let reason: string;
  try {
    return { document: JSON.parse(text) as JsonValue, damage: undefined };
  } catch (error) {
    reason = jsonErrorText(error);
  }
  if (hasLines(text)) return undefined;
  const { end, closing } = wholePart(text);
  const [line, byte] = [text.slice(0, end).split('\n').length, utf8Length(text.slice(0, end))];
  try {
    const document = JSON.parse(text.slice(0, end) + closing) as JsonValue;
    const damage = `The file is no whole JSON document (${reason}). What stands after line ${line} (byte ${byte}) could not be read.`;
    return { document, damage };
  } catch {
    const [lines, bytes] = [text.split('\n').length, utf8Length(text)];
    throw new RealtimeError(
      'document-damaged',
      phrase(
        'The file begins as a JSON document and is none: {0}. It ends in line {1} (byte {2}).',
        reason,
        lines,
        bytes,
      ),
      { hint: phrase('It was cut off or edited: copy or export it again.') },
    );
  }
}

/** A line that is an object by itself is a line of a log. */
function hasLines(text: string): boolean {
  return text
    .split('\n', 50)
    .slice(0, -1)
    .some((line) => {
      if (!line.startsWith('{"')) return false;
      try {
        return isJsonObject(JSON.parse(line) as JsonValue);
      } catch {
        return false;
      }
    });
}

/** Where the last value ended that is whole, and what closes those around it. */
function wholePart(text: string): { readonly end: number; readonly closing: string } {
  const open: string[] = [];
  let end = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"') index = endOfString(text, index);
    else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    else if (character === '}' || character === ']') {
      if (open.at(-1) !== character || open.length === 1) break;
      open.pop();
      // Of a list an element that is not whole is none; a HAR's connection has its messages also when its end is missing.
      if (open[0] === ']' && open.length > 1) continue;
      end = index + 1;
      depth = open.length;
    }
  }
  return { end, closing: open.slice(0, depth).reverse().join('') };
}
