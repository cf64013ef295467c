/**
 * Everything that is exported goes through here. Invariant: writers see the log without its secrets, and a state that was
 * computed from that log, so there is nothing that could get into a file by another way.
 */
import { RealtimeError } from '../base/errors.ts';
import { phrase } from '../base/l10n.ts';
import type { JsonObject } from '../base/json.ts';
import type { Entry, RecordingHeader } from '../protocol/entry.ts';
import type { EntryLog } from '../protocol/entryLog.ts';
import type { CheckShape } from '../protocol/parse.ts';
import { filterFacts } from '../session/eventFilter/filterFacts.ts';
import type { FilterTerm } from '../session/eventFilter/parseFilter.ts';
import { rowTest, type RowTest } from '../session/eventFilter/rowTest.ts';
import { SessionProjection } from '../session/projection.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { SessionState } from '../session/state.ts';
import type { EntryRange, ExportedSession, LoggedSession } from './exportedSession.ts';
import { Redactor, type RedactionRules } from './redact.ts';
import { RedactedLog } from './redactedLog.ts';
import type { MaskKind } from './secrets.ts';
import { turnsOf } from '../session/timing/turns.ts';

/** Which part of a session is exported: entries or turns, counted from 1; an end that is left out is the log's own. */
export interface ExportSelection {
  readonly fromN?: number | undefined;
  readonly toN?: number | undefined;
  readonly turns?: { readonly from: number; readonly to: number } | undefined;
  /** Of these entries those that pass: for formats that are a list of entries. */
  readonly filter?: readonly FilterTerm[] | undefined;
}

export interface ExportOptions {
  readonly redaction?: RedactionRules;
  readonly selection?: ExportSelection;
  /** False leaves audio out where a format would hold it. */
  readonly audio?: boolean;
  readonly checkShape?: CheckShape | undefined;
  /** Marks and notes that are kept beside the log: they go before the log's own. */
  readonly keptMarks?: readonly RowMark[] | undefined;
  /** Awaited now and then while a long log is gone through. */
  readonly pause?: () => Promise<void>;
}

/** A session ready to be written. */
export interface PreparedExport extends ExportedSession {
  readonly header: RecordingHeader;
  readonly range: EntryRange;
  /** All of the log, from its first to its last entry. */
  readonly isWhole: boolean;
  readonly audio: boolean;
  readonly keptMarks: readonly RowMark[];
  readonly redactor: Redactor;
  /** What was masked in what is written, by kind. */
  readonly masked: ReadonlyMap<MaskKind, number>;
  readonly checkShape: CheckShape | undefined;
  readonly passes: RowTest | undefined;
}

/**
 * @param needsState false for formats that are made of the log alone
 * @throws RealtimeError `no-such-turn`, `no-such-entry`
 */
export async function prepareExport(
  source: LoggedSession,
  options: ExportOptions = {},
  needsState = true,
): Promise<PreparedExport> {
  const redactor = new Redactor(options.redaction);
  const header = headerWithoutSecrets(source.header, redactor);
  const entries = await RedactedLog.of(source.entries, redactor, options.pause);
  const { checkShape, selection = {} } = options;
  let state: SessionState | undefined;
  if (needsState || selection.turns || selection.filter) {
    state = await project(source.header && header, entries, options);
  }
  const range = rangeOf(selection, entries.length, state);
  const isWhole = range.fromN <= 1 && range.toN >= entries.length;
  const passes = selection.filter && state && passing(selection.filter, state);
  const part = { entries: source.entries, range, passes, state };
  const masked = isWhole && !passes ? redactor.masked : await maskedIn(selectedEntries(part), source.header, options);
  return {
    header,
    entries,
    range,
    isWhole,
    audio: options.audio !== false,
    keptMarks: (options.keptMarks ?? []).map((mark) =>
      mark.note === undefined ? mark : { ...mark, note: redactor.text(mark.note) },
    ),
    redactor,
    masked,
    checkShape,
    passes,
    get state(): SessionState {
      if (!state) throw new Error('this export is made of the log alone');
      return state;
    },
  };
}

interface SelectedPart {
  readonly entries: EntryLog;
  readonly range: EntryRange;
  readonly passes: RowTest | undefined;
  readonly state: SessionState | undefined;
}

/** The entries that are exported. */
export function* selectedEntries(session: SelectedPart): Generator<Entry, void> {
  const { entries, range, passes } = session;
  for (let n = range.fromN; n <= range.toN; n++) {
    const entry = entries.at(n - 1);
    const row = passes && session.state?.rows[n - 1];
    if (entry && (!passes || (row && passes(row)))) yield entry;
  }
}

/** Counted by itself: the whole log is gone through before it is known what is written of it. */
async function maskedIn(
  entries: Iterable<Entry>,
  header: RecordingHeader | undefined,
  { redaction, pause }: ExportOptions,
): Promise<ReadonlyMap<MaskKind, number>> {
  const redactor = new Redactor(redaction);
  headerWithoutSecrets(header, redactor);
  await RedactedLog.count(entries, redactor, pause);
  return redactor.masked;
}

function passing(terms: readonly FilterTerm[], { rows, findings, marks }: SessionState): RowTest {
  return rowTest(terms, filterFacts({ rows, findings: findings.values(), marks: marks.values() }));
}

/** Files that are not recordings have no header: theirs says only what the log itself tells. */
function headerWithoutSecrets(header: RecordingHeader | undefined, redactor: Redactor): RecordingHeader {
  const own: RecordingHeader = header ?? { realtime: 1, source: { kind: 'file' } };
  return redactor.object(own as unknown as JsonObject) as unknown as RecordingHeader;
}

async function project(
  header: RecordingHeader | undefined,
  entries: EntryLog,
  { checkShape, pause }: ExportOptions,
): Promise<SessionState> {
  const projection = new SessionProjection({ header, checkShape });
  for (let index = 0; index < entries.length; index++) {
    const entry = entries.at(index);
    if (entry) projection.apply(entry);
    if (pause && index % 512 === 511) await pause();
  }
  projection.endOfLog();
  return projection.state;
}

function rangeOf(selection: ExportSelection, length: number, state: SessionState | undefined): EntryRange {
  const { turns, fromN = 1, toN = length } = selection;
  if (turns && state) return rangeOfTurns(turns, state);
  if (length > 0 && (fromN > toN || fromN > length)) {
    throw new RealtimeError(
      'no-such-entry',
      phrase('The session has {0} entries, and none from {1} to {2}.', length, fromN, toN),
    );
  }
  return { fromN: Math.max(1, fromN), toN: Math.min(toN, length) };
}

function rangeOfTurns({ from, to }: { from: number; to: number }, state: SessionState): EntryRange {
  const all = turnsOf(state);
  const chosen = all.slice(from - 1, to);
  if (chosen.length === 0) {
    throw new RealtimeError(
      'no-such-turn',
      phrase('The session has {0} turns, and none from {1} to {2}.', all.length, from, to),
    );
  }
  return {
    fromN: chosen.reduce((least, { fromN }) => Math.min(least, fromN), Infinity),
    toN: chosen.reduce((most, { toN }) => Math.max(most, toN), 0),
  };
}
