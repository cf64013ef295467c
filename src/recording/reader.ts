/** Reads a recording, or any JSONL of events, from disk as a stream of lines; another tool's document as a whole. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import { RecordingDecoder, decodeRecording, type Recording } from './codec.ts';
import { decodeForeignLog, looksLikeDocument } from './foreign/foreignLog.ts';

/** A document is told by its beginning; lines may be megabytes long. */
const BEGINNING_CHARACTERS = 1024;

/** @throws RealtimeError `recording-unreadable` when the file cannot be read, `recording-empty` when nothing in it is an entry. */
export async function readRecordingFile(path: string): Promise<Recording> {
  return readRecording(createReadStream(path), path);
}

/** The same for a stream such as stdin; `name` is what error messages call it. */
export async function readRecording(stream: Readable, name: string): Promise<Recording> {
  const lines = new LineReader();
  let document: string[] | undefined;
  let beginning: string | undefined = '';
  try {
    stream.setEncoding('utf8');
    for await (const chunk of stream as AsyncIterable<string>) {
      if (beginning === undefined) {
        if (document) document.push(chunk);
        else lines.push(chunk);
        continue;
      }
      beginning += chunk;
      if (beginning.length < BEGINNING_CHARACTERS && !/\S.*\n/.test(beginning)) continue;
      if (isDocument(beginning)) document = [beginning];
      else lines.push(beginning);
      beginning = undefined;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('recording-unreadable', phrase('{0} could not be read: {1}.', name, reason), { cause });
  }
  const whole = document?.join('') ?? beginning;
  const recording = whole === undefined ? lines.end() : decodeLog(whole);
  if (recording.entries.length === 0 && !recording.header) {
    throw new RealtimeError('recording-empty', phrase('{0} holds no events.', name), {
      hint: phrase(
        'Expected a *.realtime.jsonl recording, lines of {"dir","event"}, one event a line, a list of events, or a HAR file with WebSocket messages.',
      ),
    });
  }
  return recording;
}

/** The log in a whole text, of whichever kind it is. */
export function decodeLog(text: string): Recording {
  return (
    (isDocument(text.slice(0, BEGINNING_CHARACTERS)) ? decodeForeignLog(text) : undefined) ?? decodeRecording(text)
  );
}

function isDocument(beginning: string): boolean {
  return looksLikeDocument(beginning.trimStart().split('\n', 1)[0] ?? '');
}

/** Joins chunks to lines; only the line that is not complete yet is kept. */
class LineReader {
  readonly #decoder = new RecordingDecoder();
  #rest: string[] = [];

  push(chunk: string): void {
    const lines = chunk.split('\n');
    for (let index = 0; index < lines.length; index++) {
      this.#rest.push(lines[index] ?? '');
      if (index === lines.length - 1) break;
      this.#decoder.push(this.#rest.join(''));
      this.#rest = [];
    }
  }

  end(): Recording {
    const last = this.#rest.join('');
    if (last !== '') this.#decoder.push(last, true);
    return this.#decoder;
  }
}
