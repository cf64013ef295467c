/** Several items at once, other places for items, and what is asked before they are deleted. */
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/base/json.ts';
import { readPartAudio } from '../../src/host/audioPart.ts';
import { spokenWithCalls } from './support/conversationStates.ts';
import { PanelPage } from './support/panelPage.ts';
import type { ScriptedSession } from './support/scriptedSession.ts';
import { emptySession } from './support/states.ts';
import { themes, type ThemeName } from './support/themes.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
});

const item = (id: string) => panel.page.locator(`[data-item="item_${id}"]`);
const press = (keys: string) => panel.page.keyboard.press(keys);
const chosen = () => panel.page.locator('.item.is-chosen').evaluateAll((all) => all.map((one) => one.dataset['item']));
const sent = () => panel.session.sent.map((text) => JSON.parse(text) as JsonObject);
const bar = () => panel.page.locator('.chosen-bar');

/** Texts, each after the one before. */
function texts(names: readonly string[]): ScriptedSession {
  const session = emptySession();
  let previous_item_id: string | null = null;
  for (const id of names.map((name) => `item_${name}`)) {
    const content = [{ type: 'input_text', text: `text of ${id}` }];
    const one = { id, type: 'message', role: 'user', status: 'completed', content };
    session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id, item: one });
    session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id, item: one });
    previous_item_id = id;
  }
  return session;
}

const fiveTexts = (): ScriptedSession => texts(['a', 'b', 'c', 'd', 'e']);

async function open(session: ScriptedSession): Promise<void> {
  panel = await PanelPage.open(session);
  await panel.caughtUp();
}

describe('several items', () => {
  it('are chosen with Ctrl and Shift and the pointer; one click ends it', async () => {
    await open(fiveTexts());
    await item('a').click();
    await item('c').click({ modifiers: ['ControlOrMeta'] });
    expect(await chosen()).toEqual(['item_a', 'item_c']);
    await item('c').click({ modifiers: ['ControlOrMeta'] });
    expect(await chosen()).toEqual(['item_a']);
    await item('b').click({ modifiers: ['ControlOrMeta'] });
    await item('e').click({ modifiers: ['Shift'] });
    expect(await chosen()).toEqual(['item_b', 'item_c', 'item_d', 'item_e']);
    await item('d').click();
    expect(await chosen()).toEqual([]);
  });

  it('are chosen by keyboard, deleted after the question, and each of them waits by itself', async () => {
    await open(fiveTexts());
    await item('b').focus();
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    expect(await chosen()).toEqual(['item_b', 'item_c', 'item_d']);
    await press('Shift+ArrowUp');
    expect(await chosen()).toEqual(['item_b', 'item_c']);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Control+Space');
    expect(await chosen()).toEqual(['item_b', 'item_c', 'item_e']);
    expect(await bar().textContent()).toContain('3 items chosen');

    await press('Delete');
    await expect.poll(() => bar().textContent()).toContain('Delete 3 items? Each goes with an event of its own');
    expect(sent()).toEqual([]);
    await press('Escape');
    await expect.poll(() => bar().textContent()).toContain('3 items chosen');
    await press('Delete');
    await expect.poll(() => bar().getAttribute('role')).toBe('alertdialog');
    await press('Enter');
    await expect.poll(() => sent().length).toBe(3);
    expect(sent().map(({ type, item_id }) => [type, item_id])).toEqual(
      ['b', 'c', 'e'].map((id) => ['conversation.item.delete', `item_${id}`]),
    );
    expect(new Set(sent().map(({ event_id }) => event_id)).size).toBe(3);
    await expect.poll(() => bar().count()).toBe(0);
    await expect.poll(() => panel.page.getByText('conversation.item.delete pending').count()).toBe(3);
    // One is deleted, one refused, one waits on.
    const { session } = panel;
    session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_b' });
    const error = {
      type: 'invalid_request_error',
      code: 'x',
      message: 'Not this one.',
      event_id: sent()[1]?.['event_id'],
    };
    session.server({ type: 'error', event_id: 'e', error: error as JsonObject });
    await expect.poll(() => item('b').getAttribute('class')).toContain('is-deleted');
    await expect.poll(() => item('c').textContent()).toContain('delete refused');
    expect(await item('c').textContent()).toContain('Not this one.');
    expect(await item('e').textContent()).toContain('pending');
  });

  it('the editor’s command deletes what the arrows went to, after the question; of several all', async () => {
    await open(fiveTexts());
    await item('a').click();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await item('c').getAttribute('aria-current')).toBe('true');
    panel.channel.run('deleteItem');
    await expect.poll(() => bar().textContent()).toContain('Delete user “text of item_c”?');
    expect(sent()).toEqual([]);
    await press('Escape');
    // One comes back to the item that is selected, wherever one was before.
    await panel.page.locator('.event-scroll').focus();
    panel.channel.focus('conversation');
    await expect.poll(() => item('c').evaluate((one) => one === document.activeElement)).toBe(true);
    await press('Shift+ArrowDown');
    panel.channel.run('deleteItem');
    await expect.poll(() => bar().textContent()).toContain('Delete 2 items?');
    await press('Enter');
    await expect.poll(() => sent().map(({ item_id }) => item_id)).toEqual(['item_c', 'item_d']);
  });

  it('are all of them with Ctrl+A; Escape chooses none', async () => {
    await open(fiveTexts());
    await item('b').focus();
    await press('Control+a');
    expect((await chosen()).length).toBe(5);
    await press('Escape');
    expect(await chosen()).toEqual([]);
  });

  it('cannot be deleted where nothing can be sent; that is said', async () => {
    const session = fiveTexts();
    session.readOnly = true;
    session.canReconnect = false;
    await open(session);
    await item('a').focus();
    await press('Delete');
    await expect.poll(() => panel.page.getByText('Nothing was deleted').count()).toBe(1);
    expect(await bar().count()).toBe(0);
  });
});

describe('an item', () => {
  const menu = async (id: string, entry: string) => {
    await item(id).click();
    await item(id).locator('vscode-button.item-menu').click();
    const found = panel.page.getByRole('menuitem', { name: entry });
    await found.waitFor();
    return found;
  };

  it('goes up and down with Alt and the arrows: deleted and created again, with the same id', async () => {
    await open(fiveTexts());
    await item('c').focus();
    await press('Alt+ArrowUp');
    await expect.poll(() => sent().length).toBe(2);
    expect(sent()).toMatchObject([
      { type: 'conversation.item.delete', item_id: 'item_c' },
      {
        type: 'conversation.item.create',
        previous_item_id: 'item_a',
        item: { id: 'item_c', role: 'user', content: [{ type: 'input_text', text: 'text of item_c' }] },
      },
    ]);
    const { session } = panel;
    session.server({ type: 'conversation.item.deleted', event_id: 'e', item_id: 'item_c' });
    const again = { ...(sent()[1]?.['item'] as JsonObject), status: 'completed' };
    session.server({ type: 'conversation.item.added', event_id: 'e', previous_item_id: 'item_a', item: again });
    session.server({ type: 'conversation.item.done', event_id: 'e', previous_item_id: 'item_a', item: again });
    const order = () => panel.page.locator('[data-item]').evaluateAll((all) => all.map((one) => one.dataset['item']));
    await expect.poll(order).toEqual(['item_a', 'item_c', 'item_b', 'item_d', 'item_e']);

    await item('b').focus();
    await press('Alt+ArrowDown');
    await expect.poll(() => sent().length).toBe(4);
    expect(sent()[3]).toMatchObject({ previous_item_id: 'item_d', item: { id: 'item_b' } });
  });

  it('goes to the beginning after `root`, before or after another where the composer says so', async () => {
    await open(fiveTexts());
    await item('b').focus();
    await press('Alt+ArrowUp');
    await expect.poll(() => sent().length).toBe(2);
    expect(sent()[1]).toMatchObject({ previous_item_id: 'root' });
    await (await menu('a', 'Insert before…')).click();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(await panel.written()).toMatchObject({ type: 'conversation.item.create', previous_item_id: 'root' });
    await (await menu('d', 'Insert before…')).click();
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(await panel.written()).toMatchObject({ previous_item_id: 'item_c' });
  });

  it('of an assistant’s audio stays, says why, and goes elsewhere as text where that is wanted', async () => {
    await open(weatherSession());
    const answer = panel.page.locator(`[data-item="${ids.answer2}"]`);
    await answer.focus();
    await press('Alt+ArrowUp');
    const why = /The item stays where it is: .*still streaming/;
    await expect.poll(() => panel.page.getByText(why).count()).toBe(1);
    expect(sent()).toEqual([]);
    const { session } = panel;
    const item = {
      id: ids.answer2,
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_audio', transcript: 'Sure.' }],
    };
    session.server({ type: 'conversation.item.done', event_id: 'e', item });
    await panel.caughtUp();
    await answer.focus();
    await press('Alt+ArrowUp');
    const offer = panel.button('Move as Text');
    await expect.poll(() => offer.count()).toBe(1);
    expect(await panel.page.locator('.banners').textContent()).toContain('no client can create an assistant’s audio');
    expect(sent()).toEqual([]);
    await offer.click();
    await expect.poll(() => sent().length).toBe(2);
    expect(sent()[1]).toMatchObject({
      item: { id: ids.answer2, role: 'assistant', content: [{ type: 'output_text', text: 'Sure.' }] },
    });
    await answer.click();
    await answer.locator('vscode-button.item-menu').click();
    expect(await panel.page.getByRole('menuitem', { name: /^Move up as text/ }).textContent()).toContain('transcript');
  });

  it('of a user’s audio is moved with the audio that was recorded', async () => {
    await open(weatherSession());
    await panel.page.locator(`[data-item="${ids.user2}"]`).focus();
    await press('Alt+ArrowUp');
    await expect.poll(() => sent().length).toBe(2);
    const [part] = (sent()[1]?.['item'] as { content: { type: string; audio: string; transcript: string }[] }).content;
    expect(part).toMatchObject({ type: 'input_audio', transcript: 'Sorry, I meant Bergen.' });
    const recorded: string[] = [];
    let from = 0;
    for (;;) {
      const piece = readPartAudio(panel.session, ids.user2, 0, from);
      recorded.push(Buffer.from(piece.base64, 'base64').toString('latin1'));
      from += Buffer.from(piece.base64, 'base64').length / 2;
      if (from >= piece.totalSamples) break;
    }
    expect(Buffer.from(part?.audio ?? '', 'base64').equals(Buffer.from(recorded.join(''), 'latin1'))).toBe(true);
  });

  describe('is dragged by its handle', () => {
    const grab = async (id: string): Promise<void> => {
      await item(id).hover();
      const handle = await item(id).locator('.drag-handle').boundingBox();
      if (!handle) throw new Error('there is no handle');
      await panel.page.mouse.move(handle.x + 8, handle.y + 10);
      await panel.page.mouse.down();
    };
    const moveBelow = async (id: string): Promise<void> => {
      const box = await item(id).boundingBox();
      if (!box) throw new Error(`${id} is not in view`);
      await panel.page.mouse.move(box.x + 20, box.y + box.height - 3, { steps: 3 });
    };
    const spoken = () => panel.page.locator('[aria-live="polite"]').last().textContent();

    it('to where the line is', async () => {
      await open(fiveTexts());
      await grab('a');
      await moveBelow('c');
      await expect.poll(() => panel.page.locator('.drop-line:not(.is-own)').count()).toBe(1);
      await expect.poll(spoken).toContain('after user “text of item_c”');
      for (const theme of Object.keys(themes) as ThemeName[]) {
        await panel.setTheme(theme);
        await panel.screenshot(`dragging-${theme}`);
      }
      await panel.page.mouse.up();
      await expect.poll(() => sent().length).toBe(2);
      expect(sent()).toMatchObject([
        { type: 'conversation.item.delete', item_id: 'item_a' },
        { type: 'conversation.item.create', previous_item_id: 'item_c', item: { id: 'item_a' } },
      ]);
      expect(await panel.page.locator('.drop-line').count()).toBe(0);
    });

    it('to the beginning, and nowhere where it stands already', async () => {
      await open(fiveTexts());
      await grab('b');
      await moveBelow('b');
      await expect.poll(() => panel.page.locator('.drop-line.is-own').count()).toBe(1);
      await panel.page.mouse.up();
      await expect.poll(spoken).toContain('stays where it is');
      expect(sent()).toEqual([]);
      await grab('b');
      const first = await item('a').boundingBox();
      await panel.page.mouse.move((first?.x ?? 0) + 20, (first?.y ?? 0) + 2, { steps: 3 });
      await expect.poll(spoken).toContain('to the beginning');
      await panel.page.mouse.up();
      await expect.poll(() => sent().length).toBe(2);
      expect(sent()[1]).toMatchObject({ previous_item_id: 'root', item: { id: 'item_b' } });
    });

    it('further than the page holds of the list', async () => {
      await open(texts(Array.from({ length: 150 }, (_, at) => String(at + 1))));
      await grab('150');
      const list = panel.page.locator('.conversation');
      const box = await list.boundingBox();
      const topPx = () => list.evaluate(({ scrollTop }) => scrollTop);
      const fromPx = await topPx();
      await panel.page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 4, { steps: 3 });
      await expect.poll(topPx).toBeLessThan(fromPx - 3000);
      await panel.page.mouse.up();
      await expect.poll(() => sent().length).toBe(2);
      expect(sent()[0]).toMatchObject({ type: 'conversation.item.delete', item_id: 'item_150' });
      // The beginning, where the list has scrolled so far.
      const previous = Number(/item_(\d+)/.exec(JSON.stringify(sent()[1]?.['previous_item_id']))?.[1] ?? 0);
      expect(previous).toBeLessThan(120);
      expect(await panel.page.locator('.drop-line').count()).toBe(0);
    });

    it('and stays with Escape', async () => {
      await open(fiveTexts());
      await grab('a');
      await moveBelow('d');
      await expect.poll(() => panel.page.locator('.drop-line:not(.is-own)').count()).toBe(1);
      await panel.page.keyboard.press('Escape');
      await expect.poll(() => panel.page.locator('.drop-line').count()).toBe(0);
      await panel.page.mouse.up();
      await expect.poll(spoken).toContain('stays where it is');
      expect(sent()).toEqual([]);
    });
  });

  it('that is a call is moved with its id, its name and its arguments', async () => {
    await open(spokenWithCalls());
    await item('bergen').focus();
    await press('Alt+ArrowUp');
    await expect.poll(() => sent().length).toBe(2);
    expect(sent()[1]).toMatchObject({ item: { type: 'function_call', call_id: 'call_bergen', name: 'get_weather' } });
  });
});
