/** The session editor: what it shows of each field, and what it sends. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession, recordedSession } from './support/states.ts';
import { serverSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

describe('the session editor', () => {
  const row = (name: string) =>
    panel.page.locator('.session-row', { has: panel.page.locator(`.session-name[title="${name}"]`) });
  const vad = 'audio.input.turn_detection';

  it('says that a field is no JSON yet, and lets it be discarded', async () => {
    panel = await PanelPage.openJson(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    await panel.button('Edit as JSON').click();
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

  it('opens what was asked for beside what is in effect', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    await panel.button('Compare').click();
    await expect.poll(() => panel.asked.at(-1)).toEqual({ method: 'compareSession', params: {} });
  });

  it('opens the configuration in effect, whole', async () => {
    panel = await PanelPage.open(emptySession());
    await panel.caughtUp();
    await panel.button('Session…').click();
    await panel.button('Open the effective configuration in an editor').click();
    await expect.poll(() => panel.asked.at(-1)).toEqual({ method: 'openConfiguration', params: {} });
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

  const open = async (session: ScriptedSession) => {
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    await panel.button('Session…').click();
  };
  const preview = () => panel.page.locator('.will-be-sent').textContent();
  const side = () => panel.page.locator('.session-side');
  const choose = (name: string | RegExp) => panel.page.getByRole('menuitem', { name }).first().click();
  const answer = (n: number, event: JsonObject) => {
    panel.session.server(event);
    expect(panel.session.state.rows[n - 1]?.exchange?.status).not.toBe('pending');
  };

  it('fills a way to detect turns in, says in words what it does, and sends the whole object', async () => {
    await open(emptySession());
    await panel.button('Ways to detect turns').click();
    await choose('Patient');
    const words = panel.page.locator('.session-words', { hasText: 'A turn ends' });
    await expect.poll(() => words.textContent()).toContain('after 1200 ms of silence');
    await row(`${vad}.threshold`).locator('input').fill('0.95');
    await expect.poll(() => words.textContent()).toContain('misses ordinary speech');
    expect(JSON.parse((await preview()) ?? '')).toMatchObject({
      session: {
        type: 'realtime',
        audio: { input: { turn_detection: { silence_duration_ms: 1200, threshold: 0.95 } } },
      },
    });
    await panel.button('Ways to detect turns').click();
    await choose('Push to talk');
    await expect.poll(preview).toContain('"turn_detection": null');
    await expect.poll(() => row(`${vad}.threshold`).count()).toBe(0);
  });

  it('sends with Ctrl+Enter, and says field by field what took effect', async () => {
    const session = emptySession();
    await open(session);
    const speed = row('audio.output.speed').locator('input');
    await speed.fill('1.2');
    await row('max_output_tokens').locator('input').fill('99');
    await speed.press('Control+Enter');
    await panel.lastSent();
    await expect.poll(() => panel.page.locator('.update-outcome').textContent()).toContain('has not answered yet');
    const told = serverSession as { audio: { output: JsonObject; input: JsonObject } };
    const output = { ...told.audio.output, speed: 1.2 };
    answer(session.entries.length, {
      type: 'session.updated',
      session: { ...serverSession, audio: { ...told.audio, output } },
    });
    const took = panel.page.getByRole('list', { name: 'What took effect' }).getByRole('listitem');
    await expect
      .poll(() => took.allTextContents())
      .toEqual([
        expect.stringContaining('max_output_tokens is still something else'),
        expect.stringContaining('audio.output.speed in effect'),
      ]);
    await expect.poll(() => row('max_output_tokens').getByRole('img').getAttribute('aria-label')).toContain('differs');
    expect(await row('audio.output.speed').getByRole('img').getAttribute('aria-label')).toContain('as asked for');
  });

  it('marks the field that a refusal was about, and what was lost with it', async () => {
    const session = emptySession();
    await open(session);
    await row('audio.output.speed').locator('input').fill('9');
    await row('max_output_tokens').locator('input').fill('99');
    await panel.button('Send update').click();
    const { event_id } = await panel.sentEvent();
    const message = 'Invalid speed: 9.';
    const error = {
      type: 'invalid_request_error',
      code: 'invalid_value',
      message,
      param: 'session.audio.output.speed',
      event_id,
    };
    const n = session.server({ type: 'error', error: error as JsonObject });
    await expect.poll(() => panel.page.locator('.update-outcome').textContent()).toContain('nothing of it applies');
    await expect.poll(() => row('audio.output.speed').getAttribute('class')).toContain('is-blamed');
    expect(await row('audio.output.speed').locator('.session-note').textContent()).toContain(`Refused in #${n}`);
    expect(await row('max_output_tokens').locator('.session-note').textContent()).toContain(
      `Lost with the update that was refused in #${n} (invalid_value) because of audio.output.speed`,
    );
    expect(await row('max_output_tokens').locator('input').inputValue()).toBe('99');
  });

  it('lets a fraction be typed, key by key', async () => {
    await open(emptySession());
    const speed = row('audio.output.speed').locator('input');
    await speed.fill('');
    for (const key of '1.05') {
      await speed.press(key);
      await panel.settled();
    }
    expect(await speed.inputValue()).toBe('1.05');
    await expect.poll(preview).toContain('"speed": 1.05');
    await panel.button('Discard the edit of audio.output.speed').click();
    await expect.poll(() => speed.inputValue()).toBe('1');
  });

  it('shows only what is edited, and documents the field that has the focus', async () => {
    await open(emptySession());
    await row('audio.output.speed').locator('input').fill('1.3');
    await panel.button('1 edited').click();
    const names = panel.page.locator('.session-row .session-name');
    await expect.poll(() => names.allTextContents()).toEqual(['speed']);
    await expect.poll(() => panel.page.locator('.field-help').textContent()).toContain('spoken response');
    await panel.button('Discard the edit of audio.output.speed').click();
    await panel.button('Show all').click();
    await expect.poll(() => names.count()).toBeGreaterThan(20);
  });

  it('takes any value as JSON where a list does not have it', async () => {
    await open(emptySession());
    await row('audio.output.voice').locator('vscode-dropdown').click();
    await panel.page.getByRole('option', { name: 'other, as JSON…' }).locator('visible=true').first().click();
    await row('audio.output.voice').locator('textarea').fill('{"id":"voice_1234"}');
    await expect.poll(preview).toContain('voice_1234');
    await panel.button('Send update').click();
    expect(await panel.sentEvent()).toMatchObject({ session: { audio: { output: { voice: { id: 'voice_1234' } } } } });
  });

  it('has its button at one place, whatever is said of what is written', async () => {
    await open(emptySession());
    const speed = row('audio.output.speed').locator('input');
    const send = panel.page.getByRole('button', { name: /^Send update/ });
    await speed.fill('1.2');
    await expect.poll(preview).toContain('"speed": 1.2');
    const before = await send.boundingBox();
    await speed.fill('3');
    await expect.poll(() => panel.page.locator('.session-side .side-note').count()).toBe(1);
    expect(await send.boundingBox()).toEqual(before);
    await panel.button('Edit as JSON').click();
    await panel.page.locator('vscode-text-area[aria-label="New value of tools"] textarea').fill('[{"type": ');
    await expect.poll(() => panel.page.locator('.session-side .side-note').count()).toBe(2);
    expect(await send.boundingBox()).toEqual(before);
  });

  it('adds, checks, duplicates, moves and removes tools', async () => {
    await open(emptySession());
    await panel.button('Add a tool').click();
    await choose('Function');
    const member = (name: string, kind = 'text-field') =>
      panel.page
        .locator(`vscode-${kind}[aria-label="${name} of tool 1"]`)
        .locator(kind === 'text-field' ? 'input' : 'textarea');
    const found = panel.page.getByRole('list', { name: 'Problems' });
    await member('name').fill('look up');
    await expect.poll(() => found.textContent()).toContain('1 to 64 letters');
    await member('name').fill('look_up');
    await member('description', 'text-area').fill('Looks things up.');
    await member('parameters', 'text-area').fill('{"type":"object","properties":{"q":{"type":"text"}}}');
    await expect.poll(() => found.textContent()).toContain('Not a valid JSON Schema');
    await member('parameters', 'text-area').fill('{"type":"object","properties":{}}');
    await expect.poll(() => found.count()).toBe(0);
    const names = panel.page.locator('.tool-name');
    await panel.button('More of look_up').click();
    await choose('Duplicate');
    await expect.poll(() => names.allTextContents()).toEqual(['look_up', 'look_up_2']);
    await panel.button(/^More of look_up_2/).click();
    await choose('Move up');
    await expect.poll(() => names.allTextContents()).toEqual(['look_up_2', 'look_up']);
    await panel.button(/^More of look_up_2/).click();
    await choose('Remove');
    await expect.poll(() => names.allTextContents()).toEqual(['look_up']);
    await panel.button('Send update').click();
    const parameters = { type: 'object', properties: {} };
    expect(await panel.sentEvent()).toMatchObject({
      session: { tools: [{ type: 'function', name: 'look_up', description: 'Looks things up.', parameters }] },
    });
  });

  it('rewrites pasted tools of Chat Completions before they are added', async () => {
    await open(emptySession());
    await panel.button('Add a tool').click();
    await choose('Paste…');
    const tool = { name: 'f', description: 'Does it.', strict: true, parameters: { type: 'object', properties: {} } };
    await panel.page
      .locator('vscode-text-area[aria-label="Tools to paste"] textarea')
      .fill(JSON.stringify({ tools: [{ type: 'function', function: tool }] }));
    await expect.poll(() => panel.page.locator('.tool-import').textContent()).toContain('“strict” was left out');
    await panel.button('Add to the list').click();
    await expect.poll(preview).toContain('"name": "f"');
    expect(await preview()).not.toContain('strict');
  });

  it('sends the credentials of an MCP server, and shows and keeps them nowhere', async () => {
    await open(emptySession());
    await panel.button('Add a tool').click();
    await choose('MCP server');
    const input = (name: string) => panel.page.locator(`vscode-text-field[aria-label="${name} of tool 1"] input`);
    await input('server_url').fill('https://mcp.example/sse');
    await input('authorization').fill('tok-very-secret');
    expect(await input('authorization').getAttribute('type')).toBe('password');
    await expect.poll(preview).toContain('••••');
    expect(await panel.page.evaluate(() => document.body.textContent)).not.toContain('tok-very-secret');
    await panel.button('Presets').click();
    await panel.page.locator('vscode-text-field[aria-label="Name of the preset"] input').fill('With a server');
    await panel.button('Save the edited').click();
    await expect.poll(() => side().textContent()).toContain('tools[0].authorization is secret and was left out');
    expect(JSON.stringify(panel.presets.all)).not.toContain('very-secret');
    await panel.button('Send update').click();
    expect(await panel.lastSent()).toContain('tok-very-secret');
  });

  it('saves a preset by name, fills it in again, and deletes it', async () => {
    await open(emptySession());
    await row('audio.output.speed').locator('input').fill('0.9');
    await panel.button('Presets').click();
    await panel.page.locator('vscode-text-field[aria-label="Name of the preset"] input').fill('Slowly');
    await panel.button('Save the edited').click();
    await expect
      .poll(() => panel.presets.all)
      .toEqual([{ name: 'Slowly', session: { audio: { output: { speed: 0.9 } } } }]);
    await panel.button('Discard the edit of audio.output.speed').click();
    await panel.button('Fill in Slowly').click();
    await expect.poll(() => row('audio.output.speed').locator('input').inputValue()).toBe('0.9');
    await panel.button('Delete the preset Slowly').click();
    await expect.poll(() => panel.presets.all).toEqual([]);
    await panel.button('Fill in Phone line').click();
    await expect.poll(preview).toContain('audio/pcmu');
  });

  it('shows a recording’s configuration without anything to change', async () => {
    await open(recordedSession());
    await expect.poll(() => panel.page.locator('.session-read-only').textContent()).toContain('this is a recording');
    expect(
      await panel.page.locator('.session-scroll :is(vscode-text-field, vscode-dropdown, vscode-text-area)').count(),
    ).toBe(0);
  });

  it('has the fields of a transcription session, and what its server alone tells', async () => {
    const session = new ScriptedSession().open();
    const input = { format: { type: 'audio/pcm', rate: 24000 }, transcription: { model: 'gpt-realtime-whisper' } };
    session.server({
      type: 'session.created',
      session: { type: 'transcription', id: 'sess_1', audio: { input }, vendor_mode: 2 },
    });
    await open(session);
    await expect.poll(() => row('vendor_mode').count()).toBe(1);
    for (const none of ['instructions', 'tools', 'audio.output.voice']) expect(await row(none).count()).toBe(0);
    expect(await row('audio.input.transcription.delay').count()).toBe(1);
    expect(await row('audio.input.transcription.prompt').count()).toBe(0);
    expect(await row('id').getByRole('img').getAttribute('aria-label')).toBe('locked');
  });
});

describe('what the session editor warns of', () => {
  it('is in view while its field is explained, and stands beside what sends it', async () => {
    panel = await PanelPage.open(emptySession(), { height: 560 });
    await panel.caughtUp();
    await panel.button('Session…').click();
    const row = panel.page.locator('.session-row', { hasText: 'speed' }).first();
    await row.locator('input').fill('3');
    const warning = 'is not in 0.25 to 1.5: the server refuses the whole update';
    const note = row.locator('.session-note');
    await expect.poll(() => note.textContent()).toContain(warning);
    await panel.page.locator('.field-help').waitFor();
    const isInView = () =>
      note.evaluate((element) => {
        const below = element.closest('.session-scroll')?.getBoundingClientRect().bottom ?? 0;
        return element.getBoundingClientRect().bottom <= below + 1;
      });
    await expect.poll(isInView).toBe(true);
    expect(await panel.page.locator('.session-side .side-note').first().textContent()).toContain(warning);
  });

  it('is no success: an empty text that the server answered with its own', async () => {
    const session = emptySession();
    panel = await PanelPage.openJson(session);
    await panel.caughtUp();
    await panel.button('Session…').click();
    await panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea').fill('Be brief.');
    await panel.page.locator('vscode-text-area[aria-label="New value of instructions"] textarea').fill('');
    await panel.button('Send update').click();
    await panel.lastSent();
    session.server({ type: 'session.updated', session: { ...serverSession, instructions: 'Your own words.' } });
    await expect
      .poll(() => panel.page.getByRole('list', { name: 'What took effect' }).textContent())
      .toContain('instructions: the server answered with a text of its own');
    const row = panel.page.locator('.session-row', { hasText: 'instructions' }).first();
    expect(await row.getByRole('img').getAttribute('aria-label')).toContain('differs');
    expect(await panel.page.locator('.session-toolbar').textContent()).toContain('1 differs');
  });
});
