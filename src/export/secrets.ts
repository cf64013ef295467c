/**
 * What a secret looks like. Two kinds of rules: shapes of keys, wherever they stand in a text; and members whose name
 * says that their value is a secret (`authorization` and `headers` of an MCP tool, `api-key`), whatever it looks like.
 */

export const MASK = '[redacted]';

/** A start that is not the middle of a word; an escape before it (`\n` in quoted JSON, `%3D` in a URL) is no word either. */
const start = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=%[\dA-Fa-f]{2}))`;

const patterns: readonly (readonly [RegExp, string])[] = [
  // OpenAI and servers like it. Project, service account and admin keys name themselves; plain ones need a word's start.
  [/sk-(?:(?:proj|svcacct|admin|ant|or)-[\w-]+|[A-Za-z0-9]{40,})/g, MASK],
  [new RegExp(String.raw`${start}sk-(?=[\w-]*\d|[\w-]{12})[\w-]{5,}`, 'g'), MASK],
  [new RegExp(String.raw`${start}ek_(?=\w*\d|\w{16})\w{6,}`, 'g'), MASK],
  [new RegExp(String.raw`${start}(?:xai-|gsk_|hf_|gh[pousr]_|github_pat_|xox[abprs]-)[\w-]{16,}`, 'g'), MASK],
  [/(openai-insecure-api-key\.)(?!\[redacted)[^\s,"'\\]+/g, `$1${MASK}`],
  // Azure keys of 84 characters carry this mark; Google keys and JSON web tokens have a fixed beginning.
  [/[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}/g, MASK],
  [/(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g, MASK],
  [/eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g, MASK],
  // "Authorization: Bearer …", but not "Missing bearer or basic authentication in header".
  [
    /\b(Bearer|BEARER)(\s+)(?!(?:tokens?|auth\w*|credentials?|schemes?|headers?|keys?)\b)[\w.~+/=-]{6,}/g,
    `$1$2${MASK}`,
  ],
  [/\b(bearer|basic)(\s+)(?=[\w.~+/-]*[\d=]|[\w.~+/=-]{20})[\w.~+/=-]{8,}/gi, `$1$2${MASK}`],
  // A header or a setting written as text: `api-key: …`, `apiKey=…`, `"authorization":"…"` in JSON that does not parse.
  [
    new RegExp(
      String.raw`((?:api[-_]?key|subscription[-_]?key|authorization|client[-_]?secret|access[-_]?token)\\*["']?\s*[:=]\s*\\*["']?)` +
        String.raw`(?!bearer|basic|\[redacted)(?=[^\s,"'\\}&]*\d|[^\s,"'\\}&]{16})[^\s,"'\\}&]{6,}`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  // URLs: secrets in the query, user info before the host.
  [
    /([?&](?:[\w.-]*(?:key|token|secret|signature|password)|auth|authorization|sig|jwt)=)(?!\[redacted\])[^&#\s"'<>\\]+/gi,
    `$1${MASK}`,
  ],
  [/(\b(?:wss?|https?):\/\/)(?!\[redacted\])[^\s/@"'<>\\?#]+@/gi, `$1${MASK}@`],
];

/** One look that tells whether any pattern can match at all: most strings are short pieces of speech. */
const suspicious =
  /sk-|ek_|xai-|gsk_|hf_|gh[pousr]_|github_pat_|xox[abprs]-|JQQJ99|AIza|eyJ|bearer|basic|key|authori|secret|token|password|[?&](?:sig|jwt|auth|signature)=|:\/\//i;

/** Masks everything in `text` that has the shape of a key. */
export function maskKeyShapes(text: string): string {
  if (!suspicious.test(text)) return text;
  let masked = text;
  for (const [pattern, replacement] of patterns) masked = masked.replace(pattern, replacement);
  return masked;
}

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
