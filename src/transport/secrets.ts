/**
 * Where secrets are cut out. Invariant: nothing that leaves this room (an entry, an error, a recorded source) holds a
 * key that was used to connect.
 */

/** What stands where a secret was. */
export const secretMask = '[secret]';

/** Shorter texts are not treated as secrets: masking them would tear holes into ordinary words. */
const MIN_SECRET_LENGTH = 8;

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

/** The URL without user info, key-like query parameters and fragment; anything that is no URL is withheld whole. */
export function urlWithoutSecrets(text: string): string {
  if (!URL.canParse(text)) return secretMask;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (isSecretParameter(name) || isKeyShaped(value)) url.searchParams.delete(name);
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
  for (const [name, value] of url.searchParams) {
    if (isSecretParameter(name) || isKeyShaped(value)) secrets.push(value, encodeURIComponent(value));
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
