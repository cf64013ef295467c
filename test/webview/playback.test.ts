/** Sound in a real browser: what is heard, where the playhead is, what the log is told, and where a cut lands. */
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings } from './support/axeFindings.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { firstSoundMs, playheadAgainstSound, shortestDelayMs, soundOf, tapSound } from './support/soundTap.ts';
import { ramp, RATE, SpokenAnswer } from './support/spokenAnswer.ts';
import { emptySession, recordedSession } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function open(session: ScriptedSession, options: PanelOptions = {}): Promise<PanelPage> {
  panel = await PanelPage.open(session, { script: tapSound, ...options });
  await panel.caughtUp();
  return panel;
}

const item = (id: string) => panel.page.locator(`[data-item="${id}"]`);
const playButton = (id: string) => item(id).getByRole('button', { name: /^(Play \d|Pause)/ });
const slider = (id: string) => item(id).getByRole('slider');

/** Waits until the playhead has come so far. */
async function playedTo(ms: number): Promise<void> {
  await panel.page.waitForFunction(
    (wanted) => Number(document.querySelector<SVGGElement>('.playhead')?.dataset['ms'] ?? -1) >= wanted,
    ms,
  );
}

const playheadMs = async (): Promise<number> => Number(await panel.page.locator('.playhead').getAttribute('data-ms'));

/** What the panel has logged of playback. */
function logged(): { item: unknown; from: unknown; to: unknown; reason: unknown }[] {
  return panel.session.entries.flatMap((entry) =>
    entry.kind === 'lifecycle' && entry.at === 'playback'
      ? {
          item: entry.details['item_id'],
          from: entry.details['fromMs'],
          to: entry.details['toMs'],
          reason: entry.details['reason'],
        }
      : [],
  );
}

/** One answer of `ms` milliseconds that is complete. */
function answered(ms: number): ScriptedSession {
  const session = emptySession();
  const answer = new SpokenAnswer(session, 'item_a');
  for (let sent = 0; sent < ms; sent += 200) answer.speak(Math.min(200, ms - sent));
  answer.done();
  return session;
}

describe('an answer that nobody has played', () => {
  it('says how loud it is, while it grows and at its end', async () => {
    const session = emptySession();
    const answer = new SpokenAnswer(session, 'item_a').speak(1000);
    await open(session);
    const line = () => item('item_a').locator('.heard-line').textContent();
    // A ramp from −30,000 to −6,000 of 32,768, then one to 30,000.
    await expect.poll(line).toBe('−5 dBFS, peak −1 dBFS');
    answer.speak(1500).done();
    await expect.poll(line).toBe('−6 dBFS, peak −1 dBFS');
    // A step from one sample to the next is no sound: it takes 104 of them, which are 4 ms.
    await expect
      .poll(() => item('item_a').locator('.duration').getAttribute('title'))
      .toBe('Level: −6 dBFS, peak −1 dBFS. Silence: 4 ms before the first sound, 4 ms after the last.');
  });
});

/** So long that it still plays when a machine that has other things to do presses the next button. */
const LONG_MS = 12_000;

async function readyToPlay(id = 'item_a'): Promise<void> {
  await expect.poll(() => playButton(id).getAttribute('aria-disabled')).toBeNull();
}

describe('play', () => {
  it('of a growing answer has no gap and ends where it ends', async () => {
    const session = emptySession();
    // So far ahead of the playhead that a machine that has other things to do still brings the next piece in time.
    const aheadMs = 1500;
    const answer = new SpokenAnswer(session, 'item_a').speak(aheadMs);
    await open(session);
    await readyToPlay();
    await playButton('item_a').click();
    for (let sentMs = aheadMs; sentMs < 3000; sentMs += 300) {
      await playedTo(sentMs - aheadMs + 100);
      answer.speak(300);
    }
    answer.done();
    await playButton('item_a')
      .and(panel.page.getByRole('button', { name: /^Play/ }))
      .waitFor();
    expect(await playheadMs()).toBeCloseTo(3000, 0);
    const expected = [...ramp(0, 3 * RATE)];
    const sound = await soundOf(panel.page, expected.length);
    expect(sound.slice(0, expected.length)).toEqual(expected);
    expect(sound.slice(expected.length).every((sample) => sample === 0)).toBe(true);
  });

  it('shows the playhead where the sound is', async () => {
    await open(answered(2400));
    await readyToPlay();
    await playButton('item_a').click();
    await playedTo(200);
    const pairs = await playheadAgainstSound(panel.page, 60);
    const errors = pairs.map(({ shownMs, heardMs }) => Math.abs(shownMs - heardMs)).sort((a, b) => a - b);
    console.info(`playhead against sound: median ${errors[30]?.toFixed(1)} ms, worst ${errors.at(-1)?.toFixed(1)} ms`);
    expect(errors[30]).toBeLessThan(30);
    expect(errors.at(-3)).toBeLessThan(30);
  });

  it('begins within 100 ms of the click', async () => {
    await open(answered(800));
    await readyToPlay();
    const emptyMs = await shortestDelayMs(panel.page);
    await panel.page.evaluate(() => {
      const note = () => Object.assign(window, { clickedAtMs: performance.now() });
      window.addEventListener('click', note, { capture: true, once: true });
    });
    await playButton('item_a').click();
    await expect.poll(() => firstSoundMs(panel.page)).toBeDefined();
    const clickedAtMs = await panel.page.evaluate(() => (window as unknown as { clickedAtMs: number }).clickedAtMs);
    const latencyMs = ((await firstSoundMs(panel.page)) ?? 0) - clickedAtMs;
    console.info(`click to first sound: ${latencyMs.toFixed(0)} ms; an empty page needs ${emptyMs.toFixed(0)} ms`);
    expect(latencyMs - emptyMs).toBeLessThan(100);
  });

  it('and its controls have no accessibility findings, while it plays and at rest', async () => {
    await open(answered(LONG_MS));
    await readyToPlay();
    await playButton('item_a').click();
    await playedTo(100);
    await item('item_a').getByRole('button', { name: 'Loop' }).waitFor();
    await item('item_a').locator('vscode-button[title*="changes the pitch"]').waitFor();
    for (const press of [undefined, 'Pause']) {
      if (press !== undefined) await item('item_a').getByRole('button', { name: press }).click();
      expect(await axeFindings(panel.page)).toEqual([]);
    }
  });

  it('of answers as they come begins within 100 ms of their first audio, and of the next when one has ended', async () => {
    const session = emptySession();
    await open(session);
    await panel.button('Play answers as they come').click();
    await expect.poll(() => panel.keptView('autoplay')).toBe(true);
    const emptyMs = await shortestDelayMs(panel.page);
    const sentAtMs = await panel.page.evaluate(() => performance.now());
    const first = new SpokenAnswer(session, 'item_a').speak(300);
    await expect.poll(() => firstSoundMs(panel.page)).toBeDefined();
    const latencyMs = ((await firstSoundMs(panel.page)) ?? 0) - sentAtMs;
    console.info(
      `first audio to first sound: ${latencyMs.toFixed(0)} ms; an empty page needs ${emptyMs.toFixed(0)} ms`,
    );
    expect(latencyMs - emptyMs).toBeLessThan(100);
    first.speak(300).done();
    new SpokenAnswer(session, 'item_b').speak(400).done();
    await expect.poll(() => logged().filter(({ reason }) => reason === 'end'), { timeout: 10_000 }).toHaveLength(2);
    expect(
      logged()
        .filter(({ reason }) => reason === 'start')
        .map(({ item: id }) => id),
    ).toEqual(['item_a', 'item_b']);
    expect(session.state.items.get('item_b')?.parts[0]?.heardMs).toEqual([[0, 400]]);
    // All of it was heard: there is no "unheard 0.00 s".
    await expect.poll(() => item('item_b').locator('.heard-share').textContent()).toBe('heard 0.40 s');
  });

  it('at twice the speed takes half the time, and a loop begins again', async () => {
    await open(answered(800));
    await readyToPlay();
    await slider('item_a').press('Home');
    await item('item_a')
      .getByRole('button', { name: /^Speed/ })
      .click();
    await panel.page
      .getByRole('menuitemradio', { name: '2×' })
      .or(panel.page.getByRole('menuitem', { name: '2×' }))
      .click();
    await item('item_a').getByRole('button', { name: 'Loop' }).click();
    await slider('item_a').press(' ');
    await playedTo(600);
    await panel.page.waitForFunction(
      () => Number(document.querySelector<SVGGElement>('.playhead')?.dataset['ms']) < 300,
    );
    await playedTo(600);
    await slider('item_a').press(' ');
    const sound = await soundOf(panel.page, 0.4 * RATE + 1);
    expect(sound.slice(0, 3)).toEqual([-30_000, -29_998, -29_996]);
    expect(sound[0.4 * RATE]).toBe(-30_000);
    expect(session().state.items.get('item_a')?.parts[0]?.heardMs).toEqual([[0, 800]]);
  });
});

const session = () => panel.session;

describe('the playhead', () => {
  it('moves by keys and pointer', async () => {
    await open(answered(2000));
    await readyToPlay();
    const at = slider('item_a');
    for (const [key, wantedMs] of [
      ['ArrowRight', 100],
      ['Shift+ArrowRight', 1100],
      ['ArrowLeft', 1000],
      ['End', 2000],
      ['Shift+ArrowLeft', 1000],
      ['Home', 0],
    ] as const) {
      await at.press(key);
      await expect.poll(playheadMs).toBe(wantedMs);
    }
    const box = await at.boundingBox();
    if (!box) throw new Error('the waveform has no place');
    await panel.page.mouse.click(box.x + box.width / 2, box.y + 8);
    await expect.poll(playheadMs).toBeCloseTo(1000, -2);
    await panel.page.mouse.down();
    await panel.page.mouse.move(box.x + box.width / 4, box.y + 8);
    await panel.page.mouse.up();
    await expect.poll(playheadMs).toBeCloseTo(500, -2);
    expect(await at.getAttribute('aria-valuetext')).toMatch(/^0\.\d\d s of 2\.00 s$/);
  });
});

describe('nothing moves', { timeout: 60_000 }, () => {
  it.each([760, 1024, 2560])('when an answer or a question is played, %i px wide', async (width) => {
    const session = weatherSession();
    await open(session, { width, height: 900 });
    const places = () =>
      panel.page
        .locator('[data-item]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('data-item'), one.getBoundingClientRect().height]));
    for (const id of [ids.user1, ids.answer]) {
      await item(id).scrollIntoViewIfNeeded();
      await readyToPlay(id);
      const before = await places();
      await playButton(id).click();
      await expect.poll(() => item(id).locator('.play-controls').count()).toBe(1);
      await playedTo(100);
      expect(await places()).toEqual(before);
      const line = await item(id).locator('.play-controls').boundingBox();
      const body = await item(id).locator('.item-body').boundingBox();
      expect((line?.x ?? 0) + (line?.width ?? 0)).toBeLessThanOrEqual((body?.x ?? 0) + (body?.width ?? 0) + 1);
      await panel.screenshot(`playing-${id === ids.user1 ? 'user' : 'assistant'}-${width}`);
    }
  });
});

describe('the log', () => {
  it('says what was heard, and the panel shows it', async () => {
    await open(answered(LONG_MS));
    await readyToPlay();
    await playButton('item_a').click();
    await playedTo(1300);
    await playButton('item_a').click();
    await expect.poll(() => logged().at(-1)?.reason).toBe('pause');
    const stopMs = await playheadMs();
    const entries = logged();
    expect(entries[0]).toMatchObject({ from: 0, to: 0, reason: 'start' });
    expect(entries.at(-1)).toMatchObject({ to: Math.floor(stopMs), reason: 'pause' });
    entries.slice(1).forEach(({ from }, index) => expect(from).toBe(entries[index]?.to));
    // Not more than twice a second, beside the beginning and the end.
    expect(entries.length).toBeLessThanOrEqual(2 + stopMs / 500);
    expect(session().state.items.get('item_a')?.parts[0]?.heardMs).toEqual([[0, Math.floor(stopMs)]]);
    const heardS = (stopMs / 1000).toFixed(2);
    await expect.poll(() => item('item_a').locator('.heard-line').textContent()).toContain(`heard ${heardS} s`);
    expect(await item('item_a').locator('.bars.unheard').getAttribute('d')).not.toBe('');
  });

  it('of a recording stays as it is', async () => {
    await open(recordedSession());
    const before = session().entries.length;
    await readyToPlay(ids.user1);
    await playButton(ids.user1).click();
    await playedTo(200);
    await playButton(ids.user1).click();
    expect(session().entries).toHaveLength(before);
  });
});

describe('truncate here', () => {
  it('lands at the millisecond of the playhead, and play ends at the cut', async () => {
    await open(answered(LONG_MS));
    await readyToPlay();
    await playButton('item_a').click();
    await playedTo(700);
    const pair = (await playheadAgainstSound(panel.page, 1))[0];
    await item('item_a').getByRole('button', { name: 'Truncate here' }).click();
    await expect.poll(() => session().sent).toHaveLength(1);
    const event = JSON.parse(session().sent[0] ?? '') as { type: string; audio_end_ms: number };
    expect(event).toMatchObject({ type: 'conversation.item.truncate', item_id: 'item_a', content_index: 0 });
    expect(event.audio_end_ms).toBe(Math.floor(await playheadMs()));
    expect(event.audio_end_ms).toBeGreaterThanOrEqual(Math.floor(pair?.heardMs ?? 0) - 30);
    expect(logged().at(-1)).toMatchObject({ to: event.audio_end_ms, reason: 'pause' });
    const { type, ...cut } = event;
    session().server({ ...cut, type: `${type}d`, event_id: 'e' });
    await item('item_a').locator('.cut-line').waitFor({ state: 'attached' });
    expect(await item('item_a').locator('.bars.cut').getAttribute('d')).not.toBe('');
    expect(await item('item_a').textContent()).toContain('The server dropped this transcript');
    await slider('item_a').press('Home');
    await slider('item_a').press(' ');
    await expect.poll(() => logged().at(-1)?.reason).toBe('end');
    expect(logged().at(-1)?.to).toBe(event.audio_end_ms);
    await slider('item_a').press('End');
    expect(await playheadMs()).toBe(event.audio_end_ms);
  });

  it('is not offered for the user’s audio; the menu says why and offers Delete', async () => {
    await open(weatherSession());
    // Audio is fetched where it is seen.
    await item(ids.user1).scrollIntoViewIfNeeded();
    await readyToPlay(ids.user1);
    await slider(ids.user1).press('ArrowRight');
    expect(await item(ids.user1).getByRole('button', { name: 'Truncate here' }).count()).toBe(0);
    await item(ids.user1).locator('vscode-button.item-menu').click();
    await panel.page.getByRole('menuitem', { name: 'Truncate…', exact: true }).click();
    expect(await item(ids.user1).locator('.item-editor').textContent()).toContain(
      'Only an assistant’s audio can be cut',
    );
  });
});

describe('barge-in', () => {
  it('stops the answer where the user began to speak, and says so', async () => {
    await open(answered(LONG_MS));
    await readyToPlay();
    await playButton('item_a').click();
    await playedTo(800);
    session().server({
      type: 'input_audio_buffer.speech_started',
      event_id: 'e',
      item_id: 'item_u',
      audio_start_ms: 0,
    });
    await expect.poll(() => logged().at(-1)?.reason).toBe('barge-in');
    const stopMs = Number(logged().at(-1)?.to);
    expect(stopMs).toBeGreaterThanOrEqual(800);
    expect(session().state.items.get('item_a')?.parts[0]?.interruption).toMatchObject({ atMs: stopMs, certain: true });
    await item('item_a').locator('.interruption-line').waitFor({ state: 'attached' });
    await playButton('item_a')
      .and(panel.page.getByRole('button', { name: /^Play/ }))
      .waitFor();
  });
});

it('marks the speech in the user’s audio', async () => {
  await open(weatherSession());
  await item(ids.user2).locator('.speech-line').waitFor({ state: 'attached' });
  expect(await slider(ids.user2).getAttribute('aria-label')).toMatch(/speech from 0\.30 s to/);
});
