import { basename } from 'node:path';
import { Uri, window, workspace, type Memento } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { appendAudio } from './audioAppend.ts';
import { isFolder } from './folders.ts';
import type { LiveSession } from './liveSession.ts';

/** Whole files are held in memory while they are converted. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;
const LAST_FOLDER = 'realtime.audioFolder';

/** Lets a person choose audio files and appends them; one file at a time for each session. */
export class AudioFiles {
  readonly #running = new Map<LiveSession, AbortController>();

  /**
   * @param memento remembers the folder of the last file
   * @param examples a folder with a file to begin with
   */
  constructor(
    private readonly memento: Memento,
    private readonly examples: Uri,
  ) {}

  /** False when the dialog was closed. @throws RealtimeError as `append` */
  async chooseAndAppend(session: LiveSession): Promise<boolean> {
    requireOpen(session);
    const [uri] =
      (await window.showOpenDialog({
        title: 'Append Audio File',
        openLabel: 'Append',
        defaultUri: await this.#folder(),
        filters: { 'WAV audio': ['wav', 'wave'], 'All files': ['*'] },
      })) ?? [];
    if (!uri) return false;
    await this.memento.update(LAST_FOLDER, Uri.joinPath(uri, '..').toString());
    await this.append(session, uri);
    return true;
  }

  /** @throws RealtimeError `append-running`, `not-connected`, `audio-file-too-large`, or as `appendAudio` */
  async append(session: LiveSession, uri: Uri): Promise<void> {
    if (this.#running.has(session)) {
      throw new RealtimeError('append-running', 'A file is being appended to this session already.', {
        hint: 'Wait for it, or cancel it first.',
      });
    }
    requireOpen(session);
    const abort = new AbortController();
    this.#running.set(session, abort);
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > MAX_FILE_BYTES) {
        throw new RealtimeError(
          'audio-file-too-large',
          `${basename(uri.path)} has ${Math.round(size / 1024 / 1024)} MB.`,
          {
            hint: 'Files up to 512 MB can be appended: cut it into pieces.',
          },
        );
      }
      await appendAudio(session, basename(uri.path), await workspace.fs.readFile(uri), abort.signal);
    } finally {
      this.#running.delete(session);
    }
  }

  cancel(session: LiveSession): void {
    this.#running.get(session)?.abort();
  }

  /** Where the last file was, else the workspace, else the file that comes with the extension. */
  async #folder(): Promise<Uri> {
    const last = this.memento.get<string>(LAST_FOLDER);
    const known = last === undefined ? undefined : Uri.parse(last);
    if (known && (await isFolder(known))) return known;
    return workspace.workspaceFolders?.[0]?.uri ?? this.examples;
  }
}

function requireOpen(session: LiveSession): void {
  if (!session.readOnly) return;
  throw new RealtimeError('not-connected', 'Nothing was appended: the session is closed.', {
    hint: 'Connect again to append audio; that begins a new conversation.',
  });
}
