/**
 * Who may use the proxy. It listens on this machine, but web pages run there, too: a page of anybody's can open a socket to
 * 127.0.0.1, and would find the target behind it, perhaps with a key. Pages are told by their `Origin`, which browsers always
 * send with an upgrade; where they send none, as for an image, by `Sec-Fetch-Site`; and where a name was bent to this machine
 * (DNS rebinding), by their `Host`.
 */
import { phrase, type Phrase } from '../base/l10n.ts';

export interface AdmissionRules {
  /** Origins of web pages that may use the proxy all the same, e.g. `http://localhost:5173`. */
  readonly allowedOrigins: readonly string[];
  /** True while only this machine can reach the proxy: then only its own names are believed. */
  readonly isLoopback: boolean;
}

export interface AskedFor {
  /** As it stands in the request line. */
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** What browsers say of the page that asks: `cross-site`, `same-site`, `same-origin`, or `none` where the user did. */
  readonly fetchSite?: string | undefined;
  readonly referer?: string | undefined;
}

export interface Rejection {
  readonly status: number;
  readonly code: 'not-an-open-proxy' | 'origin-not-allowed' | 'host-not-allowed';
  readonly message: Phrase;
}

/** Undefined when the request may go on. */
export function rejection(asked: AskedFor, rules: AdmissionRules): Rejection | undefined {
  const { url, host } = asked;
  if (!url.startsWith('/')) {
    return {
      status: 421,
      code: 'not-an-open-proxy',
      message: phrase('This proxy leads to one server only: use its address as the base URL, not as an HTTP proxy.'),
    };
  }
  const origin = pageOrigin(asked);
  if (origin !== undefined && !rules.allowedOrigins.includes(origin)) {
    return {
      status: 403,
      code: 'origin-not-allowed',
      message: phrase(
        'Pages of {0} may not use this proxy. If it is yours, allow it: realtime.proxy.allowedOrigins, or --allow-origin on the command line.',
        origin,
      ),
    };
  }
  if (rules.isLoopback && !isOwnName(host)) {
    return {
      status: 403,
      code: 'host-not-allowed',
      message: phrase('The proxy is reached by the names of this machine only, not as {0}.', host ?? '?'),
    };
  }
  return undefined;
}

/** Whose page asks; undefined where no page does, or one that came from here. */
function pageOrigin({ origin, fetchSite, referer = '' }: AskedFor): string | undefined {
  if (origin !== undefined || (fetchSite !== 'cross-site' && fetchSite !== 'same-site')) return origin;
  return URL.canParse(referer) ? new URL(referer).origin : 'null';
}

/** An address is nobody's name: what asks for one was told it. */
function isOwnName(host: string | undefined): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    name === 'localhost' || name.endsWith('.localhost') || /^(\d+\.){3}\d+$/.test(name) || /^\[[\da-f:.]+\]$/.test(name)
  );
}

/** True for addresses that only this machine can reach. */
export function isLoopbackAddress(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127\./.test(address);
}
