/** HTTP answers of the proxy: the target's, passed on, and its own, in the shape in which OpenAI's clients read errors. */
import { STATUS_CODES, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';
import { english, sentences, type Phrase } from '../base/l10n.ts';
import { isEndToEnd } from './relayTarget.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** What the proxy itself has to say; the app's log is read in English. */
export function ownAnswer(status: number, code: string, message: Phrase, hint?: Phrase): HttpAnswer {
  const error = { message: english(sentences(message, hint)), type: 'realtime_proxy_error', code, param: null };
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(JSON.stringify({ error })),
  };
}

/** The end-to-end headers of an answer, each as often as it was sent. */
export function passedHeaders({ rawHeaders, headers }: IncomingMessage): [name: string, value: string][] {
  const passed: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (isEndToEnd(name.toLowerCase(), headers.connection)) passed.push([name, value]);
  }
  return passed;
}

/** Answers an upgrade with something else than a WebSocket, and ends the connection. */
export function answerUpgrade(socket: Duplex, { status, headers, body }: HttpAnswer): void {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, `${one}`] as const),
  );
  const head = upgradeAnswerHead(status, undefined, [...pairs, ['Content-Length', `${body.length}`]]);
  socket.end(Buffer.concat([head, body]));
}

/** The head of such an answer; the connection ends with its body. */
export function upgradeAnswerHead(
  status: number,
  statusText: string | undefined,
  headers: readonly (readonly [name: string, value: string])[],
): Buffer {
  const lines = [
    `HTTP/1.1 ${String(status).padStart(3, '0')} ${statusText ?? STATUS_CODES[status] ?? ''}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
