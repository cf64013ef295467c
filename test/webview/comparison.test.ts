/** The page on which two recordings are side by side: what it says, and that all of it can be reached. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Entry } from '../../src/protocol/entry.ts';
import { compareSessions } from '../../src/replay/compare/compareSessions.ts';
import type { Comparison } from '../../src/session/comparison/comparison.ts';
import { project } from '../../src/session/projection.ts';
import { textSession } from '../textSession.ts';
import { axeFindings } from './support/axeFindings.ts';
import { ComparisonPage } from './support/comparisonPage.ts';
import type { PanelOptions } from './support/panelPage.ts';
import { themes, type ThemeName } from './support/themes.ts';

const weather = { user: 'What is the weather in Paris?', answer: 'It is sunny in Paris, with a light wind.' };
const thanks = { user: 'Thank you very much.', answer: 'You are welcome.' };

function compared(left: Entry[], right: Entry[], names: readonly [string, string] = ['monday', 'tuesday']): Comparison {
  const side = (name: string, entries: Entry[], startedAt: string) => ({
    name,
    header: { realtime: 1 as const, startedAt, source: { kind: 'simulator' } },
    entries,
    state: project(entries),
  });
  return compareSessions(side(names[0], left, '2026-11-30T09:00:00Z'), side(names[1], right, '2026-12-01T10:30:00Z'));
}

/** Another answer, a turn more, another voice, slower, and an error. */
function different(): Comparison {
  const left = textSession([weather, thanks], 'a');
  const right = textSession(
    [
      { ...weather, answer: 'It is rainy in Paris, with a strong wind.', firstTextMs: 480 },
      thanks,
      { user: 'Bye!', answer: 'Bye.' },
    ],
    'b',
    'cedar',
  );
  const text = JSON.stringify({ type: 'error', error: { message: 'no' } });
  return compared(left, [...right, { ...(right[0] as Entry), n: right.length + 1, text } as Entry]);
}

async function open(comparison: Comparison, options: PanelOptions = {}): Promise<ComparisonPage> {
  const page = await ComparisonPage.open(comparison, options);
  onTestFinished(() => page.close());
  return page;
}

describe('two recordings compared', { timeout: 60_000 }, () => {
  it('are named by their recordings, with the words that differ marked on their side', async () => {
    const { page } = await open(different());
    const [left, right] = [page.locator('.said-cell').nth(2), page.locator('.said-cell').nth(3)];
    expect(await left.locator('.said-text').textContent()).toBe(weather.answer);
    expect(await left.locator('del').allTextContents()).toEqual(['sunny', 'light']);
    expect(await right.locator('ins').allTextContents()).toEqual(['rainy', 'strong']);
    expect(await page.locator('.side-name').allTextContents()).toEqual(['monday', 'tuesday']);
    expect(await page.locator('.legend li').allTextContents()).toContain('words only in monday');
    expect(await page.locator('body').textContent()).toContain('only in tuesday');
  });

  it('say how much slower and how much more, and what that means', async () => {
    const { page } = await open(different());
    const first = page.locator('.turn-card').first();
    const row = (name: string) => first.locator('tr', { hasText: name });
    expect(await row('First text after').locator('td').allTextContents()).toEqual([
      '100 ms',
      '480 ms',
      ' 380 ms slower',
    ]);
    expect(await row('Input tokens').locator('td').last().textContent()).toBe('no difference');
    const whole = page.locator('.figures').first().locator('tr', { hasText: 'Errors' });
    expect(await whole.locator('td').last().textContent()).toBe(' +1, worse');
  });

  it('open at what is clicked, also with the sides swapped', async () => {
    const { page, opened } = await open(different());
    await page.locator('.said-text').nth(3).click();
    await page.getByRole('button', { name: 'Swap sides' }).click();
    expect(await page.locator('.side-name').allTextContents()).toEqual(['tuesday', 'monday']);
    expect(await page.locator('.said-cell').nth(2).locator('del').allTextContents()).toEqual(['rainy', 'strong']);
    await page.getByTitle('Open monday at #22').last().click();
    const { turns } = different();
    expect(opened).toEqual([
      { side: 'right', n: turns[0]?.right?.answerN },
      { side: 'left', n: 22 },
    ]);
  });

  it('are gone through by F7 and Shift+F7, round the end', async () => {
    const { page } = await open(different());
    const count = await page.locator('[data-difference]').count();
    expect(count).toBeGreaterThan(3);
    const where = async (key: string): Promise<string | null> => {
      await page.keyboard.press(key);
      return page.locator('.difference-count').textContent();
    };
    expect(await where('F7')).toBe(`1 of ${count}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('audio.output.voice');
    expect(await where('F7')).toBe(`2 of ${count}`);
    expect(await where('Shift+F7')).toBe(`1 of ${count}`);
    expect(await where('Shift+F7')).toBe(`${count} of ${count}`);
    await page.getByRole('button', { name: 'Next difference' }).click();
    expect(await page.locator('.difference-count').textContent()).toBe(`1 of ${count}`);
  });

  it('are reached by keyboard: a turn by Tab and Enter, an event by arrows', async () => {
    const { page, opened } = await open(different());
    await page.locator('.said-cell .row-link').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.event-button[tabindex="0"]').count()).toBe(1);
    await page.locator('.event-button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(opened.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(await page.locator('.event-button[tabindex="0"]').count()).toBe(1);
  });

  it('leave out what both have, when asked to, and remember it', async () => {
    const { page } = await open(different());
    expect(await page.locator('.turn-card').count()).toBe(3);
    await page.getByRole('button', { name: 'Only differences' }).click();
    expect(await page.locator('.turn-card').count()).toBe(2);
    expect(await page.locator('body').textContent()).toContain('1 turn is the same on both sides.');
    const kept = await page.evaluate(() => (window as unknown as { keptState?: object }).keptState);
    expect(kept).toMatchObject({ onlyDifferences: true });
  });

  it('say that they are equal, and have no differences to go to', async () => {
    const entries = textSession([weather], 'a');
    const { page } = await open(
      compared(entries, textSession([{ ...weather, firstTextMs: 300 }], 'b'), ['same', 'same']),
    );
    const body = (await page.locator('body').textContent()) ?? '';
    expect(body).toContain('Both have the same configuration, turns and events.');
    expect(body).toContain('The same events in the same order.');
    expect(await page.locator('.difference-count').textContent()).toBe('No differences');
    expect(await page.locator('.figures thead th').first().textContent()).toMatch(/^same \(.*2026/);
  });

  it('show other people’s text as text', async () => {
    const bad = { user: '<img src=x onerror=alert(1)>\u202e', answer: '</p><script>alert(2)</script>' };
    const { page, problems } = await open(compared(textSession([bad], 'a'), textSession([weather], 'b')));
    expect(await page.locator('img, main script').count()).toBe(0);
    expect(await page.locator('.invisible-character').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it('are legible in every theme and width', async () => {
    const found: Record<string, readonly string[]> = {};
    const shown = await open(different());
    for (const theme of Object.keys(themes) as ThemeName[]) {
      await shown.setTheme(theme);
      for (const width of [760, 1024, 2560]) {
        await shown.page.setViewportSize({ width, height: 900 });
        await shown.page.keyboard.press('F7');
        await shown.screenshot(`comparison-${theme}-${width}`);
        const wide = await shown.page.evaluate(() => document.querySelector('.compared-body')?.scrollWidth ?? 0);
        expect(wide).toBeLessThanOrEqual(width);
      }
      const inTheme = await axeFindings(shown.page);
      if (inTheme.length > 0) found[theme] = inTheme;
    }
    expect(found).toEqual({});
    expect(shown.problems).toEqual([]);
  });
});
