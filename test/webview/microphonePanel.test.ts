/** The microphone's control in the panel: each of its states, by mouse and by keyboard. */
import { afterEach, describe, expect, it } from 'vitest';
import { phrase } from '../../src/base/l10n.ts';
import type { Microphone } from '../../src/contract/microphone.ts';
import { axeFindings } from './support/axeFindings.ts';
import { PanelPage, type PanelOptions } from './support/panelPage.ts';
import { connectingSession, emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const live: Microphone = {
  phase: 'live',
  pushToTalk: false,
  devices: [
    { id: 'a', label: 'Built-in Microphone' },
    { id: 'b', label: 'USB Headset' },
  ],
  deviceId: 'a',
  sentMs: 12_300,
  rmsDbfs: -21.3,
  peakDbfs: -9.6,
};
const off = { devices: [], sentMs: 0, rmsDbfs: -100, peakDbfs: -100 } as const;

async function open(microphone: Microphone | undefined, options: PanelOptions = {}): Promise<void> {
  const session = emptySession();
  session.microphone = microphone;
  panel = await PanelPage.open(session, options);
  await panel.caughtUp();
}

function show(microphone: Microphone): void {
  panel.session.microphone = microphone;
  panel.session.changed();
}

const status = () => panel.page.locator('.microphone [role=status]').textContent();
const changes = () => panel.asked.filter(({ method }) => method === 'changeMicrophone').map(({ params }) => params);

describe('the button', () => {
  it('starts it, and stops it', async () => {
    await open(undefined);
    expect(await panel.page.locator('.microphone').count()).toBe(0);
    await panel.button('Start Mic').click();
    await expect.poll(() => panel.asked).toEqual([{ method: 'startMicrophone', params: {} }]);
    show(live);
    await panel.button('Stop Mic').click();
    await expect.poll(() => panel.asked.at(-1)).toEqual({ method: 'stopMicrophone', params: {} });
  });

  it('cannot be used before there is a session, and says so', async () => {
    panel = await PanelPage.open(connectingSession());
    await panel.caughtUp();
    await panel.button(/^Start Mic, unavailable/).click({ force: true });
    expect(panel.asked).toEqual([]);
  });
});

describe('the row', () => {
  it('says where it is: from the question to the reason why it ended', async () => {
    await open({ ...off, phase: 'choosing', pushToTalk: false });
    expect((await status())?.trim()).toBe('VS Code asks what should capture');
    show({ ...off, phase: 'waiting', pushToTalk: false });
    await expect.poll(status).toContain('Waiting for the microphone page in your browser');
    show({ ...off, phase: 'asking', pushToTalk: false });
    await expect.poll(status).toContain('Waiting for permission');
    show({ ...off, phase: 'asking', pushToTalk: false, problem: phrase('There is no microphone.') });
    await expect.poll(status).toContain('There is no microphone.');
    show(live);
    await expect.poll(status).toContain('Live');
    show({ ...live, phase: 'ended', endReason: phrase('The microphone page was closed.'), hasFailed: true });
    await expect.poll(status).toContain('Microphone off after 12.3 s: The microphone page was closed.');
    await panel.button('Start Mic').waitFor();
  });

  it('shows the level in decibels', async () => {
    await open(live);
    const meter = panel.page.getByRole('meter', { name: 'Microphone level' });
    expect(await meter.getAttribute('aria-valuenow')).toBe('-21');
    expect(await meter.getAttribute('aria-valuetext')).toBe('-21 dBFS, peak -10 dBFS');
    const share = await panel.page.evaluate(() => {
      const [fill, whole] = ['.level-fill', '.level'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().width ?? 0,
      );
      return (fill ?? 0) / (whole ?? 1);
    });
    expect(share).toBeCloseTo(1 - 21.3 / 60, 1);
  });

  it('mutes, toggles push-to-talk and chooses a device', async () => {
    await open(live);
    await panel.button('Mute microphone').click();
    await panel.button('Push to talk').click();
    await panel.button('Choose microphone').click();
    const headset = panel.page.getByRole('menuitemradio', { name: 'USB Headset' });
    expect(await headset.getAttribute('aria-checked')).toBe('false');
    await headset.click();
    await expect.poll(changes).toEqual([{ muted: true }, { pushToTalk: true }, { deviceId: 'b' }]);
  });

  it('says what a muted microphone leaves open: a server that waits for silence hears none', async () => {
    await open({ ...live, phase: 'muted' });
    expect((await status())?.trim()).toBe('Muted');
    panel.session.server({ type: 'input_audio_buffer.speech_started', event_id: 'e', audio_start_ms: 0, item_id: 'i' });
    await expect.poll(status).toContain('Muted; commit to end the turn');
  });
});

describe('hold to talk', () => {
  const talking: Microphone = { ...live, phase: 'muted', pushToTalk: true };

  it('is heard while the pointer is down, also when it leaves the button', async () => {
    await open(talking);
    await panel.button('Hold to talk').hover();
    await panel.page.mouse.down();
    await expect.poll(changes).toEqual([{ muted: false }]);
    await panel.page.mouse.move(10, 10);
    await panel.page.mouse.up();
    await expect.poll(changes).toEqual([{ muted: false }, { muted: true }]);
  });

  it.each([' ', 'Enter'])('is heard while "%s" is down', async (key) => {
    await open(talking);
    await panel.button('Hold to talk').focus();
    await panel.page.keyboard.down(key);
    await panel.page.keyboard.down(key);
    await expect.poll(changes).toEqual([{ muted: false }]);
    await panel.page.keyboard.up(key);
    await expect.poll(changes).toEqual([{ muted: false }, { muted: true }]);
  });

  it('ends with the focus, with the window and with the microphone', async () => {
    await open(talking);
    const hold = async () => {
      await panel.button('Hold to talk').focus();
      await panel.page.keyboard.down(' ');
      await expect.poll(() => changes().at(-1)).toEqual({ muted: false });
    };
    const released = () => expect.poll(() => changes().at(-1)).toEqual({ muted: true });
    await hold();
    await panel.button('Commit').focus();
    await released();
    await panel.page.keyboard.up(' ');
    await hold();
    await panel.page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await released();
    await panel.page.keyboard.up(' ');
    await hold();
    show({ ...live, pushToTalk: false });
    await released();
  });
});

describe('is accessible, and as the picture shows,', () => {
  const states: readonly (readonly [string, Microphone])[] = [
    ['live', live],
    ['waiting', { ...off, phase: 'waiting', pushToTalk: false }],
    ['push-to-talk', { ...live, phase: 'muted', pushToTalk: true, rmsDbfs: -100, peakDbfs: -100 }],
    [
      'problem',
      {
        ...off,
        phase: 'asking',
        pushToTalk: false,
        problem: phrase(
          'The microphone page may not use the microphone. Allow it beside its address (and in the system’s privacy settings), then press Start.',
        ),
      },
    ],
    [
      'ended',
      { ...live, phase: 'ended', endReason: phrase('The microphone page was closed or reloaded.'), hasFailed: true },
    ],
  ];
  const looks = (['dark', 'light'] as const).flatMap((theme) =>
    states.map(([name, state]) => ({ theme, name, state })),
  );
  it.each(looks)('$name in the $theme theme', async ({ theme, name, state }) => {
    await open(state, { theme });
    await panel.screenshot(`microphone-${name}-${theme}`);
    expect(await cutOff()).toEqual([]);
    expect(await axeFindings(panel.page)).toEqual([]);
  });

  it.each(['hc', 'hcLight'] as const)('live in the %s theme', async (theme) => {
    await open(live, { theme });
    await panel.screenshot(`microphone-live-${theme}`);
    expect(await axeFindings(panel.page)).toEqual([]);
  });

  it.each([
    ['live', live],
    ['push-to-talk', { ...live, phase: 'muted', pushToTalk: true } as const],
    [
      'problem',
      { ...off, phase: 'asking', pushToTalk: false, problem: phrase('This page may not use the microphone.') } as const,
    ],
  ])('%s beside a folded composer', async (name, state) => {
    await open(state, { state: { view: { composerOpen: false } } });
    await panel.screenshot(`microphone-folded-${name}-dark`);
    expect(await cutOff()).toEqual([]);
    expect(await axeFindings(panel.page)).toEqual([]);
  });

  it.each([
    ['push-to-talk', { ...live, phase: 'muted', pushToTalk: true } as const],
    [
      'ended',
      {
        ...live,
        phase: 'ended',
        endReason: phrase('The microphone page was closed or reloaded.'),
        hasFailed: true,
      } as const,
    ],
  ])('%s in a narrow panel', async (name, state) => {
    await open(state, { width: 760, height: 900 });
    await panel.screenshot(`microphone-narrow-${name}-dark`);
    expect(await cutOff()).toEqual([]);
    expect(await axeFindings(panel.page)).toEqual([]);
  });
});

/** Buttons of the composer that do not lie inside it. */
async function cutOff(): Promise<string[]> {
  return panel.page.evaluate(() => {
    const composer = document.querySelector('.composer')?.getBoundingClientRect();
    return [...document.querySelectorAll('.composer-buttons vscode-button')].flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isInside =
        composer &&
        left >= composer.left &&
        right <= composer.right &&
        top >= composer.top &&
        bottom <= composer.bottom;
      return isInside === true ? [] : [button.getAttribute('aria-label') ?? button.outerHTML];
    });
  });
}
