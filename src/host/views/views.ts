import { DisposableStore } from '../../base/disposable.ts';
import type { AudioFiles } from '../audioFiles.ts';
import type { KeyStore } from '../endpoints/keyStore.ts';
import type { Targets } from '../endpoints/targets.ts';
import type { SavedEvents } from '../eventFiles/savedEvents.ts';
import type { HostLog } from '../hostLog.ts';
import type { Panels } from '../panels.ts';
import type { Breakpoints } from '../proxy/breakpoints.ts';
import type { ProxyService } from '../proxy/proxyService.ts';
import { BreakpointsView } from './breakpointsView.ts';
import { EndpointsView } from './endpointsView.ts';
import { LiveSessionsView } from './liveSessionsView.ts';
import { RecordingsView } from './recordingsView.ts';
import { SavedEventsView } from './savedEventsView.ts';
import { Retention } from './retention.ts';
import { StatusItem } from './statusItem.ts';

export interface ViewServices {
  readonly panels: Panels;
  readonly recordings: { readonly folder: string };
  readonly audioFiles: AudioFiles;
  readonly keys: KeyStore;
  readonly targets: Targets;
  readonly savedEvents: SavedEvents;
  readonly proxy: ProxyService;
  readonly breakpoints: Breakpoints;
  readonly log: HostLog;
}

/** What is beside the panels: the lists, the status bar's item, and the question what becomes of old recordings. */
export class Views extends DisposableStore {
  readonly recordingsView: RecordingsView;
  readonly sessionsView: LiveSessionsView;
  readonly breakpointsView: BreakpointsView;
  readonly endpointsView: EndpointsView;
  readonly savedEventsView: SavedEventsView;
  readonly statusItem: StatusItem;

  constructor({ panels, recordings, audioFiles, keys, targets, savedEvents, proxy, breakpoints, log }: ViewServices) {
    super();
    this.recordingsView = this.add(new RecordingsView(panels, proxy, recordings));
    this.sessionsView = this.add(new LiveSessionsView(panels, proxy, audioFiles, log));
    this.breakpointsView = this.add(new BreakpointsView(breakpoints));
    this.endpointsView = this.add(new EndpointsView(keys, targets));
    this.savedEventsView = this.add(new SavedEventsView(savedEvents));
    this.statusItem = this.add(new StatusItem(panels, proxy));
    const retention = new Retention(recordings, (uri) => this.recordingsView.isRecorded(uri));
    this.add(panels.onDidChange(() => void retention.offer().catch((error: unknown) => log.show(error))));
  }
}
