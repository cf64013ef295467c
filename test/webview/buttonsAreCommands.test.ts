/**
 * Every button of the panel is a command, too: walks over the screens, and knows of each button by its name which command does
 * the same, or why there is none. A button that is new is in neither list.
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CommandName } from '../../src/host/commands.ts';
import { commandIds } from '../../src/host/names.ts';
import { PanelPage } from './support/panelPage.ts';
import { screens, type Screen } from './support/screens.ts';
import { weatherSession } from './support/weatherSession.ts';

/** By the button's name, with `#` for a number. */
const byCommand: Readonly<Record<string, CommandName>> = {
  'Session…': 'showConfiguration',
  'Export transcript': 'exportTranscript',
  Disconnect: 'disconnect',
  Reconnect: 'reconnect',
  'Enter another key…': 'connectWithKey',
  'Open Original': 'openOriginal',
  'Compare with Original': 'compareWithOriginal',
  Keyboard: 'showKeyboardHelp',
  Timeline: 'showTimeline',
  Findings: 'showFindings',
  'Findings #': 'showFindings',
  Session: 'showConfiguration',
  Usage: 'showUsage',
  Maximise: 'togglePaneMaximised',
  Smaller: 'togglePaneMaximised',
  'Close this pane': 'closeBottomPane',
  // The event table.
  'Saved filters': 'openSavedFilters',
  'Both senders': 'showBothSenders',
  'Client events only': 'showClientEvents',
  'Server events only': 'showServerEvents',
  'Times: Session': 'showSessionTimes',
  'Times: Wall clock': 'showWallTimes',
  'Wall clock': 'showWallTimes',
  'Session clock': 'showSessionTimes',
  'Since previous': 'showTimesSince',
  'Step through the log': 'stepThroughLog',
  'Fold runs of deltas': 'toggleFolding',
  'Follow the newest event': 'toggleFollowTail',
  'Clear view (the recording keeps every event)': 'clearView',
  'Show the # cleared entries again': 'showCleared',
  '# new': 'toggleFollowTail',
  Mark: 'markEvent',
  'Write a note…': 'noteEvent',
  'Edit the note': 'noteEvent',
  'Show session as of here': 'travelToEvent',
  // Of an event.
  Tree: 'showTree',
  Raw: 'showRaw',
  Docs: 'showDocs',
  Exchange: 'showExchange',
  'Previous event': 'previousEvent',
  'Next event': 'nextEvent',
  'Show the session as of here': 'travelToEvent',
  'Edit and resend': 'editAndResend',
  'Copy the frame': 'copyFrame',
  'Copy the text': 'copyFrame',
  'Compare with…': 'compareEvents',
  'Open the frame in an editor': 'openEventAsJson',
  'Close details': 'closeDetails',
  'Fold the details': 'closeDetails',
  'Unfold the details': 'focusDetails',
  // The bar that steps through the log.
  'To the beginning': 'firstEntry',
  'Previous entry': 'previousEntry',
  'Next entry': 'nextEntry',
  'Previous turn mark': 'previousTurnMark',
  'Next turn mark': 'nextTurnMark',
  'Back to now': 'backToNow',
  // The conversation.
  'Stubs answer calls by themselves': 'toggleStubs',
  'What is wrong with stubs: opens the setting': 'editStubs',
  'Play answers as they come': 'toggleAutoplay',
  'Search in the conversation': 'searchConversation',
  'Fold long texts': 'toggleFoldedTexts',
  'Unfold long texts': 'toggleFoldedTexts',
  'Answer…': 'answerCall',
  'Run stub': 'runStub',
  'Create stub…': 'createStub',
  'Edit stub…': 'editStubs',
  'Play #.# s': 'playOrPause',
  Copy: 'copyItem',
  'Copy id': 'copyItemId',
  'Open as JSON': 'openItemAsJson',
  'Save audio…': 'saveItemAudio',
  Retrieve: 'retrieveItem',
  'Insert before…': 'insertItemBefore',
  'Insert after…': 'insertItemAfter',
  'Move up': 'moveItemUp',
  'Move down': 'moveItemDown',
  'Truncate…': 'truncateAtPlayhead',
  Delete: 'deleteItem',
  // The composer.
  Form: 'toggleComposerMode',
  JSON: 'toggleComposerMode',
  'Edit as JSON': 'toggleComposerMode',
  'Saved events': 'openSavedEvents',
  'Save as…': 'saveDraft',
  'Save as file…': 'saveDraftAsFile',
  'Open file…': 'openEventFile',
  'Sent before': 'openHistory',
  'Fold the composer': 'toggleComposer',
  'Unfold the composer': 'toggleComposer',
  'Rewrite as GA': 'rewriteDraft',
  'Make a list of it': 'makeList',
  Send: 'sendDraft',
  'Send Ctrl ⏎': 'sendDraft',
  'Send # event Ctrl ⏎': 'sendDraft',
  'Send, then respond': 'sendThenRespond',
  Respond: 'createResponse',
  'Respond with overrides…': 'respondWithOverrides',
  'Respond out of band…': 'respondOutOfBand',
  'Cancel response': 'cancelResponse',
  'Stop the audio that the call plays': 'stopCallAudio',
  Commit: 'commitAudio',
  'Clear buffer': 'clearAudio',
  'Append file…': 'appendAudioFile',
  'How files are appended': 'appendOptions',
  'As fast as possible': 'appendOptions',
  'In real time': 'appendOptions',
  'Pause append': 'pauseAppend',
  'Cancel append': 'cancelAppend',
  'Start Mic': 'startMicrophone',
  'Stop Mic': 'stopMicrophone',
  'Mute microphone': 'toggleMicrophoneMute',
  'Push to talk': 'togglePushToTalk',
  'Choose microphone': 'chooseMicrophone',
  // The session's configuration, and what it costs.
  'Send update Ctrl ⏎': 'sendSessionUpdate',
  Discard: 'discardSessionChanges',
  Compare: 'compareConfiguration',
  'Open the effective configuration in an editor': 'openConfiguration',
  Presets: 'showPresets',
  'Import presets from a JSON document': 'importPresets',
  'Export saved presets to an editor': 'exportPresets',
  'Edit prices…': 'editPrices',
  'Add it…': 'editPrices',
  // The timeline.
  'Turn before': 'previousTurn',
  'Next turn': 'nextTurn',
  'Fit turn': 'fitTurn',
  'Whole session': 'showWholeSession',
  'Zoom in': 'zoomIn',
  'Zoom out': 'zoomOut',
  'Follow the session': 'followSession',
  // Findings.
  'Put into composer': 'useFix',
  'Delete the item': 'useFix',
  'All rules': 'showAllRules',
  'Copy the findings': 'copyFindings',
  'Show in Timeline': 'showFindingInTimeline',
  'Open diff': 'compareFix',
};

/** What is no command, by why it is none. */
const withoutCommand: Readonly<Record<string, readonly RegExp[]>> = {
  'it leads to a place, an event or an item among many': [
    /^Go to event #/,
    /go to (event|the nearest)/,
    /^(Error|Warning|Info): /,
    /^Turn #/,
    /^Client sent /,
    /^##/,
    /^#(“|no words)/,
    /: #(,#)? ms/,
    /#(,#)? ms$/,
    /^Go to its (answer|cause)/,
    /^Show the item$/,
    /^Select the output$/,
    /^(Only|Without) /,
    /^waiting for tool output$/,
    /^speech|^first (byte|sound|text)$|^response created$|^tool call$|^commit$|^#$/,
    /^Cost /,
    /^(item|resp)_/,
  ],
  'it opens a menu whose entries are commands': [
    /^Actions: /,
    /^Actions of the value$/,
    /^More ways to (respond|send)$/,
    /^Export transcript$/,
    /^Event: /,
    /^More of /,
    /^Ways to detect turns$/,
  ],
  'it is one of a list that the menu asks for, and the menu is a command': [
    /^(conversation\.item|(in|out)put_audio_buffer|response|(transcription_)?session)\.[a-z._]+(: [a-z ]+)?$/,
    /^(CSV|Chrome trace|HAR|HTML|JSONL|Markdown|OTLP trace|Plain text|SRT subtitles|WAV|WebVTT subtitles)$/,
    /^(Rename|Delete)…$/,
  ],
  'it belongs to a field, a node of a tree or a member of a form that has the focus': [
    /^Add( |$)/,
    /^Leave out /,
    /^(Copy (as JSON|path|value)|(Unfold|Fold) all inside|Open the value in an editor)$/,
    /^Discard the edit of /,
    /^Edit \w+$/,
    /^# (differ|edited|locked)$/,
    /^(Fill in|Delete the preset|Save all fields|Save the edited|Replace)/,
    /^(Instructions and tools|Listening|Model|Other|Turn detection|Voice)/,
    /^(Balanced|By meaning|Listen only|Noisy room|Patient|Quick|Push to talk)/,
    /^Match case$|^Regular expression$/,
    /^Text$/,
    /^Bytes in hexadecimal$/,
    /^Copy the hex dump$/,
    /^(Fold|Unfold) this text$/,
    /^Show all #/,
    /^# problems?$/,
    /^Search in the tree$/,
    /^\{ "type"/,
    /^Open the update in an editor$/,
    /^(Unmute|Mute this rule|Copy the event)|: (put into composer|copy the event)$/,
    /^Truncate at /,
    /^Edit and resend at /,
    /^Copy the row$/,
  ],
  'it answers or closes what was opened a moment ago': [
    /^Close/,
    /^Cancel$/,
    /^Dismiss$/,
    /^(Next|Previous) result$/,
    /^Choose none$/,
    /^Delete # items?…?$/,
    /^Send output$/,
    /^Undo the rewrite$/,
  ],
};

const rowMenu: Screen = {
  name: 'row-menu',
  session: weatherSession,
  arrange: async ({ page }) => page.locator('.event-row.is-error').first().click({ button: 'right' }),
};
const menuOf = (name: string): Screen => ({
  name: `menu: ${name}`,
  session: weatherSession,
  arrange: async (panel) => panel.button(name).click(),
});

const names = ({ page }: PanelPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, vscode-button, [role=radio], vscode-panel-tab')].map((button) => {
      const name = button.getAttribute('aria-label') ?? button.querySelector('.menu-label')?.textContent;
      return (name ?? button.textContent)
        .replace(/, unavailable: .*/, '')
        .replace(/\d+/g, '#')
        .replace(/\s+/g, ' ')
        .trim();
    }),
  );

describe('every button is a command, or is known to be none', () => {
  it.each([...screens, rowMenu, ...['Times: Session', 'Saved filters', 'More ways to respond'].map(menuOf)])(
    '$name',
    async ({ session, options, arrange }) => {
      const panel = await PanelPage.open(session(), options);
      onTestFinished(() => panel.close());
      await panel.caughtUp();
      await arrange?.(panel);
      await panel.settled();
      const reasons = Object.values(withoutCommand).flat();
      const unknown = (await names(panel)).filter(
        (name) => byCommand[name] === undefined && !reasons.some((pattern) => pattern.test(name)),
      );
      expect([...new Set(unknown)]).toEqual([]);
    },
  );

  it('names commands there are', () => {
    expect(Object.values(byCommand).filter((name) => !(name in commandIds))).toEqual([]);
  });
});
