/** Two documents of a session side by side, in VS Code's own diff editor. */
import { commands, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { jsonEscape, piecesWithInvisible } from '../base/invisible.ts';
import { phrase, t, translated } from '../base/l10n.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { sessionTime } from '../session/format.ts';
import type { EventRow } from '../session/state.ts';
import type { FixChoice } from '../session/findings/finding.ts';
import type { DebugSession } from './debugSession.ts';
import { fixIsGone, fixOf } from './findingFixes.ts';
import { itemTextOf, requireConfiguration, type DocumentPart, type JsonDocuments } from './jsonDocuments.ts';

/** So many rows are looked at for events of the same type, and about the same item. */
const LOOKED_AT = 20_000;
const SAME_TYPE = 12;
const RECENT = 40;
const ITEMS = 40;

interface EventPick extends QuickPickItem {
  readonly n?: number;
}

/**
 * Asks for an event to compare with entry `n`, and shows the two, the earlier one at the left.
 * @param itemId compares the item in it with the same one at other times, or with another item
 * @throws RealtimeError `no-such-entry`
 */
export async function compareEvents(
  session: DebugSession,
  documents: JsonDocuments,
  n: number,
  itemId?: string,
): Promise<void> {
  const row = session.state.rows[n - 1];
  if (!row) throw new RealtimeError('no-such-entry', phrase('There is no entry {0} in this session.', n));
  const isOfItem = itemId !== undefined;
  const other = await pick(
    session,
    isOfItem ? itemPicks(session, n, itemId) : eventPicks(session, row),
    isOfItem ? t('Compare the item in #{0} with', n) : t('Compare #{0} {1} with', n, row.type),
    n,
  );
  if (other === undefined) return;
  const [left, right] = n < other ? [n, other] : [other, n];
  const partOf = (of: number): DocumentPart => {
    const id = isOfItem ? session.state.rows[of - 1]?.itemId : undefined;
    return id === undefined ? { kind: 'frame' } : { kind: 'item', itemId: id };
  };
  await showDiff(
    documents.entryUri(session, left, partOf(left)),
    documents.entryUri(session, right, partOf(right)),
    `${shortName(session, left)} ↔ ${shortName(session, right)}`,
  );
}

/**
 * The client event that a finding is about at the left, the right form of it at the right.
 * @throws RealtimeError `no-such-fix` where the finding is gone, or its fix is no other form of what was sent
 */
export async function compareFix(
  session: DebugSession,
  documents: JsonDocuments,
  findingId: string,
  choice: FixChoice,
): Promise<void> {
  const { insteadOfN, label } = fixOf(session.state, findingId, choice);
  if (insteadOfN === undefined) throw fixIsGone();
  await showDiff(
    documents.entryUri(session, insteadOfN),
    documents.fixUri(session, findingId, choice),
    `${shortName(session, insteadOfN)} ↔ ${translated(label)}`,
  );
}

/**
 * What was asked for at the left, what is in effect at the right.
 * @throws RealtimeError `no-configuration`
 */
export async function compareConfiguration(session: DebugSession, documents: JsonDocuments): Promise<void> {
  requireConfiguration(session);
  const n = session.entries.length;
  await showDiff(
    documents.configurationUri(session, 'requested', n),
    documents.configurationUri(session, 'effective', n),
    t('{0}: asked for ↔ in effect', session.name),
  );
}

async function showDiff(...documents: readonly [left: unknown, right: unknown, title: string]): Promise<void> {
  await commands.executeCommand('vscode.diff', ...documents, { preview: true });
}

/** What answers it or is answered by it, others of its type, and what came last. */
function eventPicks(session: DebugSession, row: EventRow): readonly EventPick[] {
  const { rows } = session.state;
  const exchange = [row.exchange?.answerN, row.answers?.clientN];
  const before: number[] = [];
  const after: number[] = [];
  for (let n = row.n - 1; n > Math.max(0, row.n - LOOKED_AT) && before.length < SAME_TYPE; n--) {
    if (rows[n - 1]?.type === row.type) before.push(n);
  }
  for (let n = row.n + 1; n < Math.min(rows.length + 1, row.n + LOOKED_AT) && after.length < SAME_TYPE; n++) {
    if (rows[n - 1]?.type === row.type) after.push(n);
  }
  const recent: number[] = [];
  for (let n = rows.length; n > Math.max(0, rows.length - LOOKED_AT) && recent.length < RECENT; n--) {
    const one = rows[n - 1];
    // Of a run of deltas nobody compares the last ones.
    if (one && one.dir !== 'lifecycle' && one.stream === undefined) recent.push(n);
  }
  return sections(session, row.n, [
    [t('The other side of the exchange'), exchange],
    [t('Same type, before'), before],
    [t('Same type, after'), after],
    [t('Latest events'), recent],
  ]);
}

/** The same item at other times, then the other items. */
function itemPicks(session: DebugSession, n: number, itemId: string): readonly EventPick[] {
  const { state } = session;
  const item = state.items.get(itemId);
  const same: number[] = [];
  const created = item?.createdN ?? n;
  // Whoever created it may have given it its id.
  const first = state.rows[created - 1]?.answers?.clientN ?? created;
  const last = Math.min(item?.lastItemN ?? n, first + LOOKED_AT);
  for (let at = first; at <= last; at++) {
    if (state.rows[at - 1]?.itemId === itemId && itemTextOf(entryAt(session.entries, at), itemId) !== undefined)
      same.push(at);
  }
  const others = [...state.order]
    .reverse()
    .slice(0, ITEMS)
    .flatMap((id) => (id === itemId ? [] : (state.items.get(id)?.lastItemN ?? [])));
  return sections(session, n, [
    [t('The same item at another time'), same],
    [t('Other items'), others],
  ]);
}

/** Each event once, under the first heading that it fits. */
function sections(
  session: DebugSession,
  n: number,
  groups: readonly (readonly [heading: string, ns: readonly (number | undefined)[]])[],
): readonly EventPick[] {
  const seen = new Set([n]);
  return groups.flatMap(([label, ns]) => {
    const picks = ns.flatMap((one) => {
      const row = one === undefined || seen.has(one) ? undefined : session.state.rows[one - 1];
      if (!row) return [];
      seen.add(row.n);
      return [pickOf(row)];
    });
    return picks.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...picks];
  });
}

/** Events that are not in the list are found by their number. */
function pick(
  session: DebugSession,
  picks: readonly EventPick[],
  title: string,
  n: number,
): Promise<number | undefined> {
  const box = window.createQuickPick<EventPick>();
  box.title = title;
  box.placeholder = t('An event of the list, or the number of any other');
  box.matchOnDescription = true;
  box.items = picks;
  return new Promise((resolve) => {
    box.onDidChangeValue((value) => {
      const wanted = Number(/^#?(\d+)$/.exec(value.trim())?.[1]);
      const row = wanted === n ? undefined : session.state.rows[wanted - 1];
      const isListed = picks.some((one) => one.n === wanted);
      box.items = row && !isListed ? [{ ...pickOf(row), alwaysShow: true }, ...picks] : picks;
    });
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.n);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

function pickOf(row: EventRow): EventPick {
  const icon = row.dir === 'client' ? '$(arrow-up)' : row.dir === 'server' ? '$(arrow-down)' : '$(question)';
  const time = row.monoMs === null ? '' : `${sessionTime(row.monoMs)}  `;
  return {
    n: row.n,
    label: `${icon} #${row.n} ${plain(row.type === '' ? row.outcome : row.type)}`,
    description: plain(`${time}${row.what}`),
  };
}

function shortName(session: DebugSession, n: number): string {
  return `#${n} ${session.state.rows[n - 1]?.type ?? ''}`;
}

/** Text of others, in one line: no icons are made of it, and nothing in it is hidden. */
function plain(text: string): string {
  return piecesWithInvisible(text)
    .map((piece) => (piece.isInvisible ? jsonEscape(piece.text) : piece.text))
    .join('')
    .replaceAll('$(', '\\$(');
}
