/**
 * The object behind `inspect --json`: a contract that others script against. Members are added at the end and never
 * renamed; the README shows a worked example.
 */
import type { CheckShape } from '../protocol/parse.ts';
import type { LoggedSession } from './exportedSession.ts';
import { project } from '../session/projection.ts';
import type { TranscriptFinding } from './findings.ts';
import type { PartMeasures } from './partMeasures.ts';
import { Redactor } from './redact.ts';
import {
  transcriptOf,
  type Transcript,
  type TranscriptError,
  type TranscriptItem,
  type TranscriptResponse,
} from './transcript.ts';

export type InspectedResponse = Pick<TranscriptResponse, 'id' | 'status' | 'itemIds' | 'usage' | 'usd'>;
export type InspectedError = Pick<TranscriptError, 'code' | 'message' | 'eventIndex' | 'causeIndex'>;

const summaryKeys = ['events', 'unknown', 'malformed', 'unexpected', 'dialect', 'session'] as const;
const itemKeys = [
  'id',
  'type',
  'role',
  'status',
  'text',
  'callId',
  'name',
  'arguments',
  'output',
  'deleted',
  'truncatedAtMs',
] as const;

export type InspectedItem = Pick<TranscriptItem, (typeof itemKeys)[number]>;

const findingKeys = [
  'rule',
  'severity',
  'title',
  'message',
  'explanation',
  'eventIndexes',
  'itemId',
  'responseId',
  'fix',
] as const;

export type InspectedFinding = Pick<TranscriptFinding, (typeof findingKeys)[number]>;

const laterKeys = [
  'usage',
  'unknownTypes',
  'unexpectedFrames',
  'malformedFrames',
  'source',
  'startedAt',
  'durationMs',
] as const;

export interface Inspection extends Pick<
  Transcript,
  (typeof summaryKeys)[number] | (typeof laterKeys)[number] | 'cost'
> {
  readonly items: readonly InspectedItem[];
  readonly responses: readonly InspectedResponse[];
  readonly errors: readonly InspectedError[];
  readonly findings: readonly InspectedFinding[];
}

export interface InspectionOptions {
  readonly checkShape?: CheckShape;
  /** Values known to be secret; what looks like a key is masked anyway. */
  readonly secrets?: readonly string[];
}

export function inspectSession({ header, entries }: LoggedSession, options: InspectionOptions = {}): Inspection {
  const { checkShape, secrets } = options;
  const state = project(entries, { header, checkShape });
  return inspectionOf(transcriptOf({ header, entries, state }, new Redactor({ secrets: secrets ?? [] })));
}

export function inspectionOf(transcript: Transcript): Inspection {
  return {
    ...pick(transcript, summaryKeys),
    items: transcript.items.map((item) => pick(item, itemKeys)),
    responses: transcript.responses.map((response) => pick(response, ['id', 'status', 'itemIds', 'usage', 'usd'])),
    errors: transcript.errors.map((error) => pick(error, ['code', 'message', 'eventIndex', 'causeIndex'])),
    ...pick(transcript, laterKeys),
    findings: transcript.findings.map((finding) => pick(finding, findingKeys)),
    cost: transcript.cost,
  };
}

/** The measures of every part that has audio, in the order of its items. */
export function audioOf({
  items,
  outOfBandItems,
}: Transcript): (PartMeasures & { itemId: string; partIndex: number })[] {
  return [...items, ...outOfBandItems].flatMap(({ id, parts }) =>
    parts.flatMap(({ measures }, partIndex) => (measures ? [{ itemId: id, partIndex, ...measures }] : [])),
  );
}

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<T, K>;
}
