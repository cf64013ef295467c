/** Real TLS servers with real certificates, and a real CONNECT proxy: nothing here trusts anything by default. */
import { X509Certificate } from 'node:crypto';
import { createServer as createHttpsServer, type Server } from 'node:https';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { connect as connectTcp, type AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { RealtimeError } from '../../src/base/errors.ts';
import { readCertificate } from '../../src/transport/certificates.ts';
import { mayBeTrusted } from '../../src/transport/certificateWords.ts';
import { proxyFor, proxySecrets } from '../../src/transport/proxy.ts';
import type { ConnectTarget } from '../../src/transport/target.ts';
import { customTarget } from './targets.ts';
import { Harness } from './transportHarness.ts';

const harness = new Harness();
afterEach(harness.release);
afterAll(harness.removeFolder);

interface Identity {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;
let forLoopback: Identity;
let renewed: Identity;
let forAnotherName: Identity;
let expired: Identity;

beforeAll(async () => {
  const identity = async (names: object[], fromMs = Date.now() - DAY_MS, toMs = Date.now() + DAY_MS) => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'realtime.test' }], {
      keySize: 2048,
      notBeforeDate: new Date(fromMs),
      notAfterDate: new Date(toMs),
      extensions: [{ name: 'subjectAltName', altNames: names } as never],
    });
    return { key, cert };
  };
  const loopback = [
    { type: 7, ip: '127.0.0.1' },
    { type: 2, value: 'realtime.test' },
  ];
  [forLoopback, renewed, forAnotherName, expired] = await Promise.all([
    identity(loopback),
    identity(loopback),
    identity([{ type: 2, value: 'other.test' }]),
    identity(loopback, Date.now() - 3 * DAY_MS, Date.now() - 2 * DAY_MS),
  ]);
}, 60_000);

/** A WebSocket server behind TLS; `requests` are the upgrades that came through. */
async function serveTls({ key, cert }: Identity): Promise<{ url: string; port: number; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server: Server = createHttpsServer({ key, cert });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (_, request) => requests.push(request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  harness.onRelease(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `wss://127.0.0.1:${port}/v1/realtime`, port, requests };
}

async function failureOf(target: ConnectTarget): Promise<RealtimeError> {
  return (await harness
    .client(target)
    .connection.open()
    .then(
      () => expect.fail('It connected.'),
      (error: unknown) => error,
    )) as RealtimeError;
}

function codeOf(error: RealtimeError): string | undefined {
  return (error.cause as { code?: string }).code;
}

describe('a self-signed certificate', () => {
  it('is refused, and no request reaches the server', async () => {
    const { url, requests } = await serveTls(forLoopback);
    const { tap, connection } = harness.client(customTarget(url, 'sk-never-sent-0123'));
    await expect(connection.open()).rejects.toMatchObject({
      code: 'certificate-not-trusted',
      message: expect.stringMatching(/^The certificate of 127\.0\.0\.1:\d+ is self-signed/) as string,
    });
    expect(tap.entries.at(-1)).toMatchObject({ at: 'error', details: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(requests).toHaveLength(0);
  });

  it('can be looked at, with what a person compares', async () => {
    const { url } = await serveTls(forLoopback);
    const shown = await readCertificate({ url });
    expect(shown).toMatchObject({
      subject: 'CN=realtime.test',
      issuer: 'CN=realtime.test',
      trusted: false,
      names: ['127.0.0.1', 'realtime.test'],
      fingerprint256: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) as string,
    });
    expect(shown.pem.replace(/\s/g, '')).toBe(forLoopback.cert.replace(/\s/g, ''));
  });

  it('is accepted once it is pinned', async () => {
    const { url, requests } = await serveTls(forLoopback);
    const pin = await readCertificate({ url });
    await harness.client({ ...customTarget(url, 'sk-sent-0123456789'), tls: { pin } }).connection.open();
    expect(requests[0]?.headers.authorization).toBe('Bearer sk-sent-0123456789');
  });

  it('is accepted for another name when it is pinned, and refused with words of its own when not', async () => {
    const { url } = await serveTls(forAnotherName);
    const byFile = { ...customTarget(url), tls: { ca: forAnotherName.cert } };
    const failure = await failureOf(byFile);
    expect([failure.code, codeOf(failure)]).toEqual(['certificate-not-trusted', 'ERR_TLS_CERT_ALTNAME_INVALID']);
    expect(failure.message).toMatch(/is for another name/);
    await harness.client({ ...customTarget(url), tls: { pin: await readCertificate({ url }) } }).connection.open();
  });

  it('other than the pinned one is refused, even when this machine would trust it', async () => {
    const before = await serveTls(forLoopback);
    const pin = await readCertificate(before);
    const { url, requests } = await serveTls(renewed);
    const failure = await failureOf({ ...customTarget(url), tls: { pin, ca: renewed.cert } });
    expect(failure.message).toMatch(/is not the one you trusted/);
    expect(requests).toHaveLength(0);
  });

  it('may be an authority: what it signed is not what was pinned', async () => {
    const { private: authorityKey, cert } = await generate([{ name: 'commonName', value: 'authority.test' }], {
      keySize: 2048,
      extensions: [{ name: 'basicConstraints', cA: true, critical: true } as never],
    });
    const authority = { key: authorityKey, cert };
    const signed = await generate([{ name: 'commonName', value: 'signed.test' }], {
      keySize: 2048,
      ca: authority,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] } as never],
    });
    const { url, requests } = await serveTls({ key: signed.private, cert: signed.cert });
    const trusting = { ...customTarget(url), tls: { ca: authority.cert } };
    await harness.client(trusting).connection.open();
    const { fingerprint256 } = new X509Certificate(authority.cert);
    const pin = { pem: authority.cert, fingerprint256 };
    const failure = await failureOf({ ...customTarget(url), tls: { pin } });
    expect([failure.code, failure.message]).toEqual([
      'certificate-not-trusted',
      expect.stringMatching(/is not the one you trusted\.$/),
    ]);
    expect(requests).toHaveLength(1);
  });

  it('is accepted through a file of authorities, for its own name only', async () => {
    const { url } = await serveTls(forLoopback);
    await harness.client({ ...customTarget(url), tls: { ca: forLoopback.cert } }).connection.open();
    const { trusted } = await readCertificate({ url, tls: { ca: forLoopback.cert } });
    expect(trusted).toBe(true);
  });

  it('that has expired is refused in its own words, and is not up for trust', async () => {
    const { url } = await serveTls(expired);
    const failure = await failureOf({ ...customTarget(url), tls: { ca: expired.cert } });
    expect(failure.message).toMatch(/has expired\.$/);
    expect(mayBeTrusted(codeOf(failure))).toBe(false);
    const pinned = await failureOf({ ...customTarget(url), tls: { pin: await readCertificate({ url }) } });
    expect(pinned.message).toMatch(/has expired\.$/);
  });
});

it('says which side speaks TLS when the other does not', async () => {
  const plain = await harness.serve(() => undefined);
  expect((await failureOf(customTarget(plain.replace('ws:', 'wss:')))).message).toMatch(/does not speak TLS/);
  const { url } = await serveTls(forLoopback);
  expect((await failureOf(customTarget(url.replace('wss:', 'ws:')))).hint).toMatch(/wss:\/\//);
});

/** A proxy that only tunnels, all names to this machine. */
async function serveProxy(login?: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const expected = login && `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createHttpServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    if (expected && request.headers['proxy-authorization'] !== expected) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    if (request.url?.startsWith('forbidden.test')) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const upstream = connectTcp(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  harness.onRelease(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('a proxy', () => {
  const route = (url: string, proxy: string) => {
    const found = proxyFor(url, { proxy, environment: {} });
    expect(found).toBeDefined();
    return found ? { proxy: found } : {};
  };

  it('tunnels to a server with TLS, whose certificate is verified all the same', async () => {
    const { port, requests } = await serveTls(forLoopback);
    const { url: proxy, asked } = await serveProxy();
    const url = `wss://realtime.test:${port}/v1/realtime`;
    const refused = await failureOf({ ...customTarget(url), ...route(url, proxy) });
    expect(refused.code).toBe('certificate-not-trusted');
    const lax = proxyFor(url, { proxy, verifyCertificate: false, environment: {} });
    expect((await failureOf({ ...customTarget(url), ...(lax && { proxy: lax }) })).code).toBe(
      'certificate-not-trusted',
    );
    const target = { ...customTarget(url), ...route(url, proxy) };
    const { tap, connection } = harness.client({ ...target, tls: { ca: forLoopback.cert } });
    await connection.open();
    expect(tap.entries.at(0)).toMatchObject({ at: 'connecting', details: { proxy: new URL(proxy).host } });
    expect([...new Set(asked)]).toEqual([`realtime.test:${port}`]);
    expect(requests).toHaveLength(1);
    expect(await readCertificate(target)).toMatchObject({ trusted: false, subject: 'CN=realtime.test' });
  });

  it('tunnels to a server without TLS too', async () => {
    const server = await harness.serve(() => undefined);
    const url = `ws://realtime.test:${new URL(server).port}/v1/realtime`;
    const { url: proxy } = await serveProxy();
    await harness.client({ ...customTarget(url), ...route(url, proxy) }).connection.open();
  });

  it('that wants a login gets it from its URL, and says so when there is none', async () => {
    const server = await harness.serve(() => undefined);
    const url = `ws://realtime.test:${new URL(server).port}/v1/realtime`;
    const { url: proxy } = await serveProxy('me:pa55w0rd-of-proxy');
    const withLogin = proxy.replace('//', '//me:pa55w0rd-of-proxy@');
    const known = route(url, withLogin);
    const target = { ...customTarget(url), ...known, secrets: proxySecrets(known.proxy ?? { url: withLogin }) };
    const { tap, connection } = harness.client(target);
    await connection.open();
    expect(JSON.stringify(tap.entries)).not.toMatch(/pa55w0rd/);
    const failure = await failureOf({ ...customTarget(url), ...route(url, proxy) });
    expect(failure.message).toBe(
      `The proxy ${new URL(proxy).host} wants to know who connects: HTTP 407 Proxy Authentication Required.`,
    );
    expect(failure.hint).toMatch(/http\.proxy/);
  });

  it('that refuses or is not there is told apart from the server', async () => {
    const url = 'wss://forbidden.test/v1/realtime';
    const { url: proxy } = await serveProxy();
    expect((await failureOf({ ...customTarget(url), ...route(url, proxy) })).message).toMatch(
      /^The proxy 127\.0\.0\.1:\d+ did not let the connection through: HTTP 403 Forbidden\.$/,
    );
    expect((await failureOf({ ...customTarget(url), ...route(url, 'http://127.0.0.1:1') })).message).toBe(
      'The proxy 127.0.0.1:1 cannot be reached (ECONNREFUSED).',
    );
  });
});
