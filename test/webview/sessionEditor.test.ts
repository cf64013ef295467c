/** The session editor: what it shows of each field, and what it sends. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});
afterAll(closeBrowser);

describe('the session editor', () => {
  const row = (name: string) =>
    panel.page.locator('.session-row', { has: panel.page.locator(`.session-name[title="${name}"]`) });
  const vad = 'audio.input.turn_detection';

  it('says that a field is no JSON yet, and lets it be discarded', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    const tools = panel.page.locator('vscode-text-area[aria-label="New value of tools"] textarea');
    const before = await tools.inputValue();
    await tools.fill('[{"type": ');
    const side = panel.page.locator('.session-side');
    await expect.poll(() => side.textContent()).toContain('tools is not JSON, so it is not sent');
    expect(await side.textContent()).not.toContain('Nothing is changed');
    expect(await panel.page.locator('.session-toolbar').textContent()).toContain('1 edited');
    await panel.button('Discard the edit of tools').click();
    await expect.poll(() => tools.inputValue()).toBe(before);
    expect(await side.textContent()).toContain('Nothing is changed');
  });

  it('shows the fields of the chosen turn detection only', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    expect(await row(`${vad}.threshold`).count()).toBe(1);
    expect(await row(`${vad}.eagerness`).count()).toBe(0);
    await row(vad).locator('vscode-dropdown').click();
    await panel.page.getByRole('option', { name: 'semantic_vad' }).locator('visible=true').first().click();
    await expect.poll(() => row(`${vad}.threshold`).count()).toBe(0);
    expect(await row(`${vad}.eagerness`).count()).toBe(1);
    expect(await row(vad).locator('.session-value').nth(1).textContent()).toBe('server_vad');
  });

  it('says what became of instructions that were cleared', async () => {
    const session = emptySession();
    const { session: told } = JSON.parse(
      session.entries.flatMap((entry) => (entry.kind === 'frame' ? entry.text : [])).at(-1) ?? '',
    ) as { session: object };
    session.client({ type: 'session.update', event_id: 'evt_u', session: { type: 'realtime', instructions: '' } });
    session.server({
      type: 'session.updated',
      session: { ...told, instructions: 'Your knowledge cutoff is 2023-10.' },
    });
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    await panel.button('Session…').click();
    expect(await row('instructions').locator('.session-value').first().textContent()).toBe('""');
    expect(await row('instructions').locator('.session-note').textContent()).toContain('a text of its own');
  });

  it('says of each field of a refused update that it was refused, where, and warns before the next', async () => {
    const session = emptySession();
    const asked = { type: 'realtime', instructions: '', max_output_tokens: 99_999 };
    session.client({ type: 'session.update', event_id: 'evt_u', session: asked });
    const n = session.server({
      type: 'error',
      error: {
        type: 'invalid_request_error',
        code: 'integer_above_max_value',
        message: 'Too large.',
        event_id: 'evt_u',
      },
    });
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    await panel.button('Session…').click();
    await expect.poll(() => panel.page.locator('.session-toolbar').textContent()).toContain('2 differ');
    const note = (name: string) => row(name).locator('.session-note').textContent();
    await expect.poll(() => note('instructions')).toBe(`Refused in #${n} (integer_above_max_value). `);
    await panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea').fill('');
    await expect.poll(() => row('instructions').getAttribute('class')).toContain('is-edited');
    expect(await note('instructions')).not.toContain('default text');
    const tokens = row('max_output_tokens');
    await tokens.locator('input').fill('88888');
    await expect.poll(() => note('max_output_tokens')).toContain('88888 is not in 1 to 4096');
    expect(await tokens.locator('.control-hint').isVisible()).toBe(true);
    await tokens.locator('input').fill('512');
    await expect.poll(() => note('max_output_tokens')).not.toContain('is not in');
  });

  it('sends only what changed, as its preview shows it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    await panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea').fill('');
    await panel.page
      .locator('vscode-text-field[aria-label="New value of audio.input.turn_detection.silence_duration_ms"] input')
      .fill('700');
    const shown = await panel.page.locator('.will-be-sent').textContent();
    await panel.button('Send update').click();
    expect(JSON.parse(shown ?? '')).toEqual(await panel.sentEvent());
    expect(await panel.sentEvent()).toEqual({
      type: 'session.update',
      event_id: expect.stringMatching(/^evt_/) as string,
      session: {
        type: 'realtime',
        instructions: '',
        audio: {
          input: {
            turn_detection: {
              type: 'server_vad',
              threshold: 0.5,
              prefix_padding_ms: 300,
              silence_duration_ms: 700,
              create_response: true,
              interrupt_response: true,
            },
          },
        },
      },
    });
  });
});
