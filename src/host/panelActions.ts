/** What a panel can ask for, answered for the session that it shows. The commands do the same through the same functions. */
import { RealtimeError } from '../base/errors.ts';
import { entryAt } from '../protocol/entryLog.ts';
import type { AudioFiles } from './audioFiles.ts';
import { readPartAudio } from './audioPart.ts';
import type { ColumnWidthStore } from './columnWidths.ts';
import type { ComposerHistory } from './composerHistory.ts';
import type { DebugSession } from './debugSession.ts';
import type { KeyStore } from './endpoints/keyStore.ts';
import type { SavedEvents } from './eventFiles/savedEvents.ts';
import { checkEvent, describeEvent } from './eventHelp.ts';
import type { EventSequences } from './eventSequences.ts';
import { readFix } from './findingFixes.ts';
import type { JsonDocuments } from './jsonDocuments.ts';
import type { KeptMarks } from './keptMarks.ts';
import type { Launcher } from './launcher.ts';
import type { HostLog } from './hostLog.ts';
import type { LiveSession } from './liveSession.ts';
import type { Microphones } from './microphones.ts';
import type { MutedRules } from './mutedRules.ts';
import type { ActionHandlers } from './panelRequests.ts';
import { logPlayback } from './playback.ts';
import type { Panels } from './panels.ts';
import type { PresetStore } from './presetStore.ts';
import type { Breakpoints } from './proxy/breakpoints.ts';
import type { RestorableRecordings } from './restorableRecordings.ts';
import type { SavedFilters } from './savedFilters.ts';
import type { SessionPanel } from './sessionPanel.ts';
import { editPrices, priceSettings, truncatesOnBargeIn } from './settings.ts';
import type { StubService } from './stubs/stubService.ts';
import { phrase } from '../base/l10n.ts';

/** A frame crosses in pieces of at most this many characters. */
const MAX_PIECE_LENGTH = 1024 * 1024;

export interface ActionServices {
  readonly launcher: Launcher;
  readonly documents: JsonDocuments;
  readonly audioFiles: AudioFiles;
  readonly microphones: Microphones;
  readonly keys: KeyStore;
  readonly muted: MutedRules;
  readonly presets: PresetStore;
  readonly sequences: EventSequences;
  readonly savedEvents: SavedEvents;
  readonly savedFilters: SavedFilters;
  readonly columnWidths: ColumnWidthStore;
  readonly composerHistory: ComposerHistory;
  readonly keptMarks: KeptMarks;
  readonly stubs: StubService;
  readonly breakpoints: Breakpoints;
  readonly recordings: RestorableRecordings;
  readonly panels: Panels;
  readonly log: HostLog;
}

export function panelHandlers(panel: SessionPanel, services: ActionServices): ActionHandlers {
  return {
    send: ({ text }) => ({ n: requireLive(panel).send(text) }),
    answerCall: ({ callId, text, respondText }) => ({
      n: services.stubs.of(requireLive(panel)).answer(callId, text, respondText ?? undefined),
    }),
    runStub: async ({ callId }) => {
      await services.stubs.of(requireLive(panel)).run(callId);
      return null;
    },
    setAutomaticStubs: ({ automatic }) => {
      services.stubs.of(requireLive(panel)).automatic = automatic;
      return null;
    },
    createStub: async ({ callId }) => {
      const { createStub } = await import('./stubs/createStub.ts');
      await createStub(panel.session.state, callId);
      return null;
    },
    editStubs: async ({ tool }) => {
      const { editStubs } = await import('./stubs/createStub.ts');
      await editStubs(services.stubs, tool);
      return null;
    },
    sendSequence: ({ text }) => {
      const { events, finished } = services.sequences.start(requireLive(panel), text);
      // How it ends stands in the session's header.
      finished.catch(() => undefined);
      return { events };
    },
    cancelSequence: () => {
      services.sequences.cancel(requireLive(panel));
      return null;
    },
    readSavedEvents: () => services.savedEvents.all,
    saveEvent: async ({ text }) => ({ name: (await services.savedEvents.save(text)) ?? null }),
    renameSavedEvent: async () => {
      await services.savedEvents.renameChosen();
      return null;
    },
    deleteSavedEvent: async () => {
      await services.savedEvents.deleteChosen();
      return null;
    },
    readSavedFilters: () => services.savedFilters.all,
    saveFilter: async ({ text }) => ({ name: (await services.savedFilters.save(text)) ?? null }),
    renameSavedFilter: async () => {
      await services.savedFilters.renameChosen();
      return null;
    },
    deleteSavedFilter: async () => {
      await services.savedFilters.deleteChosen();
      return null;
    },
    readColumnWidths: () => services.columnWidths.all,
    changeColumnWidths: async (changes) => {
      await services.columnWidths.change(changes);
      return null;
    },
    readComposerHistory: () => services.composerHistory.all,
    addToComposerHistory: async ({ text }) => {
      await services.composerHistory.add(text, panel.liveSession?.target.secrets ?? []);
      return null;
    },
    saveEventFile: async ({ text }) => {
      const { saveEventFile } = await import('./eventFiles/eventFile.ts');
      await saveEventFile(text);
      return null;
    },
    openEventFile: async () => {
      const { openEventFile } = await import('./eventFiles/eventFile.ts');
      const text = await openEventFile();
      return text === undefined ? null : { text };
    },
    readFrame: ({ n, offset, length }) => readFrame(panel.session, n, offset, length),
    readFix: (params) => readFix(panel.session.state, params),
    muteRule: async ({ rule, muted }) => {
      await services.muted.set(rule, muted);
      return null;
    },
    readAudio: ({ itemId, partIndex, fromSample }) => readPartAudio(panel.session, itemId, partIndex, fromSample),
    markRow: async (mark) => {
      await services.keptMarks.mark(panel.session, mark);
      return null;
    },
    releaseHold: ({ n, how, text }) => {
      requireLive(panel).releaseHold(n, how, text);
      return null;
    },
    continueAllHolds: () => {
      requireLive(panel).continueAllHolds();
      return null;
    },
    addBreakpoint: async ({ text }) => {
      const { addBreakpoint } = await import('./proxy/breakpointCommands.ts');
      await addBreakpoint(text, services.breakpoints);
      return null;
    },
    reportPlayback: (report) => {
      const live = panel.liveSession;
      // What an app truncates is its own affair.
      if (live) logPlayback(live, report, !live.isRelayed && truncatesOnBargeIn());
      return null;
    },
    appendAudioFile: async () => ({ appended: await services.audioFiles.chooseAndAppend(requireLive(panel)) }),
    dropAudio: async (dropped) => ({ appended: await services.audioFiles.drop(requireLive(panel), dropped) }),
    pauseAppend: ({ paused }) => {
      services.audioFiles.setPaused(requireLive(panel), paused);
      return null;
    },
    readAppendOptions: () => services.audioFiles.options,
    writeAppendOptions: async (options) => {
      await services.audioFiles.setOptions(options);
      return null;
    },
    cancelAppend: () => {
      services.audioFiles.cancel(requireLive(panel));
      return null;
    },
    startMicrophone: async () => {
      await services.microphones.start(requireLive(panel));
      return null;
    },
    stopMicrophone: () => {
      services.microphones.stop(requireLive(panel));
      return null;
    },
    changeMicrophone: (change) => {
      services.microphones.change(requireLive(panel), change);
      return null;
    },
    disconnect: async () => {
      await requireLive(panel).disconnect();
      return null;
    },
    reconnect: async () => {
      await services.launcher.reconnect(panel);
      return null;
    },
    reconnectWith: async ({ change }) => {
      await services.launcher.reconnectWith(panel, change);
      return null;
    },
    exportTranscript: async ({ format }) => {
      const { exportTo } = await import('./exportFlow.ts');
      await exportTo(panel.session, format, services.keys);
      return null;
    },
    saveAudio: async ({ itemId }) => {
      const { saveAudio } = await import('./saveAudio.ts');
      await saveAudio(panel.session, { itemId });
      return null;
    },
    openAsJson: async ({ n, itemId, range }) => {
      await services.documents.open(
        panel.session,
        n,
        range ? { kind: 'value', ...range } : itemId === undefined ? { kind: 'frame' } : { kind: 'item', itemId },
      );
      return null;
    },
    openConfiguration: async () => {
      await services.documents.openConfiguration(panel.session);
      return null;
    },
    compareEvent: async ({ n, itemId }) => {
      const { compareEvents } = await import('./compareEvents.ts');
      await compareEvents(panel.session, services.documents, n, itemId);
      return null;
    },
    openPrevious: async () => {
      const { openPrevious } = await import('./openPrevious.ts');
      await openPrevious(panel.session, services.recordings);
      return null;
    },
    openOriginal: async () => {
      const { openOriginal } = await import('./replay/original.ts');
      await openOriginal(panel.session, services.recordings);
      return null;
    },
    compareWithOriginal: async () => {
      const { compareWithOriginal } = await import('./replay/original.ts');
      await compareWithOriginal(panel.session, services);
      return null;
    },
    compareFix: async ({ findingId, choice }) => {
      const { compareFix } = await import('./compareEvents.ts');
      await compareFix(panel.session, services.documents, findingId, choice);
      return null;
    },
    compareSession: async () => {
      const { compareConfiguration } = await import('./compareEvents.ts');
      await compareConfiguration(panel.session, services.documents);
      return null;
    },
    describeEvent: (params) => describeEvent(panel.session, params),
    readEventShape: async ({ type, dialect }) => {
      const { eventShape } = await import('../protocol/eventShape.ts');
      return (await eventShape(type, dialect)) ?? null;
    },
    checkEvent: ({ text }) => checkEvent(text),
    checkTools: async (params) => {
      const { checkTools } = await import('./toolSchemas.ts');
      return checkTools(params);
    },
    readPresets: () => ({ presets: services.presets.all }),
    savePreset: async ({ name, text }) => {
      const leftOut = await services.presets.save(name, text);
      return { presets: services.presets.all, leftOut };
    },
    deletePreset: async ({ name }) => {
      await services.presets.delete(name);
      return { presets: services.presets.all };
    },
    exportPresets: async () => {
      const { exportPresets } = await import('./presetDocuments.ts');
      await exportPresets(services.presets);
      return null;
    },
    importPresets: async () => {
      const { importPresets } = await import('./presetDocuments.ts');
      await importPresets(services.presets);
      return { presets: services.presets.all };
    },
    readPrices: () => priceSettings(),
    editPrices: async () => {
      await editPrices();
      return null;
    },
    copy: async ({ text }) => {
      const { copyText } = await import('./copyText.ts');
      await copyText(panel.session, text);
      return null;
    },
  };
}

function requireLive(panel: SessionPanel): LiveSession {
  if (panel.liveSession) return panel.liveSession;
  throw new RealtimeError('read-only', phrase('This is a recording: nothing can be sent.'), {
    hint: phrase('Run "Realtime: Connect" to begin a session.'),
  });
}

function readFrame(
  session: DebugSession,
  n: number,
  offset: number,
  length: number,
): { text: string; totalLength: number; binary: boolean } {
  const entry = entryAt(session.entries, n);
  if (!entry) throw new RealtimeError('no-such-entry', phrase('There is no entry {0} in this session.', n));
  const text = entry.kind === 'frame' ? entry.text : JSON.stringify({ at: entry.at, ...entry.details });
  const piece = text.slice(offset, offset + Math.min(length, MAX_PIECE_LENGTH));
  return { text: piece, totalLength: text.length, binary: entry.kind === 'frame' && entry.binary };
}
