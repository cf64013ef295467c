/** Every name that package.json and the code share. A test compares the two, both ways. */

/** As package.json has it: publisher and name. */
export const extensionId = 'realtime-debugger.realtime-debugger';

/** Commands, by the names the code uses. */
export const commandIds = {
  connect: 'realtime.connect',
  disconnect: 'realtime.disconnect',
  reconnect: 'realtime.reconnect',
  openDemo: 'realtime.openDemo',
  openRecording: 'realtime.openRecording',
  exportTranscript: 'realtime.exportTranscript',
  replayRecording: 'realtime.replayRecording',
  restoreConversation: 'realtime.restoreConversation',
  compareRecordings: 'realtime.compareRecordings',
  saveAudio: 'realtime.saveAudio',
  appendAudioFile: 'realtime.appendAudioFile',
  appendToSession: 'realtime.appendToSession',
  appendOptions: 'realtime.appendOptions',
  pauseAppend: 'realtime.pauseAppend',
  cancelAppend: 'realtime.cancelAppend',
  startMicrophone: 'realtime.startMicrophone',
  stopMicrophone: 'realtime.stopMicrophone',
  toggleMicrophoneMute: 'realtime.toggleMicrophoneMute',
  togglePushToTalk: 'realtime.togglePushToTalk',
  chooseMicrophone: 'realtime.chooseMicrophone',
  commitAudio: 'realtime.commitAudio',
  clearAudio: 'realtime.clearAudio',
  createResponse: 'realtime.createResponse',
  cancelResponse: 'realtime.cancelResponse',
  focusComposer: 'realtime.focusComposer',
  focusConversation: 'realtime.focusConversation',
  focusEvents: 'realtime.focusEvents',
  focusDetails: 'realtime.focusDetails',
  filterEvents: 'realtime.filterEvents',
  toggleFollowTail: 'realtime.toggleFollowTail',
  toggleFolding: 'realtime.toggleFolding',
  clearView: 'realtime.clearView',
  truncateAtPlayhead: 'realtime.truncateAtPlayhead',
  answerCall: 'realtime.answerCall',
  sendDraft: 'realtime.sendDraft',
  toggleAutoplay: 'realtime.toggleAutoplay',
  markEvent: 'realtime.markEvent',
  noteEvent: 'realtime.noteEvent',
  editAndResend: 'realtime.editAndResend',
  playOrPause: 'realtime.playOrPause',
  moveItemUp: 'realtime.moveItemUp',
  moveItemDown: 'realtime.moveItemDown',
  insertItemBefore: 'realtime.insertItemBefore',
  insertItemAfter: 'realtime.insertItemAfter',
  searchConversation: 'realtime.searchConversation',
  sendThenRespond: 'realtime.sendThenRespond',
  sendSessionUpdate: 'realtime.sendSessionUpdate',
  discardSessionChanges: 'realtime.discardSessionChanges',
  togglePaneMaximised: 'realtime.togglePaneMaximised',
  showTimeline: 'realtime.showTimeline',
  showFindings: 'realtime.showFindings',
  showConfiguration: 'realtime.showConfiguration',
  showUsage: 'realtime.showUsage',
  openEventAsJson: 'realtime.openEventAsJson',
  compareEvents: 'realtime.compareEvents',
  compareConfiguration: 'realtime.compareConfiguration',
  deleteItem: 'realtime.deleteItem',
  retrieveItem: 'realtime.retrieveItem',
  saveItemAudio: 'realtime.saveItemAudio',
  toggleStubs: 'realtime.toggleStubs',
  stepThroughLog: 'realtime.stepThroughLog',
  backToNow: 'realtime.backToNow',
  sendEventFile: 'realtime.sendEventFile',
  addEndpoint: 'realtime.addEndpoint',
  editEndpoints: 'realtime.editEndpoints',
  clearKey: 'realtime.clearKey',
  forgetCertificate: 'realtime.forgetCertificate',
  muteRules: 'realtime.muteRules',
  showFinding: 'realtime.showFinding',
  useFix: 'realtime.useFix',
  showSentEvent: 'realtime.showSentEvent',
  showLog: 'realtime.showLog',
  collectDiagnostics: 'realtime.collectDiagnostics',
  showSession: 'realtime.showSession',
  revealRecording: 'realtime.revealRecording',
  renameRecording: 'realtime.renameRecording',
  deleteRecording: 'realtime.deleteRecording',
} as const;

/** Context keys used in `when` clauses of package.json. */
export const contextKeys = {
  /** The panel in front shows a session that can be sent to. */
  sessionActive: 'realtime.sessionActive',
  /** The microphone of the session in front is on, or about to be. */
  microphoneOn: 'realtime.microphoneOn',
  /** The panel in front shows a session that has ended and can be connected again. */
  canReconnect: 'realtime.canReconnect',
  /** A panel is in front, live or opened from a file. */
  panelActive: 'realtime.panelActive',
  /** In the session in front the model answers. */
  responseActive: 'realtime.responseActive',
  /** In the session in front there is audio that was appended and not committed. */
  bufferFilled: 'realtime.bufferFilled',
  /** In the panel in front an event is selected. */
  eventSelected: 'realtime.eventSelected',
  /** In the panel in front an item is selected, or an event about one. */
  itemSelected: 'realtime.itemSelected',
  /** The panel in front shows its session as it was. */
  travelling: 'realtime.travelling',
  /** Some session is connected, in front or not. */
  sessionLive: 'realtime.sessionLive',
  /** These end steps of the walkthrough: what a command was to show was there to be shown. */
  findingsShown: 'realtime.findingsShown',
  composerShown: 'realtime.composerShown',
  sessionExported: 'realtime.sessionExported',
  /** A session with another server than the simulator was begun, or an endpoint added. */
  ownServer: 'realtime.ownServer',
} as const;

/** Tools of language models. */
export const toolNames = {
  listSessions: 'realtime_list_sessions',
  getEvents: 'realtime_get_events',
  getConversation: 'realtime_get_conversation',
  getFindings: 'realtime_get_findings',
  sendEvent: 'realtime_send_event',
} as const;

/** The two views in the side bar. */
export const viewIds = {
  sessions: 'realtime.sessions',
  recordings: 'realtime.recordings',
} as const;

/** Panels of live sessions, the two custom editors, for our own recordings and for any file of events, and comparisons. */
export const viewTypes = {
  session: 'realtime.session',
  recording: 'realtime.recording',
  events: 'realtime.events',
  comparison: 'realtime.comparison',
} as const;

/**
 * Machine-scoped: a cloned repository must not be able to redirect a key or a recording. Only stubs may come with a workspace,
 * once that is trusted.
 */
export const settingKeys = {
  recordingsFolder: 'realtime.recordings.folder',
  waitForDisk: 'realtime.recordings.waitForDisk',
  maxFileMegabytes: 'realtime.recordings.maxFileMegabytes',
  keepDays: 'realtime.recordings.keepDays',
  keepMegabytes: 'realtime.recordings.keepMegabytes',
  openAiModel: 'realtime.openai.model',
  openAiOrganization: 'realtime.openai.organization',
  openAiProject: 'realtime.openai.project',
  openAiSafetyIdentifier: 'realtime.openai.safetyIdentifier',
  endpoints: 'realtime.endpoints',
  masked: 'realtime.export.mask',
  mutedRules: 'realtime.mutedRules',
  collectorUrl: 'realtime.export.collector.url',
  collectorHeaders: 'realtime.export.collector.headers',
  collectorProtocol: 'realtime.export.collector.protocol',
  prices: 'realtime.prices',
  stubs: 'realtime.stubs',
  truncateOnBargeIn: 'realtime.playback.truncateOnBargeIn',
  /** Of earlier versions: read once, see `migrateCustomUrls`. */
  customUrls: 'realtime.customUrls',
} as const;

export const defaultOpenAiModel = 'gpt-realtime-2.1';
