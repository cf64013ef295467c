/** Every state of the panel: opens without a script error, a policy violation or an accessibility finding. */
import axe from 'axe-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, PanelPage, type PanelOptions } from './support/panelPage.ts';
import { binarySession, eventOfEverything } from './support/detailsStates.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import {
  closedSession,
  connectingSession,
  emptySession,
  failedSession,
  recordedSession,
  refusedSession,
  troubledSession,
} from './support/states.ts';
import {
  betaUpdate,
  refusedBetaUpdate,
  sessionWithFindings,
  sidebandSession,
  transcriptionSession,
} from './support/findingStates.ts';
import { themes, type ThemeName } from './support/themes.ts';
import { weatherSession } from './support/weatherSession.ts';

afterAll(closeBrowser);

interface Screen {
  readonly name: string;
  readonly session: () => ScriptedSession;
  readonly options?: PanelOptions;
  readonly arrange?: (panel: PanelPage) => Promise<void>;
}

const exchange = async ({ page }: PanelPage): Promise<void> => {
  await page.locator('.event-row.is-error').first().click();
  await page.getByRole('tab', { name: 'Exchange' }).click();
};

const openFinding =
  (title: RegExp) =>
  async (panel: PanelPage): Promise<void> => {
    await panel.button(/^Findings/).click();
    await panel.page.locator('.finding-head', { hasText: title }).click();
  };

const tall: PanelOptions = { height: 1200, state: { view: { detailsShare: 0.66, composerShare: 0.18 } } };
const focusTree = async ({ page }: PanelPage): Promise<void> => {
  await page.locator('.event-row', { hasText: 'session.update' }).click();
  const unfold = page.getByRole('button', { name: 'Unfold the details' });
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
  async ({ page, session }: PanelPage): Promise<void> => {
    await page.getByRole('button', { name: 'Step through the log' }).click();
    await page.getByRole('slider', { name: 'Entry of the log' }).fill(String(n));
    await page.locator('.travel-line').waitFor();
    // What came meanwhile.
    session.lifecycle('note', { message: 'still going on' });
    await page.getByText('1 new').first().waitFor();
  };
const asJson: PanelOptions = { state: { view: { composerMode: 'json' } } };
const narrow: PanelOptions = { width: 760, height: 900 };

const screens: readonly Screen[] = [
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
      await panel.button('Session…').click();
      await panel.page
        .locator('vscode-text-area[aria-label="New value of instructions"] textarea')
        .fill('Speak like a pirate.');
      await panel.page.locator('vscode-text-field[aria-label="New value of audio.output.speed"] input').fill('1.1');
    },
  },
  {
    name: 'session-tools',
    session: weatherSession,
    arrange: async (panel) => {
      await panel.button('Session…').click();
      await panel.button('Presets').click();
      await panel.button('Add a tool').click();
      await panel.page.getByRole('menuitem', { name: 'MCP server' }).click();
      await panel.button('Add a tool').click();
      await panel.page.getByRole('menuitem', { name: 'Paste…' }).click();
    },
  },
  {
    name: 'session-turns-menu',
    session: transcriptionSession,
    arrange: async (panel) => {
      await panel.button('Session…').click();
      await panel.button('Ways to detect turns').click();
    },
  },
  {
    name: 'session-recording',
    session: recordedSession,
    arrange: async (panel) => panel.button('Session…').click(),
  },
  {
    name: 'session-narrow',
    session: weatherSession,
    options: narrow,
    arrange: async (panel) => {
      await panel.button('Session…').click();
      await panel.page.locator('vscode-text-field[aria-label="New value of audio.output.speed"] input').fill('9');
    },
  },
  { name: 'export-menu', session: weatherSession, arrange: async (panel) => panel.button('Export transcript').click() },
  { name: 'keyboard-help', session: emptySession, arrange: async (panel) => panel.button('Keyboard').click() },
  {
    name: 'item-menu',
    session: weatherSession,
    arrange: async ({ page }) => page.locator('vscode-button.item-menu').first().click(),
  },
  ...['Raw', 'Docs'].map((tab) => ({
    name: `details-${tab.toLowerCase()}`,
    session: weatherSession,
    arrange: async ({ page }: PanelPage) => {
      await page.locator('.event-row.is-error').first().click();
      await page.getByRole('tab', { name: tab }).click();
    },
  })),
  { name: 'details-tree', session: eventOfEverything, options: tall, arrange: focusTree },
  {
    name: 'details-search',
    session: eventOfEverything,
    options: tall,
    arrange: async (panel) => {
      await focusTree(panel);
      await panel.button('Search in the tree').click();
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
    arrange: async ({ page }) => {
      await page.locator('.event-row').last().click();
      await page.getByRole('tab', { name: 'Raw' }).click();
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
  { name: 'usage', session: weatherSession, arrange: async (panel) => panel.button('Usage').click() },
  {
    name: 'response-form',
    session: emptySession,
    arrange: async (panel) => {
      await panel.button('More ways to respond').click();
      await panel.page.getByRole('menuitem', { name: /overrides/ }).click();
    },
  },
  { name: 'events-menu', session: emptySession, arrange: async (panel) => panel.button(/^Event:/).click() },
  { name: 'findings', session: sessionWithFindings, arrange: openFinding(/Beta-shaped/) },
  { name: 'findings-narrow', session: sessionWithFindings, options: narrow, arrange: openFinding(/Truncate beyond/) },
  {
    name: 'findings-muted',
    session: sessionWithFindings,
    options: { mutedRules: ['truncate-beyond-audio', 'truncate-of-non-audio'] },
    arrange: async (panel) => {
      await openFinding(/Beta-shaped/)(panel);
      await panel.button(/^Mute this rule/).scrollIntoViewIfNeeded();
    },
  },
  { name: 'findings-none', session: emptySession, arrange: async (panel) => panel.button(/^Findings/).click() },
  { name: 'rewrite-offered', session: emptySession, options: asJson, arrange: writeBeta },
  { name: 'rewritten', session: emptySession, options: asJson, arrange: rewriteBeta },
  {
    name: 'session-beta-update',
    session: refusedBetaUpdate,
    arrange: async (panel) => {
      await panel.button('Session…').click();
      await panel.page.locator('.dialect-card').waitFor();
    },
  },
  { name: 'transcription', session: transcriptionSession },
  {
    name: 'transcription-events-menu',
    session: transcriptionSession,
    arrange: async (panel) => panel.button(/^Event:/).click(),
  },
  { name: 'sideband', session: sidebandSession },
  { name: 'past', session: weatherSession, arrange: travelTo(56) },
  { name: 'past-narrow', session: weatherSession, options: narrow, arrange: travelTo(56) },
  {
    name: 'past-wide',
    session: weatherSession,
    options: { width: 1600, height: 900, state: { view: { bottomMaximised: false } } },
    arrange: async (panel) => {
      await panel.button('Usage').click();
      await travelTo(110)(panel);
    },
  },
];

const themeNames = Object.keys(themes) as ThemeName[];

describe('in every theme', { timeout: 120_000 }, () => {
  it.each(screens)('$name', async ({ name, session, options, arrange }) => {
    const panel = await PanelPage.open(session(), options);
    onTestFinished(() => panel.close());
    await panel.caughtUp();
    await arrange?.(panel);
    const found: Partial<Record<ThemeName, readonly string[]>> = {};
    for (const theme of themeNames) {
      await panel.setTheme(theme);
      await panel.settled();
      await panel.screenshot(`${name}-${theme}`);
      const inTheme = await violations(panel);
      if (inTheme.length > 0) found[theme] = inTheme;
    }
    expect(found).toEqual({});
    expect(panel.problems).toEqual([]);
  });
});

/** What axe-core finds, each kind once with an example. */
async function violations(panel: PanelPage): Promise<string[]> {
  await panel.page.evaluate(axe.source);
  return panel.page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run: () => Promise<axe.AxeResults> } }
    ).axe.run();
    return found.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    );
  });
}
