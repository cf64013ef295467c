/** A session that is a replay says so, and leads to what it is a replay of. */
import { expect, it, onTestFinished } from 'vitest';
import { replayBegins, replayEnds } from '../../src/session/sessionReplay.ts';
import { axeFindings } from './support/axeFindings.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';

const begins = replayBegins({ name: 'order pizza', fileName: 'order pizza.realtime.jsonl', events: 12 });

async function open(session: ScriptedSession, options: PanelOptions = {}): Promise<PanelPage> {
  const panel = await PanelPage.open(session, options);
  onTestFinished(() => panel.close());
  await panel.caughtUp();
  return panel;
}

it('says of what and against what, and that stubs keep out of it until it is over', async () => {
  const session = emptySession();
  session.lifecycle('note', { message: 'Replay', ...begins });
  const panel = await open(session, { stubs: { get_weather: { output: 'sunny' } } });
  const banner = panel.page.locator('.replay-banner');
  expect(await banner.textContent()).toContain('Replay of order pizza against Simulator.');
  const stubs = panel.page.locator('vscode-button[aria-label^="Stubs answer calls"]');
  expect(await stubs.getAttribute('aria-label')).toContain('unavailable: the replay answers the calls itself');
  expect(await stubs.getAttribute('aria-pressed')).toBe('false');
  const compare = banner.getByRole('button', { name: /Compare with Original/ });
  await compare.click({ force: true });
  expect(panel.asked).toEqual([]);

  session.lifecycle('note', { message: 'over', ...replayEnds('done', 12) });
  await expect.poll(() => banner.textContent()).toContain('All 12 events of its client were sent.');
  expect(await stubs.getAttribute('aria-pressed')).toBe('true');
  await compare.click();
  await banner.getByRole('button', { name: 'Open Original' }).click();
  expect(panel.asked.map(({ method }) => method)).toEqual(['compareWithOriginal', 'openOriginal']);
});

it('says how far it came where it did not come to its end', async () => {
  const session = emptySession();
  session.lifecycle('note', begins);
  const panel = await open(session);
  const banner = panel.page.locator('.replay-banner');
  session.readOnly = true;
  session.changed();
  await expect.poll(() => banner.textContent()).toContain('The connection ended before all 12 events were sent.');
  session.lifecycle('note', replayEnds('cancelled', 3));
  await expect.poll(() => banner.textContent()).toContain('It was cancelled after 3 of 12 events.');
});

it('does not say that it broke off while its recording is still being read', async () => {
  const session = emptySession();
  session.lifecycle('note', begins);
  session.readOnly = true;
  const whole = session.recording ?? { fileName: '', sizeBytes: 0 };
  session.recording = { ...whole, readPercent: 43 };
  const panel = await open(session);
  const banner = panel.page.locator('.replay-banner');
  expect(await banner.textContent()).toContain('Replay of order pizza against Simulator.');
  expect(await banner.textContent()).not.toMatch(/ended|sent/);
  session.lifecycle('note', replayEnds('done', 12));
  session.recording = whole;
  session.changed();
  await expect.poll(() => banner.textContent()).toContain('All 12 events of its client were sent.');
});

it('is legible in every theme and width', async () => {
  const session = emptySession();
  session.lifecycle('note', begins);
  const panel = await open(session, { stubs: { get_weather: { output: 'sunny' } } });
  for (const theme of Object.keys(themes) as ThemeName[]) {
    await panel.setTheme(theme);
    for (const width of [760, 1024, 2560]) {
      await panel.page.setViewportSize({ width, height: 700 });
      await panel.screenshot(`replay-${theme}-${width}`);
    }
    expect(await axeFindings(panel.page)).toEqual([]);
  }
  expect(panel.problems).toEqual([]);
});
