/** Reads a recording, or any JSONL of events, from disk as a stream of lines. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { RealtimeError } from '../base/errors.ts';
import { RecordingDecoder, type Recording } from './codec.ts';

/** @throws RealtimeError `recording-unreadable` when the file cannot be read, `recording-empty` when nothing in it is an entry. */
export async function readRecordingFile(path: string): Promise<Recording> {
  return readRecording(createReadStream(path), path);
}

/** The same for a stream such as stdin; `name` is what error messages call it. */
export async function readRecording(stream: Readable, name: string): Promise<Recording> {
  const decoder = new RecordingDecoder();
  let rest: string[] = [];
  try {
    stream.setEncoding('utf8');
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = chunk.split('\n');
      for (let index = 0; index < lines.length; index++) {
        rest.push(lines[index] ?? '');
        if (index === lines.length - 1) break;
        decoder.push(rest.join(''));
        rest = [];
      }
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('recording-unreadable', `${name} could not be read: ${reason}.`, { cause });
  }
  const last = rest.join('');
  if (last !== '') decoder.push(last, true);
  if (decoder.entries.length === 0 && !decoder.header) {
    throw new RealtimeError('recording-empty', `${name} holds no events.`, {
      hint: 'Expected a *.realtime.jsonl recording, lines of {"dir","event"} or one event a line.',
    });
  }
  return decoder;
}
