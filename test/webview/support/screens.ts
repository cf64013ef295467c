/** Every state that a panel can show, and how one gets there, in any language. */
import type { Appending } from '../../../src/contract/messages.ts';
import { phrase, verbatim } from '../../../src/base/l10n.ts';
import type { Microphone } from '../../../src/contract/microphone.ts';
import { networkFailure, refusalFailure } from '../../../src/transport/failures.ts';
import type { ConnectTarget } from '../../../src/transport/target.ts';
import type { PanelOptions, PanelPage } from './panelPage.ts';
import { binarySession, eventOfEverything } from './detailsStates.ts';
import type { ScriptedSession } from './scriptedSession.ts';
import {
  closedSession,
  connectingSession,
  emptySession,
  failedSession,
  failedWith,
  recordedSession,
  relayedSession,
  relayedSessionOver,
  reconnectedSession,
  recordingFailed,
  refusedSession,
  troubledSession,
  unfinishedSession,
} from './states.ts';
import {
  betaUpdate,
  refusedBetaUpdate,
  sessionWithFindings,
  sidebandSession,
  transcriptionSession,
} from './findingStates.ts';
import { askedAndRefused, spokenWithCalls, withFailedStub } from './conversationStates.ts';
import { heldN, heldSession, hold, release, sessionOfHolds } from './heldStates.ts';
import { travelSession } from './timedSession.ts';
import { weatherSession } from './weatherSession.ts';

const target: ConnectTarget = {
  kind: 'custom',
  name: 'Example',
  url: 'wss://api.example.com/v1/realtime?model=gpt-realtime',
  auth: 'bearer',
  headers: { Authorization: 'Bearer x' },
  protocols: [],
  secrets: [],
};
const proxied: ConnectTarget = { ...target, proxy: { url: 'http://proxy.example.com:8080' } };
const unauthorized = { status: 401, statusText: 'Unauthorized', body: '{"error":{"message":"No such key."}}' };
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const microphone = (phase: Microphone['phase']): Microphone => ({
  phase,
  pushToTalk: false,
  devices: [{ id: 'a', label: 'Built-in Microphone' }],
  deviceId: 'a',
  sentMs: 12_300,
  rmsDbfs: -21.3,
  peakDbfs: -9.6,
});
const appending = (phase: Appending['phase']): Appending => ({
  fileName: 'question.mp3',
  phase,
  source: verbatim('MP3, 44.1 kHz stereo, 4.0 s'),
  target: 'PCM16 24 kHz mono',
  doneMs: 1200,
  totalMs: 4000,
});
const emptyWith = (parts: Partial<Pick<ScriptedSession, 'microphone' | 'appending'>>): ScriptedSession =>
  Object.assign(emptySession(), parts);

export interface Screen {
  readonly name: string;
  readonly session: () => ScriptedSession;
  readonly options?: PanelOptions;
  readonly arrange?: (panel: PanelPage) => Promise<void>;
}

const exchange = async (panel: PanelPage): Promise<void> => {
  await panel.page.locator('.event-row.is-error').first().click();
  await panel.page.getByRole('tab', { name: panel.text('Exchange') }).click();
};

const openFinding =
  (title: RegExp) =>
  async (panel: PanelPage): Promise<void> => {
    await panel.button(panel.text('Findings')).click();
    await panel.page.locator('.finding-head', { hasText: title }).click();
  };

const tall: PanelOptions = { height: 1200, state: { view: { detailsShare: 0.66, composerShare: 0.18 } } };
const focusTree = async (panel: PanelPage): Promise<void> => {
  const { page } = panel;
  await page.locator('.event-row', { hasText: 'session.update' }).click();
  const unfold = page.getByRole('button', { name: panel.text('Unfold the details') });
  if (await unfold.isVisible()) await unfold.click();
  await page.getByRole('treeitem').nth(2).focus();
};

/** A beta-shaped update in the composer, before and after it is rewritten. */
const writeBeta = async ({ page }: PanelPage): Promise<void> => {
  await page.locator('.code-input').fill(JSON.stringify(betaUpdate, null, 2));
  await page.getByRole('button', { name: 'Rewrite as GA' }).waitFor();
};
const rewriteBeta = async (panel: PanelPage): Promise<void> => {
  await writeBeta(panel);
  await panel.button('Rewrite as GA').click();
};
/** The answer is half said. */
const travelTo =
  (n: number) =>
  async (panel: PanelPage): Promise<void> => {
    const { page, session } = panel;
    await panel.button(panel.text('Step through the log')).click();
    await page.getByRole('slider', { name: panel.text('Entry of the log') }).fill(String(n));
    await page.locator('.travel-line').waitFor();
    // What came meanwhile.
    session.lifecycle('note', { message: 'still going on' });
    await page.getByText(panel.text('{0} new', 1)).first().waitFor();
  };
/** Several items are chosen while something is searched for. */
const chooseAndSearch = async ({ page }: PanelPage): Promise<void> => {
  await page.locator('[data-item="item_long"]').click();
  for (const id of ['item_hello', 'item_oslo']) {
    await page.locator(`[data-item="${id}"] .role`).click({ modifiers: ['ControlOrMeta'] });
  }
  await page.keyboard.press('Control+f');
  await page.locator('.search-field input').fill('oslo');
  await page.locator('mark.is-current').waitFor();
};

/** Of the session before, and then of the new one. */
const reconnect = async ({ channel, page }: PanelPage): Promise<void> => {
  channel.setReconnecting(true);
  await page.locator('.state.is-connecting .spin').waitFor();
};
const unfoldInstructions = async (panel: PanelPage): Promise<void> => {
  const { session } = panel;
  const instructions = 'You are a travel assistant.\n\n'.concat('Keep answers short and friendly. '.repeat(20));
  session.server({ type: 'session.updated', event_id: 'e', session: { type: 'realtime', instructions } });
  await panel.button(panel.text('Unfold this text')).click();
};

const asJson: PanelOptions = { state: { view: { composerMode: 'json' } } };
const narrow: PanelOptions = { width: 760, height: 900 };

/** Another text is written for the frame that is held, with a mistake in it. */
const editHeld = async ({ page }: PanelPage): Promise<void> => {
  const box = page.locator('.held-edit .code-input');
  await box.fill((await box.inputValue()).replace('4096', '512').replace('"Read the whole order back."', '7'));
  await page.locator('.held-edit .code-problem:not(.is-empty)').waitFor();
};
const unfoldHeld = async ({ page }: PanelPage): Promise<void> => {
  await page.locator('.held-badge').click();
  await page.locator('.held-actions').waitFor();
};

export const screens: readonly Screen[] = [
  { name: 'live', session: weatherSession, arrange: exchange },
  { name: 'empty', session: emptySession },
  { name: 'reconnected', session: reconnectedSession },
  { name: 'connecting', session: connectingSession },
  { name: 'reconnecting', session: closedSession, arrange: reconnect },
  { name: 'reconnecting-anew', session: connectingSession, arrange: reconnect },
  { name: 'awaiting-tools', session: spokenWithCalls, arrange: unfoldInstructions },
  { name: 'refused', session: refusedSession },
  { name: 'failed', session: failedSession },
  { name: 'failed-tls', session: () => failedWith(networkFailure(systemError('CERT_HAS_EXPIRED'), target)) },
  { name: 'failed-proxy', session: () => failedWith(networkFailure(systemError('ECONNREFUSED'), proxied)) },
  { name: 'refused-http', session: () => failedWith(refusalFailure(unauthorized, target, false), 'refused') },
  { name: 'closed-without-frame', session: unfinishedSession },
  { name: 'recording-failed', session: recordingFailed },
  {
    name: 'session-locked',
    session: spokenWithCalls,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.page.locator('.locked-value').first().waitFor();
    },
  },
  {
    name: 'truncate-refused',
    session: sessionWithFindings,
    arrange: async ({ page }) => page.locator('.event-row', { hasText: 'truncate' }).first().click(),
  },
  {
    name: 'sequence-failed',
    session: () =>
      Object.assign(emptySession(), {
        sequence: {
          id: 1,
          phase: 'failed' as const,
          step: 2,
          sent: 1,
          events: 2,
          doing: phrase('waits for {0}', 'response.done'),
          message: phrase('Step {0} waited for {1}, and the session ended.', 2, 'response.done'),
        },
      }),
  },
  { name: 'closed', session: closedSession },
  { name: 'relayed', session: relayedSession },
  { name: 'relayed-over', session: relayedSessionOver },
  { name: 'held', session: heldSession, options: { width: 1400, height: 900 }, arrange: editHeld },
  { name: 'held-narrow', session: heldSession, options: narrow, arrange: unfoldHeld },
  { name: 'held-small', session: heldSession, options: { width: 400, height: 500 }, arrange: unfoldHeld },
  {
    name: 'held-left',
    session: heldSession,
    arrange: async (panel) => {
      await editHeld(panel);
      release(panel.session, heldN(panel.session), 'unchanged');
      await panel.page.locator('.held-left').waitFor();
    },
  },
  {
    name: 'held-masked',
    session: () => {
      const session = relayedSession();
      hold(session, session.client({ type: 'session.update', event_id: 'evt_key', key: '[secret]' }), '');
      return session;
    },
  },
  { name: 'holds', session: sessionOfHolds },
  { name: 'recording', session: recordedSession },
  {
    name: 'trouble',
    session: troubledSession,
    arrange: async ({ page }) => page.locator('.event-row', { hasText: 'telepathy' }).click(),
  },
  {
    name: 'narrow',
    session: weatherSession,
    options: narrow,
    arrange: async ({ page }) => page.locator('.event-row.is-error').first().click(),
  },
  {
    name: 'session-editor',
    session: weatherSession,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.page
        .locator(`vscode-text-area[aria-label="${panel.text('New value of {0}', 'instructions')}"] textarea`)
        .fill('Speak like a pirate.');
      await panel.page
        .locator(`vscode-text-field[aria-label="${panel.text('New value of {0}', 'audio.output.speed')}"] input`)
        .fill('1.1');
    },
  },
  {
    name: 'session-tools',
    session: weatherSession,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.button(panel.text('Presets')).click();
      await panel.button(panel.text('Add a tool')).click();
      await panel.page.getByRole('menuitem', { name: panel.text('MCP server') }).click();
      await panel.button(panel.text('Add a tool')).click();
      await panel.page.getByRole('menuitem', { name: panel.text('Paste…') }).click();
    },
  },
  {
    name: 'session-turns-menu',
    session: transcriptionSession,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.button(panel.text('Ways to detect turns')).click();
    },
  },
  {
    name: 'session-recording',
    session: recordedSession,
    arrange: async (panel) => panel.button(panel.text('Session…')).click(),
  },
  {
    name: 'session-narrow',
    session: weatherSession,
    options: narrow,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.page
        .locator(`vscode-text-field[aria-label="${panel.text('New value of {0}', 'audio.output.speed')}"] input`)
        .fill('9');
    },
  },
  {
    name: 'export-menu',
    session: weatherSession,
    arrange: async (panel) => panel.button(panel.text('Export transcript')).click(),
  },
  {
    name: 'keyboard-help',
    session: emptySession,
    arrange: async (panel) => panel.button(panel.text('Keyboard')).click(),
  },
  {
    name: 'item-menu',
    session: weatherSession,
    arrange: async ({ page }) => page.locator('vscode-button.item-menu').first().click(),
  },
  ...['Raw', 'Docs'].map((tab) => ({
    name: `details-${tab.toLowerCase()}`,
    session: weatherSession,
    arrange: async (panel: PanelPage) => {
      await panel.page.locator('.event-row.is-error').first().click();
      await panel.page.getByRole('tab', { name: panel.text(tab) }).click();
    },
  })),
  { name: 'details-tree', session: eventOfEverything, options: tall, arrange: focusTree },
  {
    name: 'details-search',
    session: eventOfEverything,
    options: tall,
    arrange: async (panel) => {
      await focusTree(panel);
      await panel.button(panel.text('Search in the tree')).click();
      await panel.page.locator('.tree-find vscode-text-field').pressSequentially('e');
      await panel.page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'details-menu',
    session: eventOfEverything,
    options: tall,
    arrange: async (panel) => {
      await focusTree(panel);
      await panel.page.keyboard.press('Shift+F10');
    },
  },
  { name: 'details-narrow', session: eventOfEverything, options: narrow, arrange: focusTree },
  {
    name: 'details-hex',
    session: binarySession,
    arrange: async (panel) => {
      await panel.page.locator('.event-row').last().click();
      await panel.page.getByRole('tab', { name: panel.text('Raw') }).click();
    },
  },
  {
    name: 'thousands',
    session: () => {
      const session = emptySession();
      while (session.entries.length < 20_000) session.client('{"type":"input_audio_buffer.clear"}', 1);
      return session;
    },
    options: { state: { view: { folding: false } } },
  },
  { name: 'usage', session: weatherSession, arrange: async (panel) => panel.button(panel.text('Usage')).click() },
  {
    name: 'response-form',
    session: emptySession,
    arrange: async (panel) => {
      await panel.button(panel.text('More ways to respond')).click();
      await panel.page.getByRole('menuitem', { name: panel.text('Respond with overrides…') }).click();
    },
  },
  {
    name: 'composer-docs',
    session: emptySession,
    arrange: async ({ page }) => {
      await page.locator('.composer-docs-link button').click();
      await page.locator('.docs-popover .field-list').first().waitFor();
    },
  },
  { name: 'events-menu', session: emptySession, arrange: async (panel) => panel.page.locator('.event-picker').click() },
  { name: 'findings', session: sessionWithFindings, arrange: openFinding(/Beta-shaped/) },
  { name: 'findings-narrow', session: sessionWithFindings, options: narrow, arrange: openFinding(/Truncate beyond/) },
  {
    name: 'findings-muted',
    session: sessionWithFindings,
    options: { mutedRules: ['truncate-beyond-audio', 'truncate-of-non-audio'] },
    arrange: async (panel) => {
      await openFinding(/Beta-shaped/)(panel);
      await panel.page.locator('.finding .codicon-bell-slash').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'findings-none',
    session: emptySession,
    arrange: async (panel) => panel.button(panel.text('Findings')).click(),
  },
  { name: 'rewrite-offered', session: emptySession, options: asJson, arrange: writeBeta },
  { name: 'rewritten', session: emptySession, options: asJson, arrange: rewriteBeta },
  {
    name: 'session-beta-update',
    session: refusedBetaUpdate,
    arrange: async (panel) => {
      await panel.button(panel.text('Session…')).click();
      await panel.page.locator('.dialect-card').waitFor();
    },
  },
  { name: 'transcription', session: transcriptionSession },
  {
    name: 'transcription-events-menu',
    session: transcriptionSession,
    arrange: async (panel) => panel.page.locator('.event-picker').click(),
  },
  { name: 'sideband', session: sidebandSession },
  {
    name: 'timeline',
    session: travelSession,
    options: { width: 1600, height: 1000, state: { view: { bottomTab: 'timeline' } } },
    arrange: async (panel) => panel.button(panel.text('Whole session')).click(),
  },
  { name: 'microphone', session: () => emptyWith({ microphone: microphone('live') }) },
  {
    name: 'microphone-off',
    session: () =>
      emptyWith({
        microphone: { ...microphone('ended'), endReason: phrase('The microphone page was closed or reloaded.') },
      }),
  },
  {
    name: 'appending',
    session: () => emptyWith({ appending: appending('sending') }),
    arrange: async (panel) => panel.button(panel.text('How files are appended')).click(),
  },
  { name: 'appended', session: () => emptyWith({ appending: appending('done') }) },
  {
    name: 'sequence',
    session: emptySession,
    options: asJson,
    arrange: async (panel) => {
      await panel.box.fill('[{ "type": "response.create" }, { "wait": "response.done" }, { "waitMs": 500 }]');
      await panel.page.locator('.composer-head .segment').first().click();
      await panel.page.locator('.sequence-steps').waitFor();
      await panel.button(panel.text('More ways to send')).click();
    },
  },
  {
    name: 'problems',
    session: emptySession,
    options: asJson,
    arrange: async (panel) => {
      await panel.box.fill('{ "type": "response.create", "response": { "max_output_tokens": "many", "voice": 3 } }');
      await panel.page.locator('.problems-button').click();
    },
  },
  {
    name: 'saved-menu',
    session: emptySession,
    arrange: async (panel) => panel.button(panel.text('Saved events')).click(),
  },
  {
    name: 'conversation-chosen',
    session: spokenWithCalls,
    options: { stubs: { get_weather: { output: 4 } } },
    arrange: chooseAndSearch,
  },
  {
    name: 'conversation-delete',
    session: () => askedAndRefused(spokenWithCalls()),
    arrange: async ({ page }) => {
      await page.locator('[data-item="item_hello"]').focus();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Delete');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'conversation-answer',
    session: spokenWithCalls,
    arrange: async (panel) => {
      await panel.button(panel.text('Answer…')).click();
      await panel.page.locator('.item-editor textarea').fill('{"temp_c": 7}');
    },
  },
  {
    name: 'conversation-stub-failed',
    session: () => withFailedStub(spokenWithCalls()),
    options: narrow,
    arrange: async ({ page }) => page.locator('[data-item="item_oslo"]').click(),
  },
  { name: 'past', session: weatherSession, arrange: travelTo(56) },
  { name: 'past-narrow', session: weatherSession, options: narrow, arrange: travelTo(56) },
  {
    name: 'past-wide',
    session: weatherSession,
    options: { width: 1600, height: 900 },
    arrange: async (panel) => {
      await panel.button(panel.text('Usage')).click();
      await travelTo(110)(panel);
    },
  },
];
