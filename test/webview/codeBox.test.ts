/** The box in which an event is written as JSON: completion, indentation, problems with what mends them, long and deep texts. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { emptySession, troubledSession, userText } from './support/states.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

async function openBox(text: string, caret = text.length): Promise<void> {
  const session = emptySession();
  userText(session, 'item_kept0000000000001', 'Hello');
  panel = await PanelPage.openJson(session);
  await panel.caughtUp();
  await panel.box.fill(text);
  await panel.box.evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), caret);
}

const options = () => panel.page.locator('.completion > .mono').allTextContents();

describe('completion', () => {
  it('is asked for with Ctrl+Space, taken with Enter, and written over', async () => {
    const text = '{ "type": "conversation.item.delete",  }';
    await openBox(text, text.length - 2);
    // The host tells the members when they are first asked for.
    await expect
      .poll(async () => {
        await panel.box.press('Control+Space');
        return options();
      })
      .toEqual(['item_id', 'event_id']);
    expect(await panel.box.getAttribute('aria-activedescendant')).toBe('composer-completions-0');
    await panel.box.press('ArrowDown');
    await panel.box.press('ArrowUp');
    await panel.box.press('Enter');
    await expect.poll(() => panel.box.inputValue()).toBe('{ "type": "conversation.item.delete", "item_id": "" }');
    await panel.box.press('Control+Space');
    await expect.poll(options).toEqual(['item_kept0000000000001']);
    await panel.box.press('Tab');
    await expect.poll(panel.written.bind(panel)).toMatchObject({ item_id: 'item_kept0000000000001' });
    // The browser's own undo takes back what was taken.
    await panel.box.press('Control+z');
    await expect.poll(() => panel.box.inputValue()).toBe('{ "type": "conversation.item.delete", "item_id": "" }');
  });

  it('opens while a word is typed, narrows, and closes with Escape', async () => {
    await openBox('{ "type":  }', 10);
    await panel.box.pressSequentially('"resp');
    await expect.poll(options).toEqual(['response.create', 'response.cancel']);
    await panel.box.press('Escape');
    expect(await panel.page.locator('.completions').count()).toBe(0);
    await panel.box.press('Control+Space');
    await panel.page.locator('.completion', { hasText: 'response.cancel' }).click();
    await expect.poll(() => panel.box.inputValue()).toBe('{ "type": "response.cancel" }');
  });
});

it('indents a new line, and one between brackets further', async () => {
  await openBox('{}', 1);
  await panel.box.press('Enter');
  await panel.box.pressSequentially('"a": 1,');
  await panel.box.press('Escape');
  await panel.box.press('Enter');
  await panel.box.pressSequentially('"b": 2');
  expect(await panel.box.inputValue()).toBe('{\n  "a": 1,\n  "b": 2\n}');
});

describe('a problem', () => {
  it.each([
    [
      'a member that is nearly one',
      '{"type":"response.create","response":{"instruction":"x"}}',
      'did you mean instructions?',
      '{"type":"response.create","response":{"instructions":"x"}}',
    ],
    [
      'an id that is too long',
      `{"type":"conversation.item.create","item":{"type":"message","role":"user","id":"${'i'.repeat(40)}","content":[]}}`,
      'at most 32 characters',
      `{"type":"conversation.item.create","item":{"type":"message","role":"user","id":"${'i'.repeat(32)}","content":[]}}`,
    ],
    [
      'a member that is missing',
      '{"type":"conversation.item.truncate","item_id":"item_kept0000000000001","content_index":0}',
      'audio_end_ms is missing',
      '{"type":"conversation.item.truncate","item_id":"item_kept0000000000001","content_index":0,"audio_end_ms":0}',
    ],
    [
      'a word that is nearly one',
      '{"type":"response.create","response":{"tool_choice":"auto","output_modalities":["txt"]}}',
      'should be',
      undefined,
    ],
  ])('%s is told at its place, and mended by one click', async (_, text, message, mended) => {
    await openBox(text);
    const problem = panel.page.locator('.code-problem');
    await expect.poll(() => panel.page.locator('.problems-button').count()).toBe(1);
    await expect.poll(() => problem.textContent()).toContain(message.replace('audio_end_ms ', ''));
    // What is missing has no place to be underlined at: its line is marked.
    const mark = message.endsWith('is missing') ? '.code-line.has-problem' : '.is-wrong-text';
    expect(await panel.page.locator(mark).count()).toBeGreaterThan(0);
    if (mended === undefined) return;
    await problem.getByRole('button', { name: 'Fix' }).click();
    await expect.poll(() => panel.box.inputValue()).toBe(mended);
    await expect.poll(() => panel.page.locator('.problems-button').count()).toBe(0);
  });
});

it('tells what is wrong under the text, over none of it, and leaves the line that is written in view', async () => {
  const lines = Array.from({ length: 12 }, (_, at) => `  "odd${at}": ${at}`);
  panel = await PanelPage.openJson(emptySession());
  await panel.caughtUp();
  await panel.box.fill(`{\n  "type": "input_audio_buffer.clear",\n${lines.join(',\n')}\n}`);
  await panel.box.press('Control+End');
  await panel.box.press('ArrowUp');
  await panel.page.locator('.code-problem').waitFor();
  const places = () =>
    panel.page.evaluate(() => {
      const [box, problem, body, lastButOne] = [
        '.code-input',
        '.code-problem',
        '.code-box',
        '.code-line:nth-last-child(2)',
      ]
        .map((selector) => document.querySelector(selector)?.getBoundingClientRect())
        .map((rect) => ({ top: rect?.top ?? 0, bottom: rect?.bottom ?? 0 }));
      return { box, problem, body, lastButOne };
    });
  await expect
    .poll(async () => {
      const { box, problem, body, lastButOne } = await places();
      if (!box || !problem || !body || !lastButOne) return 'missing';
      if (box.bottom > problem.top + 0.5) return 'the problem lies over the text';
      if (problem.bottom > body.bottom + 0.5) return 'the problem is cut off';
      return lastButOne.bottom > box.bottom + 0.5 ? 'the line is out of view' : 'good';
    })
    .toBe('good');
});

it('stays usable with a megabyte of text, and with ten thousand levels', async () => {
  const long = `{"type":"input_audio_buffer.append","audio":"${'A'.repeat(1_000_000)}"}`;
  await openBox(long);
  await expect.poll(() => panel.page.locator('.code-note').textContent()).toContain('Too long');
  expect(await panel.page.locator('.code-line').count()).toBe(0);
  await panel.box.press('Control+Enter');
  expect(await panel.lastSent()).toBe(long);
  const deep = `{"type":"response.create","odd":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  await panel.box.fill(deep);
  await expect.poll(() => panel.page.locator('.problems-button').textContent()).toContain('1 problem');
  await panel.box.press('Control+Enter');
  await expect.poll(() => panel.session.sent.at(-1)).toBe(deep);
});

it('puts any client event of the log into the box again', async () => {
  panel = await PanelPage.openJson(troubledSession());
  await panel.caughtUp();
  const row = panel.page.locator('.event-row', { hasText: 'conversation.item.create' }).first();
  await row.click();
  await panel.page.locator('.details-pane').getByRole('button', { name: 'Edit and resend' }).first().click();
  await expect.poll(() => panel.box.inputValue()).toContain('conversation.item.create');
});
