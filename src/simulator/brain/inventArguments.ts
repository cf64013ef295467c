/** Arguments for a function call that satisfy its JSON schema, taken from the user's words where they can be. */
import {
  arrayAt,
  isJsonObject,
  numberAt,
  objectAt,
  stringAt,
  type JsonObject,
  type JsonValue,
} from '../../base/json.ts';
import { excerpt } from './phrasing.ts';

const MAX_DEPTH = 6;

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
    const resolved = this.#resolve(schema);
    if (resolved['const'] !== undefined) return resolved['const'];
    const choices = arrayAt(resolved, 'enum');
    if (choices.length > 0) return this.#choose(choices);
    if (resolved['default'] !== undefined) return resolved['default'];
    switch (typeOf(resolved)) {
      case 'object':
        return this.#object(resolved, depth);
      case 'array':
        return this.#array(resolved, name, depth);
      case 'integer':
      case 'number':
        return this.#number(resolved);
      case 'boolean':
        return !/\b(?:no|not|never|without|off)\b/i.test(this.said);
      case 'null':
        return null;
      default:
        return this.#string(resolved, name);
    }
  }

  /** Required members, or all of them where none is required; others only when the user's words say something of them. */
  #object(schema: JsonObject, depth: number): JsonObject {
    const properties = objectAt(schema, 'properties') ?? {};
    const required = arrayAt(schema, 'required').filter((key) => typeof key === 'string');
    if (depth > MAX_DEPTH) return {};
    const keys = required.length > 0 ? required : depth === 0 ? Object.keys(properties) : [];
    return Object.fromEntries(keys.map((key) => [key, this.value(objectAt(properties, key) ?? {}, key, depth + 1)]));
  }

  #array(schema: JsonObject, name: string, depth: number): JsonValue[] {
    const length = depth > MAX_DEPTH ? 0 : Math.max(numberAt(schema, 'minItems') ?? 1, 0);
    const items = objectAt(schema, 'items') ?? {};
    return Array.from({ length }, () => this.value(items, name.replace(/s$/, ''), depth + 1));
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
    const text =
      formatted(stringAt(schema, 'format')) ?? this.#named(`${name} ${stringAt(schema, 'description') ?? ''}`);
    const min = numberAt(schema, 'minLength') ?? 0;
    return text.padEnd(min, 'x').slice(0, numberAt(schema, 'maxLength') ?? Infinity);
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

  #resolve(schema: JsonObject): JsonObject {
    let current = schema;
    for (let hops = 0; hops < 8; hops++) {
      const next =
        this.#referenced(stringAt(current, '$ref')) ?? firstOf(current, 'anyOf') ?? firstOf(current, 'oneOf');
      if (!next) break;
      current = next;
    }
    const all = arrayAt(current, 'allOf').filter(isJsonObject);
    return all.reduce((merged, part) => ({ ...merged, ...this.#resolve(part) }), current);
  }

  #referenced(reference: string | undefined): JsonObject | undefined {
    if (!reference?.startsWith('#/')) return undefined;
    let target: JsonValue | undefined = this.root;
    for (const key of reference.slice(2).split('/')) target = isJsonObject(target) ? target[key] : undefined;
    return isJsonObject(target) ? target : undefined;
  }
}

function typeOf(schema: JsonObject): string {
  const type = schema['type'];
  const first = Array.isArray(type) ? type.find((name) => name !== 'null') : type;
  return typeof first === 'string' ? first : schema['properties'] === undefined ? 'string' : 'object';
}

function firstOf(schema: JsonObject, key: string): JsonObject | undefined {
  return arrayAt(schema, key)
    .filter(isJsonObject)
    .find((part) => part['type'] !== 'null');
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
