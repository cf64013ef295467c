/** For people who use a keyboard, a magnifier or a screen reader, or who cannot bear motion. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { sessionWithFindings } from './support/findingStates.ts';
import { emptySession } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

async function open(session: ScriptedSession, options?: PanelOptions): Promise<PanelPage> {
  const panel = await PanelPage.open(session, options);
  onTestFinished(() => panel.close());
  await panel.caughtUp();
  return panel;
}

/** What has the focus, by the name a screen reader says. */
const focused = ({ page }: PanelPage): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // With the focus nowhere it is the body's, whose text has every name in it.
    if (!element || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent.trim();
  });

/** Presses Tab until something of this name has the focus. */
async function tabTo(panel: PanelPage, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    const now = await focused(panel);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    passed.push(now);
    await panel.page.keyboard.press(key);
  }
  throw new Error(`${String(name)} is no tab stop; there are: ${[...new Set(passed)].join(' | ')}`);
}

describe('at 200 % zoom', () => {
  const tabs = ['Session', 'Findings', 'Timeline', 'Usage'] as const;
  it.each([undefined, ...tabs])('nothing reaches out of the panel or lies over something else: %s', async (tab) => {
    // 1132 × 796 pixels of a screen.
    const panel = await open(sessionWithFindings(), { width: 566, height: 398 });
    if (tab !== undefined) await panel.page.locator('.bottom-tab', { hasText: tab }).click();
    await panel.settled();
    await panel.screenshot(`zoom-${tab ?? 'panel'}`);
    const { width, outside, overlapping, spilling } = await panel.page.evaluate(() => {
      const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
      const name = (element: Element) => element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      const controls = [
        ...document.querySelectorAll('vscode-button, vscode-dropdown, vscode-text-field, button'),
      ].filter(isShown);
      const bars = [
        ...document.querySelectorAll('.header, .bottom-bar, .pane-head, .session-toolbar, .composer-head'),
      ].filter(isShown);
      const pairs = bars.flatMap((bar) => {
        const children = [...bar.children].filter(isShown);
        return children.flatMap((left, index) =>
          children.slice(index + 1).flatMap((right) => {
            const [one, other] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            return across > 1 && down > 1 ? [`${name(left)} / ${name(right)}`] : [];
          }),
        );
      });
      return {
        width: document.documentElement.scrollWidth,
        outside: controls
          .filter((control) => {
            const { left, right } = control.getBoundingClientRect();
            return left < -1 || right > window.innerWidth + 1;
          })
          .map(name),
        overlapping: pairs,
        spilling: [...document.querySelectorAll('.header > *, .bottom-bar > *')]
          .filter((element) => {
            const isOpen = getComputedStyle(element).overflowX === 'visible' && element.clientWidth > 0;
            return isShown(element) && isOpen && element.scrollWidth > element.clientWidth + 1;
          })
          .map(name),
      };
    });
    expect(width).toBeLessThanOrEqual(566);
    expect(outside).toEqual([]);
    expect(overlapping).toEqual([]);
    expect(spilling).toEqual([]);
  });
});

it('moves nothing where motion is not wanted', async () => {
  const running = ({ page }: PanelPage) =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ playState, effect }) => {
          const duration = effect?.getComputedTiming().duration;
          return playState === 'running' && duration !== 0;
        }).length,
    );
  // The answer is being spoken: its caret blinks, and a ring turns.
  const inVsCode = await open(weatherSession());
  expect(await running(inVsCode)).toBeGreaterThan(0);
  // The setting `workbench.reduceMotion`, which VS Code tells by a class.
  await inVsCode.page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
  expect(await running(inVsCode)).toBe(0);
  expect(await running(await open(weatherSession(), { reducedMotion: true }))).toBe(0);
});

it('is told apart by landmarks, names and roles', async () => {
  const panel = await open(weatherSession());
  const { page } = panel;
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.getByRole('banner').count()).toBe(1);
  expect(await page.getByRole('navigation', { name: 'Panes' }).count()).toBe(1);
  for (const name of ['Conversation', 'Events', 'Details', 'Send']) {
    expect(await page.getByRole('region', { name, exact: true }).count(), name).toBe(1);
  }
  expect(await page.locator('[aria-live="polite"]').count()).toBe(1);
  await panel.button('Session…').click();
  const table = page.getByRole('table', { name: 'Session' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'field of session',
    'asked for',
    'effective',
    'new value',
  ]);
  const speed = table.getByRole('row', { name: /^speed/ });
  expect(await speed.getByRole('cell').first().textContent()).toBe('not asked');
});

it('shows where the focus is, at every stop', async () => {
  const panel = await open(sessionWithFindings());
  const missing = new Set<string>();
  const first = new Map<string, number>();
  for (let presses = 0; presses < 120; presses++) {
    await panel.page.keyboard.press('Tab');
    const { name, isShown } = await panel.page.evaluate(() => {
      const chain: Element[] = [];
      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) chain.push(at);
      const focusColor = getComputedStyle(document.documentElement).getPropertyValue('--vscode-focusBorder').trim();
      const probe = document.createElement('i');
      probe.style.color = focusColor;
      document.body.append(probe);
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      const around = [
        ...chain,
        ...chain.flatMap((element) => [element.parentElement, ...element.querySelectorAll('*')]),
      ];
      const shown = [
        ...around,
        ...chain.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])]),
      ].some((element) => {
        if (!element) return false;
        return [getComputedStyle(element), getComputedStyle(element, '::after')].some(
          (style) =>
            (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
            (style.borderTopColor === wanted && parseFloat(style.borderTopWidth) > 0) ||
            (style.backgroundColor === wanted && style.content !== 'none'),
        );
      });
      const element = document.activeElement;
      return {
        name: `${element?.localName ?? ''}.${element?.className ?? ''} ${element?.getAttribute('aria-label') ?? ''}`,
        isShown: shown || element === document.body,
      };
    });
    if (!isShown) missing.add(name);
    if (first.has(name) && presses - (first.get(name) ?? 0) > 40) break;
    if (!first.has(name)) first.set(name, presses);
  }
  expect(first.size).toBeGreaterThan(20);
  expect([...missing]).toEqual([]);
});

it('does everything by keyboard alone', { timeout: 120_000 }, async () => {
  const session = weatherSession();
  const panel = await open(session);
  const { keyboard, page } = { keyboard: panel.page.keyboard, page: panel.page };
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const menuTo = async (label: string) => {
    for (let presses = 0; presses < 40 && !(await focused(panel)).startsWith(label); presses++)
      await press('ArrowDown');
    await press('Enter');
  };

  // The conversation: an item, its menu, its deletion.
  await press('F6');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label')))
    .toBe('Conversation');
  await press('Home');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe(ids.user1);
  await press('ArrowDown', 'ArrowRight', 'Enter');
  await expect.poll(() => page.getByRole('menu').count()).toBe(1);
  await menuTo('Copy id');
  await expect.poll(() => panel.asked.map(({ method }) => method)).toContain('copy');

  // Events: filter, select, the other side of an exchange, its details.
  await press('F6');
  await press('Control+f');
  await keyboard.type('type:session.*');
  await expect.poll(() => page.locator('.match-count').textContent()).toMatch(/^[1-9]\d? of/);
  await press('F6', 'Shift+F6', 'Home');
  await expect.poll(() => page.locator('.event-row.is-selected').textContent()).toContain('session.created');
  await press('F6');
  await tabTo(panel, /^Tree/);
  await press('ArrowRight');
  await expect.poll(() => page.getByRole('tab', { name: 'Raw' }).getAttribute('aria-selected')).toBe('true');

  // The composer: what is sent, by its keys.
  await press('F6');
  await tabTo(panel, /^Event: /);
  await press('Enter');
  await menuTo('input_audio_buffer.clear');
  await press('Control+Enter');
  await expect.poll(() => session.sent.at(-1)).toContain('input_audio_buffer.clear');

  // The session editor: a field, a way to detect turns, a tool, a preset.
  await tabTo(panel, 'Session');
  await press('Enter');
  await tabTo(panel, 'New value of audio.output.speed');
  await press('Control+a');
  await keyboard.type('1.25');
  await press('Control+Enter');
  await expect.poll(() => session.sent.at(-1)).toContain('"speed": 1.25');
  await tabTo(panel, 'Ways to detect turns');
  await press('Enter');
  await menuTo('Push to talk');
  await expect.poll(() => page.locator('.will-be-sent').textContent()).toContain('"turn_detection": null');
  await tabTo(panel, 'Add a tool', 'Shift+Tab');
  await press('Enter');
  await menuTo('Function');
  await expect.poll(() => page.locator('.tool-name').allTextContents()).toContain('new_function');
  await tabTo(panel, 'Presets');
  await press('Enter');
  await tabTo(panel, 'Name of the preset');
  await keyboard.type('By hand');
  await tabTo(panel, 'Save the edited');
  await press('Enter');
  await expect.poll(() => panel.presets.all.map(({ name }) => name)).toEqual(['By hand']);

  // Findings, the other tabs, and back; then the connection.
  for (const tab of [/Findings/, 'Timeline', 'Usage'] as const) {
    await tabTo(panel, tab);
    await press('Enter');
    await expect.poll(() => page.locator('.bottom-tab.is-active').textContent()).toMatch(tab);
  }
  await tabTo(panel, 'Close this pane');
  await press('Enter');
  await expect.poll(() => page.locator('.bottom-pane').count()).toBe(0);
  await tabTo(panel, 'Disconnect');
  await press('Enter');
  await expect.poll(() => panel.asked.map(({ method }) => method)).toContain('disconnect');
  expect(panel.problems).toEqual([]);
});

it('keeps the focus in the panel while a session goes on', async () => {
  const panel = await open(emptySession());
  await panel.button('Session…').click();
  await tabTo(panel, 'New value of audio.output.speed');
  panel.session.server({ type: 'rate_limits.updated', rate_limits: [] });
  await panel.page.waitForFunction(
    (total) => document.querySelector('.session-history')?.textContent !== undefined && total > 0,
    panel.session.entries.length,
  );
  expect(await focused(panel)).toBe('New value of audio.output.speed');
});
