/** Every button of the panel is a command, too, also in menus; of the other screens `screens.test.ts` asks the same. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandIds } from '../../src/host/names.ts';
import { byCommand, unknownButtons } from './support/buttonNames.ts';
import { PanelPage } from './support/panelPage.ts';
import type { Screen } from './support/screens.ts';
import { weatherSession } from './support/weatherSession.ts';

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

describe('every button is a command, or is known to be none', () => {
  it.each([rowMenu, ...['Times: Session', 'Saved filters', 'More ways to respond'].map(menuOf)])(
    '$name',
    async ({ session, options, arrange }) => {
      const panel = await PanelPage.open(session(), options);
      onTestFinished(() => panel.close());
      await panel.caughtUp();
      await arrange?.(panel);
      await panel.settled();
      expect(await unknownButtons(panel)).toEqual([]);
    },
  );

  it('names commands there are', () => {
    expect(Object.values(byCommand).filter((name) => !(name in commandIds))).toEqual([]);
  });
});
