/** What is written in the composer, as text or as a form, is what is sent. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, troubledSession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

describe('the composer', () => {
  it('opens as a form, and remembers what was chosen instead', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    const form = panel.page.getByRole('radio', { name: 'Form' });
    expect(await form.getAttribute('aria-checked')).toBe('true');
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    await expect.poll(() => panel.keptView('composerMode')).toBe('json');
  });

  it('keeps what is written of an event for when one comes back to it, and as it is where the same is chosen', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const { keyboard } = panel.page;
    const choose = async (typed: string) => {
      await panel.page.locator('.event-picker').click();
      await panel.page.getByRole('menu').waitFor();
      // A word of its type is enough.
      await keyboard.type(typed);
      await keyboard.press('Enter');
      await expect.poll(() => panel.page.getByRole('menu').count()).toBe(0);
    };
    await expect.poll(() => panel.box.inputValue()).toContain('input_text');
    const written = (await panel.box.inputValue()).replace('"text": ""', '"text": "Typed"');
    await panel.box.fill(written);
    await choose('trunc');
    await expect.poll(() => panel.box.inputValue()).toContain('conversation.item.truncate');
    await choose('create: user text');
    await expect.poll(() => panel.box.inputValue()).toBe(written);
    await choose('create: user text');
    expect(await panel.box.inputValue()).toBe(written);
  });

  it('shows its draft when it is folded, however wide the panel is', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.button('Fold the composer').click();
    for (const width of [1000, 1400]) {
      await panel.page.setViewportSize({ width, height: 900 });
      const [head, draft] = await Promise.all(
        ['.composer-head', '.folded-draft'].map((selector) => panel.page.locator(selector).boundingBox()),
      );
      expect(draft?.width).toBeGreaterThan(0.4 * (head?.width ?? 0));
    }
  });

  it('and the buttons never use the same event id', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.page.locator('vscode-text-area[aria-label="text"] textarea').fill('Hello');
    for (const name of ['Commit', 'Respond', /^Send/, 'Clear buffer', /^Send/]) {
      const count = panel.session.sent.length;
      await panel.button(name).click();
      await expect.poll(() => panel.session.sent.length).toBe(count + 1);
    }
    const eventIds = panel.session.sent.map((text) => (JSON.parse(text) as { event_id: string }).event_id);
    expect(new Set(eventIds).size).toBe(5);
  });

  it('keeps its own id while a button sends, also an id from before a reload', async () => {
    const draft = '{"type":"response.create","event_id":"evt_abcdefghijkl"}';
    panel = await PanelPage.open(emptySession(), { state: { view: { draft, composerMode: 'json' } } });
    await panel.caughtUp();
    await panel.button('Commit').click();
    await panel.lastSent();
    expect(await panel.box.inputValue()).toBe(draft);
    await panel.box.press('Control+Enter');
    await expect.poll(() => panel.session.sent.at(-1)).toBe(draft);
    expect((await panel.written())['event_id']).not.toBe('evt_abcdefghijkl');
  });

  it('says the number of what it sent, not of what a button sent', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const status = panel.page.locator('.composer-status');
    await panel.button('Commit').click();
    await panel.lastSent();
    expect(await status.textContent()).not.toContain('sent as');
    await panel.box.press('Control+Enter');
    await expect.poll(() => status.textContent()).toContain('sent as #5');
    await panel.button(/^Event:/).click();
    await panel.page.getByRole('menuitemradio', { name: /^response.cancel/ }).click();
    await expect.poll(() => status.textContent()).not.toContain('sent as');
  });

  it('sends exactly the text in the box, then puts a fresh event id into it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const text = await panel.box.inputValue();
    expect(JSON.parse(text)).toMatchObject({ type: 'conversation.item.create', item: { role: 'user' } });
    await panel.button(/^Send/).click();
    expect(await panel.lastSent()).toBe(text);
    await expect.poll(() => panel.box.inputValue()).not.toBe(text);
    const [before, after] = [text, await panel.box.inputValue()].map(
      (one) => (JSON.parse(one) as { event_id: string }).event_id,
    );
    expect(after).toMatch(/^evt_\w{12}$/);
    expect(after).not.toBe(before);
  });

  it('sends invalid text on purpose, and says what is wrong with it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.box.fill('{"type": "response.create",, }');
    await expect.poll(() => panel.page.locator('.code-problem').textContent()).toContain('line 1, column 28');
    await panel.box.press('Control+Enter');
    expect(await panel.lastSent()).toBe('{"type": "response.create",, }');
  });

  it('keeps the name of what is written, and stands still, while that is no JSON for a moment', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const text = await panel.box.inputValue();
    const look = async () => ({
      name: (await panel.page.locator('.event-picker').textContent())?.trim(),
      modeAt: (await panel.page.locator('.composer-head .segmented').boundingBox())?.x,
      docs: await panel.page.locator('.composer-docs-link').count(),
    });
    const before = await look();
    expect(before).toMatchObject({ name: 'conversation.item.create: user text', docs: 1 });
    for (const broken of [`${text},`, text.slice(0, -20), text.replace('"type"', 'type'), '{']) {
      await panel.box.fill(broken);
      await expect.poll(() => panel.page.locator('.problems-button').count()).toBe(1);
      expect(await look()).toEqual(before);
    }
    await panel.box.fill('{"type": "response.create",');
    await expect.poll(look).toMatchObject({ name: 'response.create', docs: 1 });
    await panel.box.fill('');
    await expect.poll(look).toMatchObject({ name: 'custom event', docs: 0 });
  });

  it('finds the beta part type of an assistant on GA and fixes it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.box.fill(
      '{"type":"conversation.item.create","item":{"type":"message","role":"assistant","content":[{"type":"text","text":"Hi"}]}}',
    );
    await expect
      .poll(() => panel.page.locator('.code-problem').textContent())
      .toContain('must be "output_text" for the role assistant');
    await panel.page.getByRole('button', { name: 'Fix' }).click();
    await expect.poll(() => panel.box.inputValue()).toContain('output_text');
  });

  it('keeps form and JSON in step; only filled fields are in the JSON', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('More ways to respond').click();
    await panel.page.getByRole('menuitem', { name: /overrides/ }).click();
    await panel.page.locator('vscode-text-area[aria-label="instructions"] textarea').fill('Be brief.');
    await panel.page.locator('vscode-text-field[aria-label="max_output_tokens"] input').fill('512');
    await panel.button('Add to metadata').click();
    await panel.page.locator('vscode-text-field[aria-label="Name of name_1"] input').fill('topic');
    await panel.page.locator('vscode-text-field[aria-label="topic"] input').fill('weather');
    await panel.page.locator('vscode-dropdown[aria-label^="conversation"]').click();
    await panel.page.getByRole('option', { name: 'none' }).locator('visible=true').first().click();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    const event = JSON.parse(await panel.box.inputValue()) as object;
    expect(event).toEqual({
      type: 'response.create',
      event_id: expect.stringMatching(/^evt_/) as string,
      response: {
        instructions: 'Be brief.',
        max_output_tokens: 512,
        metadata: { topic: 'weather' },
        conversation: 'none',
      },
    });
    await panel.box.fill(JSON.stringify({ type: 'response.create', response: { instructions: 'Sing.' } }));
    await panel.page.getByRole('radio', { name: 'Form' }).click();
    await expect
      .poll(() => panel.page.locator('vscode-text-area[aria-label="instructions"] textarea').inputValue())
      .toBe('Sing.');
  });

  it('brings back what was sent with the arrow up at the start of the box', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.box.fill('{"type":"input_audio_buffer.clear"}');
    await panel.box.press('Control+Enter');
    await panel.lastSent();
    await panel.box.fill('');
    await panel.box.press('ArrowUp');
    await expect.poll(() => panel.box.inputValue()).toBe('{"type":"input_audio_buffer.clear"}');
  });

  it('edits and resends a refused event with a fresh id', async () => {
    panel = await PanelPage.openJson(troubledSession());
    await panel.caughtUp();
    await panel.button('Edit and resend').click();
    const event = JSON.parse(await panel.box.inputValue()) as Record<string, unknown>;
    expect(event).toMatchObject({ type: 'conversation.item.create', item: { role: 'assistant' } });
    expect(event['event_id']).not.toBe('evt_bad');
  });
});

describe('the form', () => {
  it('names what is wrong, at the field and below', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.page.locator('vscode-text-field[aria-label="id"] input').fill('x'.repeat(40));
    await expect
      .poll(() => panel.page.locator('.form-row.has-problem').textContent())
      .toContain('at most 32 characters');
    expect(await panel.page.locator('.status-problem').textContent()).toContain('item.id at most 32 characters');
  });

  it('is as high as the box for JSON', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    const composer = panel.page.locator('.composer');
    const before = await composer.boundingBox();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    await panel.box.waitFor();
    expect(await composer.boundingBox()).toEqual(before);
  });
});
