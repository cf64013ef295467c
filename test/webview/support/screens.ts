/** Every state that a panel can show, and how one gets there, in any language. */
import type { PanelOptions, PanelPage } from './panelPage.ts';
import type { ScriptedSession } from './scriptedSession.ts';
import {
  closedSession,
  connectingSession,
  emptySession,
  failedSession,
  recordedSession,
  refusedSession,
  troubledSession,
} from './states.ts';
import {
  betaUpdate,
  refusedBetaUpdate,
  sessionWithFindings,
  sidebandSession,
  transcriptionSession,
} from './findingStates.ts';
import { weatherSession } from './weatherSession.ts';

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
const asJson: PanelOptions = { state: { view: { composerMode: 'json' } } };
const narrow: PanelOptions = { width: 760, height: 900 };

export const screens: readonly Screen[] = [
  { name: 'live', session: weatherSession, arrange: exchange },
  { name: 'empty', session: emptySession },
  { name: 'connecting', session: connectingSession },
  { name: 'refused', session: refusedSession },
  { name: 'failed', session: failedSession },
  { name: 'closed', session: closedSession },
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
  { name: 'past', session: weatherSession, arrange: travelTo(56) },
  { name: 'past-narrow', session: weatherSession, options: narrow, arrange: travelTo(56) },
  {
    name: 'past-wide',
    session: weatherSession,
    options: { width: 1600, height: 900, state: { view: { bottomMaximised: false } } },
    arrange: async (panel) => {
      await panel.button(panel.text('Usage')).click();
      await travelTo(110)(panel);
    },
  },
];
