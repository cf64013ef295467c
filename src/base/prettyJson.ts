/** JSON as a person would write it: the event's members one a line, what is inside them packed into lines. */
import { isJsonObject, type JsonValue } from './json.ts';

const WIDTH = 78;

export function pretty(value: JsonValue): string {
  return write(value, '', 0, true);
}

/** A value as it is written inside of such a text. @param indent of its line @param column where it begins in it */
export function prettyInside(value: JsonValue, indent: string, column: number): string {
  return write(value, indent, column, false);
}

/** @param column where the value begins in its line */
function write(value: JsonValue, indent: string, column: number, isTop: boolean): string {
  const flat = flatText(value);
  if (typeof value !== 'object' || value === null || (!isTop && column + flat.length <= WIDTH)) return flat;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const members: readonly (readonly [string, JsonValue])[] = list
    ? value.map((one) => ['', one] as const)
    : Object.entries(value).flatMap(([key, one]) =>
        one === undefined ? [] : [[`${JSON.stringify(key)}: `, one] as const],
      );
  const [left, right] = list ? ['[', ']'] : ['{ ', ' }'];
  if (members.length === 0) return flat;
  let text = left;
  let at = column + left.length;
  members.forEach(([key, one], index) => {
    const packed = write(one, inner, at + 2 + key.length, false);
    const fits = !isTop && at + key.length + packed.length + 2 <= WIDTH && !packed.includes('\n');
    if (index > 0 && !fits) {
      text += `,\n${inner}`;
      text += key + write(one, inner, inner.length + key.length, false);
    } else text += (index > 0 ? ', ' : '') + key + packed;
    at = column * Number(!text.includes('\n')) + text.length - (text.lastIndexOf('\n') + 1);
  });
  return text + right;
}

function flatText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : `${JSON.stringify(key)}: ${flatText(one)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
