/** Attacks on the microphone's port, with raw requests: all are refused, and nothing of them reaches the host. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { microphoneHtml } from '../../src/host/microphone/microphoneHtml.ts';
import { LoopbackPage } from '../../src/transport/loopbackPage.ts';

let page: LoopbackPage;
let told: string[];
let waiting: { readonly count: number; readonly resolve: () => void } | undefined;
const note = (what: string): void => {
  told.push(what);
  if (waiting && told.length >= waiting.count) waiting.resolve();
};
const untilTold = (count: number): Promise<void> =>
  new Promise((resolve) => (told.length >= count ? resolve() : (waiting = { count, resolve })));

beforeEach(async () => {
  told = [];
  waiting = undefined;
  page = await LoopbackPage.start(
    {
      html: microphoneHtml,
      files: new Map([['microphone.js', { contentType: 'text/javascript', read: async () => Buffer.from('//') }]]),
      socketPath: 'audio',
      protocol: 'realtime-microphone',
    },
    {
      connected: () => note('connected'),
      text: (text) => note(`text ${text}`),
      binary: (bytes) => note(`binary ${bytes.length}`),
      gone: () => note('gone'),
    },
  );
});
afterEach(() => page.dispose());

interface Attempt {
  readonly token?: string | undefined;
  readonly protocols?: readonly string[];
  readonly origin?: string | undefined;
  readonly host?: string;
  readonly path?: string;
}

/** What a browser would send, but for what the attempt changes. */
function dial(attempt: Attempt = {}): WebSocket {
  const { token = page.token, path = '/audio' } = attempt;
  const here = `127.0.0.1:${page.port}`;
  const origin = 'origin' in attempt ? attempt.origin : `http://${here}`;
  return new WebSocket(
    `ws://${here}${path}`,
    [...(attempt.protocols ?? ['realtime-microphone', ...(token === '' ? [] : [token])])],
    { headers: { host: attempt.host ?? here, ...(origin !== undefined && { origin }) } },
  );
}

/** `open`, or the status of the refusal. */
function outcome(socket: WebSocket): Promise<string | number> {
  return new Promise((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('unexpected-response', (request, { statusCode }) => {
      request.destroy();
      resolve(statusCode ?? 0);
    });
    socket.on('error', () => undefined);
  });
}

function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: page.port, path, method, headers, agent: false };
    httpRequest(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the socket', () => {
  it('takes the token once, and hears that one page only', async () => {
    const socket = dial();
    expect(await outcome(socket)).toBe('open');
    expect(socket.protocol).toBe('realtime-microphone');
    const second = dial();
    expect(await outcome(second)).toBe(403);
    socket.send('hello');
    socket.send(Buffer.alloc(4));
    await untilTold(3);
    expect(told).toEqual(['connected', 'text hello', 'binary 4']);
  });

  const attempts: readonly (readonly [string, () => Attempt])[] = [
    ['without a token', () => ({ token: '' })],
    ['with a wrong token', () => ({ token: 'x'.repeat(43) })],
    ['with a token that is almost right', () => ({ token: page.token.slice(0, -1) })],
    ['with the token alone, without the protocol', () => ({ protocols: [page.token] })],
    ['with the token first', () => ({ protocols: [page.token, 'realtime-microphone'] })],
    ['with the token in the query', () => ({ token: '', path: `/audio?token=${page.token}` })],
    ['from another site', () => ({ origin: 'https://evil.example' })],
    ['from another port of this machine', () => ({ origin: `http://127.0.0.1:${page.port + 1}` })],
    ['from this port by https', () => ({ origin: `https://127.0.0.1:${page.port}` })],
    ['from a sandboxed or local document', () => ({ origin: 'null' })],
    ['without an origin, as programs do', () => ({ origin: undefined })],
    ['by another name of this machine (DNS rebinding)', () => ({ host: `rebound.example:${page.port}` })],
    [
      'by another name, and from there',
      () => ({ host: `rebound.example:${page.port}`, origin: `http://rebound.example:${page.port}` }),
    ],
    ['by the name without its port', () => ({ host: '127.0.0.1' })],
    ['at another path', () => ({ path: '/' })],
  ];
  it.each(attempts)('%s is refused, and does not use the token up', async (_, attempt) => {
    expect(await outcome(dial(attempt()))).toBe(403);
    expect(told).toEqual([]);
    expect(await outcome(dial())).toBe('open');
  });

  it('opens under an address that VS Code forwards to it, once that was allowed', async () => {
    const forwarded = { host: 'abc-1234.example.dev', origin: 'https://abc-1234.example.dev' };
    expect(await outcome(dial(forwarded))).toBe(403);
    page.allow('https://abc-1234.example.dev/proxy/1234/');
    expect(await outcome(dial(forwarded))).toBe('open');
  });

  it('is closed by a message that is too long', async () => {
    const socket = dial();
    await outcome(socket);
    socket.send(Buffer.alloc(1024 * 1024 + 1));
    await untilTold(2);
    expect(told).toEqual(['connected', 'gone']);
  });
});

describe('the page', () => {
  it('comes with a policy that lets in nothing else, and tells nobody where it was', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${page.port} ws://localhost:${page.port};`);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(body).toContain(`nonce="${nonce}"`);
    expect((await get('/')).headers['content-security-policy']).not.toContain(nonce);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(body).not.toContain(page.token);
  });

  it.each([
    ['/../package.json', 404],
    ['/%2e%2e/package.json', 404],
    ['/microphone.css', 404],
    ['/audio', 404],
    ['/microphone.js?x', 200],
  ])('%s gives %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('is not there under another name, nor for another method', async () => {
    expect(await get('/', { host: `rebound.example:${page.port}` })).toMatchObject({ status: 403 });
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it('is not there for the network', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outside = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (outside === undefined) {
      console.warn('SKIPPED in part: this machine has no address but its own.');
      return;
    }
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(page.port, outside, () => {
        socket.destroy();
        resolve(false);
      });
      socket.on('error', () => resolve(true));
    });
    expect(refused).toBe(true);
  });
});
