/** A button sends what it shows, or asks the host; where it does nothing, it says why. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, closedSession, refusedSession } from './support/states.ts';
import { weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

describe('buttons', () => {
  const simple = [
    ['Commit', { type: 'input_audio_buffer.commit' }],
    ['Clear buffer', { type: 'input_audio_buffer.clear' }],
    ['Respond', { type: 'response.create' }],
    ['Cancel response', { type: 'response.cancel', response_id: 'resp_9vTnQe' }],
  ] as const;

  it.each(simple)('%s sends what its tooltip shows', async (name, event) => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    const button = panel.page.locator(`vscode-button[aria-label="${name}"]`);
    const shown = (await button.getAttribute('title')) ?? '';
    await button.click();
    expect(shown).toBe(`Sends ${await panel.lastSent()}`);
    expect(await panel.sentEvent()).toMatchObject(event);
  });

  it('put a refusal right before they connect again', async () => {
    const session = refusedSession();
    session.header = { realtime: 1, source: { kind: 'openai', url: 'wss://api.openai.com/v1/realtime' } };
    panel = await PanelPage.open(session);
    await panel.button('Enter another key…').click();
    await expect.poll(() => panel.asked).toEqual([{ method: 'reconnectWith', params: { change: 'key' } }]);
    expect(await panel.page.locator('vscode-button[aria-label="Reconnect"]').getAttribute('appearance')).toBe(
      'secondary',
    );
  });

  it('ask the host for the rest', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await panel.button('Append file…').click();
    await panel.button('Export transcript').click();
    await panel.page.getByRole('menuitem', { name: /Markdown/ }).click();
    await panel.button('Disconnect').click();
    await expect
      .poll(() => panel.asked)
      .toEqual([
        { method: 'appendAudioFile', params: {} },
        { method: 'exportTranscript', params: { format: 'markdown' } },
        { method: 'disconnect', params: {} },
      ]);
  });

  it('open menus that stay inside the panel', async () => {
    for (const width of [760, 1024, 1600]) {
      panel = await PanelPage.open(emptySession(), { width });
      await panel.caughtUp();
      await panel.button('More ways to respond').click();
      const menu = await panel.page.getByRole('menu').boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width);
      if (width < 1600) await panel.close();
    }
  });

  it('open menus with one entry marked, that of the pointer or of the keys, whichever moved last', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.page.locator('.event-picker').click();
    const entries = panel.page.getByRole('menuitemradio');
    const marked = () =>
      entries.evaluateAll((all) => {
        const none = getComputedStyle(all.at(-1)!).backgroundColor;
        return all.flatMap((entry, at) => (getComputedStyle(entry).backgroundColor === none ? [] : [at]));
      });
    await entries.nth(3).hover();
    await expect.poll(marked).toEqual([3]);
    await panel.page.keyboard.press('ArrowDown');
    await expect.poll(marked).toEqual([4]);
    await entries.nth(1).hover();
    await expect.poll(marked).toEqual([1]);
  });

  it('say why they do nothing in a session that has ended', async () => {
    panel = await PanelPage.open(closedSession());
    await panel.caughtUp();
    const commit = panel.page.locator('vscode-button[aria-label^="Commit"]');
    expect(await commit.getAttribute('aria-disabled')).toBe('true');
    expect(await commit.getAttribute('title')).toBe('the session has ended; reconnect to go on');
    await commit.click({ force: true });
    expect(panel.session.sent).toEqual([]);
  });
});
