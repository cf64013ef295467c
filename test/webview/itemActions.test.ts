/** What an item’s menu and its editors send. */
import { afterEach, describe, expect, it } from 'vitest';
import { PanelPage } from './support/panelPage.ts';
import { ids, weatherSession } from './support/weatherSession.ts';

let panel: PanelPage;
afterEach(async () => {
  expect(panel.problems).toEqual([]);
  await panel.close();
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
    expect(await panel.sentEvent()).toMatchObject({ type: 'conversation.item.delete', item_id: ids.user1 });
    await menu(ids.user2, 'Retrieve');
    await expect.poll(() => panel.session.sent.length).toBe(2);
    expect(await panel.sentEvent()).toMatchObject({ type: 'conversation.item.retrieve', item_id: ids.user2 });
  });

  it('are cut where asked, but not beyond what has arrived', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.answer2, 'Truncate…');
    const received = Math.floor(panel.session.state.items.get(ids.answer2)?.parts[0]?.audioMs ?? 0);
    await panel.page.locator('.ms-field input').fill('99999');
    const shown = await panel.page.locator('.item-editor .will-send').textContent();
    await panel.page.locator('.item-editor').getByRole('button', { name: 'Truncate', exact: true }).click();
    expect(await panel.lastSent()).toBe(shown);
    expect(await panel.sentEvent()).toMatchObject({
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
    expect(await panel.sentEvent()).toMatchObject({ type: 'conversation.item.delete', item_id: ids.user1 });
  });

  it('that were deleted can be copied, opened and saved still, and nothing else', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    const remove = (id: string) =>
      panel.session.server({ type: 'conversation.item.deleted', event_id: `e_${id}`, item_id: id });
    const entries = () => panel.page.getByRole('menuitem').allTextContents();
    remove(ids.answer2);
    remove(ids.call);
    const gone = (id: string) => panel.page.locator(`[data-item="${id}"].is-deleted`);
    await gone(ids.answer2).focus();
    await panel.page.keyboard.press('Shift+F10');
    await expect.poll(entries).toEqual(['Copy', 'Copy id', 'Open as JSON', 'Compare with…', 'Save audio…']);
    await panel.page.getByRole('menuitem', { name: 'Save audio…' }).click();
    await expect.poll(() => panel.asked.at(-1)).toEqual({ method: 'saveAudio', params: { itemId: ids.answer2 } });
    await gone(ids.call).click();
    await gone(ids.call).locator('vscode-button.item-menu').click();
    await expect.poll(entries).toEqual(['Copy', 'Copy id', 'Open as JSON', 'Compare with…']);
    await panel.page.getByRole('menuitem', { name: 'Copy', exact: true }).click();
    await expect.poll(() => panel.asked.at(-1)?.params).toEqual({ text: 'get_weather({"city":"Oslo","days":2})' });
  });

  it('go where asked: insert after', async () => {
    panel = await PanelPage.openJson(weatherSession());
    await panel.caughtUp();
    await menu(ids.user1, 'Insert after…');
    await panel.page.getByRole('radio', { name: 'JSON' }).click();
    expect(JSON.parse(await panel.box.inputValue())).toMatchObject({ previous_item_id: ids.user1 });
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
    const field = panel.page.locator('.item-editor textarea');
    // What is said of the output as it is typed, and what will be sent, move no button.
    const placeOfSend = async () => {
      const [send, top] = await Promise.all(
        [panel.button('Send output'), field].map(async (one) => (await one.boundingBox())?.y ?? 0),
      );
      return (send ?? 0) - (top ?? 0);
    };
    const place = await placeOfSend();
    for (const typed of ['{"temp_c": 7, "sky": "rain', 'a text', `{"a": ${'1'.repeat(400)}}`]) {
      await field.fill(typed);
      await panel.settled();
      expect(await placeOfSend()).toBe(place);
    }
    await field.fill('{"temp_c": 7}');
    await panel.settled();
    const shown = await panel.page.locator('.item-editor .will-send').allTextContents();
    await panel.button('Send output').click();
    await expect.poll(() => session.sent).toEqual([shown[0]]);
    expect(await panel.sentEvent()).toMatchObject({
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
