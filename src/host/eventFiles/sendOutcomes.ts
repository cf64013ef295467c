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
import { parsePath } from '../../protocol/jsonPath.ts';
import { locate } from '../../protocol/jsonText.ts';
import type { DebugSession } from '../debugSession.ts';
import { Sending, type SendOutcome } from './sending.ts';

export class SendOutcomes extends DisposableStore {
  readonly #diagnostics = this.add(languages.createDiagnosticCollection('realtime-sent'));
  readonly #didChange = this.add(new EventEmitter<void>());
  readonly #byFile = new Map<string, Sending>();

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
    const sending = this.#byFile.get(uri.toString());
    if (!sending) return;
    this.#byFile.delete(uri.toString());
    sending.dispose();
    this.#diagnostics.delete(uri);
    this.#didChange.fire();
  }

  /**
   * Something of the file is being sent: what was told of it before is forgotten.
   * @returns to be told of each event; once the file is edited or sent again, it tells nothing more
   */
  begin(uri: Uri, session: DebugSession): Pick<Sending, 'sent' | 'failed'> {
    this.forget(uri);
    const sending = new Sending(session, () => this.#tell(uri));
    this.#byFile.set(uri.toString(), sending);
    return sending;
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
