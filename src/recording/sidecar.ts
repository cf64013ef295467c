/**
 * The index of a recording in a file of its own, so that opening it again takes no scan. It is never believed blindly: it
 * names the files it is about, their sizes and times, and a hash over parts of them, and has a hash of itself; where anything differs it is made
 * anew. Losing it loses nothing.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isJsonObject } from '../base/json.ts';
import type { RecordingHeader } from '../protocol/entry.ts';
import { EntryIndex, type IndexColumns } from './entryIndex.ts';
import { beginLog, type BegunLog, type OpenedLog } from './openLog.ts';
import type { Damage } from './openedRecording.ts';
import { partsOnDisk } from './partsOnDisk.ts';
import { RecordingLog } from './recordingLog.ts';

const VERSION = 3;
/** Recordings that are scanned in a moment need no sidecar. */
const MIN_BYTES = 8 * 1024 * 1024;
/** Both ends of a file and some places between: who edits a recording without changing its size or time changes one of them, or is out for trouble. */
const END_BYTES = 64 * 1024;
const SAMPLES = 8;
const SAMPLE_BYTES = 4096;
/** How long the description is, and the hash of all that follows. */
const PREFIX_BYTES = 64;

interface Description {
  readonly version: number;
  readonly files: readonly FileState[];
  readonly length: number;
  readonly header: RecordingHeader | null;
  readonly types: readonly string[];
  readonly items: readonly string[];
  readonly damage: readonly Damage[];
  readonly damagedLines: number;
}

interface FileState {
  readonly path: string;
  readonly base: number;
  readonly part?: number;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly hash: string;
}

const columnNames = ['start', 'monoMs', 'wallMs', 'length', 'item', 'type', 'flags'] as const;

/**
 * Opens a recording by its sidecar where that fits, and else by scanning it; then a sidecar is written for the next time.
 * @param folder where sidecars are kept
 * @throws RealtimeError `recording-unreadable`
 */
export async function openIndexed(path: string, folder: string): Promise<OpenedLog> {
  const { opened, rest } = await beginIndexed(path, folder);
  await rest?.done;
  return opened;
}

/** The same as soon as it can be read from its beginning. */
export async function beginIndexed(path: string, folder: string): Promise<BegunLog> {
  const sidecar = sidecarPath(path, folder);
  const known = restored(path, sidecar);
  if (known) return { opened: known };
  const begun = await beginLog(path);
  const done = begun.rest.done.then(() => save(begun.opened, sidecar));
  done.catch(() => undefined);
  return begun;
}

function sidecarPath(path: string, folder: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return join(folder, `${basename(path)}.${hash}.index`);
}

function restored(path: string, sidecar: string): OpenedLog | undefined {
  try {
    if (!existsSync(sidecar)) return undefined;
    const bytes = readFileSync(sidecar);
    const [prefix, hash] = JSON.parse(bytes.toString('latin1', 0, PREFIX_BYTES)) as [number, string];
    if (hash !== hashOf(bytes.subarray(PREFIX_BYTES))) return undefined;
    const description = JSON.parse(bytes.toString('utf8', PREFIX_BYTES, PREFIX_BYTES + prefix)) as Description;
    if (!isJsonObject(description) || description.version !== VERSION) return undefined;
    const { files, length } = description;
    const { files: present, missing } = partsOnDisk(path);
    if (files.length !== present.length || !files.every((file, at) => file.path === present[at]?.path))
      return undefined;
    if (!files.every((file) => sameState(file))) return undefined;
    const index = new EntryIndex(1);
    // On a boundary of eight bytes, as the columns of doubles need it.
    const at = PREFIX_BYTES + prefix;
    const room = new Uint8Array(bytes.length - at);
    room.set(bytes.subarray(at));
    const columns = columnsOver(room.buffer, length);
    if (!columns) return undefined;
    index.restore(columns, length, description.types, description.items);
    const log = new RecordingLog(files, index);
    log.header = description.header ?? undefined;
    return { log, damage: description.damage, damagedLines: description.damagedLines, missingParts: missing };
  } catch {
    // Whatever is wrong with it: the recording itself tells.
    return undefined;
  }
}

function columnsOver(buffer: ArrayBuffer, length: number): IndexColumns | undefined {
  if (buffer.byteLength !== length * (3 * 8 + 2 * 4 + 2 + 1)) return undefined;
  let at = 0;
  const take = (bytes: number): number => (at += bytes * length) - bytes * length;
  return {
    start: new Float64Array(buffer, take(8), length),
    monoMs: new Float64Array(buffer, take(8), length),
    wallMs: new Float64Array(buffer, take(8), length),
    length: new Uint32Array(buffer, take(4), length),
    item: new Uint32Array(buffer, take(4), length),
    type: new Uint16Array(buffer, take(2), length),
    flags: new Uint8Array(buffer, take(1), length),
  };
}

/** A log that holds more than its files do is not described by them; and one that cannot be written down is scanned again. */
function save({ log, damage, damagedLines }: OpenedLog, sidecar: string): void {
  const { index } = log;
  const { length, columns } = index;
  try {
    const files = log.files.map((file): FileState => ({ ...file, ...stateOf(file.path) }));
    if (files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) < MIN_BYTES || log.keepsEntries) return;
    const description: Description = {
      version: VERSION,
      files,
      length,
      header: log.header ?? null,
      types: index.types.list,
      items: index.items.list,
      damage,
      damagedLines,
    };
    const text = Buffer.from(JSON.stringify(description));
    const pieces = columnNames.map((name) => {
      const column = columns[name].subarray(0, length);
      return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    });
    mkdirSync(dirname(sidecar), { recursive: true });
    const content = Buffer.concat([text, ...pieces]);
    const prefix = JSON.stringify([text.length, hashOf(content)]).padEnd(PREFIX_BYTES);
    writeFileSync(`${sidecar}.new`, Buffer.concat([Buffer.from(prefix), content]));
    renameSync(`${sidecar}.new`, sidecar);
  } catch {
    rmSync(`${sidecar}.new`, { force: true });
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function sameState({ path, sizeBytes, modifiedMs, hash }: FileState): boolean {
  const now = stateOf(path);
  return now.sizeBytes === sizeBytes && now.modifiedMs === modifiedMs && now.hash === hash;
}

function stateOf(path: string): Omit<FileState, 'path' | 'base' | 'part'> {
  const descriptor = openSync(path, 'r');
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    const hash = createHash('sha1');
    const take = (start: number, length: number): void => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
      readSync(descriptor, bytes, 0, bytes.length, start);
      hash.update(bytes);
    };
    take(0, END_BYTES);
    for (let sample = 1; sample <= SAMPLES; sample++) take(Math.floor((size / (SAMPLES + 1)) * sample), SAMPLE_BYTES);
    take(Math.max(0, size - END_BYTES), END_BYTES);
    return { sizeBytes: size, modifiedMs: mtimeMs, hash: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
