/** The tunnel through a proxy: HTTP CONNECT, for `ws:` as for `wss:`. Apart from where a proxy is chosen, which is earlier. */
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { ProxyRoute } from './proxy.ts';

/** What opens the connection's socket through the proxy: one for each connection. */
export function proxyAgent({ url, authorization, verifyCertificate = true }: ProxyRoute): HttpsProxyAgent<string> {
  return new HttpsProxyAgent(url, {
    // VS Code's own setting `http.proxyStrictSSL`, which a person turned off.
    ...(verifyCertificate ? {} : { rejectUnauthorized: false }),
    ...(authorization === undefined ? {} : { headers: { 'Proxy-Authorization': authorization } }),
  });
}
