/** Where everything begins: builds the objects and wires them. What they do is in src/host and the rooms behind it. */
import { ExtensionMode, languages, Uri, window, type ExtensionContext } from 'vscode';
import { publicApi, type RealtimeDebuggerApi } from './host/api.ts';
import { AudioFiles } from './host/audioFiles.ts';
import { ColumnWidthStore } from './host/columnWidths.ts';
import { commandHandlers } from './host/commandHandlers.ts';
import { registerCommands } from './host/commands.ts';
import { ComposerHistory } from './host/composerHistory.ts';
import { chooseDestination } from './host/endpoints/connect.ts';
import { migrateCustomUrls } from './host/endpoints/endpointStore.ts';
import { KeyStore } from './host/endpoints/keyStore.ts';
import { RecentDestinations } from './host/endpoints/recentDestinations.ts';
import { Targets } from './host/endpoints/targets.ts';
import { TrustStore } from './host/endpoints/trustStore.ts';
import { registerFindingActions } from './host/findingCommands.ts';
import { eventFilePattern } from './host/eventFiles/eventFile.ts';
import { EventFileLenses } from './host/eventFiles/eventFileLenses.ts';
import { SendOutcomes } from './host/eventFiles/sendOutcomes.ts';
import { SavedEvents } from './host/eventFiles/savedEvents.ts';
import { EventSequences } from './host/eventSequences.ts';
import { HostLog } from './host/hostLog.ts';
import { JsonDocuments } from './host/jsonDocuments.ts';
import { KeptMarks } from './host/keptMarks.ts';
import { Launcher } from './host/launcher.ts';
import { Microphones } from './host/microphones.ts';
import { MutedRules } from './host/mutedRules.ts';
import { panelHandlers } from './host/panelActions.ts';
import { viewTypes } from './host/names.ts';
import { Panels } from './host/panels.ts';
import { PresetStore } from './host/presetStore.ts';
import { Problems } from './host/problems.ts';
import { Breakpoints } from './host/proxy/breakpoints.ts';
import { ProxyService } from './host/proxy/proxyService.ts';
import { openRecording, RecordingEditor, SessionPanelRestorer } from './host/recordings.ts';
import { RestorableRecordings } from './host/restorableRecordings.ts';
import { SavedFilters } from './host/savedFilters.ts';
import { SimulatorService } from './host/simulatorService.ts';
import { StubService } from './host/stubs/stubService.ts';
import { registerLanguageModelTools } from './host/tools/languageModelTools.ts';
import { Views } from './host/views/views.ts';

let closeAll: (() => Promise<void>) | undefined;

/** The objects behind the commands, and what others get instead of them: returned to the tests inside VS Code. */
export type Wiring = ReturnType<typeof wire>;

export function activate(context: ExtensionContext): Wiring | RealtimeDebuggerApi {
  const log = new HostLog();
  context.subscriptions.push(log);
  try {
    const wiring = wire(context, log);
    return context.extensionMode === ExtensionMode.Test ? wiring : wiring.api;
  } catch (error) {
    log.show(error);
    throw error;
  }
}

/** Says goodbye to the servers before the extension host ends. */
export async function deactivate(): Promise<void> {
  await closeAll?.();
}

function wire(context: ExtensionContext, log: HostLog) {
  const { extensionUri } = context;
  const keys = new KeyStore(context.secrets, context.globalState);
  const simulator = new SimulatorService();
  const trusted = new TrustStore(context.globalState);
  const recent = new RecentDestinations(context.globalState);
  const targets = new Targets(keys, trusted, simulator, process.env, recent);
  const recordings = new RestorableRecordings(context);
  const documents = new JsonDocuments();
  const presets = new PresetStore(context.globalState);
  const audioFiles = new AudioFiles(context.globalState, extensionUri);
  const microphones = new Microphones(extensionUri, log);
  const muted = new MutedRules();
  const sequences = new EventSequences();
  const savedEvents = new SavedEvents(context.globalState);
  const savedFilters = new SavedFilters(context.globalState);
  const columnWidths = new ColumnWidthStore(context.globalState);
  const composerHistory = new ComposerHistory(context.globalState);
  const keptMarks = new KeptMarks(context.globalState);
  const stubs = new StubService(log);
  const breakpoints = new Breakpoints(context.workspaceState);
  const panels: Panels = new Panels(extensionUri, documents, log, muted, keptMarks, (panel) =>
    panelHandlers(panel, {
      launcher,
      documents,
      audioFiles,
      microphones,
      keys,
      muted,
      presets,
      sequences,
      savedEvents,
      savedFilters,
      columnWidths,
      composerHistory,
      keptMarks,
      stubs,
      breakpoints,
      recordings,
      panels,
      log,
    }),
  );
  const proxy = new ProxyService({
    panels,
    targets,
    trusted,
    recordings,
    stubs,
    breakpoints,
    log,
    folder: Uri.joinPath(context.globalStorageUri, 'proxy').fsPath,
    environment: process.env,
  });
  const launcher = new Launcher(panels, targets, trusted, recordings, stubs, log);
  const views = new Views({ panels, recordings, audioFiles, keys, targets, savedEvents, proxy, breakpoints, log });
  const sent = new SendOutcomes();
  const eventFileLenses = new EventFileLenses(panels, sent);
  const services = {
    panels,
    launcher,
    targets,
    keys,
    trusted,
    recordings,
    audioFiles,
    microphones,
    documents,
    muted,
    sequences,
    stubs,
    sent,
    savedEvents,
    savedFilters,
    proxy,
    breakpoints,
    log,
  };
  const handlers = commandHandlers({ ...services, recordingsView: views.recordingsView });
  const api = publicApi(
    {
      panels,
      connect: async (name) => {
        const destination = await chooseDestination(name, services);
        return destination && (await launcher.start(destination));
      },
      openRecording: (file) => openRecording(file, recordings.folder),
    },
    context.subscriptions,
  );
  const restorer = new SessionPanelRestorer(panels, recordings, extensionUri);

  migrateCustomUrls(keys).catch((error: unknown) => log.error(error));
  closeAll = async () => {
    await Promise.all([panels.closeAll(), proxy.stop()]);
    await simulator.close();
  };
  context.subscriptions.push(
    documents,
    views,
    muted,
    stubs,
    proxy,
    breakpoints,
    new Problems(panels, muted),
    registerFindingActions(panels),
    registerLanguageModelTools({ panels, recordings, muted }),
    sent,
    eventFileLenses,
    languages.registerCodeLensProvider({ pattern: eventFilePattern }, eventFileLenses),
    registerCommands(handlers, (error) => log.show(error)),
    window.registerWebviewPanelSerializer(viewTypes.session, restorer),
    window.registerWebviewPanelSerializer(viewTypes.comparison, {
      deserializeWebviewPanel: async (webview, state) =>
        (await import('./host/replay/comparisonPanel.ts')).restoreComparison(webview, state, services),
    }),
    window.registerCustomEditorProvider(viewTypes.recording, new RecordingEditor(panels, recordings)),
    window.registerCustomEditorProvider(viewTypes.events, new RecordingEditor(panels, recordings)),
  );
  const { recordingsView, sessionsView, breakpointsView, endpointsView, savedEventsView, statusItem } = views;
  return {
    ...services,
    restorer,
    api,
    recordingsView,
    sessionsView,
    breakpointsView,
    endpointsView,
    savedEventsView,
    statusItem,
  };
}
