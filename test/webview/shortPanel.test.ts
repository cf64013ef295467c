/** Little height, as in VS Code's bottom panel or at 200 % zoom: panes are tabs, and nothing is cut off. */
import { afterEach, describe, expect, it } from 'vitest';
import { sessionWithFindings } from './support/findingStates.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { themes, type ThemeName } from './support/themes.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(width: number, height: number, session = weatherSession(), options: PanelOptions = {}) {
  panel = await PanelPage.open(session, { width, height, ...options });
  await panel.page.waitForSelector('.bottom-tab');
}

const tab = (name: string) => panel.page.locator('.bottom-tab', { hasText: name });
const isShown = (selector: string) => panel.page.locator(selector).isVisible();

/** Buttons and fields that are not seen whole, and heads that are lower than their content. */
const cutOff = () =>
  panel.page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const controls = [
      ...document.querySelectorAll('.header *, .bottom-bar *, .pane-head *, .composer-head *, .composer-side *'),
    ].filter((element) => element.matches('vscode-button, button, vscode-dropdown') && element.checkVisibility());
    return controls
      .filter((element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent.trim());
  });

describe.each([
  [1400, 300],
  [1024, 420],
  [760, 420],
  [566, 398],
])('%d × %d', (width, height) => {
  it('each pane has a tab, and all the height', async () => {
    await open(width, height);
    const isNarrow = width < 900;
    expect(await tab('Conversation').count()).toBe(isNarrow ? 1 : 0);
    for (const [name, selector] of [
      ['Events', '.events-pane'],
      ['Details', '.details-pane'],
      ['Conversation', '.conversation-pane'],
    ] as const) {
      if (name === 'Conversation' && !isNarrow) continue;
      await tab(name).click();
      await expect.poll(() => isShown(selector)).toBe(true);
      const box = await panel.page.locator(selector).boundingBox();
      expect(box?.height).toBeGreaterThan(height - 36 - 56 - 84);
      expect(await isShown('.conversation-pane')).toBe(!isNarrow || name === 'Conversation');
      expect(await cutOff()).toEqual([]);
      await panel.screenshot(`short-${width}-${name}`);
    }
    for (const name of ['Timeline', 'Findings', 'Session', 'Usage']) {
      await tab(name).click();
      await expect.poll(() => panel.page.locator('.bottom-pane').getAttribute('aria-label')).toBe(name);
      expect(await isShown('.events-pane')).toBe(false);
      expect(await cutOff()).toEqual([]);
    }
    await panel.screenshot(`short-${width}-Usage`);
    await tab('Events').click();
    await expect.poll(() => isShown('.events-pane')).toBe(true);
  });

  it('the composer has all the height while it is unfolded', async () => {
    await open(width, height);
    await panel.button('Unfold the composer').click();
    await expect.poll(() => isShown('.event-form')).toBe(true);
    expect(await isShown('.events-pane')).toBe(false);
    await panel.screenshot(`short-${width}-composer`);
    expect(await cutOff()).toEqual([]);
    await panel.button('Send').click();
    expect(await panel.lastSent()).toContain('conversation.item.create');
    await tab('Events').click();
    await expect.poll(() => isShown('.events-pane')).toBe(true);
    expect(await isShown('.event-form')).toBe(false);
  });
});

it.each([
  [1024, 500],
  [700, 450],
])('%d × %d: menus and the documentation of what is written open inside of the page', async (width, height) => {
  await open(width, height);
  await panel.button('Unfold the composer').click();
  await expect.poll(() => isShown('.event-form')).toBe(true);
  const isInside = async (selector: string) => {
    const box = await panel.page.locator(selector).boundingBox();
    expect(box?.height).toBeGreaterThan(64);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  };
  for (const opener of ['.event-picker', '.saved-menu .menu-anchor']) {
    if ((await panel.page.locator(`.composer-head ${opener}`).count()) === 0) continue;
    await panel.page.locator(`.composer-head ${opener}`).click();
    await panel.page.getByRole('menu').waitFor();
    await isInside('[role=menu]');
    await panel.screenshot(`short-${width}-menu`);
    await panel.page.keyboard.press('Escape');
  }
  panel.channel.run('showDraftDocs');
  await panel.page.getByRole('dialog').waitFor();
  await expect.poll(() => panel.page.locator('.docs-popover .field-list').count()).toBeGreaterThan(0);
  expect(await isShown('.docs-popover')).toBe(true);
  await isInside('.docs-popover');
  await panel.screenshot(`short-${width}-docs`);
  await panel.page.keyboard.press('Escape');
  await expect.poll(() => panel.page.getByRole('dialog').count()).toBe(0);
});

it('goes by F6 through the tabs, too, and from a finding to its event', async () => {
  await open(760, 420, sessionWithFindings());
  await tab('Conversation').click();
  await panel.page.locator('.conversation').focus();
  const seen: string[] = [];
  for (const selector of ['.events-pane', '.details-pane']) {
    await panel.page.keyboard.press('F6');
    await expect.poll(() => isShown(selector)).toBe(true);
    await expect
      .poll(() => panel.page.evaluate((one) => document.activeElement?.closest(one) !== null, selector))
      .toBe(true);
    seen.push(selector);
  }
  expect(seen).toHaveLength(2);
  await tab('Findings').click();
  await panel.page.locator('.frame-link').first().click();
  await expect.poll(() => panel.page.locator('.event-row[aria-selected="true"]').isVisible()).toBe(true);
});

it('is drawn in all themes, and is panes again where there is height', async () => {
  await open(1200, 320);
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    await panel.screenshot(`short-${theme}`);
  }
  await panel.page.setViewportSize({ width: 1200, height: 800 });
  await expect.poll(() => tab('Details').count()).toBe(0);
  expect([await isShown('.events-pane'), await isShown('.details-pane')]).toEqual([true, true]);
});
