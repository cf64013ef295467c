/** A conversation that has a third of a panel beside a side bar: what tells one thing from another is to be read there, too. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { SpokenAnswer } from './support/spokenAnswer.ts';
import { emptySession } from './support/states.ts';
import type { ThemeName } from './support/themes.ts';
import { base64, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const item = (id: string) => panel.page.locator(`[data-item="${id}"]`);
const lengths = [1100, 2300, 2980, 4400, 5670, 9000, 20_000];

function spoken(): ScriptedSession {
  const session = emptySession();
  for (const ms of lengths) {
    const answer = new SpokenAnswer(session, `item_${ms}`);
    for (let sent = 0; sent < ms; sent += 2000) answer.speak(Math.min(2000, ms - sent));
    answer.done();
  }
  return session;
}

/** Its user's audio was left out but for a moment; the times of what was said were not. */
function withoutAudio(): ScriptedSession {
  const session = emptySession();
  const silence = base64(new Int16Array(960));
  session.client({ type: 'input_audio_buffer.append', audio: silence });
  session.server({ type: 'input_audio_buffer.speech_started', audio_start_ms: 1460, item_id: 'said' });
  session.server({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: 4256, item_id: 'said' });
  session.server({ type: 'input_audio_buffer.committed', item_id: 'said', previous_item_id: null });
  const content = [{ type: 'input_audio', transcript: 'Hello, my name is Marcelo.' }];
  const said = { id: 'said', type: 'message', role: 'user', status: 'completed', content };
  session.server({ type: 'conversation.item.added', item: said, previous_item_id: null });
  return session;
}

async function waveforms(): Promise<number[]> {
  return Promise.all(
    lengths.map(async (ms) => {
      await item(`item_${ms}`).scrollIntoViewIfNeeded();
      return (await item(`item_${ms}`).locator('.waveform').boundingBox())?.width ?? 0;
    }),
  );
}

describe('a narrow conversation', () => {
  it('draws all audio to one scale, the usual lengths apart from each other', async () => {
    panel = await PanelPage.open(spoken(), { width: 1022 });
    await panel.caughtUp();
    const widths = await waveforms();
    const [short = 0, , , , long = 0, tooLong, longest] = widths;
    expect(long / short).toBeCloseTo(5.67 / 1.1, 0);
    // A step of 3 px is a bar.
    for (const [index, px] of widths.slice(0, 5).entries()) {
      expect(Math.abs(px - ((lengths[index] ?? 0) / 5670) * long)).toBeLessThanOrEqual(6);
    }
    expect(tooLong).toBe(longest);
    await panel.screenshot('narrow-conversation-lengths');
    await panel.page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(async () => (await waveforms())[0]).toBe(Math.floor((1.1 * 42) / 3) * 3);
  });

  it('says the wait of a turn to its last word', async () => {
    for (const width of [760, 960, 1022, 1400]) {
      panel = await PanelPage.open(weatherSession(), { width });
      await panel.caughtUp();
      const waits = panel.page.locator('.turn-wait');
      await expect.poll(() => waits.count()).toBeGreaterThan(0);
      for (const wait of await waits.all()) {
        const isCut = await wait.evaluate((button) =>
          [button, ...button.querySelectorAll('*')].some((one) => {
            const { overflow, display } = getComputedStyle(one);
            return display !== 'inline' && overflow !== 'visible' && one.scrollWidth > one.clientWidth;
          }),
        );
        const [pane, box] = await Promise.all(
          [panel.page.locator('.conversation'), wait.locator('span')].map((one) => one.boundingBox()),
        );
        expect(isCut).toBe(false);
        expect(box?.x).toBeGreaterThanOrEqual((pane?.x ?? 0) + 8);
        expect(await wait.getAttribute('title')).toContain(await wait.locator('span').textContent());
      }
      await panel.screenshot(`narrow-conversation-waits-${width}`);
      await panel.close();
    }
    panel = await PanelPage.open(weatherSession());
  });

  it.each(['dark', 'light', 'hc', 'hcLight'] satisfies ThemeName[])(
    'has its cut button where nothing makes room for it (%s)',
    async (theme) => {
      panel = await PanelPage.open(spoken(), { width: 1022, theme });
      await panel.caughtUp();
      const answer = item('item_5670');
      await answer.scrollIntoViewIfNeeded();
      const before = await answer.boundingBox();
      await answer.getByRole('button', { name: /^Play/ }).click();
      const button = answer.getByRole('button', { name: 'Truncate here' });
      await expect.poll(() => button.count()).toBe(1);
      const [shown, line] = await Promise.all([button.boundingBox(), answer.locator('.heard-line').boundingBox()]);
      expect(shown?.x).toBeGreaterThanOrEqual(line?.x ?? 0);
      expect((await answer.boundingBox())?.height).toBe(before?.height);
      await panel.screenshot(`narrow-conversation-cut-${theme}`);
    },
  );
});

it('says of a recording that it has no audio, and offers no button that would not bring it', async () => {
  const session = withoutAudio();
  session.readOnly = true;
  session.canReconnect = false;
  panel = await PanelPage.open(session, { width: 1022 });
  await panel.caughtUp();
  const part = item('said').locator('.audio-part');
  await expect.poll(() => part.textContent()).toBe('2.80 s, no audio in the recording');
  expect(await part.locator('vscode-button').count()).toBe(0);
  expect((await part.boundingBox())?.height).toBeLessThanOrEqual(24);
  await panel.screenshot('recording-without-audio');
});

it('offers to fetch it again while it may still come', async () => {
  panel = await PanelPage.open(withoutAudio(), { width: 1022 });
  await panel.caughtUp();
  await expect.poll(() => item('said').getByRole('button', { name: 'Fetch the audio again' }).count()).toBe(1);
});
