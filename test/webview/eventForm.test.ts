/** The form of each event: what is chosen and typed in it stands in the JSON, and the rest of the JSON stays as it was. */
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { PanelPage } from './support/panelPage.ts';
import { emptySession } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function openForm(event: object | string): Promise<void> {
  const draft = typeof event === 'string' ? event : JSON.stringify(event);
  panel = await PanelPage.open(emptySession(), {
    state: { view: { draft, composerMode: 'form', composerShare: 0.6 } },
  });
  await panel.caughtUp();
  await panel.page.locator('.event-form .form-row').first().waitFor();
}

const text = (name: string) => panel.page.locator(`vscode-text-field[aria-label="${name}"] input`);
const area = (name: string) => panel.page.locator(`vscode-text-area[aria-label="${name}"] textarea`);

async function choose(name: string, option: string): Promise<void> {
  const dropdown = panel.page.locator(`vscode-dropdown[aria-label^="${name}: "]`);
  await dropdown.click();
  await dropdown.locator('vscode-option', { hasText: new RegExp(`^\\s*${option}\\s*$`) }).click();
}

async function addField(name: string, group = ''): Promise<void> {
  await panel.button(group === '' ? 'Add field' : `Add field to ${group}`).click();
  await panel.page
    .getByRole('menuitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')}\\b`) })
    .first()
    .click();
}

/** The event as it stands in the JSON by now, its id apart. */
function written(): Promise<JsonObject> {
  return panel.keptView('draft').then((draft) => {
    const event = JSON.parse(String(draft)) as JsonObject;
    Reflect.deleteProperty(event, 'event_id');
    return event;
  });
}

it('a list that was only looked through leaves what was chosen, and opens by the keys of lists', async () => {
  const content = [{ type: 'input_text', text: 'Hello' }];
  await openForm({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } });
  const dropdown = panel.page.locator('vscode-dropdown[aria-label^="content[0]: "]');
  const isOpen = () => dropdown.evaluate((element) => (element as HTMLElement & { open: boolean }).open);
  const shown = () => dropdown.evaluate((element) => (element as HTMLElement & { value: string }).value);
  const before = [await written(), await shown()];
  await dropdown.focus();
  for (const opening of ['Space', 'Alt+ArrowDown']) {
    await panel.page.keyboard.press(opening);
    await expect.poll(isOpen).toBe(true);
    await panel.page.keyboard.press('ArrowDown');
    await expect.poll(shown).not.toBe(before[1]);
    await panel.page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await panel.settled();
    expect([await written(), await shown()]).toEqual(before);
  }
});

it('what one writes first stands above all that surrounds it, once', async () => {
  const content = [{ type: 'input_text', text: '' }];
  await openForm({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } });
  const paths = await panel.page
    .locator('.event-form [data-path]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-path')));
  expect(paths[0]).toBe('item.content[0].text');
  expect(paths.filter((path) => path === paths[0])).toHaveLength(1);
  await area('text').fill('Hello');
  await expect.poll(written).toMatchObject({ item: { content: [{ type: 'input_text', text: 'Hello' }] } });
  await area('text').fill('');
  await expect.poll(written).toMatchObject({ item: { content: [{ type: 'input_text', text: '' }] } });
  await area('text').fill('Hello again');
  await expect.poll(written).toMatchObject({ item: { content: [{ text: 'Hello again' }] } });
});

describe('unions', () => {
  const input = (turn_detection: object | null) => ({
    type: 'session.update',
    session: { type: 'realtime', audio: { input: { turn_detection } } },
  });

  it('turn detection: each kind with its own members, and null', async () => {
    await openForm(input({ type: 'server_vad' }));
    await addField('threshold', 'audio.input.turn_detection');
    await text('threshold').fill('0.7');
    await expect.poll(written).toEqual(input({ type: 'server_vad', threshold: 0.7 }));
    await choose('audio.input.turn_detection', 'semantic_vad');
    await expect.poll(written).toEqual(input({ type: 'semantic_vad' }));
    await addField('eagerness', 'audio.input.turn_detection');
    await choose('eagerness', 'high');
    await expect.poll(written).toEqual(input({ type: 'semantic_vad', eagerness: 'high' }));
    await choose('audio.input.turn_detection', 'null');
    await expect.poll(written).toEqual(input(null));
  });

  it('every alternative of a session’s members', async () => {
    const session = { type: 'realtime' };
    await openForm({ type: 'session.update', session });
    for (const [name, option, members] of [
      ['audio.output.format', 'audio/pcm', { audio: { output: { format: { type: 'audio/pcm', rate: 24000 } } } }],
      ['audio.output.format', 'audio/pcmu', { audio: { output: { format: { type: 'audio/pcmu' } } } }],
      ['audio.output.format', 'audio/pcma', { audio: { output: { format: { type: 'audio/pcma' } } } }],
      ['audio.output.voice', 'marin', { audio: { output: { voice: 'marin' } } }],
      ['audio.output.voice', 'object', { audio: { output: { voice: { id: '' } } } }],
      ['tool_choice', 'required', { tool_choice: 'required' }],
      ['tool_choice', 'function', { tool_choice: { type: 'function', name: '' } }],
      ['tool_choice', 'mcp', { tool_choice: { type: 'mcp', server_label: '' } }],
      ['tracing', 'auto', { tracing: 'auto' }],
      ['tracing', 'object', { tracing: {} }],
      ['tracing', 'null', { tracing: null }],
      ['truncation', 'disabled', { truncation: 'disabled' }],
      ['truncation', 'retention_ratio', { truncation: { type: 'retention_ratio', retention_ratio: 0 } }],
      ['audio.input.noise_reduction', 'object', { audio: { input: { noise_reduction: { type: 'near_field' } } } }],
    ] as const) {
      if ((await panel.page.locator(`.form-row[data-path="session.${name}"]`).count()) === 0) {
        await addField(name, 'session');
      }
      await choose(name, option);
      await expect.poll(written).toEqual({ type: 'session.update', session: { ...session, ...members } });
      await panel.button(`Leave out session.${name}`).click();
      await expect.poll(written).toEqual({ type: 'session.update', session });
    }
  });

  it('a session that becomes one of transcription', async () => {
    await openForm({ type: 'session.update', session: { type: 'realtime', instructions: 'x', include: [] } });
    await choose('session', 'transcription');
    await expect.poll(written).toEqual({ type: 'session.update', session: { type: 'transcription', include: [] } });
  });

  it('every kind of item can be chosen, and is what its name says', async () => {
    await openForm({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content: [] } });
    for (const [option, item] of [
      ['message, system', { type: 'message', role: 'system' }],
      ['message, assistant', { type: 'message', role: 'assistant' }],
      ['function_call', { type: 'function_call', arguments: '{}' }],
      ['function_call_output', { type: 'function_call_output', output: '' }],
      ['mcp_approval_response', { type: 'mcp_approval_response', approve: false }],
      ['mcp_call', { type: 'mcp_call', server_label: '' }],
    ] as const) {
      await choose('item', option);
      await expect.poll(written).toMatchObject({ item });
    }
  });

  it('a number or a word, as it is typed', async () => {
    await openForm({ type: 'response.create' });
    await text('max_output_tokens').fill('inf');
    await expect.poll(written).toEqual({ type: 'response.create', response: { max_output_tokens: 'inf' } });
    await text('max_output_tokens').fill('300');
    await expect.poll(written).toEqual({ type: 'response.create', response: { max_output_tokens: 300 } });
    await text('max_output_tokens').fill('');
    await expect.poll(written).toEqual({ type: 'response.create' });
  });
});

describe('lists and maps', () => {
  it('add, move and take out content parts of every kind', async () => {
    await openForm({
      type: 'conversation.item.create',
      item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'One' }] },
    });
    const parts = async () => ((await written())['item'] as JsonObject)['content'];
    for (const kind of ['input_image', 'input_audio']) {
      await panel.button('Add to content').click();
      await panel.page.getByRole('menuitem', { name: kind }).click();
    }
    await area('image_url').fill('data:image/png;base64,AA==');
    await expect.poll(parts).toEqual([
      { type: 'input_text', text: 'One' },
      { type: 'input_image', image_url: 'data:image/png;base64,AA==' },
      { type: 'input_audio', audio: '' },
    ]);
    await panel.button('Move content[0] down').click();
    await panel.button('Leave out item.content[2]').click();
    await expect.poll(parts).toEqual([
      { type: 'input_image', image_url: 'data:image/png;base64,AA==' },
      { type: 'input_text', text: 'One' },
    ]);
  });

  it('tools: a function with its parameters, an MCP server with headers', async () => {
    await openForm({ type: 'response.create' });
    const add = async (kind: string) => {
      await panel.button('Add to tools').click();
      await panel.page.getByRole('menuitem', { name: kind }).click();
    };
    await add('function');
    await text('name').fill('get_weather');
    await area('parameters').fill('{"type":"object","properties":{"city":{"type":"string"}}}');
    await add('mcp');
    await text('server_label').fill('deepwiki');
    await addField('headers', 'tools\\[1\\]'.replaceAll('\\', ''));
    await panel.button('Add to headers').click();
    await text('Name of name_1').fill('X-Team');
    await text('X-Team').fill('voice');
    await expect.poll(written).toEqual({
      type: 'response.create',
      response: {
        tools: [
          {
            type: 'function',
            name: 'get_weather',
            parameters: { type: 'object', properties: { city: { type: 'string' } } },
          },
          { type: 'mcp', server_label: 'deepwiki', server_url: '', headers: { 'X-Team': 'voice' } },
        ],
      },
    });
  });

  it('a few documented words are boxes to tick', async () => {
    await openForm({ type: 'response.create' });
    const modalities = panel.page.getByRole('group', { name: 'output_modalities' });
    await modalities.locator('vscode-checkbox', { hasText: 'text' }).click();
    await expect.poll(written).toEqual({ type: 'response.create', response: { output_modalities: ['text'] } });
  });
});

describe('what the form does not touch', () => {
  const odd = `{"type":"session.update",
     "session": {"type":"realtime",  "x_vendor": {"a":[1,  2.50]},
        "audio":{"output":{"speed":1.0}}, "instructions":"Sing." }   }`;

  it('stays byte for byte as somebody laid it out', async () => {
    await openForm(odd);
    await text('audio.output.speed').fill('1.2');
    await expect.poll(() => panel.keptView('draft')).toBe(odd.replace('1.0', '1.2'));
    await area('instructions').fill('Hum.');
    await expect.poll(() => panel.keptView('draft')).toBe(odd.replace('1.0', '1.2').replace('Sing.', 'Hum.'));
    expect(await area('x_vendor').inputValue()).toContain('2.5');
  });

  it('is said to be too much for a field where it is', async () => {
    await openForm({ type: 'input_audio_buffer.append', audio: 'A'.repeat(1_000_000) });
    expect(await panel.page.locator('.form-note').textContent()).toContain('1.0 MB of text, too much for a field');
    await panel.page.getByRole('button', { name: 'Edit as JSON' }).click();
    await panel.box.waitFor();
    await panel.button(/^Send/).click();
    expect((await panel.lastSent()).length).toBeGreaterThan(1_000_000);
  });

  it('may be ten thousand levels deep', async () => {
    const deep = `{"type":"response.create","odd":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    await openForm(deep);
    await expect.poll(() => panel.page.locator('.form-note').textContent()).toContain('deep');
    await area('instructions').fill('Hi');
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(await panel.box.inputValue()).toBe(deep.replace(/\}$/, ',"response":{ "instructions": "Hi" }}'));
  });
});

it('takes what is typed right after the key that opens the list of fields', async () => {
  await openForm({ type: 'session.update', session: { type: 'realtime' } });
  const opener = panel.button('Add field to session');
  await opener.focus();
  // All in one turn of the page, as keys that come faster than it draws.
  const focused = await opener.evaluate(async (button) => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    await Promise.resolve();
    for (const key of 'tool_choice') press(key);
    return document.activeElement?.textContent ?? '';
  });
  expect(focused).toMatch(/^tool_choice/);
});

it('is filled and sent by keys alone', async () => {
  await openForm({ type: 'session.update', session: { type: 'realtime' } });
  const { keyboard } = panel.page;
  await panel.button('Add field to session').focus();
  await keyboard.press('ArrowDown');
  await keyboard.type('tool_choice');
  await keyboard.press('Enter');
  // The new row has the focus: its choice opens and moves by arrows.
  await expect
    .poll(() => panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toContain('tool_choice');
  await keyboard.press('ArrowDown');
  await expect.poll(written).toMatchObject({ session: { tool_choice: 'none' } });
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(written).toEqual({ type: 'session.update', session: { type: 'realtime' } });
  await keyboard.press('Control+Enter');
  expect(await panel.sentEvent()).toEqual({ type: 'session.update', session: { type: 'realtime' } });
});
