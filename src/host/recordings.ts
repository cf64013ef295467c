/** Opening recordings: by dialog, from the Explorer, as an editor, and after a reload of the window. */
import { basename } from 'node:path';
import {
  commands,
  Uri,
  window,
  workspace,
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  type WebviewPanel,
  type WebviewPanelSerializer,
} from 'vscode';
import { describeError, RealtimeError } from '../base/errors.ts';
import { isJsonObject } from '../base/json.ts';
import { loadShapeCheck } from '../protocol/shapeCheck.ts';
import { decodeLog } from '../recording/reader.ts';
import { beginRecordingFile } from '../recording/openRecordingFile.ts';
import type { OpenedRecording } from '../recording/openedRecording.ts';
import { viewTypes } from './names.ts';
import { messageHtml } from './panelHtml.ts';
import { pickRecording } from './pickRecording.ts';
import type { Panels } from './panels.ts';
import { recordingExtension } from './recordingFiles.ts';
import { recordingName } from './panelNames.ts';
import type { RecordedSession, Restored } from './recordedSession.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import { panelIcon } from './sessionPanel.ts';
import { phrase, t } from '../base/l10n.ts';

/**
 * The session of a file, all of it read.
 * @throws RealtimeError as `readRecordingFile`
 */
export async function loadRecording(uri: Uri): Promise<RecordedSession> {
  const session = await openSession(uri);
  await session.whole;
  return session;
}

/** The same at once: a long one fills in. @param indexFolder where what is known of it is kept for the next time */
async function openSession(uri: Uri, indexFolder?: string, restored?: Restored): Promise<RecordedSession> {
  const { size } = await workspace.fs.stat(uri);
  const { RecordedSession: Session } = await import('./recordedSession.ts');
  return new Session(await beginAnyRecording(uri, indexFolder), uri.path, size, await loadShapeCheck(), restored);
}

async function beginAnyRecording(uri: Uri, indexFolder?: string): Promise<OpenedRecording> {
  if (uri.scheme === 'file') return await beginRecordingFile(uri.fsPath, indexFolder);
  const recording = decodeLog(Buffer.from(await workspace.fs.readFile(uri)).toString('utf8'));
  if (recording.entries.length > 0 || recording.header) return recording;
  throw new RealtimeError('recording-empty', phrase('{0} holds no events.', basename(uri.path)));
}

/** The command: opens the given file, or asks for one, first for that of the text editor in front. The editor tells what is wrong with a file that cannot be read. */
export async function openRecording(argument: unknown, folder: string): Promise<void> {
  const label = t('Open Recording');
  const uri =
    argument instanceof Uri
      ? argument
      : await pickRecording({ title: label, openLabel: label, folder, inFront: fileInFront() });
  if (!uri) return;
  const viewType = uri.path.endsWith(recordingExtension) ? viewTypes.recording : viewTypes.events;
  await commands.executeCommand('vscode.openWith', uri, viewType);
}

/** A log that is open as text. */
function fileInFront(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri && uri.scheme !== 'untitled' && /\.(jsonl|ndjson|har)$/i.test(uri.path) ? uri : undefined;
}

interface RecordingDocument extends CustomDocument {
  readonly session: RecordedSession;
}

/** `*.realtime.jsonl` in the panel instead of as text; "Reopen Editor With…" leads back to the text. */
export class RecordingEditor implements CustomReadonlyEditorProvider<RecordingDocument> {
  constructor(
    private readonly panels: Panels,
    private readonly recordings: RestorableRecordings,
  ) {}

  async openCustomDocument(uri: Uri): Promise<RecordingDocument> {
    return { uri, session: await openSession(uri, this.recordings.indexFolder), dispose: () => undefined };
  }

  resolveCustomEditor(document: RecordingDocument, webview: WebviewPanel): void {
    this.panels.adopt(webview, document.session);
  }
}

const RELOADED = t(
  'VS Code was reloaded, which ends a session. This is its recording; a new connection starts an empty conversation.',
);

/** A live panel comes back after a reload as its recording, read-only: the connection is gone, what was seen is not. */
export class SessionPanelRestorer implements WebviewPanelSerializer {
  constructor(
    private readonly panels: Panels,
    private readonly recordings: RestorableRecordings,
    private readonly extensionUri: Uri,
  ) {}

  async deserializeWebviewPanel(webview: WebviewPanel, state: unknown): Promise<void> {
    webview.iconPath = panelIcon(this.extensionUri);
    const fileName = isJsonObject(state) ? state['recording'] : undefined;
    const path = fileName === undefined ? this.recordings.newest() : this.recordings.find(fileName);
    if (path === undefined) {
      const name = typeof fileName === 'string' ? fileName : t('of this panel');
      webview.webview.html = messageHtml(
        t('The recording {0} is no longer there. Run "Realtime: Connect" to begin a new session.', name),
      );
      return;
    }
    try {
      this.recordings.remember(path);
      const restored = { name: recordingName(webview.title), notice: RELOADED };
      const session = await openSession(Uri.file(path), this.recordings.indexFolder, restored);
      webview.title = session.name;
      this.panels.adopt(webview, session);
    } catch (error) {
      webview.webview.html = messageHtml(describeError(error));
    }
  }
}
