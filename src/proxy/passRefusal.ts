/** The target's answer to an upgrade that is not a WebSocket, on its way to the app. */
import type { IncomingMessage } from 'node:http';
import { pipeline, type Duplex } from 'node:stream';
import { upgradeAnswerHead, passedHeaders } from './httpAnswer.ts';

/** Of its body so much is read for the log, and so long. */
const LOGGED_BYTES = 64 * 1024;
const LOGGED_WITHIN_MS = 3_000;

/** The beginning of a body. */
export interface BodyBeginning {
  readonly bytes: Buffer;
  /** There is more, or it never came. */
  readonly isCut: boolean;
}

/** Hands the answer on as it comes, and resolves with what is to be logged of it; the rest goes on after that. */
export function passRefusal(response: IncomingMessage, app: Duplex): Promise<BodyBeginning> {
  const headers = passedHeaders(response);
  const length = response.headers['content-length'];
  if (length !== undefined) headers.push(['Content-Length', length]);
  app.write(upgradeAnswerHead(response.statusCode ?? 502, response.statusMessage, headers));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    const settle = (isCut: boolean): void => {
      clearTimeout(timer);
      response.off('data', take);
      resolve({ bytes: Buffer.concat(chunks), isCut });
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes >= LOGGED_BYTES) settle(true);
    };
    const timer = setTimeout(() => settle(true), LOGGED_WITHIN_MS);
    response.on('data', take);
    // Where it is cut off, so is the app: it must not take a part for the whole.
    pipeline(response, app, (error) => settle(error !== undefined && error !== null));
  });
}
