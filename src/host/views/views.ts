import { DisposableStore } from '../../base/disposable.ts';
import type { AudioFiles } from '../audioFiles.ts';
import type { HostLog } from '../hostLog.ts';
import type { Panels } from '../panels.ts';
import { LiveSessionsView } from './liveSessionsView.ts';
import { RecordingsView } from './recordingsView.ts';
import { Retention } from './retention.ts';
import { StatusItem } from './statusItem.ts';

/** What is beside the panels: the two lists, the status bar's item, and the question what becomes of old recordings. */
export class Views extends DisposableStore {
  readonly recordingsView: RecordingsView;
  readonly sessionsView: LiveSessionsView;
  readonly statusItem: StatusItem;

  constructor(panels: Panels, recordings: { readonly folder: string }, audioFiles: AudioFiles, log: HostLog) {
    super();
    this.recordingsView = this.add(new RecordingsView(panels, recordings));
    this.sessionsView = this.add(new LiveSessionsView(panels, audioFiles, log));
    this.statusItem = this.add(new StatusItem(panels));
    const retention = new Retention(recordings, (uri) => this.recordingsView.isRecorded(uri));
    this.add(panels.onDidChange(() => void retention.offer().catch((error: unknown) => log.show(error))));
  }
}
