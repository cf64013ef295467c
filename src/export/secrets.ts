/**
 * What a secret looks like. Two kinds of rules: shapes of keys, wherever they stand in a text; and members whose name
 * says that their value is a secret (`authorization` and `headers` of an MCP tool, `api-key`), whatever it looks like.
 */

export const MASK = '[redacted]';

/** A start that is not the middle of a word; an escape before it (`\n` in quoted JSON, `%3D` in a URL) is no word either. */
const start = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=%[\dA-Fa-f]{2}))`;

/** What a masked text was, for the summary. */
export type MaskKind = 'key' | 'token' | 'credential' | 'known secret' | 'e-mail address' | 'phone number';
/** Is told of every secret that was masked. */
export type OnMask = (kind: MaskKind, count: number) => void;

type Pattern = readonly [kind: MaskKind, pattern: RegExp, replacement: string];

const patterns: readonly Pattern[] = [
  // OpenAI and servers like it. Project, service account and admin keys name themselves; plain ones need a word's start.
  ['key', /sk-(?:(?:proj|svcacct|admin|ant|or)-[\w-]+|[A-Za-z0-9]{40,})/g, MASK],
  ['key', new RegExp(String.raw`${start}sk-(?=[\w-]*\d|[\w-]{12})[\w-]{5,}`, 'g'), MASK],
  ['key', new RegExp(String.raw`${start}ek_(?=\w*\d|\w{16})\w{6,}`, 'g'), MASK],
  ['key', new RegExp(String.raw`${start}(?:xai-|gsk_|hf_|gh[pousr]_|github_pat_|xox[abprs]-)[\w-]{16,}`, 'g'), MASK],
  ['key', /(openai-insecure-api-key\.)(?!\[redacted)[^\s,"'\\]+/g, `$1${MASK}`],
  // Azure keys of 84 characters carry this mark; Google and Amazon keys and JSON web tokens have a fixed beginning.
  ['key', /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}/g, MASK],
  ['key', /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g, MASK],
  ['key', /(?<![A-Za-z0-9+/])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9+/])/g, MASK],
  ['key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, MASK],
  ['token', /eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g, MASK],
  // "Authorization: Bearer …", but not "Missing bearer or basic authentication in header".
  [
    'token',
    /\b(Bearer|BEARER)(\s+)(?!(?:tokens?|auth\w*|credentials?|schemes?|headers?|keys?)\b)[\w.~+/=-]{6,}/g,
    `$1$2${MASK}`,
  ],
  ['token', /\b(bearer|basic)(\s+)(?=[\w.~+/-]*[\d=]|[\w.~+/=-]{20})[\w.~+/=-]{8,}/gi, `$1$2${MASK}`],
  // A header or a setting written as text: `api-key: …`, `apiKey=…`, `"authorization":"…"` in JSON that does not parse.
  [
    'credential',
    new RegExp(
      String.raw`((?:api[-_]?key|subscription[-_]?key|authorization|client[-_]?secret|access[-_]?token)\\*["']?\s*[:=]\s*\\*["']?)` +
        String.raw`(?!bearer|basic|\[redacted)(?=[^\s,"'\\}&]*\d|[^\s,"'\\}&]{16})[^\s,"'\\}&]{6,}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  // URLs: secrets in the query, user info before the host.
  [
    'credential',
    /([?&](?:[\w.-]*(?:key|token|secret|signature|password)|auth|authorization|sig|jwt)=)(?!\[redacted\])[^&#\s"'<>\\]+/gi,
    `$1${MASK}`,
  ],
  ['credential', /(\b(?:wss?|https?):\/\/)(?!\[redacted\])[^\s/@"'<>\\?#]+@/gi, `$1${MASK}@`],
];

/** Of people rather than of servers; masked when asked to. Dates and numbers without separators are no phone numbers. */
const personalPatterns: readonly Pattern[] = [
  ['e-mail address', /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, MASK],
  ['phone number', /(?<![\w+])\+\d[\d\s().-]{5,17}\d(?!\w)/g, MASK],
  [
    'phone number',
    /(?<![\w.+:/-])(?!\d{4}-\d{2}-\d{2}(?!\d))(?:\(\d{2,5}\)|\d{2,5})[\s./-]\d{2,5}(?:[\s.-]\d{2,5}){1,3}(?![\w-])/g,
    MASK,
  ],
  ['phone number', /(?<![\w.+:-])0\d{1,5}[\s./-]?\d{5,10}(?![\w-])/g, MASK],
];

/** One look that tells whether any pattern can match at all: most strings are short pieces of speech. */
const suspicious =
  /sk-|ek_|xai-|gsk_|hf_|gh[pousr]_|github_pat_|xox[abprs]-|JQQJ99|AIza|AKIA|ASIA|eyJ|bearer|basic|key|authori|secret|token|password|[?&](?:sig|jwt|auth|signature)=|:\/\//i;

/** Masks everything in `text` that has the shape of a key. */
export function maskKeyShapes(text: string, onMask?: OnMask): string {
  return suspicious.test(text) ? mask(text, patterns, onMask) : text;
}

/** Masks e-mail addresses and phone numbers. */
export function maskPersonal(text: string, onMask?: OnMask): string {
  return /@|\d{2}/.test(text) ? mask(text, personalPatterns, onMask) : text;
}

function mask(text: string, list: readonly Pattern[], onMask: OnMask | undefined): string {
  let masked = text;
  for (const [kind, pattern, replacement] of list) {
    const before = masked;
    masked = before.replace(pattern, replacement);
    if (onMask && masked !== before) onMask(kind, before.match(pattern)?.length ?? 1);
  }
  return masked;
}

/** Names that say of a text which is not JSON by itself that there may be a secret in the JSON within it. */
export const mentionsSecretName =
  /authori[sz]ation|headers|api[-_\s]?key|subscription[-_\s]?key|client[-_\s]?secret|token|passw|secret|private[-_\s]?key|cookie/i;

const secretNames: ReadonlySet<string> = new Set(
  (
    'authorization proxyauthorization apikey xapikey xiapikey openaiapikey azureopenaiapikey subscriptionkey ' +
    'ocpapimsubscriptionkey clientsecret accesstoken refreshtoken idtoken bearertoken authtoken password passwd ' +
    'secret privatekey cookie setcookie'
  ).split(' '),
);

/**
 * True for a member whose text is a secret by its name; spelling does not matter (`x-api-key`, `X_Api_Key`). `token`
 * is not among them: transcription log probabilities have one for each word.
 */
export function isSecretName(name: string): boolean {
  return secretNames.has(name.toLowerCase().replace(/[-_\s]/g, ''));
}

/**
 * True for a member in which every text may be a secret: HTTP headers, and an `authorization` that is an object. Under
 * `properties` it is the schema of a function's parameter and holds none.
 */
export function holdsSecrets(name: string, parentName: string): boolean {
  return parentName !== 'properties' && (isSecretName(name) || /^(?:(?:http|request|extra)[-_]?)?headers$/i.test(name));
}
