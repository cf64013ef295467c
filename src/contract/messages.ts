/**
 * Every message between the extension host and a panel, both ways. The host owns all data; a panel is a cache that may
 * be killed, hidden or restored at any moment: on `ready` it gets a whole snapshot, then numbered batches, and asks for
 * a resync when a number is missing. Deep frames never cross: payloads are pulled as text, by range.
 */
import type { ExportFormat } from '../base/exportFormats.ts';
import type { JsonObject } from '../base/json.ts';
import type { Phrase } from '../base/l10n.ts';
import type { Dialect } from '../protocol/catalog.ts';
import type { HoldRelease } from '../protocol/entry.ts';
import type { EventDocumentation } from '../protocol/eventDocumentation.ts';
import type { FrameProblem } from '../protocol/parse.ts';
import type { SessionPreset } from '../protocol/sessionPresets.ts';
import type { ToolProblem } from '../protocol/toolChecks.ts';
import type { PriceTable } from '../session/cost/priceTable.ts';
import type { ValueShape } from '../protocol/valueShape.ts';
import type { Finding, FindingFix, FixChoice } from '../session/findings/finding.ts';
import type { PackedRows } from '../session/packedRows.ts';
import type { Hold } from '../session/holds.ts';
import type { StubRun } from '../session/stubs/answerDesk.ts';
import type { PreviousSession } from '../session/previousSession.ts';
import type { SessionReplay } from '../session/sessionReplay.ts';
import type { RowMark } from '../session/rowMarks.ts';
import type { ColumnChanges, ColumnWidths } from './columnWidths.ts';
import type { Microphone, MicrophoneChange } from './microphone.ts';
import type {
  Connection,
  ConversationItem,
  DialectVerdict,
  EventRow,
  InputBuffer,
  RealtimeResponse,
  SessionCounts,
  SessionError,
} from '../session/state.ts';
import type { PanelCommand } from './panelCommands.ts';

/** Both halves ship together; a panel restored from an older version is told to reload. */
export const CONTRACT_VERSION = 3;

/** How audio files are appended; remembered as the last choice. */
export interface AppendOptions {
  /** `realtime`: a second of audio in a second; `fast`: as fast as the network takes it. */
  readonly pace: 'fast' | 'realtime';
  /** Audio in one event, 20 to 1000 ms. */
  readonly chunkMs: number;
  /** Silence sent after the audio; `auto`: as much as ends the turn where the server detects its end, else none. */
  readonly silenceMs: number | 'auto';
  /** Send `input_audio_buffer.commit` when all is sent, and `response.create` after that. */
  readonly commit: boolean;
  readonly respond: boolean;
}

export const appendLimits = { minChunkMs: 20, maxChunkMs: 1000, maxSilenceMs: 60_000 } as const;

/** What becomes of a file that is appended. */
export interface Appending {
  readonly fileName: string;
  readonly phase: 'reading' | 'sending' | 'paused' | 'done' | 'cancelled';
  /** What the file is, "MP3, 44.1 kHz stereo, 3:12", once it was read. */
  readonly source?: Phrase;
  /** What it becomes, "PCM16 24 kHz mono". */
  readonly target?: string;
  /** What was sent, silence counted. */
  readonly doneMs: number;
  /** Unknown while the file is read, and where another program decodes it and does not say. */
  readonly totalMs?: number;
  /** Silence that is sent after the file. */
  readonly silenceMs?: number;
}

/** How far a list of events is that is sent one after the other. */
export interface SequenceProgress {
  /** Tells one list from the next. */
  readonly id: number;
  readonly phase: 'running' | 'done' | 'cancelled' | 'failed';
  /** Of its steps, from 1. */
  readonly step: number;
  readonly sent: number;
  readonly events: number;
  /** "sent response.create", "waits for response.done". */
  readonly doing: Phrase;
  /** Why it ended early. */
  readonly message?: Phrase;
}

/** Stubs of a live session. */
export interface StubState {
  /** They answer by themselves; else when they are told to. */
  readonly automatic: boolean;
  /** Functions that have one. */
  readonly tools: readonly string[];
  /** What is wrong with those that were left out. */
  readonly problems: readonly string[];
  /** Those at work. */
  readonly runs: readonly StubRun[];
}

/** An event, or a list of them, that was kept by name. */
export interface SavedEvent {
  readonly name: string;
  readonly text: string;
}

/** A filter of the event table that was kept by name. */
export interface SavedFilter {
  readonly name: string;
  readonly text: string;
}

/** All of a session but its lists: small, sent whole with every batch. */
export interface SessionHeader {
  /** Title of the panel, e.g. "Simulator". */
  readonly name: string;
  readonly sourceKind: string;
  readonly sourceUrl?: string;
  /** An app has, or had, the session through the debugger's proxy: on which port, and whether that is, or was, in this window. */
  readonly proxy?: { readonly port: number; readonly isHere: boolean };
  /** A recording opened from a file, or a session that has ended: nothing can be sent. */
  readonly readOnly: boolean;
  /** A live session that ended can be connected again to the same endpoint. */
  readonly canReconnect: boolean;
  /** The panel's session is being replaced by a new one to the same endpoint, which is not open yet. */
  readonly reconnecting?: true;
  /** Why the panel of a live session shows its recording: a reload of the window ended it. */
  readonly notice?: string;
  /** File name of the recording, its size, and what went wrong with it. */
  readonly recording?: {
    readonly fileName: string;
    readonly sizeBytes: number;
    readonly failure?: Phrase;
    /** How much of it is shown by now; absent where all is. */
    readonly readPercent?: number;
  };
  readonly connection: Connection;
  readonly dialect: DialectVerdict;
  /** What is in effect, and what the client asked for: in GA's names and places, whichever dialect is spoken. */
  readonly session?: JsonObject;
  readonly sessionN?: number;
  readonly requestedSession?: JsonObject;
  readonly activeResponseId?: string;
  readonly buffer: InputBuffer;
  readonly usage: JsonObject;
  readonly rateLimits: readonly JsonObject[];
  readonly counts: SessionCounts;
  readonly assistantHasSpoken: boolean;
  /** The session's clock when this was made; the panel lets it run on while the session is live. */
  readonly nowMonoMs: number;
  /** An audio file that is being appended, or was the last one. */
  readonly appending?: Appending;
  /** The session's microphone, on or ended; none when it was never used. */
  readonly microphone?: Microphone;
  /** Ids of the rules whose findings are not listed, in any panel: a setting. */
  readonly mutedRules: readonly string[];
  /** A list of events that is being sent, or was the last one. */
  readonly sequence?: SequenceProgress;
  /** That it is the replay of a recording, and how far that is. */
  readonly replay?: SessionReplay;
  /** The session whose place it took, by reconnecting. */
  readonly previous?: PreviousSession;
  /** Of a live session: what answers function calls by itself. */
  readonly stubs?: StubState;
}

/** What a header tells from the log, and was something else at another entry. */
export type LoggedHeader = Pick<
  SessionHeader,
  | 'connection'
  | 'dialect'
  | 'session'
  | 'sessionN'
  | 'requestedSession'
  | 'activeResponseId'
  | 'buffer'
  | 'usage'
  | 'rateLimits'
  | 'counts'
  | 'assistantHasSpoken'
  | 'nowMonoMs'
>;

/**
 * The session as it was after entry `n`. What is by now as it was then crosses as an id only: of a long session that is
 * nearly all. A batch that brings the panel up to now goes out just before.
 */
export interface PastState {
  readonly n: number;
  /** `nowMonoMs` is the entry's own time. */
  readonly header: LoggedHeader;
  /** Of all items that were there, in the order in which they came. */
  readonly itemIds: readonly string[];
  /** Those of them that are something else by now. */
  readonly items: readonly ConversationItem[];
  readonly order: readonly string[];
  readonly responseIds: readonly string[];
  readonly responses: readonly RealtimeResponse[];
  readonly errors: readonly SessionError[];
  readonly holds: readonly Hold[];
  /** Of the findings of now, those that are about nothing later. */
  readonly findingIds: readonly string[];
}

/** What a panel tells of a rule besides its findings. */
export interface RuleDescription {
  readonly id: string;
  readonly title: Phrase;
  readonly explanation: Phrase;
}

/** A finding, but for the event of a fix where that is large: then only its length crosses, see `readFix`. */
export type PanelFinding = Omit<Finding, FixChoice> & { readonly [choice in FixChoice]?: PanelFix };
/** In the order in which they are offered. */
export const fixChoices: readonly FixChoice[] = ['fix', 'alternative'];
export type PanelFix = FindingFix | (Omit<FindingFix, 'event'> & { readonly eventLength: number });

export interface Snapshot {
  readonly revision: number;
  readonly header: SessionHeader;
  /** The first rows; of a long log the others come with the batches that follow. */
  readonly rows: PackedRows;
  readonly items: readonly ConversationItem[];
  readonly order: readonly string[];
  readonly responses: readonly RealtimeResponse[];
  readonly errors: readonly SessionError[];
  /** In the order in which they were first reported, those included whose time to be shown has not come. */
  readonly findings: readonly PanelFinding[];
  /** In the order of the log. */
  readonly marks: readonly RowMark[];
  readonly holds: readonly Hold[];
  /** Every rule that was looked for, in the order of a list. */
  readonly rules: readonly RuleDescription[];
}

/** What changed since `revision - 1`. Applying a batch twice changes nothing. */
export interface Batch {
  readonly revision: number;
  readonly header: SessionHeader;
  /** New rows. */
  readonly rows: PackedRows;
  /** Rows sent before that changed (an answer arrived, an item was linked). */
  readonly changedRows: readonly EventRow[];
  readonly items: readonly ConversationItem[];
  /** Whole order, when it changed. */
  readonly order?: readonly string[];
  readonly responses: readonly RealtimeResponse[];
  readonly errors?: readonly SessionError[];
  /** All findings, when one came, changed or went. */
  readonly findings?: readonly PanelFinding[];
  /** All marks, when one came, changed or went. */
  readonly marks?: readonly RowMark[];
  /** All holds, when one came or was released. */
  readonly holds?: readonly Hold[];
}

/**
 * `start` and `seek` say where, `progress` what was heard since the last report, the others also why no more is:
 * `barge-in` when the user's speech stopped it.
 */
export const playbackReasons = ['start', 'progress', 'seek', 'pause', 'end', 'barge-in'] as const;

/** A stretch of a content part that was heard, in milliseconds of its audio. */
export interface PlaybackReport {
  readonly itemId: string;
  readonly contentIndex: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly reason: (typeof playbackReasons)[number];
}

/** Requests a panel makes; each has one answer or one error. */
export interface PanelRequests {
  /** The panel is up, or noticed a gap in the batches. */
  ready: { params: { version: number }; result: Snapshot };
  /** The session as it was after entry `n`, 0 for before the first. Null when another `n` was asked for before it was there. */
  travel: { params: { n: number }; result: PastState | null };
  /** Sends exactly this text as one frame. Invalid text is sent too: it is a debugger. `n` is its log entry. */
  send: { params: { text: string }; result: { n: number } };
  /**
   * Sends the output of a function call: `text` is the whole event. `respondText` is sent after it, when all calls of the calling
   * response have their outputs in the conversation and no response is under way; null asks for none.
   */
  answerCall: { params: { callId: string; text: string; respondText: string | null }; result: { n: number } };
  /** Answers a call with its function's stub, now. How that ends, the call tells. */
  runStub: { params: { callId: string }; result: null };
  /** Whether stubs answer the calls of this session by themselves. */
  setAutomaticStubs: { params: { automatic: boolean }; result: null };
  /** Asks in VS Code what kind of stub the function of this call shall have, writes it into the settings and shows it there. */
  createStub: { params: { callId: string }; result: null };
  /** Shows the setting of the stubs, or the file of the one of this function. */
  editStubs: { params: { tool: string | null }; result: null };
  /** Begins to send a JSON list of events, see `eventSequence.ts`; how far it is, the header says. */
  sendSequence: { params: { text: string }; result: { events: number } };
  cancelSequence: { params: Record<string, never>; result: null };
  readSavedEvents: { params: Record<string, never>; result: readonly SavedEvent[] };
  /** Asks in VS Code for a name and keeps the text; null when the question was closed. */
  saveEvent: { params: { text: string }; result: { name: string | null } };
  /** Both ask in VS Code which one. */
  renameSavedEvent: { params: Record<string, never>; result: null };
  deleteSavedEvent: { params: Record<string, never>; result: null };
  readSavedFilters: { params: Record<string, never>; result: readonly SavedFilter[] };
  /** Asks in VS Code for a name and keeps the filter; null when the question was closed. */
  saveFilter: { params: { text: string }; result: { name: string | null } };
  /** Both ask in VS Code which one. */
  renameSavedFilter: { params: Record<string, never>; result: null };
  deleteSavedFilter: { params: Record<string, never>; result: null };
  /** Widths of the event table's columns that were chosen in any panel; all of them are written at once. */
  readColumnWidths: { params: Record<string, never>; result: ColumnWidths };
  changeColumnWidths: { params: ColumnChanges; result: null };
  /** Texts that were sent from the composer of any panel, newest last. */
  readComposerHistory: { params: Record<string, never>; result: readonly string[] };
  /** A text that holds a secret is not kept. */
  addToComposerHistory: { params: { text: string }; result: null };
  /** Asks where to, and writes the text there. */
  saveEventFile: { params: { text: string }; result: null };
  /** Lets the person choose an event file; null when the dialog was closed. */
  openEventFile: { params: Record<string, never>; result: { text: string } | null };
  /** A piece of a frame's own text: characters `offset` to `offset + length`. */
  readFrame: {
    params: { n: number; offset: number; length: number };
    result: { text: string; totalLength: number; binary: boolean };
  };
  /** A piece of the event of a finding's fix, as JSON text: characters `offset` to `offset + length`. */
  readFix: {
    params: { findingId: string; choice: FixChoice; offset: number; length: number };
    result: { text: string; totalLength: number };
  };
  /** No panel lists what a rule finds any more, or all do again. */
  muteRule: { params: { rule: string; muted: boolean }; result: null };
  /** A piece of a content part's audio, from `fromSample` on, as 16-bit PCM mono samples in base64; empty at its end. */
  readAudio: {
    params: { itemId: string; partIndex: number; fromSample: number };
    result: { base64: string; sampleRate: number; totalSamples: number };
  };
  /** Marks an entry and puts a note on it, or takes both away: in the log of a live session, beside a recording. */
  markRow: { params: { n: number; marked: boolean; note: string }; result: null };
  /**
   * Lets a held frame go on, or not; `next` lets it go on and holds the frame behind it, whatever that is. `text` goes in its
   * place with `edited`. Refused where nothing holds it any more, and where it must not be edited.
   */
  releaseHold: { params: { n: number; how: HoldRelease; text?: string }; result: null };
  /** Lets everything go on that is held in this session. */
  continueAllHolds: { params: Record<string, never>; result: null };
  /** Asks in VS Code for a breakpoint, with this filter to begin with. */
  addBreakpoint: { params: { text: string }; result: null };
  /** What was played of a part: goes into the log of a live session. */
  reportPlayback: { params: PlaybackReport; result: null };
  /** Lets the user choose an audio file and appends it. False when the dialog was closed. */
  appendAudioFile: { params: Record<string, never>; result: { appended: boolean } };
  /**
   * A piece of a file that was dropped on the panel, the first with offset 0; the last one has it appended. A file dropped
   * from the Explorer comes as its URI; the host takes only those inside the workspace.
   */
  dropAudio: {
    params: { fileName: string; offset: number; totalBytes: number; base64: string } | { uri: string };
    result: { appended: boolean };
  };
  pauseAppend: { params: { paused: boolean }; result: null };
  cancelAppend: { params: Record<string, never>; result: null };
  readAppendOptions: { params: Record<string, never>; result: AppendOptions };
  writeAppendOptions: { params: AppendOptions; result: null };
  /** Asks in VS Code what shall capture, and starts it: a page in the browser, or a program. */
  startMicrophone: { params: Record<string, never>; result: null };
  stopMicrophone: { params: Record<string, never>; result: null };
  changeMicrophone: { params: MicrophoneChange; result: null };
  disconnect: { params: Record<string, never>; result: null };
  reconnect: { params: Record<string, never>; result: null };
  /** Asks for another key, or for the model that the URL lacks, and connects again. */
  reconnectWith: { params: { change: 'key' | 'model' }; result: null };
  /** Shows the recording that this session is a replay of, in a panel of its own. */
  openOriginal: { params: Record<string, never>; result: null };
  /** Shows that recording and this session side by side. */
  compareWithOriginal: { params: Record<string, never>; result: null };
  /** Shows the recording of the session whose place this one took, in a panel of its own. */
  openPrevious: { params: Record<string, never>; result: null };
  exportTranscript: { params: { format: ExportFormat }; result: null };
  /** Asks where to and writes the item's audio there, as a WAV. */
  saveAudio: { params: { itemId: string }; result: null };
  /**
   * Opens a frame as a read-only JSON document in an editor; with `itemId` the item in it, if it holds that one whole, with
   * `range` the value that stands there in the frame's text; of a string what it says.
   */
  openAsJson: {
    params: { n: number; itemId?: string; range?: { readonly start: number; readonly end: number } };
    result: null;
  };
  /** Opens the configuration in effect by now as a read-only JSON document. */
  openConfiguration: { params: Record<string, never>; result: null };
  /** Asks in VS Code for an event to compare with entry `n`, or with the item in it, and shows both side by side. */
  compareEvent: { params: { n: number; itemId?: string }; result: null };
  /** Shows the client event that a finding is about beside the right form of it, which its fix is. */
  compareFix: { params: { findingId: string; choice: FixChoice }; result: null };
  /** Shows what was asked for beside the configuration in effect. */
  compareSession: { params: Record<string, never>; result: null };
  /** What the API documents about an event: about entry `n`, or about a text that was written. Null for an unknown type. */
  describeEvent: { params: { n: number } | { text: string; dialect: Dialect }; result: EventDocumentation | null };
  /** What may be in a client event of this type: what its form is made of. Null for a type that the dialect lacks. */
  readEventShape: { params: { type: string; dialect: Dialect }; result: ValueShape | null };
  /** Where the shape of an event that was written is not the documented one. */
  checkEvent: { params: { text: string }; result: FrameProblem | null };
  /** Where the parameters of functions are no valid JSON Schemas. @param text a list of tools as JSON */
  checkTools: { params: { text: string }; result: { problems: readonly ToolProblem[] } };
  /** Session configurations that were saved by name. */
  readPresets: { params: Record<string, never>; result: { presets: readonly SessionPreset[] } };
  /** `text`: members of a session in GA's shape, as JSON. `leftOut`: paths of what is secret, and was not kept. */
  savePreset: {
    params: { name: string; text: string };
    result: { presets: readonly SessionPreset[]; leftOut: readonly string[] };
  };
  deletePreset: { params: { name: string }; result: { presets: readonly SessionPreset[] } };
  /** Opens the saved presets as a JSON document in an editor. */
  exportPresets: { params: Record<string, never>; result: null };
  /** Asks in VS Code which document to take presets from. */
  importPresets: { params: Record<string, never>; result: { presets: readonly SessionPreset[] } };
  /** What models cost: the shipped prices with those of the settings over them. */
  readPrices: { params: Record<string, never>; result: PriceTable };
  /** Opens the setting in which prices are written. */
  editPrices: { params: Record<string, never>; result: null };
  /** Copies text through the host: a webview may lack clipboard permission. */
  copy: { params: { text: string }; result: null };
}

/** Messages that expect no answer. */
export interface HostNotifications {
  batch: Batch;
  /** Shows a row, an item or a finding, e.g. when a command asks for it; `putFix` puts the event of the finding's fix into the composer. */
  reveal: { readonly n?: number; readonly itemId?: string; readonly findingId?: string; readonly putFix?: FixChoice };
  /** The command "Realtime: Focus Composer" and the like; a part that is a tab below is opened. */
  focus: {
    readonly part:
      | 'composer'
      | 'events'
      | 'filter'
      | 'details'
      | 'conversation'
      | 'timeline'
      | 'findings'
      | 'session'
      | 'usage'
      | 'log';
  };
  /** Puts a text into the composer, to be looked at and sent from there. */
  write: { readonly text: string };
  /** A command of the editor that does what a button of the panel does. */
  run: { readonly command: PanelCommand };
  /** Show the session as it was after entry `n`; null is now. */
  travel: { readonly n: number | null };
  /** A long log is read for the first time: it has come to entry `doneN` of those up to the one that was asked for. */
  travelProgress: { readonly doneN: number; readonly n: number };
  /** The setting of the prices was changed. */
  prices: PriceTable;
}

export interface PanelNotifications {
  /** What is selected: commands of the editor act on it. */
  selected: { readonly n?: number; readonly itemId?: string };
  /** A script error or a policy violation inside the panel: goes to the output channel. */
  problem: { readonly message: string };
  /** It shows the session as it is again, after `travel` showed what it was. */
  backToNow: Record<string, never>;
}
