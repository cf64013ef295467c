import { EventEmitter, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { DisposableStore, type Disposable } from '../base/disposable.ts';
import { RealtimeError } from '../base/errors.ts';
import { isJsonObject, objectAt, stringAt, type JsonValue } from '../base/json.ts';
import type { Entry } from '../protocol/entry.ts';
import { entryAt } from '../protocol/entryLog.ts';
import { parseFrame } from '../protocol/parse.ts';
import { memberText } from '../recording/memberText.ts';
import { indentJson } from './indentJson.ts';
import type { DebugSession } from './debugSession.ts';
import { fixOf } from './findingFixes.ts';
import type { FixChoice } from '../session/findings/finding.ts';
import type { SessionState } from '../session/state.ts';
import { english, phrase, t } from '../base/l10n.ts';

const SCHEME = 'realtime-json';

/** What of an entry a document shows. */
export type DocumentPart =
  | { readonly kind: 'frame' }
  /** The item of its event. */
  | { readonly kind: 'item'; readonly itemId: string }
  /** A value, by where it stands in the frame's text. */
  | { readonly kind: 'value'; readonly start: number; readonly end: number };

/** A session's configuration, as it was asked for or as it is in effect. */
export type ConfigurationSide = 'requested' | 'effective';

/** Frames as read-only JSON documents in ordinary editors: with search, folding and comparing. */
export class JsonDocuments implements TextDocumentContentProvider, Disposable {
  readonly #disposables = new DisposableStore();
  readonly #sessions = new Map<string, DebugSession>();
  readonly #didChange = this.#disposables.add(new EventEmitter<Uri>());
  readonly onDidChange = this.#didChange.event;
  /** Texts of fixes by the query of their document. */
  readonly #fixes = new Map<string, string>();
  #nextId = 1;

  constructor() {
    this.#disposables.add(workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  /**
   * @param part an item opens where the entry's event has that one whole, and else the whole event does
   * @throws RealtimeError `no-such-entry`
   */
  async open(session: DebugSession, n: number, part: DocumentPart = { kind: 'frame' }): Promise<void> {
    const uri = this.entryUri(session, n, part);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  /**
   * The configuration in effect by now.
   * @throws RealtimeError `no-configuration`
   */
  async openConfiguration(session: DebugSession): Promise<void> {
    requireConfiguration(session);
    const uri = this.configurationUri(session, 'effective', session.entries.length);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  /** @throws RealtimeError `no-such-entry` */
  entryUri(session: DebugSession, n: number, part: DocumentPart = { kind: 'frame' }): Uri {
    const row = session.state.rows[n - 1];
    if (!row) throw new RealtimeError('no-such-entry', phrase('There is no entry {0} in this session.', n));
    const frame = `#${n} ${row.type || 'frame'}`;
    if (part.kind === 'value') {
      const { start, end } = part;
      const extension = isPlainText(valueText(entryAt(session.entries, n), start, end)) ? 'txt' : 'json';
      return this.#uri(session, `${frame} ${start}–${end}`, [n, `${start}-${end}`], extension);
    }
    const isItem = part.kind === 'item' && itemTextOf(entryAt(session.entries, n), part.itemId) !== undefined;
    return isItem ? this.#uri(session, `${part.itemId} #${n}`, [n, 'item']) : this.#uri(session, frame, [n]);
  }

  /** @param n the last entry by now: the configuration may be another one later, and then has another document */
  configurationUri(session: DebugSession, side: ConfigurationSide, n: number): Uri {
    return this.#uri(session, `${side === 'requested' ? 'asked for' : 'in effect'} #${n}`, [n, side]);
  }

  /** The event of a finding's fix; the text stays what it was when the finding is gone. */
  fixUri(session: DebugSession, findingId: string, choice: FixChoice): Uri {
    const { label, event } = fixOf(session.state, findingId, choice);
    const uri = this.#uri(session, english(label), [encodeURIComponent(findingId), choice]);
    // Without an end of line, as frames are shown: beside one it would count as a difference.
    this.#fixes.set(uri.query, JSON.stringify(event, null, 2));
    return uri;
  }

  /** The session's documents say from now on that it was closed. */
  forget(session: DebugSession): void {
    for (const [id, known] of this.#sessions) {
      if (known !== session) continue;
      this.#sessions.delete(id);
      for (const query of this.#fixes.keys()) if (query.startsWith(`${id}&`)) this.#fixes.delete(query);
    }
  }

  provideTextDocumentContent(uri: Uri): string {
    const fix = this.#fixes.get(uri.query);
    if (fix !== undefined) return fix;
    const [id = '', n = '', part = ''] = uri.query.split('&');
    const session = this.#sessions.get(id);
    if (session && (part === 'requested' || part === 'effective')) return configurationText(session.state, part);
    const entry = session && entryAt(session.entries, Number(n));
    if (!entry) return t('// The session of this event was closed. Open its recording to see it again.\n');
    const [start, end] = part.split('-').map(Number);
    if (start !== undefined && end !== undefined) return shownValue(valueText(entry, start, end));
    if (entry.kind === 'lifecycle') return `${indentJson(JSON.stringify({ at: entry.at, ...entry.details }))}\n`;
    if (entry.binary) return entry.text;
    return indentJson((part === 'item' ? memberText(entry.text, 'item') : undefined) ?? entry.text);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #uri(session: DebugSession, name: string, query: readonly (string | number)[], extension = 'json'): Uri {
    return Uri.from({
      scheme: SCHEME,
      path: `/${session.name}/${name.replaceAll(/[/\\?]/g, '_')}.${extension}`,
      query: [this.#idOf(session), ...query].join('&'),
    });
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

/** @throws RealtimeError `no-configuration` */
export function requireConfiguration({ state }: DebugSession): void {
  if (state.effectiveSession) return;
  throw new RealtimeError('no-configuration', phrase('The server has not told the configuration of this session yet.'));
}

/** An item's own text in an event that holds it whole, such as `conversation.item.done`. */
export function itemTextOf(entry: Entry | undefined, itemId: string): string | undefined {
  if (entry?.kind !== 'frame' || entry.binary) return undefined;
  const { event } = parseFrame(entry.text);
  return stringAt(objectAt(event, 'item'), 'id') === itemId ? memberText(entry.text, 'item') : undefined;
}

/** The text of a value; of a string what it says. */
function valueText(entry: Entry | undefined, start: number, end: number): string {
  const text = entry?.kind === 'frame' && !entry.binary ? entry.text.slice(start, end) : '';
  try {
    return text.startsWith('"') ? (JSON.parse(text) as string) : text;
  } catch {
    return text;
  }
}

/** Arguments and outputs of functions are JSON within a string. */
function shownValue(text: string): string {
  return isPlainText(text) ? text : indentJson(text);
}

function isPlainText(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** Members in the order in which the server names them, so that the two sides can be compared. */
function configurationText(state: SessionState, side: ConfigurationSide): string {
  const effective = state.effectiveSession ?? {};
  const shown = side === 'effective' ? effective : inOrderOf(state.requestedSession ?? {}, effective);
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function inOrderOf(value: JsonValue, model: JsonValue | undefined): JsonValue {
  if (!isJsonObject(value)) return value;
  const inModel = isJsonObject(model) ? model : {};
  const names = new Set([...Object.keys(inModel).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      inOrderOf(value[name] ?? null, Object.hasOwn(inModel, name) ? inModel[name] : undefined),
    ]),
  );
}
