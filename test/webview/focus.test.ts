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

it('the strip at the bottom keeps it while its pane opens and closes', async () => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  const { keyboard } = panel.page;
  const focused = () =>
    panel.page.evaluate(() => document.activeElement?.closest('.bottom-tab')?.getAttribute('aria-label'));
  await panel.button('Timeline').focus();
  for (const isOpen of [true, false]) {
    await keyboard.press('Enter');
    await expect.poll(() => panel.page.locator('.bottom-pane').count()).toBe(isOpen ? 1 : 0);
    expect(await focused()).toBe('Timeline');
  }
});

it('an item that is asked for from elsewhere is scrolled to in the conversation', async () => {
  panel = await PanelPage.open(weatherSession(), { height: 500 });
  await panel.caughtUp();
  const id = (await panel.page.locator('[data-item]').first().getAttribute('data-item')) ?? '';
  const item = panel.page.locator(`[data-item="${id}"]`);
  expect(await isInView(item)).toBe(false);
  panel.channel.reveal({ itemId: id });
  await expect.poll(() => isInView(item)).toBe(true);
});

function isInView(item: ReturnType<PanelPage['button']>): Promise<boolean> {
  return item.evaluate((element) => {
    const list = element.closest('.conversation')?.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return list !== undefined && box.bottom > list.top && box.top < list.bottom;
  });
}

it.each([
  [/^conversation\.item\.create: user text/, 'text'],
  [/^conversation\.item\.delete/, 'item_id'],
  [/^response\.create/, 'instructions'],
  [/^response\.cancel/, 'response_id'],
  // There is nothing else to write.
  [/^input_audio_buffer\.commit/, 'event_id'],
])('Focus Composer goes to what one writes first in %s', async (name, field) => {
  panel = await PanelPage.open(weatherSession());
  await panel.caughtUp();
  await panel.page.locator('.event-picker').click();
  await panel.page.getByRole('menuitemradio', { name }).first().click();
  await panel.page.locator('.event-form').getByRole('textbox').first().waitFor();
  panel.channel.focus('composer');
  const label = () => panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  // A choice is named with what is chosen.
  await expect.poll(label).toMatch(new RegExp(`^${field}\\b`));
  await panel.page.getByRole('radio', { name: 'JSON' }).click();
  panel.channel.focus('composer');
  await expect.poll(label).toBe('Event to send, JSON');
});
