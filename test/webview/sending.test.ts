/** What the user sees is what is sent: the composer, the buttons, the items' menus, the session editor. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, PanelPage } from './support/panelPage.ts';
import { emptySession, recordedSession, troubledSession } from './support/states.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});
afterAll(closeBrowser);

const box = () => panel.page.locator('.code-input');
const lastSent = async () => {
  await expect.poll(() => panel.session.sent.length).toBeGreaterThan(0);
  return panel.session.sent.at(-1) ?? '';
};
const sentEvent = async () => JSON.parse(await lastSent()) as Record<string, unknown>;

const written = async () => JSON.parse(await box().inputValue()) as Record<string, unknown>;

describe('the composer', () => {
  it('opens as a form, and remembers what was chosen instead', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    const form = panel.page.getByRole('radio', { name: 'Form' });
    expect(await form.getAttribute('aria-checked')).toBe('true');
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    await expect.poll(() => panel.keptView('composerMode')).toBe('json');
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
    await lastSent();
    expect(await box().inputValue()).toBe(draft);
    await box().press('Control+Enter');
    await expect.poll(() => panel.session.sent.at(-1)).toBe(draft);
    expect((await written())['event_id']).not.toBe('evt_abcdefghijkl');
  });

  it('says the number of what it sent, not of what a button sent', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const status = panel.page.locator('.composer-status');
    await panel.button('Commit').click();
    await lastSent();
    expect(await status.textContent()).not.toContain('sent as');
    await box().press('Control+Enter');
    await expect.poll(() => status.textContent()).toContain('sent as #5');
    await panel.button(/^Event:/).click();
    await panel.page.getByRole('menuitemradio', { name: /^response.cancel/ }).click();
    await expect.poll(() => status.textContent()).not.toContain('sent as');
  });

  it('sends exactly the text in the box, then puts a fresh event id into it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    const text = await box().inputValue();
    expect(JSON.parse(text)).toMatchObject({ type: 'conversation.item.create', item: { role: 'user' } });
    await panel.button(/^Send/).click();
    expect(await lastSent()).toBe(text);
    await expect.poll(() => box().inputValue()).not.toBe(text);
    const [before, after] = [text, await box().inputValue()].map(
      (one) => (JSON.parse(one) as { event_id: string }).event_id,
    );
    expect(after).toMatch(/^evt_\w{12}$/);
    expect(after).not.toBe(before);
  });

  it('sends invalid text on purpose, and says what is wrong with it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await box().fill('{"type": "response.create",, }');
    await expect.poll(() => panel.page.locator('.code-problem').textContent()).toContain('line 1, column 28');
    await box().press('Control+Enter');
    expect(await lastSent()).toBe('{"type": "response.create",, }');
  });

  it('finds the beta part type of an assistant on GA and fixes it', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await box().fill(
      '{"type":"conversation.item.create","item":{"type":"message","role":"assistant","content":[{"type":"text","text":"Hi"}]}}',
    );
    await expect
      .poll(() => panel.page.locator('.code-problem').textContent())
      .toContain('must be "output_text" for an assistant');
    await panel.page.getByRole('button', { name: 'Fix' }).click();
    await expect.poll(() => box().inputValue()).toContain('output_text');
  });

  it('keeps form and JSON in step; only filled fields are in the JSON', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('More ways to respond').click();
    await panel.page.getByRole('menuitem', { name: /overrides/ }).click();
    await panel.page.locator('vscode-text-area[aria-label="instructions"] textarea').fill('Be brief.');
    await panel.page.locator('vscode-text-field[aria-label="max_output_tokens"] input').fill('512');
    await panel.page.locator('vscode-text-area[aria-label="metadata"] textarea').fill('{"topic": "weather"}');
    await panel.page.locator('vscode-dropdown[aria-label^="conversation"]').click();
    await panel.page.getByRole('option', { name: 'none' }).locator('visible=true').first().click();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    const event = JSON.parse(await box().inputValue()) as object;
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
    await box().fill(JSON.stringify({ type: 'response.create', response: { instructions: 'Sing.' } }));
    await panel.page.getByRole('radio', { name: 'Form' }).click();
    await expect
      .poll(() => panel.page.locator('vscode-text-area[aria-label="instructions"] textarea').inputValue())
      .toBe('Sing.');
  });

  it('brings back what was sent with the arrow up at the start of the box', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await box().fill('{"type":"input_audio_buffer.clear"}');
    await box().press('Control+Enter');
    await lastSent();
    await box().fill('');
    await box().press('ArrowUp');
    await expect.poll(() => box().inputValue()).toBe('{"type":"input_audio_buffer.clear"}');
  });

  it('edits and resends a refused event with a fresh id', async () => {
    panel = await PanelPage.openJson(troubledSession());
    await panel.caughtUp();
    await panel.button('Edit and resend').click();
    const event = JSON.parse(await box().inputValue()) as Record<string, unknown>;
    expect(event).toMatchObject({ type: 'conversation.item.create', item: { role: 'assistant' } });
    expect(event['event_id']).not.toBe('evt_bad');
  });
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
    expect(shown).toBe(`Sends ${await lastSent()}`);
    expect(await sentEvent()).toMatchObject(event);
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

  it('show progress while a file is appended, and cancel it', async () => {
    const session = emptySession();
    session.appending = {
      fileName: 'question.mp3',
      phase: 'sending',
      source: 'MP3, 44.1 kHz stereo, 4.0 s',
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

  it('say what became of a file that was appended', async () => {
    const session = emptySession();
    session.appending = {
      fileName: 'question.flac',
      phase: 'done',
      source: 'FLAC, 24-bit, 96 kHz mono, 2.5 s',
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

  it('keep how files are appended with the host, and refuse what is out of range', async () => {
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

  it('hand a dropped file to the host in pieces that make it again', async () => {
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

  it('take a drop from the Explorer as its address, and one file at a time', async () => {
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

  it('say why they do nothing in a recording', async () => {
    panel = await PanelPage.openJson(recordedSession());
    await panel.caughtUp();
    const commit = panel.page.locator('vscode-button[aria-label^="Commit"]');
    expect(await commit.getAttribute('aria-disabled')).toBe('true');
    expect(await commit.getAttribute('title')).toBe('this is a recording, opened read-only');
    await commit.click({ force: true });
    expect(panel.session.sent).toEqual([]);
  });
});

describe('items', () => {
  const menu = async (id: string, entry: string) => {
    const item = panel.page.locator(`[data-item="${id}"]`);
    await item.click();
    await item.locator('vscode-button.item-menu').click();
    await panel.page.getByRole('menuitem', { name: entry, exact: true }).click();
  };

  it('are deleted and retrieved', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.user1, 'Delete');
    expect(await sentEvent()).toMatchObject({ type: 'conversation.item.delete', item_id: ids.user1 });
    await menu(ids.user2, 'Retrieve');
    await expect.poll(() => panel.session.sent.length).toBe(2);
    expect(await sentEvent()).toMatchObject({ type: 'conversation.item.retrieve', item_id: ids.user2 });
  });

  it('are cut where asked, but not beyond what has arrived', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.answer2, 'Truncate…');
    const received = Math.floor(panel.session.state.items.get(ids.answer2)?.parts[0]?.audioMs ?? 0);
    await panel.page.locator('.ms-field input').fill('99999');
    const shown = await panel.page.locator('.item-editor .will-send').textContent();
    await panel.page.locator('.item-editor').getByRole('button', { name: 'Truncate', exact: true }).click();
    expect(await lastSent()).toBe(shown);
    expect(await sentEvent()).toMatchObject({
      type: 'conversation.item.truncate',
      item_id: ids.answer2,
      content_index: 0,
      audio_end_ms: received,
    });
  });

  it('that cannot be cut say why and offer to be deleted', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.user1, 'Truncate…');
    expect(await panel.page.locator('.item-editor').textContent()).toContain('Only an assistant’s audio can be cut');
    await panel.page.locator('.item-editor').getByRole('button', { name: 'Delete' }).click();
    expect(await sentEvent()).toMatchObject({ type: 'conversation.item.delete', item_id: ids.user1 });
  });

  it('go where asked: insert after', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.user1, 'Insert after…');
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(JSON.parse(await box().inputValue())).toMatchObject({ previous_item_id: ids.user1 });
  });

  it('that are calls get an output, then a response once none is running', async () => {
    const session = weatherSession();
    const call = {
      id: ids.call2,
      type: 'function_call',
      status: 'completed',
      name: 'get_weather',
      call_id: 'call_bergen',
      arguments: '{}',
    };
    session.server({ type: 'conversation.item.done', event_id: 'e', item: call });
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    await panel.button('Answer…').click();
    await panel.page.locator('.item-editor textarea').fill('{"temp_c": 7}');
    const shown = await panel.page.locator('.item-editor .will-send').allTextContents();
    await panel.button('Send output').click();
    await expect.poll(() => session.sent).toEqual([shown[0]]);
    expect(await sentEvent()).toMatchObject({
      item: { type: 'function_call_output', call_id: 'call_bergen', output: '{"temp_c": 7}' },
    });
    const output = {
      id: 'item_output_2',
      type: 'function_call_output',
      call_id: 'call_bergen',
      output: '{"temp_c": 7}',
    };
    session.server({ type: 'conversation.item.added', event_id: 'e', item: output });
    session.server({ type: 'conversation.item.done', event_id: 'e', item: output });
    await panel.caughtUp();
    expect(session.sent.length).toBe(1);
    session.server({
      type: 'response.done',
      event_id: 'e',
      response: { id: 'resp_9vTnQe', status: 'completed', output: [] },
    });
    await expect.poll(() => session.sent).toEqual(shown);
  });
});

describe('the form', () => {
  it('names what is wrong, at the field and below', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.page.locator('vscode-text-field[aria-label="item.id"] input').fill('x'.repeat(40));
    await expect
      .poll(() => panel.page.locator('.form-row.has-problem').textContent())
      .toContain('at most 32 characters');
    expect(await panel.page.locator('.status-problem').textContent()).toBe('item.id at most 32 characters');
  });

  it('is as high as the box for JSON', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    const composer = panel.page.locator('.composer');
    const before = await composer.boundingBox();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    await box().waitFor();
    expect(await composer.boundingBox()).toEqual(before);
  });
});

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
});

it('takes the report of a failed append away when the next one works', async () => {
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

it('sends only what changed in the session editor, as its preview shows it', async () => {
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.button('Session…').click();
  await panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea').fill('');
  await panel.page
    .locator('vscode-text-field[aria-label="New value of audio.input.turn_detection.silence_duration_ms"] input')
    .fill('700');
  const shown = await panel.page.locator('.will-be-sent').textContent();
  await panel.button('Send update').click();
  expect(JSON.parse(shown ?? '')).toEqual(await sentEvent());
  expect(await sentEvent()).toEqual({
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
