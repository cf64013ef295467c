/**
 * Chrome's trace event format (JSON object form), which Perfetto, chrome://tracing and DevTools read: one process, a named
 * track for each kind of thing, times in microseconds since the log began.
 */
import { durationMsOf } from '../base/audioFormat.ts';
import { numberAt, type JsonObject } from '../base/json.ts';
import { PLAYBACK } from '../session/lifecycle.ts';
import { itemText, type RealtimeResponse } from '../session/state.ts';
import { sizeBytesOfRun, timelineOf, type AudioRun } from './audioRuns.ts';
import { isWithin, type EntryRange, type ExportedSession } from './exportedSession.ts';
import { SessionTimes } from './sessionTimes.ts';
import { toolCallsOf } from './toolCalls.ts';
import { turnsOf } from '../session/timing/turns.ts';

/** A stretch of time on a track. */
interface Stretch {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly args: JsonObject;
}

/** @throws RealtimeError `no-times` */
export function* chromeTrace(session: ExportedSession, range: EntryRange): Generator<string, void> {
  const times = new SessionTimes(session, range);
  yield '{"displayTimeUnit":"ms","traceEvents":[\n';
  yield JSON.stringify({ ph: 'M', pid: 1, tid: 0, name: 'process_name', args: { name: processName(session) } });
  let tid = 0;
  for (const [track, stretches] of tracksOf(session, times)) {
    for (const [lane, inLane] of lanesOf(stretches).entries()) {
      tid++;
      yield* metadata(tid, lane === 0 ? track : `${track} (${lane + 1})`);
      for (const { name, startMs, endMs, args } of inLane) {
        const [ts, end] = [micros(startMs - times.startMs), micros(endMs - times.startMs)];
        yield line({ ph: 'X', pid: 1, tid, cat: track, name, ts, dur: Math.max(0, end - ts), args });
      }
    }
  }
  yield* instants(session, times, tid);
  yield '\n]}\n';
}

function processName({ state, header }: ExportedSession): string {
  const model = state.effectiveSession?.['model'];
  return `Realtime session${typeof model === 'string' ? ` ${model}` : ''}${header?.source.name ? `, ${header.source.name}` : ''}`;
}

function* metadata(tid: number, name: string): Generator<string, void> {
  yield line({ ph: 'M', pid: 1, tid, name: 'thread_name', args: { name } });
  yield line({ ph: 'M', pid: 1, tid, name: 'thread_sort_index', args: { sort_index: tid } });
}

/** Each frame, and what happened to the connection, as a mark. */
function* instants({ state }: ExportedSession, times: SessionTimes, lastTid: number): Generator<string, void> {
  const tids = { client: lastTid + 1, server: lastTid + 2, lifecycle: lastTid + 3, unknown: lastTid + 4 };
  yield* metadata(tids.client, 'Client events');
  yield* metadata(tids.server, 'Server events');
  yield* metadata(tids.lifecycle, 'Connection');
  if (state.rows.some(({ dir }) => dir === 'unknown')) yield* metadata(tids.unknown, 'Events of unknown sender');
  for (const { n, dir, type, what, outcome } of state.rows) {
    const atMs = isWithin(times.range, n) ? times.at(n) : undefined;
    if (atMs === undefined) continue;
    const args = { n, what, ...(outcome !== 'known' && dir !== 'lifecycle' && { outcome }) };
    yield line({
      ph: 'i',
      s: 't',
      pid: 1,
      tid: tids[dir],
      cat: dir,
      name: type || 'frame',
      ts: micros(atMs - times.startMs),
      args,
    });
  }
}

function line(event: JsonObject): string {
  return `,\n${JSON.stringify(event)}`;
}

/** Whole numbers: two events that touch still touch. */
function micros(ms: number): number {
  return Math.round(ms * 1000);
}

function tracksOf(session: ExportedSession, times: SessionTimes): [name: string, stretches: Stretch[]][] {
  const { user, assistant } = timelineOf(session, times.range);
  return [
    ['Turns', turnStretches(session, times)],
    ['Responses', responseStretches(session, times)],
    ['Tool calls', callStretches(session, times)],
    ['User speech (detected)', speechStretches(session, times)],
    ['User audio', audioStretches(user, times, 'input audio')],
    ['Assistant audio, as heard', audioStretches(assistant, times, 'answer')],
    ['Playback here', playbackStretches(session, times)],
  ];
}

function turnStretches({ state }: ExportedSession, times: SessionTimes): Stretch[] {
  return turnsOf(state)
    .filter(({ fromN }) => isWithin(times.range, fromN))
    .flatMap(({ number, fromN, toN, items }) =>
      stretch(times, fromN, toN, `Turn ${number}`, {
        items: items.map(({ id }) => id),
        text: items.map(itemText).filter(Boolean).join(' | '),
      }),
    );
}

function responseStretches({ state }: ExportedSession, times: SessionTimes): Stretch[] {
  return [...state.responses.values()]
    .filter(({ createdN }) => isWithin(times.range, createdN))
    .flatMap((response) => stretch(times, response.createdN, response.doneN, 'response', responseArgs(response)));
}

function responseArgs({ id, status, statusDetails, usage, metadata, conversationId }: RealtimeResponse): JsonObject {
  return {
    id,
    status,
    ...(statusDetails && { status_details: statusDetails }),
    ...(usage && { usage }),
    ...(metadata && { metadata }),
    ...(conversationId === null && { out_of_band: true }),
  };
}

function callStretches({ state }: ExportedSession, times: SessionTimes): Stretch[] {
  return toolCallsOf(state)
    .filter(({ startN }) => isWithin(times.range, startN))
    .flatMap(({ item, startN, endN, output }) =>
      stretch(times, startN, endN, item.name ?? item.type, {
        id: item.id,
        ...(item.callId !== undefined && { call_id: item.callId }),
        arguments: item.arguments ?? '',
        ...(output !== undefined && { output }),
      }),
    );
}

function speechStretches({ state }: ExportedSession, times: SessionTimes): Stretch[] {
  const stretches: Stretch[] = [];
  let startN: number | undefined;
  for (const { n, type } of state.rows) {
    if (!isWithin(times.range, n)) continue;
    if (type === 'input_audio_buffer.speech_started') startN = n;
    if (type !== 'input_audio_buffer.speech_stopped' || startN === undefined) continue;
    stretches.push(...stretch(times, startN, n, 'speech', { fromN: startN, toN: n }));
    startN = undefined;
  }
  return stretches;
}

function audioStretches(runs: readonly AudioRun[], times: SessionTimes, name: string): Stretch[] {
  return runs.map((run) => {
    const sizeBytes = sizeBytesOfRun(run);
    const startMs = times.audioZeroMs + run.startMs;
    const args = { format: run.format.type, sizeBytes, frames: run.pieces.length, fromN: run.pieces[0]?.n };
    return { name, startMs, endMs: startMs + durationMsOf(run.format, sizeBytes), args };
  });
}

/** A `playback` entry is written at the end of the stretch that it tells of. */
function playbackStretches({ state, entries }: ExportedSession, times: SessionTimes): Stretch[] {
  return state.rows.flatMap(({ n, type, what, itemId }) => {
    const endMs = type === PLAYBACK && isWithin(times.range, n) ? times.at(n) : undefined;
    const entry = endMs === undefined ? undefined : entries.at(n - 1);
    if (endMs === undefined || entry?.kind !== 'lifecycle') return [];
    const heardMs = (numberAt(entry.details, 'toMs') ?? 0) - (numberAt(entry.details, 'fromMs') ?? 0);
    const startMs = Math.max(times.startMs, endMs - Math.max(0, heardMs));
    return [{ name: 'heard', startMs, endMs, args: { n, what, item_id: itemId ?? '' } }];
  });
}

/** What has no end ended with the log. */
function stretch(
  times: SessionTimes,
  startN: number,
  endN: number | undefined,
  name: string,
  args: JsonObject,
): Stretch[] {
  const startMs = times.at(startN);
  if (startMs === undefined) return [];
  return [{ name, startMs, endMs: Math.max(startMs, times.at(endN) ?? times.endMs), args }];
}

/** Stretches of one track must not overlap unless one is within the other: those that do go to another track. */
function lanesOf(stretches: readonly Stretch[]): Stretch[][] {
  const lanes: Stretch[][] = [[]];
  for (const each of stretches.toSorted((left, right) => left.startMs - right.startMs)) {
    let lane = lanes.find((candidate) => (candidate.at(-1)?.endMs ?? -Infinity) <= each.startMs);
    if (!lane) lanes.push((lane = []));
    lane.push(each);
  }
  return lanes;
}
