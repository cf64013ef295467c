import type { CancellationToken } from 'vscode';
import { RealtimeError } from '../../base/errors.ts';
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../../base/json.ts';
import { RedactedLog } from '../../export/redactedLog.ts';
import type { EntryLog } from '../../protocol/entryLog.ts';
import type { EventRow } from '../../session/state.ts';
import type { DebugSession } from '../debugSession.ts';
import { breathe } from '../exportCommand.ts';
import { brief } from './brief.ts';
import type { ToolAnswer, ToolServices } from './tool.ts';
import { countAt, idOf, redactorFor, sessionOf } from './toolSessions.ts';

const USUAL_LIMIT = 50;
const MAX_LIMIT = 200;
/** An answer is read by a model, and paid for: events are left out of it beyond this, and asked for by number. */
const MAX_CHARACTERS = 40_000;

/** Of a log that has ended: masking means reading all of it. */
const maskedLogs = new WeakMap<EntryLog, EntryLog>();

/** Events in log order, those that the input asks for; without `types` the pieces of streams are left out and counted. */
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
  const matches = rowTest(input);
  const found: EventRow[] = [];
  let next: number | undefined;
  let deltasLeftOut = 0;
  for (let n = fromN; n <= toN && next === undefined; n++) {
    const row = rows[n - 1];
    if (!row) break;
    if (!matches(row)) continue;
    if (input['types'] === undefined && row.type.endsWith('.delta')) deltasLeftOut++;
    else if (found.length === limit) next = n;
    else found.push(row);
  }
  const log = await maskedLog(session, token);
  const redactor = redactorFor(session);
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

/** @throws RealtimeError `bad-filter` */
function rowTest(input: JsonObject): (row: EventRow) => boolean {
  const direction = stringAt(input, 'direction');
  if (direction !== undefined && direction !== 'client' && direction !== 'server') {
    throw new RealtimeError('bad-filter', `"${direction}" is no direction.`, { hint: 'It is client or server.' });
  }
  const globs = (Array.isArray(input['types']) ? input['types'] : [input['types']])
    .filter((glob): glob is string => typeof glob === 'string')
    .flatMap((globList) => globList.split(/[\s,]+/).filter(Boolean));
  const wanted = globs.filter((glob) => !glob.startsWith('-')).map(globPattern);
  const unwanted = globs.filter((glob) => glob.startsWith('-')).map((glob) => globPattern(glob.slice(1)));
  const itemId = stringAt(input, 'itemId');
  const responseId = stringAt(input, 'responseId');
  const text = stringAt(input, 'text')?.toLowerCase();
  return (row) =>
    (direction === undefined || row.dir === direction) &&
    (wanted.length === 0 || wanted.some((pattern) => pattern.test(row.type))) &&
    !unwanted.some((pattern) => pattern.test(row.type)) &&
    (itemId === undefined || row.itemId === itemId) &&
    (responseId === undefined || row.responseId === responseId) &&
    (text === undefined || `${row.type} ${row.what}`.toLowerCase().includes(text));
}

function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}$`, 'i');
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
  const pause = async (): Promise<void> => {
    await breathe();
    if (token.isCancellationRequested) throw new RealtimeError('cancelled', 'Cancelled.');
  };
  const log = await RedactedLog.of(session.entries, redactorFor(session), pause);
  if (session.readOnly) maskedLogs.set(session.entries, log);
  return log;
}
