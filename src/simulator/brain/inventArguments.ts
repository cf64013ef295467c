/** Arguments for a function call that satisfy its JSON schema, taken from the user's words where they can be. */
import {
  arrayAt,
  isJsonObject,
  jsonEquals,
  numberAt,
  objectAt,
  stringAt,
  type JsonObject,
  type JsonValue,
} from '../../base/json.ts';
import { fromPattern } from './fromPattern.ts';
import { excerpt } from './phrasing.ts';
import { resolved, typeOf } from './schemaParts.ts';

const MAX_DEPTH = 6;
/** From here on whatever ends soonest. */
const SIMPLE_FROM = 3;
const MOST_ITEMS = 100;
const LONGEST = 10_000;

/** JSON text of an object. */
export function inventArguments(tool: JsonObject, said: string, random: () => number): string {
  const root = objectAt(tool, 'parameters') ?? {};
  const value = new Inventor(root, said, random).value(root, '', 0);
  return JSON.stringify(isJsonObject(value) ? value : {});
}

class Inventor {
  constructor(
    private readonly root: JsonObject,
    private readonly said: string,
    private readonly random: () => number,
  ) {}

  value(schema: JsonObject, name: string, depth: number): JsonValue {
    const one = resolved(schema, this.root, depth >= SIMPLE_FROM);
    if (one['const'] !== undefined) return one['const'];
    const choices = arrayAt(one, 'enum');
    if (choices.length > 0) return this.#choose(choices);
    const type = typeOf(one);
    if (one['default'] !== undefined && isOfType(one['default'], type)) return one['default'];
    switch (type) {
      case 'object':
        return this.#object(one, depth);
      case 'array':
        return this.#array(one, name, depth);
      case 'integer':
      case 'number':
        return this.#number(one);
      case 'boolean':
        return !/\b(?:no|not|never|without|off)\b/i.test(this.said);
      case 'null':
        return null;
      default:
        return this.#string(one, name);
    }
  }

  /** Required members, or all of them where none is required; more when there have to be more. */
  #object(schema: JsonObject, depth: number): JsonObject {
    const properties = objectAt(schema, 'properties') ?? {};
    const required = arrayAt(schema, 'required').filter((key) => typeof key === 'string');
    if (depth > MAX_DEPTH) return {};
    const keys = new Set(required.length > 0 ? required : depth === 0 ? Object.keys(properties) : []);
    const least = Math.min(numberAt(schema, 'minProperties') ?? 0, MOST_ITEMS);
    for (const key of Object.keys(properties)) if (keys.size < least) keys.add(key);
    for (let index = 1; keys.size < least; index++) keys.add(`key${index}`);
    const others = objectAt(schema, 'additionalProperties') ?? {};
    return Object.fromEntries(
      [...keys].map((key) => [key, this.value(objectAt(properties, key) ?? others, key, depth + 1)]),
    );
  }

  #array(schema: JsonObject, name: string, depth: number): JsonValue[] {
    const first = arrayAt(schema, 'prefixItems').filter(isJsonObject);
    const items = objectAt(schema, 'items') ?? {};
    const least = numberAt(schema, 'minItems') ?? (depth >= SIMPLE_FROM ? 0 : Math.max(1, first.length));
    const length = Math.min(least, numberAt(schema, 'maxItems') ?? MOST_ITEMS, MOST_ITEMS);
    const values: JsonValue[] = [];
    for (let index = 0; index < length; index++) {
      const one = first[index] ?? items;
      const value = this.value(one, name.replace(/s$/, ''), depth + 1);
      const isNew = schema['uniqueItems'] !== true || !values.some((other) => jsonEquals(other, value));
      values.push(isNew ? value : this.#another(one, value, values));
    }
    return values;
  }

  /** A value that is not among those that are there. */
  #another(schema: JsonObject, value: JsonValue, there: readonly JsonValue[]): JsonValue {
    const one = resolved(schema, this.root, true);
    const choices = arrayAt(one, 'enum').filter((choice) => !there.some((other) => jsonEquals(other, choice)));
    if (choices[0] !== undefined) return choices[0];
    if (typeof value === 'number') return value + (numberAt(one, 'multipleOf') ?? 1) * there.length;
    return typeof value === 'string' ? `${value} ${there.length + 1}` : value;
  }

  #number(schema: JsonObject): number {
    const step = numberAt(schema, 'multipleOf') ?? (typeOf(schema) === 'integer' ? 1 : undefined);
    const min = numberAt(schema, 'minimum') ?? above(numberAt(schema, 'exclusiveMinimum'), step ?? 0.5);
    const max = numberAt(schema, 'maximum') ?? above(numberAt(schema, 'exclusiveMaximum'), -(step ?? 0.5));
    const said = Number(/-?\d+(?:\.\d+)?/.exec(this.said)?.[0] ?? NaN);
    const wanted = Number.isFinite(said) ? said : (min ?? Math.min(1, max ?? 1));
    const within = Math.max(min ?? -Infinity, Math.min(max ?? Infinity, wanted));
    return step === undefined
      ? within
      : Math.max(Math.ceil((min ?? -Infinity) / step) * step, Math.floor(within / step) * step);
  }

  #string(schema: JsonObject, name: string): string {
    const min = numberAt(schema, 'minLength') ?? 0;
    const max = numberAt(schema, 'maxLength') ?? Infinity;
    const text =
      formatted(stringAt(schema, 'format')) ?? this.#named(`${name} ${stringAt(schema, 'description') ?? ''}`);
    const fitting = text.padEnd(Math.min(min, LONGEST), 'x').slice(0, max);
    const pattern = stringAt(schema, 'pattern');
    return pattern === undefined ? fitting : matching(pattern, fitting, this.said, min, max);
  }

  #named(about: string): string {
    if (/\b(?:city|location|place|town|destination|origin|where)\b/i.test(about)) return placeIn(this.said) ?? 'Paris';
    if (/\bcountry\b/i.test(about)) return placeIn(this.said) ?? 'France';
    if (/name/i.test(about)) return /\bname is (\p{Lu}[\p{L}'-]*)/u.exec(this.said)?.[1] ?? nameIn(this.said) ?? 'Alex';
    if (/\b(?:date|day|when)\b/i.test(about)) return /\btomorrow\b/i.test(this.said) ? 'tomorrow' : 'today';
    if (/\bunits?\b/i.test(about)) return 'celsius';
    if (/\b(?:email|mail)\b/i.test(about)) return 'alex@example.com';
    if (/\bid\b/i.test(about)) return /\b[A-Z]*\d[\w-]*\b/.exec(this.said)?.[0] ?? '42';
    return excerpt(this.said) || 'example';
  }

  /** The choice the user named, else any. */
  #choose(choices: readonly JsonValue[]): JsonValue {
    const said = this.said.toLowerCase();
    const named = choices.find((choice) => typeof choice === 'string' && said.includes(choice.toLowerCase()));
    return named ?? choices[Math.floor(this.random() * choices.length)] ?? null;
  }
}

/** What fits by itself, or something the user said, or whatever fits. */
function matching(pattern: string, text: string, said: string, min: number, max: number): string {
  let accepts: RegExp;
  try {
    accepts = new RegExp(pattern, 'u');
  } catch {
    return text;
  }
  const candidates = [text, ...said.split(/[\s,;]+/).map((word) => word.replace(/[.?!]+$/, ''))];
  const fitting = candidates.find((word) => word.length >= min && word.length <= max && accepts.test(word));
  return fitting ?? fromPattern(pattern, min, max) ?? text;
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function above(bound: number | undefined, step: number): number | undefined {
  return bound === undefined ? undefined : bound + step;
}

function formatted(format: string | undefined): string | undefined {
  switch (format) {
    case 'date':
      return '2026-11-23';
    case 'date-time':
      return '2026-11-23T09:00:00Z';
    case 'time':
      return '09:00:00Z';
    case 'email':
      return 'alex@example.com';
    case 'uri':
    case 'url':
      return 'https://example.com/';
    case 'hostname':
      return 'example.com';
    case 'ipv4':
      return '192.0.2.1';
    case 'ipv6':
      return '2001:db8::1';
    case 'duration':
      return 'PT1H';
    case 'uuid':
      return '00000000-0000-4000-8000-000000000000';
    default:
      return undefined;
  }
}

/** Capitalised words after "in", "for", "to" and the like, else capitalised words that do not begin the sentence. */
function placeIn(said: string): string | undefined {
  const place = String.raw`((?:\p{Lu}[\p{L}'’.-]*)(?:\s\p{Lu}[\p{L}'’-]*)*)`;
  const found =
    new RegExp(String.raw`\b(?:in|at|for|to|of|from|near)\s+${place}`, 'u').exec(said)?.[1] ??
    new RegExp(String.raw`\p{Ll}\s+${place}`, 'u').exec(said)?.[1];
  return found?.replace(/[.'’-]+$/, '');
}

function nameIn(said: string): string | undefined {
  return /\b(?:am|I'm|call me|this is)\s+(\p{Lu}[\p{L}'-]*)/u.exec(said)?.[1];
}
