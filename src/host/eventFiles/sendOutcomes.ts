/**
 * What became of the events of a file that were sent: told in its editor, at the event, until it is edited or sent again.
 * Read from the session's log; nothing of it is kept.
 */
import {
  Diagnostic,
  DiagnosticSeverity,
  EventEmitter,
  languages,
  Range,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import { DisposableStore } from '../../base/disposable.ts';
import { t } from '../../base/l10n.ts';
import { parsePath } from '../../protocol/jsonPath.ts';
import { locate } from '../../protocol/jsonText.ts';
import type { DebugSession } from '../debugSession.ts';

/** From a character of the file to another. */
export type FilePart = readonly [start: number, end: number];

export interface SendOutcome {
  readonly part: FilePart;
  readonly kind: 'pending' | 'sent' | 'confirmed' | 'unanswered' | 'refused' | 'failed';
  /** "refused: …", "answered by #13". */
  readonly words: string;
  /** Where it is in the log; a list that was not begun is nowhere. */
  readonly place?: { readonly session: DebugSession; readonly n: number };
  /** The value that was refused, where the server says which. */
  readonly param?: string | undefined;
}

export class SendOutcomes extends DisposableStore {
  readonly #diagnostics = this.add(languages.createDiagnosticCollection('realtime-sent'));
  readonly #didChange = this.add(new EventEmitter<void>());
  readonly #byFile = new Map<
    string,
    { readonly uri: Uri; outcomes: SendOutcome[]; readonly watched: DisposableStore }
  >();

  readonly onDidChange = this.#didChange.event;

  constructor() {
    super();
    this.add(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.forget(document.uri);
      }),
    );
    this.add(workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)));
  }

  of(uri: Uri): readonly SendOutcome[] {
    return this.#byFile.get(uri.toString())?.outcomes ?? [];
  }

  forget(uri: Uri): void {
    const file = this.#byFile.get(uri.toString());
    if (!file) return;
    this.#byFile.delete(uri.toString());
    file.watched.dispose();
    this.#diagnostics.delete(uri);
    this.#didChange.fire();
  }

  /** An event of the file was sent as entry `n`: what the server answers to it is told as soon as it has. */
  sent(uri: Uri, part: FilePart, session: DebugSession, n: number): void {
    const place = { session, n };
    const index = this.#add(uri, { part, kind: 'pending', words: t('sent as #{0}, waits for its answer', n), place });
    const file = this.#byFile.get(uri.toString());
    if (!file) return;
    const look = (): void => {
      const outcome = outcomeOf(part, session, n);
      if (!outcome) return;
      subscription.dispose();
      file.outcomes[index] = outcome;
      this.#tell(uri);
    };
    const subscription = file.watched.add(session.onDidChange(look));
    look();
  }

  /** Nothing from there on was sent. */
  failed(uri: Uri, part: FilePart, reason: string): void {
    this.#add(uri, { part, kind: 'failed', words: t('ended here: {0}', reason) });
  }

  #add(uri: Uri, outcome: SendOutcome): number {
    const key = uri.toString();
    const file = this.#byFile.get(key) ?? { uri, outcomes: [], watched: new DisposableStore() };
    this.#byFile.set(key, file);
    file.outcomes.push(outcome);
    this.#tell(uri);
    return file.outcomes.length - 1;
  }

  #tell(uri: Uri): void {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (document) {
      const wrong = this.of(uri).filter(({ kind }) => kind === 'refused' || kind === 'failed' || kind === 'unanswered');
      this.#diagnostics.set(
        uri,
        wrong.map((outcome) => diagnosticOf(outcome, document)),
      );
    }
    this.#didChange.fire();
  }
}

/** Undefined while it waits for an answer. */
function outcomeOf(part: FilePart, session: DebugSession, n: number): SendOutcome | undefined {
  const place = { session, n };
  const exchange = session.state.rows[n - 1]?.exchange;
  switch (exchange?.status) {
    case 'confirmed':
      return { part, kind: 'confirmed', words: t('sent as #{0}, answered by #{1}', n, exchange.answerN ?? '?'), place };
    case 'no-answer-expected':
      return { part, kind: 'sent', words: t('sent as #{0}', n), place };
    case 'unanswered':
      return { part, kind: 'unanswered', words: t('sent as #{0}, never answered', n), place };
    case 'refused': {
      const error = session.state.errors.find((one) => one.n === exchange.answerN);
      const words = t('refused: {0}', error?.message ?? t('the server gave no reason'));
      return { part, kind: 'refused', words, place, param: error?.param ?? undefined };
    }
    default:
      return session.readOnly
        ? { part, kind: 'unanswered', words: t('sent as #{0}, never answered', n), place }
        : undefined;
  }
}

function diagnosticOf(
  { part: [start, end], kind, words, param, place }: SendOutcome,
  document: TextDocument,
): Diagnostic {
  const text = document.getText().slice(start, end);
  const at = param === undefined ? undefined : locate(text, parsePath(param));
  const range = new Range(
    document.positionAt(start + (at?.start ?? 0)),
    document.positionAt(start + (at?.end ?? text.length)),
  );
  const name = place?.session.name;
  const message = name === undefined ? words : `${name}: ${words}`;
  const severity = kind === 'unanswered' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
  const diagnostic = new Diagnostic(range, message, severity);
  diagnostic.source = 'Realtime';
  return diagnostic;
}
