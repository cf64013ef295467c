/** Why a connection did not come about, in words: what happened, and what to do about it. */
import { describeNetworkError, type Refusal } from './socketDetails.ts';
import { proxyHost } from './proxy.ts';
import type { ConnectTarget } from './target.ts';
import { certificateWords } from './certificateWords.ts';
import { refusalAdvice } from './refusalAdvice.ts';

export interface Failure {
  /** Stable, for `RealtimeError`. */
  readonly code: 'connect-failed' | 'connect-refused' | 'certificate-not-trusted';
  readonly message: string;
  readonly hint: string;
  /** The system's or the library's own code, e.g. `ECONNREFUSED`. */
  readonly systemCode?: string;
}

type Words = readonly [message: string, hint: string];

/** For what the network, TLS or the library threw. */
export function networkFailure(error: unknown, target: ConnectTarget): Failure {
  const { message, code } = describeNetworkError(error);
  const systemCode = code === undefined ? {} : { systemCode: code };
  const { host } = new URL(target.url);
  const certificate = certificateWords(code, host, target.tls?.pin !== undefined);
  if (certificate) {
    const [what, hint] = certificate;
    return { code: 'certificate-not-trusted', message: what, hint, ...systemCode };
  }
  const [what, hint] = proxyWords(message, code, target) ?? networkWords(message, code, host);
  return { code: 'connect-failed', message: what, hint, ...systemCode };
}

/** For an HTTP answer that was not the upgrade. @param byProxy the answer came from the proxy, which built no tunnel */
export function refusalFailure(refusal: Refusal, target: ConnectTarget, byProxy: boolean): Failure {
  const status = `HTTP ${refusal.status} ${refusal.statusText}`.trim();
  if (refusal.status === 407 || byProxy) {
    const proxy = target.proxy ? `The proxy ${proxyHost(target.proxy)}` : 'A proxy on the way';
    const wantsLogin = refusal.status === 407;
    const message = wantsLogin
      ? `${proxy} wants to know who connects: ${status}.`
      : `${proxy} did not let the connection through: ${status}.`;
    const hint = wantsLogin
      ? 'Put user and password into the setting http.proxy (http://user:password@host:port), or set http.proxyAuthorization.'
      : `Ask whoever runs it to allow ${new URL(target.url).host}, or except that host in http.noProxy.`;
    return { code: 'connect-refused', message, hint };
  }
  const said = ownWords(refusal.body);
  const message = `The server refused the connection: ${status}.${said === '' ? '' : ` It says: ${said}`}`;
  return { code: 'connect-refused', message, hint: refusalAdvice(refusal, target) };
}

/** What a server's answer says to people, from JSON as the known servers write it, else the beginning of the text. */
function ownWords(body: string | undefined): string {
  const text = (body ?? '').trim();
  try {
    const value = JSON.parse(text) as { error?: { message?: unknown } | string; message?: unknown };
    const found = typeof value.error === 'object' ? value.error.message : (value.error ?? value.message);
    if (typeof found === 'string') return sentence(found);
  } catch {
    // Not JSON: as it is, unless it is a page.
  }
  return /^\s*</.test(text) ? '' : sentence(text.slice(0, 500));
}

function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function proxyWords(message: string, code: string | undefined, { proxy }: ConnectTarget): Words | undefined {
  // VS Code's own agent, which takes the place of ours while `http.proxySupport` says so.
  const foreign = /socket connection to proxies: (?:PROXY|HTTPS?) (\S+)/.exec(message)?.[1];
  // A reset comes through the tunnel; not being reached is the proxy's own.
  const reached = code !== undefined && code !== 'ECONNRESET' && Object.hasOwn(networkSentences, code);
  const host = foreign?.replace(/^.*@/, '') ?? (proxy && reached ? proxyHost(proxy) : undefined);
  if (host === undefined) return undefined;
  return [
    `The proxy ${host} cannot be reached${code === undefined ? '' : ` (${code})`}.`,
    'Check the setting http.proxy, and HTTPS_PROXY in the environment; http.noProxy names hosts that need no proxy.',
  ];
}

function networkWords(message: string, code: string | undefined, host: string): Words {
  const known = code === undefined ? undefined : networkSentences[code];
  if (known) return [`${known[0].replace('HOST', host)} (${code}).`, known[1]];
  if (/wrong.version.number|packet length too long/i.test(`${code} ${message}`)) {
    return [
      `${host} does not speak TLS on this port.`,
      'Begin the URL with ws:// instead of wss://, or check the port.',
    ];
  }
  if (/handshake has timed out/i.test(message)) {
    return [
      `${host} did not answer the connection request in time.`,
      'Check host and port; a firewall may swallow it.',
    ];
  }
  if (/socket hang up|closed before/i.test(message)) {
    return [
      `${host} closed the connection before it answered (${message}).`,
      'A server that wants TLS does this to ws://: try wss://. Otherwise its log says why.',
    ];
  }
  return [`The connection to ${host} failed: ${message}.`, 'Check the URL and the network, then connect again.'];
}

const networkSentences: Readonly<Record<string, Words>> = {
  ECONNREFUSED: ['Nothing accepts connections at HOST', 'Check host and port, and that the server runs.'],
  ENOTFOUND: ['There is no host of this name: HOST', 'Check the spelling; a private name may need a VPN or a proxy.'],
  EAI_AGAIN: ['The name of HOST could not be looked up', 'Check the network; the name server did not answer.'],
  ETIMEDOUT: ['HOST does not answer', 'Check host and port; a firewall or a missing VPN makes a host silent.'],
  EHOSTUNREACH: ['There is no way to HOST', 'Check the network, the VPN and the address.'],
  ENETUNREACH: ['There is no way to HOST', 'Check the network, the VPN and the address.'],
  ECONNRESET: [
    'HOST broke the connection off',
    'A server that wants TLS does this to ws://: try wss://. Some firewalls do it to what they do not know.',
  ],
};
