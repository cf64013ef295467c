/** The parts of a message are one text to whoever reads it: a secret may begin in one and end in the next. */
import { isJsonObject, objectAt, stringAt, type JsonObject, type JsonValue } from '../base/json.ts';
import { maskedPieces } from './maskedPieces.ts';
import type { Redactor } from './redact.ts';

/**
 * @param parts each in one piece or more
 * @returns all pieces, with what the parts hold only together masked; undefined where that is nothing
 */
export function maskedAcrossParts(parts: readonly (readonly string[])[], redactor: Redactor): string[] | undefined {
  if (parts.length < 2) return undefined;
  const redact = (text: string): string => redactor.text(text);
  const { isCounting } = redactor;
  redactor.isCounting = false;
  const all = maskedPieces(parts.flat(), redact);
  const each = all && parts.map((pieces) => redact(pieces.join(''))).join('');
  redactor.isCounting = isCounting;
  if (!all || all.join('') === each) return undefined;
  redact(parts.flat().join(''));
  return all;
}

/** @returns the event's text with what its parts hold only together masked; the same text where that is nothing */
export function redactAcrossParts(eventText: string, redactor: Redactor): string {
  if (!mayHaveParts.test(eventText)) return eventText;
  let event: JsonValue;
  try {
    event = JSON.parse(eventText) as JsonValue;
  } catch {
    return eventText;
  }
  if (!isJsonObject(event)) return eventText;
  const output = objectAt(event, 'response')?.['output'];
  const items = [objectAt(event, 'item'), ...(Array.isArray(output) ? output : [])];
  // The event is this function's own: it was parsed here.
  const changed = items.filter((item) => isJsonObject(item) && maskContent(item, redactor));
  return changed.length === 0 ? eventText : JSON.stringify(event);
}

const mayHaveParts = /"content"[^]*?"(?:text|transcript)"\s*:[^]*?"(?:text|transcript)"\s*:/;

/** True where something was masked. */
function maskContent(item: JsonObject, redactor: Redactor): boolean {
  const content = item['content'];
  if (!Array.isArray(content) || content.length < 2) return false;
  const parts = content.flatMap((part) => {
    const name = isJsonObject(part) && (['text', 'transcript'] as const).find((key) => stringAt(part, key));
    return isJsonObject(part) && name ? [{ part, name, text: stringAt(part, name) ?? '' }] : [];
  });
  const masked = maskedAcrossParts(
    parts.map(({ text }) => [text]),
    redactor,
  );
  masked?.forEach((text, index) => {
    const place = parts[index];
    if (place) place.part[place.name] = text;
  });
  return masked !== undefined;
}
