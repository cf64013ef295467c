/**
 * Plain HTTP through the proxy: an app that was told its base URL asks there for everything, client secrets and calls among
 * it. It goes to the target and back as it is; no session comes of it, so nothing is recorded.
 */
import { request as httpRequest, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { mapPhrase } from '../base/keptPhrase.ts';
import { phrase, type Phrase } from '../base/l10n.ts';
import { tlsOptions } from '../transport/certificates.ts';
import { networkFailure } from '../transport/failures.ts';
import { proxyAgent } from '../transport/proxyAgent.ts';
import { describeNetworkError } from '../transport/socketDetails.ts';
import { maskerFor, type ConnectTarget } from '../transport/target.ts';
import { ownAnswer, passedHeaders, type HttpAnswer } from './httpAnswer.ts';

/** @param target what is asked for, see `relayTarget` · @param onAnswer told the status when the answer comes */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  target: ConnectTarget,
  onAnswer: (status: number) => void,
): void {
  const url = new URL(target.url.replace(/^ws/, 'http'));
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = ask(url, {
    method: request.method ?? 'GET',
    headers: {
      ...target.headers,
      ...(length !== undefined && { 'content-length': length }),
      // Of GET and DELETE Node.js expects no body: unframed it would be the next request.
      ...(coding !== undefined && { 'transfer-encoding': 'chunked' }),
    },
    // What is left of a connection after an answer is nobody's.
    agent: target.proxy ? proxyAgent(target.proxy) : false,
    ...tlsOptions(target.tls),
  });
  const fail = ({ code, message, hint }: { code: string; message: Phrase; hint?: Phrase }): void => {
    outgoing.destroy();
    if (response.headersSent || response.destroyed) return;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const masker = maskerFor(target);
    onAnswer(502);
    answerRequest(
      response,
      ownAnswer(
        502,
        code,
        mapPhrase(message, (text) => masker.mask(text)),
        hint,
      ),
    );
  };
  outgoing.on('response', (answer) => {
    if (answer.statusCode === 101) {
      fail(notAskedFor);
      return;
    }
    try {
      for (const [name, value] of passedHeaders(answer)) response.appendHeader(name, value);
      const size = answer.headers['content-length'];
      if (size !== undefined) response.setHeader('content-length', size);
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage);
    } catch (error) {
      // Node.js reads more than it writes: such as a status of 99, or control characters.
      const { message } = describeNetworkError(error);
      fail({ code: 'answer-not-valid', message: phrase('The server’s answer is not valid HTTP: {0}.', message) });
      return;
    }
    onAnswer(answer.statusCode ?? 502);
    pipeline(answer, response, () => undefined);
  });
  outgoing.on('upgrade', () => fail(notAskedFor));
  outgoing.on('error', (error) => fail(networkFailure(error, target)));
  response.on('close', () => outgoing.destroy());
  request.pipe(outgoing);
}

const notAskedFor = {
  code: 'answer-not-valid',
  message: phrase('The server changed the protocol, which nobody had asked it for.'),
};

/** Answers with what the proxy itself has to say. */
export function answerRequest(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, STATUS_CODES[status] ?? '', {
    ...headers,
    'Content-Length': body.length,
    Connection: 'close',
  });
  response.end(body);
}
