/** One line of the event table for each entry: what a developer wants to know before opening the frame. */
import { numberAt, objectAt, stringAt, type JsonObject } from '../base/json.ts';
import { canonicalType } from '../protocol/dialect.ts';
import {
  HELD,
  INJECTED,
  RELEASED,
  releaseHows,
  type FrameEntry,
  type LifecycleEntry,
  type ReleaseHow,
} from '../protocol/entry.ts';
import type { ParsedFrame } from '../protocol/parse.ts';
import type { EventRow } from './state.ts';
import { describeEvent } from './describe.ts';
import { durationLabel, shortId } from './format.ts';
import { MARK, PLAYBACK, STUB } from './lifecycle.ts';
import { markOf } from './rowMarks.ts';

const PREVIEW_CHARACTERS = 120;
/** No row says more: it is one line, and each stays in memory. */
const WHAT_CHARACTERS = 500;

export function frameRow(entry: FrameEntry, parsed: ParsedFrame): EventRow {
  const { event, type, problem } = parsed;
  const itemId = stringAt(event, 'item_id') ?? stringAt(objectAt(event, 'item'), 'id');
  const responseId = stringAt(event, 'response_id') ?? stringAt(objectAt(event, 'response'), 'id');
  const stream = event && type !== undefined ? streamOf(type, event) : undefined;
  return {
    n: entry.n,
    dir: entry.dir,
    monoMs: entry.monoMs,
    wallMs: entry.wallMs,
    type: type ?? '',
    what: inOneLine(whatOf(entry, parsed)),
    sizeBytes: entry.sizeBytes,
    outcome: parsed.outcome,
    problem,
    itemId,
    responseId,
    stream,
  };
}

export function lifecycleRow(entry: LifecycleEntry): EventRow {
  if (entry.at === MARK) return markRow(entry);
  if (entry.at === INJECTED) return injectedRow(entry);
  const isPlayback = entry.at === PLAYBACK;
  const itemId = isPlayback || entry.at === STUB ? stringAt(entry.details, 'item_id') : undefined;
  return {
    n: entry.n,
    dir: 'lifecycle',
    monoMs: entry.monoMs,
    wallMs: entry.wallMs,
    type: entry.at,
    what: inOneLine(
      isPlayback
        ? whatWasPlayed(entry.details)
        : entry.at === STUB
          ? whatStubDid(entry.details)
          : entry.at === HELD
            ? whatIsHeld(entry.details)
            : entry.at === RELEASED
              ? whatIsReleased(entry.details)
              : whatOfLifecycle(entry.details),
    ),
    sizeBytes: 0,
    outcome: 'lifecycle',
    ...(itemId !== undefined && { itemId }),
    ...(itemId !== undefined && isPlayback && { stream: `${PLAYBACK} ${itemId}` }),
  };
}

/** It ends no run of deltas: the session did not notice it. */
function markRow({ n, monoMs, wallMs, at, details }: LifecycleEntry): EventRow {
  const mark = markOf(details);
  const words = [mark?.marked === true ? 'marked' : 'not marked', mark?.note !== undefined && `note “${mark.note}”`];
  const what = mark ? `#${mark.n} ${words.filter(Boolean).join(', ')}` : whatOfLifecycle(details);
  return { n, dir: 'lifecycle', monoMs, wallMs, type: at, what, sizeBytes: 0, outcome: 'lifecycle', stream: MARK };
}

function whatIsHeld(details: JsonObject): string {
  const breakpoint = stringAt(details, 'breakpoint') ?? '';
  const why = breakpoint === '' ? 'as the next frame' : `by breakpoint ${breakpoint}`;
  return `#${numberAt(details, 'frameN') ?? '?'} ${why}`;
}

function whatIsReleased(details: JsonObject): string {
  const how = releaseHows.find((one) => one === details['how']);
  return `#${numberAt(details, 'frameN') ?? '?'} ${how ? releaseWords[how] : ''}`.trimEnd();
}

const releaseWords: Readonly<Record<ReleaseHow, string>> = {
  unchanged: 'continued unchanged',
  edited: 'continued as edited, see the next entry',
  dropped: 'dropped',
  ended: 'continued as the session ended',
};

/** Many follow each other where audio is sent. */
function injectedRow({ n, monoMs, wallMs, at, details }: LifecycleEntry): EventRow {
  const what = `#${numberAt(details, 'frameN') ?? '?'} is the debugger’s, not the app’s`;
  return { n, dir: 'lifecycle', monoMs, wallMs, type: at, what, sizeBytes: 0, outcome: 'lifecycle', stream: INJECTED };
}

/** A row belongs to what its event is about, also where that had to be found out. */
export function nameRow(row: EventRow, event: JsonObject): void {
  const itemId = stringAt(event, 'item_id') ?? stringAt(objectAt(event, 'item'), 'id');
  const responseId = stringAt(event, 'response_id') ?? stringAt(objectAt(event, 'response'), 'id');
  if (itemId !== undefined) row.itemId ??= itemId;
  if (responseId !== undefined) row.responseId ??= responseId;
}

function inOneLine(what: string): string {
  return what.length > WHAT_CHARACTERS ? `${what.slice(0, WHAT_CHARACTERS)}…` : what;
}

function whatOf(entry: FrameEntry, { event, type, outcome }: ParsedFrame): string {
  if (entry.binary) return `binary frame, ${entry.sizeBytes} bytes`;
  if (event && type !== undefined) {
    const text = describeEvent(canonicalType(type), event);
    if (text !== '') return text;
  }
  if (outcome === 'known') return '';
  const preview = entry.text.slice(0, PREVIEW_CHARACTERS);
  return entry.text.length > PREVIEW_CHARACTERS ? `${preview}…` : preview;
}

/** Frames that come in runs and read best as one line. */
export function streamOf(type: string, event: JsonObject): string | undefined {
  if (type === 'input_audio_buffer.append') return type;
  if (!type.endsWith('.delta')) return undefined;
  return `${type} ${stringAt(event, 'item_id') ?? ''} ${numberAt(event, 'content_index') ?? 0}`;
}

function whatWasPlayed(details: JsonObject): string {
  const [fromMs, toMs] = [numberAt(details, 'fromMs') ?? 0, numberAt(details, 'toMs') ?? 0];
  const stretch =
    toMs > fromMs ? `heard ${durationLabel(fromMs)} to ${durationLabel(toMs)}` : `at ${durationLabel(toMs)}`;
  const itemId = shortId(stringAt(details, 'item_id') ?? '');
  return [`${itemId} ${stretch}`, stringAt(details, 'reason')].filter(Boolean).join(', ');
}

function whatStubDid(details: JsonObject): string {
  const [name = 'a function', failure] = [stringAt(details, 'name'), stringAt(details, 'failure')];
  if (failure !== undefined) return `${name} failed: ${failure}`;
  return `${name} answered by #${numberAt(details, 'output_n') ?? '?'}`;
}

/** What is said of it, then the facts: after whole sentences they stand in brackets. */
function whatOfLifecycle(details: JsonObject): string {
  const facts: string[] = [];
  for (const [key, value] of Object.entries(details)) {
    if (key === 'message') continue;
    if (typeof value === 'string' && value !== '') facts.push(key === 'url' ? value : `${key} ${value}`);
    else if (typeof value === 'number') facts.push(`${key} ${value}`);
    else if (typeof value === 'boolean') facts.push(value ? key : `not ${key}`);
  }
  const [message = '', told] = [stringAt(details, 'message'), facts.join(', ')];
  if (message === '' || told === '') return message || told;
  return /[.!?]$/.test(message) ? `${message} (${told})` : `${message}, ${told}`;
}
