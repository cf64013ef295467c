/**
 * What a secret looks like. Two kinds of rules: shapes of keys, wherever they stand in a text; and members whose name
 * says that their value is a secret (`authorization` and `headers` of an MCP tool, `api-key`), whatever it looks like.
 */

export const MASK = '[redacted]';

/** A start that is not the middle of a word; an escape before it (`\n` in quoted JSON, `%3D` in a URL) is no word either. */
const start = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=%[\dA-Fa-f]{2}))`;

/** Not what follows "bearer" in a sentence about it. */
const noWord = String.raw`(?!(?:tokens?|auth\w*|credentials?|schemes?|headers?|keys?)\b)(?!\[redacted)`;

/** How settings that are secrets are called where they are written as text. */
const settings =
  String.raw`(?:api|subscription|access|account|secret|private|signing|encryption|master|auth|shared[-_]?access)[-_]?key` +
  String.raw`|authorization|secret|passw(?:or)?d|passphrase|(?<![A-Za-z0-9])pwd` +
  String.raw`|(?:access|refresh|auth|api|session|id|bearer|security|csrf|xsrf|bot|hub|lab)[-_]?token`;

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
  // "Authorization: Bearer …", but neither "Missing bearer or basic authentication in header" nor "the Ring Bearer walked".
  [
    'token',
    new RegExp(
      String.raw`(authorization\\*["']?\s*[:=]\s*\\*["']?(?:bearer|basic|token)\s+)${noWord}[\w.~+/=-]{6,}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  [
    'token',
    new RegExp(
      String.raw`\b(Bearer|BEARER)(\s+)${noWord}(?=[\w.~+/-]*(?:[\d_~+=]|[a-z][A-Z])|[\w.~+/=-]{16})[\w.~+/=-]{6,}`,
      'g',
    ),
    `$1$2${MASK}`,
  ],
  ['token', /\b(bearer|basic)(\s+)(?=[\w.~+/-]*[\d=]|[\w.~+/=-]{20})[\w.~+/=-]{8,}/gi, `$1$2${MASK}`],
  // A header or a setting written as text: `api-key: …`, `DB_PASSWORD=…`, `"authorization":"…"` in JSON that does not parse.
  // After a colon there may be prose ("password: ask the manager"), so the value has to look like one.
  [
    'credential',
    new RegExp(
      String.raw`((?:${settings})\\*["']?\s*[:=]\s*\\*["']?)` +
        String.raw`(?!bearer|basic|\[redacted)(?=[^\s,"'\\}&;]*\d|[^\s,"'\\}&;]{16})[^\s,"'\\}&;]{6,}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  [
    'credential',
    new RegExp(
      String.raw`((?:${settings}|(?<![A-Za-z0-9])token)\\*["']?\s*=(?!=)\s*\\*["']?)` +
        String.raw`(?!bearer\s|basic\s)[^\s,"'\\}&;$<{(*[=][^\s,"'\\}&;]{3,}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  [
    'credential',
    /((?:api|access|secret|private|client|webhook|signing|auth|session|refresh)_(?:key|secret|token)\s*:\s*)(?!(?:required|optional|missing|invalid|string|undefined)\b)[^\s,"'\\}&;$<{(*[]{6,}/gi,
    `$1${MASK}`,
  ],
  ['key', /(api[-_]key\s+)(?=[\w-]*\d)[\w-]{16,}/gi, `$1${MASK}`],
  [
    'credential',
    /(\b(?:set-)?cookie2?\\*["']?\s*[:=]\s*\\*["']?)(?!\[redacted)(?=[\w.-]+=)[^\r\n"'\\]+/gi,
    `$1${MASK}`,
  ],
  // URLs: secrets in the query, user info before the host; elsewhere than on the web a user without a password is none.
  [
    'credential',
    /([?&](?:[\w.-]*(?:key|token|secret|signature|password)|auth|authorization|sig|jwt)=)(?!\[redacted\])[^&#\s"'<>\\]+/gi,
    `$1${MASK}`,
  ],
  ['credential', /(\b(?:wss?|https?):\/\/)(?!\[redacted\])[^\s/@"'<>\\?#]+@/gi, `$1${MASK}@`],
  [
    'credential',
    /((?<![a-z\d])[a-z][a-z\d+.-]{1,30}:\/\/)(?!\[redacted\])[^\s/:"'<>\\]*:[^\s/"'<>\\]+@/gi,
    `$1${MASK}@`,
  ],
];

/** `2026-11-24`, `24.11.2026` and `11/24/26`; `192.168.10.12`; `12.345.678` and `100 000 000`. */
const noDate = String.raw`(?!\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)|\d{1,2}[\s./-]\d{1,2}[\s./-](?:19|20)\d{2}(?![\d-]))`;
const noAddress = String.raw`(?!(?:\d{1,3}\.){3}\d{1,3}(?![\d.]))`;
const noAmount = String.raw`(?!\d{1,3}(?:\.\d{3})+(?![\d.-])|\d{1,3}(?: \d{3})* 000(?![\d-]))`;

/** Of people rather than of servers; masked when asked to. Dates and numbers without separators are no phone numbers. */
const personalPatterns: readonly Pattern[] = [
  ['e-mail address', /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, MASK],
  ['phone number', /(?<![\w+])\+\d[\d\s().-]{5,17}\d(?!\w)/g, MASK],
  [
    'phone number',
    new RegExp(
      String.raw`(?<![\w.+:/-])${noDate}${noAddress}${noAmount}(?=(?:[\s()./-]{0,2}\d){7})` +
        String.raw`(?:1[\s.-])?(?:\(\d{2,5}\)|\d{2,5})[\s./-]\d{2,5}(?:[\s.-]\d{2,5}){1,3}(?![\w-])`,
      'g',
    ),
    MASK,
  ],
  ['phone number', /(?<![\w.+:/-])(?:\(\d{2,5}\)[\s./-]?\d{5,10}|\d{3}[\s/-]\d{7,8})(?![\w-])/g, MASK],
  ['phone number', /(?<![\w.+:-])0\d{1,5}[\s./-]?\d{5,10}(?![\w-])/g, MASK],
];

/** One look that tells whether any pattern can match at all: most strings are short pieces of speech. */
const suspicious =
  /sk-|ek_|xai-|gsk_|hf_|gh[pousr]_|github_pat_|xox[abprs]-|JQQJ99|AIza|AKIA|ASIA|eyJ|bearer|basic|key|authori|secret|token|passw|passphrase|pwd|cookie|[?&](?:sig|jwt|auth|signature)=|:\/\//i;

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
export const mentionsSecretName = /authori[sz]ation|headers|key|token|pass|pwd|secret|cookie|credential|jwt/i;

const secretKey =
  'api|access|secret|private|signing|signature|encryption|subscription|account|master|auth|service|admin|ssh|deploy|webhook|openai|azure';
/** The end of a name, in small letters and without what is between its words. */
const secretEnding = new RegExp(
  `(?:authori[sz]ation|password|passwd|passphrase|passcode|pwd|(?:^|db|user|smtp|root|admin)pass|secret|cookie|credentials?|jwt|token|(?:${secretKey})key)$`,
);
/** Tokens that are a piece of text, a number of them, or a place in a list. */
const harmlessToken =
  /(?:max|min|first|last|next|prev|previous|page|continuation|cursor|sync|eos|bos|pad|unk|sep|cls|mask|stop|special|input|output|prompt|completion|text|audio|image|cached|reasoning|total|per|of|a)token$/;
/** What has a `token` for each word: log probabilities, and what is like them. */
const holdsWords = /^(?:top_?)?logprobs$|^(?:content|tokens|words|usage)$/i;
/** Under these it is the schema of a function's parameter and holds no secret. */
const holdsSchemas = /^(?:properties|patternProperties|definitions|\$defs)$/;

/**
 * True for a member whose text is a secret by its name; spelling does not matter (`x-api-key`, `X_Api_Key`, `dbPassword`).
 * `token` is one by itself, except where each word has one.
 */
export function isSecretName(name: string, parentName: string): boolean {
  // Of the shell: where it is.
  if (name === 'PWD' || name === 'OLDPWD') return false;
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (!secretEnding.test(plain)) return false;
  return plain === 'token' ? !holdsWords.test(parentName) : !harmlessToken.test(plain);
}

/** True for a member in which every text may be a secret: HTTP headers, and an `authorization` that is an object. */
export function holdsSecrets(name: string, parentName: string): boolean {
  if (holdsSchemas.test(parentName)) return false;
  return isSecretName(name, parentName) || /^(?:(?:http|request|extra)[-_]?)?(?:headers|cookies|secrets)$/i.test(name);
}
