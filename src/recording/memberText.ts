/**
 * The text of one member of a JSON object, as it stands there. Parsing and writing it anew would change numbers and
 * escapes, and overflow the stack where it is nested thousands of levels deep.
 * @param json valid JSON of an object
 */
export function memberText(json: string, name: string): string | undefined {
  let depth = 0;
  let key: string | undefined;
  let valueStart = -1;
  let found: string | undefined;
  const endValue = (end: number): void => {
    if (key === name) found = json.slice(valueStart, end).trim();
    key = undefined;
  };
  for (let index = 0; index < json.length; index++) {
    switch (json.charAt(index)) {
      case '"': {
        const end = endOfString(json, index);
        if (depth === 1 && key === undefined) key = JSON.parse(json.slice(index, end + 1)) as string;
        index = end;
        break;
      }
      case ':':
        if (depth === 1) valueStart = index + 1;
        break;
      case ',':
        if (depth === 1) endValue(index);
        break;
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        if (--depth === 0) endValue(index);
        break;
    }
  }
  return found;
}

/** Index of the quote that ends the string starting at `start`. */
function endOfString(json: string, start: number): number {
  let index = start + 1;
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1;
  return index;
}
