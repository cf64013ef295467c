/**
 * Keeps secrets out of everything that leaves the debugger. Invariant: what is not part of a secret stays as it was,
 * character for character, so an export is still evidence.
 */
import type { JsonObject, JsonValue } from '../base/json.ts';
import { redactJsonText } from './redactJson.ts';
import { holdsSecrets, isSecretName, MASK, maskKeyShapes } from './secrets.ts';

/** Values nested deeper than this are left out: many JSON tools stop reading beyond. */
const MAX_DEPTH = 200;
const TOO_DEEP = `[left out: nested deeper than ${MAX_DEPTH} levels]`;
/** JSON in a text in a text: the arguments of a call, quoted in an output, quoted in a note. */
const MAX_QUOTING = 4;
/** Longer texts of base64 characters only are audio; a key is shorter or has other characters. */
const AUDIO_MIN_LENGTH = 512;
/** Shorter values would hit ordinary words. */
const KNOWN_SECRET_MIN_LENGTH = 6;

export class Redactor {
  readonly #secrets: readonly string[];

  /** @param secrets values known to be secret whatever they look like, such as the key of the connection */
  constructor(secrets: readonly string[] = []) {
    this.#secrets = secrets
      .filter((secret) => secret.length >= KNOWN_SECRET_MIN_LENGTH)
      .toSorted((left, right) => right.length - left.length);
  }

  /** A text that may be anything: speech, an error message, a URL, JSON, a frame that is not JSON. */
  text(text: string): string {
    return this.#quoted(text, 0);
  }

  /** A copy of `value` without secrets; what is nested too deep is replaced by a text that says so. */
  value(value: JsonValue): JsonValue {
    return this.#member(value, { name: '', inSecret: false }, 0);
  }

  object(value: JsonObject): JsonObject {
    return this.value(value) as JsonObject;
  }

  /** @param quoting how many texts this one is quoted in */
  #quoted(text: string, quoting: number): string {
    if (text.length >= AUDIO_MIN_LENGTH && /^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
    if (quoting < MAX_QUOTING && isJsonContainer(text)) {
      return redactJsonText(text, (inner) => this.#quoted(inner, quoting + 1));
    }
    let masked = text;
    for (const secret of this.#secrets) masked = masked.replaceAll(secret, MASK);
    return maskKeyShapes(masked);
  }

  #member(value: JsonValue, place: Place, depth: number): JsonValue {
    if (typeof value === 'string') {
      return value !== '' && (place.inSecret || isSecretName(place.name)) ? MASK : this.text(value);
    }
    if (value === null || typeof value !== 'object') return value;
    if (depth >= MAX_DEPTH) return TOO_DEEP;
    if (Array.isArray(value)) return value.map((member) => this.#member(member, place, depth + 1));
    const members = Object.entries(value).map(([name, member]) => {
      const inSecret = place.inSecret || holdsSecrets(name, place.name);
      const masked = member === undefined ? undefined : this.#member(member, { name, inSecret }, depth + 1);
      return [this.text(name), masked] as const;
    });
    return Object.fromEntries(members);
  }
}

interface Place {
  readonly name: string;
  readonly inSecret: boolean;
}

function isJsonContainer(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
