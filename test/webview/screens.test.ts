/** Every state of the panel: opens without a script error, a policy violation, an accessibility finding or a button that is no command. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { axeFindings } from './support/axeFindings.ts';
import { unknownButtons } from './support/buttonNames.ts';
import { PanelPage } from './support/panelPage.ts';
import { screens } from './support/screens.ts';
import { themes, type ThemeName } from './support/themes.ts';

const themeNames = Object.keys(themes) as ThemeName[];

describe('in every theme', { timeout: 120_000 }, () => {
  it.each(screens)('$name', async ({ name, session, options, arrange }) => {
    const panel = await PanelPage.open(session(), options);
    onTestFinished(() => panel.close());
    await panel.caughtUp();
    await arrange?.(panel);
    await panel.settled();
    expect(await unknownButtons(panel)).toEqual([]);
    const found: Partial<Record<ThemeName, readonly string[]>> = {};
    for (const theme of themeNames) {
      await panel.setTheme(theme);
      await panel.settled();
      await panel.screenshot(`${name}-${theme}`);
      // Names, roles and order are the same in every theme.
      const inTheme = await axeFindings(
        panel.page,
        theme === themeNames[0] ? undefined : ['color-contrast', 'link-in-text-block'],
      );
      if (inTheme.length > 0) found[theme] = inTheme;
    }
    expect(found).toEqual({});
    expect(panel.problems).toEqual([]);
  });
});
