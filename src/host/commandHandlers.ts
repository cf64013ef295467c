/**
 * What each command does. Whatever a button of the panel does, a command does through the same objects. What is not needed
 * for a session to run is imported when it is asked for: what is read at the activation delays it.
 */
import { commands, Uri, window } from 'vscode';
import { RealtimeError } from '../base/errors.ts';
import type { HostNotifications } from '../contract/messages.ts';
import type { HoldRelease } from '../protocol/entry.ts';
import { panelCommands, type PanelCommand } from '../contract/panelCommands.ts';
import type { AudioFiles } from './audioFiles.ts';
import { setContextKey, type CommandHandlers } from './commands.ts';
import { forgetCertificate } from './endpoints/certificateTrust.ts';
import { chooseDestination } from './endpoints/connect.ts';
import { plainSimulator, savedDestination } from './endpoints/destination.ts';
import { editEndpoints } from './endpoints/editEndpoints.ts';
import { forgetKey } from './endpoints/forgetKey.ts';
import { knownEndpoints } from './endpoints/knownEndpoints.ts';
import { muteRules, showFinding, useFix } from './findingCommands.ts';
import type { KeyStore } from './endpoints/keyStore.ts';
import type { Targets } from './endpoints/targets.ts';
import type { TrustStore } from './endpoints/trustStore.ts';
import type { SavedEvents } from './eventFiles/savedEvents.ts';
import type { SendOutcomes } from './eventFiles/sendOutcomes.ts';
import type { EventSequences } from './eventSequences.ts';
import type { HostLog } from './hostLog.ts';
import type { JsonDocuments } from './jsonDocuments.ts';
import type { Launcher } from './launcher.ts';
import type { LiveSession } from './liveSession.ts';
import type { Microphones } from './microphones.ts';
import { extensionId } from './names.ts';
import type { MutedRules } from './mutedRules.ts';
import type { Panels } from './panels.ts';
import type { Breakpoints } from './proxy/breakpoints.ts';
import { heldFrame } from './proxy/heldFrames.ts';
import type { ProxyService } from './proxy/proxyService.ts';
import { loadRecording, openRecording } from './recordings.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import { SessionPanel } from './sessionPanel.ts';
import type { SavedFilters } from './savedFilters.ts';
import { editPrices } from './settings.ts';
import { showEntry } from './showEntry.ts';
import type { StubService } from './stubs/stubService.ts';
import type { RecordingsView } from './views/recordingsView.ts';
import { phrase, t, type Phrase } from '../base/l10n.ts';

export interface CommandServices {
  readonly panels: Panels;
  readonly launcher: Launcher;
  readonly targets: Targets;
  readonly keys: KeyStore;
  readonly trusted: TrustStore;
  readonly recordings: RestorableRecordings;
  readonly documents: JsonDocuments;
  readonly recordingsView: RecordingsView;
  readonly audioFiles: AudioFiles;
  readonly microphones: Microphones;
  readonly muted: MutedRules;
  readonly sequences: EventSequences;
  readonly stubs: StubService;
  readonly sent: SendOutcomes;
  readonly savedEvents: SavedEvents;
  readonly savedFilters: SavedFilters;
  readonly proxy: ProxyService;
  readonly breakpoints: Breakpoints;
  readonly log: HostLog;
}

export function commandHandlers(services: CommandServices): CommandHandlers {
  const { panels, launcher, audioFiles, microphones, recordings, recordingsView, proxy, breakpoints, log } = services;
  const release = (how: Exclude<HoldRelease, 'edited'>) => (): void => {
    const { session, hold } = heldFrame(panels, proxy);
    session.releaseHold(hold.n, how);
  };
  const sendEvent = (type: string) => (): void => void panels.requireLive().send(JSON.stringify({ type }));
  const focusPart = (part: HostNotifications['focus']['part']) => (): void => panels.requireCurrent().focus(part);
  const inPanel = Object.fromEntries(
    panelCommands.map((command) => [command, () => panels.requireCurrent().run(command)]),
  ) as Record<PanelCommand, () => void>;
  const selectedItem = (): string => {
    const { itemId } = panels.requireCurrent().selection;
    if (itemId === undefined) throw nothingSelected(phrase('No item is selected.'));
    return itemId;
  };
  const aboutItem = (type: string): void => {
    const { travelN } = panels.requireCurrent();
    if (travelN !== undefined) {
      throw new RealtimeError(
        'in-the-past',
        phrase('This is the session as of #{0}: go back to now to send.', travelN),
      );
    }
    const session = panels.requireLive();
    const itemId = selectedItem();
    const deletedN = session.state.items.get(itemId)?.deletedN;
    if (deletedN !== undefined) {
      throw new RealtimeError(
        'item-deleted',
        phrase('Nothing was sent: the selected item was deleted in #{0}.', deletedN),
        { hint: phrase('The server refuses an event that names it.') },
      );
    }
    session.send(JSON.stringify({ type, item_id: itemId }));
  };
  const deleteChosen = async (argument: unknown, selected: unknown): Promise<void> => {
    const { deleteRecordings } = await import('./views/recordingCommands.ts');
    const { settled } = await deleteRecordings(argument, selected, recordingsView, recordings.folder);
    // The command is done: the offer to undo it stands for as long as its message does.
    settled.catch((error: unknown) => log.show(error));
  };
  return {
    ...inPanel,
    connect: (argument) => connect(services, argument),
    disconnect: (argument) => liveOf(argument, panels).disconnect(),
    reconnect: (argument) => launcher.reconnect(panelOf(argument, panels)),
    startProxy: async (argument) => (await import('./proxy/proxyCommands.ts')).startProxy(argument, services),
    stopProxy: async () => {
      services.proxy.requireRunning();
      await services.proxy.stop();
    },
    openProxyTerminal: async () => (await import('./proxy/proxyCommands.ts')).openProxyTerminal(services),
    copyProxyAddress: async () => (await import('./proxy/proxyCommands.ts')).copyProxyAddress(services),
    openDemo: () => openDemo(services),
    openRecording: (argument) => openRecording(argument, recordings.folder),
    exportTranscript: async (argument) => {
      // From the Explorer: a recording that need not be open.
      const session = argument instanceof Uri ? await loadRecording(argument) : panelOf(argument, panels).session;
      const [{ chooseTarget }, { exportTo }] = await Promise.all([
        import('./exportChoice.ts'),
        import('./exportFlow.ts'),
      ]);
      const target = await chooseTarget();
      if (target) await exportTo(session, target, services.keys);
    },
    replayRecording: async (argument) =>
      (await import('./replay/replayCommands.ts')).replayRecording(argument, services),
    restoreConversation: async (argument) =>
      (await import('./replay/replayCommands.ts')).restoreConversation(argument, services),
    compareRecordings: async (argument, selected) =>
      (await import('./replay/comparisonPanel.ts')).compareRecordings(argument, selected, services),
    saveAudio: async () => {
      const { session } = panels.requireCurrent();
      const { chooseAudio, saveAudio } = await import('./saveAudio.ts');
      const selection = await chooseAudio(session);
      if (selection) await saveAudio(session, selection);
    },
    appendAudioFile: async (argument) => {
      const session = liveOf(argument, panels);
      if (argument instanceof Uri) await audioFiles.append(session, argument);
      else await audioFiles.chooseAndAppend(session);
    },
    appendToSession: async (argument) => {
      if (argument instanceof Uri) await audioFiles.append(panels.requireLive(), argument);
    },
    appendOptions: () => audioFiles.pickOptions(),
    pauseAppend: () => audioFiles.togglePause(panels.requireLive()),
    cancelAppend: () => audioFiles.cancel(panels.requireLive()),
    startMicrophone: (argument) => microphones.start(panels.requireLive(), argument),
    stopMicrophone: () => microphones.stop(panels.requireLive()),
    toggleMicrophoneMute: () => microphones.toggleMute(panels.requireLive()),
    togglePushToTalk: () => microphones.togglePushToTalk(panels.requireLive()),
    chooseMicrophone: () => microphones.chooseDevice(panels.requireLive()),
    commitAudio: sendEvent('input_audio_buffer.commit'),
    clearAudio: sendEvent('input_audio_buffer.clear'),
    createResponse: sendEvent('response.create'),
    cancelResponse: sendEvent('response.cancel'),
    focusComposer: () => {
      focusPart('composer')();
      setContextKey('composerShown', true);
    },
    focusConversation: focusPart('conversation'),
    focusEvents: focusPart('events'),
    focusDetails: focusPart('details'),
    filterEvents: focusPart('filter'),
    showTimeline: focusPart('timeline'),
    showFindings: () => {
      focusPart('findings')();
      setContextKey('findingsShown', true);
    },
    showConfiguration: focusPart('session'),
    showUsage: focusPart('usage'),
    openEventAsJson: async () => {
      const { session, selection } = panels.requireCurrent();
      if (selection.n === undefined) throw nothingSelected(phrase('No event is selected.'));
      await services.documents.open(session, selection.n);
    },
    compareEvents: async () => {
      const { session, selection } = panels.requireCurrent();
      if (selection.n === undefined) throw nothingSelected(phrase('No event is selected.'));
      await (await import('./compareEvents.ts')).compareEvents(session, services.documents, selection.n);
    },
    compareConfiguration: async () => {
      const { session } = panels.requireCurrent();
      await (await import('./compareEvents.ts')).compareConfiguration(session, services.documents);
    },
    retrieveItem: () => aboutItem('conversation.item.retrieve'),
    saveItemAudio: async () => {
      const { session } = panels.requireCurrent();
      const itemId = selectedItem();
      await (await import('./saveAudio.ts')).saveAudio(session, { itemId });
    },
    toggleStubs: () => {
      const stubs = services.stubs.of(panels.requireLive());
      stubs.automatic = !stubs.automatic;
    },
    editStubs: async () => (await import('./stubs/createStub.ts')).editStubs(services.stubs, null),
    editPrices,
    stepThroughLog: (argument) => {
      const panel = panels.requireCurrent();
      panel.focus('log');
      if (typeof argument === 'number') panel.travelTo(argument);
    },
    backToNow: () => panels.requireCurrent().travelTo(null),
    useSavedEvent: async (argument) => {
      const panel = panels.requireCurrent();
      const name = textOf(argument) ?? (await services.savedEvents.choose(t('Put Saved Event Into Composer')));
      const text = services.savedEvents.all.find((one) => one.name === name)?.text;
      if (text !== undefined) panel.write(text);
    },
    renameSavedEvent: (argument) => services.savedEvents.renameChosen(textOf(argument)),
    deleteSavedEvent: (argument) => services.savedEvents.deleteChosen(textOf(argument)),
    renameSavedFilter: () => services.savedFilters.renameChosen(),
    deleteSavedFilter: () => services.savedFilters.deleteChosen(),
    sendEventFile: async (argument) =>
      (await import('./eventFiles/sendEventFile.ts')).sendEventFile(argument, {
        panels,
        sequences: services.sequences,
        sent: services.sent,
        connect: () => connect(services, undefined),
      }),
    addEndpoint: () => saveNewEndpoint(services),
    editEndpoints,
    removeEndpoint: async (argument) => {
      const removed = await (await import('./endpoints/removeKnown.ts')).removeKnown(argument, services.keys);
      // The command is done: the offer to undo it stands for as long as its message does.
      removed?.settled.catch((error: unknown) => log.show(error));
    },
    clearKey: (argument) => forgetKey(services.keys, slotOf(argument, services)),
    forgetCertificate: () => forgetCertificate(services.trusted),
    muteRules: (rule) => muteRules(rule, services.muted),
    showFinding: (path, findingId) => showFinding(path, findingId, panels, recordings.folder),
    useFix: (path, wanted) => useFix(path, wanted, panels),
    showSentEvent: async (uri, index) => {
      const outcome = uri instanceof Uri && typeof index === 'number' ? services.sent.of(uri)[index] : undefined;
      if (outcome?.place) await showEntry(outcome.place, outcome.place.n, panels);
    },
    showLog: () => log.reveal(),
    collectDiagnostics: async () =>
      (await import('./diagnostics/collectDiagnostics.ts')).collectDiagnostics({ panels, recordings, log }),
    openWalkthrough: () => commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false),
    showSession: async (argument, n) => {
      if (argument instanceof SessionPanel) argument.reveal();
      else if (proxy.sessions.includes(argument as LiveSession))
        proxy.show(argument as LiveSession, typeof n === 'number' ? n : undefined);
      else if (panels.live.length < 2) (panels.liveInFront ?? panels.requireCurrent()).reveal();
      else (await (await import('./views/pickLiveSession.ts')).pickLiveSession(panels))?.reveal();
    },
    revealRecording: async (argument) =>
      (await import('./views/recordingCommands.ts')).revealRecording(argument, recordingsView),
    renameRecording: async (argument) =>
      (await import('./views/recordingCommands.ts')).renameRecording(argument, recordingsView, recordings.folder),
    deleteRecording: deleteChosen,
    addBreakpoint: async (argument) =>
      (await import('./proxy/breakpointCommands.ts')).addBreakpoint(argument, breakpoints),
    editBreakpoint: async (argument) =>
      (await import('./proxy/breakpointCommands.ts')).editBreakpoint(argument, breakpoints),
    removeBreakpoint: async (argument) =>
      (await import('./proxy/breakpointCommands.ts')).removeBreakpoint(argument, breakpoints),
    removeAllBreakpoints: () => breakpoints.removeAll(),
    toggleBreakpoints: () => breakpoints.toggleAll(),
    continueHeld: release('unchanged'),
    dropHeld: release('dropped'),
    holdNextFrame: release('next'),
    continueAllHeld: () => heldFrame(panels, proxy).session.continueAllHolds(),
    // In the menu of several its title says so.
    deleteRecordings: deleteChosen,
  };
}

function nothingSelected(message: Phrase): RealtimeError {
  return new RealtimeError('nothing-selected', message, {
    hint: phrase('Select one in the panel of the session.'),
  });
}

function textOf(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

/** From the list of endpoints the key of the one chosen there. */
function slotOf(argument: unknown, { keys, targets }: CommandServices): string | undefined {
  return knownEndpoints(keys, targets).find(({ name }) => name === argument)?.destination.keySlot;
}

/** From the list of sessions the one chosen there, else the one in front. */
function panelOf(argument: unknown, panels: Panels): SessionPanel {
  return argument instanceof SessionPanel ? argument : panels.requireCurrent();
}

function liveOf(argument: unknown, panels: Panels): LiveSession {
  return argument instanceof SessionPanel ? panels.requireLive(argument) : panels.requireLive();
}

async function connect(services: CommandServices, argument: unknown): Promise<void> {
  const destination = await chooseDestination(argument, services);
  const started = destination && (await services.launcher.start(destination));
  if (started?.liveSession?.readOnly === false && started.liveSession.target.kind !== 'simulator') {
    setContextKey('ownServer', true);
  }
}

async function saveNewEndpoint({ keys, launcher }: CommandServices): Promise<void> {
  const { addEndpoint } = await import('./endpoints/endpointWizard.ts');
  const endpoint = await addEndpoint(keys);
  if (!endpoint) return;
  setContextKey('ownServer', true);
  const choice = await window.showInformationMessage(t('"{0}" is in the settings now.', endpoint.name), t('Connect'));
  if (choice) await launcher.start(savedDestination(endpoint));
}

async function openDemo({ launcher, stubs, log }: CommandServices): Promise<void> {
  const liveSession = (await launcher.start(plainSimulator))?.liveSession;
  if (!liveSession) return;
  const { playDemo } = await import('./demo.ts');
  // The command is done when the session talks; the script goes on by itself.
  stubs.without(liveSession, () => playDemo(liveSession)).catch((error: unknown) => log.error(error));
}
