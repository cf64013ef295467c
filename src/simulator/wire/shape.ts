/** A small language for what an event may hold. Checking throws the RequestFault that the real server would send. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';
import { faults } from './fault.ts';

/** @param path of the value within the event, e.g. `session.tools[2].name` */
export type Shape = (value: JsonValue, path: string) => void;

/** In characters: what the sibling APIs say in this refusal. Nobody has shown one of the Realtime API. */
const LONGEST_TEXT = 10_485_760;

/** @param limits in characters; `max` is that of all texts unless it says otherwise */
export function text({
  max = LONGEST_TEXT,
  min = 0,
  pattern,
}: { max?: number; min?: number; pattern?: RegExp } = {}): Shape {
  return (value, path) => {
    if (typeof value !== 'string') throw faults.invalidType(path, 'a string', nameOf(value));
    if (value.length < min) throw faults.stringEmpty(path);
    if (value.length > max) throw faults.stringTooLong(path, max, value.length);
    if (pattern && !pattern.test(value)) throw faults.badCharacters(path, value);
  };
}

/** Audio and pictures as text: their own limits are in bytes, and the frame's. */
export function encoded(min = 0): Shape {
  return text({ min, max: Infinity });
}

export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Shape {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw faults.invalidType(path, 'an integer', nameOf(value));
    if (value < min) throw faults.belowMinimum(path, 'integer', min, value);
    if (value > max) throw faults.aboveMaximum(path, 'integer', max, value);
  };
}

export function decimal(min: number, max: number): Shape {
  return (value, path) => {
    if (typeof value !== 'number') throw faults.invalidType(path, 'a decimal number', nameOf(value));
    if (value < min) throw faults.belowMinimum(path, 'decimal', min, value);
    if (value > max) throw faults.aboveMaximum(path, 'decimal', max, value);
  };
}

export const flag: Shape = (value, path) => {
  if (typeof value !== 'boolean') throw faults.invalidType(path, 'a boolean', nameOf(value));
};

export const anyObject: Shape = (value, path) => {
  if (!isJsonObject(value)) throw faults.invalidType(path, 'an object', nameOf(value));
};

export function oneOf(...supported: string[]): Shape {
  return (value, path) => {
    if (typeof value !== 'string')
      throw faults.invalidType(path, `one of ${supported.map((name) => `'${name}'`).join(', ')}`, nameOf(value));
    if (!supported.includes(value)) throw faults.invalidValue(path, value, supported);
  };
}

export function list(shape: Shape, max?: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) throw faults.invalidType(path, 'an array', nameOf(value));
    if (max !== undefined && value.length > max) throw faults.arrayTooLong(path, max, value.length);
    value.forEach((entry, index) => shape(entry, `${path}[${index}]`));
  };
}

/**
 * An object with these members and no other. Any member may be null: clients that write every member of a class are
 * common, and clearing an object is done with null. What null then means is up to whoever applies the event.
 */
export function record(members: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return (value, path) => {
    if (!isJsonObject(value)) throw faults.invalidType(path, 'an object', nameOf(value));
    for (const key of required)
      if (value[key] === undefined || value[key] === null) throw faults.missingParameter(under(path, key));
    for (const [key, member] of Object.entries(value)) {
      const shape = Object.hasOwn(members, key) ? members[key] : undefined;
      if (!shape) throw faults.unknownParameter(under(path, key));
      if (member !== undefined && member !== null) shape(member, under(path, key));
    }
  };
}

/** An object whose string member `key` says which of `shapes` it has. */
export function variants(key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isJsonObject(value)) throw faults.invalidType(path, 'an object', nameOf(value));
    const name = value[key];
    if (name === undefined || name === null) throw faults.missingParameter(under(path, key));
    oneOf(...Object.keys(shapes))(name, under(path, key));
    if (typeof name === 'string') shapes[name]?.(value, path);
  };
}

/** Strings have one shape, objects another: `"auto"` or `{…}`. */
export function textOr(forText: Shape, forObject: Shape): Shape {
  return (value, path) => {
    if (isJsonObject(value)) forObject(value, path);
    else forText(value, path);
  };
}

export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** At most 16 pairs, keys of up to 64 and values of up to 512 characters. */
export const metadata: Shape = (value, path) => {
  anyObject(value, path);
  const entries = Object.entries(value as JsonObject);
  if (entries.length > 16) throw faults.tooManyProperties(path, 16, entries.length);
  for (const [key, entry] of entries) {
    if (key.length > 64) throw faults.stringTooLong(under(path, key), 64, key.length);
    text({ max: 512 })(entry ?? null, under(path, key));
  }
};

/** What a value is, as error messages say it: "an object", "a string". */
export function nameOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal number';
  return `a ${typeof value}`;
}
