/** A recording that is too large to be held: its lines are found once, and read again when they are looked at. */
import { createReadStream } from 'node:fs';
import { RealtimeError } from '../base/errors.ts';
import type { LoggedSession } from '../export/exportedSession.ts';
import { LineDecoder } from '../recording/codec.ts';
import { looksLikeDocument } from '../recording/foreign/foreignLog.ts';
import { RecordingLog } from '../recording/recordingLog.ts';

const NEWLINE = 0x0a;
const CHUNK_BYTES = 1024 * 1024;

/**
 * @returns undefined where the file is no log of lines
 * @throws RealtimeError `recording-unreadable`
 */
export async function openLargeLog(path: string): Promise<LoggedSession | undefined> {
  const lines = new LineDecoder();
  const log = new RecordingLog([{ path, base: 0 }]);
  let rest: Buffer[] = [];
  let start = 0;
  let isFirst = true;
  const add = (line: Buffer, isLast: boolean): boolean => {
    if (isFirst && looksLikeDocument(line.subarray(0, CHUNK_BYTES).toString())) return false;
    // Only the first line can be the header, and only the last one can be torn: the others are not looked at here.
    const entry = isFirst || isLast ? lines.decode(line.toString(), log.length + 1, isLast) : undefined;
    if (isLast && entry?.kind === 'lifecycle') log.keep(entry);
    else if (entry || !(isFirst || isBlank(line))) log.index.add('line', start, line.length, null, null, 'unknown');
    isFirst = false;
    return true;
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
        const line = rest.length === 0 ? chunk.subarray(from, to) : Buffer.concat([...rest, chunk.subarray(from, to)]);
        rest = [];
        if (!add(line, false)) return undefined;
        start += line.length + 1;
        from = to + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RealtimeError('recording-unreadable', `${path} could not be read: ${reason}.`, { cause });
  }
  if (rest.length > 0 && !add(Buffer.concat(rest), true)) return undefined;
  return { header: lines.header, entries: log };
}

function isBlank(line: Buffer): boolean {
  return line.length < 64 && line.toString().trim() === '';
}
