/**
 * HAR 1.2 with `_webSocketMessages`, as Chrome and Edge export it: `type` is `send` or `receive`, `time` are seconds since
 * the Unix epoch, `opcode` is 1 for text and 2 for binary, whose `data` is base64. Chrome puts among them what broke the
 * connection, of type `error` and opcode -1.
 */
import { arrayAt, isJsonObject, numberAt, objectAt, stringAt, type JsonObject } from '../../base/json.ts';
import { RealtimeError } from '../../base/errors.ts';
import { phrase } from '../../base/l10n.ts';
import { utf8Length } from '../../base/utf8.ts';
import type { Direction, Entry } from '../../protocol/entry.ts';
import { base64ByteLength } from '../../protocol/sessionConfig.ts';
import type { Recording } from '../codec.ts';

const BINARY = 2;

/** The queries of the Realtime services that are no secrets. */
const harmlessQueries = new Set(['model', 'deployment', 'api-version', 'intent', 'call_id']);

export function isHar(document: JsonObject): boolean {
  return Array.isArray(objectAt(document, 'log')?.['entries']);
}

/**
 * All Realtime connections of the file in the order in which they were opened. Other WebSockets are left out.
 * @throws RealtimeError `har-without-messages` when no WebSocket in it carried Realtime events
 */
export function recordingOfHar(document: JsonObject): Recording {
  const sockets = arrayAt(objectAt(document, 'log'), 'entries')
    .filter(isJsonObject)
    .filter((entry) => messagesOf(entry).some(isRealtimeMessage))
    .sort((left, right) => firstTime(left) - firstTime(right));
  const first = sockets[0];
  if (!first) {
    throw new RealtimeError(
      'har-without-messages',
      phrase('The HAR file holds no WebSocket that carried Realtime events.'),
      {
        hint: phrase(
          'Chrome keeps messages only while DevTools are open: open them, connect, and use “Export HAR” in the Network tab.',
        ),
      },
    );
  }
  const startSeconds = firstTime(first);
  const entries: Entry[] = [];
  for (const socket of sockets) {
    const stamp = (seconds: number): { n: number; monoMs: number | null; wallMs: number | null } => ({
      n: entries.length + 1,
      monoMs: Number.isFinite(seconds) && Number.isFinite(startSeconds) ? round((seconds - startSeconds) * 1000) : null,
      wallMs: Number.isFinite(seconds) ? round(seconds * 1000) : null,
    });
    const url = urlOf(socket);
    const openedAt = firstTime(socket);
    entries.push({
      kind: 'lifecycle',
      ...stamp(openedAt),
      at: 'connecting',
      details: url === undefined ? {} : { url },
    });
    entries.push({ kind: 'lifecycle', ...stamp(openedAt), at: 'open', details: {} });
    for (const message of messagesOf(socket)) {
      const data = stringAt(message, 'data') ?? '';
      const at = stamp(numberAt(message, 'time') ?? NaN);
      if (stringAt(message, 'type') === 'error') {
        entries.push({ kind: 'lifecycle', ...at, at: 'error', details: { message: data } });
        continue;
      }
      const binary = numberAt(message, 'opcode') === BINARY;
      entries.push({
        kind: 'frame',
        ...at,
        dir: senderOf(message),
        text: data,
        binary,
        sizeBytes: binary ? base64ByteLength(data) : utf8Length(data),
      });
    }
  }
  const url = urlOf(first);
  const startedAt = isoTime(startSeconds);
  return {
    header: {
      realtime: 1,
      ...(startedAt !== undefined && { startedAt }),
      source: { kind: 'har', ...(url !== undefined && { url }) },
    },
    entries,
  };
}

function messagesOf(entry: JsonObject): readonly JsonObject[] {
  return arrayAt(entry, '_webSocketMessages').filter(isJsonObject);
}

/** Pages have other sockets as well: development servers, chats, analytics. */
function isRealtimeMessage(message: JsonObject): boolean {
  const data = stringAt(message, 'data') ?? '';
  return /"type"\s*:\s*"(?:session\.|transcription_session\.|conversation\.|response\.|input_audio_buffer\.|error")/.test(
    data.slice(0, 4096),
  );
}

function senderOf(message: JsonObject): Direction {
  const type = stringAt(message, 'type');
  if (type === 'send') return 'client';
  return type === 'receive' ? 'server' : 'unknown';
}

/** Unix epoch seconds of the connection's first message; NaN where the file has no times. */
function firstTime(entry: JsonObject): number {
  return numberAt(messagesOf(entry)[0], 'time') ?? NaN;
}

function isoTime(seconds: number): string | undefined {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** A URL that may hold a key in its query or user info, without what may be one. */
function urlOf(entry: JsonObject): string | undefined {
  const url = stringAt(objectAt(entry, 'request'), 'url');
  const parts = url === undefined ? null : /^(wss?:\/\/)(?:[^/?#]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!parts) return undefined;
  const [, scheme, host, path, query] = parts;
  const kept = (query ?? '').split('&').filter((pair) => harmlessQueries.has(pair.split('=')[0] ?? ''));
  return `${scheme}${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
