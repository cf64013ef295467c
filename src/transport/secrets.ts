/**
 * Where secrets are cut out. Invariant: nothing that leaves this room (an entry, an error, a recorded source) holds a
 * key that was used to connect.
 */
import { secretMask } from '../base/secretMask.ts';

/** Shorter texts are not treated as secrets: masking them would tear holes into ordinary words. */
const MIN_SECRET_LENGTH = 8;

/** So much of a secret's beginning may be seen. */
const MIN_TELLING_LENGTH = 4;

const secretParameter =
  /^(.*[-_])?(key|token|secret|password|passwd|pwd|sig|signature|authorization|auth|jwt|credential|cookie)s?$|apikey|accesstoken/i;

/** True for names of headers and query parameters that carry credentials: `api-key`, `access_token`, `sig` and their kin. */
export function isSecretParameter(name: string): boolean {
  return secretParameter.test(name);
}

/** True for values that are keys whatever their parameter is called. */
export function isKeyShaped(value: string): boolean {
  return /^(?:Bearer\s+|sk-|ek_|xai-|gsk_|eyJ)[\w.~+/=-]{12,}/i.test(value);
}

/** What begins as keys do, wherever it stands: behind a name, in a path, in a sentence. */
const keyAnywhere = /(?<![A-Za-z0-9])(?:(?:sk-|ek_|xai-|gsk_|eyJ)[\w.~+=-]{12,}|(?<=Bearer[\s.]+)[\w.~+/=-]{12,})/gi;

/** Every key that a text holds, by its looks. */
export function keysIn(text: string): string[] {
  return text.match(keyAnywhere) ?? [];
}

/** What is secret of a credential: all of it, without its scheme, the values that it names, a password that it encodes. */
export function secretParts(credential: string): string[] {
  const bare = credential.replace(/^[\w-]+\s+/, '').trim();
  const named = [...bare.matchAll(/[\w-]+\s*=\s*"?([^",\s]+)/g)].map(([, value]) => value ?? '');
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(credential.trim()) ?? [];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const [user = '', ...password] = decoded.split(':');
  // Without a password the user is the key.
  const parts = [
    credential,
    bare,
    ...named,
    decoded,
    password.join(':') || user,
    ...keysIn(`${credential} ${decoded}`),
  ];
  return [...new Set(parts)].filter((part) => part !== '');
}

/** A path without the parts that look like keys. */
export function pathWithoutKeys(path: string): string {
  const masked = path.split('/').map((segment) => {
    const decoded = decodeURIComponentSafe(segment);
    if (keysIn(decoded).length === 0) return segment;
    return decoded === segment ? segment.replace(keyAnywhere, secretMask) : secretMask;
  });
  return masked.join('/');
}

/** The URL without user info, key-like query parameters and fragment, and with keys in its path masked; anything that is no URL is withheld whole. */
export function urlWithoutSecrets(text: string): string {
  if (!URL.canParse(text)) return secretMask;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.hash = '';
  const pathname = pathWithoutKeys(url.pathname);
  if (pathname !== url.pathname) url.pathname = pathname;
  for (const [name, value] of [...url.searchParams]) {
    if (isSecretParameter(name) || keysIn(value).length > 0 || isKeyShaped(value)) url.searchParams.delete(name);
  }
  return url.href;
}

/** Every credential written into a URL, decoded and as it stands there. */
export function secretsInUrl(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const url = new URL(text);
  const secrets = [
    url.username,
    url.password,
    decodeURIComponentSafe(url.username),
    decodeURIComponentSafe(url.password),
  ];
  for (const segment of url.pathname.split('/')) {
    const keys = keysIn(decodeURIComponentSafe(segment));
    if (keys.length > 0) secrets.push(...keys, segment);
  }
  for (const parameter of url.search.slice(1).split('&')) {
    const [[name = '', value = ''] = []] = new URLSearchParams(parameter);
    const isSecret = isSecretParameter(name) || isKeyShaped(value);
    const parts = isSecret ? secretParts(value) : keysIn(value);
    // As it was sent, too: a server says again what it was asked.
    if (parts.length > 0) secrets.push(...parts, ...parts.map(encodeURIComponent), parameter.replace(/^[^=]*=/, ''));
  }
  return secrets;
}

/** Masks known secrets wherever they turn up: in what a server or the network layer says, and in frames that echo them. */
export class SecretMasker {
  readonly #secrets: readonly string[];
  readonly #needles: readonly Needle[];

  constructor(secrets: readonly (string | undefined)[]) {
    const known = secrets.filter((secret) => secret !== undefined && secret.length >= MIN_SECRET_LENGTH) as string[];
    // Longest first, so that a secret which contains another leaves no rest behind.
    this.#secrets = [...new Set(known)].sort((left, right) => right.length - left.length);
    this.#needles = this.#secrets.map(needleOf);
  }

  mask(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, secretMask), text);
  }

  /** The same, and no more than so many characters of it: what is cut off leaves no beginning of a secret, either. */
  maskCut(text: string, maxLength: number): string {
    const kept = this.mask(text).slice(0, maxLength);
    for (const secret of this.#secrets) {
      for (let length = Math.min(secret.length - 1, kept.length); length >= MIN_TELLING_LENGTH; length--) {
        if (kept.endsWith(secret.slice(0, length))) return kept.slice(0, -length) + secretMask;
      }
    }
    return kept;
  }

  /** The same for a text's UTF-8 bytes; without a secret in them they come back themselves. */
  maskText(bytes: Buffer): Buffer {
    for (const needle of this.#needles) {
      if (isIn(needle, bytes)) return Buffer.from(this.mask(bytes.toString('utf8')));
    }
    return bytes;
  }

  /** The same for bytes of any kind, keeping their number. */
  maskBytes(bytes: Buffer): Buffer {
    let masked = bytes;
    for (const secret of this.#secrets) {
      for (let at = masked.indexOf(secret); at >= 0; at = masked.indexOf(secret, at)) {
        if (masked === bytes) masked = Buffer.from(bytes);
        masked.fill('*', at, at + Buffer.byteLength(secret));
      }
    }
    return masked;
  }
}

/** What to look for: one byte is found much faster than many, and audio, most of what is looked through, has none like it. */
interface Needle {
  readonly bytes: Buffer;
  /** A byte of the secret that base64 does not have; undefined where it has none. */
  readonly rare: number | undefined;
}

function needleOf(secret: string): Needle {
  return { bytes: Buffer.from(secret), rare: /[^\w+/=]/.exec(secret)?.[0].charCodeAt(0) };
}

function isIn({ bytes, rare }: Needle, text: Buffer): boolean {
  if (rare !== undefined && rare < 0x80 && !text.includes(rare)) return false;
  return text.includes(bytes);
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
