import type { CancellationToken } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { verbatim } from '../../base/l10n.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../base/json.ts';
import { RedactedLog } from '../../export/redactedLog.ts';
import type { EntryLog } from '../../protocol/entryLog.ts';
import { filterFacts } from '../../session/eventFilter/filterFacts.ts';
import type { EventRow } from '../../session/state.ts';
import type { DebugSession } from '../debugSession.ts';
import { breathe } from '../exportCommand.ts';
import { marksOf } from '../keptMarks.ts';
import { brief } from './brief.ts';
import { eventTest } from './eventTest.ts';
import { listedFindings } from './getFindings.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, redactorFor, sessionOf } from './toolSessions.ts';
import { withinTime } from './withinTime.ts';

const USUAL_LIMIT = 50;
const MAX_LIMIT = 200;
/** An answer is read by a model, and paid for: events are left out of it beyond this, and asked for by number. */
const MAX_CHARACTERS = 40_000;
/** Others get their turn between so many. */
const ROWS_AT_ONCE = 2000;

/** Of a log that has ended: masking means reading all of it. */
const maskedLogs = new WeakMap<EntryLog, EntryLog>();

/**
 * Events in log order, those that the input asks for; where it names no types the pieces of streams are left out and counted.
 * @throws RealtimeError `bad-filter`, `cancelled`
 */
export async function getEvents(
  input: JsonObject,
  services: ToolServices,
  token: CancellationToken,
): Promise<ToolAnswer> {
  const session = await sessionOf(input, services);
  const { rows } = session.state;
  const limit = countAt(input, 'limit', USUAL_LIMIT, 1, MAX_LIMIT);
  const fromN = countAt(input, 'fromN', 1, 1, Number.MAX_SAFE_INTEGER);
  const toN = countAt(input, 'toN', rows.length, 0, rows.length);
  const withEvents = input['payloads'] === true;
  const redactor = redactorFor(session);
  const { matches, namesTypes } = eventTest(input, {
    facts: filterFacts({ rows, findings: listedFindings(session, services.muted), marks: marksOf(session) }),
    mask: (text) => redactor.text(text),
  });
  const found: EventRow[] = [];
  let next: number | undefined;
  let deltasLeftOut = 0;
  for (let start = fromN; start <= toN && next === undefined; start += ROWS_AT_ONCE) {
    const piece = rows.slice(start - 1, Math.min(start - 1 + ROWS_AT_ONCE, toN));
    for (const row of withinTime(() => piece.filter(matches))) {
      if (!namesTypes && row.type.endsWith('.delta')) deltasLeftOut++;
      else if (found.length < limit) found.push(row);
      else {
        next = row.n;
        break;
      }
    }
    await pauseUnless(token);
  }
  const log = await maskedLog(session, token);
  const events: JsonObject[] = [];
  let characters = 0;
  for (const row of found) {
    const facts = redactor.object({ ...rowFacts(row), ...(withEvents && { event: eventOf(log, row.n) }) });
    characters += JSON.stringify(facts).length;
    if (characters > MAX_CHARACTERS && events.length > 0) {
      next = row.n;
      break;
    }
    events.push(facts);
  }
  const last = next === undefined ? '' : ` More from #${next} on.`;
  const deltas = deltasLeftOut === 0 ? '' : ` ${deltasLeftOut} pieces of streams (*.delta) left out.`;
  return {
    text: `${events.length} of the ${rows.length} entries of ${idOf(session)}.${deltas}${last}`,
    facts: { session: idOf(session), entries: rows.length, events, ...(next !== undefined && { nextFromN: next }) },
  };
}

function rowFacts(row: EventRow): JsonObject {
  const { n, monoMs, dir, type, what, stream, itemId, responseId, exchange, answers, sizeBytes } = row;
  return {
    n,
    ...(monoMs !== null && { atMs: Math.round(monoMs) }),
    from: dir,
    type,
    // A piece of a stream may hold a piece of a secret: masking needs all of them.
    ...(what !== '' && stream === undefined && { what }),
    ...(itemId !== undefined && { itemId }),
    ...(responseId !== undefined && { responseId }),
    ...(exchange && { answer: exchange.status }),
    ...(answers && { answersN: answers.clientN }),
    sizeBytes,
  };
}

function eventOf(log: EntryLog, n: number): JsonValue {
  const entry = log.at(n - 1);
  if (!entry) return null;
  if (entry.kind === 'lifecycle') return brief({ at: entry.at, ...entry.details });
  if (entry.binary) return brief(entry.text);
  try {
    const parsed: unknown = JSON.parse(entry.text);
    return brief(isJsonObject(parsed) ? parsed : entry.text);
  } catch {
    return brief(entry.text);
  }
}

async function maskedLog(session: DebugSession, token: CancellationToken): Promise<EntryLog> {
  const known = maskedLogs.get(session.entries);
  if (known) return known;
  const log = await RedactedLog.of(session.entries, redactorFor(session), () => pauseUnless(token));
  if (session.readOnly) maskedLogs.set(session.entries, log);
  return log;
}

/** @throws RealtimeError `cancelled` */
async function pauseUnless(token: CancellationToken): Promise<void> {
  await breathe();
  if (token.isCancellationRequested) throw new RealtimeError('cancelled', verbatim('Cancelled.'));
}
