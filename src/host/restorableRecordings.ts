import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExtensionContext, Memento, Uri } from 'vscode';
import { recordingPathIn } from './recordingFiles.ts';
import { recordingsFolder } from './settings.ts';

const KEY = 'realtime.recordingPaths';
/** More panels are never open at once; older ones are found in the folder of today's settings. */
const REMEMBERED = 50;

/** Where new recordings go, and where those of open panels are, for the next start of the window. */
export class RestorableRecordings {
  readonly #storage: Uri;
  readonly #memento: Memento;

  constructor(context: ExtensionContext) {
    this.#storage = context.globalStorageUri;
    this.#memento = context.workspaceState;
  }

  get folder(): string {
    return recordingsFolder() ?? join(this.#storage.fsPath, 'recordings');
  }

  /** Where indexes of recordings are kept; losing them loses nothing. */
  get indexFolder(): string {
    return join(this.#storage.fsPath, 'indexes');
  }

  remember(path: string): void {
    const known = this.#paths().filter((other) => other !== path);
    void this.#memento.update(KEY, [path, ...known].slice(0, REMEMBERED));
  }

  /** The recording a restored panel names, if it is still there. */
  find(fileName: unknown): string | undefined {
    const here = recordingPathIn(this.folder, fileName);
    const known = this.#paths().filter((path) => basename(path) === fileName);
    return [...known, ...(here === undefined ? [] : [here])].find((path) => existsSync(path));
  }

  /** The recording made last in this window: a reload in a session's first seconds comes before its panel could name it. */
  newest(): string | undefined {
    return this.#paths().find((path) => existsSync(path));
  }

  #paths(): readonly string[] {
    return this.#memento.get<readonly string[]>(KEY, []);
  }
}
