/** What the network layer hands over, in the log's words. */
import type { IncomingMessage } from 'node:http';
import type { RawData } from 'ws';
import type { SecretMasker } from './secrets.ts';

/** Bytes are read, characters are kept. */
const MAX_REFUSAL_BODY = 16 * 1024;
const REFUSAL_BODY_WAIT_MS = 3_000;

export interface Refusal {
  readonly status: number;
  readonly statusText: string;
  /** What the server said, as text without secrets, at most 16 Ki characters. */
  readonly body?: string;
  /** There was more of it, or it did not come in time. */
  readonly isBodyCut?: boolean;
  /** Where a redirect would lead; it is not followed, because the key would go along. */
  readonly location?: string;
}

/** Reads an HTTP answer that was not the upgrade; gives up on slow or endless bodies and keeps what came. */
export async function readRefusal(response: IncomingMessage, masker: Pick<SecretMasker, 'maskCut'>): Promise<Refusal> {
  return refusalOf(response, await readBody(response, MAX_REFUSAL_BODY), masker);
}

/** The body of an answer, as far as it comes in time. @param maxBytes when there is more, at least so much is read */
async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  const timer = setTimeout(() => response.destroy(), REFUSAL_BODY_WAIT_MS);
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      sizeBytes += chunk.length;
      if (sizeBytes >= maxBytes) break;
    }
  } catch {
    // Cut off: the status line, which came first, says what matters.
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** An answer that was not the upgrade, as it is logged. */
export function refusalOf(
  response: IncomingMessage,
  bytes: Buffer,
  masker: Pick<SecretMasker, 'maskCut'>,
  isCut = false,
): Refusal {
  // First masked, then cut: half a key is not recognised.
  const text = bytes.toString('utf8');
  const body = masker.maskCut(text, MAX_REFUSAL_BODY);
  const location = response.headers.location;
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    ...(body === '' ? {} : { body }),
    ...(isCut || text.length > MAX_REFUSAL_BODY ? { isBodyCut: true } : {}),
    ...(location === undefined ? {} : { location: location.replace(/\?.*$/s, '') }),
  };
}

/** One sentence and the system's code. Trying several addresses fails with one error that has an empty message. */
export function describeNetworkError(error: unknown): { message: string; code?: string } {
  const causes = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const messages = [...new Set(causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))))];
  const code = codeOf(error) ?? causes.map(codeOf).find((found) => found !== undefined);
  const message = messages.filter((text) => text !== '').join('; ') || code || 'The network gave no reason.';
  return code === undefined ? { message } : { message, code };
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function rawDataToBuffer(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
