/** Which proxy leads to a server. */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';

export interface ProxyRoute {
  /** `http://` or `https://`; may hold user and password: never log it, see `proxyHost`. */
  readonly url: string;
  /** Sent as `Proxy-Authorization`. */
  readonly authorization?: string;
  /** Default true; applies to the proxy's own certificate, never to the server's. */
  readonly verifyCertificate?: boolean;
}

/** What settings and environment say about proxies. */
export interface ProxySettings {
  readonly proxy?: string;
  readonly noProxy?: readonly string[];
  readonly authorization?: string;
  readonly verifyCertificate?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The setting wins over `HTTPS_PROXY` and `HTTP_PROXY`; the hosts of `noProxy` and `NO_PROXY`, and this machine's own
 * loopback, are reached directly.
 * @throws RealtimeError `proxy-invalid`
 */
export function proxyFor(server: string, settings: ProxySettings): ProxyRoute | undefined {
  const { host, hostname, port, protocol } = new URL(server);
  if (isLoopback(hostname)) return undefined;
  const { environment, authorization, verifyCertificate = true } = settings;
  const configured = settings.proxy?.trim();
  const proxy = configured || fromEnvironment(environment, protocol === 'wss:' ? 'https_proxy' : 'http_proxy');
  if (!proxy) return undefined;
  const except = [...(settings.noProxy ?? []), ...(fromEnvironment(environment, 'no_proxy') ?? '').split(',')];
  const serverPort = port || (protocol === 'wss:' ? '443' : '80');
  if (except.some((pattern) => isExcepted(pattern, hostname.toLowerCase(), serverPort))) return undefined;
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    const where = configured ? 'the setting http.proxy' : 'HTTPS_PROXY or HTTP_PROXY in the environment';
    throw new RealtimeError('proxy-invalid', phrase('The proxy for {0} is not an http:// or https:// URL.', host), {
      hint: phrase('It comes from {0}; expected e.g. http://proxy.example.com:8080.', where),
    });
  }
  return { url, verifyCertificate, ...(authorization === undefined ? {} : { authorization }) };
}

/** Host and port, without what it may hold to log in. */
export function proxyHost({ url }: ProxyRoute): string {
  return new URL(url).host;
}

/** User, password and header with which the proxy is told who connects. */
export function proxySecrets({ url, authorization }: ProxyRoute): string[] {
  const { username, password } = new URL(url);
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  return [decodeURIComponent(password), password === '' ? '' : login, authorization ?? ''].filter(
    (secret) => secret !== '',
  );
}

function fromEnvironment(environment: ProxySettings['environment'], name: string): string | undefined {
  return environment[name]?.trim() || environment[name.toUpperCase()]?.trim() || undefined;
}

/** @param pattern `*`, `example.com` and its subdomains, also written `.example.com` or `*.example.com`, each with `:port` or without */
function isExcepted(pattern: string, hostname: string, port: string): boolean {
  const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(pattern.trim().toLowerCase()) ?? [];
  if (name === '' || (onlyPort !== undefined && onlyPort !== port)) return false;
  const suffix = name.replace(/^\*?\./, '');
  return name === '*' || hostname === suffix || hostname.endsWith(`.${suffix}`);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
