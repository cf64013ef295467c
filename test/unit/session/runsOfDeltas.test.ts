import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captures, describeCaptures } from '../../captures.ts';
import type { Entry } from '../../../src/protocol/entry.ts';
import type { CheckShape } from '../../../src/protocol/parse.ts';
import { loadShapeCheck } from '../../../src/protocol/shapeCheck.ts';
import { decodeRecording } from '../../../src/recording/codec.ts';
import { searchedRoom } from '../../../src/recording/vectorSearch.ts';
import { RecordingWriter } from '../../../src/recording/writer.ts';
import { project, SessionProjection, type ProjectionOptions } from '../../../src/session/projection.ts';
import { anyLog } from './anyFrames.ts';
import { plainState } from './plainState.ts';

let checkShape: CheckShape;
beforeAll(async () => {
  checkShape = await loadShapeCheck();
});

/** The entries as they come from a disk: with the bytes of their texts. */
function withBytes(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) =>
    entry.kind === 'frame' && !entry.binary ? { ...entry, bytes: Buffer.from(entry.text) } : entry,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'runs-of-deltas-'));
afterAll(() => rmSync(folder, { recursive: true }));
let recordings = 0;

/** So many frames of a log came at one time. */
const AT_ONE_TIME = 4;
/** How many were taken out of the inbox without being looked at one by one. */
let takenAtOnce = 0;

/** As a live session gives it: of what is being written down, announced some entries at a time. */
function recorded(entries: readonly Entry[], options: ProjectionOptions, flushEvery: number): SessionProjection {
  const writer = new RecordingWriter(join(folder, `${++recordings}.jsonl`), {
    realtime: 1,
    source: { kind: 'custom' },
  });
  const projection = new SessionProjection(options);
  writer.onDidWrite((announced) => projection.applyAll(announced));
  for (let at = 0; at < entries.length;) {
    const group = cameTogether(entries, at);
    receive(writer, group);
    at += group.length;
    if (at % flushEvery < group.length) writer.flush();
  }
  writer.flush();
  expect([...writer.log].map(partsOf)).toEqual(entries.map(partsOf));
  const { index } = writer.log;
  expect(entries.map(({ n }) => [index.typeOf(n - 1), index.itemOf(n - 1)])).toEqual(entries.map(namesOf));
  writer.dispose();
  projection.endOfLog();
  return projection;
}

function partsOf(entry: Entry): unknown {
  return entry.kind === 'frame' ? [entry.n, entry.monoMs, entry.wallMs, entry.dir, entry.text] : entry;
}

function namesOf(entry: Entry): unknown {
  const event = JSON.parse(entry.kind === 'frame' ? entry.text : '{}') as { type?: string; item_id?: string };
  return [event.type, event.item_id];
}

/** What a server sent at one time, else a single entry. */
function cameTogether(entries: readonly Entry[], at: number): readonly Entry[] {
  const first = entries[at];
  let end = at + 1;
  while (
    end < entries.length &&
    isFromServer(first) &&
    isFromServer(entries[end]) &&
    entries[end]?.monoMs === first?.monoMs
  )
    end++;
  return entries.slice(at, end);
}

function isFromServer(entry: Entry | undefined): boolean {
  return entry?.kind === 'frame' && !entry.binary && entry.dir === 'server' && entry.text.length < 1000;
}

/** As a connection does it: all that came stands in the inbox, and what goes on runs is taken without being looked at. */
function receive(writer: RecordingWriter, group: readonly Entry[]): void {
  const [first] = group;
  if (!first || !isFromServer(first)) {
    for (const entry of group) writer.append(entry);
    return;
  }
  const frames = group.map((entry) => webSocketFrame(entry.kind === 'frame' ? entry.text : ''));
  const end = Buffer.concat(frames).copy(writer.inbox);
  const { monoMs, wallMs } = first;
  for (let [at, index] = [0, 0]; at < end;) {
    const n = writer.nextN;
    const next = writer.beginsRun(at, end) ? writer.takeRun({ n, monoMs, wallMs }, at, end) : at;
    takenAtOnce += writer.nextN - n;
    index += writer.nextN - n;
    at = next;
    const entry = group[index];
    if (!entry) continue;
    writer.append(entry);
    at += frames[index++]?.length ?? 0;
  }
}

function webSocketFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const length = payload.length < 126 ? [payload.length] : [126, payload.length >> 8, payload.length & 0xff];
  return Buffer.concat([Buffer.from([0x81, ...length]), payload]);
}

function expectSame(entries: readonly Entry[]): void {
  const options = { checkShape };
  expect(plainState(project(withBytes(entries), options))).toEqual(plainState(project(entries, options)));
}

function expectSameRecorded(entries: readonly Entry[]): void {
  const options = { checkShape };
  const expected = plainState(project(entries, options));
  for (const flushEvery of [7, entries.length + 1]) {
    expect(plainState(recorded(entries, options, flushEvery).state)).toEqual(expected);
  }
}

const words = fc.constantFrom(
  'Hello',
  ' there',
  '',
  ' “ż”',
  ' qu"ote',
  ' back\\slash',
  'A'.repeat(300),
  'AAA=',
  'AA==',
  '\n',
);
const event = fc
  .record({
    type: fc.constantFrom(
      'response.output_audio.delta',
      'response.output_audio_transcript.delta',
      'response.output_text.delta',
      'response.function_call_arguments.delta',
      'response.audio.delta',
      'response.output_text.done',
      'conversation.item.truncated',
      'conversation.item.deleted',
      'session.created',
      'response.done',
    ),
    event_id: fc.constantFrom('e1', 'e22', 'e"3'),
    response_id: fc.constantFrom('r1', 'r2', undefined, 7),
    item_id: fc.constantFrom('i1', 'i2', undefined),
    output_index: fc.constantFrom(0, 1),
    content_index: fc.constantFrom(0, 1, undefined),
    delta: words,
    text: fc.constantFrom('all', undefined),
    grok_field: fc.constantFrom(undefined, undefined, undefined, 1),
    obfuscation: fc.constantFrom(undefined, 'xyz'),
  })
  .map((members) => JSON.stringify(members));

function another(index: number, delta: string): object {
  return { event_id: `e${index}`, delta: index % 2 === 0 ? delta : 'AAAA' };
}

const runs = fc
  .array(fc.tuple(event, fc.nat(4), fc.constantFrom('server', 'server', 'server', 'client', 'unknown'), words), {
    maxLength: 12,
  })
  .map((groups) =>
    groups.flatMap(([text, repeats, dir, delta]) =>
      Array.from({ length: repeats + 1 }, (_, index) => ({
        dir: dir as 'server',
        text: index === 0 ? text : JSON.stringify({ ...(JSON.parse(text) as object), ...another(index, delta) }),
      })),
    ),
  )
  .map((frames) =>
    frames.map(({ dir, text }, index): Entry => {
      const n = index + 1;
      return {
        kind: 'frame',
        n,
        monoMs: Math.ceil(n / AT_ONE_TIME) * 60_000,
        wallMs: null,
        dir,
        text,
        binary: false,
        sizeBytes: Buffer.byteLength(text),
      };
    }),
  );

describe('frames that go on a run of deltas', { timeout: 60_000 }, () => {
  it('give the state that parsing each of them gives', () => {
    fc.assert(fc.property(runs, expectSame), { numRuns: 300 });
  });

  it('give it while they are written down', () => {
    fc.assert(fc.property(runs, expectSameRecorded), { numRuns: 200 });
    // A processor without vector instructions has but the plain way.
    if (searchedRoom(1, 1, 1).runs) expect(takenAtOnce).toBeGreaterThan(100);
  });

  it('give it in any log', () => {
    fc.assert(fc.property(anyLog, expectSame), { numRuns: 60 });
  });
});

describeCaptures('frames of recorded sessions that go on a run of deltas', () => {
  it('give the state that parsing each of them gives', () => {
    for (const { text } of captures) expectSame(decodeRecording(text).entries);
  });
});
