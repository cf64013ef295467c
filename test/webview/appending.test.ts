/** Audio files: chosen, dropped, appended. */
import { afterEach, describe, expect, it } from 'vitest';
import { verbatim } from '../../src/base/l10n.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

describe('an audio file', () => {
  it('shows its progress while it is appended, and can be cancelled', async () => {
    const session = emptySession();
    session.appending = {
      fileName: 'question.mp3',
      phase: 'sending',
      source: verbatim('MP3, 44.1 kHz stereo, 4.0 s'),
      target: 'PCM16 24 kHz mono',
      doneMs: 1200,
      totalMs: 4000,
    };
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    expect(await panel.page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('30');
    expect(await panel.page.locator('.appending').textContent()).toContain(
      'MP3, 44.1 kHz stereo, 4.0 s → PCM16 24 kHz mono',
    );
    await panel.button('Pause append').click();
    await panel.button('Cancel append').click();
    await expect
      .poll(() => panel.asked)
      .toEqual([
        { method: 'pauseAppend', params: { paused: true } },
        { method: 'cancelAppend', params: {} },
      ]);
  });

  it('says what became of it', async () => {
    const session = emptySession();
    session.appending = {
      fileName: 'question.flac',
      phase: 'done',
      source: verbatim('FLAC, 24-bit, 96 kHz mono, 2.5 s'),
      target: 'G.711 µ-law 8 kHz mono',
      doneMs: 2500,
      totalMs: 2500,
    };
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    expect(await panel.page.locator('.append-result').textContent()).toContain(
      'appended 2.5 s of question.flac: FLAC, 24-bit, 96 kHz mono, 2.5 s → G.711 µ-law 8 kHz mono',
    );
    await panel.button('Append file…').click();
    await expect.poll(() => panel.asked).toEqual([{ method: 'appendAudioFile', params: {} }]);
  });

  it('tells the silence after a file apart from the file', async () => {
    const session = emptySession();
    session.appending = {
      fileName: 'question.wav',
      phase: 'done',
      source: verbatim('WAV, 16-bit PCM, 24 kHz mono, 3.2 s'),
      target: 'PCM16 24 kHz mono',
      doneMs: 3985,
      totalMs: 3985,
      silenceMs: 800,
    };
    panel = await PanelPage.open(session);
    await panel.caughtUp();
    expect(await panel.page.locator('.append-result').textContent()).toContain(
      'appended 3.2 s of question.wav and 0.8 s of silence: WAV, 16-bit PCM, 24 kHz mono, 3.2 s → PCM16 24 kHz mono',
    );
  });

  it('is appended as the host was told to, and nothing out of range is taken', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.button('How files are appended').click();
    const form = panel.page.locator('.append-options');
    await form.getByRole('radio', { name: 'In real time' }).click();
    await form.locator('vscode-text-field[aria-label="Audio in one event, milliseconds"] input').fill('5');
    expect(await form.textContent()).toContain('20 to 1000');
    await form.locator('vscode-text-field[aria-label="Audio in one event, milliseconds"] input').fill('250');
    await form.locator('vscode-text-field[aria-label="Silence after it, milliseconds"] input').fill('800');
    await form.locator('vscode-checkbox', { hasText: 'input_audio_buffer.commit' }).click();
    await expect
      .poll(() => panel.appendOptions)
      .toEqual({ pace: 'realtime', chunkMs: 250, silenceMs: 800, commit: true, respond: false });
    expect(await form.textContent()).toContain('hold Shift');
    const box = await form.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await panel.page.keyboard.press('Escape');
    await expect.poll(() => form.count()).toBe(0);
  });

  it('that is dropped goes to the host in pieces that make it again', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.page.evaluate(() => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from({ length: 700_000 }, (_, index) => index % 251);
      transfer.items.add(new File([bytes], 'dropped.mp3'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => panel.asked.length).toBe(2);
    const pieces = panel.asked.map(({ params }) => params as { fileName: string; offset: number; base64: string });
    const bytes = Buffer.concat(pieces.map(({ base64 }) => Buffer.from(base64, 'base64')));
    expect(pieces.map(({ fileName, offset }) => [fileName, offset])).toEqual([
      ['dropped.mp3', 0],
      ['dropped.mp3', 524_288],
    ]);
    expect(bytes).toEqual(Buffer.from(Uint8Array.from({ length: 700_000 }, (_, index) => index % 251)));
  });

  it('that is dropped from the Explorer goes as its address, and one file at a time', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/uri-list', 'file:///workspace/question.ogg');
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      const two = new DataTransfer();
      two.items.add(new File(['a'], 'a.mp3'));
      two.items.add(new File(['b'], 'b.mp3'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: two, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => panel.page.locator('.banner.is-error').textContent()).toContain('one file at a time');
    expect(panel.asked).toEqual([{ method: 'dropAudio', params: { uri: 'file:///workspace/question.ogg' } }]);
  });

  it('that failed is no longer reported when the next one works', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    panel.appendFailure = 'tone.wav has 8 bits per sample; 16 are needed.';
    await panel.button('Append file…').click();
    const banner = panel.page.locator('.banner.is-error');
    await expect.poll(() => banner.textContent()).toContain('8 bits per sample');
    panel.appendFailure = undefined;
    await panel.button('Append file…').click();
    await expect.poll(() => banner.count()).toBe(0);
  });
});
