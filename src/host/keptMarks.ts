import type { Memento } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { isJsonObject } from '../base/json.ts';
import { phrase } from '../base/l10n.ts';
import { MAX_NOTE_CHARACTERS, markDetails, markOf, type RowMark, withMark } from '../session/rowMarks.ts';
import type { DebugSession } from './debugSession.ts';
import { isLiveSession } from './isLiveSession.ts';

const KEY = 'realtime.keptMarks';
/** Recordings whose marks are kept; those that were marked last. */
const RECORDINGS = 200;

interface Kept {
  readonly path: string;
  /** Of the recording's header: another recording at the same place has none of these. */
  readonly startedAt: string;
  readonly marks: readonly RowMark[];
}

/**
 * Marks and notes on rows. While a session is live they are facts of its log, as what was heard is. A recording is not
 * written into: what is marked in one is kept beside it, by its path, on this machine.
 */
export class KeptMarks {
  constructor(private readonly memento: Memento) {}

  /** Gives a session the marks that are kept of it. */
  load(session: DebugSession): void {
    const marks = this.#all().find((one) => isOf(one, session))?.marks;
    if (marks && marks.length > 0) session.keptMarks = marks;
  }

  /** @throws RealtimeError `no-such-entry` */
  async mark(session: DebugSession, mark: RowMark): Promise<void> {
    if (mark.n < 1 || mark.n > session.entries.length) {
      throw new RealtimeError('no-such-entry', phrase('There is no entry {0} in this session.', mark.n));
    }
    const note = mark.note?.trim().slice(0, MAX_NOTE_CHARACTERS);
    const clean = { n: mark.n, marked: mark.marked, ...(note !== undefined && note !== '' && { note }) };
    if (isLiveSession(session) && !session.readOnly) {
      session.marked(markDetails(clean));
      return;
    }
    // One that says "not marked any more" stays: the log may say otherwise.
    session.keptMarks = [...(session.keptMarks ?? []).filter(({ n }) => n !== mark.n), clean];
    const others = this.#all().filter((one) => !isOf(one, session));
    const kept = { path: session.path, startedAt: startOf(session), marks: session.keptMarks };
    await this.memento.update(KEY, [kept, ...others].slice(0, RECORDINGS));
  }

  #all(): readonly Kept[] {
    return this.memento.get<readonly unknown[]>(KEY, []).flatMap((one) => {
      if (!isJsonObject(one)) return [];
      const { path, startedAt, marks } = one;
      if (typeof path !== 'string' || typeof startedAt !== 'string' || !Array.isArray(marks)) return [];
      const read = marks.flatMap((mark) =>
        isJsonObject(mark) ? (markOf({ ...mark, ofN: mark['n'] ?? 0 }) ?? []) : [],
      );
      return [{ path, startedAt, marks: read }];
    });
  }
}

/** The log's marks, and over them those that are kept beside it. */
export function marksOf(session: DebugSession): readonly RowMark[] {
  return [...(session.keptMarks ?? []).reduce(withMark, session.state.marks).values()];
}

/** By its start, which is told to the millisecond and stays when the file gets another name; by its path where none is told. */
function isOf({ path, startedAt }: Kept, session: DebugSession): boolean {
  const start = startOf(session);
  return startedAt === start && (start !== '' || path === session.path);
}

function startOf({ header }: DebugSession): string {
  return header?.startedAt ?? '';
}
