import { basename } from 'node:path';
import { window, workspace, type Uri } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import { appendAudio } from './audioAppend.ts';
import type { LiveSession } from './liveSession.ts';

/** Whole files are held in memory while they are converted. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** Lets a person choose audio files and appends them; one file at a time for each session. */
export class AudioFiles {
  readonly #running = new Map<LiveSession, AbortController>();

  /** False when the dialog was closed. @throws RealtimeError as `append` */
  async chooseAndAppend(session: LiveSession): Promise<boolean> {
    requireOpen(session);
    const [uri] =
      (await window.showOpenDialog({
        title: 'Append Audio File',
        openLabel: 'Append',
        filters: { 'WAV audio': ['wav', 'wave'], 'All files': ['*'] },
      })) ?? [];
    if (!uri) return false;
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
}

function requireOpen(session: LiveSession): void {
  if (!session.readOnly) return;
  throw new RealtimeError('not-connected', 'Nothing was appended: the session is closed.', {
    hint: 'Connect again to append audio; that begins a new conversation.',
  });
}
