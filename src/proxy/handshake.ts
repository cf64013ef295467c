/** Whether what asks for a WebSocket asks in a way that has an answer (RFC 6455, section 4.2.1): before the target is asked. */
import type { IncomingMessage } from 'node:http';
import { phrase } from '../base/l10n.ts';
import { ownAnswer, type HttpAnswer } from './httpAnswer.ts';

/** Undefined when it does. */
export function handshakeRefusal({ method = '', headers }: IncomingMessage): HttpAnswer | undefined {
  const code = 'not-a-websocket-handshake';
  if (method !== 'GET') {
    return ownAnswer(405, code, phrase('A WebSocket is asked for with GET, not with {0}.', method));
  }
  const version = headers['sec-websocket-version'] ?? '';
  if (version !== '13' && version !== '8') {
    const answer = ownAnswer(426, code, phrase('The proxy speaks version 13 of the WebSocket protocol.'));
    return { ...answer, headers: { ...answer.headers, 'Sec-WebSocket-Version': '13', Upgrade: 'websocket' } };
  }
  if (!/^[+/\dA-Za-z]{22}==$/.test(headers['sec-websocket-key'] ?? '')) {
    return ownAnswer(
      400,
      code,
      phrase('The request for a WebSocket lacks Sec-WebSocket-Key, or has one that is none.'),
    );
  }
  return undefined;
}
