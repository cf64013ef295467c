import { basename } from 'node:path';
import { Uri, window, workspace, type Memento } from 'vscode';
import type { RawFormat } from '../audio/pcmEncoding.ts';
import { RealtimeError } from '../base/errors.ts';
import { isMicrophoneOn } from '../contract/microphone.ts';
import type { AppendOptions, PanelRequests } from '../contract/messages.ts';
import { appendFile } from './audio/appendFile.ts';
import { pickAppendOptions, readAppendOptions, writeAppendOptions } from './audio/appendOptions.ts';
import { DroppedFile } from './audio/droppedFiles.ts';
import { pickRawFormat } from './audio/rawFormatPick.ts';
import { AppendControl } from './audio/sendAudio.ts';
import { isFolder } from './folders.ts';
import type { LiveSession } from './liveSession.ts';
import { phrase, t } from '../base/l10n.ts';

const LAST_FOLDER = 'realtime.audioFolder';
/** What the dialog offers first; a file is recognised by what is in it. */
const ENDINGS = 'wav wave mp3 flac ogg oga opus webm mka m4a aac mp4 aif aiff caf au amr wma raw pcm ulaw alaw'.split(
  ' ',
);

/** Lets a person choose audio files and appends them; one file at a time for each session. */
export class AudioFiles {
  readonly #running = new Map<LiveSession, AppendControl>();
  readonly #dropped = new WeakMap<LiveSession, DroppedFile>();

  /**
   * @param memento remembers the folder of the last file and how files are appended
   * @param extensionUri where the decoders are, and a file to begin with
   */
  constructor(
    private readonly memento: Memento,
    private readonly extensionUri: Uri,
  ) {}

  get options(): AppendOptions {
    return readAppendOptions(this.memento);
  }

  async setOptions(options: AppendOptions): Promise<void> {
    await writeAppendOptions(this.memento, options);
  }

  async pickOptions(): Promise<void> {
    await pickAppendOptions(this.memento);
  }

  /** False when the dialog was closed. @throws RealtimeError as `append` */
  async chooseAndAppend(session: LiveSession): Promise<boolean> {
    requireOpen(session);
    const [uri] =
      (await window.showOpenDialog({
        title: t('Append Audio File'),
        openLabel: t('Append'),
        defaultUri: await this.#folder(),
        filters: { [t('Audio')]: ENDINGS, [t('All files')]: ['*'] },
      })) ?? [];
    if (!uri) return false;
    await this.memento.update(LAST_FOLDER, Uri.joinPath(uri, '..').toString());
    return this.append(session, uri);
  }

  /**
   * False when it was cancelled.
   * @throws RealtimeError `append-running`, `not-connected`, `audio-not-local`, or as `appendFile`
   */
  async append(session: LiveSession, uri: Uri): Promise<boolean> {
    if (uri.scheme !== 'file') {
      throw new RealtimeError('audio-not-local', phrase('{0} is not on a disk of this machine.', basename(uri.path)), {
        hint: phrase('Copy it into a folder first.'),
      });
    }
    return this.#appendPath(session, uri.fsPath, basename(uri.path));
  }

  /** What was dropped on the session's panel. @throws RealtimeError as `append` */
  async drop(session: LiveSession, dropped: PanelRequests['dropAudio']['params']): Promise<boolean> {
    if ('uri' in dropped) {
      const uri = Uri.parse(dropped.uri);
      if (workspace.getWorkspaceFolder(uri)) return this.append(session, uri);
      throw new RealtimeError('drop-outside', phrase('{0} is not in a folder of this workspace.', basename(uri.path)), {
        hint: phrase('Use "Append file…" for files elsewhere.'),
      });
    }
    const file = this.#dropped.get(session) ?? new DroppedFile();
    this.#dropped.set(session, file);
    const path = await file.add(dropped);
    if (path === undefined) return false;
    try {
      return await this.#appendPath(session, path, basename(dropped.fileName));
    } finally {
      await file.forget();
    }
  }

  setPaused(session: LiveSession, paused: boolean): void {
    const control = this.#running.get(session);
    if (control) control.paused = paused;
  }

  /** @throws RealtimeError `not-appending` */
  togglePause(session: LiveSession): void {
    const control = this.#running.get(session);
    if (!control) throw new RealtimeError('not-appending', phrase('No file is being appended to this session.'));
    control.paused = !control.paused;
  }

  cancel(session: LiveSession): void {
    this.#running.get(session)?.cancel();
  }

  async #appendPath(session: LiveSession, path: string, fileName: string): Promise<boolean> {
    try {
      return await this.#appendAs(session, path, fileName, undefined);
    } catch (error) {
      if (!(error instanceof RealtimeError) || error.code !== 'audio-raw') throw error;
      const raw = await pickRawFormat(this.memento, fileName);
      if (!raw) throw error;
      return this.#appendAs(session, path, fileName, raw);
    }
  }

  async #appendAs(session: LiveSession, path: string, fileName: string, raw: RawFormat | undefined): Promise<boolean> {
    if (this.#running.has(session)) {
      throw new RealtimeError('append-running', phrase('A file is being appended to this session already.'), {
        hint: phrase('Wait for it, or cancel it first.'),
      });
    }
    requireOpen(session);
    if (isMicrophoneOn(session.microphone)) {
      throw new RealtimeError('microphone-on', phrase('The microphone of this session is on.'), {
        hint: phrase('Stop it first: the two would be mixed up in the buffer.'),
      });
    }
    const control = new AppendControl();
    this.#running.set(session, control);
    try {
      const open = { mayStartPrograms: workspace.isTrusted, ...(raw && { raw }) };
      const worker = Uri.joinPath(this.extensionUri, 'dist/audioWorker.js').fsPath;
      return await appendFile(session, { path, fileName, open, options: this.options, worker }, control);
    } finally {
      this.#running.delete(session);
    }
  }

  /** Where the last file was, else the workspace, else the file that comes with the extension. */
  async #folder(): Promise<Uri> {
    const last = this.memento.get<string>(LAST_FOLDER);
    const known = last === undefined ? undefined : Uri.parse(last);
    if (known && (await isFolder(known))) return known;
    return workspace.workspaceFolders?.[0]?.uri ?? Uri.joinPath(this.extensionUri, 'media/speech');
  }
}

function requireOpen(session: LiveSession): void {
  if (!session.readOnly) return;
  throw new RealtimeError('not-connected', phrase('Nothing was appended: the session is closed.'), {
    hint: phrase('Connect again to append audio; that begins a new conversation.'),
  });
}
