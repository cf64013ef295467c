/**
 * Plain HTTP through the proxy: an app that was told its base URL asks there for everything, client secrets and calls among
 * it. It goes to the target and back as it is; no session comes of it, so nothing is recorded.
 */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { tlsOptions } from '../transport/certificates.ts';
import { networkFailure } from '../transport/failures.ts';
import { proxyAgent } from '../transport/proxy.ts';
import { maskerFor, type ConnectTarget } from '../transport/target.ts';
import { mapPhrase } from '../base/keptPhrase.ts';
import { ownAnswer, passedHeaders, type HttpAnswer } from './httpAnswer.ts';

/** @param target what is asked for, see `relayTarget` · @param onAnswer told the status when the answer comes */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  target: ConnectTarget,
  onAnswer: (status: number) => void,
): void {
  const url = new URL(target.url.replace(/^ws/, 'http'));
  const length = request.headers['content-length'];
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = ask(url, {
    method: request.method ?? 'GET',
    headers: { ...target.headers, ...(length !== undefined && { 'content-length': length }) },
    // What is left of a connection after an answer is nobody's.
    agent: target.proxy ? proxyAgent(target.proxy) : false,
    ...tlsOptions(target.tls),
  });
  outgoing.on('response', (answer) => {
    onAnswer(answer.statusCode ?? 0);
    for (const [name, value] of passedHeaders(answer)) response.appendHeader(name, value);
    const size = answer.headers['content-length'];
    if (size !== undefined) response.setHeader('content-length', size);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage);
    pipeline(answer, response, () => undefined);
  });
  outgoing.on('error', (error) => {
    if (response.headersSent || response.destroyed) return;
    const failure = networkFailure(error, target);
    const masker = maskerFor(target);
    const masked = mapPhrase(failure.message, (text) => masker.mask(text));
    onAnswer(502);
    answerRequest(response, ownAnswer(502, failure.code, masked, failure.hint));
  });
  response.on('close', () => outgoing.destroy());
  request.pipe(outgoing);
}

/** Answers with what the proxy itself has to say. */
export function answerRequest(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length, Connection: 'close' });
  response.end(body);
}
