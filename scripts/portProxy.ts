// A way from the browser to a port of this machine, below an address that nobody guesses: what code-server has built in, and VS
// Code's own server leaves to it. Extensions reach it through `env.asExternalUri`.
import { randomBytes } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface PortProxy {
  /** For VSCODE_PROXY_URI. */
  readonly template: string;
  close(): void;
}

export async function startPortProxy(): Promise<PortProxy> {
  const secret = randomBytes(16).toString('hex');
  const target = ({ url = '' }: IncomingMessage): { port: number; path: string } | undefined => {
    const [, port, path] = new RegExp(`^/${secret}/(\\d{1,5})(/.*)$`).exec(url) ?? [];
    return port === undefined || path === undefined ? undefined : { port: Number(port), path };
  };
  const server = createServer((request, response) => {
    const to = target(request);
    if (!to) {
      response.writeHead(404).end();
      return;
    }
    const { method, headers } = request;
    const onward = httpRequest({ host: '127.0.0.1', ...to, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const to = target(request);
    if (!to) {
      socket.destroy();
      return;
    }
    const onward = connect(to.port, '127.0.0.1', () => {
      const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
      const lines = names.map((name, index) => `${name}: ${request.rawHeaders[index * 2 + 1] ?? ''}`);
      onward.write(`GET ${to.path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    template: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}/{{port}}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
