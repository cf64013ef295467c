import { EventEmitter, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { RealtimeError } from '../base/errors.ts';
import { objectAt, stringAt } from '../base/json.ts';
import type { Entry } from '../protocol/entry.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
import { memberText } from '../recording/memberText.ts';
import { indentJson } from './indentJson.ts';
import type { DebugSession } from './debugSession.ts';
import { t } from '../base/l10n.ts';

const SCHEME = 'realtime-json';

/** Frames as read-only JSON documents in ordinary editors: with search, folding and comparing. */
export class JsonDocuments implements TextDocumentContentProvider, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #sessions = new Map<string, DebugSession>();
  readonly #didChange = this.#disposables.add(new EventEmitter<Uri>());
  readonly onDidChange = this.#didChange.event;
  #nextId = 1;

  constructor() {
    this.#disposables.add(workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  /**
   * @param itemId opens the item of the entry's event, if it is that one, and else the whole event
   * @throws RealtimeError `no-such-entry`
   */
  async open(session: DebugSession, n: number, itemId?: string): Promise<void> {
    const row = session.state.rows[n - 1];
    if (!row) throw new RealtimeError('no-such-entry', t('There is no entry {0} in this session.', n));
    const itemText = itemId === undefined ? undefined : itemTextOf(entryAt(session.entries, n), itemId);
    const name = itemText === undefined ? `#${n} ${row.type || 'frame'}` : `${itemId} #${n}`;
    const title = name.replaceAll(/[/\\?]/g, '_');
    const uri = Uri.from({
      scheme: SCHEME,
      path: `/${session.name}/${title}.json`,
      query: [this.#idOf(session), n, ...(itemText === undefined ? [] : ['item'])].join('&'),
    });
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  /** The session's documents say from now on that it was closed. */
  forget(session: DebugSession): void {
    for (const [id, known] of this.#sessions) {
      if (known === session) this.#sessions.delete(id);
    }
  }

  provideTextDocumentContent(uri: Uri): string {
    const [id = '', n = '', part] = uri.query.split('&');
    const session = this.#sessions.get(id);
    const entry = session && entryAt(session.entries, Number(n));
    if (!entry) return t('// The session of this event was closed. Open its recording to see it again.\n');
    if (entry.kind === 'lifecycle') return `${indentJson(JSON.stringify({ at: entry.at, ...entry.details }))}\n`;
    if (entry.binary) return entry.text;
    return indentJson((part === 'item' ? memberText(entry.text, 'item') : undefined) ?? entry.text);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #idOf(session: DebugSession): string {
    for (const [id, known] of this.#sessions) {
      if (known === session) return id;
    }
    const id = String(this.#nextId++);
    this.#sessions.set(id, session);
    return id;
  }
}

/** An item's own text in an event that holds it whole, such as `conversation.item.done`. */
function itemTextOf(entry: Entry | undefined, itemId: string): string | undefined {
  if (entry?.kind !== 'frame' || entry.binary) return undefined;
  const { event } = parseFrame(entry.text);
  return stringAt(objectAt(event, 'item'), 'id') === itemId ? memberText(entry.text, 'item') : undefined;
}
