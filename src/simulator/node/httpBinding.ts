/** Between Node's requests and the pure HTTP API: bodies with a limit, JSON, and what browsers want to hear. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { JsonObject } from '../../base/json.ts';
import { httpError } from '../http/handshake.ts';
import type { ApiRequest, ApiResponse } from '../http/httpApi.ts';
import type { RequestHead } from '../http/urlForm.ts';

const MAX_BODY_BYTES = 1024 * 1024;
const JSON_TYPE = 'application/json';

export function headOf(request: IncomingMessage): RequestHead {
  const { pathname, searchParams } = urlOf(request.url ?? '/');
  const query = new Map<string, string>();
  for (const [name, value] of searchParams) if (!query.has(name)) query.set(name, value);
  const offered = request.headers['sec-websocket-protocol'] ?? '';
  return {
    path: pathname,
    query,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    protocols: offered.split(',').flatMap((protocol) => protocol.trim() || []),
  };
}

export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: ApiRequest) => ApiResponse,
): Promise<void> {
  // A connection that waits for more would keep a simulator that is to stop from stopping.
  response.shouldKeepAlive = false;
  response.setHeader('X-Request-Id', `req_${randomUUID().replaceAll('-', '')}`);
  // There is nothing to protect here, so any page may ask.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Location, X-Request-Id');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
      'Access-Control-Allow-Private-Network': 'true',
      'Access-Control-Max-Age': '600',
    });
    response.end();
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    write(response, { status: 413, body: httpError(`The body is larger than ${MAX_BODY_BYTES} bytes.`) });
    return;
  }
  write(response, handle({ ...headOf(request), method: request.method ?? 'GET', body }));
}

/** Answers an upgrade with an error instead of a WebSocket. */
export function rejectUpgrade(socket: Duplex, status: number, body: JsonObject): void {
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${JSON_TYPE}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

function write(response: ServerResponse, { status, headers, body }: ApiResponse): void {
  const isText = typeof body === 'string';
  const text = body === undefined ? '' : isText ? body : JSON.stringify(body);
  response.writeHead(status, {
    ...(text !== '' && !isText && { 'Content-Type': JSON_TYPE }),
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Undefined when it is too large; the rest of it is then read and dropped, so that the client hears the answer. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes <= MAX_BODY_BYTES) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

/** Whatever a client writes into its request line, it has a path and a query. Through a proxy it may begin with the whole origin. */
function urlOf(target: string): { pathname: string; searchParams: URLSearchParams } {
  const [path = '', ...query] = target.replace(/^(?:https?|wss?):\/\/[^/?]*/i, '').split('?');
  return { pathname: path === '' ? '/' : path, searchParams: new URLSearchParams(query.join('?')) };
}
