/** What a button opens has the focus before the next key comes, however fast that is: also while nothing was drawn yet. */
import { afterEach, expect, it } from 'vitest';
import { spokenWithCalls } from './support/conversationStates.ts';
import { eventOfEverything } from './support/detailsStates.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

interface Opening {
  readonly name: string;
  readonly session: () => ScriptedSession;
  readonly arrange?: () => Promise<unknown>;
  readonly opener: () => ReturnType<PanelPage['button']>;
  /** Where the focus goes. */
  readonly into: string;
}

const openings: readonly Opening[] = [
  {
    name: 'the answer of a call',
    session: spokenWithCalls,
    opener: () => panel.button('Answer…'),
    into: '.item-editor vscode-text-area',
  },
  {
    name: 'where an item is cut',
    session: weatherSession,
    arrange: () => panel.page.locator(`[data-item="${ids.answer}"] vscode-button.item-menu`).click(),
    opener: () => panel.page.getByRole('menuitem', { name: 'Truncate…', exact: true }).first(),
    into: '.item-editor vscode-text-field',
  },
  {
    name: 'the search in a tree',
    session: eventOfEverything,
    arrange: async () => {
      await panel.page.locator('.event-row', { hasText: 'session.update' }).click();
      const unfold = panel.button('Unfold the details');
      if (await unfold.isVisible()) await unfold.click();
    },
    opener: () => panel.button('Search in the tree'),
    into: '.tree-find',
  },
  {
    name: 'the step through the log',
    session: weatherSession,
    opener: () => panel.button('Step through the log'),
    into: '.travel-bar',
  },
  {
    name: 'the search in the conversation',
    session: weatherSession,
    opener: () => panel.button('Search in the conversation'),
    into: '.search-bar',
  },
  {
    name: 'a field that is added',
    session: emptySession,
    arrange: () => panel.page.locator('.event-form .add-field').first().click(),
    opener: () => panel.page.getByRole('menuitem').first(),
    into: '.event-form .form-row',
  },
];

it.each(openings)('$name', async ({ session, arrange, opener, into }) => {
  panel = await PanelPage.open(session());
  await panel.caughtUp();
  await arrange?.();
  // All in one turn of the page.
  const focused = await opener().evaluate(async (button: HTMLElement, part) => {
    button.click();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    const active = document.activeElement;
    return active?.closest(part) ? 'inside' : `${active?.localName}.${active?.className}`;
  }, into);
  expect(focused).toBe('inside');
});
