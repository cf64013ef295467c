import { describe, expect, it } from 'vitest';
import { proxyFor, proxyHost, proxySecrets, type ProxySettings } from '../../../src/transport/proxy.ts';

const server = 'wss://api.example.com/v1/realtime';
const proxyOf = (settings: Partial<ProxySettings>, url = server) =>
  proxyFor(url, { environment: {}, ...settings })?.url;

describe('the proxy for a server', () => {
  it('comes from the setting, else from the environment, else is none', () => {
    const environment = { HTTPS_PROXY: 'http://env:1', http_proxy: 'http://plain:1' };
    expect(proxyOf({ proxy: 'http://set:1', environment })).toBe('http://set:1');
    expect(proxyOf({ environment })).toBe('http://env:1');
    expect(proxyOf({ environment }, 'ws://api.example.com/')).toBe('http://plain:1');
    expect(proxyOf({})).toBeUndefined();
    expect(proxyOf({ proxy: 'host:8080' })).toBe('http://host:8080');
  });

  it.each(['*', 'example.com', '.example.com', '*.example.com', 'API.example.com', 'example.com:443'])(
    'is none for a host that %s excepts',
    (pattern) => {
      expect(proxyOf({ proxy: 'http://p:1', noProxy: [pattern] })).toBeUndefined();
      expect(proxyOf({ proxy: 'http://p:1', environment: { NO_PROXY: `other.test, ${pattern}` } })).toBeUndefined();
    },
  );

  it.each(['ample.com', 'example.com:8443', 'example.org', ''])(
    'is there for a host that %s does not except',
    (pattern) => {
      expect(proxyOf({ proxy: 'http://p:1', noProxy: [pattern] })).toBe('http://p:1');
    },
  );

  it.each(['ws://127.0.0.1:9/', 'ws://localhost:9/', 'ws://[::1]:9/'])('is none for this machine: %s', (url) => {
    expect(proxyOf({ proxy: 'http://p:1' }, url)).toBeUndefined();
  });

  it('that is no URL of a proxy is refused without repeating it', () => {
    const refused = (): unknown => proxyOf({ proxy: 'socks5://me:SECRET@p:1' });
    expect(refused).toThrow(expect.objectContaining({ code: 'proxy-invalid' }));
    expect(refused).not.toThrow(/SECRET/);
  });

  it('is named without its login, which is a secret in each of its forms', () => {
    const route = { url: 'http://me:p%40ss-word@p:8080', authorization: 'Basic abc' };
    expect(proxyHost(route)).toBe('p:8080');
    expect(proxySecrets(route)).toEqual(['p@ss-word', Buffer.from('me:p@ss-word').toString('base64'), 'Basic abc']);
  });
});
