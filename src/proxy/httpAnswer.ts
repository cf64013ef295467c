/** HTTP answers of the proxy: the target's, passed on, and its own, in the shape in which OpenAI's clients read errors. */
import { STATUS_CODES, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';
import { english, sentences, type Phrase } from '../base/l10n.ts';
import { isEndToEnd } from './relayTarget.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly statusText?: string;
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
export function answerUpgrade(socket: Duplex, { status, statusText, headers, body }: HttpAnswer): void {
  const lines = [
    `HTTP/1.1 ${status} ${statusText ?? STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one ?? ''}`)),
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
}
