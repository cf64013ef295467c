/**
 * Keeps secrets out of everything that leaves the debugger. Invariant: what is not part of a secret stays as it was,
 * character for character, so an export is still evidence.
 */
import type { JsonObject, JsonValue } from '../base/json.ts';
import { redactJsonText } from './redactJson.ts';
import {
  holdsSecrets,
  isSecretName,
  MASK,
  maskKeyShapes,
  maskPersonal,
  mentionsSecretName,
  type MaskKind,
} from './secrets.ts';

/** Values nested deeper than this are left out: many JSON tools stop reading beyond. */
const MAX_DEPTH = 200;
const TOO_DEEP = `[left out: nested deeper than ${MAX_DEPTH} levels]`;
/** JSON in a text in a text: the arguments of a call, quoted in an output, quoted in a note. */
const MAX_QUOTING = 4;
/** Longer texts of base64 characters only are audio; a key is shorter or has other characters. */
const AUDIO_MIN_LENGTH = 512;
/** Shorter values would hit ordinary words. */
const KNOWN_SECRET_MIN_LENGTH = 6;
/** A letter, digit or sign that needs no escape. */
const escape = /\\u00[2-7][\da-f]/i;
const escapes = /\\u(00[2-7][\da-f])/gi;

export interface RedactionRules {
  /** Values known to be secret whatever they look like, such as the key of the connection. */
  readonly secrets?: readonly string[];
  /** Masks e-mail addresses and phone numbers, too. */
  readonly personal?: boolean;
  /** Masks nothing at all. */
  readonly off?: boolean;
}

export class Redactor {
  readonly #secrets: readonly string[];
  readonly #personal: boolean;
  readonly #off: boolean;
  readonly #masked = new Map<MaskKind, number>();
  readonly #onMask = (kind: MaskKind, count: number): void => {
    if (this.isCounting) this.#masked.set(kind, (this.#masked.get(kind) ?? 0) + count);
  };

  /** Whoever goes over the same text again says false, so that nothing is counted twice. */
  isCounting = true;

  constructor({ secrets = [], personal = false, off = false }: RedactionRules = {}) {
    this.#off = off;
    this.#personal = personal;
    const known = secrets.filter((secret) => secret.length >= KNOWN_SECRET_MIN_LENGTH);
    this.#secrets = [...new Set(known.flatMap(spellings))].toSorted((left, right) => right.length - left.length);
  }

  /** How much was masked so far, by kind. */
  get masked(): ReadonlyMap<MaskKind, number> {
    return this.#masked;
  }

  /** A text that may be anything: speech, an error message, a URL, JSON, a frame that is not JSON. */
  text(text: string): string {
    return this.#off ? text : this.#quoted(text, 0);
  }

  /** A copy of `value` without secrets; what is nested too deep is replaced by a text that says so. */
  value(value: JsonValue): JsonValue {
    return this.#member(value, { name: '', parentName: '', inSecret: false }, 0);
  }

  object(value: JsonObject): JsonObject {
    return this.value(value) as JsonObject;
  }

  /** @param quoting how many texts this one is quoted in */
  #quoted(text: string, quoting: number): string {
    if (text.length >= AUDIO_MIN_LENGTH && /^[A-Za-z0-9+/]+={0,2}$/.test(text)) return this.#known(text);
    if (quoting >= MAX_QUOTING) return this.#plain(text);
    const redactInner = (inner: string): string => this.#quoted(inner, quoting + 1);
    if (isJson(text)) return redactJsonText(text, redactInner, this.#onMask);
    const container = /[{[]\s*["'{[\w]/.exec(text)?.index;
    if (container === undefined || !(mentionsSecretName.test(text) || escape.test(text))) return this.#plain(text);
    const json = redactJsonText(text.slice(container), redactInner, this.#onMask);
    return this.#plain(text.slice(0, container) + json);
  }

  #plain(text: string): string {
    const masked = this.#shapes(text);
    if (!escape.test(masked)) return masked;
    // What was cut out of JSON spells letters as JSON does.
    const spelledOut = masked.replace(escapes, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const maskedOnceMore = this.#shapes(spelledOut);
    return maskedOnceMore === spelledOut ? masked : maskedOnceMore;
  }

  #shapes(text: string): string {
    const masked = maskKeyShapes(this.#known(text), this.#onMask);
    return this.#personal ? maskPersonal(masked, this.#onMask) : masked;
  }

  #known(text: string): string {
    let masked = text;
    for (const secret of this.#secrets) {
      const pieces = masked.split(secret);
      if (pieces.length === 1) continue;
      this.#onMask('known secret', pieces.length - 1);
      masked = pieces.join(MASK);
    }
    return masked;
  }

  #member(value: JsonValue, place: Place, depth: number): JsonValue {
    const isSecret = !this.#off && (place.inSecret || isSecretName(place.name, place.parentName));
    if (typeof value === 'string' || typeof value === 'number') {
      if (!isSecret || value === '') return typeof value === 'string' ? this.text(value) : value;
      if (value !== MASK) this.#onMask('credential', 1);
      return MASK;
    }
    if (value === null || typeof value !== 'object') return value;
    if (depth >= MAX_DEPTH) return TOO_DEEP;
    if (Array.isArray(value)) return value.map((member) => this.#member(member, place, depth + 1));
    const members = Object.entries(value).map(([name, member]) => {
      const inSecret = place.inSecret || holdsSecrets(name, place.name);
      const masked =
        member === undefined ? undefined : this.#member(member, { name, parentName: place.name, inSecret }, depth + 1);
      return [this.text(name), masked] as const;
    });
    return Object.fromEntries(members);
  }
}

/** `3 keys, 1 e-mail address`; empty where nothing was masked. */
export function maskedInWords(masked: ReadonlyMap<MaskKind, number>): string {
  const words = [...masked].map(([kind, count]) => {
    const plural = kind.endsWith('s') ? `${kind}es` : `${kind}s`;
    return `${count} ${count === 1 ? kind : plural}`;
  });
  return words.join(', ');
}

interface Place {
  readonly name: string;
  /** Of the object that the member is in. */
  readonly parentName: string;
  readonly inSecret: boolean;
}

/** As it is, and as it stands in a URL and in JSON. */
function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\ufffd')), JSON.stringify(secret).slice(1, -1)];
}

/** An object, an array or a text: all that can hold a text. */
function isJson(text: string): boolean {
  if (!/^\s*[{["]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
