/** Why a connection did not come about, in words: what happened, and what to do about it. */
import { describeNetworkError, type Refusal } from './socketDetails.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { proxyHost } from './proxy.ts';
import type { ConnectTarget } from './target.ts';
import { certificateWords } from './certificateWords.ts';
import { refusalAdvice } from './refusalAdvice.ts';

export interface Failure {
  /** Stable, for `RealtimeError`. */
  readonly code: 'connect-failed' | 'connect-refused' | 'certificate-not-trusted';
  readonly message: Phrase;
  readonly hint: Phrase;
  /** The system's or the library's own code, e.g. `ECONNREFUSED`. */
  readonly systemCode?: string;
}

type Words = readonly [message: Phrase, hint: Phrase];

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
  const code = 'connect-refused';
  const status = `HTTP ${refusal.status} ${refusal.statusText}`.trim();
  if (refusal.status === 407) {
    return {
      code,
      message: target.proxy
        ? phrase('The proxy {0} wants to know who connects: {1}.', proxyHost(target.proxy), status)
        : phrase('A proxy on the way wants to know who connects: {0}.', status),
      hint: phrase(
        'Put user and password into the setting http.proxy (http://user:password@host:port), or set http.proxyAuthorization.',
      ),
    };
  }
  if (byProxy) {
    return {
      code,
      message: target.proxy
        ? phrase('The proxy {0} did not let the connection through: {1}.', proxyHost(target.proxy), status)
        : phrase('A proxy on the way did not let the connection through: {0}.', status),
      hint: phrase('Ask whoever runs it to allow {0}, or except that host in http.noProxy.', new URL(target.url).host),
    };
  }
  const said = ownWords(refusal.body);
  const message =
    said === ''
      ? phrase('The server refused the connection: {0}.', status)
      : phrase('The server refused the connection: {0}. It says: {1}', status, said);
  return { code, message, hint: refusalAdvice(refusal, target) };
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
    code === undefined
      ? phrase('The proxy {0} cannot be reached.', host)
      : phrase('The proxy {0} cannot be reached ({1}).', host, code),
    phrase(
      'Check the setting http.proxy, and HTTPS_PROXY in the environment; http.noProxy names hosts that need no proxy.',
    ),
  ];
}

function networkWords(message: string, code: string | undefined, host: string): Words {
  const known = code === undefined ? undefined : networkSentences[code]?.(host);
  if (known) return [phrase('{0} ({1}).', known[0], code ?? ''), known[1]];
  if (/wrong.version.number|packet length too long/i.test(`${code} ${message}`)) {
    return [
      phrase('{0} does not speak TLS on this port.', host),
      phrase('Begin the URL with ws:// instead of wss://, or check the port.'),
    ];
  }
  if (/handshake has timed out/i.test(message)) {
    return [
      phrase('{0} did not answer the connection request in time.', host),
      phrase('Check host and port; a firewall may swallow it.'),
    ];
  }
  if (/socket hang up|closed before/i.test(message)) {
    return [
      phrase('{0} closed the connection before it answered ({1}).', host, message),
      phrase('A server that wants TLS does this to ws://: try wss://. Otherwise its log says why.'),
    ];
  }
  return [
    phrase('The connection to {0} failed: {1}.', host, message),
    phrase('Check the URL and the network, then connect again.'),
  ];
}

/** What happened, without its full stop: the system's code comes before it. */
const networkSentences: Readonly<Record<string, (host: string) => Words>> = {
  ECONNREFUSED: (host) => [
    phrase('Nothing accepts connections at {0}', host),
    phrase('Check host and port, and that the server runs.'),
  ],
  ENOTFOUND: (host) => [
    phrase('There is no host of this name: {0}', host),
    phrase('Check the spelling; a private name may need a VPN or a proxy.'),
  ],
  EAI_AGAIN: (host) => [
    phrase('The name of {0} could not be looked up', host),
    phrase('Check the network; the name server did not answer.'),
  ],
  ETIMEDOUT: (host) => [
    phrase('{0} does not answer', host),
    phrase('Check host and port; a firewall or a missing VPN makes a host silent.'),
  ],
  EHOSTUNREACH: noWay,
  ENETUNREACH: noWay,
  ECONNRESET: (host) => [
    phrase('{0} broke the connection off', host),
    phrase('A server that wants TLS does this to ws://: try wss://. Some firewalls do it to what they do not know.'),
  ],
};

function noWay(host: string): Words {
  return [phrase('There is no way to {0}', host), phrase('Check the network, the VPN and the address.')];
}
