/**
 * HAR 1.2: the session as one WebSocket request, its frames under `_webSocketMessages` as Chrome writes them (type, time in
 * seconds, opcode, data). Written while the log is read: what is known at its end comes last.
 */
import { numberAt, stringAt, type JsonObject } from '../base/json.ts';
import type { Entry, FrameEntry, RecordingHeader } from '../protocol/entry.ts';
import { MASK } from './secrets.ts';
import { withoutAudio } from './withoutAudio.ts';

export interface HarOptions {
  readonly header: RecordingHeader;
  readonly audio: boolean;
  /** Of this product. */
  readonly version: string;
}

/** @param entries free of secrets already */
export function* har(entries: Iterable<Entry>, { header, audio, version }: HarOptions): Generator<string, void> {
  const facts = new Facts(header);
  const creator = { name: 'Realtime Debugger', version };
  yield `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"pages":[],"entries":[{"_resourceType":"websocket","_webSocketMessages":[`;
  let separator = '\n';
  for (const entry of entries) {
    facts.add(entry);
    if (entry.kind !== 'frame') continue;
    yield separator + messageOf(audio ? entry : (withoutAudio(entry) as FrameEntry), facts.timeOf(entry));
    separator = ',\n';
  }
  yield `\n],${JSON.stringify(facts.request()).slice(1)}]}}\n`;
}

function messageOf(frame: FrameEntry, time: number): string {
  const type = frame.dir === 'client' ? 'send' : 'receive';
  return JSON.stringify({ type, time, opcode: frame.binary ? 2 : 1, data: frame.text });
}

/** What the log tells of the connection. */
class Facts {
  #url: string;
  #startMs: number | undefined;
  #firstMonoMs: number | undefined;
  #lastMs = 0;
  #status = 0;
  #close: JsonObject = {};
  #error: string | undefined;
  #hasTimes = false;

  constructor(header: RecordingHeader) {
    const source = header.source as unknown as JsonObject;
    this.#url = stringAt(source, 'url') ?? '';
    const startedMs = Date.parse(stringAt(header as unknown as JsonObject, 'startedAt') ?? '');
    if (!Number.isNaN(startedMs)) this.#startMs = startedMs;
  }

  add(entry: Entry): void {
    this.#hasTimes ||= entry.wallMs !== null || entry.monoMs !== null;
    if (entry.wallMs !== null) this.#startMs ??= entry.wallMs;
    if (entry.monoMs !== null) this.#firstMonoMs ??= entry.monoMs;
    this.#lastMs = Math.max(this.#lastMs, this.timeOf(entry) * 1000);
    if (entry.kind === 'frame') {
      this.#status ||= 101;
      return;
    }
    const { at, details } = entry;
    if (at === 'connecting' && this.#url === '') this.#url = stringAt(details, 'url') ?? '';
    if (at === 'open') this.#status = 101;
    if (at === 'refused') this.#status = numberAt(details, 'status') ?? 0;
    if (at === 'error') this.#error = stringAt(details, 'message');
    if (at === 'close') this.#close = details;
  }

  /** Seconds since the epoch; the beginning for an entry without times. */
  timeOf({ wallMs, monoMs }: Entry): number {
    const sinceStartMs = monoMs === null ? 0 : monoMs - (this.#firstMonoMs ?? monoMs);
    return Math.round((wallMs ?? (this.#startMs ?? 0) + sinceStartMs) * 1000) / 1_000_000;
  }

  request(): JsonObject {
    const startMs = this.#startMs ?? 0;
    const time = Math.max(0, this.#lastMs - startMs);
    const url = uriOf(this.#url);
    const notes = [
      ...(this.#hasTimes ? [] : ['The log has no times: all messages stand at its beginning.']),
      ...(Object.keys(this.#close).length > 0 ? [`Closed: ${JSON.stringify(this.#close)}`] : []),
    ];
    return {
      startedDateTime: new Date(startMs).toISOString(),
      time,
      request: {
        method: 'GET',
        url,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [],
        queryString: queryOf(url),
        headersSize: -1,
        bodySize: 0,
      },
      response: {
        status: this.#status,
        statusText: this.#status === 101 ? 'Switching Protocols' : '',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [],
        content: { size: 0, mimeType: 'x-unknown' },
        redirectURL: '',
        headersSize: -1,
        bodySize: 0,
        ...(this.#error !== undefined && { _error: this.#error }),
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: time },
      ...(notes.length > 0 && { comment: notes.join(' ') }),
    };
  }
}

/** What stands for a secret is no URI; neither is a file's place. */
function uriOf(url: string): string {
  const masked = url.replaceAll(MASK, encodeURIComponent(MASK)).replaceAll(/\s/g, '%20');
  return /^wss?:\/\/./.test(masked) ? masked : 'wss://unknown.invalid/';
}

function queryOf(url: string): { name: string; value: string }[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: decoded(name), value: decoded(value.join('=')) };
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
